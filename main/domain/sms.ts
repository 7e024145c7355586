import calculator from 'sms-segments-calculator';

/** What a text message costs to send. */
export interface SmsLength {
  /** gsm: the phone network's own alphabet, 160 characters a message; unicode: everything else, 70. */
  readonly encoding: 'gsm' | 'unicode';
  /** As the network counts: some signs count twice. */
  readonly characters: number;
  /** Messages it is sent as; several are joined by the phone, at 153 and 67 characters each. */
  readonly parts: number;
  /** Characters that still fit into the last part. */
  readonly left: number;
}

const BITS = { gsm: 7, unicode: 16 } as const;

/** Counts by the rules of GSM 03.38 and 03.40; what a person sees as one character is never cut in two. */
export function smsLength(text: string): SmsLength {
  const message = new calculator.SegmentedMessage(text);
  const encoding = message.encodingName === 'GSM-7' ? 'gsm' : 'unicode';
  const last = message.segments.at(-1);
  return {
    encoding,
    characters: encoding === 'gsm' ? message.numberOfCharacters : text.length,
    parts: text === '' ? 0 : message.segments.length,
    left: Math.floor((last?.freeSizeInBits() ?? 0) / BITS[encoding]),
  };
}

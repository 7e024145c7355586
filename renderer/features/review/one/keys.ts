/** What a key asks for while one response is reviewed. Letters work wherever the focus is in the review, but never while typing. */
export const KEYS = {
  accept: 'a',
  acceptAll: 'A',
  hold: 'h',
  discard: 'd',
  edit: 'e',
  redact: 'r',
  translate: 't',
  shareYes: 'y',
  shareNo: 'n',
  shareUnsaid: 'u',
  open: 'o',
  someoneNew: '0',
  person: 'p',
  issues: 'i',
  reject: 'x',
  callBack: 'c',
  note: 'w',
  later: 's',
  back: 'b',
  help: '?',
} as const;
export type KeyName = keyof typeof KEYS;

export type KeyAct =
  | { readonly do: KeyName | 'approve' }
  | { readonly do: 'move'; readonly by: 1 | -1 }
  /** The candidate at a place in the list, the first being 1. */
  | { readonly do: 'candidate'; readonly place: number };

export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
}

const NAMES = Object.keys(KEYS) as KeyName[];

/** The letter or digit of a key; by its position where the keyboard writes another script. */
function signOf({ key, code, shiftKey }: PressedKey): string {
  if (key === '?' || key === '؟' || key === '？') return '?';
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit !== undefined && !shiftKey) return digit;
  const letter = /^[a-z]$/i.test(key) ? key : /^[\x20-\x7e]$/.test(key) ? '' : code.replace(/^Key(?=[A-Z]$)/, '');
  if (!/^[a-z]$/i.test(letter)) return '';
  return shiftKey ? letter.toUpperCase() : letter.toLowerCase();
}

/** What a key means, if anything. A key that is held down only moves. */
export function reviewKey(event: PressedKey): KeyAct | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  if (!event.shiftKey && event.key === 'ArrowDown') return { do: 'move', by: 1 };
  if (!event.shiftKey && event.key === 'ArrowUp') return { do: 'move', by: -1 };
  if (event.repeat) return null;
  if (event.key === 'Enter') return event.shiftKey ? null : { do: 'approve' };
  const sign = signOf(event);
  if (/^[1-9]$/.test(sign)) return { do: 'candidate', place: Number(sign) };
  const name = NAMES.find((one) => KEYS[one] === sign);
  return name ? { do: name } : null;
}

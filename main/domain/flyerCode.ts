import { isSupportedCountry, parsePhoneNumberFromString as parsePhone } from 'libphonenumber-js/min';
import type { Flyer } from '../../preload/contract/flyerKinds.ts';
import { asciiDigits } from './search.ts';

/**
 * What the square code of a flyer says to the phone that reads it; null for no code, undefined when what it needs
 * is missing or no address of its kind.
 */
export function codeOf({ code, phone }: Pick<Flyer, 'code' | 'phone'>, region: string): string | null | undefined {
  const value = code.value.trim();
  switch (code.kind) {
    case 'none':
      return null;
    case 'tel':
    case 'sms': {
      const number = numberOf(phone, region);
      return number && `${code.kind}:${number}`;
    }
    case 'mailto':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? `mailto:${value}` : undefined;
    case 'link':
      return /^https?:\/\/[^\s/?#]+\.[^\s/?#]+\S*$/i.test(value) ? plainLink(value) : undefined;
  }
}

/** As it is dialled from anywhere; as it was typed, without what is no digit, where nobody can tell. */
function numberOf(phone: string, region: string): string | undefined {
  const typed = asciiDigits(phone.normalize('NFKC'));
  const parsed = parsePhone(typed, isSupportedCountry(region) ? region : undefined);
  if (parsed?.isPossible()) return parsed.number;
  const digits = typed.replace(/[^\d+]/g, '').replace(/(?!^)\+/g, '');
  return /\d/.test(digits) ? digits : undefined;
}

/** Readers of codes guess at what is not ASCII, and guess wrong: such letters are written as addresses write them. */
const plainLink = (link: string): string =>
  link.replace(/[^!-~]+/gu, (letters) => encodeURIComponent(letters.toWellFormed()));

import { asciiDigits } from './search.ts';

/** `2026/09/05 1:35:15 AM GMT+5:30`: what a form service writes itself, with a zone that may be letters. */
const DIRECT =
  /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AP]\.?M\.?)?\s*(?:(?:GMT|UTC)?([+-]\d{1,2})(?::?(\d{2}))?|(Z|GMT|UTC|[A-Z]{2,5}))?$/iu;
/** `3/15/2020 22:49:40`: what a spreadsheet makes of it, local time, day or month first. */
const LOCAL = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})[ ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AP]\.?M\.?)?$/iu;

export type TimestampShape = 'direct' | 'local' | null;

export function timestampShape(text: string): TimestampShape {
  const plain = asciiDigits(text.trim());
  if (DIRECT.test(plain)) return 'direct';
  return LOCAL.test(plain) ? 'local' : null;
}

/** Whether a column of local times has its day first: some first number is beyond twelve. */
export const isDayFirst = (cells: readonly string[], region: string): boolean => {
  let months = 0;
  for (const cell of cells) {
    const found = LOCAL.exec(asciiDigits(cell.trim()));
    if (found && Number(found[1]) > 12) return true;
    if (found && Number(found[2]) > 12) months += 1;
  }
  return months === 0 && !['US', 'PR', 'PH'].includes(region);
};

/**
 * The moment a form was sent, ISO 8601 in UTC; null where the text does not tell. Times without a zone, or
 * with one given in letters (which form services are known to get wrong), count as this computer's own.
 */
export function instantOf(text: string, dayFirst: boolean): string | null {
  const plain = asciiDigits(text.trim());
  const direct = DIRECT.exec(plain);
  if (direct) {
    const [, year, month, day, hour, minute, second, half, zoneHours, zoneMinutes, letters] = direct;
    const parts = [year, month, day, hour24(hour, half), minute, second].map((part) => Number(part ?? 0));
    if (zoneHours !== undefined) {
      const sign = zoneHours.startsWith('-') ? -1 : 1;
      return iso(parts, sign * (Math.abs(Number(zoneHours)) * 60 + Number(zoneMinutes ?? 0)));
    }
    return iso(parts, letters !== undefined && /^(Z|GMT|UTC)$/iu.test(letters) ? 0 : null);
  }
  const local = LOCAL.exec(plain);
  if (!local) return null;
  const [, first, second, year, hour, minute, seconds, half] = local;
  const [month, day] = dayFirst ? [second, first] : [first, second];
  return iso(
    [year, month, day, hour24(hour, half), minute, seconds].map((part) => Number(part ?? 0)),
    null,
  );
}

/**
 * The calendar day of a stamp: as it is written, which is the day it was where somebody sent the form. Universal time is
 * nobody's day, so that a stamp in it is of the day it was here.
 * @returns YYYY-MM-DD; null where the text does not tell
 */
export function dayOfStamp(text: string, dayFirst: boolean): string | null {
  const instant = instantOf(text, dayFirst);
  if (instant === null) return null;
  const plain = asciiDigits(text.trim());
  const direct = DIRECT.exec(plain);
  if (direct?.[8] === undefined && /^(Z|GMT|UTC)$/iu.test(direct?.[10] ?? '')) {
    const here = new Date(instant);
    return written(here.getFullYear(), here.getMonth() + 1, here.getDate());
  }
  if (direct) return written(Number(direct[1]), Number(direct[2]), Number(direct[3]));
  const [, first, second, year] = LOCAL.exec(plain) ?? [];
  const [month, day] = dayFirst ? [second, first] : [first, second];
  return written(Number(year), Number(month), Number(day));
}

const written = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

function hour24(hour: string | undefined, half: string | undefined): string {
  if (half === undefined) return hour ?? '0';
  return String((Number(hour) % 12) + (/^p/iu.test(half) ? 12 : 0));
}

/** @param offset minutes east of UTC; null for this computer's own zone */
function iso(parts: readonly number[], offset: number | null): string | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 59) return null;
  const date =
    offset === null
      ? new Date(year, month - 1, day, hour, minute, second)
      : new Date(Date.UTC(year, month - 1, day, hour, minute - offset, second));
  // Days that do not exist roll over into the next month: 31 April is no date. A zone moves it by one at most.
  const named = Date.UTC(year, month - 1, day);
  if (new Date(named).getUTCDate() !== day) return null;
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

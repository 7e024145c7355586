const two = (n: number) => String(n).padStart(2, '0');

/** The calendar day of a moment where this computer is, as YYYY-MM-DD. */
export function localDay(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The calendar day, where this computer is, of a moment given in ISO 8601. */
export const dayOf = (iso: string): string => localDay(new Date(iso));

/** The day some months on; the last day of a month stays a last day (31 January + 1 = 28 or 29 February). */
export function monthsOn(from: Date, months: number): string {
  const first = new Date(from.getFullYear(), from.getMonth() + months, 1);
  const last = new Date(first.getFullYear(), first.getMonth() + 1, 0).getDate();
  return localDay(new Date(first.getFullYear(), first.getMonth(), Math.min(from.getDate(), last)));
}

/** What Intl has no names for: by language, days from Sunday and months. */
const OWN: Readonly<Record<string, { readonly days: readonly string[]; readonly months: readonly string[] }>> = {
  ht: {
    days: ['dimanch', 'lendi', 'madi', 'mèkredi', 'jedi', 'vandredi', 'samdi'],
    months: ['janvye', 'fevriye', 'mas', 'avril', 'me', 'jen', 'jiyè', 'out', 'septanm', 'oktòb', 'novanm', 'desanm'],
  },
};

/**
 * A day and a time as the language says them and the region's clock shows them, in digits that everybody in the
 * building reads. `day` YYYY-MM-DD, `time` HH:MM, both as they are at the place of the meeting.
 */
export function whenSaid(day: string, time: string, language: string, region: string): string {
  const at = new Date(`${day}T${time}:00Z`);
  const own = OWN[language];
  if (own)
    return `${own.days[at.getUTCDay()]} ${at.getUTCDate()} ${own.months[at.getUTCMonth()]}, ${clock(at, 'fr', region)}`;
  const date = new Intl.DateTimeFormat(tag(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return `${date.format(at)}, ${clock(at, language, region)}`;
}

function clock(at: Date, language: string, region: string): string {
  const regional = new Intl.DateTimeFormat(`en-${region}`, { hour: 'numeric' }).resolvedOptions().hour12 ?? false;
  const format = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC', hour12: regional } as const;
  return new Intl.DateTimeFormat(tag(language), format).format(at);
}

/** A tag with Latin digits and the common calendar; English stands in for a language that Intl does not know. */
const tag = (language: string): string =>
  `${Intl.DateTimeFormat.supportedLocalesOf([language])[0] ?? 'en'}-u-nu-latn-ca-gregory`;

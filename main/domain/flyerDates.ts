import { DATE_WORDS } from './flyerDateWords.ts';

type Clock = 'h12' | 'h23';

/** Between a day and a time, by language; a comma and a blank where nothing else is usual. */
const BETWEEN: Readonly<Record<string, string>> = { ar: '، ', ur: '، ', 'zh-Hans': ' ', 'zh-Hant': ' ', ko: ' ' };

/**
 * A day and a time as the language says them, in digits that everybody in the building reads. Twelve hours or
 * twenty-four go by the region, not by the language: so the digits are the same in every language of a flyer, and
 * an organizer can check a language they do not read. `day` YYYY-MM-DD, `time` HH:MM, both as they are at the place
 * of the meeting.
 */
export function whenSaid(day: string, time: string, language: string, region: string): string {
  const at = new Date(`${day}T${time}:00Z`);
  const clock = clockOf(region);
  // A time stays whole at the end of a line; the narrow blank that some tables have is in few fonts.
  const hour = (timeIn(language, at, clock) ?? time).replace(/\s/g, '\u00A0');
  return [dayIn(language, at) ?? day, hour].join(BETWEEN[language] ?? ', ');
}

/** The region's usual clock; the world's where nobody knows the region. */
function clockOf(region: string): Clock {
  const [usual = 'h23'] = new Intl.Locale('und', { region }).getHourCycles();
  return usual === 'h11' || usual === 'h12' ? 'h12' : 'h23';
}

function dayIn(language: string, at: Date): string | undefined {
  const own = DATE_WORDS[language];
  if (own) return own.write(own.days[at.getUTCDay()] ?? '', at.getUTCDate(), own.months[at.getUTCMonth()] ?? '');
  const said = format(language, at, { weekday: 'long', day: 'numeric', month: 'long' });
  // A language of which the tables hold patterns but no words gives `M03`.
  return said !== undefined && /M\d\d/.test(said) ? undefined : said;
}

function timeIn(language: string, at: Date, hourCycle: Clock): string | undefined {
  const own = DATE_WORDS[language];
  if (!own) return format(language, at, { hour: 'numeric', minute: '2-digit', hourCycle });
  const [hours, minutes] = [at.getUTCHours(), String(at.getUTCMinutes()).padStart(2, '0')];
  if (hourCycle === 'h23') return `${String(hours).padStart(2, '0')}:${minutes}`;
  return `${hours % 12 || 12}:${minutes} ${own.halves[hours < 12 ? 0 : 1]}`;
}

/** Undefined for a language that Intl does not know: it would answer in another one. */
function format(language: string, at: Date, options: Intl.DateTimeFormatOptions): string | undefined {
  if (Intl.DateTimeFormat.supportedLocalesOf([language]).length === 0) return undefined;
  const everywhere = { timeZone: 'UTC', numberingSystem: 'latn', calendar: 'gregory' } as const;
  return new Intl.DateTimeFormat(language, { ...everywhere, ...options }).format(at);
}

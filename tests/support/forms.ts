/**
 * A sign-up form of invented neighbours, as a form service gives it out: every cell quoted, times with their
 * zone, several choices joined by `;`. The same number always gives the same people, so that a longer form
 * begins with the rows of a shorter one.
 */
export interface FormPerson {
  readonly name: string;
  /** Ten digits, as on the form without what is between them. */
  readonly phone: string;
  readonly building: string;
  readonly mayShare: 'yes' | 'no' | 'unsaid';
  readonly row: readonly string[];
}

export const FORM_HEADER = [
  'Timestamp',
  'What is your name?\n¿Cómo te llamas?',
  'Phone number ',
  'Email',
  'What languages do you speak?',
  'What languages do you read?',
  'Which building do you live in?',
  'Apartment',
  'How should we reach you?',
  'What can you offer?',
  'What do you need?',
  'May we share your name and phone number with the pod?',
  'Anything else?',
] as const;

const GIVEN_LATIN = [
  'Rosa',
  'Desmond',
  'Ximena',
  'Patrick',
  'Guadalupe',
  'Thérèse',
  'Kwame',
  'Soledad',
  'Björn',
  'Nadège',
];
const FAMILY_LATIN = [
  'Okafor',
  'Núñez',
  'Jean-Baptiste',
  'Villanueva',
  'Petrov',
  'Achebe',
  'Ferreira',
  'Whitfield',
  'Montoya',
  'Laurent',
];
const GIVEN_BENGALI = ['রহিমা', 'করিম', 'নাসরিন', 'শফিকুল', 'ফাতেমা', 'জাহাঙ্গীর', 'সালমা', 'মোস্তফা', 'পারভীন', 'আনোয়ার'];
const FAMILY_BENGALI = ['বেগম', 'উদ্দিন', 'আক্তার', 'ইসলাম', 'খাতুন', 'আলম', 'সুলতানা', 'কামাল', 'চৌধুরী', 'হোসেন'];
const FAMILY_CHINESE = ['陈', '林', '黄', '张', '李', '王', '吴', '刘', '蔡', '杨'];
const GIVEN_CHINESE = ['美玲', '建国', '秀英', '志强', '丽华', '文杰', '雪梅', '海涛', '淑芬', '永康'];

const AREAS = ['718', '917', '347', '646', '929', '212'];
const BUILDINGS = ['Maple Court', 'Harbor House', 'The Lindens', '41 Orchard'];
const OFFERS = ['Groceries', 'Child care', 'Rides', 'Translation', 'Repairs, small ones', 'Cooking'];
const NEEDS = ['Check-in calls', 'Medicine pick-up', 'Pet care', 'Company'];
const REACH = ['Call', 'Text message', 'WhatsApp', 'Text message;Call'];
const SHARE = ['Yes', 'No', '', 'Yes, please do'];
const SCRIPTS = 3;

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
const two = (number: number) => String(number).padStart(2, '0');

/** The neighbour at this place of the form, from 0; names repeat only beyond 300. */
export function formPerson(at: number): FormPerson {
  const nth = Math.floor(at / SCRIPTS);
  const [one, other] = [nth % 10, Math.floor(nth / 10) % 10];
  const again =
    at >= 300 ? ` ${String.fromCharCode(65 + (Math.floor(at / 300) % 26))}${Math.floor(at / 7800) || ''}` : '';
  const script = at % SCRIPTS;
  const name =
    (script === 0
      ? `${pick(GIVEN_LATIN, one)} ${pick(FAMILY_LATIN, other)}`
      : script === 1
        ? `${pick(GIVEN_BENGALI, one)} ${pick(FAMILY_BENGALI, other)}`
        : `${pick(FAMILY_CHINESE, one)}${pick(GIVEN_CHINESE, other)}`) + again;
  const phone = phoneOf(at);
  const building = pick(BUILDINGS, at);
  const share = pick(SHARE, Math.floor(at / 2));
  return {
    name,
    phone,
    building,
    mayShare: share === 'No' ? 'no' : share === '' ? 'unsaid' : 'yes',
    row: [
      stamp(at),
      name,
      written(phone, at),
      at % 2 === 0 ? `neighbour${at}@example.org` : '',
      pick(['English;Spanish', 'Bengali', 'Mandarin;English'], at),
      pick(['English', 'বাংলা', '简体中文'], at),
      building,
      `${1 + (at % 9)}${pick(['A', 'B', 'C', 'D'], Math.floor(at / 9))}`,
      pick(REACH, at),
      `${pick(OFFERS, at)};${pick(OFFERS, at + 2)}`,
      at % 3 === 0 ? pick(NEEDS, at) : '',
      share,
      at % 10 === 0 ? `Ring twice, "loudly",\nplease` : '',
    ],
  };
}

/** The first hundred of each area are the numbers set aside for stories; more are only for measuring. */
const phoneOf = (at: number): string =>
  at < 600
    ? `${pick(AREAS, Math.floor(at / 100))}5550${100 + (at % 100)}`
    : `${pick(AREAS, at)}${2_000_000 + Math.floor(at / 6)}`;

function written(phone: string, at: number): string {
  const [area, middle, last] = [phone.slice(0, 3), phone.slice(3, 6), phone.slice(6)];
  const ways = [
    `(${area}) ${middle}-${last}`,
    [...`${area}-${middle}-${last}`]
      .map((char) => (/\d/.test(char) ? String.fromCharCode(0x9e6 + Number(char)) : char))
      .join(''),
    `+1${phone}`,
    `${area}.${middle}.${last}`,
    `${area}‑${middle}‑${last}`,
  ];
  return pick(ways, at);
}

function stamp(at: number): string {
  const hour = Math.floor(at / 60) % 12;
  const day = 1 + (Math.floor(at / 720) % 28);
  return `2026/02/${two(day)} ${hour === 0 ? 12 : hour}:${two(at % 60)}:${two(at % 59)} ${at % 2 ? 'pm' : 'AM'} GMT-5`;
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** Rows as a form service writes them. */
export const formCsv = (rows: readonly (readonly string[])[]): string =>
  [FORM_HEADER, ...rows].map((row) => row.map(quoted).join(',')).join('\n');

/** The form after `count` neighbours have answered. */
export function signUpForm(count = 300): { readonly csv: string; readonly people: readonly FormPerson[] } {
  const people = Array.from({ length: count }, (_, at) => formPerson(at));
  return { csv: formCsv(people.map(({ row }) => row)), people };
}

/** The same form through a spreadsheet: local times, choices joined by commas, quotes only where needed. */
export function throughSpreadsheet(people: readonly FormPerson[]): string {
  const bare = (cell: string) => (/[",\n]/.test(cell) ? quoted(cell) : cell);
  const local = (time: string) => {
    const [, year, month, day, hour, minute, second, half] =
      /^(\d+)\/(\d+)\/(\d+) (\d+):(\d+):(\d+) (am|pm)/i.exec(time) ?? [];
    const hour24 = (Number(hour) % 12) + (half?.toLowerCase() === 'pm' ? 12 : 0);
    return `${Number(month)}/${Number(day)}/${year} ${hour24}:${minute}:${second}`;
  };
  const rows = people.map(({ row: [time = '', ...cells] }) => [
    local(time),
    ...cells.map((cell, at) => (at === cells.length - 1 ? cell : cell.replaceAll(';', ', '))),
  ]);
  return [FORM_HEADER, ...rows].map((row) => row.map(bare).join(',')).join('\r\n');
}

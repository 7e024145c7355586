import { describe, expect, test } from 'vitest';
import { EXPORT_COLUMNS, EXPORT_WORDS, type ExportColumn } from '../../main/domain/exportWords.ts';
import { remapColumns, suggestColumns } from '../../main/domain/importColumns.ts';
import { readLanguages } from '../../main/domain/importLanguages.ts';
import { couldBeOneName, createMatcher } from '../../main/domain/importMatch.ts';
import { csvBytes } from '../../main/interchange/csvOut.ts';
import { readTable } from '../../main/interchange/readTable.ts';
import { APP_LANGUAGES } from '../../preload/contract/flyerKinds.ts';
import { languageNamer, OWN_LANGUAGE_NAMES } from '../../preload/contract/languageNames.ts';
import { FORM_HEADER, formCsv, signUpForm } from '../support/forms.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const fieldsOf = (csv: string) => suggestColumns(readTable(bytes(csv))).map(({ field }) => field);
const one = (header: string, ...values: string[]) => {
  const columns = suggestColumns(
    readTable(bytes(['x,y', `"${header}",z`, ...values.map((value) => `"${value}",z`)].slice(1).join('\n'))),
  );
  return columns[0];
};

describe('what columns hold', () => {
  test('the sign-up form is understood', () => {
    const table = readTable(bytes(signUpForm(30).csv));
    expect(table.shape).toBe('googleForms');
    expect(suggestColumns(table).map(({ field }) => field)).toEqual([
      ...['timestamp', 'name', 'phone', 'email', 'spoken', 'reads', 'zone', 'door', 'contactPreference'],
      ...['offers', 'needs', 'mayShareWithPod', 'notes'],
    ]);
  });

  test('the same through a spreadsheet', () => {
    const rows = signUpForm(12).people.map(({ row }, at) =>
      [`3/${at + 1}/2026 22:49:40`, ...row.slice(1)].map((cell) => cell.replaceAll(';', ', ')),
    );
    const table = readTable(bytes(formCsv(rows)));
    expect(table.shape).toBe('googleSheets');
    expect(table.header).toHaveLength(FORM_HEADER.length);
  });

  test.for([
    ['Name', 'Ana', 'name', 'sure'],
    ['¿Cuál es tu nombre completo?', 'Ana', 'name', 'likely'],
    ['আপনার নাম', 'রহিমা', 'name', 'sure'],
    ['您的姓名', '陈伟', 'name', 'sure'],
    ['الاسم', 'محمد', 'name', 'sure'],
    ['Teléfono', '718-555-0100', 'phone', 'sure'],
    ['ফোন নম্বর', '৭১৮৫৫৫০১০০', 'phone', 'sure'],
    ['手机号码', '7185550100', 'phone', 'sure'],
    ['رقم الهاتف', '7185550100', 'phone', 'sure'],
    ['Phone', 'ana@example.org', 'email', 'likely'],
    ['Contact', '718-555-0100', 'phone', 'likely'],
    ['Username', 'ana@example.org', 'email', 'sure'],
    ['¿Qué idiomas habla?', 'español', 'spoken', 'sure'],
    ['您能阅读哪些语言', '中文', 'reads', 'sure'],
    ['Household size', '4', 'notes', 'sure'],
    ['Family name', 'Okafor', 'name', 'sure'],
    ['Name of your building', 'Maple Court', 'zone', 'likely'],
    ['Emergency contact name', 'Bo', 'ignore', 'none'],
    ['What can you share with the pod?', 'Rides', 'offers', 'likely'],
    ['May we share your phone with the pod?', 'Yes', 'mayShareWithPod', 'sure'],
    ['May we share your phone with the pod?', 'ask me first', 'mayShareWithPod', 'likely'],
    ['¿Podemos compartir tu teléfono con el grupo?', 'Sí', 'mayShareWithPod', 'sure'],
    ['আমরা কি পডের সাথে আপনার ফোন শেয়ার করতে পারি?', 'হ্যাঁ', 'mayShareWithPod', 'sure'],
    ['我们可以和互助组分享您的电话吗？', '可以', 'mayShareWithPod', 'sure'],
    ['هل يمكننا مشاركة رقمك مع المجموعة؟', 'نعم', 'mayShareWithPod', 'sure'],
    ['Favourite colour', 'green', 'ignore', 'none'],
  ] as const)('%s: %s', ([header, value, field, guess]) => {
    expect(one(header, value)).toMatchObject({ field, guess });
  });

  test('what is never kept is left out and says why', () => {
    for (const header of ['Country of origin', 'Estatus migratorio', 'জাতীয়তা', '国籍', 'الجنسية'])
      expect(one(header, 'x')).toMatchObject({ field: 'ignore', guess: 'none', warning: 'forbiddenTopic' });
  });

  test('a column of question marks is left out and says why', () => {
    expect(one('Name', '????? ????', '??????')).toMatchObject({ field: 'ignore', warning: 'damaged' });
  });

  test('first and last name make one name; of two names only the better one is taken', () => {
    expect(fieldsOf('First name,Last name\nAna,Okafor')).toEqual(['name', 'name']);
    expect(fieldsOf('姓,名\n陈,伟')).toEqual(['name', 'name']);
    expect(fieldsOf('What is your name please tell us,Name\nAna,Ana')).toEqual(['ignore', 'name']);
  });

  test('a person can decide otherwise', () => {
    const columns = suggestColumns(readTable(bytes('Name,Colour\nAna,green')));
    expect(remapColumns(columns, [{ index: 1, field: 'notes' }]).map(({ field }) => field)).toEqual(['name', 'notes']);
  });
});

test.for(APP_LANGUAGES.map((language) => [language] as const))(
  'our own list in %s is understood again',
  ([language]) => {
    const { columns } = EXPORT_WORDS[language];
    const sample: Partial<Record<ExportColumn, string>> = {
      phone: '718-555-0100',
      email: 'ana@example.org',
      spoken: 'English',
      reads: 'English',
    };
    const table = readTable(
      csvBytes([
        EXPORT_COLUMNS.map((column) => columns[column]),
        EXPORT_COLUMNS.map((column) => sample[column] ?? 'x'),
      ]),
    );
    const understood = Object.fromEntries(suggestColumns(table).map(({ field }, at) => [EXPORT_COLUMNS[at], field]));
    expect(understood).toEqual({
      ...{
        name: 'name',
        pronouns: 'pronouns',
        phone: 'phone',
        email: 'email',
        reach: 'contactPreference',
        messages: 'ignore',
      },
      ...{ zone: 'zone', door: 'door', household: 'household', spoken: 'spoken', reads: 'reads', interprets: 'ignore' },
      ...{ offers: 'offers', needs: 'needs', access: 'access', notes: 'notes', blank: 'ignore' },
    });
  },
);

test.for(APP_LANGUAGES.map((language) => [language] as const))(
  'languages are named in %s so that they are known again',
  ([language]) => {
    const nameOf = languageNamer(language);
    const spoken = [
      'en',
      'es',
      'bn',
      'ht',
      'cmn',
      'yue',
      'ar',
      'ur',
      'ru',
      'ko',
      'fr',
      'pl',
      'hi',
      'ne',
      'pa',
      'pt',
      'vi',
      'yi',
      'ase',
    ];
    for (const tag of spoken)
      expect(readLanguages([nameOf(tag)], 'spoken')).toEqual({ tags: [tag], reasons: [], rest: [] });
    for (const tag of ['zh-Hans', 'zh-Hant', 'ur', 'bn'])
      expect(readLanguages([nameOf(tag)], 'reads').tags).toEqual([tag]);
  },
);

describe('who may be whom', () => {
  const rahima = { id: '1', name: 'Rahima Begum', contacts: [{ value: '(718) 555-0100' }] };
  const like = (name: string, ...values: string[]) =>
    createMatcher([rahima]).like({ name, contacts: values.map((value) => ({ value })) });

  test('name and number together, however either is written', () => {
    expect(like('begum, RAHIMA', '+1 718-555-0100').kind).toBe('sameNameAndContact');
    expect(like('Rahima Begum', '৭১৮৫৫৫০১০০').kind).toBe('sameNameAndContact');
  });

  test('words of a name in another order are no proof: a father and a son may share a number', () => {
    const matcher = createMatcher([{ id: '1', name: 'Mohamed Ali', contacts: [{ value: '718-555-0123' }] }]);
    const like = (name: string, value: string) => matcher.like({ name, contacts: [{ value }] });
    expect(like('Ali Mohamed', '718 555 0123')).toMatchObject({ kind: 'sharedContact', close: true });
    expect(like('Ali, Mohamed', '718 555 0123')).toMatchObject({ kind: 'sameNameAndContact' });
    expect(like('Ali Mohamed', '917 555 0144')).toMatchObject({ kind: 'sameNameOnly' });
  });

  test('a number alone is never identity', () => {
    expect(like('Karim Uddin', '7185550100')).toMatchObject({ kind: 'sharedContact', close: false });
    expect(like('Rahima', '7185550100')).toMatchObject({ kind: 'sharedContact', close: true });
    expect(like('Rahema Begum', '7185550100')).toMatchObject({ kind: 'sharedContact', close: true });
  });

  test('a name alone is a question', () => {
    expect(like('Rahima Begum', '917-555-0100').kind).toBe('sameNameOnly');
    expect(like('Rahima Begum').kind).toBe('sameNameOnly');
    expect(like('Nobody Known', '917-555-0100').kind).toBe('nobody');
  });

  test('a mother and a son of one family name are two people', () => {
    expect(couldBeOneName('Rosa Villanueva', 'Mateo Villanueva')).toBe(false);
    expect(couldBeOneName('Mohamed Ali', 'Mohammed Ali')).toBe(true);
    expect(couldBeOneName('陈伟', '林伟')).toBe(false);
  });
});

test.each(Object.entries(OWN_LANGUAGE_NAMES))(
  'knows the names we give languages ourselves again, in %s',
  (_, names) => {
    for (const [tag, name] of Object.entries(names))
      if (!tag.includes('-')) expect([name, readLanguages([name], 'spoken').tags]).toEqual([name, [tag]]);
  },
);

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  categoriesAsked,
  contactKinds,
  isBlankAnswer,
  numbersAreFor,
  yesOrNo,
} from '../../main/domain/importAnswers.ts';
import { readConsent } from '../../main/domain/importConsent.ts';
import { readEmails } from '../../main/domain/importEmails.ts';
import { readLanguages } from '../../main/domain/importLanguages.ts';
import { listSplitter } from '../../main/domain/importLists.ts';
import { readPhones } from '../../main/domain/importPhones.ts';
import { instantOf, isDayFirst, timestampShape } from '../../main/domain/importTime.ts';
import { mentionsForbiddenTopic } from '../../main/domain/importTopics.ts';

describe('phone numbers', () => {
  test.for([
    ['(718) 555-0123', ['(718) 555-0123'], []],
    ['+17185550123', ['+17185550123'], []],
    ['৭১৮-৫৫৫-০১২৩', ['718-555-0123'], []],
    ['٧١٨ ٥٥٥ ٠١٢٣', ['718 555 0123'], []],
    ['718‑555‑0123', ['718-555-0123'], []],
    ['tel: 718 555 0123', ['718 555 0123'], []],
    ['7185550123.0', ['7185550123'], []],
    ['="7185550123"', ['7185550123'], []],
    ['7.185550123E+09', ['7185550123'], []],
    ['7.18555E+09', [], ['phoneFromSpreadsheet']],
    ['7,18555E+09', [], ['phoneFromSpreadsheet']],
    ['718-555-0123 / 917-555-0199', ['718-555-0123', '917-555-0199'], ['twoPhones']],
    ['718 555 0123 or 917 555 0199', ['718 555 0123', '917 555 0199'], ['twoPhones']],
    ['718 555 0123 (my son 917-555-0100)', ['718 555 0123', '917-555-0100'], ['twoPhones']],
    ['718 555 0123, 718 555 0123', ['718 555 0123'], []],
    ['+880 1712-345678', ['+880 1712-345678'], []],
    ['718-555-0123 x4', ['(718) 555-0123 ext. 4'], []],
    ['718 555 0123, 0144', ['718 555 0123'], []],
    ['123', [], ['phoneUnreadable']],
    ['ask my sister', [], ['phoneUnreadable']],
    ['71855501237185550199', [], ['phoneUnreadable']],
  ] as const)('%s', ([written, numbers, reasons]) => {
    const read = readPhones(written, 'US');
    expect(read.numbers).toEqual(numbers);
    expect(read.reasons).toEqual(reasons);
    // What gives no number is kept in words.
    if (numbers.length === 0) expect(read.rest).toEqual([written]);
  });

  test('a number without a country belongs to the region of the settings', () => {
    expect(readPhones('020 7946 0123', 'GB').numbers).toEqual(['020 7946 0123']);
    expect(readPhones('020 7946 0123', 'US').numbers).toEqual([]);
  });

  test('a cell as long as a book is kept, not searched', () => {
    const long = '('.repeat(9000);
    expect(readPhones(long, 'US')).toMatchObject({ numbers: [], rest: [long], reasons: ['phoneUnreadable'] });
    expect(
      readLanguages(
        Array.from({ length: 500 }, (_, at) => `zork${at}`),
        'spoken',
      ).rest,
    ).toHaveLength(1);
  });

  test('words beside a number and an address in its place are kept', () => {
    expect(readPhones('call 718 555 0123 after 5', 'US').rest).toEqual(['call 718 555 0123 after 5']);
    expect(readPhones('718.555.0123, ana@example.org', 'US')).toMatchObject({
      numbers: ['718.555.0123'],
      emails: ['ana@example.org'],
    });
  });
});

test.each([
  ['Phone (call or text)', 'call'],
  ['Número para llamar o mandar un mensaje', 'call'],
  ['Number for text messages', 'sms'],
  ['WhatsApp', 'whatsapp'],
  ['WhatsApp (calls or texts)', 'whatsapp'],
  ['Phone', 'call'],
] as const)('numbers under the heading "%s" are for: %s', (heading, kind) => {
  expect(numbersAreFor(heading)).toBe(kind);
});

test('e-mail addresses, several in one cell, and what is none', () => {
  expect(readEmails('ana@example.org')).toEqual({ emails: ['ana@example.org'], rest: [] });
  expect(readEmails('mailto:ana@example.org; <bo@example.org>').emails).toEqual(['ana@example.org', 'bo@example.org']);
  expect(readEmails('ana at example')).toEqual({ emails: [], rest: ['ana at example'] });
  expect(readEmails('ana@')).toEqual({ emails: [], rest: ['ana@'] });
});

test('languages as people write them; what could be several is asked again', () => {
  expect(readLanguages(['eglish', 'Haitian-Creole', 'none'], 'spoken').tags).toEqual(['en', 'ht']);
  expect(readLanguages(['Chinese'], 'spoken')).toEqual({ tags: [], reasons: ['languageAmbiguous'], rest: ['Chinese'] });
  expect(readLanguages(['Klingonese'], 'spoken')).toMatchObject({ tags: [], reasons: ['languageUnknown'] });
});

describe('lists', () => {
  const split = (shape: Parameters<typeof listSplitter>[0], cells: string[]) => cells.map(listSplitter(shape, cells));

  test('straight from the form: by semicolons, whatever commas an option holds', () => {
    expect(split('googleForms', ['Food, pet care;Rides', 'Rides'])).toEqual([['Food, pet care', 'Rides'], ['Rides']]);
  });

  test('through a spreadsheet: by the options that the column shows, not by the comma', () => {
    const cells = ['Food, pet care, Rides', 'Food, pet care', 'Rides, Repairs', 'Errands, Food, pet care'];
    expect(split('googleSheets', cells)).toEqual([
      ['Food, pet care', 'Rides'],
      ['Food, pet care'],
      ['Rides', 'Repairs'],
      ['Errands', 'Food, pet care'],
    ]);
  });

  test('an option seen apart once is two options', () => {
    expect(split('googleSheets', ['Rides, Repairs', 'Rides', 'Repairs, Food'])).toEqual([
      ['Rides', 'Repairs'],
      ['Rides'],
      ['Repairs', 'Food'],
    ]);
  });

  test('brackets hold together, sentences are left whole, other commas count', () => {
    expect(split('googleSheets', ['Rides (car, bike), Food'])).toEqual([['Rides (car, bike)', 'Food']]);
    expect(split('googleSheets', ['I can cook, and drive. Ask me!'])).toEqual([['I can cook, and drive. Ask me!']]);
    expect(split('table', ['做饭，接送、翻译', 'طبخ، نقل'])).toEqual([
      ['做饭', '接送', '翻译'],
      ['طبخ', 'نقل'],
    ]);
  });

  test('nothing of a list is lost', () => {
    const option = fc.constantFrom('Food, pet care', 'Rides', 'Repairs', 'Errands', 'Company');
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(option, { minLength: 1 }), { minLength: 1, maxLength: 8 }), (chosen) => {
        const cells = chosen.map((options) => options.join(', '));
        expect(split('googleSheets', cells).map((items) => items.join(', '))).toEqual(cells);
      }),
    );
  });
});

describe('times', () => {
  test.for([
    ['2026/09/05 1:35:15 AM GMT+5:30', '2026-09-04T20:05:15.000Z'],
    ['2026/09/05 12:00:00 pm GMT-4', '2026-09-05T16:00:00.000Z'],
    ['2026/09/05 12:00:00 AM UTC', '2026-09-05T00:00:00.000Z'],
    ['2026-09-05 13:00:00Z', '2026-09-05T13:00:00.000Z'],
    ['2026/02/31 1:00:00 AM GMT+0', null],
    ['yesterday', null],
  ] as const)('%s', ([written, instant]) => {
    expect(instantOf(written, false)).toBe(instant);
  });

  test('zones in letters are local time, like a spreadsheet', () => {
    const local = new Date(2020, 2, 15, 22, 49, 40).toISOString();
    expect(instantOf('3/15/2020 22:49:40', false)).toBe(local);
    expect(instantOf('15/3/2020 22:49:40', true)).toBe(local);
    expect(instantOf('2020/03/15 10:49:40 PM EDT', false)).toBe(local);
  });

  test('which comes first, day or month, is told by the column, else by the region', () => {
    expect(isDayFirst(['1/2/2026 10:00', '25/2/2026 10:00'], 'US')).toBe(true);
    expect(isDayFirst(['1/2/2026 10:00', '2/25/2026 10:00'], 'GB')).toBe(false);
    expect(isDayFirst(['1/2/2026 10:00'], 'US')).toBe(false);
    expect(isDayFirst(['1/2/2026 10:00'], 'GB')).toBe(true);
  });

  test('the shape of a time tells where the file comes from', () => {
    expect(timestampShape('2026/09/05 1:35:15 AM GMT+5:30')).toBe('direct');
    expect(timestampShape('3/15/2020 22:49:40')).toBe('local');
    expect(timestampShape('718-555-0100')).toBe(null);
  });
});

describe('answers', () => {
  test('yes and no in five languages; anything else is for a person to read', () => {
    for (const yes of ['Yes', 'sí', 'হ্যাঁ', '可以', 'نعم', 'Yes, you may tell my name']) expect(yesOrNo(yes)).toBe('yes');
    for (const no of ['No', 'no gracias', 'না', '不同意', 'لا', 'No, please do not']) expect(yesOrNo(no)).toBe('no');
    for (const unclear of ['Maybe', 'Yes, but only my name', 'No problem', 'No sé', 'Not sure', 'Yes if needed'])
      expect(yesOrNo(unclear)).toBe('unclear');
    expect(yesOrNo('  ')).toBe('blank');
  });

  test('none is none in five languages', () => {
    for (const none of ['', '-', 'N/A', 'none', 'ninguno', 'নেই', '无', 'لا يوجد'])
      expect(isBlankAnswer(none)).toBe(true);
    for (const some of ['x', 'Nada Hassan', 'yes']) expect(isBlankAnswer(some)).toBe(false);
  });

  test('ways to reach someone, in their order', () => {
    expect(contactKinds(['Text message', 'WhatsApp', 'phone call'])).toEqual(['sms', 'whatsapp', 'call']);
    expect(contactKinds(['Mensaje de texto', '短信', 'رسالة', 'টেক্সট'])).toEqual(['sms']);
    expect(contactKinds(['pigeon'])).toEqual([]);
  });

  test.each([
    'Where were you born?',
    'Which country are you from?',
    '¿Dónde nació usted?',
    '¿De qué país eres?',
    'আপনার জন্ম কোথায়?',
    '你在哪里出生？',
    'أين وُلدت؟',
  ])('a heading that asks where somebody comes from: %s', (heading) => {
    expect(mentionsForbiddenTopic(heading)).toBe(true);
  });

  test.each([
    'Where do you live?',
    '¿Dónde vive?',
    'আপনি কোথায় থাকেন?',
    '你住在哪里？',
    'أين تسكن؟',
    'Newborn care',
    'country music',
  ])('an ordinary heading or answer: %s', (heading) => {
    expect(mentionsForbiddenTopic(heading)).toBe(false);
  });

  test('topics that are never kept are seen; ordinary answers are not', () => {
    for (const text of ['Immigration status', 'País de origen', 'জাতীয়তা', '身份证号码', 'الجنسية', '123-45-6789'])
      expect(mentionsForbiddenTopic(text)).toBe(true);
    for (const text of ['718-555-0100', 'Rides to the clinic', 'Recoger medicina', '做饭', 'الأسرة', 'grace period'])
      expect(mentionsForbiddenTopic(text)).toBe(false);
  });
});

describe('consent by form', () => {
  const ask = (header: string, answer: string) => readConsent(header, answer, answer.split(';'));

  test('a yes counts for what the question names, with the name', () => {
    expect(categoriesAsked('May we share your name and phone with the pod?')).toEqual(['name', 'phone']);
    expect(categoriesAsked('May we share this with the pod?')).toEqual(['name', 'phone']);
    expect(categoriesAsked('May the pod know your name?')).toEqual(['name']);
    expect(categoriesAsked('¿Podemos compartir tu correo con el grupo?')).toEqual(['name', 'email']);
    expect(ask('May we share your email?', 'Yes').drafts.map(({ category, status }) => [category, status])).toEqual([
      ['name', 'active'],
      ['email', 'active'],
    ]);
  });

  test('a no is kept as a no, nothing said as nothing, and the unclear as unclear', () => {
    expect(ask('May we share your phone?', 'No').drafts.every(({ status }) => status === 'refused')).toBe(true);
    expect(ask('May we share your phone?', '')).toEqual({ drafts: [], mayShare: 'unsaid', unclear: false });
    expect(ask('May we share your phone?', 'only in an emergency')).toEqual({
      drafts: [],
      mayShare: 'unsaid',
      unclear: true,
    });
  });

  test('choices of what may be told count for exactly these', () => {
    const { drafts } = ask('What may we tell the pod?', 'My name;My email');
    expect(drafts.map(({ category }) => category)).toEqual(['name', 'email']);
  });

  test('the language of the question is known where its script tells', () => {
    expect(ask('আমরা কি আপনার ফোন শেয়ার করতে পারি?', 'হ্যাঁ').drafts[0]?.language).toBe('bn');
    expect(ask('May we share your phone?', 'Yes').drafts[0]?.language).toBe(null);
  });
});

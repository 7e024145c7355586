import { describe, expect, it } from 'vitest';
import { nearestAppLanguage } from '../../main/domain/questionnaire/nearest.ts';
import { AUDIENCES } from '../../preload/contract/consent.ts';
import { texts } from '../print/support/engine.ts';
import { formOf, kept, sheetFor, standard } from '../print/support/questionnaireSheets.ts';

const text = (key: string, more: object = {}) => ({ key, type: 'text', label: { en: key }, ...more });
const shape = (questions: readonly object[]) =>
  sheetFor(formOf(questions)).sections.map(({ heading, questions: own }) => [
    heading?.text ?? null,
    own.map(({ number, label }) => `${number} ${label.text}`),
  ]);

describe('a questionnaire on paper', () => {
  it('begins a section where more trust is asked for, and none where less is', () => {
    const sensitive = { sensitivity: 'sensitive' };
    expect(shape([text('a'), text('b', { sensitivity: 'personal' }), text('c', sensitive), text('d')])).toEqual([
      ['Everyday things', ['1 a']],
      ['A little about you', ['2 b']],
      ['Only as much as you want to tell', ['3 c', '4 d']],
    ]);
    expect(shape([text('a'), text('b')])).toEqual([[null, ['1 a', '2 b']]]);
    expect(shape([text('c', sensitive), text('a')])).toEqual([[null, ['1 c', '2 a']]]);
    expect(shape([])).toEqual([]);
  });

  it('counts what is asked, in the figures of its language, and not what is only read', () => {
    const note = { key: 'n', type: 'note', label: { en: 'n' } };
    expect(shape([note, text('a'), note, text('b')])).toEqual([[null, [' n', '1 a', ' n', '2 b']]]);
    const bengali = sheetFor(standard(), { language: 'bn' }).sections.flatMap(({ questions }) => questions);
    expect(bengali.map(({ number }) => number).filter(Boolean)[11]).toBe('১২');
  });

  it.each(AUDIENCES)('asks in a whole sentence whether this audience may know: %s', (audience) => {
    const [asked] = sheetFor(formOf([text('a', { sensitivity: 'personal', audience })])).sections[0]?.questions ?? [];
    const [english] = texts.questionnaires();
    expect(asked?.share?.text).toBe(english?.phrases.share[audience]);
    const consent = { type: 'consent', maps: { to: 'consent', categories: ['phone'] }, audience };
    const [line] = sheetFor(formOf([text('a', consent)])).sections[0]?.questions ?? [];
    expect([line?.share, line?.whom?.text]).toEqual([null, texts.sheet('en')[`audience.${audience}`]]);
  });

  it('says what a form lacks in its first language that has it, and reads it as that one is read', () => {
    const form = kept({
      ...{ name: 'Mixed', languages: ['ar', 'en'], title: { ar: 'لنتعارف' }, intro: {} },
      questions: formOf([text('a', { label: { en: 'Only in English' } })]).questions,
    });
    const sheet = sheetFor(form, { language: 'ar' });
    expect([sheet.rightToLeft, sheet.title?.language]).toEqual([true, 'ar']);
    expect(sheet.sections[0]?.questions[0]?.label).toEqual({ text: 'Only in English', language: 'en' });
    expect(sheet.intro).toBeNull();
  });

  it('says beside an option in which other language it stands, and reads it as that one is read', () => {
    const options = [
      { key: 'cook', label: { ar: 'الطبخ', en: 'Cooking' } },
      { key: 'rides', label: { en: 'Rides' } },
      { key: 'tools', label: {} },
    ];
    const draft = formOf([text('a', { type: 'many', label: { ar: 'ماذا؟', en: 'What?' }, options })]);
    const form = { ...draft, languages: ['ar', 'en'] };
    const said = (language: string) => sheetFor(form, { language }).sections[0]?.questions[0]?.options;
    expect(said('ar')).toEqual([
      { text: 'الطبخ', language: 'ar' },
      { text: 'Rides (English)', language: 'en' },
      { text: 'tools', language: 'und' },
    ]);
    expect(said('en')?.map((option) => option.text)).toEqual(['Cooking', 'Rides', 'tools']);
  });

  it('has no title where none was written: the name on the shelf is nobody else’s', () => {
    const form = { ...formOf([text('a')]), name: 'Third floor, the difficult ones', title: {} };
    const sheet = sheetFor(form);
    expect(sheet.title).toBeNull();
    expect(JSON.stringify(sheet)).not.toContain('difficult');
  });

  it('speaks of its own in the nearest language of ours', () => {
    const near = ['en', 'en-GB', 'es-MX', 'bn', 'zh-Hant', 'yue', 'cmn', 'ar-EG', 'arz', 'ht', 'ur', 'constructor'];
    expect(near.map(nearestAppLanguage)).toEqual([
      'en',
      'en',
      'es',
      'bn',
      'zh-Hans',
      'zh-Hans',
      'zh-Hans',
      'ar',
      'ar',
      'en',
      'en',
      'en',
    ]);
    const creole = sheetFor(formOf([text('a', { label: { ht: 'Ki jan ou rele?' } })], 'ht'), { language: 'ht' });
    expect([creole.words.date, creole.languageName]).toEqual([
      { text: 'Date', language: 'en' },
      { text: 'Kreyòl ayisyen', language: 'ht' },
    ]);
  });

  it('asks for a date in the order in which its language writes one', () => {
    const order = (language: string) => sheetFor(standard(), { language }).date.map(({ label }) => label.text);
    expect(order('en')).toEqual(['Month', 'Day', 'Year']);
    expect(order('es')).toEqual(['Día', 'Mes', 'Año']);
    expect(order('zh-Hans')).toEqual(['年', '月', '日']);
    expect(order('ar')).toEqual(['اليوم', 'الشهر', 'السنة']);
  });
});

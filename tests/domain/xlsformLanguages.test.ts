import { describe, expect, it } from 'vitest';
import { readXlsForm } from '../../main/domain/questionnaire/xlsform/read.ts';
import type { PlainSheet } from '../../main/domain/questionnaire/xlsform/sheet.ts';

const UNSAID = { name: 'Questionnaire', language: 'en' };
const read = (sheets: readonly PlainSheet[]) => readXlsForm(sheets, UNSAID);
const survey = (...rows: string[][]): PlainSheet => ({ name: 'survey', rows });
const said = ({ notes }: ReturnType<typeof read>) =>
  notes.map(({ sheet, row, column, what, said }) => [sheet, row, column, what, said].join(' | '));

describe('languages of a workbook', () => {
  const languagesOf = (headings: string[], cells: string[], settings: string[][] = []) =>
    read([survey(['type', 'name', ...headings], ['text', 'name', ...cells]), { name: 'settings', rows: settings }]);

  it('are told by codes, by their names in any language of ours and in whatever case', () => {
    const headings = ['label::English (en)', 'label::Español', 'label::বাংলা', 'label::ZH_hans', 'label::Kreyòl (ht)'];
    const found = languagesOf(headings, ['Name', 'Nombre', 'নাম', '姓名', 'Non']);
    expect(found.draft.languages).toEqual(['en', 'es', 'bn', 'zh-Hans', 'ht']);
    expect(found.draft.questions[0]?.label).toEqual({
      en: 'Name',
      es: 'Nombre',
      bn: 'নাম',
      'zh-Hans': '姓名',
      ht: 'Non',
    });
    expect(said(found)).toEqual([]);
  });

  it('begin with the one that is set as default', () => {
    const found = languagesOf(
      ['label::English (en)', 'label::Bengali (bn)'],
      ['Name', 'নাম'],
      [['default_language'], ['Bengali (bn)']],
    );
    expect(found.draft.languages).toEqual(['bn', 'en']);
    expect(found.draft.title).toEqual({ bn: 'Questionnaire' });
  });

  it('are told by the script where nothing is said, and are asked about', () => {
    for (const [words, language] of [
      ['আপনার নাম কী?', 'bn'],
      ['你的姓名', 'zh-Hans'],
      ['ما اسمك؟', 'ar'],
      ['Your name', 'en'],
    ] as const) {
      const found = languagesOf(['label'], [words]);
      expect(found.draft.languages).toEqual([language]);
      expect(said(found)).toEqual(['survey |  | label | languageUnknown | label']);
    }
  });

  it('that nobody knows are named, their words kept only where there are no others', () => {
    const beside = languagesOf(['label::English (en)', 'label::Quenya'], ['Name', 'Essë']);
    expect(beside.draft.questions[0]?.label).toEqual({ en: 'Name' });
    expect(said(beside)).toEqual(['survey |  | label::Quenya | languageUnknown | Quenya']);
    const alone = languagesOf(['label::Quenya'], ['Essë']);
    expect(alone.draft.questions[0]?.label).toEqual({ en: 'Essë' });
    expect(said(alone)).toEqual(['survey |  | label::Quenya | languageUnknown | Quenya']);
  });

  it('that come twice give the words of the heading that names them; others are told of', () => {
    const found = languagesOf(
      ['label', 'label::English (en)'],
      ['Plain name', 'Name'],
      [['default_language'], ['English (en)']],
    );
    expect(found.draft.questions[0]?.label).toEqual({ en: 'Name' });
    expect(said(found)).toEqual(['survey | 2 | label | columnIgnored | Plain name']);
  });
});

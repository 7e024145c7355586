import type { Form, Wordings } from '../../../../preload/contract/formKinds.ts';
import type { TextWords } from '../text.ts';
import { EXTRA, EXTRA_SETTING, EXTRAS_VERSION, withoutReferences } from './extras.ts';
import { shownTitle } from './settings.ts';
import type { PlainSheet } from './sheet.ts';
import { languageHeading } from './tongues.ts';
import { namesFor } from './writeNames.ts';
import { choiceRows, surveyRows } from './writeRows.ts';

/** A row by its columns; words that come in several languages by language. */
export interface SheetRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, Wordings>>;
}

/** Columns of the specification first, in the order its examples have them; ours last. */
const SURVEY = ['type', 'name', 'label', 'hint', 'required', 'appearance'];
const CHOICES = ['list_name', 'name', 'label'];
// What a choice means is said even where it is nothing, or reading would guess it.
const ALWAYS = new Set([...CHOICES, 'type', 'required', EXTRA.means]);

/**
 * A form as a workbook after the specification at xlsform.org, for form services. What they have no column for
 * travels in columns of ours, so that reading it again gives the same form. Not written: choices of questions that
 * take none, words in languages that are not the form's, whether a note must be answered.
 * @param wordsIn what every form says, in a language
 */
export function writeXlsForm(form: Form, wordsIn: (language: string) => TextWords): PlainSheet[] {
  const languages = [...new Set(form.languages)];
  const names = namesFor(form);
  const say = (of: (words: TextWords) => string): Wordings =>
    Object.fromEntries(languages.map((language) => [language, of(wordsIn(language))]));
  return [
    { name: 'survey', rows: laidOut(SURVEY, surveyRows(form, names, languages, say), languages) },
    { name: 'choices', rows: laidOut(CHOICES, choiceRows(form, names, languages, say), languages) },
    { name: 'settings', rows: settingRows(form, languages) },
  ];
}

/** Rows under their headings. A column in which nothing stands is left out, unless the specification asks for it. */
function laidOut(order: readonly string[], rows: readonly SheetRow[], languages: readonly string[]): string[][] {
  const has = (column: string) =>
    ALWAYS.has(column) ||
    rows.some(({ cells, words }) => cells[column] || Object.values(words[column] ?? {}).some(Boolean));
  const extras = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))].filter((name) => !order.includes(name));
  const columns = [...order, ...extras.sort()].filter(has).flatMap((column) => {
    if (column !== 'label' && column !== 'hint') return [{ column, language: '', heading: column }];
    return languages.map((language) => ({ column, language, heading: `${column}::${languageHeading(language)}` }));
  });
  return [
    columns.map(({ heading }) => heading),
    ...rows.map(({ cells, words }) =>
      columns.map(({ column, language }) => {
        const said = words[column];
        if (language === '') return withoutReferences(cells[column] ?? '');
        return said && Object.hasOwn(said, language) ? withoutReferences(said[language] ?? '') : '';
      }),
    ),
  ];
}

function settingRows(form: Form, languages: readonly string[]): string[][] {
  const [first = ''] = languages;
  const titles = languages.filter((language) => Object.hasOwn(form.title, language) && form.title[language]);
  const settings: readonly (readonly [string, string])[] = [
    ['form_title', shownTitle(form, first)],
    // The same for every version, as services tell forms apart by it.
    ['form_id', `podkeeper_${form.id.replaceAll('-', '_')}`],
    ['version', versionOf(form)],
    ['default_language', languageHeading(first)],
    [EXTRA_SETTING.form, EXTRAS_VERSION],
    [EXTRA_SETTING.name, form.name],
    ...titles.map((language) => [`${EXTRA_SETTING.title}${language}`, form.title[language] ?? ''] as const),
  ];
  return [settings.map(([column]) => column), settings.map(([, value]) => withoutReferences(value))];
}

/** Ten digits that grow from version to version: the day it was changed, then its number. */
const versionOf = ({ changedAt, version }: Form): string =>
  changedAt.slice(0, 10).replaceAll('-', '') + String(Math.min(version, 99)).padStart(2, '0');

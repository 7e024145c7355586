import type { PlainSheet } from '../../../main/domain/questionnaire/xlsform/sheet.ts';

/**
 * The rules of the XLSForm specification (xlsform.org) for the parts that we write, from its tables and its words.
 * `complaints` names every cell that breaks one.
 */

/** «Names have to start with a letter or an underscore and can only contain letters, digits, hyphens, underscores, and periods.» */
const NAME = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
/** `label::English (en)`: a name of the language and its IANA code in brackets. */
const TRANSLATED = /^(label|hint)::(.+ \([a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?\))$/;
/** Columns beside the specification's: nothing in their names that makes them translations or other columns. */
const OURS = /^podkeeper_[A-Za-z0-9_-]+$/;

const SURVEY = new Set(['type', 'name', 'required', 'appearance']);
const CHOICES = new Set(['list_name', 'name']);
const SETTINGS = new Set(['form_title', 'form_id', 'version', 'default_language']);

const PLAIN_TYPES = new Set(['text', 'decimal', 'date', 'note']);
const SELECT = /^(select_one|select_multiple) (\S+)( or_other)?$/;

interface Read {
  readonly headings: readonly string[];
  readonly rows: readonly { readonly at: number; readonly cells: Readonly<Record<string, string>> }[];
}

const readSheet = (sheet: PlainSheet): Read => {
  const [headings = [], ...rows] = sheet.rows;
  const cellsOf = (row: readonly string[]) => Object.fromEntries(headings.map((name, at) => [name, row[at] ?? '']));
  return { headings, rows: rows.map((row, at) => ({ at: at + 2, cells: cellsOf(row) })) };
};

export function complaints(sheets: readonly PlainSheet[]): string[] {
  const wrong: string[] = [];
  const check = (holds: boolean, where: string, what: string) => {
    if (!holds) wrong.push(`${where}: ${what}`);
  };
  check(sheets.map(({ name }) => name).join() === 'survey,choices,settings', 'workbook', 'its three sheets');
  const [survey, choices, settings] = sheets.map(readSheet);
  if (!survey || !choices || !settings) return wrong;

  for (const sheet of sheets)
    for (const [row, cells] of sheet.rows.entries()) {
      check(cells.length === sheet.rows[0]?.length, `${sheet.name} ${row + 1}`, 'as wide as its headings');
      // «${name}» refers to another answer; nothing of ours does.
      for (const cell of cells) check(!cell.includes('${'), `${sheet.name} ${row + 1}`, `no references: ${cell}`);
      for (const cell of cells) check(cell.length < 32_767, `${sheet.name} ${row + 1}`, 'room in a cell');
    }

  const languages = headingsHold(survey, 'survey', SURVEY, check);
  const others = headingsHold(choices, 'choices', CHOICES, check);
  for (const heading of settings.headings)
    check(SETTINGS.has(heading) || OURS.test(heading), 'settings 1', `known column ${heading}`);
  check(new Set(settings.headings).size === settings.headings.length, 'settings 1', 'columns once');
  check(
    ['type', 'name'].every((name) => survey.headings.includes(name)),
    'survey 1',
    'mandatory columns',
  );
  check(
    ['list_name', 'name'].every((name) => choices.headings.includes(name)),
    'choices 1',
    'mandatory columns',
  );
  check(languages.label.length > 0 && languages.label.join() === others.label.join(), 'choices 1', 'same languages');
  check(languages.hint.length === 0 || languages.hint.join() === languages.label.join(), 'survey 1', 'hints likewise');

  const lists = choicesHold(choices, languages.label, check);
  surveyHolds(survey, lists, languages.label, check);
  settingsHold(settings, languages.label, check);
  return wrong;
}

type Check = (holds: boolean, where: string, what: string) => void;

function headingsHold({ headings }: Read, sheet: string, known: ReadonlySet<string>, check: Check) {
  check(new Set(headings).size === headings.length, `${sheet} 1`, 'columns once');
  const found = { label: [] as string[], hint: [] as string[] };
  for (const heading of headings) {
    const [, column, language] = TRANSLATED.exec(heading) ?? [];
    if (language && (column === 'label' || (column === 'hint' && sheet === 'survey'))) found[column].push(language);
    else check(known.has(heading) || OURS.test(heading), `${sheet} 1`, `known column ${heading}`);
  }
  return found;
}

const labelled = (cells: Readonly<Record<string, string>>, languages: readonly string[]): boolean =>
  languages.some((language) => (cells[`label::${language}`] ?? '').trim() !== '');

/** «Choice names should be unique within a single choice list», and hold no blanks. */
function choicesHold({ rows }: Read, languages: readonly string[], check: Check): ReadonlyMap<string, number> {
  const lists = new Map<string, number>();
  const seen = new Set<string>();
  for (const { at, cells } of rows) {
    const { list_name: list = '', name = '' } = cells;
    check(NAME.test(list), `choices ${at} list_name`, `a name: ${list}`);
    check(/^\S+$/.test(name), `choices ${at} name`, `no blanks: ${name}`);
    check(!seen.has(`${list} ${name}`), `choices ${at} name`, `once in its list: ${name}`);
    check(labelled(cells, languages), `choices ${at} label`, 'words to show');
    seen.add(`${list} ${name}`);
    lists.set(list, (lists.get(list) ?? 0) + 1);
  }
  return lists;
}

function surveyHolds(
  { rows }: Read,
  lists: ReadonlyMap<string, number>,
  languages: readonly string[],
  check: Check,
): void {
  const names = new Set<string>();
  const asked = new Set<string>();
  let open = 0;
  const claim = (name: string, at: number) => {
    check(NAME.test(name), `survey ${at} name`, `an XML name: ${name}`);
    check(!names.has(name.toLowerCase()) && !['meta', 'data'].includes(name), `survey ${at} name`, `once: ${name}`);
    names.add(name.toLowerCase());
  };
  for (const { at, cells } of rows) {
    const { type = '', name = '', required = '', appearance = '' } = cells;
    const [, select, list = '', other] = SELECT.exec(type) ?? [];
    check(appearance === '' || (appearance === 'multiline' && type === 'text'), `survey ${at} appearance`, appearance);
    if (type === 'end_group') {
      open -= 1;
      check(open >= 0, `survey ${at}`, 'a group to close');
      check(
        Object.entries(cells).every(([column, cell]) => column === 'type' || cell === ''),
        `survey ${at}`,
        'nothing else',
      );
      continue;
    }
    claim(name, at);
    if (type === 'begin_group') {
      open += 1;
      check(required === '', `survey ${at} required`, 'nothing');
      continue;
    }
    check(PLAIN_TYPES.has(type) || select !== undefined, `survey ${at} type`, `a type: ${type}`);
    check(type === 'note' ? required === '' : ['yes', 'no'].includes(required), `survey ${at} required`, required);
    check(labelled(cells, languages), `survey ${at} label`, 'words to show');
    if (!select) continue;
    check(lists.has(list), `survey ${at} type`, `a list: ${list}`);
    asked.add(list);
    // Converters make a question of it, which has a name too.
    if (other) claim(`${name}_other`, at);
  }
  check(open === 0, 'survey', 'every group closed');
  for (const list of lists.keys()) check(asked.has(list), 'choices', `asked for: ${list}`);
}

function settingsHold({ rows }: Read, languages: readonly string[], check: Check): void {
  check(rows.length === 1, 'settings', 'one row');
  const { form_title, form_id = '', version = '', default_language = '' } = rows[0]?.cells ?? {};
  check((form_title ?? '').trim() !== '', 'settings form_title', 'words');
  check(NAME.test(form_id), 'settings form_id', form_id);
  check(/^\d{1,10}$/.test(version), 'settings version', `up to ten digits: ${version}`);
  check(default_language === languages[0], 'settings default_language', default_language);
}

import type { Form, Question, Wordings } from '../../../../preload/contract/formKinds.ts';
import { asksToShare, shareHeading, type TextWords, wordingIn } from '../text.ts';
import { EXTRA, mapsText } from './extras.ts';
import type { SheetRow } from './write.ts';
import { type QuestionNames, type SheetNames, shared } from './writeNames.ts';

type Say = (of: (words: TextWords) => string) => Wordings;

const row = (cells: SheetRow['cells'], words: SheetRow['words'] = {}): SheetRow => ({ cells, words });

/** Words that are not all missing; the name where they are, because everything asked needs a label. */
const labelled = (label: Wordings, name: string, languages: readonly string[]): Wordings =>
  languages.some((language) => Object.hasOwn(label, language) && label[language])
    ? label
    : { [languages[0] ?? '']: name.replaceAll('_', ' ') };

/** The sheet of questions: groups are opened and closed, and "may it be known?" stands below what is not everyday. */
export function surveyRows(form: Form, names: SheetNames, languages: readonly string[], say: Say): SheetRow[] {
  const rows: SheetRow[] = [];
  if (languages.some((language) => Object.hasOwn(form.intro, language) && form.intro[language]))
    rows.push(row({ type: 'note', name: names.intro, [EXTRA.type]: 'intro' }, { label: form.intro }));
  let open: readonly string[] = [];
  const goTo = (path: readonly string[]) => {
    const kept = shared(open, path);
    rows.push(...open.slice(kept).map(() => row({ type: 'end_group' })));
    rows.push(...path.slice(kept).map((name) => row({ type: 'begin_group', name })));
    open = path;
  };
  for (const [at, question] of form.questions.entries()) {
    const own = names.questions[at];
    if (!own) continue;
    if (names.grouped) goTo(question.group === '' ? [] : question.group.split('/'));
    rows.push(questionRow(question, own, names, languages));
    if (!asksToShare(question)) continue;
    const label = (language: string) => wordingIn(question.label, language, form).trim() || own.name;
    const share = say(({ share }) => share[question.audience]);
    const asked = languages.map((language) => [language, shareHeading(share[language] ?? '', label(language))]);
    const cells = { type: `select_one ${names.yesNo}`, name: own.share, required: 'no', [EXTRA.type]: 'share' };
    rows.push(row(cells, { label: Object.fromEntries(asked) }));
  }
  goTo([]);
  return rows;
}

function questionRow(
  question: Question,
  own: QuestionNames,
  names: SheetNames,
  languages: readonly string[],
): SheetRow {
  const { key, type, sensitivity, audience, group, required } = question;
  const cells = {
    ...typeCells(question, own, names.yesNo),
    name: own.name,
    ...(type !== 'note' && { required: required ? 'yes' : 'no' }),
    [EXTRA.sensitivity]: sensitivity,
    [EXTRA.maps]: mapsText(question.maps),
    [EXTRA.audience]: audience,
    ...(own.name !== key && { [EXTRA.key]: key }),
    ...(!names.grouped && { [EXTRA.group]: group }),
  };
  return row(cells, { label: labelled(question.label, own.name, languages), hint: question.hint });
}

function typeCells({ type, options, other }: Question, own: QuestionNames, yesNo: string): Record<string, string> {
  switch (type) {
    case 'longText':
      return { type: 'text', appearance: 'multiline' };
    case 'number':
      return { type: 'decimal' };
    case 'consent':
      return { type: `select_one ${yesNo}`, [EXTRA.type]: 'consent' };
    case 'one':
    case 'many': {
      const written = other && own.other && options.length > 0;
      const more = other && !written ? { [EXTRA.other]: 'yes' } : {};
      // A list without choices is no list: until it has some, the answer is given in words.
      if (options.length === 0) return { type: 'text', [EXTRA.type]: type, ...more };
      const select = type === 'one' ? 'select_one' : 'select_multiple';
      return { type: `${select} ${own.list}${written ? ' or_other' : ''}`, ...more };
    }
    default:
      return { type };
  }
}

/** The sheet of choices: a list for each question that has some, and one of yes and no where that is asked. */
export function choiceRows(form: Form, names: SheetNames, languages: readonly string[], say: Say): SheetRow[] {
  const rows = form.questions.flatMap(({ type, options }, at) => {
    const list = names.questions[at]?.list ?? '';
    if (type !== 'one' && type !== 'many') return [];
    const taken = new Set<string>();
    return options.map(({ key, label, means }, index) => {
      const name = taken.has(key) ? `${key.slice(0, 50)}_again_${index + 1}` : key;
      taken.add(name);
      const cells = { list_name: list, name, [EXTRA.means]: means };
      return row(cells, { label: labelled(label, name, languages) });
    });
  });
  const yesNo = form.questions.some((question) => question.type === 'consent' || asksToShare(question));
  const choice = (name: 'yes' | 'no') => row({ list_name: names.yesNo, name }, { label: say((words) => words[name]) });
  return yesNo ? [...rows, choice('yes'), choice('no')] : rows;
}

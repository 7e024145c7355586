import type { Form, Question } from '../../../../preload/contract/formKinds.ts';
import { createNamer } from './names.ts';

/** What everything is called in the workbook. No name stands there twice. */
export interface SheetNames {
  readonly intro: string;
  readonly yesNo: string;
  readonly questions: readonly QuestionNames[];
  /** Whether the groups can be written as groups; else their names travel in a column of ours. */
  readonly grouped: boolean;
}

export interface QuestionNames {
  readonly name: string;
  readonly share: string;
  readonly list: string;
  /** Whether the line for "other" can be written; converters make a question `<name>_other` of it. */
  readonly other: boolean;
}

/** Names that converters use themselves. */
const RESERVED = ['meta', 'data', 'instanceid', 'instancename'];
const YES_NO = 'podkeeper_yes_no';

export function namesFor({ questions }: Pick<Form, 'questions'>): SheetNames {
  const taken = new Set(RESERVED);
  const claim = (wanted: string): string => {
    const name = createNamer([...taken])(wanted);
    taken.add(name);
    return name;
  };
  const names = questions.map(({ key }) => claim(key));
  const others = questions.map(({ other }, at) => {
    const name = `${names[at]}_other`;
    const free = other && !taken.has(name);
    if (free) taken.add(name);
    return free;
  });
  const groups = groupNames(questions);
  const grouped = groups?.every((name) => !taken.has(name.toLowerCase())) ?? false;
  if (grouped) for (const name of groups ?? []) taken.add(name.toLowerCase());
  const lists = createNamer([YES_NO]);
  return {
    intro: claim('podkeeper_intro'),
    yesNo: YES_NO,
    grouped,
    questions: names.map((name, at) => ({
      name,
      share: claim(`${name.slice(0, 57)}_share`),
      list: lists(name),
      other: others[at] ?? false,
    })),
  };
}

const XML_NAME = /^[A-Za-z_][A-Za-z0-9_.-]*$/;

/** The names of all groups, outermost first; undefined where they cannot be groups of a sheet, each opened once. */
function groupNames(questions: readonly Pick<Question, 'group'>[]): string[] | undefined {
  const opened: string[] = [];
  let open: readonly string[] = [];
  for (const { group } of questions) {
    const path = group === '' ? [] : group.split('/');
    const kept = shared(open, path);
    opened.push(...path.slice(kept));
    open = path;
  }
  const once = new Set(opened.map((name) => name.toLowerCase())).size === opened.length;
  return once && opened.every((name) => XML_NAME.test(name)) ? opened : undefined;
}

/** How many groups two paths begin with in common. */
export const shared = (a: readonly string[], b: readonly string[]): number => {
  const differs = a.findIndex((name, at) => name !== b[at]);
  return differs === -1 ? Math.min(a.length, b.length) : differs;
};

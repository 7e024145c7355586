import { mayBeBare } from '../contact.ts';
import { type Draft, isBlank, linesOf } from './draft.ts';

export type Problem = 'nameNeeded' | 'nameLong' | 'valueNeeded' | 'lineLong' | 'linesMany' | 'tooLong';

/** What has to be put right before an entry can be kept, by the field it belongs to. */
export interface Problems {
  readonly fields: Readonly<Partial<Record<Exclude<keyof Draft, 'contacts' | 'languages' | 'zoneId'>, Problem>>>;
  /** By the contact's key. */
  readonly contacts: ReadonlyMap<number, Problem>;
}

const LONGEST = { pronouns: 60, access: 1000, notes: 10_000 } as const;
const LINE = 200;
const LINES = 50;

function linesProblem(text: string): Problem | undefined {
  const lines = linesOf(text);
  if (lines.length > LINES) return 'linesMany';
  return lines.some((line) => line.length > LINE) ? 'lineLong' : undefined;
}

export function problemsOf(draft: Draft): Problems {
  const name = draft.name.trim();
  const household = draft.household.name.trim().length > 120 || draft.household.door.trim().length > 60;
  const found: [keyof Problems['fields'], Problem | undefined][] = [
    ['name', name === '' ? 'nameNeeded' : name.length > 200 ? 'nameLong' : undefined],
    ['household', household ? 'tooLong' : undefined],
    ['offers', linesProblem(draft.offers)],
    ['needs', linesProblem(draft.needs)],
    ...(['pronouns', 'access', 'notes'] as const).map((field): [typeof field, Problem | undefined] => [
      field,
      draft[field].trim().length > LONGEST[field] ? 'tooLong' : undefined,
    ]),
  ];
  const contacts = new Map<number, Problem>();
  for (const contact of draft.contacts) {
    if (contact.value.trim().length > 200 || contact.hours.trim().length > 120) contacts.set(contact.key, 'tooLong');
    else if (contact.value.trim() === '' && !isBlank(contact) && !mayBeBare(contact.kind)) {
      contacts.set(contact.key, 'valueNeeded');
    }
  }
  return { fields: Object.fromEntries(found.filter(([, problem]) => problem !== undefined)), contacts };
}

export const countOf = (problems: Problems): number => Object.keys(problems.fields).length + problems.contacts.size;

import type { Network, NetworkQuestion } from '../../../preload/contract/ties.ts';
import type { Measures } from './measures.ts';

/** So many would have no one if one person were away: enough to ask who else could be there for them. */
const EVERYONES = 2;

interface Speaking {
  readonly id: string;
  readonly languages: readonly string[];
}

/** Languages spoken, most first: how many speak each, and whether a tie joins two who do. */
export function sharedLanguages(people: readonly Speaking[], ties: Measures['ties']): Network['languages'] {
  const spoken = new Map(people.map(({ id, languages }) => [id, new Set(languages)]));
  const count = new Map<string, number>();
  for (const { languages } of people)
    for (const each of new Set(languages)) count.set(each, (count.get(each) ?? 0) + 1);
  const shared = new Set(
    ties.flatMap(({ from, to }) => [...(spoken.get(from) ?? [])].filter((each) => spoken.get(to)?.has(each))),
  );
  return [...count]
    .map(([language, speakers]) => ({ language, people: speakers, shared: shared.has(language) }))
    .sort((a, b) => b.people - a.people || (a.language < b.language ? -1 : 1));
}

/**
 * What might be asked about a picture, gentlest first. Never a finding about a person: a question somebody may take
 * up or leave. `away`: somebody looked at as if they were not there.
 */
export function questionsOf(
  people: readonly Speaking[],
  { people: measured, ties, groups }: Measures,
  languages: Network['languages'],
): NetworkQuestion[] {
  const question = (kind: NetworkQuestion['kind'], who: readonly string[], more: Partial<NetworkQuestion> = {}) => ({
    ...{ kind, people: [...who], language: null, count: who.length },
    ...more,
  });
  const where = (test: (id: string) => boolean) => people.map(({ id }) => id).filter(test);
  const of = (id: string) => measured.get(id);
  const noOne = where((id) => of(id)?.asks === 0);
  const oneOnly = where((id) => of(id)?.asks === 1);
  const everyones = where((id) => (of(id)?.leftAlone ?? 0) >= EVERYONES);
  const bridging = where((id) => of(id)?.bridges === true);
  const oneWay = ties.filter(({ mutual }) => !mutual).length;
  // People tied to nobody are asked about one by one; here those who do have ties, in groups that do not meet.
  const parted = groups - where((id) => of(id)?.asks === 0 && of(id)?.askedBy === 0).length;
  const alone = languages.filter(({ shared }) => !shared);
  return [
    ...noOne.map((id) => question('noOne', [id])),
    ...everyones.map((id) => question('everyonesOne', [id], { count: of(id)?.leftAlone ?? 0 })),
    ...(oneOnly.length > 0 ? [question('oneOnly', oneOnly)] : []),
    ...bridging.map((id) => question('bridge', [id])),
    ...(parted > 1 ? [question('apart', [], { count: parted })] : []),
    ...alone.map(({ language }) =>
      question(
        'language',
        people.filter((person) => person.languages.includes(language)).map(({ id }) => id),
        { language },
      ),
    ),
    ...(oneWay > 0 ? [question('oneWay', [], { count: oneWay })] : []),
  ];
}

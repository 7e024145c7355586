import type { Network } from '../../../preload/contract/ties.ts';
import type { Point } from './graph.ts';
import type { Measures } from './measures.ts';
import { questionsOf, sharedLanguages } from './questions.ts';

/** Somebody in the picture, as its audience may see them. */
export interface Pictured {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  /** None where the audience may not know them. */
  readonly languages: readonly string[];
}

export interface NetworkInput {
  /** Only people who agreed to be in it. */
  readonly people: readonly Pictured[];
  /** One for each person, found with nobody away, so that the picture stays while people are looked at as absent. */
  readonly places: readonly Point[];
  /** Of the people who are not away, and the ties between them. */
  readonly measures: Measures;
  readonly leftOut: number;
  /** Somebody looked at as if they were away: they stay in the picture, their ties do not count. */
  readonly without: string | null;
}

/** Everything that is shown of a network: the same for picture, table, paper and export. */
export function describeNetwork({ people, places, measures, leftOut, without }: NetworkInput): Network {
  const here = people.filter(({ id }) => id !== without);
  const languages = sharedLanguages(here, measures.ties);
  const away = { askedBy: 0, asks: 0, mutual: 0, group: measures.groups, bridges: false, leftAlone: 0 };
  return {
    people: people.map(({ id, name, zone, languages: spoken }, index) => ({
      ...{ id, name, zone, languages: [...spoken], x: places[index]?.x ?? 0.5, y: places[index]?.y ?? 0.5 },
      ...(measures.people.get(id) ?? away),
    })),
    ties: measures.ties.map((tie) => ({ ...tie })),
    groups: measures.groups,
    languages,
    questions: questionsOf(here, measures, languages),
    leftOut,
  };
}

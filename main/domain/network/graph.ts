/** A place in a picture, 0 to 1 across and down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Who would ask whom, among people who are all in the picture. Each tie once for each direction. */
export interface TieGraph {
  /** By id, in a fixed order. */
  readonly people: readonly string[];
  readonly ties: readonly { readonly from: string; readonly to: string }[];
}

/** What is left of a network when somebody is away. */
export const asIfAway = ({ people, ties }: TieGraph, away: string | null): TieGraph => ({
  people: people.filter((person) => person !== away),
  ties: ties.filter(({ from, to }) => from !== away && to !== away),
});

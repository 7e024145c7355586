import { PASSPHRASE } from '../support/core.ts';

/** What the process that will be killed does, and says it does. */
export type Step =
  | { readonly do: 'open'; readonly with: string }
  | { readonly do: 'add'; readonly name: string }
  | { readonly do: 'note'; readonly name: string; readonly notes: string }
  | { readonly do: 'remove'; readonly name: string }
  | { readonly do: 'undo'; readonly name: string }
  | { readonly do: 'import'; readonly batch: string; readonly people: number };

const OTHER = 'marble otter ribbon compass walnut drizzle';

/** Every round changes the passphrase, so that the keyslot is being rewritten when some of the kills come. */
export const openingOf = (round: string) => {
  const odd = Number(round) % 2 === 1;
  return { next: odd ? OTHER : PASSPHRASE, candidates: [OTHER, PASSPHRASE] };
};

/** What must be there, and what may be because its step had begun. */
export interface Expected {
  readonly present: Map<string, string>;
  readonly removed: Set<string>;
  readonly batches: Map<string, number>;
  /** Begun and not acknowledged: either way is right. */
  open: Step | null;
}

export const expecting = (): Expected => ({ present: new Map(), removed: new Set(), batches: new Map(), open: null });

/** Takes one acknowledged step into account. */
export function acknowledge(expected: Expected, step: Step): void {
  const { present, removed, batches } = expected;
  if (step.do === 'add') present.set(step.name, '');
  else if (step.do === 'note') present.set(step.name, step.notes);
  else if (step.do === 'remove') {
    removed.add(step.name);
  } else if (step.do === 'undo') removed.delete(step.name);
  else if (step.do === 'import') batches.set(step.batch, step.people);
}

/** What is missing or half done in the vault, in words; empty when all is right. */
export function faultsOf(expected: Expected, kept: ReadonlyMap<string, string>): string[] {
  const { present, removed, batches, open } = expected;
  const unsure = open !== null && 'name' in open ? open.name : '';
  const faults: string[] = [];
  for (const [name, notes] of present) {
    if (name === unsure) continue;
    const found = kept.get(name);
    if (removed.has(name) ? found !== undefined : found !== notes) faults.push(`${name}: ${found}`);
  }
  const counted = new Map<string, number>();
  for (const name of kept.keys()) {
    const batch = /^(Batch \S+) r\d+$/.exec(name)?.[1];
    if (batch) counted.set(batch, (counted.get(batch) ?? 0) + 1);
    else if (!present.has(name) && name !== unsure) faults.push(`${name}: never acknowledged nor begun`);
  }
  for (const [batch, people] of batches)
    if (counted.get(batch) !== people) faults.push(`${batch}: ${counted.get(batch)}`);
  for (const [batch, people] of counted) {
    const begun = open?.do === 'import' && open.batch === batch && open.people === people;
    if (!batches.has(batch) && !begun) faults.push(`${batch}: torn, ${people}`);
  }
  return faults;
}

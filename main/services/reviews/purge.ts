import type { Form } from '../../../preload/contract/formKinds.ts';
import type { Output } from '../../../preload/contract/index.ts';
import { RESPONSE_STATES } from '../../../preload/contract/responseKinds.ts';
import { type Purged, purged } from '../../domain/questionnaire/purge.ts';
import { addedWords, finderOf } from '../../domain/questionnaire/purgeWords.ts';
import type { ChangedPerson, OpenStores, Stores } from '../ports/stores.ts';
import type { SettingsService } from '../settings.ts';
import { formOf } from './view.ts';

export interface Purge {
  preview(): Output<'responses.purgePreview'>;
  /** @throws Refusal disk.full, disk.failed: then what was to go is gone, and only its traces may be left in the file */
  purge(): Output<'responses.purge'>;
}

type Entry = ChangedPerson & { readonly change: string };

/** Takes words away for good: from the answers, and with the changes that hold them from the log. */
export function createPurge(stores: OpenStores, settings: SettingsService): Purge {
  const going = (): Purged[] => {
    const { region } = settings.get();
    const forms = new Map<string, Form>();
    const found: Purged[] = [];
    for (const response of stores().responses.every(null, RESPONSE_STATES)) {
      const key = `${response.form} ${response.version}`;
      const form = forms.get(key) ?? formOf(stores, response);
      forms.set(key, form);
      const gone = purged(response, form, region);
      if (gone) found.push(gone);
    }
    return found;
  };
  const sum = (all: readonly Purged[], of: 'discarded' | 'redacted' | 'rejectedAnswers') =>
    all.reduce((total, gone) => total + gone[of], 0);
  return {
    preview() {
      const all = going();
      return {
        responses: all.length,
        discarded: sum(all, 'discarded'),
        redacted: sum(all, 'redacted'),
        rejected: all.filter(({ rejected }) => rejected).length,
        rejectedAnswers: sum(all, 'rejectedAnswers'),
        changes: changesHolding(stores(), all).length,
      };
    },
    purge() {
      const open = stores();
      const all = going();
      open.transaction(() => {
        open.changes.forget(changesHolding(open, all));
        for (const { response } of all) open.responses.put(response);
      });
      if (all.length > 0) open.rewrite();
      return {
        responses: all.length,
        answers: sum(all, 'discarded') + sum(all, 'redacted') + sum(all, 'rejectedAnswers'),
      };
    },
  };
}

/**
 * Changes that hold words which are going. Only those of people whom a review of the same answers once reached, and
 * of those who live with them: the same word in somebody else's entry is theirs. What such a person's entry says
 * today stays in its history too.
 */
function changesHolding(stores: Stores, all: readonly Purged[]): string[] {
  const reached = all.flatMap((gone) => {
    const naming = stores.changes.naming(gone.response.id);
    const takes = gone.discarded + gone.redacted + gone.rejectedAnswers > 0;
    return naming.length > 0 && takes ? [{ gone, naming: new Set(naming) }] : [];
  });
  if (reached.length === 0) return [];
  const log: Entry[] = [...stores.changes.every()];
  const byPerson = Map.groupBy(log, ({ id }) => id);
  const byHome = new Map<string, Entry[]>();
  for (const entry of log) {
    for (const home of homesOf(entry)) byHome.set(home, [...(byHome.get(home) ?? []), entry]);
  }
  const holding = new Set<string>();
  for (const { gone, naming } of reached) {
    const people = new Set(log.filter(({ change }) => naming.has(change)).map(({ id }) => id));
    const own = [...people].flatMap((id) => byPerson.get(id) ?? []);
    const near = [...own, ...[...new Set(own.flatMap(homesOf))].flatMap((home) => byHome.get(home) ?? [])];
    const today = [...people].flatMap((id) => stores.people.get(id) ?? []);
    // Approvals that were taken back, with whatever the answers were edited to then.
    const back = [...naming].filter((change) => stores.changes.get(change)?.undone);
    for (const change of back) holding.add(change);
    const once = log
      .filter(({ change }) => back.includes(change))
      .flatMap(({ before, after }) => addedWords(before, after));
    const secret = [...gone.words, ...once].filter((word) => !today.some(finderOf([word])));
    const holds = finderOf(secret);
    for (const { change, before, after } of near) {
      if ([before, after].some((entry) => entry !== null && holds(entry))) holding.add(change);
    }
    for (const change of naming) {
      if (stores.changes.zones(change).some(({ name }) => holds({ ...NOBODY, name }))) holding.add(change);
    }
  }
  return [...holding];
}

const homesOf = ({ before, after }: ChangedPerson): string[] =>
  [before, after].flatMap((entry) => (entry?.household ? [entry.household.id] : []));

const NOBODY = {
  ...{ name: '', pronouns: '', contacts: [], household: null, offers: [], needs: [], access: '', notes: '' },
};

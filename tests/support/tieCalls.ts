import type { Audience } from '../../preload/contract/consent.ts';
import type { TestCore } from './core.ts';

/** What is done with ties in most tests, in few words. */
export function tieCalls(core: () => TestCore) {
  const said = (id: string, status: 'active' | 'refused' | 'withdrawn', audience: Audience) =>
    core().call('roster.consent', { id, consents: [{ category: 'ties', audience, status }] });
  const agree = (id: string, audience: Audience = 'organizer') => said(id, 'active', audience);
  return {
    said,
    agree,
    /** Somebody of the roster who agreed, unless `audience` is null. */
    async person(name: string, audience: Audience | null = 'organizer', languages: readonly string[] = []) {
      const spoken = { spoken: [...languages], reads: [], interprets: [] };
      const { id } = await core().call('roster.add', { name, languages: spoken });
      if (audience !== null) await agree(id, audience);
      return id;
    },
    ask: (from: string, ...people: string[]) => core().call('ties.change', { from, ask: people }),
    askNoLonger: (from: string, ...people: string[]) => core().call('ties.change', { from, noLonger: people }),
    network: (audience: Audience = 'organizer') => core().call('ties.network', { audience }),
    /** Whom everybody would ask, by id, as far as it is told. */
    async asks() {
      const { rows } = await core().call('ties.people', {});
      return Object.fromEntries(rows.map(({ id, asks }) => [id, asks]));
    },
    /** A map of somebody, with people in its pod; each linked to the roster where an id is given. */
    async mapOf(owner: string | null, people: readonly (string | null)[]) {
      const { map } = await core().call('podmaps.make', { head: { whose: 'Owner', owner }, keep: 'session' });
      const names = people.map((person, at) => ({ name: `Circle ${at}`, person }));
      const edits = [{ act: 'add' as const, ring: 'pod' as const, names }];
      const { added } = await core().call('podmaps.edit', { id: map.id, edits });
      return { map: map.id, circles: added };
    },
  };
}

import type { Input } from '../../preload/contract/index.ts';
import type { Keep, PodMap } from '../../preload/contract/podmapKinds.ts';
import type { TestCore } from './core.ts';

export type Edits = Input<'podmaps.edit'>['edits'];
/** An id that stands for nothing. */
export const NOBODY = '01890000-0000-7000-8000-000000000000';
export const KEEPS: readonly Keep[] = ['session', 'vault'];

/** What is done with maps in most tests, in few words. */
export function mapCalls(core: () => TestCore) {
  const edit = (id: string, ...edits: Edits) => core().call('podmaps.edit', { id, edits });
  return {
    edit,
    make: async (keep: Keep, whose = 'Shirin') => (await core().call('podmaps.make', { head: { whose }, keep })).map.id,
    get: (id: string) => core().call('podmaps.get', { id }),
    add: (id: string, ...names: string[]) =>
      edit(id, { act: 'add', ring: 'pod', names: names.map((name) => ({ name })) }),
    rows: async () => (await core().call('podmaps.list', {})).rows,
    /** How often it was said that maps changed. */
    told: () => core().events.filter(({ event }) => event === 'podmaps.changed').length,
  };
}

export const namesOn = ({ map }: { readonly map: PodMap }) => map.circles.map(({ name }) => name);

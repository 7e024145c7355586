import { Refusal } from '../../../preload/contract/errors.ts';
import { type MapEdit, MOST_CIRCLES, RINGS, type Ring } from '../../../preload/contract/podmapKinds.ts';
import { readList } from '../../domain/podmap/names.ts';

/**
 * One act for each ring that has names.
 * @throws Refusal podMap.full; input.invalid naming the rings in which something is longer than a name may be
 */
export function editsOf(written: Readonly<Record<Ring, string>>): MapEdit[] {
  const read = RINGS.map((ring) => ({ ring, ...readList(written[ring]) }));
  const fields = read.filter(({ tooLong }) => tooLong > 0).map(({ ring }) => ring);
  if (fields.length > 0) throw new Refusal('input.invalid', { fields });
  const count = read.reduce((sum, { names }) => sum + names.length, 0);
  if (count > MOST_CIRCLES) throw new Refusal('podMap.full', { limit: MOST_CIRCLES });
  return read
    .filter(({ names }) => names.length > 0)
    .map(({ ring, names }) => ({
      ...{ act: 'add', ring, spot: null },
      names: names.map((name) => ({ name, person: null })),
    }));
}

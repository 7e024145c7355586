import type { exportsCalls } from '../../../preload/contract/exports.ts';
import type { Handlers } from '../../../preload/contract/index.ts';
import type { Services } from '../../services/services.ts';

export const exportsHandlers = ({ exports, disclosures }: Services): Pick<Handlers, keyof typeof exportsCalls> => ({
  'exports.csv': ({ audience, filters }) => exports.csv(audience, filters),
  'disclosures.list': ({ person }) => ({ rows: disclosures.list(person) }),
});

import type { exportsCalls } from '../../../preload/contract/exports.ts';
import type { Handlers } from '../../../preload/contract/index.ts';
import type { Services } from '../../services/services.ts';

export const exportsHandlers = ({ exports, disclosures }: Services): Pick<Handlers, keyof typeof exportsCalls> => ({
  'exports.csv': ({ audience, filters, only }) => exports.csv(audience, filters, only),
  'disclosures.list': ({ person }) => ({ rows: disclosures.list(person) }),
});

import type { importsCalls } from '../../../preload/contract/imports.ts';
import type { Handlers } from '../../../preload/contract/index.ts';
import type { Services } from '../../services/services.ts';

export const importsHandlers = ({ imports }: Services): Pick<Handlers, keyof typeof importsCalls> => ({
  'imports.preview': async ({ job }) => ({ preview: await imports.preview(job) }),
  'imports.remap': async ({ token, columns }) => ({ preview: await imports.remap(token, columns) }),
  'imports.rows': (query) => imports.rows(query),
  'imports.commit': ({ token, decisions, job }) => imports.commit(token, decisions, job),
  'imports.list': () => imports.list(),
  'imports.undo': ({ batch }) => imports.undo(batch),
});

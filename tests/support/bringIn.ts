import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Input, Output } from '../../preload/contract/index.ts';
import type { TestCore } from './core.ts';

type Preview = NonNullable<Output<'imports.preview'>['preview']>;

/** Opens a file in the core as a person does: the dialog is answered with its place. */
export async function look(core: TestCore, csv: string | Uint8Array, job?: string): Promise<Preview> {
  const path = join(core.folder, 'form.csv');
  writeFileSync(path, csv);
  core.dialogs.push(path);
  const { preview } = await core.call('imports.preview', job === undefined ? {} : { job });
  if (!preview) throw new Error('no preview');
  return preview;
}

/** Looks and commits. */
export async function bringIn(
  core: TestCore,
  csv: string | Uint8Array,
  decisions: Input<'imports.commit'>['decisions'] = [],
): Promise<Output<'imports.commit'>> {
  const { token } = await look(core, csv);
  return core.call('imports.commit', { token, decisions });
}

/** All rows of a preview. */
export const rowsOf = async (core: TestCore, { token }: Preview): Promise<Output<'imports.rows'>['rows']> =>
  (await core.call('imports.rows', { token, limit: 500 })).rows;

/** Looks and gives the rows. */
export const lookRows = async (core: TestCore, csv: string): Promise<Output<'imports.rows'>['rows']> =>
  rowsOf(core, await look(core, csv));

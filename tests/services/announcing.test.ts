import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEncrypted } from '../../main/store/open.ts';
import { look } from '../support/bringIn.ts';
import { openCore, type TestCore } from '../support/core.ts';
import { signUpForm } from '../support/forms.ts';
import { dataKeyOf } from '../support/vault.ts';

let core: TestCore;
let key: Buffer;
beforeEach(async () => {
  core = await openCore();
  key = await dataKeyOf(core.folder);
});
afterEach(() => core.end());

/** Whether something was written that is not yet committed: then nobody else can begin to write. */
function isWriting(): boolean {
  const other = openEncrypted(join(core.folder, 'roster.db'), key, { timeout: 0 });
  try {
    other.exec('BEGIN IMMEDIATE');
    return false;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return true;
    throw error;
  } finally {
    other.close();
  }
}

/** What was announced meanwhile, and whether it was kept by then. */
async function announced(work: () => Promise<unknown>): Promise<[event: string, kept: boolean][]> {
  const heard: [string, boolean][] = [];
  const stop = core.on(({ event }) => {
    if (event.endsWith('.changed') || event === 'changes.made') heard.push([event, !isWriting()]);
  });
  await work();
  stop();
  return heard.sort();
}
const ALL = [
  ['changes.made', true],
  ['roster.changed', true],
  ['zones.changed', true],
];

test('an import is announced once it is kept, for a full disk may still refuse it', async () => {
  const { token } = await look(core, signUpForm(5).csv);
  expect(await announced(() => core.call('imports.commit', { token }))).toEqual(ALL);
});

test('the sample neighbourhood is announced once it is kept, with its zones', async () => {
  expect(await announced(() => core.call('sample.load', {}))).toEqual(ALL);
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCore, PASSPHRASE, type TestCore } from '../support/core.ts';
import { mapCalls, namesOn } from '../support/mapCalls.ts';
import { openRaw } from '../support/vault.ts';

let core: TestCore;
/** What happens while a dialog is on the screen. */
let meanwhile: () => unknown;
const out = () => join(core.folder, 'out');
beforeEach(async () => {
  meanwhile = () => undefined;
  const save = async () => {
    await meanwhile();
    return out();
  };
  core = await openCore({ dialogs: { open: async () => null, save } });
});
afterEach(() => core.end());
const { make, get, add, told } = mapCalls(() => core);

/** From now on the vault takes no map in which this stands. */
async function refusing(condition: string) {
  core.close();
  const sql = await openRaw(core.folder);
  sql.exec(`CREATE TRIGGER refusing BEFORE UPDATE ON podmaps WHEN ${condition} BEGIN SELECT RAISE(ABORT, 'no'); END`);
  sql.close();
  await core.call('vault.unlock', { passphrase: PASSPHRASE });
}

test('an edit that could not be kept was not done: no step, no word of it, and the map as it was', async () => {
  const id = await make('vault');
  await add(id, 'Rosa');
  await refusing("new.document LIKE '%Karim%'");
  await add(id, 'Mina');
  const before = await get(id);
  const heard = told();
  await core.refusal('podmaps.edit', {
    id,
    edits: [{ act: 'add', ring: 'pod', names: [{ name: 'Karim' }] }],
  });
  expect(await get(id)).toEqual(before);
  expect(told()).toBe(heard);
});

test('a step back that could not be kept can be tried again, and so can one forth', async () => {
  const id = await make('vault');
  await add(id, 'Rosa');
  await refusing("new.document NOT LIKE '%Mina%'");
  await add(id, 'Mina');
  await add(id, 'Karim');
  await core.call('podmaps.undo', { id });
  const before = await get(id);
  expect([before.undo, before.redo]).toEqual([1, 1]);
  await core.refusal('podmaps.undo', { id });
  expect(await get(id)).toEqual(before);
  expect(namesOn(await core.call('podmaps.redo', { id }))).toEqual(['Rosa', 'Mina', 'Karim']);
});

test.each(['session', 'vault'] as const)(
  'a map kept in the %s is not written once the vault was locked behind the dialog, nor once it was erased',
  async (keep) => {
    const id = await make(keep);
    await add(id, 'Rosa');
    meanwhile = () => core.call('podmaps.erase', { id });
    expect(await core.refusal('podmaps.export', { id, as: 'kumu', names: true })).toBe('notFound.podMap');
    const other = await make(keep);
    meanwhile = () => core.close();
    expect(await core.refusal('podmaps.export', { id: other, as: 'kumu', names: true })).toBe('vault.locked');
    expect(existsSync(out())).toBe(false);
  },
);

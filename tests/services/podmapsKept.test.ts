import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '../../preload/contract/index.ts';
import type { PodMap } from '../../preload/contract/podmapKinds.ts';
import { openCore, PASSPHRASE, type TestCore, testCore } from '../support/core.ts';
import { mapCalls, namesOn } from '../support/mapCalls.ts';
import { openRaw } from '../support/vault.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openCore();
});
afterEach(() => {
  expect(core.faults).toEqual([]);
  core.end();
});

const { make, get, edit, add, rows, told } = mapCalls(() => core);

describe('where maps are', () => {
  /** Every row of every table, as text. */
  const vaultAsText = async (folder: string) => {
    const sql = await openRaw(folder);
    const tables = sql
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%search%'")
      .all();
    const text = (tables as { name: string }[])
      .map(({ name }) => JSON.stringify(sql.prepare(`SELECT * FROM "${name}"`).all()))
      .join('\n');
    sql.close();
    return text;
  };
  const reopened = async () => {
    core.close();
    const again = core.again();
    await again.call('vault.unlock', { passphrase: PASSPHRASE });
    return again;
  };

  test('those of a session leave no row, and are gone with the lock, their steps too', async () => {
    const id = await make('session', 'Qoxmarkle');
    await add(id, 'Qoxmarkle friend');
    await core.call('podmaps.undo', { id });
    await core.call('podmaps.redo', { id });
    core.close();
    expect(await vaultAsText(core.folder)).not.toContain('Qoxmarkle');
    await core.call('vault.unlock', { passphrase: PASSPHRASE });
    expect(await rows()).toEqual([]);
    expect(await core.refusal('podmaps.get', { id })).toBe('notFound.podMap');
    expect(await core.refusal('podmaps.redo', { id })).toBe('notFound.podMap');
  });

  test('those sealed come back as they were, without their steps', async () => {
    const id = await make('vault');
    await add(id, 'Rosa', 'Karim');
    const { map, scene } = await get(id);
    const again = await reopened();
    expect(await again.call('podmaps.get', { id })).toEqual({ map, scene, undo: 0, redo: 0 });
    again.close();
  });

  test('a map of a session is sealed when asked, keeping its steps, and stays sealed when they are taken back', async () => {
    const id = await make('session');
    await add(id, 'Rosa');
    await add(id, 'Karim');
    await core.call('podmaps.undo', { id });
    expect(await core.call('podmaps.seal', { id })).toMatchObject({ map: { keep: 'vault' }, undo: 1, redo: 1 });
    const heard = told();
    await core.call('podmaps.seal', { id });
    expect(told()).toBe(heard);
    expect(namesOn(await core.call('podmaps.undo', { id }))).toEqual([]);
    await core.call('podmaps.redo', { id });
    const { map } = await core.call('podmaps.redo', { id });
    expect([map.keep, namesOn({ map })]).toEqual(['vault', ['Rosa', 'Karim']]);
    const again = await reopened();
    expect((await again.call('podmaps.get', { id })).map).toEqual(map);
    again.close();
  });

  test('an erased one leaves nothing in the vault', async () => {
    const id = await make('vault', 'Qoxmarkle');
    await add(id, 'Qoxmarkle friend');
    core.close();
    expect(await vaultAsText(core.folder)).toContain('Qoxmarkle');
    await core.call('vault.unlock', { passphrase: PASSPHRASE });
    await core.call('podmaps.erase', { id });
    core.close();
    expect(await vaultAsText(core.folder)).not.toContain('Qoxmarkle');
  });

  test('those of the session first, then by last change', async () => {
    const first = await make('vault', 'A');
    core.clock.pass(1000);
    const second = await make('vault', 'B');
    core.clock.pass(1000);
    const third = await make('session', 'C');
    core.clock.pass(1000);
    const fourth = await make('session', 'D');
    core.clock.pass(1000);
    await add(third, 'Rosa');
    await add(first, 'Rosa');
    expect((await rows()).map(({ id }) => id)).toEqual([third, fourth, first, second]);
  });

  test('nothing that was acknowledged is lost when the process dies: every answer can be read from the files as they lie', async () => {
    const id = await make('vault');
    const answers: { readonly map: PodMap }[] = [];
    const look = async () => {
      const copy = mkdtempSync(join(tmpdir(), 'podkeeper-copy-'));
      cpSync(core.folder, copy, { recursive: true });
      const other = testCore({ folder: copy });
      await other.call('vault.unlock', { passphrase: PASSPHRASE });
      answers.push(await other.call('podmaps.get', { id }));
      other.end();
      rmSync(copy, { recursive: true, force: true });
    };
    const said = [await add(id, 'Rosa')];
    await look();
    said.push(await edit(id, { act: 'reflect', on: 'ask', text: 'Mina' }));
    await look();
    const undone = await core.call('podmaps.undo', { id });
    await look();
    expect(answers.map(({ map }) => map)).toEqual([...said.map(({ map }) => map), undone.map]);
  });

  test('nothing of maps is answered while the vault is locked', async () => {
    const id = await make('session');
    core.close();
    for (const [call, input] of [
      ['podmaps.list', {}],
      ['podmaps.get', { id }],
      ['podmaps.undo', { id }],
      ['podmaps.worksheets', {}],
    ] as const)
      expect(await core.refusal(call, input)).toBe('vault.locked');
  });
});

describe('a map that leaves', () => {
  const out = () => join(core.folder, 'out');
  const exported = async (input: Input<'podmaps.export'>) => {
    core.dialogs.push(out());
    expect(await core.call('podmaps.export', input)).toEqual({ saved: true });
    return readFileSync(out(), 'utf8');
  };

  test('for Kumu holds codes, and names only when asked for', async () => {
    const id = await make('session', 'Zebulon');
    await add(id, 'Rosa', 'Karim');
    const coded = await exported({ id, as: 'kumu' });
    expect(coded).not.toMatch(/Zebulon|Rosa|Karim/);
    expect(JSON.parse(coded).elements).toHaveLength(3);
    expect(await exported({ id, as: 'kumu', names: true })).toMatch(/Zebulon[\s\S]*Rosa[\s\S]*Karim/);
  });

  test('tells no list of disclosures who is on it, and stays where the dialog is closed', async () => {
    const id = await make('vault');
    await add(id, 'Rosa');
    expect(await core.call('podmaps.export', { id, as: 'kumu' })).toEqual({ saved: false });
    expect(existsSync(out())).toBe(false);
    await exported({ id, as: 'kumu', names: true });
    expect((await core.call('disclosures.list', {})).rows).toEqual([]);
  });
});

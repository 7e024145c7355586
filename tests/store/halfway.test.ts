import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCore, PASSPHRASE, type TestCore } from '../support/core.ts';

const NEXT = 'marble otter ribbon compass walnut drizzle';
const DAY = 86_400_000;

let core: TestCore;
beforeEach(async () => {
  core = await openCore();
});
afterEach(() => core.end());

const at = (...names: string[]) => join(core.folder, ...names);

test.each([['backups/vault.json.part'], ['vault.json.part']])(
  'a passphrase whose change failed at %s is not the passphrase',
  async (place) => {
    mkdirSync(at(place));
    expect(await core.refusal('vault.changePassphrase', { current: PASSPHRASE, next: NEXT })).toMatch(/^disk\./);
    rmdirSync(at(place));
    core.close();
    const other = core.again();
    expect(await other.refusal('vault.unlock', { passphrase: NEXT })).toBe('vault.wrongPassphrase');
    expect((await other.call('vault.unlock', { passphrase: PASSPHRASE })).state).toBe('open');
    other.close();
  },
);

test('a backup made with a clock put back is kept, whatever the others are dated', async () => {
  for (let made = 0; made < 10; made++) {
    core.clock.pass(DAY);
    await core.call('vault.backup', {});
  }
  core.clock.pass(-365 * DAY);
  const { at: moment } = await core.call('vault.backup', {});
  const copies = readdirSync(at('backups')).filter((name) => name.endsWith('.db'));
  expect(copies).toContain(`roster-${moment.replace(/:/g, '-')}.db`);
  expect(copies).toHaveLength(10);
});

test('what a backup that was cut off left behind is cleared away by the next', async () => {
  await core.call('vault.backup', {});
  const left = at('backups', 'roster-2026-01-01T00-00-00.000Z.db.part');
  writeFileSync(left, 'half a copy');
  core.clock.pass(DAY);
  await core.call('vault.backup', {});
  expect(existsSync(left)).toBe(false);
});

test('a vault.json that cannot be read for now is not called damaged', async () => {
  core.close();
  rmSync(at('backups'), { recursive: true });
  renameSync(at('vault.json'), at('aside.json'));
  mkdirSync(at('vault.json'));
  expect(await core.again().refusal('vault.unlock', { passphrase: PASSPHRASE })).toBe('disk.failed');
});

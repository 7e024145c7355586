import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCore, type TestCore } from '../support/core.ts';
import { flyer } from '../support/flyers.ts';

let core: TestCore;
/** What happens while the dialog is on the screen. */
let meanwhile: () => void;
beforeEach(async () => {
  meanwhile = () => undefined;
  core = await openCore({
    dialogs: {
      open: async () => null,
      save: async () => {
        meanwhile();
        return join(core.folder, 'out');
      },
    },
  });
  await core.call('roster.add', { name: 'Ana Okafor' });
});
afterEach(() => core.end());

const noted = async () => (await core.call('disclosures.list', {})).rows.length;
const sheet = { document: { kind: 'contactSheet', audience: 'organizer' } } as const;

test.each([
  ['exports.csv', { audience: 'organizer' }],
  ['print.save', sheet],
  // Tells of nobody on the list, and holds the organizer's name and number.
  ['print.save', { document: flyer() }],
] as const)('%s writes nothing once the vault was locked behind its dialog', async (call, input) => {
  meanwhile = () => core.close();
  expect(await core.refusal(call, input)).toBe('vault.locked');
  expect(existsSync(join(core.folder, 'out'))).toBe(false);
});

test.each([
  ['exports.csv', { audience: 'organizer' }],
  ['print.save', sheet],
] as const)('%s notes nothing when the file cannot be written', async (call, input) => {
  mkdirSync(join(core.folder, 'out', 'in the way'), { recursive: true });
  expect(await core.refusal(call, input)).toBe('disk.failed');
  expect(await noted()).toBe(0);
});

test('what left is noted before the file is there, so that no file is without its note', async () => {
  const seen: boolean[] = [];
  core.on(({ event }) => {
    if (event === 'disclosures.changed') seen.push(existsSync(join(core.folder, 'out')));
  });
  await core.call('exports.csv', { audience: 'organizer' });
  expect(seen).toEqual([false]);
  expect(await noted()).toBe(1);
  expect(readFileSync(join(core.folder, 'out'), 'utf8')).toContain('Ana Okafor');
});

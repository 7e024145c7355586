import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPrinter } from '../../main/print/printer.ts';
import type { Printer } from '../../main/services/ports.ts';
import { openCore, RESOURCES, type TestCore } from '../support/core.ts';

/** The app's own printer, watched: when it was told to end, and that it did. */
let ended: Promise<void>[];
let core: TestCore;
beforeEach(async () => {
  const real = createPrinter(join(RESOURCES, 'fonts'));
  ended = [];
  const printer: Printer = {
    ...real,
    close: () => {
      const end = real.close();
      ended.push(end);
      return end;
    },
  };
  core = await openCore({ printer });
});
afterEach(() => core.end());

const questionnaire = async () => {
  const { id } = await core.call('forms.make', { from: { what: 'standard' } });
  const document = { kind: 'questionnaire', form: id, layout: 'form', language: 'en', paper: 'letter' } as const;
  return core.dispatch('print.render', { document });
};

test('what remembers printed words ends when the vault is locked', async () => {
  expect((await questionnaire()).ok).toBe(true);
  expect(ended).toHaveLength(0);
  await core.call('vault.lock', {});
  expect(ended).toHaveLength(1);
  await Promise.all(ended);
});

test('a page that is being printed is not finished after the vault was locked', async () => {
  const page = questionnaire();
  await new Promise((resolve) => setTimeout(resolve, 100));
  await core.call('vault.lock', {});
  expect(await page).toMatchObject({ ok: false });
  await Promise.all(ended);
});

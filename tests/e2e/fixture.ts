import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type App, assertBuilt, engineName, launch } from '../support/app.ts';

/** One run of the built app for each test; whatever the test does, nothing may have left the machine. */
export const test = base.extend<{ app: App; folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs from this pattern.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'podkeeper-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  app: async ({}, use, info) => {
    assertBuilt();
    info.annotations.push({ type: 'engine', description: engineName() });
    const app = await launch();
    await use(app);
    const requests = [...app.requests()];
    await app.close();
    expect(requests).toEqual([]);
  },
});

export { expect };

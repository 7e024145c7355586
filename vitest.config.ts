import { defineConfig } from 'vitest/config';

/** Tests of what keeps nothing from one call to the next: they share a process, and read fonts and libraries once. */
const SHARED = ['domain', 'print', 'renderer', 'interchange'].map((folder) => `tests/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'shared', include: SHARED, isolate: false } },
      { extends: true, test: { name: 'alone', include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**', ...SHARED] } },
    ],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

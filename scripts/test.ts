import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureTestTools } from './browser.ts';

/** Everything that must hold: types, lint, unit and end to end. The last line adds the runners' own reports up. */

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const root = resolve(import.meta.dirname, '..');
const results = resolve(root, 'test-results');
const local = (name: string) => resolve(root, 'node_modules/.bin', name);

function run(title: string, command: string, args: readonly string[]): boolean {
  const began = Date.now();
  console.log(`\n== ${title}`);
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) console.error(error.message);
  console.log(`== ${title}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  return status === 0;
}

/** A step that either holds or does not. */
const step = (holds: boolean): Tally => ({ passed: holds ? 1 : 0, failed: holds ? 0 : 1, skipped: 0 });

/**
 * Counts of a runner from its JSON report. A runner that failed without a failed test (it crashed, or wrote no
 * report) counts as one failure.
 */
function fromReport(file: string, ok: boolean, read: (report: never) => Tally): Tally {
  let tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  try {
    tally = read(JSON.parse(readFileSync(resolve(results, file), 'utf8')) as never);
  } catch {
    ok = false;
  }
  return !ok && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

const vitestTally = (report: {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
});

const playwrightTally = ({
  stats,
}: {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
});

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
ensureTestTools((line) => console.log(line));

const built = run('build', process.execPath, ['scripts/build.ts']);
const types = run('types', local('tsc'), ['-b']);
const lint = run('lint', local('biome'), ['check', '.']);
const unitOk = run('unit', process.execPath, [
  resolve(root, 'node_modules/vitest/vitest.mjs'),
  'run',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${resolve(results, 'unit.json')}`,
]);
const e2eOk = run('end to end', process.execPath, [resolve(root, 'node_modules/@playwright/test/cli.js'), 'test']);

const tallies: Record<string, Tally> = {
  build: step(built),
  types: step(types),
  lint: step(lint),
  unit: fromReport('unit.json', unitOk, vitestTally),
  'end to end': fromReport('e2e.json', e2eOk, playwrightTally),
};
console.log('');
for (const [name, tally] of Object.entries(tallies)) {
  console.log(`${name.padEnd(12)} ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
}
const sum = (key: keyof Tally) => Object.values(tallies).reduce((total, tally) => total + tally[key], 0);
const skipped = sum('skipped');
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

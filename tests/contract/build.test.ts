import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Compiles one fixture as if it stood in `layer`; the compiler's complaints, none when it builds. */
function build(fixture: string, layer: string): string[] {
  const folder = resolve(root, '.cache/build-test');
  mkdirSync(folder, { recursive: true });
  const config = resolve(folder, `${fixture}.json`);
  writeFileSync(
    config,
    JSON.stringify({
      extends: resolve(root, layer, 'tsconfig.json'),
      compilerOptions: {
        noEmit: true,
        composite: false,
        emitDeclarationOnly: false,
        incremental: false,
        tsBuildInfoFile: null,
      },
      include: [],
      files: [resolve(root, 'tests/contract/fixtures', `${fixture}.ts`)],
      references: [],
    }),
  );
  const run = spawnSync('tsc', ['-p', config], { encoding: 'utf8', cwd: root });
  return (run.stdout + run.stderr).split('\n').filter((line) => line.includes('error TS'));
}

describe('the build', () => {
  it('accepts handlers that fit the contract', () => {
    expect(build('good', 'main/ipc')).toEqual([]);
  });

  const broken: readonly [string, string, RegExp][] = [
    ['missingHandler', 'main/ipc', /jobs\.cancel/],
    ['wrongOutput', 'main/ipc', /ajar/],
    ['wrongInput', 'main/ipc', /password/],
    ['nodeInDomain', 'main/domain', /process/],
    ['windowInServices', 'main/services', /window/],
    ['unknownCall', 'renderer', /roster\.everything/],
    ['wrongCallInput', 'renderer', /name/],
  ];
  it.each(broken)('refuses %s', (fixture, layer, complaint) => {
    const errors = build(fixture, layer);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.join('\n')).toMatch(complaint);
  });
});

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const STAMP = join(ROOT, 'out/.stamp');
const INPUTS = [
  '{main,preload,renderer}/**/*.{ts,tsx,css,html,svg,png,json}',
  'resources/{locales,invites,sample}/**/*.json',
  'resources/licences/*.txt',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'scripts/licences.ts',
];

/** What the build depends on, as one hash over names and contents. */
function hashInputs(): string {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap((pattern) => globSync(pattern, { cwd: ROOT })).sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  return hash.digest('hex');
}

function run(script: string, args: readonly string[] = []): void {
  const { status } = spawnSync(process.execPath, [join(ROOT, script), ...args], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${script} ended with ${status}`);
}

/**
 * Lays out the fonts and builds main, preload and renderer into out/. Does nothing when no input changed since
 * the last build. Returns whether it built. @throws Error when a step fails
 */
export function build(say: (line: string) => void): boolean {
  run('scripts/fonts.ts');
  const now = hashInputs();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now) return false;
  say('Building Podkeeper.');
  run('node_modules/electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'error']);
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  writeFileSync(STAMP, now);
  return true;
}

if (import.meta.main) {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say(build(say) ? 'Built into out/.' : 'Nothing has changed since the last build.');
}

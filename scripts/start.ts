import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasDisplay } from '../tests/standin/hostOptions.ts';
import { ensureBrowser } from './browser.ts';
import { build } from './build.ts';
import { electronBinary } from './electronBinary.ts';

/** How long Electron's own download may take before a browser is used instead, in milliseconds. */
const DOWNLOAD_LIMIT = 180_000;
const ROOT = join(import.meta.dirname, '..');
const TRIED = join(ROOT, '.cache/electron-tried');

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Electron, fetched by its own installer when it was never tried for this version. */
function findElectron(): string | undefined {
  const present = electronBinary();
  const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules/electron/package.json'), 'utf8')) as {
    version: string;
  };
  if (present || (existsSync(TRIED) && readFileSync(TRIED, 'utf8') === version)) return present;
  say('Electron is not here yet. Fetching it, once.');
  spawnSync(process.execPath, [join(ROOT, 'node_modules/electron/install.js')], {
    stdio: 'ignore',
    timeout: DOWNLOAD_LIMIT,
  });
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(TRIED, version);
  return electronBinary();
}

function show(command: string, args: readonly string[]): void {
  const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

/** Shows the app: in Electron, else in an installed browser; with no screen, its pictures. */
function start(args: readonly string[]): void {
  try {
    build(say);
  } catch (error) {
    say(`Podkeeper could not be built: ${error instanceof Error ? error.message : 'unknown reason'}.`);
    process.exitCode = 1;
    return;
  }
  if (!hasDisplay()) {
    say('There is no display here, so Podkeeper walks through its screens and takes pictures instead.');
    return void show(process.execPath, [join(ROOT, 'scripts/demo.ts')]);
  }
  const electron = findElectron();
  if (electron) {
    const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
    if (asRoot) say("Running as root: Chromium's sandbox has to stay off.");
    return void show(electron, [...(asRoot ? ['--no-sandbox'] : []), ROOT, ...args]);
  }
  const browser = ensureBrowser(say);
  if (browser) {
    say(`Electron could not be fetched. Showing Podkeeper in ${browser} instead, with a profile that is thrown away.`);
    say('To try Electron again: npx install-electron');
    return void show(process.execPath, [join(ROOT, 'tests/standin/run.ts'), ROOT, ...args]);
  }
  say('Podkeeper needs Electron (npx install-electron), or an installed Chrome, Chromium or Edge. None is here.');
  process.exitCode = 1;
}

start(process.argv.slice(2));

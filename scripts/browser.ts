import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const LINUX = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** An installed Chrome, Chromium or Edge, or nothing. `PODKEEPER_BROWSER` names another. */
export function findBrowser(): string | undefined {
  const named = process.env.PODKEEPER_BROWSER;
  if (named) return named;
  if (process.platform === 'darwin') return MAC.find((path) => existsSync(path));
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => WINDOWS.map((path) => join(root, path)))
      .find((path) => existsSync(path));
  }
  return LINUX.map(onPath).find((path) => path !== undefined && !isSnap(path));
}

/** A browser inside a snap cannot use a profile folder of ours, so it would keep one where we cannot remove it. */
function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (/\/snap(\/|$)/.test(real) || /\/snap(\/|$)/.test(path)) return true;
  return statSync(real).size < 10_000 && readFileSync(real, 'latin1').includes('/snap/bin/');
}

/**
 * Finds a browser, and where that is our own affair (root on Debian or Ubuntu: a container, a CI machine)
 * installs Chromium. Says what it does through `say`.
 */
export function ensureBrowser(say: (line: string) => void): string | undefined {
  if (!findBrowser()) install(['chromium'], say);
  return findBrowser();
}

/** The browser, and the tools that the tests read pages and their square codes back with. */
export function ensureTestTools(say: (line: string) => void): void {
  const missing = [
    ...(findBrowser() ? [] : ['chromium']),
    ...(onPath('pdftotext') ? [] : ['poppler-utils']),
    ...(onPath('zbarimg') ? [] : ['zbar-tools']),
  ];
  if (missing.length > 0) install(missing, say);
}

function install(packages: readonly string[], say: (line: string) => void): void {
  if (!mayInstall()) {
    say(`Not found here: ${packages.join(', ')}. Please install it.`);
    return;
  }
  say(`Not found here: ${packages.join(', ')}. Installing with apt-get.`);
  const apt = (...args: string[]) =>
    execFileSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...packages);
  } catch {
    say('apt-get could not install it.');
  }
}

const onPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);

const mayInstall = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

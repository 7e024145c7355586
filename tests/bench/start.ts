import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, launch } from '../support/app.ts';
import { callIn } from '../support/calls.ts';

/** The least an app can be: one window with one field, on the same engine. */
const EMPTY_MAIN = `import { app, BrowserWindow, session } from 'electron';
app.enableSandbox();
app.whenReady().then(() => {
  const own = session.fromPartition('empty');
  const page = '<!doctype html><title>Empty</title><input type="password">';
  own.protocol.handle('app', () => new Response(page, { headers: { 'Content-Type': 'text/html' } }));
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { session: own, sandbox: true, preload: import.meta.dirname + '/preload.cjs' } });
  window.loadURL('app://bundle/index.html');
});
app.on('window-all-closed', () => app.quit());
`;

export interface StartBench {
  readonly electron: App['electron'];
  /** Milliseconds from starting the process to the passphrase field being on screen: medians. */
  readonly app: number;
  readonly empty: number;
  readonly ratio: number;
}

/** Start to passphrase field against start to the field of an empty page, in turns on the same host. */
export async function benchStart(rounds = 7): Promise<StartBench> {
  const home = mkdtempSync(join(tmpdir(), 'podkeeper-bench-'));
  const folder = join(home, 'data');
  const empty = layEmptyApp(join(home, 'empty'));
  try {
    const first = await launch({ folder });
    await callIn(first.page, 'vault.create', { passphrase: 'copper lantern orchard velvet sparrow tunnel' });
    await first.close();
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < rounds; round++) {
      theirs.push(await startUp({ root: empty }));
      ours.push(await startUp({ folder }));
    }
    const [app, blank] = [median(ours), median(theirs)];
    return { electron: first.electron, app, empty: blank, ratio: app / blank };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function startUp(options: Parameters<typeof launch>[0]): Promise<number> {
  const began = performance.now();
  const app = await launch(options);
  await app.page.locator('input[type=password]').waitFor();
  const took = performance.now() - began;
  await app.close();
  return took;
}

/** Lays out an app of one window with one field. Returns its folder. */
export function layEmptyApp(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', type: 'module', main: 'main.js' }));
  writeFileSync(join(folder, 'main.js'), EMPTY_MAIN);
  writeFileSync(join(folder, 'preload.cjs'), '');
  symlinkSync(join(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

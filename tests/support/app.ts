import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { electronBinary } from '../../scripts/electronBinary.ts';
import { startElectron } from './engineElectron.ts';
import { startStandIn } from './engineStandIn.ts';
import { processTree } from './processes.ts';
import { startWatcher } from './watcher.ts';

/** What an engine (real Electron or the stand-in) can do for the tests. */
export interface Engine {
  readonly pid: number;
  /** The newest window that is open; waits for it. */
  window(): Promise<Page>;
  /** Waits for the window after `page`. */
  windowAfter(page: Page): Promise<Page>;
  answerDialog(path: string | null): Promise<void>;
  menu(id: string): Promise<boolean>;
  labels(): Promise<string[]>;
  power(event: 'suspend' | 'lock-screen'): Promise<void>;
  /** Makes the system say that nobody touched it for so long. */
  idle(seconds: number): Promise<void>;
  /** Closes the window as a person does, which ends the app. */
  closeWindow(): Promise<void>;
  /** Resolves with the exit code once the app is gone. */
  readonly exited: Promise<number | null>;
  close(): Promise<void>;
}

export interface EngineOptions {
  readonly root: string;
  readonly data: string;
  readonly watcher: string;
}

export interface Pids {
  readonly main: number;
  readonly core: number[];
  readonly renderers: number[];
  readonly all: number[];
}

export interface App extends Engine {
  readonly electron: 'real' | 'stand-in';
  /** The first window. After a lock or a crash ask `window()` or `renewed()` for the new one. */
  readonly page: Page;
  /** Everything the app writes: the vault is in `vault` inside. */
  readonly folder: string;
  readonly vault: string;
  pids(): Pids;
  /** What tried to leave the machine, seen from outside the page. Must stay empty. */
  requests(): readonly string[];
  /** Does something that ends this window (a lock, a crash) and waits for the next one. */
  renewed(act: () => Promise<unknown>): Promise<Page>;
}

export interface LaunchOptions {
  /** Where the app keeps its files; a temporary folder, removed at the end, when left out. */
  readonly folder?: string;
  /** The folder with package.json and out/; the repository when left out. */
  readonly root?: string;
}

const ROOT = join(import.meta.dirname, '../..');

/** Starts the built app: in Electron where its binary is, else in the stand-in. */
export async function launch({ folder, root = ROOT }: LaunchOptions = {}): Promise<App> {
  const data = folder ?? mkdtempSync(join(tmpdir(), 'podkeeper-test-'));
  const watcher = await startWatcher();
  const real = electronBinary();
  const options = { root, data, watcher: watcher.address };
  const engine = real ? await startElectron(real, options) : await startStandIn(options);
  const page = await engine.window();
  const app: App = {
    ...engine,
    electron: real ? 'real' : 'stand-in',
    page,
    folder: data,
    vault: join(data, 'vault'),
    pids: () => pidsOf(engine.pid),
    requests: watcher.seen,
    async renewed(act) {
      const before = await engine.window();
      // The act may itself be cut short by the end of the page it was done in.
      await act().catch((error: unknown) => {
        if (!/closed|disconnected|crashed/i.test(String(error))) throw error;
      });
      return engine.windowAfter(before);
    },
    async close() {
      await engine.close();
      await watcher.close();
      if (!folder) await rm(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return app;
}

/** Which Electron these tests run on, for the report. */
export const engineName = (): string => (electronBinary() ? 'Electron' : 'the stand-in over Chromium');

/** Whether the built app is there at all; tests say so plainly instead of timing out. */
export function assertBuilt(root = ROOT): void {
  const { main } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { main: string };
  if (!existsSync(join(root, main))) throw new Error('The app is not built. Run: npm run build');
}

function pidsOf(main: number): Pids {
  const tree = processTree(main);
  const having = (pattern: RegExp) => tree.filter(({ command }) => pattern.test(command)).map(({ pid }) => pid);
  return {
    main,
    core: having(/out\/main\/core\.js|--utility-sub-type=node\.mojom/),
    renderers: having(/--type=renderer/),
    all: tree.map(({ pid }) => pid),
  };
}

import { fork } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Order } from '../standin/control.ts';
import type { Engine, EngineOptions } from './app.ts';
import { processTree } from './processes.ts';

const RUN = join(import.meta.dirname, '../standin/run.ts');
const PATIENCE = 60_000;

/** What only the stand-in can tell. */
export interface StandInEngine extends Engine {
  /** How many ports each open window was given. */
  ports(): Promise<number[]>;
  /** The addresses that pages asked for and the app refused. */
  refused(): Promise<string[]>;
}

/** Starts the app in the stand-in and drives its windows over Chromium's debugging port. */
export async function startStandIn({ root, data, watcher }: EngineOptions): Promise<StandInEngine> {
  const own = mkdtempSync(join(tmpdir(), 'podkeeper-drive-'));
  const files = { answers: join(own, 'answers'), ports: join(own, 'ports') };
  for (const file of Object.values(files)) writeFileSync(file, '', { mode: 0o600 });
  const child = fork(RUN, [root, `--data=${data}`, ...(process.env.PODKEEPER_VERBOSE ? ['--verbose'] : [])], {
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      PODKEEPER_HEADLESS: '1',
      PODKEEPER_DEBUG_PORT_FILE: files.ports,
      PODKEEPER_DIALOG_ANSWERS: files.answers,
      PODKEEPER_WATCHER: watcher,
    },
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  let gone = false;
  void exited.then(() => {
    gone = true;
  });

  const waiting = new Map<number, (value: unknown) => void>();
  let orders = 0;
  child.on('message', ({ id, value }: { id: number; value: unknown }) => waiting.get(id)?.(value));
  const order = <T>(what: Order): Promise<T> => {
    const { promise, resolve } = Promise.withResolvers<T>();
    waiting.set(++orders, resolve as (value: unknown) => void);
    child.send({ id: orders, order: what });
    return promise;
  };

  const pages: { readonly page: Page; readonly browser: Browser }[] = [];
  const addresses = () => readFileSync(files.ports, 'utf8').split('\n').filter(Boolean);
  const until = async (found: () => Promise<Page | undefined>): Promise<Page> => {
    for (let waited = 0; waited < PATIENCE && !gone; waited += 20) {
      const page = await found();
      if (page) return page;
      await wait(20);
    }
    if (gone) throw new Error('the app ended before its window was there');
    const there = processTree(child.pid ?? 0).map(({ pid, command }) => `${pid} ${command.slice(0, 200)}`);
    throw new Error(`no window came after ${addresses().length}; there are\n${there.join('\n')}`);
  };
  /** Window number `at`, once it is there and shows the app's page. */
  const reach = async (at: number): Promise<Page | undefined> => {
    const address = addresses()[at];
    if (!address) return undefined;
    const known = pages[at];
    if (known) return known.page;
    const browser = await chromium.connectOverCDP(address);
    const page = await until(async () => browser.contexts()[0]?.pages()[0]);
    await page.waitForURL(/^https:\/\/bundle\.app\.invalid\//);
    // A browser counts its own bars into the window's size, Electron does not.
    await page.setViewportSize({ width: 1280, height: 800 });
    pages[at] = { page, browser };
    return page;
  };
  const isOpen = (page: Page | undefined) => page && !page.isClosed() && page.context().browser()?.isConnected();

  return {
    pid: child.pid ?? 0,
    exited,
    window: () =>
      until(async () => {
        const page = await reach(Math.max(addresses().length - 1, 0)).catch(() => undefined);
        return isOpen(page) ? page : undefined;
      }),
    windowAfter: (page) => {
      const next = pages.findIndex((entry) => entry?.page === page) + 1;
      return until(() => reach(next));
    },
    async answerDialog(path) {
      appendFileSync(files.answers, `${JSON.stringify(path)}\n`);
    },
    menu: (id) => order<boolean>({ do: 'menu', id }),
    labels: () => order<string[]>({ do: 'labels' }),
    power: (event) => order<void>({ do: 'power', event }),
    idle: (seconds) => order<void>({ do: 'idle', seconds }),
    closeWindow: () => order<void>({ do: 'close' }),
    ports: () => order<number[]>({ do: 'ports' }),
    refused: () => order<string[]>({ do: 'refused' }),
    async close() {
      for (const entry of pages) await entry?.browser.close().catch(() => undefined);
      if (!gone) child.disconnect();
      const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await exited;
      clearTimeout(timer);
      await rm(own, { recursive: true, force: true });
    },
  };
}

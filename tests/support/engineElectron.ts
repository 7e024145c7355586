import { setTimeout as wait } from 'node:timers/promises';
import { _electron, type Page } from 'playwright-core';
import type { Engine, EngineOptions } from './app.ts';

const PATIENCE = 30_000;

/** Starts the app in Electron itself. */
export async function startElectron(binary: string, { root, data, watcher }: EngineOptions): Promise<Engine> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath: binary,
    args: [...asRoot, `--proxy-server=${watcher}`, '--proxy-bypass-list=<-loopback>', root, `--data=${data}`],
  });
  const child = app.process();
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  // Dialogs take their answers from a queue that the test fills.
  await app.evaluate(({ dialog }) => {
    const queue: (string | null)[] = [];
    Object.assign(globalThis, { podkeeperAnswers: queue });
    const next = async (): Promise<string | null> => {
      while (queue.length === 0) await new Promise((resolve) => setTimeout(resolve, 25));
      return queue.shift() ?? null;
    };
    dialog.showOpenDialog = async () => {
      const path = await next();
      return { canceled: path === null, filePaths: path === null ? [] : [path] };
    };
    dialog.showSaveDialog = async () => {
      const path = await next();
      return { canceled: path === null, filePath: path ?? '' };
    };
  });
  const newest = () => app.windows().findLast((page) => !page.isClosed());
  const until = async (found: () => Page | undefined): Promise<Page> => {
    for (let waited = 0; waited < PATIENCE; waited += 20) {
      const page = found();
      if (page) return page;
      await wait(20);
    }
    throw new Error('no window came');
  };
  return {
    pid: child.pid ?? 0,
    exited,
    window: () => until(newest),
    windowAfter: (page) => until(() => (newest() === page ? undefined : newest())),
    answerDialog: (path) =>
      app.evaluate((_, answer) => {
        (globalThis as unknown as { podkeeperAnswers: (string | null)[] }).podkeeperAnswers.push(answer);
      }, path),
    menu: (id) =>
      app.evaluate(({ Menu }, wanted) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
        if (!item?.enabled) return false;
        item.click();
        return true;
      }, id),
    labels: () =>
      app.evaluate(({ Menu }) => {
        const walk = (items: Electron.MenuItem[]): string[] =>
          items.flatMap((item) => [item.label, ...walk(item.submenu?.items ?? [])]);
        return walk(Menu.getApplicationMenu()?.items ?? []);
      }),
    power: async (event) => {
      await app.evaluate(({ powerMonitor }, name) => {
        powerMonitor.emit(name);
      }, event);
    },
    idle: async (seconds) => {
      await app.evaluate(({ powerMonitor }, idle) => {
        powerMonitor.getSystemIdleTime = () => idle;
      }, seconds);
    },
    closeWindow: async () => {
      await app.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows()) window.close();
      });
    },
    close: () => app.close(),
  };
}

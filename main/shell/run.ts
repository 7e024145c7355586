import { setTimeout as wait } from 'node:timers/promises';
import { app, type BrowserWindow, dialog } from 'electron';
import type { FromCoreToHost } from '../../preload/contract/host.ts';
import { bindPorts } from './bind.ts';
import { type CoreProcess, startCore } from './coreProcess.ts';
import { askOpen, askSave } from './dialogs.ts';
import type { Folders } from './folders.ts';
import { startIdleClock } from './idle.ts';
import { setMenu } from './menu.ts';
import { countRestarts } from './restarts.ts';
import { destroyWindow, openWindow } from './window.ts';
import { readWords } from './words.ts';

/**
 * How long a core may take to close before it is ended, in milliseconds. Every acknowledged change is on disk
 * already, so ending it early loses nothing; on a lock the key must be gone within a second, with the moment
 * that the window is given before to put what was just typed into the vault.
 */
const QUITTING = 3_000;
const LOCKING = 500;
const SETTLING = 200;
const NEVER = Number.POSITIVE_INFINITY;

/**
 * Keeps one window and one core together. Both always end together and begin together: after a lock, so that
 * no memory of the vault outlives it; after a crash, because a page whose core is gone shows what may not be so.
 */
export function run(folders: Folders): void {
  const restarts = countRestarts();
  let core: CoreProcess | undefined;
  let window: BrowserWindow | undefined;
  let words = readWords(folders.resources, app.getLocale());
  let idleMinutes = NEVER;
  let open = false;
  let ending = false;
  let renewing = false;
  let settled: () => void = () => undefined;

  const menu = () =>
    setMenu({
      words,
      open,
      developing: !app.isPackaged,
      onCommand: (command) => core?.tell({ type: 'menu', command }),
      onLock: lock,
    });

  const begin = (stopped: boolean) => {
    open = false;
    menu();
    core = startCore({
      script: folders.core,
      vault: folders.vault,
      resources: folders.resources,
      verbose: process.argv.includes('--verbose'),
      onMessage: (message) => void hear(message),
      onLost: () => void renew(true),
    });
    const opened = openWindow(folders, stopped);
    window = opened;
    idle.watch(opened.webContents);
    opened.webContents.on('render-process-gone', () => {
      if (window === opened) void renew(true);
    });
  };

  const renew = async (stopped: boolean) => {
    if (renewing || ending) return;
    renewing = true;
    const pause = stopped ? restarts.next(Date.now()) : 0;
    if (window) destroyWindow(window, folders.windowFile);
    await core?.end(LOCKING);
    if (pause === undefined) {
      dialog.showErrorBox(words.stoppedTitle, words.stoppedAgain);
      ending = true;
      return app.exit(1);
    }
    await wait(pause);
    renewing = false;
    if (!ending) begin(stopped);
  };

  /** Has the window put what was just typed into the vault, and waits for it no longer than a moment. */
  const settle = async () => {
    if (!open || !core || !window || window.isDestroyed()) return;
    const answered = Promise.withResolvers<void>();
    settled = answered.resolve;
    core.tell({ type: 'settle' });
    await Promise.race([answered.promise, wait(SETTLING)]);
  };

  function lock(): void {
    const locked = core;
    // The window may have locked it meanwhile; what is there then began anew.
    void settle().then(() => (open && core === locked ? renew(false) : undefined));
  }

  const answer = async (id: number, path: Promise<string | null> | undefined) => {
    const asker = core;
    asker?.tell({ type: 'dialog.answer', id, path: (await path) ?? null });
  };

  const hear = async (message: FromCoreToHost) => {
    switch (message.type) {
      case 'lock':
        return renew(false);
      case 'settled':
        return settled();
      case 'dialog.open':
        return answer(message.id, window && askOpen(window, words, message.kind));
      case 'dialog.save':
        return answer(message.id, window && askSave(window, words, message.kind));
      case 'preferences':
        idleMinutes = message.idleMinutes;
        words = readWords(folders.resources, message.language);
        return menu();
      case 'vault':
        open = message.state === 'open';
        return menu();
    }
  };

  const idle = startIdleClock(() => idleMinutes, lock);
  bindPorts(() => (core && window && !window.isDestroyed() ? { core, contents: window.webContents } : undefined));

  app.on('second-instance', () => {
    if (!window || window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => {
    if (!renewing) app.quit();
  });
  app.on('before-quit', (event) => {
    if (ending) return;
    event.preventDefault();
    ending = true;
    idle.stop();
    void settle()
      .then(() => core?.end(QUITTING))
      .then(() => app.quit());
  });
  begin(false);
}

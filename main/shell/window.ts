import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, BrowserWindow, session } from 'electron';
import { readWindowState, SMALLEST, writeWindowState } from './bounds.ts';
import type { Folders } from './folders.ts';
import { pageUrl } from './origin.ts';
import { serveFiles } from './protocol.ts';
import { hardenSession } from './security.ts';
import { webPreferences } from './webPreferences.ts';

/**
 * Opens the window on a session of its own that lives in memory only, so that neither the disk nor the
 * window after a lock can hold what this one showed.
 */
export function openWindow(folders: Folders, stopped: boolean): BrowserWindow {
  const own = session.fromPartition(`window-${randomUUID()}`, { cache: false });
  hardenSession(own);
  serveFiles(own, folders);
  const state = readWindowState(folders.windowFile);
  const window = new BrowserWindow({
    ...state.bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: app.getName(),
    icon: join(folders.resources, 'icons/icon.png'),
    show: false,
    webPreferences: webPreferences(folders.preload, own, !app.isPackaged),
  });
  if (state.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => writeWindowState(folders.windowFile, window));
  void window.loadURL(pageUrl(stopped)).catch(() => undefined);
  return window;
}

/** Ends the window and the process that drew it, at once and without asking the page. */
export function destroyWindow(window: BrowserWindow, windowFile: string): void {
  if (window.isDestroyed()) return;
  writeWindowState(windowFile, window);
  window.webContents.forcefullyCrashRenderer();
  window.destroy();
}

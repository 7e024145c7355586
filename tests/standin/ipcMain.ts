import { EventEmitter } from 'node:events';

/** Electron's ipcMain: `on` and `emit` are all that is used of it. */
export const ipcMain = new EventEmitter();

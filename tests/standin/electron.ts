/**
 * The part of Electron that this app uses, over Node and an installed Chromium. Whatever `import 'electron'`
 * asks for in main is found here; each part is checked against Electron's own types where it is written.
 */
export { app } from './app.ts';
export { BrowserWindow } from './browserWindow.ts';
export { dialog } from './dialog.ts';
export { ipcMain } from './ipcMain.ts';
export { Menu } from './menu.ts';
export { MessageChannelMain } from './ports.ts';
export { powerMonitor, screen } from './powerMonitor.ts';
export { protocol, session } from './session.ts';
export { utilityProcess } from './utilityProcess.ts';

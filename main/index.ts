import { app } from 'electron';
import { findFolders } from './shell/folders.ts';
import { registerScheme } from './shell/protocol.ts';
import { run } from './shell/run.ts';
import { hardenProcess } from './shell/security.ts';

app.setName('Podkeeper');
hardenProcess();
registerScheme();
const folders = findFolders(import.meta.dirname, process.argv);

if (app.requestSingleInstanceLock()) void app.whenReady().then(() => run(folders));
else app.quit();

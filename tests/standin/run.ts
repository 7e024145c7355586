import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './app.ts';
import { takeOrders } from './control.ts';
import { redirectElectron } from './hooks.ts';

/** `node tests/standin/run.ts FOLDER [arguments]`: runs a built Electron app as `electron FOLDER` would. */
const root = resolve(process.argv[2] ?? '.');
const { main } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { main: string };
app.root = root;
redirectElectron();
takeOrders();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
await import(pathToFileURL(join(root, main)).href);
app.start();

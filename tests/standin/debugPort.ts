import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Tests only: where each new window writes the address at which it can be driven. */
export const DEBUG_FILE = process.env.PODKEEPER_DEBUG_PORT_FILE;

/** Without the variable no port is open: Chromium is reached over a pipe. */
export const debugSwitches = (): string[] => (DEBUG_FILE ? ['--remote-debugging-port=0'] : []);

/** Appends the window's address to the file, one line a window. */
export async function announceDebugPort(profile: string): Promise<void> {
  if (!DEBUG_FILE) return;
  for (let tries = 0; tries < 500; tries++) {
    const [port, path] = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').then(
      (text) => text.split('\n'),
      () => [],
    );
    if (port && path) return appendFile(DEBUG_FILE, `ws://127.0.0.1:${port}${path}\n`);
    await wait(10);
  }
  throw new Error('Chromium did not say where it can be driven');
}

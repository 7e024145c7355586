import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pipeEnds } from './pipe.ts';
import { runFolder } from './runFolder.ts';

const KNOCK = `require('node:net').connect(process.argv[1], () => process.exit(0)).on('error', () => process.exit(1))`;

/**
 * Makes this the one app of a data folder: whoever comes second knocks at the first one's door and is told no.
 * A door that nobody opens belongs to an app that is gone. Returns how to give the place up again.
 */
export function takeInstance(folder: string, onKnock: () => void): (() => void) | undefined {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'instance');
  const other = readDoor(file);
  if (other && spawnSync(process.execPath, ['-e', KNOCK, other], { timeout: 5_000 }).status === 0) return undefined;
  const [door] = pipeEnds(runFolder());
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.end();
    onKnock();
  });
  server.listen(door.path);
  server.unref();
  writeFileSync(file, door.path, { mode: 0o600 });
  return () => rmSync(file, { force: true });
}

function readDoor(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8') || undefined;
  } catch {
    return undefined;
  }
}

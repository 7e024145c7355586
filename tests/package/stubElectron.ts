import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Electron's fuses sit in its binary: these bytes, a version, a count, one character a fuse. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSES = 8;
export const ON = 0x31;
export const OFF = 0x30;

/**
 * Lays out a folder that packs like an unpacked Electron for Linux. Its binary runs nothing, but holds a real
 * fuse wire with Electron's own defaults, so that the packer must flip the fuses and a test can read them back.
 */
export async function layStubElectron(folder: string, version: string): Promise<void> {
  await mkdir(join(folder, 'resources'), { recursive: true });
  await mkdir(join(folder, 'locales'), { recursive: true });
  const defaults = [ON, OFF, ON, ON, OFF, OFF, OFF, ON];
  const wire = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, FUSES, ...defaults])]);
  const code = Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(4096), wire, Buffer.alloc(4096)]);
  await writeFile(join(folder, 'electron'), code);
  await chmod(join(folder, 'electron'), 0o755);
  for (const name of ['version', 'LICENSE', 'LICENSES.chromium.html', 'chrome_crashpad_handler', 'chrome-sandbox'])
    await writeFile(join(folder, name), name === 'version' ? version : name);
  for (const language of ['en-US', 'es', 'bn', 'zh-CN', 'ar', 'fr', 'de'])
    await writeFile(join(folder, 'locales', `${language}.pak`), language);
}

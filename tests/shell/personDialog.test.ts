import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { askPerson } from '../standin/personDialog.ts';

const home = mkdtempSync(join(tmpdir(), 'podkeeper-dialogs-'));
for (const name of ['which', 'sh']) symlinkSync(`/usr/bin/${name}`, join(home, name));
afterAll(() => rmSync(home, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

/** A desktop that has this one dialog program. */
function desktop(name: string, script: string): void {
  const file = join(home, name);
  writeFileSync(file, `#!/usr/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  vi.stubEnv('PATH', home);
}

describe.runIf(process.platform === 'linux')("a person's file dialog in the stand-in", () => {
  it("is the desktop's own, asked with our title and name", async () => {
    desktop('zenity', `printf '%s|' "$@" > ${join(home, 'asked')}; echo "/home/me/my file.pdf"`);
    expect(await askPerson({ save: true, title: 'Save the "flyer"', name: 'flyer.pdf' })).toBe('/home/me/my file.pdf');
    expect(readFileSync(join(home, 'asked'), 'utf8')).toBe(
      '--file-selection|--title=Save the "flyer"|--save|--filename=flyer.pdf|',
    );
  });

  it('answers nothing when it was closed', async () => {
    desktop('zenity', 'exit 1');
    expect(await askPerson({ save: false, title: 'Open', name: '' })).toBeNull();
  });

  it('answers nothing where there is neither a desktop nor a terminal', async () => {
    rmSync(join(home, 'zenity'), { force: true });
    vi.stubEnv('PATH', home);
    expect(process.stdin.isTTY).not.toBe(true);
    expect(await askPerson({ save: false, title: 'Open', name: '' })).toBeNull();
  });
});

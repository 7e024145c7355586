import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../scripts/browser.ts';

const home = mkdtempSync(join(tmpdir(), 'podkeeper-browsers-'));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

function lay(path: string, text = '#!/bin/sh\n', mode = 0o755): string {
  const file = join(home, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, mode);
  return file;
}

describe.runIf(process.platform === 'linux')('an installed browser', () => {
  const look = (...folders: string[]) => {
    vi.stubEnv('PODKEEPER_BROWSER', undefined);
    vi.stubEnv('PATH', folders.map((folder) => join(home, folder)).join(':'));
    return findBrowser();
  };

  it('is found on the path, Chromium before Chrome before Edge', () => {
    const edge = lay('a/microsoft-edge');
    expect(look('a', 'b')).toBe(edge);
    const chrome = lay('b/google-chrome');
    expect(look('a', 'b')).toBe(chrome);
    const chromium = lay('b/chromium');
    expect(look('a', 'b')).toBe(chromium);
  });

  it('is not one that cannot run, and not one inside a snap', () => {
    lay('a/google-chrome', '', 0o644);
    lay('a/chromium-browser', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n');
    lay('snap/bin/chromium');
    expect(look('a', 'snap/bin', 'none')).toBeUndefined();
  });

  it('is the one named, where one is named', () => {
    vi.stubEnv('PODKEEPER_BROWSER', '/opt/mine');
    expect(findBrowser()).toBe('/opt/mine');
  });
});

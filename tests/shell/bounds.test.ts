import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => import('../standin/electron.ts'));

import { readWindowState, writeWindowState } from '../../main/shell/bounds.ts';

const folder = mkdtempSync(join(tmpdir(), 'podkeeper-bounds-'));
const file = join(folder, 'window.json');
const first = { bounds: { width: 1280, height: 800 }, maximized: false };
afterAll(() => rmSync(folder, { recursive: true }));

const write = (bounds: object, maximized = false) =>
  writeWindowState(file, { getNormalBounds: () => bounds, isMaximized: () => maximized } as unknown as BrowserWindow);

describe('where the window stood', () => {
  it('is remembered as numbers, readable by nobody else', () => {
    write({ x: 40, y: 50, width: 1000, height: 700 }, true);
    expect(readWindowState(file)).toEqual({ bounds: { x: 40, y: 50, width: 1000, height: 700 }, maximized: true });
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object)).toEqual([
      'x',
      'y',
      'width',
      'height',
      'maximized',
    ]);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is forgotten where no screen is any more, but not its size', () => {
    write({ x: 5000, y: 50, width: 1000, height: 700 });
    expect(readWindowState(file)).toEqual({ bounds: { width: 1000, height: 700 }, maximized: false });
  });

  it('does not matter when it cannot be written or read', () => {
    expect(readWindowState(join(folder, 'none.json'))).toEqual(first);
    expect(() => writeWindowState(join(folder, 'no/such/window.json'), window())).not.toThrow();
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        writeFileSync(file, text);
        const { bounds } = readWindowState(file);
        expect(bounds.width).toBeGreaterThanOrEqual(640);
        expect(bounds.height).toBeGreaterThanOrEqual(480);
      }),
    );
  });
});

const window = () => ({ getNormalBounds: () => first.bounds, isMaximized: () => false }) as unknown as BrowserWindow;

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type BrowserWindow, type Rectangle, screen } from 'electron';

/** Where the window stood: numbers only, nothing about anybody. */
export interface WindowState {
  readonly bounds: Partial<Rectangle> & { readonly width: number; readonly height: number };
  readonly maximized: boolean;
}

export const SMALLEST = { width: 640, height: 480 } as const;
const FIRST: WindowState = { bounds: { width: 1280, height: 800 }, maximized: false };

/** Reads the remembered place; a missing or damaged file, or a screen that is gone, gives the first one. */
export function readWindowState(file: string): WindowState {
  try {
    const { x, y, width, height, maximized } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    if (!isSize(width, SMALLEST.width) || !isSize(height, SMALLEST.height)) return FIRST;
    const size = { width, height };
    if (!isPlace(x) || !isPlace(y) || !isOnScreen({ x, y, ...size })) return { bounds: size, maximized: false };
    return { bounds: { x, y, ...size }, maximized: maximized === true };
  } catch {
    return FIRST;
  }
}

/** Remembers the window's place. A full or read-only disk is no reason to bother anybody. */
export function writeWindowState(file: string, window: BrowserWindow): void {
  const { x, y, width, height } = window.getNormalBounds();
  try {
    writeFileSync(`${file}.new`, JSON.stringify({ x, y, width, height, maximized: window.isMaximized() }), {
      mode: 0o600,
    });
    renameSync(`${file}.new`, file);
  } catch {
    // The window opens at its first place next time.
  }
}

const isPlace = (value: unknown): value is number => Number.isInteger(value) && Math.abs(value as number) < 100_000;
const isSize = (value: unknown, least: number): value is number => isPlace(value) && value >= least;

/** Whether enough of the title bar can be reached to move the window. */
function isOnScreen(bounds: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const wide = Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - Math.max(bounds.x, workArea.x);
    return wide >= 120 && bounds.y >= workArea.y - 8 && bounds.y < workArea.y + workArea.height - 60;
  });
}

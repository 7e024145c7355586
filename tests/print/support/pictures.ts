import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Box } from './paperMarks.ts';

/** A page as a copier that knows only black and white sees it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  isDark(x: number, y: number): boolean;
}

/** Draws the first page at this many dots an inch and keeps what is darker than half. */
export function blackAndWhite(pdf: Uint8Array, dotsPerInch: number): { picture: Picture; png: Buffer } {
  return inFolder((folder) => {
    const file = join(folder, 'pages.pdf');
    writeFileSync(file, pdf);
    const to = join(folder, 'page');
    execFileSync('pdftoppm', ['-r', `${dotsPerInch}`, '-gray', '-singlefile', file, to]);
    const bytes = readFileSync(`${to}.pgm`);
    const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
    const [width, height] = [Number(header?.[1]), Number(header?.[2])];
    const start = header?.[0].length ?? 0;
    for (let i = start; i < bytes.length; i++) bytes[i] = (bytes[i] ?? 0) < 128 ? 0 : 255;
    const isDark = (x: number, y: number) => bytes[start + y * width + x] === 0;
    return { picture: { width, height, isDark }, png: bytes };
  });
}

/** What the square codes of a picture (PGM) say, by zbarimg. */
export function codesIn(picture: Uint8Array): string[] {
  return inFolder((folder) => {
    const file = join(folder, 'page.pgm');
    writeFileSync(file, picture);
    const { stdout, status } = spawnSync('zbarimg', ['--raw', '-q', '-Sdisable', '-Sqrcode.enable', file], {
      encoding: 'utf8',
    });
    return status === 0 ? stdout.trimEnd().split('\n') : [];
  });
}

/** The dark square that a code fills, found by what lies in `area`. Dots. */
export function darkIn({ isDark }: Picture, area: Box): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let y = Math.ceil(area.top); y < area.bottom; y++) {
    for (let x = Math.ceil(area.left); x < area.right; x++) {
      if (!isDark(x, y)) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
    }
  }
  return { left, right, top, bottom };
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'podkeeper-picture-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

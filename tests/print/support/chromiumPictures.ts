import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Box } from './chromiumPlaces.ts';

/** A page as dots, from white (0) to black (255). */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly ink: Uint8Array;
}

/** Dots an inch: a dot of a letter at 12 points is then three dots wide. */
export const RESOLUTION = 150;

/** Every page of a PDF as poppler draws it. */
export function picturesOf(pdf: Uint8Array): Picture[] {
  const folder = mkdtempSync(join(tmpdir(), 'podkeeper-pictures-'));
  try {
    writeFileSync(join(folder, 'pages.pdf'), pdf);
    execFileSync('pdftoppm', ['-gray', '-r', `${RESOLUTION}`, join(folder, 'pages.pdf'), join(folder, 'page')]);
    const files = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
    return files.sort().map((name) => readPicture(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readPicture(file: Buffer): Picture {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 40).toString('latin1'));
  if (!header) throw new Error('Not a picture.');
  const [width, height] = [Number(header[1]), Number(header[2])];
  const ink = Uint8Array.from(file.subarray(header[0].length), (value) => 255 - value);
  return { width, height, ink };
}

const DARK = 128;
const FAINT = 32;

/** What two pictures do not share. */
export interface Difference {
  /** Of the ink of both, how much has no ink within one dot of it in the other. */
  readonly share: number;
  /** The word that differs most, by the share of its own ink. */
  readonly worst: { readonly text: string; readonly share: number };
}

/** Compares two pictures of a page; ink may stand one dot beside where it stands in the other. */
export function differenceOf(ours: Picture, theirs: Picture, words: readonly Box[]): Difference {
  const odd = oddInk(ours, theirs);
  const worst = words
    .map(({ text, ...box }) => ({ text, share: shareIn(odd, box) }))
    .reduce((most, word) => (word.share > most.share ? word : most), { text: '', share: 0 });
  return { share: odd.odd.reduce((sum, dot) => sum + dot, 0) / odd.total, worst };
}

interface OddInk {
  readonly width: number;
  readonly height: number;
  /** 1 for a dark dot of either that the other lacks. */
  readonly odd: Uint8Array;
  /** 1 for a dark dot of either. */
  readonly dark: Uint8Array;
  readonly total: number;
}

function oddInk(a: Picture, b: Picture): OddInk {
  const [width, height] = [Math.min(a.width, b.width), Math.min(a.height, b.height)];
  const odd = new Uint8Array(width * height);
  const dark = new Uint8Array(width * height);
  let total = 0;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const inA = (a.ink[y * a.width + x] ?? 0) >= DARK;
      const inB = (b.ink[y * b.width + x] ?? 0) >= DARK;
      if (!inA && !inB) continue;
      dark[y * width + x] = 1;
      total++;
      if (inA !== inB && !isNear(inA ? b : a, x, y)) odd[y * width + x] = 1;
    }
  }
  return { width, height, odd, dark, total: Math.max(total, 1) };
}

function isNear({ ink, width }: Picture, x: number, y: number): boolean {
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) if ((ink[(y + dy) * width + x + dx] ?? 0) >= FAINT) return true;
  }
  return false;
}

function shareIn({ width, height, odd, dark }: OddInk, box: Omit<Box, 'text'>): number {
  const dots = RESOLUTION / 72;
  const [left, right] = [box.x, box.x + box.width].map((x) => Math.min(Math.max(Math.round(x * dots), 0), width));
  const [top, bottom] = [box.y, box.y + box.height].map((y) => Math.min(Math.max(Math.round(y * dots), 0), height));
  let [wrong, all] = [0, 0];
  for (let y = top ?? 0; y < (bottom ?? 0); y++) {
    for (let x = left ?? 0; x < (right ?? 0); x++) {
      wrong += odd[y * width + x] ?? 0;
      all += dark[y * width + x] ?? 0;
    }
  }
  return all === 0 ? 0 : wrong / all;
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Word } from './chromiumPlaces.ts';

/** A page as dots, from white (0) to black (255). */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly ink: Uint8Array;
}

/** Dots an inch: a dot of a letter at 12 points is then three dots wide. */
export const RESOLUTION = 150;
const DOTS = RESOLUTION / 72;

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
  /** The word that differs most, by how much such ink it has: 1 is a square as high as the font's size. */
  readonly worst: { readonly text: string; readonly area: number };
}

/** Compares two pictures of a page; ink may stand one dot beside where it stands in the other. */
export function differenceOf(ours: Picture, theirs: Picture, words: readonly Word[]): Difference {
  const odd = oddInk(ours, theirs);
  const worst = words
    .map((word) => ({ text: word.text, area: oddIn(odd, word) / (word.size * DOTS) ** 2 }))
    .reduce((most, word) => (word.area > most.area ? word : most), { text: '', area: 0 });
  return { share: odd.odd.reduce((sum, dot) => sum + dot, 0) / odd.total, worst };
}

interface OddInk {
  readonly width: number;
  readonly height: number;
  /** 1 for a dark dot of either that the other lacks. */
  readonly odd: Uint8Array;
  /** Dark dots of either. */
  readonly total: number;
}

function oddInk(a: Picture, b: Picture): OddInk {
  const [width, height] = [Math.min(a.width, b.width), Math.min(a.height, b.height)];
  const odd = new Uint8Array(width * height);
  let total = 0;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const inA = (a.ink[y * a.width + x] ?? 0) >= DARK;
      const inB = (b.ink[y * b.width + x] ?? 0) >= DARK;
      if (!inA && !inB) continue;
      total++;
      if (inA !== inB && !isNear(inA ? b : a, x, y)) odd[y * width + x] = 1;
    }
  }
  return { width, height, odd, total: Math.max(total, 1) };
}

function isNear({ ink, width }: Picture, x: number, y: number): boolean {
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) if ((ink[(y + dy) * width + x + dx] ?? 0) >= FAINT) return true;
  }
  return false;
}

function oddIn({ width, height, odd }: OddInk, word: Word): number {
  const within = (points: number, end: number) => Math.min(Math.max(Math.round(points * DOTS), 0), end);
  const [left, right] = [within(word.x, width), within(word.x + word.width, width)];
  let sum = 0;
  for (let y = within(word.y, height); y < within(word.y + word.height, height); y++) {
    for (let x = left; x < right; x++) sum += odd[y * width + x] ?? 0;
  }
  return sum;
}

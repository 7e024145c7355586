import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import type { Picture } from './chromiumPictures.ts';

const GAP = 12;

/** Writes pictures side by side and row below row into one PNG, each so many times smaller, for people to look at. */
export function saveContactPicture(file: string, rows: readonly (readonly Picture[])[], smaller: number): void {
  const small = rows.map((row) => row.map((picture) => shrink(picture, smaller)));
  const width = Math.max(...small.map((row) => row.reduce((sum, each) => sum + each.width + GAP, GAP)));
  const height = small.reduce((sum, row) => sum + Math.max(...row.map((each) => each.height)) + GAP, GAP);
  // A grey ground, so that the edge of each paper is seen.
  const sheet = new Uint8Array(width * height).fill(90);
  let y = GAP;
  for (const row of small) {
    let x = GAP;
    for (const picture of row) {
      for (let line = 0; line < picture.height; line++) {
        const from = line * picture.width;
        sheet.set(picture.ink.subarray(from, from + picture.width), (y + line) * width + x);
      }
      x += picture.width + GAP;
    }
    y += Math.max(...row.map((each) => each.height)) + GAP;
  }
  writeFileSync(file, png({ width, height, ink: sheet }));
}

/** Each dot the mean of a square of them. */
function shrink({ width, height, ink }: Picture, by: number): Picture {
  const size = { width: Math.floor(width / by), height: Math.floor(height / by) };
  const small = new Uint8Array(size.width * size.height);
  for (let y = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++) {
      let sum = 0;
      for (let dy = 0; dy < by; dy++)
        for (let dx = 0; dx < by; dx++) sum += ink[(y * by + dy) * width + x * by + dx] ?? 0;
      small[y * size.width + x] = sum / by ** 2;
    }
  }
  return { ...size, ink: small };
}

function png({ width, height, ink }: Picture): Buffer {
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) lines[y * (width + 1) + 1 + x] = 255 - (ink[y * width + x] ?? 0);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    ...[chunk('IHDR', header), chunk('IDAT', deflateSync(lines)), chunk('IEND', Buffer.alloc(0))],
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

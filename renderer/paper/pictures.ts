import { drawPage } from './pdf.ts';
import type { Pages } from './usePages.ts';

/** Pixels a point at so many dots an inch. */
const atDots = (dots: number): number => dots / 72;

/** One page (from 1) as a PNG. @throws Error print.failed where the page cannot be drawn */
export async function pictureOf(pages: Pages, page: number, dots: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  await drawPage(pages.pdf, page, atDots(dots), canvas).done;
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('print.failed'))), 'image/png');
  });
}

/** From as sharp as messaging keeps to as coarse as can still be read. */
const SHARPNESS = [200, 150, 120, 96, 72];

/** Bytes of a picture: as base64, with what is around it, it must pass through one call (MAX_MESSAGE). */
export const LARGEST_PICTURE = 2_900_000;

/**
 * The sharpest of the pictures that is small enough to send. @throws Error print.failed when even the last is not
 */
export async function sharpest(draw: (dots: number) => Promise<Blob>): Promise<Blob> {
  for (const dots of SHARPNESS) {
    const picture = await draw(dots);
    if (picture.size <= LARGEST_PICTURE) return picture;
  }
  throw new Error('print.failed');
}

/** Bytes as base64. */
export async function toBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  // In pieces: a function takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}

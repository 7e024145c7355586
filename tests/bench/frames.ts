import type { Page } from 'playwright-core';

/** Milliseconds between one frame and the next, over however many frames there were. */
export interface Frames {
  readonly count: number;
  readonly mean: number;
  readonly median: number;
  readonly p95: number;
}

/** The value below which `part` of all lie. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}

export const framesOf = (deltas: readonly number[]): Frames => ({
  count: deltas.length,
  mean: deltas.reduce((sum, delta) => sum + delta, 0) / deltas.length,
  median: quantile(deltas, 0.5),
  p95: quantile(deltas, 0.95),
});

export interface Drag {
  /** Where the mouse takes hold, CSS pixels of the page. */
  readonly from: { readonly x: number; readonly y: number };
  /** How far it goes to the right and down from there, and back. */
  readonly reach: { readonly x: number; readonly y: number };
  readonly milliseconds: number;
}

type Watched = { frames: number[]; watching: boolean };

/** Times every frame while something goes on. Milliseconds between one and the next. */
export async function framesDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const watched = globalThis as unknown as Watched;
    Object.assign(watched, { frames: [], watching: true });
    let before = 0;
    const frame = (now: number) => {
      if (before) watched.frames.push(now - before);
      before = now;
      if (watched.watching) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await act();
  return page.evaluate(() => {
    const watched = globalThis as unknown as Watched;
    watched.watching = false;
    return watched.frames;
  });
}

/** Takes hold with the mouse, moves to and fro and lets go where it took hold. Times every frame in between. */
export async function drag(page: Page, { from, reach, milliseconds }: Drag): Promise<number[]> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  // The first steps only tell a drag from a click.
  for (const step of [2, 5, 9]) await page.mouse.move(from.x + step, from.y + step);
  const frames = await framesDuring(page, async () => {
    const began = performance.now();
    for (let gone = 0; gone < milliseconds; gone = performance.now() - began) {
      const part = (1 - Math.cos((gone / 1000) * Math.PI)) / 2;
      const across = (1 - Math.cos((gone / 1400) * Math.PI)) / 2;
      await page.mouse.move(from.x + 9 + reach.x * part, from.y + 9 + reach.y * across);
      // As often as a mouse tells where it is.
      const due = began + Math.ceil((performance.now() - began + 1) / 8) * 8;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    }
  });
  await page.mouse.move(from.x, from.y);
  await page.mouse.up();
  await page.waitForTimeout(400);
  return frames;
}

/** Whether no graphics card helps this page. */
export const drawnBySoftware = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl');
    const told = gl?.getExtension('WEBGL_debug_renderer_info');
    return !gl || /swiftshader|llvmpipe|software/i.test(String(gl.getParameter(told?.UNMASKED_RENDERER_WEBGL ?? 0)));
  });

import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../../preload/contract/errors.ts';
import { createEngine, type Engine } from './engine.ts';
import type { FromPrinting, ToPrinting, Workplace } from './messages.ts';
import { printSheet, type Step, svgSheet } from './printSheet.ts';

/**
 * The printing thread: lays out and draws one sheet after another, so that nothing else waits for it. Fonts and
 * shaped words stay in it from one print to the next.
 */
const { fonts } = workerData as Workplace;
const say = (message: FromPrinting, moved: ArrayBuffer[] = []) => parentPort?.postMessage(message, moved);

/** Milliseconds between two words about progress. */
const EVERY = 50;

let engine: Engine | undefined;

async function print({ type, sheet, stop }: Exclude<ToPrinting, { type: 'warm' }>): Promise<void> {
  let told = 0;
  const step: Step = (phase, done, total) => {
    if (Atomics.load(stop, 0) !== 0) throw new Refusal('cancelled');
    const now = performance.now();
    if (now - told < EVERY) return;
    told = now;
    say({ type: 'step', phase, done, total });
  };
  try {
    engine ??= createEngine(fonts);
    if (type === 'svg') return say({ type: 'drawn', svg: svgSheet(engine, sheet, step) });
    const { pdf, pages, textSize, boxes } = await printSheet(engine, sheet, step);
    const bytes = new Uint8Array(pdf);
    say({ type: 'printed', pdf: bytes, pages, textSize, boxes }, [bytes.buffer]);
  } catch (error) {
    // Only codes leave the thread: a message could hold words of the sheet.
    if (error instanceof Refusal) say({ type: 'refused', code: error.code, detail: error.detail });
    else say({ type: 'refused', code: 'print.failed', detail: {} });
  }
}

async function warm(): Promise<void> {
  try {
    engine ??= createEngine(fonts);
    // Opens the fonts of nearly every sheet and lets the engine's code be compiled.
    await engine.layOut({ content: [{ text: 'Ready' }, { text: 'Ready', bold: true }] });
  } catch {
    // Told when something is to be printed.
  }
}

parentPort?.on('message', (message: ToPrinting) => void (message.type === 'warm' ? warm() : print(message)));

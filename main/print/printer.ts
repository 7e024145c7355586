import { Worker } from 'node:worker_threads';
import { Refusal } from '../../preload/contract/errors.ts';
import type { Sheet } from '../domain/sheets.ts';
import type { PrintedPages, Printer, Progress } from '../services/ports.ts';
import type { FromPrinting, ToPrinting, Workplace } from './messages.ts';

/** How often the wish to stop is looked at, in milliseconds. */
const WATCH = 50;
const MEGABYTES = 1024;

/** From source the thread is the file beside this one; built, it lies beside the core under its own name. */
const entry = () => new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './printWorker.js', import.meta.url);

/** A printer over a folder of fonts: one thread, started when first needed, one sheet after another. */
export function createPrinter(fonts: string): Printer {
  let thread: Worker | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const start = (): Worker => {
    if (thread) return thread;
    const workplace: Workplace = { fonts };
    const started = new Worker(entry(), {
      workerData: workplace,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
      stdout: true,
      stderr: true,
    });
    // An idle printer keeps nobody waiting; a thread that ended is replaced by the next sheet.
    started.unref();
    started.on('error', () => forget(started));
    started.on('exit', () => forget(started));
    thread = started;
    return started;
  };
  const forget = (ended: Worker) => {
    if (thread === ended) thread = undefined;
  };

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => {});
    return turn;
  };

  return {
    print: (sheet, progress) => inTurn(() => ask(start(), 'print', sheet, progress, printedOf)),
    svg: (sheet, progress) => inTurn(() => ask(start(), 'svg', sheet, progress, drawnOf)),
    warm() {
      if (!thread) post(start(), { type: 'warm' });
    },
    async close() {
      const ending = thread;
      thread = undefined;
      await ending?.terminate();
    },
  };
}

const post = (worker: Worker, message: ToPrinting) => worker.postMessage(message);

const printedOf = (message: FromPrinting): PrintedPages | undefined => {
  if (message.type !== 'printed') return undefined;
  const { pdf, pages, textSize, boxes } = message;
  return { pdf, pages, textSize, boxes };
};
const drawnOf = (message: FromPrinting): string | undefined => (message.type === 'drawn' ? message.svg : undefined);

/** Has the thread do one thing; `answerOf` knows its end among what the thread says. */
function ask<T>(
  worker: Worker,
  type: 'print' | 'svg',
  sheet: Sheet,
  progress: Progress,
  answerOf: (message: FromPrinting) => T | undefined,
): Promise<T> {
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  return new Promise<T>((resolve, reject) => {
    const watch = setInterval(() => {
      if (progress.cancelled) Atomics.store(stop, 0, 1);
    }, WATCH);
    const settle = (finish: () => void) => {
      clearInterval(watch);
      worker.off('message', hear);
      worker.off('exit', ended);
      worker.unref();
      finish();
    };
    const ended = () => settle(() => reject(new Refusal('print.failed')));
    const hear = (message: FromPrinting) => {
      if (message.type === 'refused') return settle(() => reject(new Refusal(message.code, message.detail)));
      const answer = answerOf(message);
      if (answer !== undefined) return settle(() => resolve(answer));
      if (message.type !== 'step') return;
      try {
        progress.step(message.phase, message.done, message.total);
      } catch {
        // The person asked to stop: the thread hears it and answers `cancelled`.
        Atomics.store(stop, 0, 1);
      }
    };
    worker.on('message', hear);
    worker.on('exit', ended);
    worker.ref();
    post(worker, { type, sheet, stop });
  });
}

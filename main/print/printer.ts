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

  return {
    print(sheet, progress) {
      const turn = queue.then(() => printOne(start(), sheet, progress));
      queue = turn.catch(() => {});
      return turn;
    },
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

function printOne(worker: Worker, sheet: Sheet, progress: Progress): Promise<PrintedPages> {
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  return new Promise<PrintedPages>((resolve, reject) => {
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
      if (message.type === 'printed') {
        const { pdf, pages, textSize, boxes } = message;
        return settle(() => resolve({ pdf, pages, textSize, boxes }));
      }
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
    post(worker, { type: 'print', sheet, stop });
  });
}

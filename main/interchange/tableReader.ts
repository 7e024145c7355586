import { Worker } from 'node:worker_threads';
import { Refusal } from '../../preload/contract/errors.ts';
import { IMPORT_LIMITS, type ImportTable } from '../domain/importTable.ts';
import type { TableReader } from '../services/imports/reader.ts';
import type { Progress } from '../services/ports.ts';
import type { FromReader, ToReader } from './messages.ts';

export interface ReaderLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Ample for the largest file that is let in, measured at under two seconds and 400 MB. */
const LIMITS: ReaderLimits = { seconds: 60, megabytes: 1024 };
/** How often the wish to stop is looked at while the thread is busy. */
const WATCH = 50;

/** From source the thread is the file beside this one; built, it lies beside the core under its own name. */
const entry = () => new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './importWorker.js', import.meta.url);

/** Reads each file in a thread of its own that is ended when it is done, cancelled, too slow or too big. */
export function createTableReader(limits: ReaderLimits = LIMITS): TableReader {
  return {
    read(bytes, progress, columns = IMPORT_LIMITS.columns) {
      const given: ToReader = { bytes, columns };
      const worker = new Worker(entry(), {
        workerData: given,
        resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, stackSizeMb: 4 },
        stdout: true,
        stderr: true,
      });
      return outcome(worker, progress, limits).finally(() => void worker.terminate());
    },
  };
}

function outcome(worker: Worker, progress: Progress, limits: ReaderLimits): Promise<ImportTable> {
  return new Promise<ImportTable>((resolve, reject) => {
    const deadline = setTimeout(() => fail(new Refusal('import.tooLarge')), limits.seconds * 1000);
    const watch = setInterval(() => {
      if (progress.cancelled) fail(new Refusal('cancelled'));
    }, WATCH);
    const stop = () => {
      clearTimeout(deadline);
      clearInterval(watch);
    };
    const fail = (reason: unknown) => {
      stop();
      reject(reason);
    };
    worker.on('message', (message: FromReader) => {
      if (message.type === 'refused') return fail(new Refusal(message.code, message.detail));
      if (message.type === 'table') {
        stop();
        return resolve(message.table);
      }
      try {
        progress.step('reading', message.done, 0);
      } catch (error) {
        fail(error);
      }
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      fail(new Refusal(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'import.tooLarge' : 'internal'));
    });
    worker.on('exit', () => fail(new Refusal('internal')));
  });
}

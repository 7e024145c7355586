import type { Audience } from '../../../preload/contract/consent.ts';
import { Refusal } from '../../../preload/contract/errors.ts';
import type { DocumentKind, PrintDocument } from '../../../preload/contract/print.ts';
import type { Sheet } from '../../domain/sheets.ts';

/** Who is on pages. */
export interface Told {
  readonly kind: DocumentKind;
  /** Whom the pages were made for; null where they tell of nobody. */
  readonly audience: Audience | null;
  readonly people: readonly string[];
}

/** Pages that were made, and of what. */
export interface Run extends Told {
  readonly document: PrintDocument;
  /** Null where the pages tell of nobody: they cannot have been taken back, and a map stays with its owner. */
  readonly sheet: Sheet | null;
}

/** As many as a person may look at before going back to the first to print it. */
const REMEMBERED = 20;

/** Remembers the latest runs, so that what is noted about a print is who stands on those very pages. */
export interface Runs {
  remember(token: string, run: Run): void;
  /** @throws Refusal flyer.stale when nobody knows these pages any more */
  get(token: string): Run;
  forget(): void;
}

export function createRuns(): Runs {
  const known = new Map<string, Run>();
  return {
    remember(token, run) {
      known.set(token, run);
      const [oldest] = known.keys();
      if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    },
    get(token) {
      const run = known.get(token);
      if (!run) throw new Refusal('flyer.stale');
      return run;
    },
    forget: () => known.clear(),
  };
}

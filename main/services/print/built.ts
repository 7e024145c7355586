import type { Audience } from '../../../preload/contract/consent.ts';
import type { Output } from '../../../preload/contract/index.ts';
import type { Sheet } from '../../domain/sheets.ts';

type Rendered = Output<'print.render'>;

/** What is to be drawn, and whom it tells of. */
export interface Built {
  readonly sheet: Sheet;
  readonly omissions: Rendered['omissions'];
  readonly households: Rendered['households'];
  /** Null where nothing about these pages is noted. */
  readonly audience: Audience | null;
  readonly people: readonly string[];
}

/** Pages that tell of nobody in the roster. */
export const builtOfNobody = (sheet: Sheet): Built => ({
  sheet,
  omissions: null,
  households: null,
  audience: null,
  people: [],
});

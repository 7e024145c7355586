import type { ErrorCode, ErrorDetail } from '../../preload/contract/errors.ts';
import type { Sheet } from '../domain/sheets.ts';

/** What the printing thread is started with. */
export interface Workplace {
  readonly fonts: string;
}

export type ToPrinting =
  | { readonly type: 'warm' }
  /** `stop` holds 0 until the person wants it stopped: the thread is too busy to hear messages meanwhile. */
  | {
      readonly type: 'print' | 'svg';
      readonly sheet: Sheet;
      readonly stop: Int32Array<SharedArrayBuffer>;
    };

export type FromPrinting =
  | { readonly type: 'step'; readonly phase: 'laying' | 'drawing'; readonly done: number; readonly total: number }
  | {
      readonly type: 'printed';
      readonly pdf: Uint8Array;
      readonly pages: number;
      readonly textSize: number;
      readonly boxes: readonly string[];
    }
  | { readonly type: 'drawn'; readonly svg: string }
  | { readonly type: 'refused'; readonly code: ErrorCode; readonly detail: ErrorDetail };

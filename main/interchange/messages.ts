import type { ErrorCode, ErrorDetail } from '../../preload/contract/errors.ts';
import type { ImportTable } from '../domain/importTable.ts';

/** What the reading thread is given. */
export interface ToReader {
  readonly bytes: Uint8Array;
  readonly columns: number;
}

/** What the reading thread says: how far it is, then one of the two ends. */
export type FromReader =
  | { readonly type: 'rows'; readonly done: number }
  | { readonly type: 'table'; readonly table: ImportTable }
  | { readonly type: 'refused'; readonly code: ErrorCode; readonly detail: ErrorDetail };

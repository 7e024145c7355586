import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../../preload/contract/errors.ts';
import { readDocument, type VaultDocument, writeDocument } from './document.ts';
import { FOLDER_MODE, syncFolder } from './durable.ts';
import type { Places } from './places.ts';

const spare = (places: Places) => join(places.backups, 'vault.json');

/** Whether anything of a vault is there, whole or not. */
export const isMade = (places: Places): boolean => existsSync(places.document) || existsSync(places.database);

/**
 * Ends a creation that was cut off between its two last steps. Before them nothing counts as made, after
 * them everything is.
 */
export function finishHalfMade(places: Places): void {
  if (existsSync(places.database) && !existsSync(places.document) && existsSync(places.newDocument)) {
    renameSync(places.newDocument, places.document);
    syncFolder(places.folder);
  }
}

/**
 * vault.json, or its spare where it is lost or damaged: without it nobody could ever open the roster again.
 * @throws Refusal vault.damaged when neither can be made out, or the system's error
 */
export function loadDocument(places: Places): VaultDocument {
  try {
    return readDocument(places.document);
  } catch (error) {
    if (error instanceof Refusal && error.code !== 'vault.damaged') throw error;
    if (!existsSync(spare(places))) {
      const lost = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      // What only cannot be read for now is no damage: that would frighten people about a roster that is whole.
      throw lost ? new Refusal('vault.damaged') : error;
    }
    return readDocument(spare(places));
  }
}

/**
 * Both copies. The spare never keeps an older keyslot, so a passphrase that was changed opens neither. The one that
 * counts comes last: when either cannot be written, what was said to have failed has not happened.
 */
export function saveDocument(places: Places, document: VaultDocument): void {
  mkdirSync(places.backups, { recursive: true, mode: FOLDER_MODE });
  writeDocument(spare(places), document);
  writeDocument(places.document, document);
}

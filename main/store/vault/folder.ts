import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { Refusal } from '../../../preload/contract/errors.ts';
import type { OpenVault, VaultFolder } from '../../services/ports/vault.ts';
import type { Clock } from '../../services/ports.ts';
import { asRefusal } from '../failures.ts';
import { migrate, SCHEMA_VERSION } from '../migrate.ts';
import { openEncrypted } from '../open.ts';
import type { Sql } from '../sql.ts';
import { assertSound, copyInto, makeEmpty, newestCopy, stamp } from './copies.ts';
import { type Cost, calibrate } from './derive.ts';
import { documentBytes, newDocument, type VaultDocument } from './document.ts';
import { FILE_MODE, FOLDER_MODE, keepPrivate, syncFile, syncFolder, writeSynced } from './durable.ts';
import { countOpening, isRolledBack } from './generation.ts';
import { finishHalfMade, isMade, loadDocument, saveDocument } from './keep.ts';
import { sealKey } from './keyslot.ts';
import { takeLock } from './lock.ts';
import { type Places, placesOf } from './places.ts';
import { keyFrom, withCode, withPassphrase } from './secrets.ts';
import { openSession, withSlot } from './session.ts';

export interface VaultOptions {
  readonly folder: string;
  readonly clock: Clock;
  /** For tests only: a cost that is not worth waiting for. Otherwise measured when the vault is made. */
  readonly cost?: Cost;
}

/** The vault kept in one folder. */
export function vaultFolder({ folder, clock, cost }: VaultOptions): VaultFolder {
  const places = placesOf(folder);
  // A vault that seems to have been put back is refused once, so that the person hears of it; asking again
  // in the same run opens it. Refusing for good would take the roster from someone who restored a backup.
  let warned = false;

  /** Runs work while nobody else has the vault; what it opens keeps the lock, any failure gives it back. */
  const locked = async (work: (unlock: () => void) => Promise<OpenVault>): Promise<OpenVault> => {
    let unlock: (() => void) | undefined;
    try {
      unlock = takeLock(places.lock);
      finishHalfMade(places);
      return await work(unlock);
    } catch (error) {
      unlock?.();
      throw asRefusal(error);
    }
  };

  const start = (document: VaultDocument, dataKey: Buffer, unlock: () => void): OpenVault => {
    const sql = openDatabase(places, dataKey, clock);
    try {
      if (isRolledBack(sql, document, dataKey) && !warned) {
        warned = true;
        throw new Refusal('vault.rolledBack');
      }
      saveDocument(places, countOpening(sql, document, dataKey));
    } catch (error) {
      sql.close();
      throw error;
    }
    warned = false;
    const spent = document.slots.find(({ kind }) => kind === 'passphrase')?.cost;
    if (!spent) throw new Refusal('vault.damaged');
    return openSession({ places, sql, dataKey, cost: spent, clock, unlock });
  };

  /** Zeroes the key when the opening fails. */
  const guarded = async (dataKey: Buffer | null, open: (key: Buffer) => Promise<OpenVault> | OpenVault) => {
    if (!dataKey) throw new Refusal('vault.wrongPassphrase');
    try {
      return await open(dataKey);
    } catch (error) {
      dataKey.fill(0);
      throw error;
    }
  };

  const existing = (work: (document: VaultDocument, unlock: () => void) => Promise<OpenVault>) => {
    if (!isMade(places)) return Promise.reject(new Refusal('vault.missing'));
    return locked((unlock) => work(loadDocument(places), unlock));
  };

  return {
    presence() {
      const made = isMade(places);
      const document = made ? readable(places) : null;
      return {
        made,
        createdAt: document?.createdAt ?? null,
        hasRecoveryCode: document?.slots.some(({ kind }) => kind === 'recovery') ?? false,
        lastBackupAt: newestCopy(places.backups),
      };
    },
    async create(passphrase) {
      try {
        prepareFolder(folder);
      } catch (error) {
        throw asRefusal(error);
      }
      return locked(async (unlock) => {
        if (isMade(places)) throw new Refusal('vault.exists');
        const dataKey = randomBytes(48);
        return guarded(dataKey, async () => {
          const spend = cost ?? (await calibrate());
          const slot = await withPassphrase(passphrase, (secret) => sealKey('passphrase', secret, dataKey, spend));
          const document = newDocument(clock.now().toISOString(), [slot], dataKey);
          makeVault(places, document, dataKey);
          return start(document, dataKey, unlock);
        });
      });
    },
    unlock: (passphrase) =>
      existing(async (document, unlock) =>
        guarded(
          await withPassphrase(passphrase, (secret) => keyFrom(document.slots, 'passphrase', secret)),
          (dataKey) => start(document, dataKey, unlock),
        ),
      ),
    recover: (code, passphrase) =>
      existing(async (document, unlock) =>
        guarded(await withCode(code, (secret) => keyFrom(document.slots, 'recovery', secret)), async (dataKey) => {
          const spend = document.slots.find(({ kind }) => kind === 'recovery')?.cost;
          if (!spend) throw new Refusal('vault.damaged');
          const slot = await withPassphrase(passphrase, (secret) => sealKey('passphrase', secret, dataKey, spend));
          return start(withSlot(document, slot), dataKey, unlock);
        }),
      ),
  };
}

function prepareFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: FOLDER_MODE });
  keepPrivate(folder, FOLDER_MODE);
}

function readable(places: Places): VaultDocument | null {
  try {
    return loadDocument(places);
  } catch {
    return null;
  }
}

/** Two renames end it; until the first, nothing was made, and between them finishHalfMade goes on. */
function makeVault(places: Places, document: VaultDocument, dataKey: Buffer): void {
  for (const end of ['', '-wal', '-shm']) rmSync(places.newDatabase + end, { force: true });
  makeEmpty(places.newDatabase);
  const sql = openEncrypted(places.newDatabase, dataKey);
  try {
    migrate(sql);
  } finally {
    sql.close();
  }
  syncFile(places.newDatabase);
  writeSynced(places.newDocument, documentBytes(document));
  syncFolder(places.folder);
  renameSync(places.newDatabase, places.database);
  renameSync(places.newDocument, places.document);
  syncFolder(places.folder);
}

/**
 * Bytes up to which every page is read when the vault is opened, so that damage is heard of before anything is
 * written over. Larger ones would make the person wait; there a damaged page is refused when it is needed, and
 * every backup reads all of them.
 */
const READ_THROUGH = 32 * 1_048_576;

function openDatabase(places: Places, dataKey: Buffer, clock: Clock): Sql {
  if (!existsSync(places.database)) throw new Refusal('vault.damaged');
  keepPrivate(places.database, FILE_MODE);
  const sql = openEncrypted(places.database, dataKey);
  try {
    if (statSync(places.database).size <= READ_THROUGH) assertSound(sql);
    migrate(sql, {
      before: (from) =>
        copyInto(sql, places.backups, `v${from}-before-v${SCHEMA_VERSION}-${stamp(clock.now())}`, dataKey),
    });
    return sql;
  } catch (error) {
    sql.close();
    throw error;
  }
}

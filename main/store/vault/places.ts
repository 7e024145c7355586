import { join } from 'node:path';

/** The files of a vault, by what they are. */
export const placesOf = (folder: string) => ({
  folder,
  database: join(folder, 'roster.db'),
  document: join(folder, 'vault.json'),
  backups: join(folder, 'backups'),
  lock: join(folder, 'vault.lock'),
  /** The two while a vault is being made. */
  newDatabase: join(folder, 'roster.new.db'),
  newDocument: join(folder, 'vault.new.json'),
});
export type Places = ReturnType<typeof placesOf>;

import Sqlite from 'better-sqlite3';

/** A prepared statement. Rows are described by whoever wrote the SQL. */
export type Statement = Sqlite.Statement<unknown[]>;

/**
 * A connection as the stores see it. What could put plaintext on disk or lose a key (ATTACH, serialize,
 * backup, rekey, extensions) cannot be reached through it.
 */
export interface Sql {
  /** Prepared once for each text. */
  readonly prepare: (text: string) => Statement;
  readonly exec: (text: string) => void;
  /** All of it or none; inside another, part of that one. */
  readonly transaction: <T>(work: () => T) => T;
  readonly close: () => void;
}

const FORBIDDEN = /\b(attach|detach|rekey|load_extension)\b/i;

function checked(text: string): string {
  if (FORBIDDEN.test(text)) throw new Error('forbidden statement');
  return text;
}

/** Wraps a connection, keyed or not. */
export function sqlOver(connection: Sqlite.Database): Sql {
  const statements = new Map<string, Statement>();
  return {
    prepare(text) {
      let statement = statements.get(text);
      if (!statement) {
        statement = connection.prepare(checked(text));
        statements.set(text, statement);
      }
      return statement;
    },
    exec(text) {
      connection.exec(checked(text));
    },
    // Within another one the work joins it: a savepoint makes the search index write itself out each time,
    // which costs as much again as the work.
    transaction: (work) => (connection.inTransaction ? work() : connection.transaction(work).immediate()),
    close() {
      statements.clear();
      connection.close();
    },
  };
}

/** Opens the file itself; whoever calls sets key and pragmas. */
export const connect = (path: string, options: Sqlite.Options = {}): Sqlite.Database => new Sqlite(path, options);

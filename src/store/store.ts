import type { Collected } from '../core/item.ts';

import { firstRow, tables } from './query.ts';
import { type Connection, openDatabase } from './sqlite.ts';

/**
 * The open database. Queries are built by `query.ts`; writes go through `write`, one IMMEDIATE transaction each, because the scheduler
 * and the command line share the file.
 */
export class Store {
  readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** Runs `work` in one BEGIN IMMEDIATE transaction; nothing of it stays when it throws. Nested calls join the outer one. */
  write<T>(work: (connection: Connection) => T): T {
    if (this.connection.inTransaction) return work(this.connection);
    return this.connection.transaction(() => work(this.connection)).immediate();
  }

  /** "Finished up to here" for one scope of a source; null before the first batch. */
  cursor(source: Collected, scope: string): string | null {
    const query = tables
      .selectFrom('cursor')
      .select('value')
      .where('source', '=', source)
      .where('scope', '=', scope);
    return firstRow(this.connection, query)?.value ?? null;
  }

  close(): void {
    this.connection.close();
  }
}

/** Opens the store at `file` (`:memory:` for tests), migrated to the newest schema. Throws as `openDatabase`. */
export function openStore(file: string): Store {
  return new Store(openDatabase(file));
}

import SQLite from 'better-sqlite3';

import { messageOf } from '../core/errors.ts';

/**
 * Takes the lock of one job, so that it runs once at a time over all processes that share the database; null when somebody else has
 * it. An exclusive SQLite transaction, which the operating system ends with the process: a killed run leaves no lock behind.
 */
export function takeJobLock(database: string, job: string): { release(): void } | null {
  const connection = new SQLite(`${database}.${job}.lock.db`, { timeout: 0 });
  try {
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection.close();
    if (/locked|busy/i.test(messageOf(error))) return null;
    throw error;
  }
  return {
    release() {
      connection.exec('ROLLBACK');
      connection.close();
    },
  };
}

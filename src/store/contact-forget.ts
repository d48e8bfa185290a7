/** Taking a person out of the customers, so that no import brings them back. */
import { createHash } from 'node:crypto';

import type { ContactRecord } from '../core/customer.ts';

import { keysOf } from './customer-keys.ts';
import { allContacts, type ContactRow } from './customer-list.ts';
import type { Connection } from './sqlite.ts';
import { statement } from './statement.ts';

/** The contacts that an address, a name or a ref names, case ignored. Several: two people of one name, so ask which. */
export function contactsCalled(connection: Connection, wanted: string): ContactRow[] {
  const name = wanted.trim().toLowerCase();
  return allContacts(connection).filter(
    (contact) =>
      contact.ref === name || contact.name?.toLowerCase() === name || contact.emails.includes(name),
  );
}

/**
 * Deletes a contact: name, addresses, ids and every value with its history. What is kept is a hash of each address and id, by which later
 * imports leave the person out. Call it inside `store.write`. True when the contact was there.
 */
export function forgetContact(connection: Connection, id: number, at: number): boolean {
  const keep = statement(
    connection,
    'INSERT INTO contact_forgotten (hash, at) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  for (const { kind, value } of keysOf(connection, 'contact', id)) {
    if (kind !== 'alone') keep.run(hashOf(kind, value), at);
  }
  return statement(connection, 'DELETE FROM contact WHERE id = ?').run(id).changes > 0;
}

/** Whether a row is about somebody who was forgotten. */
export function isForgotten(connection: Connection, { emails, ids }: ContactRecord): boolean {
  const find = statement(connection, 'SELECT 1 FROM contact_forgotten WHERE hash = ?');
  return [
    ...emails.map((email) => hashOf('email', email)),
    ...ids.map(({ kind, value }) => hashOf(kind, value)),
  ].some((hash) => find.get(hash) !== undefined);
}

function hashOf(kind: string, value: string): string {
  return createHash('sha256').update(`${kind}\n${value}`).digest('hex');
}

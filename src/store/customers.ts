/** Companies and contacts as they are saved: who a row is about, and what became of each of its values. */
import { sameNameKey, withoutLegalForm } from '../core/company-name.ts';
import type {
  CompanyRecord,
  ContactRecord,
  CustomerRecord,
  ExternalId,
  FieldValue,
} from '../core/customer.ts';
import { domainOf, isPublicMailDomain } from '../core/mail-domains.ts';

import { isForgotten } from './contact-forget.ts';
import { addKey, keyed, keysOf } from './customer-keys.ts';
import { type CustomerTable, saveValue, type ValueRow, valuesOf } from './customer-values.ts';
import { type Forgotten, forgottenIn } from './forgotten.ts';
import type { Connection } from './sqlite.ts';
import { statement } from './statement.ts';

export interface ChangedValue {
  /** Of the company or contact. */
  ref: string;
  name: string;
  field: string;
  /** `older`: `now` is kept as history, `before` counts. */
  fate: 'changed' | 'older';
  now: FieldValue & { asOf: string };
  before: ValueRow;
}

export interface SavedRecord {
  /** Row ids. */
  company: number | null;
  contact: number | null;
  companyAdded: boolean;
  contactAdded: boolean;
  /** The contact was told by its name alone, which another of the company may have too. */
  byNameAlone: boolean;
  added: number;
  unchanged: number;
  changes: ChangedValue[];
}

/** A row that says of the same company and day something else than a row before it. Nothing of it is saved. */
export class ContradictionError extends Error {
  override readonly name = 'ContradictionError';
}

/** Saves rows of one source. Make one for an import; call `save` in transactions. */
export class CustomerWriter {
  private readonly connection: Connection;
  private readonly source: string;
  private readonly at: number;
  private readonly forgotten: Forgotten | null;
  /** What this import said already: value by company or contact, field and day, with the line that said it. */
  private readonly said = new Map<string, { value: string; line: number | null }>();

  constructor(connection: Connection, source: string, at: number) {
    this.connection = connection;
    this.source = source;
    this.at = at;
    this.forgotten = forgottenIn(connection);
  }

  /** Saves one row, whole or not at all; people who were forgotten are left out of it. Throws ContradictionError. */
  save(record: CustomerRecord): SavedRecord {
    const kept = this.forgotten === null ? record : withoutPeople(this.forgotten, record);
    return this.connection.transaction(() => this.saveRecord(kept))();
  }

  private saveRecord(record: CustomerRecord): SavedRecord {
    const saved: SavedRecord = {
      company: null,
      contact: null,
      companyAdded: false,
      contactAdded: false,
      byNameAlone: false,
      added: 0,
      unchanged: 0,
      changes: [],
    };
    const said: [string, { value: string; line: number | null }][] = [];
    const put = (table: CustomerTable, id: number, ref: string, values: readonly FieldValue[]): void => {
      for (const value of values) {
        said.push(this.checked(record, table, id, value));
        const { fate, before } = saveValue(
          this.connection,
          table,
          id,
          { ...value, source: this.source, asOf: record.asOf },
          this.at,
        );
        if (fate === 'new') saved.added += 1;
        else if (fate === 'same' || before === null) saved.unchanged += 1;
        else {
          const name = nameOf(this.connection, table, id) ?? ref;
          saved.changes.push({
            ref,
            name,
            field: value.field,
            fate,
            now: { ...value, asOf: record.asOf },
            before,
          });
        }
      }
    };
    const company = record.company === null ? null : this.company(record.company, record.contact);
    if (company !== null && record.company !== null) {
      saved.company = company.id;
      saved.companyAdded = company.added;
      const { name, values } = record.company;
      put('company', company.id, company.ref, [...(name === null ? [] : [text('name', name)]), ...values]);
    }
    if (record.contact !== null && !isForgotten(this.connection, record.contact)) {
      const { name, values } = record.contact;
      const contact = this.contact(record.contact, company?.id ?? null);
      saved.contact = contact.id;
      saved.contactAdded = contact.added;
      saved.byNameAlone = hasNameAlone(record.contact);
      put('contact', contact.id, contact.ref, [
        ...(name === null ? [] : [text('name', name)]),
        ...values,
        ...(company === null ? [] : [text('company', String(company.id))]),
      ]);
    }
    for (const [key, value] of said) this.said.set(key, value);
    return saved;
  }

  private checked(
    { asOf, line, contact }: CustomerRecord,
    table: CustomerTable,
    id: number,
    { field, value, currency }: FieldValue,
  ): [string, { value: string; line: number | null }] {
    const key = `${table}/${id}/${field}/${asOf}`;
    const whole = currency === null ? value : `${value} ${currency}`;
    const before = this.said.get(key);
    if (before !== undefined && before.value !== whole) {
      const where = before.line === null ? 'another record' : `line ${before.line}`;
      throw new ContradictionError(
        field === 'company'
          ? `${where} has this contact at another company on the same day`
          : `${where} says ${field} ${before.value} for the same ${table} and day, this one ${whole}${
              table === 'contact' && contact !== null && hasNameAlone(contact)
                ? '; if they are two people of one name, give each an e-mail or an id'
                : ''
            }`,
      );
    }
    return [key, before ?? { value: whole, line }];
  }

  /**
   * The company of a row: by its ids, else by a domain that is one company's alone, else, where it has neither, by its name: that of a row
   * which also had neither, or of the company at the domain of the contact's address. A name alone joins nothing else.
   */
  private company(record: CompanyRecord, contact: ContactRecord | null): Found {
    const { connection } = this;
    const { ids } = record;
    const domains = record.domains.filter((domain) => !isPublicMailDomain(domain));
    const found =
      ids.flatMap((id) => keyed(connection, 'company', id.kind, id.value))[0] ??
      this.byDomain(domains, ids, null) ??
      (ids.length === 0 && domains.length === 0 && record.name !== null
        ? (keyed(connection, 'company', 'alone', sameNameKey(record.name))[0] ??
          this.byDomain(mailDomains(contact), [], record.name))
        : undefined);
    const name = record.name ?? domains[0] ?? ids[0]?.value ?? 'company';
    const { id, added } =
      found === undefined ? add(connection, 'company', name, this.at) : { id: found, added: false };
    for (const each of ids) addKey(connection, 'company', id, each.kind, each.value);
    for (const domain of domains) addKey(connection, 'company', id, 'domain', domain);
    if (ids.length === 0 && domains.length === 0 && record.name !== null)
      addKey(connection, 'company', id, 'alone', sameNameKey(record.name));
    return { id, ref: refOf(connection, 'company', id), added };
  }

  /** One company alone at these domains, which has no other id of the same kind; `named`: and is called so. */
  private byDomain(
    domains: readonly string[],
    ids: readonly ExternalId[],
    named: string | null,
  ): number | undefined {
    const { connection } = this;
    const at = new Set(domains.flatMap((domain) => keyed(connection, 'company', 'domain', domain)));
    const [only, second] = at;
    if (only === undefined || second !== undefined) return undefined;
    const kinds = new Set(keysOf(connection, 'company', only).map(({ kind }) => kind));
    if (ids.some(({ kind }) => kinds.has(kind))) return undefined;
    const name = named === null ? null : nameOf(connection, 'company', only);
    if (named !== null && name !== null && withoutLegalForm(name) !== withoutLegalForm(named))
      return undefined;
    return only;
  }

  /** The contact of a row: by address, else by id, else, where it has neither, by its name at this company. */
  private contact(record: ContactRecord, company: number | null): Found {
    const { connection } = this;
    const { emails, ids, name } = record;
    const alone = name === null ? null : `${company ?? ''}/${sameNameKey(name)}`;
    const found =
      emails.flatMap((email) => keyed(connection, 'contact', 'email', email))[0] ??
      ids.flatMap((id) => keyed(connection, 'contact', id.kind, id.value))[0] ??
      (emails.length === 0 && ids.length === 0 && alone !== null
        ? keyed(connection, 'contact', 'alone', alone)[0]
        : undefined);
    const called = name ?? emails[0] ?? 'contact';
    const { id, added } =
      found === undefined ? add(connection, 'contact', called, this.at) : { id: found, added: false };
    for (const email of emails) addKey(connection, 'contact', id, 'email', email);
    for (const each of ids) addKey(connection, 'contact', id, each.kind, each.value);
    if (emails.length === 0 && ids.length === 0 && alone !== null)
      addKey(connection, 'contact', id, 'alone', alone);
    return { id, ref: refOf(connection, 'contact', id), added };
  }
}

function hasNameAlone({ name, emails, ids }: ContactRecord): boolean {
  return name !== null && emails.length === 0 && ids.length === 0;
}

interface Found {
  id: number;
  ref: string;
  added: boolean;
}

/** A row without a contact who was forgotten, and with their name blacked out in what it says of the company. */
function withoutPeople(forgotten: Forgotten, record: CustomerRecord): CustomerRecord {
  const { company, contact } = record;
  const gone = contact !== null && namesForgotten(forgotten, contact, company?.name ?? null);
  return {
    ...record,
    company: forgotten.redactDeep(company),
    contact: gone ? null : forgotten.redactDeep(contact),
  };
}

/** Whether a contact is somebody who was forgotten, by name or address; `company` tells two of one name apart. */
export function namesForgotten(
  forgotten: Forgotten,
  { name, emails }: Pick<ContactRecord, 'name' | 'emails'>,
  company: string | null,
): boolean {
  const own = [name ?? '', ...emails];
  return forgotten.redact([...own, company ?? '']).some((now, at) => at < own.length && now !== own[at]);
}

const text = (field: string, value: string): FieldValue => ({ field, value, currency: null });

function mailDomains(contact: ContactRecord | null): string[] {
  return (contact?.emails ?? []).map(domainOf).filter((domain) => !isPublicMailDomain(domain));
}

/** The name that counts. */
function nameOf(connection: Connection, table: CustomerTable, id: number): string | null {
  return valuesOf(connection, table, id, 'name').at(-1)?.value ?? null;
}

function refOf(connection: Connection, table: CustomerTable, id: number): string {
  return statement<{ ref: string }>(connection, `SELECT ref FROM ${table} WHERE id = ?`).get(id)?.ref ?? '';
}

/** A new row under a name that people can type: `acme`, `acme-2`. */
function add(
  connection: Connection,
  table: CustomerTable,
  name: string,
  at: number,
): { id: number; added: boolean } {
  const slug =
    sameNameKey(name.replace(/@.*$/, '')).replaceAll(' ', '-').slice(0, 40).replace(/-$/, '') || table;
  // The id and ref of a company that was merged stay its own: it may be taken apart again.
  const refs =
    table === 'company' ? '(SELECT ref FROM company UNION ALL SELECT ref FROM company_merge)' : table;
  const taken = statement(connection, `SELECT 1 FROM ${refs} WHERE ref = ?`);
  let ref = slug;
  for (let number = 2; taken.get(ref) !== undefined; number += 1) ref = `${slug}-${number}`;
  const unused =
    table === 'company'
      ? 'max(coalesce((SELECT max(id) FROM company), 0), coalesce((SELECT max(from_id) FROM company_merge), 0)) + 1'
      : 'NULL';
  const added = statement(
    connection,
    `INSERT INTO ${table} (id, ref, created_at) VALUES (${unused}, ?, ?)`,
  ).run(ref, at);
  return { id: Number(added.lastInsertRowid), added: true };
}

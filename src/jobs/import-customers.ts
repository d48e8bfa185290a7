/** Customer records of any source into the store: in batches, rows that fail named, or all of it only tried. */
import type { CustomerBatch, CustomerRecord } from '../core/customer.ts';
import { InputError } from '../core/errors.ts';
import type { Gap } from '../core/item.ts';
import { type Column, columnsOf } from '../interviews/customers/table/columns.ts';
import { recordOf, RowError, type RowOptions } from '../interviews/customers/table/record.ts';
import { type BadRow, tableRows, type TableSource } from '../interviews/customers/table/rows.ts';
import { type ChangedValue, ContradictionError, CustomerWriter } from '../store/customers.ts';
import { saveCursor } from '../store/save.ts';
import type { Store } from '../store/store.ts';

export interface CustomerSummary {
  rows: number;
  /** `added`: of a new company or contact; `changed`: with a value that was not known. */
  records: { added: number; changed: number; unchanged: number };
  /** `all`: those that its rows are about. */
  companies: { added: number; all: number };
  contacts: { added: number; all: number };
  /** Values that were not known before, and those told again. */
  values: { added: number; unchanged: number };
  /** What is different now, and what was older than what is there; the first thousand of each. */
  changes: ChangedValue[];
  counts: { changed: number; older: number };
  /** Rows of one day that name the same person of a company and nothing else of them: one person, or two. The first thousand. */
  namesakes: { name: string; lines: number[] }[];
  /** The first thousand. */
  errors: BadRow[];
  failed: number;
}

const MOST_LISTED = 1000;
/** Rows saved in one transaction. */
const BATCH = 1000;

export interface TableOptions extends Omit<RowOptions, 'width'> {
  map: ReadonlyMap<string, string>;
  /** Save nothing: the summary is that of an import all the same. */
  dryRun: boolean;
  /** The run's clock. */
  at: number;
  signal: AbortSignal;
  onProgress?: (rows: number) => void;
}

/** Imports a table. Throws InputError for what is none, UsageError for a mapping that does not fit. */
export async function importTable(
  store: Store,
  source: TableSource,
  options: TableOptions,
): Promise<{ columns: Column[]; summary: CustomerSummary }> {
  const saving = customerSaving(store, source.name, options.at);
  let columns: Column[] = [];
  let width = 0;
  const work = async (): Promise<void> => {
    let batch: CustomerRecord[] = [];
    for await (const { line, cells } of tableRows(source, saving.bad)) {
      if (width === 0) {
        columns = columnsOf(cells, options.map, source.name);
        width = cells.length;
        continue;
      }
      try {
        const record = recordOf(columns, cells, line, { ...options, width });
        if (record !== null) batch.push(record);
      } catch (error) {
        if (!(error instanceof RowError)) throw error;
        saving.bad({ line, what: error.message });
      }
      if (batch.length < BATCH) continue;
      saving.save(batch);
      batch = [];
      options.onProgress?.(saving.summary.rows);
      if (options.signal.aborted) return;
    }
    saving.save(batch);
  };
  if (options.dryRun) await tried(store, work);
  else await work();
  options.signal.throwIfAborted();
  const { summary } = saving;
  if (summary.rows + summary.failed === 0)
    throw new InputError('customers.no-rows', `${source.name} has a header and no row`);
  summary.errors.sort((a, b) => a.line - b.line);
  return { columns, summary };
}

/** Runs the work in one transaction and takes it back. */
async function tried(store: Store, work: () => Promise<void>): Promise<void> {
  store.connection.exec('BEGIN IMMEDIATE');
  try {
    await work();
  } finally {
    store.connection.exec('ROLLBACK');
  }
}

export interface CustomerSaving {
  summary: CustomerSummary;
  bad: (row: BadRow) => void;
  save: (records: readonly CustomerRecord[]) => void;
}

/** Saves records of one source batch by batch and sums up what became of them. */
export function customerSaving(store: Store, source: string, at: number): CustomerSaving {
  const writer = new CustomerWriter(store.connection, source, at);
  const summary: CustomerSummary = {
    rows: 0,
    records: { added: 0, changed: 0, unchanged: 0 },
    companies: { added: 0, all: 0 },
    contacts: { added: 0, all: 0 },
    values: { added: 0, unchanged: 0 },
    changes: [],
    counts: { changed: 0, older: 0 },
    namesakes: [],
    errors: [],
    failed: 0,
  };
  const companies = new Set<number>();
  const contacts = new Set<number>();
  const named = new Map<string, { name: string; lines: number[] }>();
  const bad = (row: BadRow): void => {
    summary.failed += 1;
    if (summary.errors.length < MOST_LISTED) summary.errors.push(row);
  };
  const meet = (contact: number | null, { contact: who, asOf }: CustomerRecord, line: number): void => {
    const key = `${contact} ${asOf}`;
    const same = named.get(key) ?? { name: who?.name ?? '', lines: [] };
    named.set(key, same);
    same.lines.push(line);
    if (same.lines.length === 2 && summary.namesakes.length < MOST_LISTED) summary.namesakes.push(same);
  };
  const saveOne = (record: CustomerRecord): void => {
    try {
      const saved = writer.save(record);
      summary.rows += 1;
      if (saved.companyAdded) summary.companies.added += 1;
      if (saved.contactAdded) summary.contacts.added += 1;
      if (saved.company !== null) companies.add(saved.company);
      if (saved.contact !== null) contacts.add(saved.contact);
      if (saved.byNameAlone && record.line !== null) meet(saved.contact, record, record.line);
      const isNew = saved.companyAdded || saved.contactAdded;
      summary.records[isNew ? 'added' : saved.added + saved.changes.length > 0 ? 'changed' : 'unchanged'] +=
        1;
      summary.values.added += saved.added;
      summary.values.unchanged += saved.unchanged;
      for (const change of saved.changes) {
        summary.counts[change.fate] += 1;
        if (summary.counts[change.fate] <= MOST_LISTED) summary.changes.push(change);
      }
    } catch (error) {
      if (!(error instanceof ContradictionError)) throw error;
      bad({ line: record.line ?? 0, what: error.message });
    }
  };
  return {
    summary,
    bad,
    save: (records) => {
      store.write(() => records.forEach(saveOne));
      summary.companies.all = companies.size;
      summary.contacts.all = contacts.size;
    },
  };
}

/** What a batch of a CRM changed, in records. */
export interface SavedCustomers {
  added: number;
  changed: number;
  unchanged: number;
  deleted: number;
  gaps: Gap[];
}

/** Saves what a CRM's collector gives, each batch with its cursor in one transaction. */
export function customerBatches(store: Store, asOf: number): (batch: CustomerBatch) => SavedCustomers {
  const savings = new Map<string, CustomerSaving>();
  return ({ source, records, cursor }) => {
    const saving = savings.get(source) ?? customerSaving(store, source, asOf);
    savings.set(source, saving);
    const { summary } = saving;
    const [before, known] = [{ ...summary.records }, summary.errors.length];
    store.write((connection) => {
      saving.save(records);
      if (cursor !== null) saveCursor({ connection, source: 'customers', at: asOf }, cursor);
    });
    return {
      added: summary.records.added - before.added,
      changed: summary.records.changed - before.changed,
      unchanged: summary.records.unchanged - before.unchanged,
      deleted: 0,
      gaps: summary.errors
        .slice(known)
        .map(({ what }) => ({ container: null, what: `a record was left out: ${what}` })),
    };
  };
}

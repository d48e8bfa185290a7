import { allRows, firstRow, runQuery, tables } from './query.ts';
import type { Store } from './store.ts';

/** A document of (person, job, local date): made once, whatever crashes in between. */
export interface StoredDocument {
  id: number;
  person: string;
  job: string;
  localDate: string;
  fromAt: number;
  toAt: number;
  createdAt: number;
  /** As it was made; `{"deleted":true}` once something it quotes was deleted. */
  body: string;
}

export interface NewDocument {
  person: string;
  job: string;
  localDate: string;
  fromAt: number;
  toAt: number;
  createdAt: number;
  body: string;
  /** Row ids of all items whose text stands in the body. */
  items: readonly number[];
  /** Story id and content hash, marked as told with the document. */
  told: readonly { story: string; hash: string }[];
  sentences: readonly StoredSentence[];
}

export interface StoredSentence {
  place: string;
  text: string;
  cites: readonly string[];
  ok: boolean;
  reasons: unknown;
  support: unknown;
}

const documents = tables
  .selectFrom('document')
  .select((column) => [
    'id',
    'person',
    'job',
    column.ref('local_date').as('localDate'),
    column.ref('from_at').as('fromAt'),
    column.ref('to_at').as('toAt'),
    column.ref('created_at').as('createdAt'),
    column.ref('body_json').as('body'),
  ]);

/** The document already made for this morning, or null. */
export function findDocument(
  store: Store,
  person: string,
  job: string,
  localDate: string,
): StoredDocument | null {
  return firstRow(
    store.connection,
    documents.where('person', '=', person).where('job', '=', job).where('local_date', '=', localDate),
  );
}

/** A document by its number, or null. */
export function documentAt(store: Store, id: number): StoredDocument | null {
  return firstRow(store.connection, documents.where('id', '=', id));
}

/** Stores a document with what it told; of two processes the first wins and both get its document. */
export function saveDocument(store: Store, made: NewDocument): StoredDocument {
  return store.write((connection) => {
    const existing = findDocument(store, made.person, made.job, made.localDate);
    if (existing !== null) return existing;
    const { id } = runQuery(
      connection,
      tables.insertInto('document').values({
        person: made.person,
        job: made.job,
        local_date: made.localDate,
        from_at: made.fromAt,
        to_at: made.toAt,
        created_at: made.createdAt,
        body_json: made.body,
      }),
    );
    for (const item of new Set(made.items)) {
      runQuery(connection, tables.insertInto('document_item').values({ document_id: id, item_id: item }));
    }
    for (const { story, hash } of made.told) {
      const row = { person: made.person, story, hash, at: made.toAt };
      runQuery(
        connection,
        tables
          .insertInto('told')
          .values(row)
          .onConflict((conflict) => conflict.doNothing()),
      );
    }
    for (const { place, text, cites, ok, reasons, support } of made.sentences) {
      const row = {
        document_id: id,
        place,
        text,
        cites_json: JSON.stringify(cites),
        ok: ok ? 1 : 0,
        reasons_json: JSON.stringify(reasons),
        support_json: JSON.stringify(support),
      };
      runQuery(connection, tables.insertInto('sentence').values(row));
    }
    return { ...made, id };
  });
}

/** The end of the window of the last briefing delivered to a person before `before`; null when there is none. */
export function lastDelivered(store: Store, person: string, before: number): number | null {
  const row = firstRow(
    store.connection,
    tables
      .selectFrom('document as d')
      .innerJoin('outbox as o', 'o.document_id', 'd.id')
      .select((column) => column.fn.max('d.to_at').as('at'))
      .where('d.person', '=', person)
      .where('o.status', '=', 'sent')
      .where('d.to_at', '<', before),
  );
  return row?.at ?? null;
}

/** Content hashes a person was told before `before` by briefings that reached them, by story. */
export function toldBefore(store: Store, person: string, before: number): Map<string, Set<string>> {
  const rows = allRows(
    store.connection,
    tables
      .selectFrom('told as t')
      .innerJoin('document as d', (join) =>
        join.onRef('d.person', '=', 't.person').onRef('d.to_at', '=', 't.at'),
      )
      .innerJoin('outbox as o', 'o.document_id', 'd.id')
      .select(['t.story', 't.hash'])
      .where('t.person', '=', person)
      .where('t.at', '<', before)
      .where('o.status', '=', 'sent'),
  );
  const told = new Map<string, Set<string>>();
  for (const { story, hash } of rows) told.set(story, (told.get(story) ?? new Set()).add(hash));
  return told;
}

/** A sentence of a stored document with its verdict, as it was judged. */
export interface JudgedSentence extends StoredSentence {
  document: number;
  person: string;
  localDate: string;
}

/** The sentences of one document, or those of all documents that cite an item, newest document first. */
export function judgedSentences(
  store: Store,
  of: { document: number } | { cites: string },
): JudgedSentence[] {
  const query = tables
    .selectFrom('sentence as s')
    .innerJoin('document as d', 'd.id', 's.document_id')
    .select((column) => [
      's.document_id as document',
      'd.person',
      column.ref('d.local_date').as('localDate'),
      's.place',
      's.text',
      's.cites_json',
      's.ok',
      's.reasons_json',
      's.support_json',
    ])
    .orderBy('s.document_id', 'desc')
    .orderBy('s.id');
  const rows = allRows(
    store.connection,
    'document' in of
      ? query.where('s.document_id', '=', of.document)
      : query.where('s.cites_json', 'like', `%${JSON.stringify(of.cites).replaceAll(/[%_\\]/g, '')}%`),
  );
  return rows
    .map(({ cites_json, ok, reasons_json, support_json, ...row }) => {
      const cites: string[] = JSON.parse(cites_json);
      const reasons: unknown = JSON.parse(reasons_json);
      const support: unknown = JSON.parse(support_json);
      return { ...row, cites, ok: ok === 1, reasons, support };
    })
    .filter((row) => 'document' in of || row.cites.includes(of.cites));
}

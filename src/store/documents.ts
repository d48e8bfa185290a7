import { statement } from './statement.ts';
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

const COLUMNS = `id, person, job, local_date AS localDate, from_at AS fromAt, to_at AS toAt, created_at AS createdAt,
  body_json AS body`;

/** The document already made for this morning, or null. */
export function findDocument(
  store: Store,
  person: string,
  job: string,
  localDate: string,
): StoredDocument | null {
  return (
    statement<StoredDocument>(
      store.connection,
      `SELECT ${COLUMNS} FROM document WHERE person = ? AND job = ? AND local_date = ?`,
    ).get(person, job, localDate) ?? null
  );
}

/** Stores a document with what it told; of two processes the first wins and both get its document. */
export function saveDocument(store: Store, made: NewDocument): StoredDocument {
  return store.write((connection) => {
    const existing = findDocument(store, made.person, made.job, made.localDate);
    if (existing !== null) return existing;
    const id = Number(
      statement(
        connection,
        'INSERT INTO document (person, job, local_date, from_at, to_at, created_at, body_json) VALUES (?, ?, ?, ?, ?, ?, ?)',
      ).run(made.person, made.job, made.localDate, made.fromAt, made.toAt, made.createdAt, made.body)
        .lastInsertRowid,
    );
    const items = statement(
      connection,
      'INSERT OR IGNORE INTO document_item (document_id, item_id) VALUES (?, ?)',
    );
    for (const item of made.items) items.run(id, item);
    const told = statement(
      connection,
      'INSERT OR IGNORE INTO told (person, story, hash, at) VALUES (?, ?, ?, ?)',
    );
    for (const { story, hash } of made.told) told.run(made.person, story, hash, made.toAt);
    const sentence = statement(
      connection,
      'INSERT INTO sentence (document_id, place, text, cites_json, ok, reasons_json, support_json) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    for (const row of made.sentences) {
      const cites = JSON.stringify(row.cites);
      sentence.run(
        id,
        row.place,
        row.text,
        cites,
        row.ok ? 1 : 0,
        JSON.stringify(row.reasons),
        JSON.stringify(row.support),
      );
    }
    return { ...made, id };
  });
}

/** The end of the window of the last briefing delivered to a person before `before`; null when there is none. */
export function lastDelivered(store: Store, person: string, before: number): number | null {
  const row = statement<{ at: number | null }>(
    store.connection,
    `SELECT max(d.to_at) AS at FROM document AS d JOIN outbox AS o ON o.document_id = d.id
     WHERE d.person = ? AND o.status = 'sent' AND d.to_at < ?`,
  ).get(person, before);
  return row?.at ?? null;
}

/** Content hashes a person was told before `before` by briefings that reached them, by story. */
export function toldBefore(store: Store, person: string, before: number): Map<string, Set<string>> {
  const rows = statement<{ story: string; hash: string }>(
    store.connection,
    `SELECT t.story, t.hash FROM told AS t
     JOIN document AS d ON d.person = t.person AND d.to_at = t.at JOIN outbox AS o ON o.document_id = d.id
     WHERE t.person = ? AND t.at < ? AND o.status = 'sent'`,
  ).all(person, before);
  const told = new Map<string, Set<string>>();
  for (const { story, hash } of rows) told.set(story, (told.get(story) ?? new Set()).add(hash));
  return told;
}

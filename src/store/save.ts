import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';

import type {
  AccountRow,
  Batch,
  ContainerRow,
  ItemRow,
  ReadersRow,
  Source,
  ThreadRow,
} from '../core/item.ts';
import { referencesIn } from '../core/references.ts';

import { deleteItem } from './delete.ts';
import { type Connection, indexable } from './sqlite.ts';
import { statement } from './statement.ts';
import type { Store } from './store.ts';

/** Items of a batch, by what became of them. */
export interface Saved {
  added: number;
  changed: number;
  unchanged: number;
  deleted: number;
}

/**
 * Saves a batch and moves its cursor in one transaction. Rows are upserts on the source's own key; saving the same
 * batch again changes nothing. `at` is the clock of the run: it dates what the source does not.
 */
export function saveBatch(store: Store, batch: Batch, at: number): Saved {
  return store.write((connection) => {
    const save = new Save(connection, batch.source, at);
    for (const row of batch.containers ?? []) save.container(row);
    for (const row of batch.accounts ?? []) save.account(row);
    for (const row of batch.threads ?? []) save.thread(row);
    for (const row of batch.items ?? []) save.item(row);
    for (const row of batch.readers ?? []) save.readers(row);
    for (const key of batch.deleted ?? []) save.deleted(key);
    for (const { container, upTo } of batch.complete ?? []) save.complete(container, upTo);
    if (batch.cursor !== undefined) save.cursor(batch.cursor.scope, batch.cursor.value);
    return save.saved;
  });
}

class Save {
  readonly saved: Saved = { added: 0, changed: 0, unchanged: 0, deleted: 0 };
  private readonly connection: Connection;
  private readonly source: Source;
  private readonly at: number;
  private readonly ids = new Map<string, number>();

  constructor(connection: Connection, source: Source, at: number) {
    this.connection = connection;
    this.source = source;
    this.at = at;
  }

  container(row: ContainerRow): void {
    const before = this.row<{ id: number; visibility: string; name: string }>(
      'SELECT id, visibility, name FROM container WHERE source = ? AND key = ?',
      this.source,
      row.key,
    );
    this.run(
      `INSERT INTO container (source, key, kind, name, title, visibility, url) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (source, key) DO UPDATE SET name = excluded.name, title = excluded.title, visibility = excluded.visibility,
         url = excluded.url`,
      this.source,
      row.key,
      row.kind,
      row.name,
      row.title,
      row.visibility,
      row.url,
    );
    if (before !== undefined) {
      this.change('container', before.id, 'visibility', before.visibility, row.visibility, null);
      this.change('container', before.id, 'name', before.name, row.name, null);
    }
  }

  account(row: AccountRow): void {
    this.run(
      `INSERT INTO account (source, key, handle, name, email, bot, guest, timezone, deleted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (source, key) DO UPDATE SET handle = excluded.handle, name = excluded.name,
         email = coalesce(excluded.email, email), bot = excluded.bot, guest = excluded.guest,
         timezone = coalesce(excluded.timezone, timezone), deleted = excluded.deleted`,

      this.source,
      row.key,
      row.handle,
      row.name,
      row.email,
      row.bot ? 1 : 0,
      row.guest ? 1 : 0,
      row.timezone,
      row.deleted ? 1 : 0,
    );
  }

  thread(row: ThreadRow): void {
    const container = this.id('container', row.container);
    const before = this.row<{
      id: number;
      title: string;
      state: string | null;
      labels_json: string;
      assignees_json: string;
      review_requests_json: string;
    }>(
      'SELECT id, title, state, labels_json, assignees_json, review_requests_json FROM thread WHERE source = ? AND key = ?',
      this.source,
      row.key,
    );
    const labels = JSON.stringify([...row.labels].sort());
    const assignees = JSON.stringify([...row.assignees].sort());
    const requests = JSON.stringify([...row.reviewRequests].sort());
    this.run(
      `INSERT INTO thread (source, container_id, key, kind, ref, title, state, author_id, created_at, updated_at, url, labels_json,
         assignees_json, review_requests_json, reply_count, latest_reply) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (source, key) DO UPDATE SET container_id = excluded.container_id, kind = excluded.kind, ref = excluded.ref,
         title = excluded.title, state = excluded.state, author_id = coalesce(excluded.author_id, author_id),
         created_at = excluded.created_at, updated_at = max(excluded.updated_at, updated_at), url = excluded.url,
         labels_json = excluded.labels_json, assignees_json = excluded.assignees_json,
         review_requests_json = excluded.review_requests_json, reply_count = excluded.reply_count,
         latest_reply = excluded.latest_reply`,

      this.source,
      container,
      row.key,
      row.kind,
      row.ref,
      row.title,
      row.state,
      this.accountId(row.author),

      row.createdAt,
      row.updatedAt,
      row.url,
      labels,
      assignees,
      requests,
      row.replyCount,
      row.latestReply,
    );
    const id = before?.id ?? this.id('thread', row.key);
    if (before === undefined) {
      if (row.stateAt !== null) this.change('thread', id, 'state', 'open', row.state, row.stateAt);
      return;
    }
    this.change('thread', id, 'title', before.title, row.title, null);
    this.change('thread', id, 'state', before.state, row.state, row.stateAt);
    this.change('thread', id, 'labels', before.labels_json, labels, null);
    this.change('thread', id, 'assignees', before.assignees_json, assignees, null);
    this.change('thread', id, 'review_requests', before.review_requests_json, requests, null);
  }

  item(row: ItemRow): void {
    const hash = hashOf(row);
    const before = this.row<{ id: number; hash: string }>(
      'SELECT id, hash FROM item WHERE source = ? AND key = ?',
      this.source,
      row.key,
    );
    if (before?.hash === hash) {
      this.saved.unchanged += 1;
      return;
    }
    const container = this.id('container', row.container);
    const thread = this.id('thread', row.thread);
    this.run(
      `INSERT INTO item (source, container_id, thread_id, key, kind, ref, author_id, created_at, updated_at, state, title, text, url,
         path, hash, first_seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (source, key) DO UPDATE SET container_id = excluded.container_id, thread_id = excluded.thread_id,
         kind = excluded.kind, ref = excluded.ref, author_id = excluded.author_id, created_at = excluded.created_at,
         updated_at = excluded.updated_at, state = excluded.state, title = excluded.title, text = excluded.text,
         url = excluded.url, path = excluded.path, hash = excluded.hash`,

      this.source,
      container,
      thread,
      row.key,
      row.kind,
      row.ref,
      this.accountId(row.author),
      row.createdAt,
      row.updatedAt,
      row.state,
      row.title,
      row.text,
      row.url,
      row.path ?? null,
      hash,
      this.at,
    );
    const id = before?.id ?? this.id('item', row.key);
    this.saved[before === undefined ? 'added' : 'changed'] += 1;
    this.attach(id, row);
  }

  /** What hangs on an item is small and has no history of its own: replaced as a whole. */
  private attach(id: number, row: ItemRow): void {
    for (const table of ['mention', 'reaction', 'item_path', 'item_link', 'note_reader', 'raw_answer']) {
      this.run(`DELETE FROM ${table} WHERE item_id = ?`, id);
    }
    this.run('DELETE FROM item_fts WHERE rowid = ?', id);
    this.run(
      'INSERT INTO item_fts (rowid, title, text) VALUES (?, ?, ?)',
      id,
      indexable(row.title ?? ''),
      indexable(row.text),
    );
    for (const handle of new Set(row.mentions.map((key) => this.handleOf(key)))) {
      this.run('INSERT OR IGNORE INTO mention (item_id, handle) VALUES (?, ?)', id, handle);
    }
    for (const reaction of row.reactions) {
      this.run(
        'INSERT OR IGNORE INTO reaction (item_id, name, count, accounts_json) VALUES (?, ?, ?, ?)',
        id,
        reaction.name,
        reaction.count,
        JSON.stringify([...reaction.accounts].sort()),
      );
    }
    for (const path of new Set(row.paths)) {
      this.run('INSERT INTO item_path (item_id, path) VALUES (?, ?)', id, path);
    }
    for (const team of new Set(row.readers ?? [])) {
      this.run('INSERT INTO note_reader (item_id, team) VALUES (?, ?)', id, team);
    }
    const repository = this.source === 'github' ? this.containerName(row.container) : null;
    for (const { target, closes } of referencesIn(`${row.title ?? ''}\n${row.text}`, repository)) {
      this.run(
        'INSERT OR IGNORE INTO item_link (item_id, target, closes) VALUES (?, ?, ?)',
        id,
        target,
        closes ? 1 : 0,
      );
    }
    if (row.raw !== null && row.raw !== undefined) {
      this.run(
        'INSERT INTO raw_answer (item_id, body) VALUES (?, ?)',
        id,
        deflateRawSync(JSON.stringify(row.raw)),
      );
    }
  }

  /** A complete list of readers closes the intervals of those who are gone; an unknown one leaves them and has an age. */
  readers(row: ReadersRow): void {
    const container = this.id('container', row.container);
    const before = this.row<{ access_from: string | null; access_at: number | null }>(
      'SELECT access_from, access_at FROM container WHERE id = ?',
      container,
    );
    if (row.from !== 'unknown') {
      const now = new Set(row.accounts.map((key) => this.accountId(key)));
      const open = this.all<{ account_id: number }>(
        'SELECT account_id FROM reader WHERE container_id = ? AND until IS NULL',
        container,
      );
      for (const { account_id } of open) {
        if (now.delete(account_id)) continue;
        this.run(
          'UPDATE reader SET until = ? WHERE container_id = ? AND account_id = ? AND until IS NULL',
          this.at,
          container,
          account_id,
        );
      }
      const first = before?.access_from === null || before?.access_from === 'unknown';
      for (const account of now) {
        this.run(
          `INSERT INTO reader (container_id, account_id, since) VALUES (?, ?, ?)
           ON CONFLICT (container_id, account_id, since) DO UPDATE SET until = NULL`,
          container,
          account,
          first && before.access_at === null ? 0 : this.at,
        );
      }
    }
    this.run(
      'UPDATE container SET access_from = ?, access_at = ? WHERE id = ?',
      row.from,
      this.at,
      container,
    );
  }

  deleted(key: string): void {
    const found = this.row<{ id: number }>(
      'SELECT id FROM item WHERE source = ? AND key = ?',
      this.source,
      key,
    );
    if (found !== undefined && deleteItem(this.connection, found.id, this.at)) this.saved.deleted += 1;
  }

  complete(container: string, upTo: number): void {
    this.run(
      'UPDATE container SET complete_to = max(coalesce(complete_to, 0), ?) WHERE id = ?',
      upTo,
      this.id('container', container),
    );
  }

  cursor(scope: string, value: string): void {
    this.run(
      `INSERT INTO cursor (source, scope, value, at) VALUES (?, ?, ?, ?)
       ON CONFLICT (source, scope) DO UPDATE SET value = excluded.value, at = excluded.at`,
      this.source,
      scope,
      value,
      this.at,
    );
  }

  /** A change row, unless nothing changed. `since`: when the source says it happened, else it is dated by this run. */
  private change(
    subject: 'thread' | 'container',
    id: number,
    field: string,
    before: string | null,
    after: string | null,
    since: number | null,
  ): void {
    if (before === after) return;
    this.run(
      'INSERT INTO change (subject, subject_id, field, old, new, at, known) VALUES (?, ?, ?, ?, ?, ?, ?)',
      subject,
      id,
      field,
      before,
      after,
      since ?? this.at,
      since === null ? 0 : 1,
    );
  }

  private id(table: 'container' | 'thread' | 'item', key: string): number {
    const known = this.ids.get(`${table} ${key}`);
    if (known !== undefined) return known;
    const found = this.row<{ id: number }>(
      `SELECT id FROM ${table} WHERE source = ? AND key = ?`,
      this.source,
      key,
    );
    if (found === undefined)
      throw new Error(`${this.source} batch names a ${table} that was never saved: ${key}`);
    this.ids.set(`${table} ${key}`, found.id);
    return found.id;
  }

  /** The account of a key; one that was only named so far gets a row that a later batch fills. */
  private accountId(key: string): number;
  private accountId(key: string | null): number | null;
  private accountId(key: string | null): number | null {
    if (key === null) return null;
    const known = this.ids.get(`account ${key}`);
    if (known !== undefined) return known;
    const select = 'SELECT id FROM account WHERE source = ? AND key = ?';
    let found = key.startsWith('login:')
      ? this.row<{ id: number }>(
          'SELECT id FROM account WHERE source = ? AND handle = ? COLLATE NOCASE ORDER BY id DESC LIMIT 1',
          this.source,
          key.slice('login:'.length),
        )
      : this.row<{ id: number }>(select, this.source, key);
    if (found === undefined) {
      const handle = lastPart(key);
      this.account({
        key,
        handle,
        name: handle,
        email: null,
        timezone: null,
        bot: false,
        guest: false,
        deleted: false,
      });
      found = this.row<{ id: number }>(select, this.source, key);
    }
    if (found === undefined) throw new Error(`account ${key} could not be saved`);
    this.ids.set(`account ${key}`, found.id);
    return found.id;
  }

  private handleOf(key: string): string {
    const found = this.row<{ handle: string }>(
      'SELECT handle FROM account WHERE source = ? AND key = ?',
      this.source,
      key,
    );
    return found?.handle ?? lastPart(key);
  }

  private containerName(key: string): string | null {
    return (
      this.row<{ name: string }>('SELECT name FROM container WHERE source = ? AND key = ?', this.source, key)
        ?.name ?? null
    );
  }

  private run(sql: string, ...values: unknown[]): void {
    statement(this.connection, sql).run(...values);
  }

  private row<T>(sql: string, ...values: unknown[]): T | undefined {
    return statement<T>(this.connection, sql).get(...values);
  }

  private all<T>(sql: string, ...values: unknown[]): T[] {
    return statement<T>(this.connection, sql).all(...values);
  }
}

function lastPart(key: string): string {
  return key.slice(Math.max(key.lastIndexOf('/'), key.lastIndexOf(':')) + 1);
}

function hashOf(row: ItemRow): string {
  const { raw: _raw, ...rest } = row;
  return createHash('sha1').update(JSON.stringify(rest)).digest('base64');
}

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { storedText } from '../core/text.ts';
import { account, channel, comment, issue, message, repository, START } from '../testing/store/rows.ts';
import { excerpt } from './excerpt.ts';
import { saveBatch } from './save.ts';
import { searchItems } from './search.ts';
import { openStore, type Store } from './store.ts';

let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
  saveBatch(
    store,
    {
      source: 'github',
      containers: [repository(1, 'acme/ingest'), repository(2, 'acme/secret', { visibility: 'private' })],
      accounts: [account('user:1', 'alicem', { name: 'Alice' })],
    },
    START,
  );
});
afterEach(() => store.close());

let next = 100;
/** Saves texts as issues of a repository; gives their numbers. */
function write(texts: readonly string[], container = 'repo:1', title = 'Untitled'): number[] {
  const issues = texts.map((text) => {
    next += 1;
    return issue(next, {
      thread: { container, title, createdAt: START + next },
      item: { text: storedText(text) },
    });
  });
  saveBatch(
    store,
    { source: 'github', threads: issues.map((one) => one.thread), items: issues.map((one) => one.item) },
    START,
  );
  return issues.map((one) => Number(one.thread.ref));
}
const find = (typed: string): string[] =>
  searchItems(store, typed, { visible: 'all', limit: 20 }).map((found) => found.snippet);

describe('searching', () => {
  it.each([
    ['run', 'The consumers were running late'],
    ['retries', 'We retry twice'],
    ['RESUME café', 'Her résumé lay in the Cafe'],
    ['Müller', 'muller wrote'],
    ['東京', '来週は東京都庁で会議です'],
    ['都庁', '来週は東京都庁で会議です'],
    ['東', '大東建託'],
    ['京', '東京'],
    ['"東京都庁で"', '来週は東京都庁で会議です'],
    ['カタカナ', 'これはカタカナーです'],
    ['数据库', '我们的数据库很慢'],
    ['库', '我们的数据库很慢'],
    ['𠮷野家', '昼は𠮷野家で'],
    ['회의', '내일 회의는 취소되었습니다'],
    ['GPT模型', '新しいGPT模型を使う'],
    ['新版v2', '這是新版v2的說明'],
    ['版 v2', '這是新版 v2 的說明'],
    ['"lost connection"', 'After a lost connection we retry'],
    ['kafka-consumer', 'The kafka consumer and the kafka-consumer-group'],
    ['ingest.js:42', 'at ingest.js:42'],
    ['#42', 'see #42'],
  ])('%s finds: %s', (typed, text) => {
    write([text, 'something else entirely']);
    expect(find(typed)).toEqual([storedText(text)]);
  });

  it.each([
    ['"connection lost"', 'After a lost connection we retry'],
    ['lost kitten', 'After a lost connection we retry'],
    ['京東', '東京と東京'],
    ['庁都', '東京都庁'],
    ['"東京 都庁"', '東京で都庁'],
  ])('%s does not find: %s', (typed, text) => {
    write([text]);
    expect(find(typed)).toEqual([]);
  });

  it.each([
    '"',
    '""',
    '"""',
    '"a',
    'a"b"c',
    '*',
    'a*',
    '* a',
    'NEAR(',
    'NEAR(a b, 5)',
    'a NEAR b',
    '-',
    '-a',
    'a -b',
    'col:',
    'title:a',
    '{title text}: a',
    '^a',
    'a + b',
    'AND',
    'OR OR',
    'NOT a',
    '(',
    'a) OR (b',
    "' OR 1=1 --",
    'a\u0000b',
    '\u0000',
    '\ud800',
    'a\ud800b',
    '東*',
    '"東',
    '',
    '   ',
    '\n\t',
    '🦊',
    'x '.repeat(5000),
    '字'.repeat(5000),
    '"'.repeat(999),
    '('.repeat(5000),
  ])('takes %j for words, never for syntax', (typed) => {
    write(['a b and nothing']);
    expect(() => find(typed)).not.toThrow();
  });

  it('takes operators for words', () => {
    write(['salt or pepper', 'pepper', 'salt']);
    expect(find('salt OR pepper')).toEqual(['salt or pepper']);
    expect(find('pepper -salt')).toEqual(['salt or pepper']);
    expect(find('!!! ??')).toEqual([]);
  });

  it('puts the title first, then what says it in fewer words, then the newest', () => {
    const [long] = write([`kafka ${'and many other words '.repeat(40)}`]);
    const [short, newer] = write(['kafka lag', 'kafka lag']);
    const [titled] = write(['nothing here'], 'repo:1', 'Kafka');
    const ids = searchItems(store, 'kafka', { visible: 'all', limit: 10 }).map(({ id }) => id);
    expect(ids).toEqual([titled, newer, short, long].map((number) => `acme/ingest#${number}`));
    expect(searchItems(store, 'kafka', { visible: 'all', limit: 2 })).toHaveLength(2);
  });

  it('finds only what the reader may see', () => {
    const [open] = write(['the falcon lands']);
    write(['the falcon secretly lands'], 'repo:2');
    const idOf = (key: string): number =>
      store.connection
        .prepare<[string], number>('SELECT id FROM container WHERE key = ?')
        .pluck()
        .get(key) as number;
    const ids = (keys: string[], notes: number[] = []): string[] =>
      searchItems(store, 'falcon', {
        visible: { containers: new Set(keys.map(idOf)), notes: new Set(notes) },
        limit: 9,
      }).map(({ id }) => id);
    expect(ids(['repo:1'])).toEqual([`acme/ingest#${open}`]);
    expect(ids([])).toEqual([]);
    expect(ids(['repo:1', 'repo:2'])).toHaveLength(2);
    const note = issue(1, { thread: { key: 'note:aa', kind: 'note', ref: 'aa', container: 'notes' } });
    saveBatch(
      store,
      {
        source: 'notes',
        containers: [
          { key: 'notes', kind: 'folder', name: 'notes', title: 'n', visibility: 'private', url: null },
        ],
        threads: [note.thread],
        items: [{ ...note.item, key: 'note:aa', thread: 'note:aa', kind: 'note', text: 'falcon note' }],
      },
      START,
    );
    const rowId = store.connection
      .prepare("SELECT id FROM item WHERE key = 'note:aa'")
      .pluck()
      .get() as number;
    // The folder's id lets nobody read its notes; the note's own id does.
    expect(ids(['notes'])).toEqual([]);
    expect(ids([], [rowId])).toEqual(['note:aa']);
  });

  it('leaves out what is deleted, later, or of another source', () => {
    const [old, fresh] = write(['the heron sleeps', 'the heron wakes']);
    const told = message('1793495000.000100', 'a heron in Slack');
    saveBatch(
      store,
      { source: 'slack', containers: [channel('C01', 'x')], threads: [told.thread], items: [told.item] },
      START,
    );
    const ids = (more: object): string[] =>
      searchItems(store, 'heron', { visible: 'all', limit: 9, ...more })
        .map(({ id }) => id)
        .sort((a, b) => a.localeCompare(b));
    expect(ids({ source: 'slack' })).toEqual(['slack:C01/1793495000.000100']);
    expect(ids({ asOf: START + old! })).toEqual([`acme/ingest#${old}`]);
    saveBatch(store, { source: 'github', deleted: [`issue:${fresh}`] }, START);
    expect(ids({ source: 'github' })).toEqual([`acme/ingest#${old}`]);
  });

  it("names a comment by its own id and by its thread's title", () => {
    const [number] = write(['root']);
    saveBatch(
      store,
      { source: 'github', items: [comment(number!, 77, 'a lonely osprey', { author: 'user:1' })] },
      START,
    );
    expect(searchItems(store, 'osprey', { visible: 'all', limit: 1 })).toMatchObject([
      {
        id: `acme/ingest#${number}/comment/77`,
        thread: `acme/ingest#${number}`,
        source: 'github',
        kind: 'comment',
        author: 'Alice',
        title: 'Untitled',
        at: START + 77,
        snippet: 'a lonely osprey',
      },
    ]);
  });

  it('shows the stored words around the first hit', () => {
    const filler = 'lorem ipsum dolor sit amet '.repeat(20);
    write([
      `${filler}the pelicans were running home ${filler}`,
      `${'資料を読む。'.repeat(60)}東京都庁${'終わり。'.repeat(60)}`,
    ]);
    const [english] = find('pelican');
    expect(english).toMatch(/^….*the pelicans were running home.*…$/);
    expect(english!.length).toBeLessThanOrEqual(200);
    const [japanese] = find('東京都庁');
    expect(japanese).toContain('東京都庁');
    expect(japanese!.length).toBeLessThanOrEqual(200);
  });
});

describe('excerpt', () => {
  it('keeps the word, the length and whole characters, wherever it is cut', () => {
    for (let before = 0; before < 120; before += 1) {
      for (const unit of ['🦊', 'ab ', 'x']) {
        const text = `${unit.repeat(before)}needle${unit.repeat(100)}`;
        const cut = excerpt(text, 'needle', 60);
        expect(cut.length).toBeLessThanOrEqual(60);
        expect(cut).toContain('needle');
        expect(cut).not.toMatch(/\p{Surrogate}/u);
      }
    }
  });
  it('is the start where the word is nowhere', () => {
    expect(excerpt('one two three four five', 'six', 14)).toBe('one two three…');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Batch, ReadersRow, Visibility } from '../core/item.ts';
import { HOUR } from '../core/time.ts';
import { account, channel, repository, START } from '../testing/store/rows.ts';
import { type Reader, readableContainers, readableNotes } from './access.ts';
import { saveBatch } from './save.ts';
import { openStore, type Store } from './store.ts';

let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
});
afterEach(() => store.close());

const NOW = START + 1000 * HOUR;
const idsOf = (key: string): number[] =>
  store.connection.prepare<[string], number>('SELECT id FROM account WHERE key = ?').pluck().all(key);
const nobody: Reader = { accounts: [], slackMember: false, slackGuest: false, team: null, employee: true };

type From = ReadersRow['from'] | 'never asked';
interface Case {
  source: 'github' | 'slack';
  visibility: Visibility;
  from: From;
  /** Hours between the list and the run. */
  age: number;
  listed: boolean;
  member: boolean;
  guest: boolean;
}

/** The rule in the design's own words, to compare with; written without the code under test. */
function expected({ source, visibility, from, age, listed, member, guest }: Case): boolean {
  const listSaysYes = listed && (from === 'source' || from === 'config') && age <= 48;
  if (source === 'github') return visibility === 'public' || listSaysYes;
  return (visibility === 'public' && member && !guest) || listSaysYes;
}

function every(): Case[] {
  const cases: Case[] = [];
  for (const source of ['github', 'slack'] as const)
    for (const visibility of ['public', 'internal', 'private'] as const)
      for (const from of ['source', 'config', 'unknown', 'never asked'] as const)
        for (const age of [0, 47.9, 48, 48.1, 500])
          for (const listed of [true, false])
            for (const [member, guest] of [
              [true, false],
              [true, true],
              [false, false],
            ] as const)
              cases.push({ source, visibility, from, age, listed, member, guest });
  return cases;
}

describe('who may read a container', () => {
  it('is what the table says, for every combination', () => {
    const cases = every();
    const keyOf = ({ source, visibility, from, age, listed }: Case): string =>
      `${source} ${visibility} ${from} ${age} ${listed}`;
    for (const one of new Map(cases.map((each) => [keyOf(each), each])).values()) {
      const key = keyOf(one);
      const batch: Batch = {
        source: one.source,
        containers: [{ ...repository(1, key), key, visibility: one.visibility }],
        accounts: [account('me', 'me'), account('other', 'other')],
      };
      if (one.from !== 'never asked') {
        const accounts = one.from === 'unknown' ? [] : [one.listed ? 'me' : 'other'];
        batch.readers = [{ container: key, accounts, from: one.from }];
      }
      saveBatch(store, batch, NOW - one.age * HOUR);
    }
    const ids = new Map(
      store.connection.prepare<[], [string, number]>('SELECT key, id FROM container').raw().all(),
    );
    const readable = new Map(
      [
        [true, false],
        [true, true],
        [false, false],
      ].map(([member, guest]) => {
        const reader = { ...nobody, accounts: idsOf('me'), slackMember: member!, slackGuest: guest! };
        return [`${member} ${guest}`, readableContainers(store, reader, NOW)];
      }),
    );
    const may = (one: Case): boolean => readable.get(`${one.member} ${one.guest}`)!.has(ids.get(keyOf(one))!);
    expect(cases.filter((one) => may(one) !== expected(one))).toEqual([]);
    const allowed = cases.filter(may).length;
    expect(allowed).toBeGreaterThan(100);
    expect(allowed).toBeLessThan(cases.length / 2);
  });

  const lists = (at: number, accounts: string[], from: ReadersRow['from'] = 'source'): void => {
    saveBatch(
      store,
      {
        source: 'slack',
        containers: [channel('C01', 'pricing', { visibility: 'private' })],
        accounts: [account('T01/U01', 'U01')],
        readers: [{ container: 'T01/C01', accounts, from }],
      },
      at,
    );
  };
  const may = (asOf: number): boolean =>
    readableContainers(store, { ...nobody, accounts: idsOf('T01/U01') }, asOf).size === 1;

  it('is the membership of the moment asked for', () => {
    lists(START, []);
    lists(START + 24 * HOUR, ['T01/U01']);
    lists(START + 48 * HOUR, []);
    expect([23, 24, 47, 48, 49].map((hours) => may(START + hours * HOUR))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it('does not come back over a time in which the list was stale', () => {
    lists(START, ['T01/U01']);
    lists(START + 100 * HOUR, []);
    expect([0, 47, 49, 99, 100].map((hours) => may(START + hours * HOUR))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('lasts 48 hours from the last list when the source refuses the next one', () => {
    lists(START, ['T01/U01']);
    lists(START + 24 * HOUR, [], 'unknown');
    expect([25, 48, 49].map((hours) => may(START + hours * HOUR))).toEqual([true, true, false]);
  });

  it('needs a container to have been public then and to be public now', () => {
    const show = (visibility: Visibility, at: number): void => {
      saveBatch(store, { source: 'github', containers: [repository(1, 'acme/ingest', { visibility })] }, at);
    };
    const open = (asOf: number): boolean => readableContainers(store, nobody, asOf).size === 1;
    show('private', START);
    show('public', START + 10 * HOUR);
    expect([9, 11].map((hours) => open(START + hours * HOUR))).toEqual([false, true]);
    show('private', START + 20 * HOUR);
    expect([9, 11, 21].map((hours) => open(START + hours * HOUR))).toEqual([false, false, false]);
  });
});

describe('who may read a note', () => {
  const note = (hash: string, readers: string[]): Batch => ({
    source: 'notes',
    containers: [
      { key: 'notes', kind: 'folder', name: 'notes', title: 'notes', visibility: 'public', url: null },
    ],
    threads: [
      {
        key: `note:${hash}`,
        container: 'notes',
        kind: 'note',
        ref: hash,
        title: hash,
        state: null,
        author: null,
        createdAt: START,
        updatedAt: START,
        url: null,
        labels: [],
        assignees: [],
        reviewRequests: [],
        replyCount: 0,
        latestReply: null,
        stateAt: null,
      },
    ],
    items: [
      {
        key: `note:${hash}`,
        thread: `note:${hash}`,
        container: 'notes',
        kind: 'note',
        ref: '',
        author: null,
        createdAt: START,
        updatedAt: START,
        state: null,
        title: null,
        text: hash,
        url: null,
        mentions: [],
        reactions: [],
        paths: [],
        readers,
        raw: null,
      },
    ],
  });
  const readable = (reader: Partial<Reader>): unknown[] => {
    const ids = readableNotes(store, { ...nobody, ...reader });
    return store.connection
      .prepare('SELECT text FROM item WHERE id IN (SELECT value FROM json_each(?)) ORDER BY text')
      .pluck()
      .all(JSON.stringify([...ids]));
  };

  it('is their team, and for people of the company everyone', () => {
    for (const [hash, readers] of [
      ['all', ['everyone']],
      ['sales', ['sales']],
      ['both', ['web', 'sales']],
      ['none', []],
    ] as const) {
      saveBatch(store, note(hash, [...readers]), START);
    }
    expect(readable({ team: 'sales' })).toEqual(['all', 'both', 'sales']);
    expect(readable({ team: 'sales', employee: false })).toEqual(['both', 'sales']);
    expect(readable({ team: null })).toEqual(['all']);
    expect(readable({ team: null, employee: false })).toEqual([]);
    // A folder counts for nothing, whatever its visibility says.
    expect(readableContainers(store, { ...nobody, slackMember: true }, START).size).toBe(0);
  });

  it('follows the note when its readers change', () => {
    saveBatch(store, note('moved', ['everyone']), START);
    saveBatch(store, note('moved', ['sales']), START);
    expect(readable({ team: 'web' })).toEqual([]);
  });

  it('a team named "everyone" does not let somebody from outside in', () => {
    saveBatch(store, note('all', ['everyone']), START);
    expect(readable({ team: 'everyone', employee: false })).toEqual([]);
  });
});

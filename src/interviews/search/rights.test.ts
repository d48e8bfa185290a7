/** Nothing that a reader sees changes when an interview changes that they may not see. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { importDocument, planDocument } from '../../jobs/import-interviews.ts';
import { openStore, type Store } from '../../store/store.ts';
import { showInterview } from '../show.ts';
import { searchInterviews } from './search.ts';

const NOW = Date.UTC(2026, 10, 23);
const TEAMS = ['web', 'data', 'mobile', null];
const reader = (team: string | null) => ({
  accounts: [],
  slackMember: true,
  slackGuest: false,
  team,
  employee: team !== null,
});
const settings = { timezone: 'UTC', products: [{ id: 'portal', names: ['Portal'], urls: [], team: null }] };

const text = (n: number, more = ''): string =>
  `# Call with Guest${n} Person (Company${n % 3}) 2026-0${(n % 8) + 1}-11\n\nThe permission export is slow on mondays, said guest ${n}. ${'Reports matter. '.repeat(n)}${more}\n`;

let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
});
afterEach(() => store.close());

async function add(name: string, body: string, readers: string[]): Promise<string> {
  const input = { bytes: Buffer.from(body), name, kind: 'added' as const, readers, modified: NOW };
  const done = importDocument(store, await planDocument(store, input, settings), NOW);
  return done.added[0] ?? done.edited[0] ?? '';
}

const QUERIES = [
  'permission',
  'permision',
  'mondays reports',
  '"permission export"',
  'zeppelin',
  'zepelin',
  'secret',
  'guest person',
  '',
];
/** All that a reader can get, as text. */
function outputs(team: string | null, refs: readonly string[]): string {
  const rights = reader(team);
  const results = QUERIES.flatMap((typed) =>
    [{}, { company: 'company1' }, { since: Date.UTC(2026, 4, 1) }, { tag: 'x' }, { removed: true }].map(
      (filters) => {
        const { hits, ...rest } = searchInterviews(store, { typed, filters, limit: 10, offset: 0 }, rights);
        return {
          ...rest,
          hits: hits.map(({ interview: { id: _id, ...row }, score, snippets }) => ({ row, score, snippets })),
        };
      },
    ),
  );
  const shown = refs.map((ref) => {
    try {
      return showInterview(store, ref, rights).text;
    } catch (error) {
      return String(error);
    }
  });
  return JSON.stringify([results, shown]);
}

describe('rights', () => {
  const HIDDEN = ['web', 'data', 'mobile'];

  it('show each team what is its own, and nobody outside the company anything', async () => {
    await add('a', text(1), ['everyone']);
    await add('b', text(2), ['web']);
    const total = (team: string | null): number =>
      searchInterviews(store, { typed: 'permission', filters: {}, limit: 9, offset: 0 }, reader(team)).total;
    expect(TEAMS.map(total)).toEqual([2, 1, 1, 0]);
  });

  it.each(
    HIDDEN.flatMap((owner) =>
      TEAMS.filter((team) => team !== owner).map((team) => [String(team), owner] as const),
    ),
  )('let %s see no difference when an interview of %s comes, changes and goes', async (name, owner) => {
    const team = name === 'null' ? null : name;
    const refs: string[] = [];
    for (const [at, readers] of [['everyone'], ['web'], ['data'], ['mobile'], ['everyone']].entries()) {
      refs.push(await add(`note ${at}`, text(at + 1), readers));
    }
    const before = outputs(team, refs);
    const hidden = await add('hidden', text(9, 'secret'), [owner]);
    const withIt = outputs(team, [...refs, hidden]);
    expect(outputs(team, refs)).toBe(before);
    await add(
      'hidden',
      text(9, `secret zeppelin permision ${'permission reports mondays '.repeat(50)} Portal`),
      [owner],
    );
    expect(outputs(team, refs)).toBe(before);
    expect(outputs(team, [...refs, hidden])).toBe(withIt);
    expect(outputs(owner, refs)).not.toBe(before);
  });
});

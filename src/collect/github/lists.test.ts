import { expect, test } from 'vitest';
import { z } from 'zod';

import { isoUtc, MINUTE } from '../../core/time.ts';

import type { GithubClient } from './client.ts';
import { readByUpdate } from './lists.ts';

const START = Date.parse('2026-11-01T00:00:00Z');
const ASOF = Date.parse('2026-11-20T07:00:00Z');
const at = (minute: number): string => isoUtc(START + minute * MINUTE);
const Row = z.object({ updated_at: z.string() });

/** A server that gives these pages by their links, whatever was asked for. */
async function cursorsOf(pages: number[][]): Promise<{ asked: string[]; cursors: string[] }> {
  const asked: string[] = [];
  const client: GithubClient = {
    one: () => Promise.reject(new Error('not asked for')),
    page: (address, schema) => {
      asked.push(address);
      const index = address === '/list' ? 0 : Number(address);
      return Promise.resolve({
        rows: (pages[index] ?? []).map((minute) => schema.parse({ updated_at: at(minute) })),
        next: index + 1 < pages.length ? String(index + 1) : null,
        etag: null,
      });
    },
  };
  const run = { client, cursor: () => null, since: START, asOf: ASOF, full: false };
  const cursors: string[] = [];
  for await (const page of readByUpdate(run, 'scope', '/list', Row))
    cursors.push(page.cursor.value.split('..')[1] ?? '');
  return { asked, cursors };
}

test('a list that comes unsorted is read by its links, and settled at its end only', async () => {
  const { asked, cursors } = await cursorsOf([
    [5, 3],
    [1, 9],
    [2, 4],
  ]);
  expect(asked).toEqual(['/list', '1', '2']);
  expect(cursors).toEqual([at(0), at(0), at(9)]);
});

test('a list whose rows are all of one second is read by its links', async () => {
  const { asked, cursors } = await cursorsOf([
    [0, 0],
    [0, 0],
  ]);
  expect(asked).toEqual(['/list', '1']);
  expect(cursors).toEqual([at(0), at(0)]);
});

test('an empty list is settled where it began', async () => {
  expect(await cursorsOf([[]])).toEqual({ asked: ['/list'], cursors: [at(0)] });
});

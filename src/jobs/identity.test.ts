/** Who is who, when everything about a document is changed at once. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { mapNote, readNote } from '../collect/notes/map.ts';
import { containerOf } from '../collect/notes/map.ts';
import { allInterviews } from '../store/interview-list.ts';
import { saveBatch } from '../store/save.ts';
import { openStore, type Store } from '../store/store.ts';
import { dice } from '../testing/masters/random.ts';
import { followCollectedNotes, importDocument, planDocument } from './import-interviews.ts';

const NOW = Date.UTC(2026, 10, 23);
const settings = { timezone: 'UTC', products: [] };
let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
});
afterEach(() => store.close());

const WORDS =
  'export invoice permission webhook scanner pallet auditor report monday spreadsheet login quota contract delivery warehouse dashboard ticket refund'.split(
    ' ',
  );
/** What somebody said: for the same seed the same. */
function told(seed: number, sentences = 12): string {
  const d = dice(seed);
  return Array.from(
    { length: sentences },
    () => `The ${Array.from({ length: 8 }, () => d.pick(WORDS)).join(' ')}.`,
  ).join(' ');
}
const note = (heading: string, seed: number): string => `## ${heading}\n\n${told(seed)}\n\n`;
const FIVE = [
  note('2026-05-04 – Lena Fromm, Kestrel', 1),
  note('2026-05-06 – Pavel Hora, Millrace', 2),
  note('2026-05-09 – Lena Fromm, Kestrel', 3),
  note('2026-05-12 – Ines Valdez, Brightwater', 4),
  note('2026-05-20 – Noor Haddad, Oakhurst', 5),
];

async function split(parts: readonly string[], name = 'master.md') {
  const bytes = Buffer.from(`# Interviews\n\n${parts.join('')}`);
  const input = { bytes, name, kind: 'document' as const, readers: ['everyone'], modified: NOW };
  return importDocument(store, await planDocument(store, input, settings), NOW);
}
const texts = (): Map<string, string> =>
  new Map(
    store.connection
      .prepare<[], { ref: string; text: string }>('SELECT ref, text FROM interview')
      .all()
      .map(({ ref, text }) => [ref, text]),
  );
const refOf = (seed: number): string | undefined =>
  [...texts()].find(([, text]) => text.includes(told(seed).slice(0, 60)))?.[0];

describe('the identity of an interview', () => {
  it('tells the interviews of one person apart, also under equal headings, when one is edited and all are reordered', async () => {
    const equal = [
      note('Call with Lena Fromm (Kestrel) 4 May 2026', 11),
      note('Call with Lena Fromm (Kestrel) 4 May 2026', 12),
      ...FIVE,
    ];
    await split(equal);
    const [a, b] = [refOf(11), refOf(12)];
    const edited = equal[1]!.replace('The ', 'And the ').replace(/\n\n$/, ' One more thing was said.\n\n');
    const again = await split([...FIVE.toReversed(), edited, equal[0]!]);
    expect([again.edited, again.added, again.removed]).toEqual([[b], [], []]);
    expect([refOf(11), a === b]).toEqual([a, false]);
  });

  it('knows one whose heading was corrected and whose text was edited at once', async () => {
    await split(FIVE);
    const ref = refOf(2);
    const corrected = note('2026-05-07 – Pavel Horak, Millrace Ltd', 2).replace(
      / [a-z]+\.\n\n$/,
      ' at last, he said.\n\n',
    );
    const again = await split([FIVE[0]!, corrected, ...FIVE.slice(2)]);
    expect([again.edited, again.added, again.removed]).toEqual([[ref], [], []]);
    expect(allInterviews(store).find((row) => row.ref === ref)).toMatchObject({
      day: '2026-05-07',
      revision: 2,
    });
  });

  it('changes nothing when the whole document is reordered, renamed or written with other line ends', async () => {
    await split(FIVE);
    const before = texts();
    for (const [parts, name] of [
      [FIVE.toReversed(), 'master.md'],
      [FIVE, 'Interviews (final).md'],
      [FIVE.map((part) => part.replaceAll('\n', '\r\n')), 'master.md'],
      [FIVE.map((part) => part.normalize('NFD')), 'master.md'],
    ] as const) {
      const again = await split(parts, name);
      expect([again.added, again.edited, again.removed, again.restored]).toEqual([[], [], [], []]);
      expect(texts()).toEqual(before);
    }
  });

  it('is one, whether a note comes by the folder, by the document or by hand', async () => {
    await split(FIVE);
    const folder = { path: '/notes', name: 'notes', readers: ['everyone'] };
    const read = readNote(FIVE[3]!.trim(), 'UTC');
    const rows = mapNote(read, { folder, path: 'ines.md', readers: ['everyone'], at: NOW });
    saveBatch(
      store,
      {
        source: 'notes',
        containers: [containerOf(folder)],
        accounts: rows.accounts,
        threads: [rows.thread],
        items: [rows.item],
      },
      NOW,
    );
    const followed = followCollectedNotes(store, settings, () => NOW);
    expect(followed.added).toEqual([]);
    const pasted = {
      bytes: Buffer.from(FIVE[3]!),
      name: 'pasted',
      kind: 'added' as const,
      readers: ['everyone'],
      modified: NOW,
    };
    expect(importDocument(store, await planDocument(store, pasted, settings), NOW).added).toEqual([]);
    expect(texts().size).toBe(5);
    // It leaves the document and is still in the folder.
    const again = await split(FIVE.filter((_, at) => at !== 3));
    expect(again.removed).toEqual([]);
  });
});

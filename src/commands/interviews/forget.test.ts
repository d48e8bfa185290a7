/** `brief interviews forget`: a person leaves every table, the bytes of the file and its copies, and stays away. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { run } from '../../run.ts';
import { openStore } from '../../store/store.ts';
import { SAMPLE_MORNING } from '../../testing/sample.ts';
import { fillEveryTable, placesOf } from '../../testing/store/everywhere.ts';
import { terminal } from '../../testing/terminal.ts';

/** No two share their first letters, so that an index cannot keep one for the other. */
const NAME = 'Quilda Zwartveld';
const MARKS = ['Quilda', 'quilda', 'Zwartveld', 'zwartveld', 'q.zwartveld@', '7946 0958'] as const;
const SAID = 'Honeycombing our invoices takes all night.';
const THEIRS = `---
date: 2026-11-18
person: ${NAME}
company: Larkfield
email: q.zwartveld@larkfield.example
interviewer: Erin Walshe
products: [Pipeline]
---

# Larkfield, invoices

Quilda runs billing. Call her on +44 20 7946 0958.

${NAME}: ${SAID} We need a bulk export.
Erin: Thank you, Quilda.
`;
const OTHER = `---
date: 2026-11-19
person: Ben Hollis
company: Millrace
---

# Millrace

Ben: ask ZWARTVELD, Quilda at Larkfield, she knows. I would like a dark mode.
`;

let folder: string;
let database: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'brief-forget-'));
  cpSync(join('data', 'sample', 'brief.yaml'), join(folder, 'brief.yaml'));
  cpSync(join('data', 'sample', 'notes'), join(folder, 'notes'), { recursive: true });
  database = join(folder, 'data', 'brief.db');
  note('larkfield.md', THEIRS);
  note('zwartveld-quilda-mentioned.md', OTHER);
  await brief('collect', 'notes');
  await brief('requests', 'list');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const note = (name: string, text: string): void => writeFileSync(join(folder, 'notes', name), text);
async function brief(...args: string[]) {
  const { deps, written } = terminal({ cwd: folder, now: () => SAMPLE_MORNING });
  return { code: await run(args, deps), ...written };
}
async function json(...args: string[]) {
  const { stdout } = await brief(...args, '--json');
  return JSON.parse(stdout);
}
const idOf = async (company: string): Promise<string> =>
  (await json('interviews', 'list', '--company', company)).hits[0].id;

/** Where any mark of the person is left: in the tables, and in the bytes of all files beside the database. */
function traces(): string[] {
  const store = openStore(database);
  try {
    const places = MARKS.flatMap((mark) =>
      placesOf(store.connection, mark).map((place) => `${mark}: ${place}`),
    );
    const files = readdirSync(join(folder, 'data')).flatMap((name) => {
      const bytes = readFileSync(join(folder, 'data', name));
      return MARKS.filter((mark) => bytes.includes(mark)).map((mark) => `${mark}: bytes of ${name}`);
    });
    return [...places, ...files];
  } finally {
    store.close();
  }
}

/** A row with the name in every table there is, and a copy from before a migration. */
function fill(): string[] {
  const store = openStore(database);
  try {
    const row = store.connection
      .prepare<[string], { id: number; item: number; thread: number }>(
        'SELECT i.id, i.item_id AS item, n.thread_id AS thread FROM interview AS i JOIN item AS n ON n.id = i.item_id WHERE i.person = ?',
      )
      .get(NAME);
    if (row === undefined) throw new Error('the interview is not there');
    cpSync(database, `${database}.before-3`);
    return fillEveryTable(
      store.connection,
      `${NAME} said`,
      { interview: row.id, item: row.item, thread: row.thread },
      new Set(['forgotten', 'forgotten_form', 'raw_answer', 'interview_posting', 'interview_word']),
    );
  } finally {
    store.close();
  }
}

describe('brief interviews forget', () => {
  it('shows what it would do, and changes nothing', async () => {
    const before = await brief('export', 'interviews');
    const shown = await brief('interviews', 'forget', NAME);
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain(`would remove        ${await idOf('Larkfield')}  2026-11-18`);
    expect(shown.stdout).toContain('notes/larkfield.md, line 3, 14');
    expect(shown.stdout).toContain('notes/zwartveld-quilda-mentioned.md, line 9');
    expect(shown.stdout).toContain('Nothing was changed. With --yes it is');
    expect((await brief('export', 'interviews')).stdout).toBe(before.stdout);
  });

  it('leaves nothing of them in any table, in the bytes of the file, or in its copies', async () => {
    const filled = fill();
    expect(filled.length).toBeGreaterThan(30);
    expect(traces().length).toBeGreaterThan(40);
    const done = await json('interviews', 'forget', NAME, '--yes');
    expect(done).toMatchObject({ done: true, leftInBytes: [], compacted: true, answers: 1 });
    expect(traces()).toEqual([]);
    expect(existsSync(`${database}.before-3`)).toBe(false);
    const store = openStore(database);
    try {
      // What they said is gone with the interview, also where it did not name them.
      expect(placesOf(store.connection, 'oneycomb')).toEqual([]);
    } finally {
      store.close();
    }
    expect((await json('interviews', 'search', 'dark mode')).total).toBe(1);
    expect((await json('interviews', 'list')).total).toBe(7);
  });

  it('stays away: with the same files, with edited ones, and with a document that holds them', async () => {
    await brief('interviews', 'forget', NAME, '--yes');
    await brief('collect', 'notes', '--full');
    expect(traces()).toEqual([]);
    note('larkfield.md', THEIRS.replace('all night', 'all day and night'));
    note('later.md', `# Later\n\nThe fair was loud.\n\n- A letter from ${NAME} came.\n`);
    await brief('collect', 'notes');
    expect((await json('interviews', 'list')).total).toBe(8);
    expect((await brief('interviews', 'search', 'fair')).stdout).toContain('██████ █████████');
    writeFileSync(
      join(folder, 'master.md'),
      `# Interviews\n\n## Call with ${NAME} (Larkfield) 4 May 2026\n\nSlow.\n\n## Call with Pavel Hora (Millrace) 5 May 2026\n\nFast, says Quilda Zwartveld.\n`,
    );
    const split = await brief('interviews', 'split', 'master.md', '--yes');
    expect(split.stdout).toContain('1 added');
    expect(split.stdout).toContain('1 left out: they are of people who were forgotten');
    expect(traces()).toEqual([]);
    const again = await brief('interviews', 'split', 'master.md', '--yes');
    expect(again.stdout).toContain('1 unchanged');
    expect(traces()).toEqual([]);
  });

  it('keeps the interview and blacks them out with --keep-notes, with every offset right', async () => {
    const id = await idOf('Larkfield');
    await brief('interviews', 'highlight', id, `${NAME}: ${SAID}`);
    await brief('interviews', 'forget', id, '--keep-notes', '--yes');
    expect(traces()).toEqual([]);
    const shown = await json('interviews', 'show', id);
    expect(shown).toMatchObject({
      person: null,
      company: 'Larkfield',
      interviewer: 'Erin Walshe',
      revision: 1,
    });
    expect(shown.text).toContain('██████ runs billing.');
    expect(shown.text).toContain('Erin: Thank you, ██████.');
    const [quote] = shown.highlights;
    expect(quote.text).toBe(`██████ █████████: ${SAID}`);
    expect(shown.text.slice(quote.from, quote.to)).toBe(quote.text);
    expect((await json('interviews', 'search', 'honeycombing')).total).toBe(1);
    await brief('collect', 'notes', '--full');
    expect(traces()).toEqual([]);
    note('larkfield.md', THEIRS.replace('all night', 'all day and night'));
    await brief('collect', 'notes');
    const edited = await json('interviews', 'show', id);
    expect([edited.revision, edited.person, edited.text.includes('all day and night')]).toEqual([
      2,
      null,
      true,
    ]);
    expect(traces()).toEqual([]);
  });

  it('asks which of two people of one name is meant, and leaves the other', async () => {
    note('namesake.md', `---\nperson: ${NAME}\ncompany: Oakhurst\n---\n\n${NAME} likes it.\n`);
    note('fair.md', `# Fair\n\nThe fair was loud.\n\n- A letter from ${NAME} of Oakhurst came.\n`);
    await brief('collect', 'notes');
    const asked = await brief('interviews', 'forget', NAME, '--yes');
    expect(asked.code).toBe(3);
    expect(asked.stderr).toContain(`2 customers have somebody called ${NAME}`);
    const id = await idOf('Larkfield');
    expect(asked.stderr).toContain(`${id} (Larkfield, 2026-11-18)`);
    await brief('interviews', 'forget', id, '--yes');
    expect((await json('interviews', 'list', '--person', NAME)).hits).toMatchObject([
      { company: 'Oakhurst' },
    ]);
    expect((await json('interviews', 'search', 'fair')).total).toBe(1);
    expect((await brief('interviews', 'search', 'fair')).stdout).toContain(NAME);
    // The mention beside their company is blacked out.
    expect((await json('interviews', 'show', await idOf('Millrace'))).text).toContain(
      '██████████ ██████ at Larkfield',
    );
  });

  it('tells contacts of one name apart, and leaves the one who was not meant', async () => {
    const people = [
      `Larkfield GmbH,${NAME},q.zwartveld@larkfield.example`,
      `Oakhurst,${NAME},quilda@oakhurst.example`,
    ];
    writeFileSync(join(folder, 'people.csv'), `Company,Contact,Email\n${people.join('\n')}\n`);
    await brief('import', 'customers', 'people.csv');
    const asked = await brief('interviews', 'forget', NAME, '--yes');
    expect(asked.code).toBe(3);
    expect(asked.stderr).toContain(`2 customers have somebody called ${NAME}`);
    expect(asked.stderr).toContain('q.zwartveld@larkfield.example (Larkfield GmbH, customer data)');
    expect(asked.stderr).toContain('quilda@oakhurst.example (Oakhurst, customer data)');
    const id = await idOf('Larkfield');
    expect(asked.stderr).toContain(`${id} (Larkfield, 2026-11-18)`);

    const done = await json('interviews', 'forget', 'q.zwartveld@larkfield.example', '--yes');
    expect(done).toMatchObject({ removed: [id], leftInBytes: [] });
    const contacts = async (company: string) =>
      (await json('customers', 'show', company)).contacts.map(({ emails }: { emails: string[] }) => emails);
    expect(await contacts('Larkfield GmbH')).toEqual([]);
    expect(await contacts('Oakhurst')).toEqual([['quilda@oakhurst.example']]);
    await brief('import', 'customers', 'people.csv');
    expect(await contacts('Larkfield GmbH')).toEqual([]);
    expect(await contacts('Oakhurst')).toEqual([['quilda@oakhurst.example']]);
    // Now there is one of the name; nobody of theirs was interviewed.
    expect((await brief('interviews', 'forget', NAME, '--yes')).code).toBe(0);
    expect(await contacts('Oakhurst')).toEqual([]);
    expect(traces()).toEqual([]);
  });

  it('names those whom it does not know, and its own people', async () => {
    expect((await brief('interviews', 'forget', 'Zwartveld')).stderr).toContain(`Did you mean ${NAME}?`);
    expect((await brief('interviews', 'forget', 'Nobody Atall')).code).toBe(3);
    const own = await brief('interviews', 'forget', 'Erin Walshe', '--yes');
    expect([own.code, own.stderr]).toEqual([5, expect.stringContaining('stands in brief.yaml')]);
  });
});

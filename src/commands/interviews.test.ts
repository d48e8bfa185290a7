/** `brief interviews` on the sample company's notes, as people use it. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { run } from '../run.ts';
import { SAMPLE_MORNING } from '../testing/sample.ts';
import { terminal } from '../testing/terminal.ts';

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'brief-interviews-'));
  cpSync(join('data', 'sample', 'brief.yaml'), join(folder, 'brief.yaml'));
  cpSync(join('data', 'sample', 'notes'), join(folder, 'notes'), { recursive: true });
  if ((await brief('collect', 'notes')).code !== 0) throw new Error('the sample was not collected');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function brief(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return piped('', ...args);
}
async function piped(stdin: string, ...args: string[]) {
  const { deps, written } = terminal({ cwd: folder, now: () => SAMPLE_MORNING, fetch, env: {}, stdin });
  const code = await run(['interviews', ...args].slice(args[0] === 'collect' ? 1 : 0), deps);
  return { code, ...written };
}
async function json(...args: string[]) {
  const ran = await brief(...args, '--json');
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  return JSON.parse(ran.stdout);
}
const people = (result: { hits: { company: string | null }[] }): string[] =>
  result.hits.map(({ company }) => company ?? '').sort();

describe('brief interviews', () => {
  it('lists what was collected, once, with what the front matter says', async () => {
    const first = await json('list');
    expect([first.total, first.of, first.for]).toEqual([6, 6, null]);
    await brief('collect', 'notes');
    expect(await json('list')).toEqual(first);
    expect(first.hits.at(-1)).toMatchObject({
      person: 'Oda Finkelmeyer',
      role: 'Head of catalogue',
      date: '2026-11-05',
      products: ['pipeline'],
    });
    expect(first.facets.interviewer).toEqual([{ value: 'Erin Walshe', count: 5 }]);
  });

  it('keeps the id of a note that was edited, moved or taken away, and says so', async () => {
    const { id } = (await json('list', '--company', 'tallowmere')).hits[0];
    const path = join(folder, 'notes', '2026-11-16-tallowmere-insurance.txt');
    writeFileSync(path, (await json('show', id)).text.replace('eleven', 'twelve'));
    await brief('collect', 'notes');
    expect((await json('show', id)).revision).toBe(2);
    rmSync(path);
    await brief('collect', 'notes');
    expect((await json('list')).total).toBe(5);
    expect(people(await json('list', '--removed', '--company', 'tallowmere'))).toEqual([
      'Tallowmere Insurance',
    ]);
    expect((await json('show', id)).text).toContain('twelve');
  });

  it('finds words in any form, filters, and corrects a slip and says so', async () => {
    const found = await json('search', 'catalog import', '--since', '2026-11');
    expect(people(found)).toEqual(['Bramblewick Books']);
    expect(found.hits[0].snippets[0].marks.length).toBeGreaterThan(0);
    const slip = await brief('search', 'maintanance');
    expect(slip.stdout).toContain('No interview says "maintanance": searched for "maintenance".');
    expect(slip.stdout).toContain('As the operator, who sees all');
    expect((await json('search', 'maintenance', '--product', 'Webhooks')).total).toBeLessThan(
      (await json('search', 'maintenance')).total,
    );
  });

  it('gives one answer for what is not there and what is not theirs', async () => {
    writeFileSync(
      join(folder, 'notes', 'secret.md'),
      '---\ncompany: Nightshade\nreaders: [web]\n---\n\n# Nightshade\n\nThey will leave in May.\n',
    );
    await brief('collect', 'notes');
    const { id } = (await json('search', 'nightshade')).hits[0];
    expect((await json('search', 'nightshade', '--for', 'alice')).total).toBe(0);
    expect((await json('search', 'nightshade', '--for', 'carol')).total).toBe(1);
    const theirs = await brief('show', id, '--for', 'alice');
    const nobodys = await brief('show', '00000000', '--for', 'alice');
    expect([theirs.code, theirs.stderr.replaceAll(id, 'ID')]).toEqual([
      3,
      nobodys.stderr.replaceAll('00000000', 'ID'),
    ]);
  });

  it('gives a person without a team nothing before Slack was collected: they may be a guest', async () => {
    expect((await json('list', '--for', 'erin')).total).toBe(6);
    const { total, of, facets } = await json('list', '--for', 'femi');
    expect([total, of, Object.values(facets).flat()]).toEqual([0, 0, []]);
  });

  it('splits a document only when told to, takes a pasted note, corrects, tags and marks', async () => {
    const text =
      '# Interviews\n\n## Call with Lena Fromm (Kestrel) 4 May 2026\n\nSlow.\n\n## Call with Pavel Hora (Millrace) 5 May 2026\n\nFast.\n';
    writeFileSync(join(folder, 'master.md'), text);
    const asked = await brief('split', 'master.md');
    expect(asked.stdout).toContain('Lena Fromm');
    expect((await json('list')).total).toBe(6);
    expect((await json('split', 'master.md', '--yes')).imported.added).toHaveLength(2);
    expect((await json('split', 'master.md', '--yes')).imported).toMatchObject({ added: [], unchanged: 2 });
    expect(
      (
        await piped(
          '# Noor Haddad, Oakhurst, 6 May 2026\n\nShe asked for a map of "all pallets".\n',
          'add',
          '-',
        )
      ).stdout,
    ).toContain('1 added');
    const { id } = (await json('search', 'pallets')).hits[0];
    expect((await brief('edit', id, 'compny=Oakhurst')).stderr).toContain('Did you mean company?');
    await brief('edit', id, 'company=Oakhurst Dairy', 'product=Pipeline');
    await brief('tag', id, 'maps');
    expect((await brief('highlight', id, 'not in the note')).code).toBe(2);
    await brief('highlight', id, 'map of “all pallets”', '--note', 'asked for');
    const shown = await json('show', id);
    expect(shown).toMatchObject({ company: 'Oakhurst Dairy', products: ['pipeline'], tags: ['maps'] });
    expect(shown.highlights[0]).toMatchObject({ text: 'map of "all pallets"', note: 'asked for' });
    expect(people(await json('list', '--tag', 'maps'))).toEqual(['Oakhurst Dairy']);
  });

  it('names a file that it cannot read, with exit code 3', async () => {
    writeFileSync(join(folder, 'half.docx'), 'PK\u0003\u0004half');
    const half = await brief('add', 'half.docx');
    expect([half.code, half.stderr]).toEqual([
      3,
      expect.stringContaining('half.docx is no whole Word document'),
    ]);
    expect((await brief('split', 'nothing.md')).code).toBe(3);
    expect((await brief('add', '.')).stderr).toContain('is a folder');
  });
});

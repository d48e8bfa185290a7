/** `brief import notes` on a folder beside the sample company's, with the documents that people keep there. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { run } from '../run.ts';
import { asDocx } from '../testing/masters/blocks.ts';
import { SAMPLE_MORNING } from '../testing/sample.ts';
import { terminal } from '../testing/terminal.ts';

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'brief-import-notes-'));
  cpSync(join('data', 'sample', 'brief.yaml'), join(folder, 'brief.yaml'));
  cpSync(join('data', 'sample', 'notes'), join(folder, 'notes'), { recursive: true });
  mkdirSync(join(folder, 'old', 'deep'), { recursive: true });
  put(
    'call.md',
    '---\ncompany: Kestrel\nperson: Lena Fromm\ndate: 2026-10-02\n---\n\nThe scanner is slow.\n',
  );
  put(
    'deep/page.html',
    '<html><body><h1>Pavel Hora, Millrace, 9 October 2026</h1><p>The scanner is slow &amp; old.</p></body></html>',
  );
  put(
    'word.docx',
    asDocx([
      { kind: 'heading', level: 1, text: 'Ines Valdez (Oakhurst), 4 May 2026' },
      { kind: 'para', text: 'She counts by hand; the scanner sleeps.' },
    ]),
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (path: string, content: string | Uint8Array): void =>
  writeFileSync(join(folder, 'old', path), content);
async function brief(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const { deps, written } = terminal({ cwd: folder, now: () => SAMPLE_MORNING, fetch, env: {}, stdin: '' });
  const code = await run(args, deps);
  return { code, ...written };
}
const json = async (...args: string[]) => JSON.parse((await brief(...args, '--json')).stdout);
const listed = async (
  ...args: string[]
): Promise<{ total: number; hits: { person: string; id: string }[] }> => json('interviews', 'list', ...args);

describe('brief import notes', () => {
  it('reads Markdown, Word and HTML with who and company, and the second time finds nothing new', async () => {
    const first = await json('import', 'notes', 'old');
    expect([first.folder, first.readers, first.gaps, first.interviews.added.length]).toEqual([
      'old',
      ['everyone'],
      [],
      3,
    ]);
    const { hits } = await listed();
    expect(hits.map(({ person }) => person).sort()).toEqual(['Ines Valdez', 'Lena Fromm', 'Pavel Hora']);
    const word = hits.find(({ person }) => person === 'Ines Valdez');
    const shown = await json('interviews', 'show', word?.id ?? '');
    expect(shown).toMatchObject({ company: 'Oakhurst', date: '2026-05-04' });
    expect(JSON.stringify(shown)).toContain('word.docx');
    expect((await brief('import', 'notes', 'old')).stdout).toBe(
      'old: 0 notes read; interviews: nothing new; readers: everyone\n',
    );
  });

  it('marks nothing of the configured folder as removed, nor the other way round', async () => {
    await brief('collect', 'notes');
    await brief('import', 'notes', 'old');
    expect((await listed()).total).toBe(9);
    const again = await json('collect', 'notes', '--full');
    expect(again.sources[0]).toMatchObject({ added: 0, changed: 0, deleted: 0 });
    expect((await json('import', 'notes', 'old', '--full')).interviews.removed).toEqual([]);
    rmSync(join(folder, 'old', 'call.md'));
    const gone = await json('import', 'notes', 'old');
    expect(gone.interviews.removed).toHaveLength(1);
    expect((await listed()).total).toBe(8);
  });

  it('keeps a note that lies in both folders while one of them has it', async () => {
    cpSync(join(folder, 'old', 'call.md'), join(folder, 'notes', 'call.md'));
    await brief('collect', 'notes');
    const { interviews } = await json('import', 'notes', 'old');
    expect(interviews.added).toHaveLength(2);
    rmSync(join(folder, 'notes', 'call.md'));
    await brief('collect', 'notes');
    expect((await listed('--person', 'Lena Fromm')).total).toBe(1);
    rmSync(join(folder, 'old', 'call.md'));
    await brief('import', 'notes', 'old');
    expect((await listed('--person', 'Lena Fromm')).total).toBe(0);
  });

  it('shows them to those it was told, also when imported again without saying so', async () => {
    await brief('import', 'notes', 'old', '--readers', 'web');
    put('new.md', 'Noor Haddad, Ilmtal\n\nThe scanner again.\n');
    const { readers } = await json('import', 'notes', 'old');
    expect(readers).toEqual(['web']);
    expect((await listed('--for', 'carol')).total).toBe(4);
    expect((await listed('--for', 'alice')).total).toBe(0);
    await brief('import', 'notes', 'old', '--readers', 'everyone');
    expect((await listed('--for', 'alice')).total).toBe(4);
  });

  it('names what it could not read and saves the rest', async () => {
    put('half.docx', Buffer.from('PK\u0003\u0004 and no more'));
    put('empty.html', '<html><body></body></html>');
    put('binary.md', Uint8Array.of(0x4d, 0x5a, 0, 1, 2));
    put('talk.pdf', '%PDF');
    const ran = await brief('import', 'notes', 'old');
    expect(ran.code).toBe(4);
    expect(ran.stdout).toContain('3 added');
    expect(ran.stderr).toMatch(/old: binary\.md is not text/);
    expect(ran.stderr).toMatch(/old: half\.docx is no whole Word document/);
    expect(ran.stderr).toMatch(/old: empty\.html is empty/);
    expect(ran.stderr).toMatch(/old: talk\.pdf is no Markdown, text, docx or HTML file/);
  });

  it.each([
    ['notes', 2, 'hold the same files'],
    ['.', 2, 'hold the same files'],
    ['nowhere', 3, 'the folder nowhere is not there'],
    ['brief.yaml', 3, 'brief.yaml is no folder'],
  ])('refuses %s', async (path, code, why) => {
    const ran = await brief('import', 'notes', path);
    expect([ran.code, ran.stdout]).toEqual([code, '']);
    expect(ran.stderr).toContain(why);
  });

  it('refuses a team that brief.yaml does not name, and a folder within one that was imported', async () => {
    expect((await brief('import', 'notes', 'old', '--readers', 'wbe')).stderr).toContain('"wbe" is no team');
    await brief('import', 'notes', 'old', '--readers', 'web');
    const ran = await brief('import', 'notes', 'old/deep');
    expect([ran.code, ran.stderr.includes('which was read before')]).toEqual([2, true]);
  });

  it('names its files to whoever forgets a person, Word documents too', async () => {
    await brief('import', 'notes', 'old');
    const { files } = await json('interviews', 'forget', 'Ines Valdez');
    expect(files).toEqual([{ path: join('old', 'word.docx'), lines: [] }]);
    expect((await brief('interviews', 'forget', 'Ines Valdez')).stdout).toMatch(/old\/word\.docx\n/);
  });

  it('is no reading of the sources: status and briefings rest on the configured folders alone', async () => {
    await brief('import', 'notes', 'old');
    expect((await brief('status')).stdout).toMatch(/notes\s.*never/);
  });
});

/** `brief export` of interviews, requests, quotes and companies, and of items as Markdown; each with one person's rights. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { run } from '../run.ts';
import { SAMPLE_MORNING } from '../testing/sample.ts';
import { terminal } from '../testing/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'brief-export-'));
const KINDS = ['items', 'interviews', 'requests', 'quotes', 'companies'];

async function brief(...args: string[]) {
  const { deps, written } = terminal({ cwd: folder, now: () => SAMPLE_MORNING });
  return { code: await run(args, deps), ...written };
}
async function rows(...args: string[]) {
  const { code, stdout } = await brief('export', ...args);
  expect(code).toBe(0);
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
}
const note = (name: string, text: string): void => writeFileSync(join(folder, 'notes', name), text);

beforeAll(async () => {
  cpSync(join('data', 'sample', 'brief.yaml'), join(folder, 'brief.yaml'));
  cpSync(join('data', 'sample', 'notes'), join(folder, 'notes'), { recursive: true });
  note(
    'secret.md',
    '---\ncompany: Nightshade\nperson: Ida Marsh\nproducts: [Dashboard]\nreaders: [web]\n---\n\nA: We need a moonlit export.\n',
  );
  note(
    'hostile.md',
    '---\ncompany: "=HYPERLINK(1)"\nperson: -5\n---\n\n# <script>\n\nA: We need ![x](https://evil.example) a chart.\n',
  );
  await brief('collect', 'notes');
  const [first] = await rows('interviews');
  await brief('interviews', 'tag', first.id, 'meters');
  await brief('interviews', 'highlight', first.id, 'every 15 minutes', '--note', 'size');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('brief export', () => {
  it('prints every interview in the order of its id, with what people know it by', async () => {
    const all = await rows('interviews');
    const ids: string[] = all.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    expect(all).toHaveLength(8);
    const { text, ...first } = all[0];
    expect(first).toEqual({
      id: '176e270f',
      note: expect.stringMatching(/^note:176e270f/),
      person: 'Tomasz Brandvold',
      company: 'Quaymark Energy',
      date: '2026-11-09',
      role: 'Lead engineer, metering',
      plan: null,
      mrr: null,
      interviewer: 'Erin Walshe',
      products: ['pipeline', 'webhooks'],
      tags: ['meters'],
      state: null,
      title: 'Quaymark Energy, meter readings',
      origin: 'notes',
      path: '2026-11-09-quaymark-energy.md',
      line: 1,
      words: 248,
      at: '2026-11-09T10:00:00Z',
      highlights: [{ quote: 'every 15 minutes', from: 102, to: 118, note: 'size' }],
    });
    expect(text.slice(102, 118)).toBe('every 15 minutes');
  });

  it('quotes word for word at the offsets, in requests as in quotes', async () => {
    const texts = new Map((await rows('interviews')).map(({ id, text }) => [id, text]));
    const quotes = await rows('quotes');
    const mentions = (await rows('requests')).flatMap((request) =>
      request.mentions.map((mention: object) => ({ ...mention, request: request.id })),
    );
    expect(mentions.length).toBeGreaterThan(15);
    for (const { interview, quote, from, to } of [...quotes, ...mentions])
      expect(texts.get(interview).slice(from, to)).toBe(quote);
    expect(quotes.filter(({ request }) => request !== null)).toHaveLength(mentions.length);
    expect(quotes.filter(({ request }) => request === null)).toMatchObject([
      { quote: 'every 15 minutes', note: 'size', interview: '176e270f', company: 'Quaymark Energy' },
    ]);
  });

  it('counts a customer once among the companies, with their requests', async () => {
    const companies = await rows('companies');
    const requests = await rows('requests');
    expect(companies.map(({ company }) => company)).toEqual([
      '=HYPERLINK(1)',
      'Bramblewick Books',
      'Hoshizora Bento',
      'Nightshade',
      'Nordlicht Spedition',
      'Pinehollow Clinics',
      'Quaymark Energy',
      'Tallowmere Insurance',
    ]);
    for (const { company, requests: ids } of companies) {
      const theirs = requests.filter(({ customers }) => customers.includes(company)).map(({ id }) => id);
      expect(ids).toEqual(theirs);
    }
  });

  it('says on stderr that the operator sees all, and gives a person only what is theirs', async () => {
    for (const kind of KINDS) {
      const all = await brief('export', kind);
      const hers = await brief('export', kind, '--for', 'alice');
      const carols = await brief('export', kind, '--for', 'carol');
      expect([kind, all.stderr]).toEqual([kind, expect.stringContaining('As the operator, who sees all')]);
      expect([kind, hers.stderr]).toEqual([kind, '']);
      expect(hers.stdout).not.toMatch(/Nightshade|moonlit|Ida Marsh/);
      expect(all.stdout).toMatch(/Nightshade|moonlit/);
      expect(carols.stdout).toMatch(/Nightshade|moonlit/);
      expect(carols.stdout).not.toMatch(/Pinehollow|Quaymark/);
    }
  });

  it('changes nothing for a reader when what is hidden from them changes', async () => {
    const outputs = async (): Promise<string[]> => {
      const made: string[] = [];
      for (const kind of KINDS) {
        for (const format of ['jsonl', 'csv', 'markdown'])
          made.push((await brief('export', kind, '--format', format, '--for', 'alice')).stdout);
      }
      return made;
    };
    const before = await outputs();
    note(
      'secret.md',
      '---\ncompany: Bramblewick Books\nperson: Ida Marsh\nproducts: [Pipeline]\nreaders: [web]\n---\n\nA: I only want to press rewind.\n',
    );
    await brief('collect', 'notes');
    expect(await outputs()).toEqual(before);
  });

  it('is CSV that a spreadsheet does not run, and Markdown that makes nothing of its own', async () => {
    const csv = (await brief('export', 'companies', '--format', 'csv')).stdout;
    expect(csv.split('\r\n').slice(0, 2)).toEqual([
      'company,people,products,first,last,interviews,requests,plan,mrr,currency',
      expect.stringMatching(/^'=HYPERLINK\(1\),-5,,/),
    ]);
    for (const kind of KINDS) {
      const markdown = (await brief('export', kind, '--format', 'markdown')).stdout;
      expect(markdown).toMatch(/^# .+\n\n_As the operator/);
      expect(markdown).not.toMatch(/[^\\]<script|!\[|\]\(https:\/\/evil/);
    }
    const read = (await brief('export', 'requests', '--format', 'markdown', '--for', 'alice')).stdout;
    expect(read).toContain(
      '## “I only want to press rewind.”\n\n`19d01ecd7f5f` · feature · asked by 1 of the 7 interviewed · last heard 2026-11-09\n\n* Wiebke Harmsdorf, Nordlicht Spedition, 2026-11-09 (9a119ecd 964–992)\n',
    );
  });

  it('has plan and MRR for those who may see customer data, and for nobody else', async () => {
    cpSync(join('data', 'sample', 'customers.csv'), join(folder, 'customers.csv'));
    expect((await brief('import', 'customers', 'customers.csv')).code).toBe(0);
    await brief('customers', 'match', '--exact');
    const paying = async (what: string, who: string) =>
      (await rows(what, '--for', who)).find(({ company }) => company === 'Quaymark Energy');
    const pays = { plan: 'Enterprise', mrr: { amount: expect.any(Number), currency: 'EUR' } };
    for (const what of ['interviews', 'companies']) expect(await paying(what, 'alice')).toMatchObject(pays);
    const config = readFileSync(join(folder, 'brief.yaml'), 'utf8');
    writeFileSync(
      join(folder, 'brief.yaml'),
      config.replace(/^customers: \{/m, 'customers: { readers: [product],'),
    );
    expect(await paying('companies', 'alice')).toMatchObject({ plan: null, mrr: null });
    expect(await paying('companies', 'erin')).toMatchObject(pays);
    await brief('interviews', 'site', 'web', '--team', 'web');
    await brief('interviews', 'site', 'product', '--team', 'product');
    const pages = (name: string): string =>
      readdirSync(join(folder, name, 'companies'))
        .map((path) => readFileSync(join(folder, name, 'companies', path), 'utf8'))
        .join('');
    expect(pages('web')).not.toContain('Enterprise');
    expect(pages('product')).toContain('<p class="lead">Enterprise');
  });
});

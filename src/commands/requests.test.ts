/** `brief requests` on the sample company's notes and three more, one of them hidden from most. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { run } from '../run.ts';
import { SAMPLE_MORNING } from '../testing/sample.ts';
import { terminal } from '../testing/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'brief-requests-'));
const extra = (name: string, day: string, company: string, said: string, readers = ''): void =>
  writeFileSync(
    join(folder, 'notes', `${name}.md`),
    `---\ndate: ${day} 10:00\ncompany: ${company}\nperson: ${name}\nproducts: [Pipeline]\n${readers}---\n\n# ${company}\n\n${said}\n`,
  );

beforeAll(async () => {
  cpSync(join('data', 'sample', 'brief.yaml'), join(folder, 'brief.yaml'));
  cpSync(join('data', 'sample', 'notes'), join(folder, 'notes'), { recursive: true });
  extra(
    'Ann',
    '2026-11-10',
    'Larkfield',
    'Q: We want a bulk export of all invoices, right? I want a bulk import.\n\nA: We want a bulk export of the invoices.',
  );
  extra('Ben', '2026-11-17', 'Larkfield', 'A: I would like a bulk export of invoices.');
  extra('Ida', '2026-11-18', 'Nightshade', 'A: We need a bulk export of invoices.', 'readers: [web]\n');
  const { deps, written } = terminal({ cwd: folder, now: () => SAMPLE_MORNING });
  if ((await run(['collect', 'notes'], deps)) !== 0) throw new Error(written.stderr);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function brief(...args: string[]) {
  const { deps, written } = terminal({ cwd: folder, now: () => SAMPLE_MORNING });
  return { code: await run(args, deps), ...written };
}
async function json(...args: string[]) {
  const ran = await brief(...args, '--json');
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  return JSON.parse(ran.stdout);
}

interface Shown {
  id: string;
  quote: string;
  kind: string;
  product: string | null;
  customers: string[];
  interviewed: number;
  mentions: { quote: string; from: number; to: number; interview: { id: string } }[];
}
const exportOf = (listed: { requests: Shown[] }): Shown | undefined =>
  listed.requests.find(({ quote }) => /bulk export/.test(quote));

describe('brief requests', () => {
  it('merges equal wording, counts a customer once, and keeps every quote', async () => {
    const listed = await json('requests', 'list');
    expect(exportOf(listed)).toMatchObject({
      kind: 'feature',
      polarity: 'wants',
      product: 'pipeline',
      team: 'ingestion',
      customers: ['Larkfield', 'Nightshade'],
      lastHeard: '2026-11-18',
    });
    expect(exportOf(listed)?.mentions).toHaveLength(3);
    const withPipeline = await json('interviews', 'list', '--product', 'pipeline');
    const companies = new Set(withPipeline.hits.map(({ company }: { company: string }) => company));
    expect(exportOf(listed)?.interviewed).toBe(companies.size);
  });

  it('quotes every customer word for word, and no interviewer', async () => {
    const { requests, total }: { requests: Shown[]; total: number } = await json(
      'requests',
      'list',
      '--limit',
      '200',
    );
    expect([requests.length, total > 8]).toEqual([total, true]);
    for (const { mentions, customers, interviewed } of requests) {
      expect(customers.length).toBeLessThanOrEqual(interviewed);
      for (const { quote, from, to, interview } of mentions) {
        const { text } = await json('interviews', 'show', interview.id);
        expect(text.slice(from, to)).toBe(quote);
      }
    }
    expect(JSON.stringify(requests)).not.toMatch(/all invoices|bulk import/);
  }, 30_000);

  it('leaves the product open where the text only names one', async () => {
    const { requests }: { requests: Shown[] } = await json('requests', 'list');
    const productOf = (words: string): string | null | undefined =>
      requests.find(({ quote }) => quote.includes(words))?.product;
    expect([productOf('one bill for all projects'), productOf('maintenance a week ahead')]).toEqual([
      null,
      'pipeline',
    ]);
  });

  it('counts and quotes only what the reader may see, and keeps the id', async () => {
    const all = exportOf(await json('requests', 'list'));
    const hers = exportOf(await json('requests', 'list', '--for', 'alice'));
    expect(hers).toMatchObject({ id: all?.id, customers: ['Larkfield'], lastHeard: '2026-11-17' });
    expect(hers?.interviewed).toBe((all?.interviewed ?? 0) - 1);
    const shown = await brief('requests', 'show', all?.id ?? '', '--for', 'alice');
    expect(shown.stdout).toContain(`asked by 1 of the ${hers?.interviewed} interviewed about pipeline`);
    expect(shown.stdout).not.toContain('Nightshade');
    expect((await brief('requests', 'show', all?.id ?? '', '--for', 'carol')).stdout).toContain('Nightshade');
  });

  it('filters by product, team and kind, and says what there is instead', async () => {
    const { requests }: { requests: Shown[] } = await json(
      'requests',
      'list',
      '--team',
      'web',
      '--kind',
      'friction',
    );
    for (const { kind, product } of requests)
      expect([kind, ['dashboard', 'webhooks'].includes(product ?? '')]).toEqual(['friction', true]);
    expect((await json('requests', 'list', '--product', 'INGEST')).total).toBeGreaterThan(0);
    const wrong = await brief('requests', 'list', '--product', 'nothing');
    expect([wrong.code, wrong.stderr]).toEqual([3, expect.stringContaining('pipeline, dashboard, webhooks')]);
    expect((await brief('requests', 'show', 'ffffffff')).code).toBe(3);
  });
});

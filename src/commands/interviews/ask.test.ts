/** `brief interviews ask`, `find` and `summarise` on the sample company. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { run } from '../../run.ts';
import { startModels } from '../../testing/models/server.ts';
import { SAMPLE_MORNING } from '../../testing/sample.ts';
import { terminal } from '../../testing/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'brief-ask-'));
beforeAll(async () => {
  cpSync(join('data', 'sample', 'brief.yaml'), join(folder, 'brief.yaml'));
  cpSync(join('data', 'sample', 'notes'), join(folder, 'notes'), { recursive: true });
  writeFileSync(
    join(folder, 'notes', 'secret.md'),
    '---\ndate: 2026-11-18 10:00\ncompany: Nightshade\nperson: Ida Voss\nreaders: [web]\n---\n\n# Nightshade\n\nQ: Do duplicates of invoices hurt?\n\nA: Duplicates make us leave in May.\n',
  );
  const { deps, written } = terminal({ cwd: folder, now: () => SAMPLE_MORNING });
  if ((await run(['collect', 'notes'], deps)) !== 0) throw new Error(written.stderr);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function interviews(...args: string[]) {
  const { deps, written } = terminal({ cwd: folder, now: () => SAMPLE_MORNING });
  return { code: await run(['interviews', ...args], deps), ...written };
}
async function json(...args: string[]) {
  const ran = await interviews(...args, '--json');
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  return JSON.parse(ran.stdout);
}
const idOf = async (company: string): Promise<string> =>
  (await json('list', '--company', company)).hits[0].id;

interface Voice {
  interview: { id: string; company: string };
  sentences: { text: string; from: number; to: number }[];
}

describe('brief interviews ask', () => {
  it('answers with quotes that stand in the notes at their places, and counts customers once', async () => {
    const { voices, customers, interviewed, read } = await json(
      'ask',
      'what about',
      'webhooks after an outage?',
    );
    expect(voices.map(({ interview }: Voice) => interview.company)).toContain('Hoshizora Bento');
    expect([interviewed, customers <= read]).toEqual([7, true]);
    expect(customers).toBe(new Set(voices.map(({ interview }: Voice) => interview.company)).size);
    for (const { interview, sentences } of voices as Voice[]) {
      const { text } = await json('show', interview.id);
      expect(sentences.length).toBeGreaterThan(0);
      for (const quote of sentences) expect(text.slice(quote.from, quote.to)).toBe(quote.text);
    }
  });

  it('says nothing, in quotes or counts, of what the reader may not see', async () => {
    const asked = await json('ask', 'who leaves because of duplicates?', '--for', 'carol');
    expect(JSON.stringify(asked)).toContain('leave in May');
    const theirs = await interviews('ask', 'who leaves because of duplicates?', '--for', 'alice');
    expect(theirs.stdout).toContain(' of 6 interviewed');
    expect(theirs.stdout).not.toMatch(/Nightshade|leave in May/);
  });

  it('never quotes the interviewer, corrects a slip, and names nobody where nobody speaks of it', async () => {
    const { voices, corrections } = await json('ask', 'duplicates maintanance');
    expect(corrections).toEqual([{ typed: 'maintanance', meant: 'maintenance' }]);
    expect(JSON.stringify(voices)).not.toContain('Do duplicates of invoices hurt');
    expect(await json('ask', 'zeppelin')).toMatchObject({ voices: [], customers: 0, read: 0 });
  });
});

describe('brief interviews find', () => {
  it('gives the sentence that proves a statement, at its place', async () => {
    const id = await idOf('bramblewick');
    const { sentences } = await json(
      'find',
      id,
      'a space in a column name cost an afternoon',
      '--limit',
      '1',
    );
    expect(sentences).toHaveLength(1);
    expect(sentences[0].text).toContain('cost her an afternoon');
    const { text } = await json('show', id);
    expect(text.slice(sentences[0].from, sentences[0].to)).toBe(sentences[0].text);
    expect((await interviews('find', id, 'zeppelin')).stdout).toContain('No sentence of it');
  });

  it('answers for what is not theirs as for what is not there', async () => {
    const id = await idOf('nightshade');
    for (const verb of [
      ['find', id, 'duplicates'],
      ['summarise', id],
    ]) {
      const theirs = await interviews(...verb, '--for', 'alice');
      expect([theirs.code, theirs.stdout]).toEqual([3, '']);
      expect(theirs.stderr).toContain(`no interview is called ${id}`);
      expect((await interviews(...verb, '--for', 'carol')).code).toBe(0);
    }
  });
});

describe('brief interviews summarise', () => {
  it('keeps to its words, reads all, and says only what the note says', async () => {
    const id = await idOf('quaymark');
    const { text } = await json('show', id);
    const { summary } = await json('summarise', id, '--words', '60');
    expect(summary).toMatchObject({ writer: 'plain', read: { share: 1 } });
    expect(summary.words).toBeGreaterThan(30);
    expect(summary.words).toBeLessThanOrEqual(60);
    for (const { statements } of summary.sections)
      for (const { quotes } of statements)
        for (const quote of quotes) expect(text.slice(quote.from, quote.to)).toBe(quote.text);
  });

  it('answers a question instead', async () => {
    const id = await idOf('pinehollow');
    const { stdout } = await interviews(
      'summarise',
      id,
      '--question',
      'Why is the second site not connected?',
    );
    expect(stdout).toMatch(/\nanswer\n1\. .*second site/s);
    expect(stdout).toContain('100 % of the note read');
    expect((await interviews('summarise', id, '--words', '0')).code).toBe(2);
  });

  it('is kept with what people changed in it, and says what is different when made again', async () => {
    const id = await idOf('nordlicht');
    const first = await json('summarise', id);
    expect(first.difference).toBeNull();
    const { statements } = first.stored;
    expect(statements.map(({ writtenBy }: { writtenBy: string }) => writtenBy)).toEqual(
      statements.map(() => 'plain'),
    );
    await interviews('reword', id, '1', 'They', 'say', 'it', 'in', 'other', 'words.');
    await interviews('reword', id, '2', '--remove');
    const { text } = await json('show', id);
    const quote = text
      .split('\n')
      .findLast((line: string) => line.length > 30)
      .slice(2, 30)
      .trim();
    await interviews('reword', id, '--add', 'asks', 'Somebody should call again.', '--quote', quote);
    const again = await interviews('summarise', id);
    expect(again.stdout).toContain('They say it in other words.');
    expect(again.stdout).toContain('(a person’s words)');
    expect(again.stdout).toContain('Somebody should call again.');
    expect(again.stdout).toContain('3 changed by a person, kept as they are');
    expect(again.stdout).not.toContain(`. ${statements[0].text} [`);
    expect(again.stdout).not.toContain(`. ${statements[1].text} [`);
    const shown = await json('show', id);
    expect(shown.summaries[0]).toMatchObject({ question: null, writer: 'plain', model: null, revision: 1 });
    for (const each of shown.summaries[0].statements)
      for (const { from, to, text: words } of each.quotes) expect(shown.text.slice(from, to)).toBe(words);
    const short = await interviews('summarise', id, '--words', '25');
    expect(short.stdout).toMatch(/Different from the summary before \(\d+ the same\):\n {2}- /);
    const mine = shown.summaries[0].statements.find(
      (each: { text: string }) => each.text === 'They say it in other words.',
    );
    const numbers = (await json('show', id)).summaries[0].statements;
    const { number } = numbers.find((each: { text: string }) => each.text === mine.text);
    await interviews('reword', id, String(number), '--restore');
    expect((await interviews('show', id)).stdout).toContain(statements[0].text);
    expect((await interviews('reword', id, '99', 'x')).code).toBe(2);
    expect((await interviews('reword', id, '--add', 'wishes', 'x', '--quote', 'y')).stderr).toContain(
      'Sections:',
    );
  });

  it.each([
    ['honest', 'quaymark'],
    ['liar', 'bramblewick'],
  ] as const)('takes the words of %s as a model only as far as the note goes', async (mind, company) => {
    const id = await idOf(company);
    const { text } = await json('show', id);
    const models = await startModels({ mind, protocol: 'openai' });
    try {
      const config = join(folder, `${mind}.yaml`);
      const sample = readFileSync(join(folder, 'brief.yaml'), 'utf8').replaceAll(/^llm:.*$/gm, '');
      writeFileSync(config, `${sample}\nllm: { provider: openai, model: smollm2, local_only: true }\n`);
      const { deps, written } = terminal({
        cwd: folder,
        fetch,
        now: () => SAMPLE_MORNING,
        env: { OPENAI_BASE_URL: models.url },
      });
      const code = await run(['interviews', 'summarise', id, '--config', config, '--json'], deps);
      expect([code, written.stderr]).toEqual([0, '']);
      expect(models.calls().length).toBeGreaterThan(0);
      expect(models.marks().filter(({ mark }) => written.stdout.includes(mark))).toEqual([]);
      const { summary } = JSON.parse(written.stdout);
      expect(summary.writer === 'model' || mind === 'liar').toBe(true);
      for (const { statements } of summary.sections)
        for (const { quotes } of statements)
          for (const quote of quotes) expect(text.slice(quote.from, quote.to)).toBe(quote.text);
    } finally {
      await models.close();
    }
  });
});

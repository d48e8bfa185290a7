/** An interview in the briefing of those who work on what it is about: the customer's words, how many ask the same, and who may know. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { run } from '../run.ts';
import { SAMPLE_MORNING } from '../testing/sample.ts';
import { terminal } from '../testing/terminal.ts';

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'brief-heard-'));
  mkdirSync(join(folder, 'notes'));
  writeFileSync(
    join(folder, 'brief.yaml'),
    `version: 1
people:
  - { id: ada, name: Ada Pike, email: ada@example.com, team: data }
  - { id: bo, name: Bo Lind, email: bo@example.com, team: web }
  - { id: cy, name: Cy Voss, email: cy@example.com, team: sales, interests: [Pipeline] }
interviews: { folders: [{ path: notes/ }] }
teams: { data: {}, web: {}, sales: {} }
products: [{ id: pipeline, names: [Pipeline], team: data }]
`,
  );
  note('Larkfield', 'Ann Fell', '');
  note('Millrace', 'Ben Hall', '');
  note('Nightshade', 'Ida Marsh', 'readers: [data]\n');
  await brief('collect', 'notes');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function note(company: string, person: string, readers: string): void {
  writeFileSync(
    join(folder, 'notes', `${company}.md`),
    `---\ndate: 2026-11-20 05:00\ncompany: ${company}\nperson: ${person}\nproducts: [Pipeline]\n${readers}---\n\n# ${company}, imports\n\nA: We need a bulk export of all invoices.\n`,
  );
}
async function brief(...args: string[]) {
  const { deps, written } = terminal({ cwd: folder, now: () => SAMPLE_MORNING });
  return { code: await run(args, deps), ...written };
}
async function briefing(who: string) {
  const { stdout } = await brief('--for', who, '--format', 'json');
  return { text: stdout, ...JSON.parse(stdout) };
}

it('tells what the customer asks for in their words, and how many ask the same', async () => {
  const { stories, evidence, coverage } = await briefing('ada');
  expect(coverage.dropped).toBe(0);
  const story = stories.find(({ headline }: { headline: string }) => headline === 'Larkfield, imports');
  expect(story).toMatchObject({ reason: 'product', where: 'notes' });
  const [said, count] = story.summary;
  expect(said.text).toBe('Ann Fell: “We need a bulk export of all invoices.”');
  expect(count.text).toBe('Asked by 3 of the 3 interviewed about Pipeline.');
  expect(count.evidence).toHaveLength(3);
  expect(evidence.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(count.evidence));
});

it('counts only what the reader may see, and reaches those whose interests name the product', async () => {
  const { stories, text } = await briefing('cy');
  expect(stories[0].summary[1].text).toBe('Asked by 2 of the 2 interviewed about Pipeline.');
  expect(text).not.toMatch(/Nightshade|Ida Marsh/);
  expect((await briefing('bo')).stories).toEqual([]);
});

it('holds no sentence that brief check refuses', async () => {
  const { stories, evidence, asOf, timezone } = await briefing('ada');
  const lines = stories
    .flatMap(({ summary }: { summary: { text: string; evidence: string[] }[] }) => summary)
    .map(({ text, evidence: cites }: { text: string; evidence: string[] }, id: number) =>
      JSON.stringify({ id, sentence: text, cites, evidence, asOf, timezone }),
    );
  expect(lines.length).toBeGreaterThan(3);
  writeFileSync(join(folder, 'claims.jsonl'), lines.join('\n'));
  const { stdout } = await brief('check', 'claims.jsonl', '--json');
  for (const line of stdout.trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ ok: true });
});

/** Nothing that `brief requests` prints for a reader changes when an interview comes, changes or goes that they may not see. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { run } from '../../run.ts';
import { terminal } from '../../testing/terminal.ts';

const NOW = Date.UTC(2026, 10, 20, 7);
const TEAMS = ['web', 'data', 'mobile'];
let folder: string;

const note = (name: string, readers: string, said: string): void =>
  writeFileSync(
    join(folder, 'notes', `${name}.md`),
    `---\ndate: 2026-11-1${name.length % 10} 10:00\ncompany: ${name} Ltd\nperson: ${name}\nproducts: [Portal]\nreaders: [${readers}]\n---\n\n${said}\n`,
  );

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'brief-request-rights-'));
  mkdirSync(join(folder, 'notes'));
  const people = [...TEAMS, 'none'].map(
    (team) =>
      `  - { id: p${team}, name: Person of ${team}, github: gh${team}${team === 'none' ? '' : `, team: ${team}`} }`,
  );
  writeFileSync(
    join(folder, 'brief.yaml'),
    `version: 1\ntimezone: UTC\npeople:\n${people.join('\n')}\ninterviews: { folders: [{ path: notes/, readers: [everyone] }] }
teams: { web: {}, data: {}, mobile: {} }\nproducts: [{ id: portal, names: [Portal], team: web }]\nllm: { provider: none }\n`,
  );
  note('Ann', 'everyone', 'We want a bulk export of the invoices.\n\nThe search is too slow.');
  note('Benno', 'everyone', 'We need to download all our invoices in bulk.\n\nI love the dark mode.');
  for (const team of TEAMS)
    note(`Of${team}`, team, `We want a bulk export of invoices.\n\nThe ${team} search is very slow for us.`);
  await brief('collect', 'notes');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function brief(...args: string[]): Promise<string> {
  const { deps, written } = terminal({ cwd: folder, now: () => NOW });
  const code = await run(args, deps);
  return `${code}\n${written.stdout}\n${written.stderr}`;
}
interface Listed {
  requests: { id: string; mentions: { quote: string }[] }[];
}
async function requests(...options: string[]): Promise<Listed['requests']> {
  const text = await brief('requests', 'list', '--json', ...options);
  const listed: Listed = JSON.parse(text.slice(2));
  return listed.requests;
}
async function idOf(words: RegExp): Promise<string> {
  const found = (await requests()).find(({ mentions }) => mentions.some(({ quote }) => words.test(quote)));
  expect(found).toBeDefined();
  return found?.id ?? '';
}

/** All that a reader can get, as text. */
async function outputs(who: string, ids: readonly string[]): Promise<string> {
  const seen: string[] = [];
  for (const form of [[], ['--json']]) {
    const as = ['--for', who, ...form];
    seen.push(await brief('requests', 'list', ...as), await brief('requests', 'review', ...as));
    seen.push(await brief('requests', 'list', '--status', 'planned', ...as));
    for (const id of ids) {
      seen.push(await brief('requests', 'show', id, ...as));
      seen.push(await brief('requests', 'notify', id, ...as));
    }
  }
  return seen.join('\n\n');
}

describe('rights', () => {
  const pairs = TEAMS.flatMap((owner) =>
    [...TEAMS, 'none'].filter((team) => team !== owner).map((team) => [team, owner] as const),
  );

  it.each(pairs)(
    'let %s see no difference when an interview of %s comes, changes and goes',
    async (team, owner) => {
      const who = `p${team}`;
      // Merged and marked with a wording that only the owner hears: it stands beside what everybody may see.
      note(
        'Hidden',
        owner,
        'Exporting every invoice with one click would be great.\n\nWe want a bulk export of invoices.',
      );
      await brief('collect', 'notes');
      const [exported, clicked, loaded, slow] = [
        await idOf(/bulk export/),
        await idOf(/one click/),
        await idOf(/download all/),
        await idOf(/search is too slow/),
      ];
      expect(await brief('requests', 'merge', clicked, exported, '--by', `p${owner}`)).toMatch(/^0/);
      await brief('requests', 'status', clicked, 'planned', '--note', 'Hidden Ltd pays for it.');
      await brief('requests', 'route', clicked, 'mobile');
      const ids = [exported, clicked, loaded, slow];
      const before = await outputs(who, ids);
      expect(before).not.toMatch(/Hidden|one click/);
      expect(before).toContain('planned');

      note(
        'Hidden',
        owner,
        'We want a zeppelin.\n\nThe search is too slow.\n\nWe need to download all our invoices in bulk. I hate the dark mode.\n\nExporting every invoice with one click would be really great, and slow searches.',
      );
      await brief('collect', 'notes');
      expect(await outputs(who, ids)).toBe(before);
      const zeppelin = await idOf(/zeppelin/);
      await brief('requests', 'merge', zeppelin, clicked);
      expect(await outputs(who, ids)).toBe(before);
      expect(await brief('requests', 'show', zeppelin, '--for', who)).toMatch(/^3\n\n.*no request is called/);
      expect(await brief('requests', 'merge', exported, zeppelin, '--for', who)).toMatch(/^3/);

      rmSync(join(folder, 'notes', 'Hidden.md'));
      await brief('collect', 'notes');
      expect(await outputs(who, ids)).toBe(before);
      expect(await outputs(`p${owner}`, ids)).not.toBe(before);
    },
    60_000,
  );

  it('tell a reader nothing of a merge with what is hidden, and take back only what they see', async () => {
    const [exported, mobile] = [await idOf(/bulk export/), await idOf(/mobile search/)];
    await brief('requests', 'merge', exported, mobile);
    const [seen] = (await requests('--for', 'pweb')).filter(({ id }) => id === exported);
    expect(seen).toMatchObject({ id: exported, merged: [] });
    expect(await brief('requests', 'unmerge', exported, '--for', 'pweb')).toMatch(/was not merged/);
    expect(await brief('requests', 'unmerge', exported, '--for', 'pmobile')).toMatch(/^0/);
  });
});

/** What a reader sees of customers depends only on interviews that they may see, and on customer data only where they may see that. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { run } from '../../run.ts';
import { terminal } from '../../testing/terminal.ts';

const NOW = Date.UTC(2026, 10, 20, 7);
const TEAMS = ['web', 'data'];
let folder: string;

function config(readers: string): void {
  const people = [...TEAMS, 'none'].map(
    (team) =>
      `  - { id: p${team}, name: Of ${team}, github: gh${team}${team === 'none' ? '' : `, team: ${team}`} }`,
  );
  writeFileSync(
    join(folder, 'brief.yaml'),
    `version: 1\ntimezone: UTC\npeople:\n${people.join('\n')}\ncustomers: { readers: [${readers}] }
interviews: { folders: [{ path: notes/ }] }\nteams: { web: {}, data: {} }\nproducts: [{ id: portal, names: [Portal], team: web }]\n`,
  );
}
const note = (name: string, readers: string, email: string, said: string): void =>
  writeFileSync(
    join(folder, 'notes', `${name}.md`),
    `---\ndate: 2026-11-10\ncompany: ${name}\nemail: ${email}\nproducts: [Portal]\nreaders: [${readers}]\n---\n\n# ${name}\n\n${said}\n`,
  );
async function customers(csv: string): Promise<void> {
  writeFileSync(join(folder, 'c.csv'), `company,id,domain,plan,mrr\n${csv}`);
  await brief('import', 'customers', 'c.csv', '--as-of', '2026-11-01');
}
const TABLE =
  'Acme,A,acme.example,Team,€100\nGlobex,G,globex.example,Enterprise,€900\nYen Corp,Y,yen.example,Secret plan,¥70000\n';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'brief-customer-rights-'));
  mkdirSync(join(folder, 'notes'));
  config('everyone');
  note('Acme', 'everyone', 'a@acme.example', 'We want a bulk export of the invoices.');
  note('Acme Ltd', 'everyone', 'b@acme.example', 'We need to export all invoices in bulk.');
  note('Globex', 'everyone', 'g@globex.example', 'We want a bulk export of the invoices.');
  await brief('collect', 'notes');
  await customers(TABLE);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function brief(...args: string[]): Promise<string> {
  const { deps, written } = terminal({ cwd: folder, now: () => NOW });
  const code = await run(args, deps);
  return `${code}\n${written.stdout}\n${written.stderr}`;
}
const COMMANDS = [
  ['interviews', 'list'],
  ['interviews', 'list', '--mrr', '>50'],
  ['interviews', 'list', '--plan', 'secret plan'],
  ['interviews', 'search', 'export', '--plan', 'team'],
  ['interviews', 'ask', 'bulk export'],
  ['requests', 'list'],
  ['customers', 'list'],
  ['customers', 'list', '--plan', 'enterprise'],
  ['customers', 'show', 'globex'],
  ['customers', 'show', 'yen-corp'],
];
async function outputs(who: string): Promise<string> {
  const seen: string[] = [];
  for (const command of COMMANDS)
    for (const form of [[], ['--json']]) seen.push(await brief(...command, '--for', who, ...form));
  return seen.join('\n\n');
}

describe('customer data', () => {
  it.each(
    TEAMS.flatMap((owner) =>
      [...TEAMS, 'none'].filter((team) => team !== owner).map((team) => [team, owner] as const),
    ),
  )(
    'is the same for %s when an interview of %s comes, changes its company and goes',
    async (team, owner) => {
      const before = await outputs(`p${team}`);
      expect(before).toContain('they pay 1,000 EUR a month from 2 companies');
      note('Hidden', owner, 'y@yen.example', 'We want a bulk export of the invoices.');
      await brief('collect', 'notes');
      expect(await outputs(`p${team}`)).toBe(before);
      const theirs = await outputs(`p${owner}`);
      expect(theirs).toContain('70,000 JPY');
      expect(theirs).toContain('customers pay in EUR, JPY');
      note('Hidden', owner, 'g@globex.example', 'We want a bulk export of the invoices.');
      await brief('collect', 'notes');
      expect(await outputs(`p${team}`)).toBe(before);
      rmSync(join(folder, 'notes', 'Hidden.md'));
      await brief('collect', 'notes');
      expect(await outputs(`p${team}`)).toBe(before);
    },
    60_000,
  );

  it('leaves no trace for those whom customers.readers does not name', async () => {
    config('web');
    const before = await outputs('pdata');
    expect(before).toContain('customer data is not for this person');
    expect(before).not.toMatch(/EUR|€|Enterprise|they pay/);
    expect(before).toContain('3 of 3 interviewed');
    await customers('Acme,A,acme.example,Enterprise,€5000\nNew Ltd,N,globex.example,Team,£1\n');
    expect(await outputs('pdata')).toBe(before);
    expect(await outputs('pweb')).toContain('5,000 EUR');
  }, 60_000);
});

/** `brief import customers` and `brief customers` on the sample company, as people use them. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { run } from '../run.ts';
import { SAMPLE_MORNING } from '../testing/sample.ts';
import { terminal } from '../testing/terminal.ts';

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'brief-customers-'));
  cpSync(join('data', 'sample', 'brief.yaml'), join(folder, 'brief.yaml'));
  cpSync(join('data', 'sample', 'customers.csv'), join(folder, 'customers.csv'));
  cpSync(join('data', 'sample', 'notes'), join(folder, 'notes'), { recursive: true });
  if ((await brief('collect', 'notes')).code !== 0) throw new Error('the sample was not collected');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}
async function brief(...args: string[]): Promise<Ran> {
  const { deps, written } = terminal({ cwd: folder, now: () => SAMPLE_MORNING });
  return { code: await run(args, deps), ...written };
}
interface ImportReport {
  columns: { is: string }[];
  changes: object[];
  errors: { line: number; what: string }[];
}
/** On a terminal, with what somebody types. */
async function typed(stdin: string, ...args: string[]): Promise<Ran> {
  const { deps, written } = terminal({ cwd: folder, now: () => SAMPLE_MORNING, stdin });
  return { code: await run(args, { ...deps, isTTY: true }), ...written };
}
async function json(...args: string[]) {
  const ran = await brief(...args, '--json');
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  return JSON.parse(ran.stdout);
}
async function imported(
  csv: string | Uint8Array,
  ...options: string[]
): Promise<Ran & { json: ImportReport }> {
  writeFileSync(join(folder, 'table.csv'), csv);
  const ran = await brief('import', 'customers', 'table.csv', '--json', ...options);
  return { ...ran, json: ran.stdout === '' ? null : JSON.parse(ran.stdout) };
}
const note = (name: string, text: string): void => writeFileSync(join(folder, 'notes', name), text);
const customerOf = async (words: string) => (await json('interviews', 'search', words)).hits[0].customer;

describe('brief import customers', () => {
  it('brings in the sample, says what it read, and changes nothing the second time', async () => {
    const first = await brief('import', 'customers', 'customers.csv');
    expect([first.code, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toContain('companies  6, 6 of them new');
    expect(first.stdout).toContain('contacts   5, 5 of them new');
    expect(first.stdout).toContain(
      'bramblewick-books: plan Team (2026-10-01), before Starter (2026-03-01, customers.csv)',
    );
    const second = await json('import', 'customers', 'customers.csv');
    expect(second).toMatchObject({
      companies: { added: 0, all: 6 },
      values: { added: 0 },
      changes: [],
      counts: { changed: 0, older: 0 },
    });
  });

  it('only says what it would do with --dry-run', async () => {
    const dry = await json('import', 'customers', 'customers.csv', '--dry-run');
    expect(dry).toMatchObject({ dryRun: true, companies: { added: 6 } });
    expect((await json('customers', 'list')).total).toBe(0);
    expect(await json('import', 'customers', 'customers.csv')).toEqual({ ...dry, dryRun: false });
  });

  it('keeps each value with its source and day: newer wins, older becomes history, nothing is lost', async () => {
    await imported('company,plan,mrr\nAcme,Team,$100\n', '--as-of', '2026-05-01', '--name', 'may');
    const newer = await imported(
      'company,plan,mrr\nAcme,Enterprise,$100\n',
      '--as-of',
      '2026-08-01',
      '--name',
      'august',
    );
    expect(newer.json.changes).toMatchObject([{ ref: 'acme', field: 'plan', fate: 'changed' }]);
    const older = await imported('company,plan\nAcme,Starter\n', '--as-of', '2026-06-01', '--name', 'june');
    expect(older.json.changes).toMatchObject([
      { field: 'plan', fate: 'older', now: { value: 'Starter' }, before: { value: 'Enterprise' } },
    ]);
    const { fields } = await json('customers', 'show', 'acme');
    expect(fields.find(({ field }: { field: string }) => field === 'plan')).toEqual({
      field: 'plan',
      value: 'Enterprise',
      currency: null,
      source: 'august',
      asOf: '2026-08-01',
      seen: '2026-08-01',
      history: [
        { value: 'Starter', currency: null, source: 'june', asOf: '2026-06-01', seen: '2026-06-01' },
        { value: 'Team', currency: null, source: 'may', asOf: '2026-05-01', seen: '2026-05-01' },
      ],
    });
    expect(fields.find(({ field }: { field: string }) => field === 'mrr')).toMatchObject({
      asOf: '2026-05-01',
      seen: '2026-08-01',
      history: [],
    });
  });

  it('an older row between two days on which a value was told the same holds for its time only', async () => {
    await imported('company,plan,date\nAcme,Team,2026-01-01\nAcme,Team,2026-09-01\n');
    await imported('company,plan,date\nAcme,Enterprise,2026-05-01\n');
    note('a.md', '---\ncompany: Acme\ndate: 2026-05-20\n---\n\n# Zebra in May\n\nZebra stripes.\n');
    note('b.md', '---\ncompany: Acme\ndate: 2026-09-20\n---\n\n# Giraffe in September\n\nGiraffe necks.\n');
    await brief('collect', 'notes');
    await brief('customers', 'match', '--exact');
    expect(await customerOf('zebra')).toMatchObject({ plan: 'Team', planThen: 'Enterprise' });
    expect(await customerOf('giraffe')).toMatchObject({ plan: 'Team', planThen: 'Team' });
  });

  it('names bad rows by their line, imports the rest, and ends with 4', async () => {
    const table = [
      'Company;E-Mail;MRR;Stand',
      'Acme;anna@acme.example;abc;',
      '"Glo\nbex";nobody;;',
      'Initech;;12;03/04/2026',
      'Hooli;;12;2042-01-01',
      ';;5;',
      'Umbrella;;-5;',
      'Stark;;7;1.2.2026',
      'Wayne;;8;;;;extra',
      '',
    ].join('\r\n');
    const ran = await imported(table);
    expect(ran.code).toBe(4);
    expect(ran.json.errors).toEqual([
      { line: 2, what: 'MRR "abc" is no amount' },
      { line: 3, what: '"nobody" is no e-mail address' },
      { line: 5, what: '"03/04/2026" may be two days: write it as 2026-04-03 or 2026-03-04' },
      { line: 6, what: '2042-01-01 has not come yet' },
      { line: 7, what: 'it names no company and no contact' },
      { line: 8, what: 'MRR -5 is below nothing' },
      { line: 10, what: 'it has 7 cells, the header 4' },
    ]);
    expect(ran.stderr).toContain('line 8: MRR -5 is below nothing');
    expect((await json('customers', 'list')).companies.map(({ ref }: { ref: string }) => ref)).toEqual([
      'stark',
    ]);
  });

  it('takes a formula for data, and obeys no control character', async () => {
    const ran = await imported(
      'company,plan,owner\n"=HYPERLINK(""http://x"";""y"")",@SUM(1),\u001b[31m+cmd|calc\n',
    );
    expect(ran.code).toBe(0);
    const { companies } = await json('customers', 'list');
    expect(companies[0]).toMatchObject({ name: '=HYPERLINK("http://x";"y")', plan: '@SUM(1)' });
    const shown = await brief('customers', 'show', companies[0].ref);
    expect(shown.stdout).toContain('[31m+cmd|calc');
    expect(shown.stdout).not.toContain('\u001b');
    expect((await imported('company,mrr\nAcme,=1+2\n')).json.errors).toEqual([
      { line: 2, what: 'mrr "=1+2" is no amount' },
    ]);
  });

  it.each([
    ['a byte order mark', '\ufeffcompany,plan\nMüller & Söhne,Team\n'],
    ['semicolons', 'company;plan\nMüller & Söhne;Team\n'],
    ['tabs', 'company\tplan\nMüller & Söhne\tTeam\n'],
    ['Excel’s own first line', 'sep=;\ncompany;plan\nMüller & Söhne;Team\n'],
    ['old Mac lines', 'company,plan\rMüller & Söhne,Team\r'],
    ['windows-1252', Buffer.from('company,plan\nMüller & Söhne,Team\n', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffcompany,plan\nMüller & Söhne,Team\n', 'utf16le')],
  ])('reads %s', async (_, table) => {
    expect((await imported(table)).code).toBe(0);
    expect((await json('customers', 'list')).companies).toMatchObject([
      { name: 'Müller & Söhne', plan: 'Team' },
    ]);
  });

  it.each([
    ['', 'is empty'],
    ['\n\n', 'is empty'],
    ['company,plan\n', 'has a header and no row'],
    ['PK\u0003\u0004\u0000\u0000', 'is not text'],
    ['colour,size\nred,7\n', 'has no column for a company'],
  ])('refuses %j whole, with 3', async (table, why) => {
    const ran = await imported(table);
    expect([ran.code, ran.stdout]).toEqual([3, '']);
    expect(ran.stderr).toContain(why);
  });

  it('names a quote that never closes, and keeps the rows before it', async () => {
    const ran = await imported('company,plan\nAcme,Team\n"Globex,Team\nInitech,Team\n');
    expect(ran.code).toBe(4);
    expect(ran.json.errors).toEqual([{ line: 3, what: 'a quote is opened and never closed' }]);
    expect((await json('customers', 'list')).total).toBe(1);
  });

  it('is told what a column is, and names a column that is not there', async () => {
    const table = 'Org unit,Monthly take,CSM\nAcme,"1.234,50 €",Lena\n';
    const ran = await imported(
      table,
      '--map',
      'company=Org unit',
      '--map',
      'mrr=monthly take',
      '--map',
      'owner=CSM',
    );
    expect(ran.json.columns.map(({ is }: { is: string }) => is)).toEqual(['company', 'mrr', 'owner']);
    expect((await json('customers', 'list')).companies[0].mrr).toEqual({ amount: 1234.5, currency: 'EUR' });
    const wrong = await imported(table, '--map', 'mrr=monthly takes');
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('Did you mean "Monthly take"?')]);
  });

  it('makes a twelfth of a year of what only a year brings, and keeps to the currency that is told', async () => {
    const ran = await imported(
      'company,ARR (USD),MRR\nAcme,"12,000",\nGlobex,12000,£5\n',
      '--currency',
      'EUR',
    );
    expect(ran.code).toBe(0);
    expect((await json('customers', 'list')).companies.map(({ mrr }: { mrr: object }) => mrr)).toEqual([
      { amount: 1000, currency: 'USD' },
      { amount: 5, currency: 'GBP' },
    ]);
    expect((await imported('company,mrr,currency\nAcme,$5,EUR\n')).json.errors[0]?.what).toContain(
      'is not in EUR',
    );
  });

  it('refuses a row that contradicts another of the same day, and takes a correction from the next import', async () => {
    const ran = await imported('company,plan\nAcme,Team\nAcme,Enterprise\n');
    expect(ran.json.errors).toEqual([
      { line: 3, what: 'line 2 says plan Team for the same company and day, this one Enterprise' },
    ]);
    expect((await imported('company,plan\nAcme,Enterprise\n')).json.changes).toMatchObject([
      { fate: 'changed' },
    ]);
    expect((await json('customers', 'list')).companies[0].plan).toBe('Enterprise');
  });
});

describe('matching', () => {
  const COMPANIES =
    'company,id,domain,contact,email,plan,mrr\n' +
    'Acme,A1,acme.example,Anna Schmidt,anna@gmail.com,Team,€100\n' +
    'Acme GmbH,A2,acme-gmbh.example,Anna Schmidt,anna.s@acme-gmbh.example,Enterprise,€900\n' +
    'Kestrel,K1,kestrel.example,Pia Roth,pia@gmail.com,Starter,€7\n';

  it('goes by e-mail, then domain, then id, and never by a public mail domain', async () => {
    await imported(COMPANIES, '--as-of', '2026-10-01');
    note(
      '1.md',
      '---\nperson: Anna\nemail: anna@gmail.com\ndate: 2026-11-01\n---\n\n# One\n\nMentions quagga.\n',
    );
    note('2.md', '# Call with Ben <ben@eu.kestrel.example>\n\nMentions okapi.\n');
    note('3.md', '---\ncompany: Something\ncustomer-id: A2\n---\n\n# Three\n\nMentions ibex.\n');
    note('4.md', '---\nperson: Pia Roth\nemail: someone.else@gmail.com\n---\n\n# Four\n\nMentions tapir.\n');
    await brief('collect', 'notes');
    expect(await customerOf('quagga')).toMatchObject({
      ref: 'acme',
      by: 'e-mail',
      planThen: 'Team',
      mrrThen: { amount: 100, currency: 'EUR' },
    });
    expect(await customerOf('okapi')).toMatchObject({ ref: 'kestrel', by: 'domain', planThen: null });
    expect(await customerOf('ibex')).toMatchObject({ ref: 'acme-gmbh', by: 'external id' });
    expect(await customerOf('tapir')).toBeNull();
  });

  it('joins two people of one name and two companies of similar names only when told to', async () => {
    await imported(COMPANIES);
    note('1.md', '---\nperson: Anna Schmidt\n---\n\n# One\n\nMentions quagga.\n');
    note('2.md', '---\nperson: Max Hora\ncompany: ACME\n---\n\n# Two\n\nMentions okapi.\n');
    await brief('collect', 'notes');
    expect([await customerOf('quagga'), await customerOf('okapi')]).toEqual([null, null]);
    const { questions } = await json('customers', 'match');
    expect(questions).toMatchObject([
      {
        about: 'interview',
        candidates: [
          { company: 'acme', why: 'contact of this name' },
          { company: 'acme-gmbh', why: 'contact of this name' },
        ],
      },
      {
        about: 'name',
        what: 'ACME',
        candidates: [
          { company: 'acme', why: 'same name' },
          { company: 'acme-gmbh', why: 'same but for the legal form' },
        ],
      },
    ]);
    const asked = await brief('customers', 'match');
    expect(asked.stdout).toContain('brief customers match ACME --is acme    or    --not acme');
    await brief('customers', 'match', 'acme', '--is', 'acme-gmbh');
    await brief('customers', 'match', questions[0].what, '--is', 'acme');
    expect(await customerOf('quagga')).toMatchObject({ ref: 'acme', by: 'decision' });
    expect(await customerOf('okapi')).toMatchObject({ ref: 'acme-gmbh', by: 'confirmed name' });
  });

  it('asks on a terminal, and an answer outlives every import until it is taken back', async () => {
    await imported(COMPANIES);
    note('2.md', '---\ncompany: Acme\n---\n\n# Two\n\nMentions okapi.\n');
    await brief('collect', 'notes');
    const asked = await typed('no\nyes\n', 'customers', 'match');
    expect(asked.stdout).toContain('Acme [acme] acme.example, Team: same name? [y]es');
    expect(asked.stdout).toContain('2 answered');
    await imported(COMPANIES.replaceAll('Acme', 'Acme Holding'));
    await brief('collect', 'notes', '--full');
    expect(await customerOf('okapi')).toMatchObject({ ref: 'acme-gmbh', name: 'Acme Holding GmbH' });
    expect((await json('customers', 'match')).questions).toEqual([]);
    await brief('customers', 'match', 'Acme', '--undo');
    expect(await customerOf('okapi')).toBeNull();
    expect((await json('customers', 'match')).questions[0].candidates).toHaveLength(2);
  });

  it('says which rows it took for one person because nothing but the name tells', async () => {
    const rows =
      'company,person,role,email\nAcme,Bo Ray,CTO,\nAcme,Bo Ray,CTO,\nAcme,Bo Ray,Nurse,\nAcme,Bo Ray,,bo@acme.example\n';
    writeFileSync(join(folder, 'table.csv'), rows);
    const ran = await brief('import', 'customers', 'table.csv');
    expect(ran.code).toBe(4);
    expect(ran.stdout).toContain('contacts   2, 2 of them new');
    expect(ran.stdout).toContain('one person? lines 2, 3 name Bo Ray alone and count as one');
    expect(ran.stderr).toContain('line 4: line 2 says role CTO');
    expect(ran.stderr).toContain('if they are two people of one name, give each an e-mail or an id');
  });

  it('asks whether a company without an id is one of the same name, and makes them one when told', async () => {
    await imported('company,id,plan\nAcme,A1,Team\n', '--as-of', '2026-05-01');
    await imported('company,mrr\nACME,€50\n', '--as-of', '2026-06-01');
    const { questions } = await json('customers', 'match');
    expect(questions).toMatchObject([
      { about: 'company', what: 'acme-2', candidates: [{ company: 'acme' }] },
    ]);
    expect((await brief('customers', 'merge', 'acme-2', 'acme')).stdout).toContain('acme-2 is acme now');
    await imported('company,mrr\nACME,€60\n', '--as-of', '2026-07-01');
    const { companies } = await json('customers', 'list');
    expect(companies).toMatchObject([{ ref: 'acme', plan: 'Team', mrr: { amount: 60, currency: 'EUR' } }]);
    expect((await json('customers', 'show', 'acme-2')).ref).toBe('acme');
    expect((await brief('customers', 'unmerge', 'acme-2')).stdout).toBe(
      'acme-2 and acme are two companies again, as before the merge\n',
    );
    expect((await json('customers', 'show', 'acme-2')).ref).toBe('acme-2');
    const again = await brief('customers', 'unmerge', 'acme');
    expect([again.code, again.stderr.includes('no company was merged into acme')]).toEqual([3, true]);
  });

  it('counts a company once across its spellings', async () => {
    await imported(COMPANIES);
    note('1.md', '---\ncompany: Kestrel\n---\n\n# One\n\nThe quagga export hurts us.\n');
    note('2.md', '---\ncompany: Kestrel Ltd\n---\n\n# Two\n\nThe quagga export hurts us too.\n');
    await brief('collect', 'notes');
    expect(await json('interviews', 'ask', 'quagga export')).toMatchObject({ customers: 2, interviewed: 8 });
    await brief('customers', 'match', 'Kestrel Ltd', '--is', 'kestrel');
    expect(await json('interviews', 'ask', 'quagga export')).toMatchObject({ customers: 1, interviewed: 7 });
  });
});

describe('finding by what customers pay', () => {
  beforeEach(async () => {
    await brief('import', 'customers', 'customers.csv');
    await brief('customers', 'match', '--exact');
    await brief('customers', 'match', 'Nordlicht Spedition', '--is', 'nordlicht-spedition-gmbh');
  });
  const companies = async (...filters: string[]): Promise<string[]> =>
    (await json('interviews', 'list', ...filters)).hits
      .map(({ company }: { company: string }) => company)
      .sort();

  it('filters by plan and MRR, states the currency, and has a facet', async () => {
    expect(await companies('--plan', 'team')).toEqual([
      'Bramblewick Books',
      'Hoshizora Bento',
      'Nordlicht Spedition',
    ]);
    expect(await companies('--mrr', '>1000 EUR')).toEqual([
      'Nordlicht Spedition',
      'Quaymark Energy',
      'Tallowmere Insurance',
    ]);
    expect(await companies('--mrr', '300..1240 EUR', '--plan', 'Team')).toEqual([
      'Hoshizora Bento',
      'Nordlicht Spedition',
    ]);
    const mixed = await brief('interviews', 'list', '--mrr', '>1000');
    expect([mixed.code, mixed.stderr]).toEqual([2, expect.stringContaining('customers pay in EUR, GBP')]);
    expect((await json('interviews', 'list')).facets.plan).toEqual([
      { value: 'Enterprise', count: 3 },
      { value: 'Team', count: 3 },
    ]);
    expect((await brief('interviews', 'search', 'catalogue')).stdout).toContain(
      'Bramblewick Books · Team, 180 GBP a month',
    );
  });

  it('tells plan and MRR at the interview where a row of that day or before does', async () => {
    const of = async (company: string) =>
      (await json('interviews', 'list', '--company', company)).hits[0].customer;
    expect(await of('bramblewick')).toMatchObject({ plan: 'Team', planThen: 'Team' });
    // Its only row is of two days later.
    expect(await of('tallowmere')).toMatchObject({ plan: 'Enterprise', planThen: null, mrrThen: null });
    const { hits } = await json('interviews', 'list', '--company', 'tallowmere');
    expect((await brief('interviews', 'show', hits[0].id)).stdout).toContain(
      'plan        Enterprise; at the interview unknown',
    );
  });

  it('links to the pages of other tools', async () => {
    expect((await json('customers', 'show', 'quaymark.example')).links).toEqual([
      { name: 'posthog', url: 'https://eu.posthog.com/project/1/groups/0/QE-1003' },
    ]);
  });
});

it('a person who is forgotten is no contact any more, and no import brings them back', async () => {
  await brief('import', 'customers', 'customers.csv');
  expect((await brief('customers', 'show', 'bramblewick-books')).stdout).toContain('Oda Finkelmeyer');
  const forgot = await brief('interviews', 'forget', 'Oda Finkelmeyer', '--yes');
  expect([forgot.code, forgot.stderr]).toEqual([0, '']);
  const again = await json('import', 'customers', 'customers.csv');
  expect(again.contacts).toEqual({ added: 0, all: 4 });
  const shown = await json('customers', 'show', 'bramblewick-books');
  expect(shown.contacts).toEqual([]);
  expect(JSON.stringify(shown)).not.toMatch(/Oda|Finkelmeyer|oda@/);
  expect((await json('customers', 'show', 'quaymark-energy')).contacts).toHaveLength(1);
});

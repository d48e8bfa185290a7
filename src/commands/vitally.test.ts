/** `brief collect customers` against an emulated Vitally, with the ways in which it goes wrong. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { vitallyPages } from '../collect/vitally/client.ts';
import { run } from '../run.ts';
import { terminal } from '../testing/terminal.ts';
import { startVitally, VITALLY_KEY, type VitallyServer } from '../testing/vitally/server.ts';

const account = (n: number, more: object = {}): Record<string, unknown> => ({
  id: `v-${n}`,
  externalId: `ext-${n}`,
  name: `Company ${n}`,
  createdAt: `2026-01-01T00:00:${String(n % 60).padStart(2, '0')}.${String(n).padStart(3, '0')}Z`,
  updatedAt: `2026-10-01T00:00:00.${String(n).padStart(3, '0')}Z`,
  churnedAt: null,
  mrr: 100 + n,
  traits: { 'stripe.plan': 'Team', website: `https://www.company-${n}.example/en`, accountManager: 'Lena' },
  ...more,
});
const user = (n: number, accountIds: string[]): Record<string, unknown> => ({
  id: `u-${n}`,
  externalId: null,
  name: `User ${n}`,
  email: `User.${n}@Company-${n}.example`,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-10-01T00:00:00.000Z',
  accountIds,
  traits: { jobTitle: 'CTO' },
});

let folder: string;
let vitally: VitallyServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'brief-vitally-'));
  writeFileSync(
    join(folder, 'brief.yaml'),
    'version: 1\ncustomers: { from: vitally, links: { vitally: "https://acme.vitally.io/accounts/{vitally}" } }\n',
  );
  vitally = await startVitally({
    accounts: Array.from({ length: 230 }, (_, n) => account(n)),
    users: [user(0, ['v-0']), user(1, ['v-1', 'v-2'])],
  });
});
afterEach(async () => {
  await vitally.close();
  rmSync(folder, { recursive: true, force: true });
});

async function brief(args: string[], env: Record<string, string> = {}, signal?: AbortSignal) {
  const { deps, written } = terminal({
    cwd: folder,
    fetch,
    env: { VITALLY_API_URL: vitally.url, VITALLY_API_KEY: VITALLY_KEY, ...env },
  });
  const code = await run(args, signal === undefined ? deps : { ...deps, signal });
  return { code, ...written };
}
async function json(...args: string[]) {
  const ran = await brief([...args, '--json']);
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  return JSON.parse(ran.stdout);
}

it('reads all pages once, then only what changed, newest first', async () => {
  const first = await json('collect', 'customers');
  expect(first.sources).toMatchObject([
    { source: 'customers', status: 'done', read: 232, added: 232, requests: 4 },
  ]);
  expect(vitally.requests[0]).toBe('/resources/accounts?limit=100&sortBy=createdAt&status=activeOrChurned');
  expect(vitally.requests[1]).toContain(`from=${encodeURIComponent(Buffer.from('100').toString('base64'))}`);
  const { fields, links, contacts, domains } = await json('customers', 'show', 'ext-0');
  expect(domains).toEqual(['company-0.example']);
  expect(links).toEqual([{ name: 'vitally', url: 'https://acme.vitally.io/accounts/v-0' }]);
  expect(contacts).toMatchObject([{ name: 'User 0', emails: ['user.0@company-0.example'] }]);
  expect(fields.map(({ field, value, asOf }: Record<string, string>) => [field, value, asOf])).toEqual([
    ['name', 'Company 0', '2026-10-01'],
    ['plan', 'Team', '2026-10-01'],
    ['mrr', '100', '2026-10-01'],
    ['account-manager', 'Lena', '2026-10-01'],
  ]);
  vitally.requests.length = 0;
  vitally.data.accounts[7] = account(7, {
    updatedAt: '2026-11-10T00:00:00.000Z',
    mrr: 900,
    churnedAt: '2026-11-09T00:00:00Z',
  });
  const second = await json('collect', 'customers');
  expect(vitally.requests[0]).toContain('sortBy=updatedAt');
  expect(second.sources[0].changed).toBe(1);
  const seven = await json('customers', 'show', 'ext-7');
  expect(seven.fields.find(({ field }: { field: string }) => field === 'mrr')).toMatchObject({
    value: '900',
    asOf: '2026-11-10',
    history: [{ value: '107', asOf: '2026-10-01' }],
  });
  vitally.requests.length = 0;
  expect((await json('collect', 'customers')).sources[0]).toMatchObject({ added: 0, changed: 0 });
  expect(vitally.requests).toHaveLength(2);
});

it('tries again after HTML, half an answer, an error, another shape and a lost connection', async () => {
  vitally.faults.push('html', 'half');
  const done = await json('collect', 'customers');
  expect([done.sources[0].read, vitally.faults, vitally.requests.length]).toEqual([232, [], 6]);
}, 20_000);

it.each(['html', 'half', 'error', 'shape', 'reset'] as const)(
  'gives up on %s in the end, and moves nothing',
  async (kind) => {
    const waits: number[] = [];
    vitally.faults.push(kind, kind, kind, kind, kind, kind);
    const options = {
      url: vitally.url,
      key: VITALLY_KEY,
      fetch,
      log: () => undefined,
      wait: (ms: number) => {
        waits.push(ms);
        return Promise.resolve();
      },
    };
    const pages = vitallyPages(options, 'accounts', 'createdAt', new AbortController().signal);
    await expect(pages.next()).rejects.toMatchObject({ code: 'vitally.unreachable' });
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000]);
  },
);

it('waits as long as Vitally says, by Retry-After or by the reset of the window', async () => {
  const waits: number[] = [];
  vitally.faults.push('limited', 'limited-by-reset');
  const wait = (ms: number): Promise<void> => {
    waits.push(ms);
    return Promise.resolve();
  };
  const options = { url: `${vitally.url}/resources`, key: VITALLY_KEY, fetch, log: () => undefined, wait };
  const pages = vitallyPages(options, 'users', 'updatedAt', new AbortController().signal);
  expect((await pages.next()).value).toHaveLength(2);
  expect(waits).toEqual([7000, 11_000]);
});

it('gives up a request that hangs, and stops at once when told to', async () => {
  vitally.faults.push('hang');
  const options = {
    url: vitally.url,
    key: VITALLY_KEY,
    fetch,
    log: () => undefined,
    timeoutMs: 50,
    wait: () => Promise.resolve(),
  };
  const pages = vitallyPages(options, 'users', 'updatedAt', new AbortController().signal);
  expect((await pages.next()).value).toHaveLength(2);
  vitally.faults.push('hang');
  const stop = new AbortController();
  const stopped = vitallyPages({ ...options, timeoutMs: 60_000 }, 'users', 'updatedAt', stop.signal).next();
  stop.abort(new Error('told to'));
  await expect(stopped).rejects.toThrow('told to');
});

it('does not move its cursor before the end of a list', async () => {
  vitally.data.accounts = vitally.data.accounts.slice(0, 150);
  const fail = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const url = input instanceof Request ? input.url : input.toString();
    if (url.includes('from=')) throw new TypeError('the line is cut');
    return fetch(input, init);
  };
  const { deps } = terminal({
    cwd: folder,
    fetch: fail,
    env: { VITALLY_API_URL: vitally.url, VITALLY_API_KEY: VITALLY_KEY },
  });
  expect(await run(['collect', 'customers'], { ...deps, signal: AbortSignal.timeout(2500) })).toBe(4);
  vitally.requests.length = 0;
  expect((await json('collect', 'customers')).sources[0].status).toBe('done');
  expect(vitally.requests[0]).toContain('sortBy=createdAt');
}, 20_000);

it('says what to do where the key, the address or either is missing, and prints no key', async () => {
  const wrong = await brief(['collect', 'customers'], { VITALLY_API_KEY: 'sk_live_wrong_0123456789' });
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('does not take VITALLY_API_KEY')]);
  expect(wrong.stderr).not.toContain('sk_live_wrong');
  expect((await brief(['collect', 'customers'], { VITALLY_API_URL: '' })).stderr).toContain(
    'VITALLY_API_URL is not set',
  );
  expect((await brief(['collect', 'customers'], { VITALLY_API_URL: `${vitally.url}/x` })).stderr).toContain(
    'there is no Vitally API at',
  );
  const doctor = await brief(['doctor']);
  expect(doctor.stdout).toMatch(/Vitally at 127\.0\.0\.1:\d+ answers/);
  await brief(['collect', 'customers']);
  expect((await brief(['status'])).stdout).toContain('customers 230 companies, 2 contacts; vitally done');
});

/**
 * Vitally's accounts and users as companies and contacts. https://docs.vitally.io/en/articles/9880654-rest-api-accounts,
 * https://docs.vitally.io/en/articles/9880661-rest-api-users
 */
import { z } from 'zod';

import type { CustomerRecord, FieldValue } from '../../core/customer.ts';
import type { VitallyRecord } from './client.ts';

const text = z.string().nullish().catch(null);
const traits = z.record(z.string(), z.unknown()).nullish().catch(null);

const Account = z.looseObject({
  id: z.string(),
  externalId: text,
  name: text,
  updatedAt: text,
  churnedAt: text,
  nextRenewalDate: text,
  mrr: z.number().nullish().catch(null),
  healthScore: z.number().nullish().catch(null),
  traits,
});
const User = z.looseObject({
  id: z.string(),
  externalId: text,
  name: text,
  email: text,
  updatedAt: text,
  accountIds: z.array(z.string()).nullish().catch(null),
  accounts: z
    .array(z.looseObject({ id: z.string() }))
    .nullish()
    .catch(null),
  traits,
});

/** Traits that are more than a field of their own. */
const PLAN = ['plan', 'planname', 'subscriptionplan', 'tier', 'subscriptiontier'];
const DOMAIN = ['domain', 'domains', 'website', 'companydomain', 'emaildomain', 'websiteurl'];
const CURRENCY = ['currency', 'currencycode', 'mrrcurrency'];
const ROLE = ['role', 'jobtitle', 'title', 'position'];
/** Fields that are ours, and what is said elsewhere in the record. */
const TAKEN = new Set(['name', 'company', 'plan', 'mrr', 'role', 'email', ...PLAN, ...DOMAIN, ...CURRENCY]);

interface Trait {
  /** Without the name of the integration before it: `stripe.plan` is `plan`. */
  key: string;
  value: string;
}

function traitsOf(values: Record<string, unknown> | null | undefined): Trait[] {
  return Object.entries(values ?? {}).flatMap(([name, value]) => {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return [];
    const written = line(String(value));
    const key = name.slice(name.lastIndexOf('.') + 1);
    return written === null || written.length > 500 ? [] : [{ key, value: written }];
  });
}

const plain = (key: string): string => key.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
const first = (all: readonly Trait[], keys: readonly string[]): string | null =>
  all.find(({ key }) => keys.includes(plain(key)))?.value ?? null;

/** One line without control characters; null where nothing is left. */
function line(value: string | null | undefined): string | null {
  const written = (value ?? '')
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Surrogate}\s]+/gu, ' ')
    .trim();
  return written === '' ? null : written;
}

/** The day Vitally last changed the record, never after today: what it says has been so since then. */
function dayOf(updatedAt: string | null | undefined, today: string): string {
  const at = Date.parse(updatedAt ?? '');
  const day = Number.isNaN(at) ? today : new Date(at).toISOString().slice(0, 10);
  return day > today ? today : day;
}

export interface RecordOptions {
  /** The company's day: `2026-11-20`. */
  today: string;
  /** Of amounts, where no trait names one; null: none. */
  currency: string | null;
}

/** Null: no account that can be read. */
export function accountRecord(record: VitallyRecord, options: RecordOptions): CustomerRecord | null {
  const parsed = Account.safeParse(record);
  if (!parsed.success) return null;
  const account = parsed.data;
  const own = traitsOf(account.traits);
  const id = line(account.externalId);
  const said = (field: string, value: string | null, currency: string | null = null): FieldValue[] =>
    value === null ? [] : [{ field, value, currency }];
  const mrr = account.mrr ?? amountOf(first(own, ['mrr']));
  const code = first(own, CURRENCY)?.toUpperCase() ?? null;
  const currency = code !== null && /^[A-Z]{3}$/.test(code) ? code : options.currency;
  const day = (value: string | null | undefined): string | null =>
    /^\d{4}-\d{2}-\d{2}/.exec(value ?? '')?.[0] ?? null;
  return {
    line: null,
    asOf: dayOf(account.updatedAt, options.today),
    company: {
      name: line(account.name),
      ids: [
        ...(id === null ? [] : [{ kind: 'id' as const, value: id }]),
        { kind: 'vitally', value: account.id },
      ],
      domains: domainsIn(own),
      values: [
        ...said('plan', first(own, PLAN)),
        ...said('mrr', mrr === null ? null : String(Math.round(mrr * 100) / 100), currency),
        ...said('health', account.healthScore == null ? null : String(account.healthScore)),
        ...said('churned', day(account.churnedAt)),
        ...said('next-renewal', day(account.nextRenewalDate)),
        ...fieldsIn(own, ['health', 'churned', 'next-renewal']),
      ],
    },
    contact: null,
  };
}

/** Null: no user that can be read, or one without an address. Somebody in several accounts is at none of them alone. */
export function userRecord(record: VitallyRecord, { today }: RecordOptions): CustomerRecord | null {
  const parsed = User.safeParse(record);
  if (!parsed.success) return null;
  const user = parsed.data;
  const email = (line(user.email) ?? '').toLowerCase();
  const own = traitsOf(user.traits);
  const role = first(own, ROLE);
  const id = line(user.externalId);
  const accounts = new Set([
    ...(user.accountIds ?? []),
    ...(user.accounts ?? []).map((account) => account.id),
  ]);
  const [account, second] = accounts;
  return {
    line: null,
    asOf: dayOf(user.updatedAt, today),
    company:
      account === undefined || second !== undefined
        ? null
        : { name: null, ids: [{ kind: 'vitally', value: account }], domains: [], values: [] },
    contact: {
      name: line(user.name),
      ids: [
        ...(id === null ? [] : [{ kind: 'id' as const, value: id }]),
        { kind: 'vitally', value: user.id },
      ],
      emails: /^[^\s@<>"(),:;]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(email) ? [email] : [],
      values: role === null ? [] : [{ field: 'role', value: role, currency: null }],
    },
  };
}

function amountOf(written: string | null): number | null {
  const amount = written === null ? Number.NaN : Number(written);
  return Number.isFinite(amount) ? amount : null;
}

function domainsIn(own: readonly Trait[]): string[] {
  return (first(own, DOMAIN) ?? '').split(/[,;\s]+/).flatMap((written) => {
    if (written === '') return [];
    const url = /^https?:\/\//i.test(written) ? written : `https://${written}`;
    const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
    return /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(host) ? [host] : [];
  });
}

/** The other traits, each under its own name. */
function fieldsIn(own: readonly Trait[], taken: readonly string[]): FieldValue[] {
  const fields = new Map<string, FieldValue>();
  for (const { key, value } of own) {
    const field = key
      .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '');
    if (field === '' || TAKEN.has(plain(key)) || taken.includes(field) || fields.has(field)) continue;
    fields.set(field, { field, value, currency: null });
  }
  return [...fields.values()];
}

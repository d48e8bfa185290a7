import type { Command } from 'commander';

import { moneyText } from '../core/customer.ts';
import type { ShownCompany, ShownValue } from '../interviews/customers/list.ts';
import type { MoneyRange } from '../interviews/customers/money.ts';
import { registerMatching } from './customers/match.ts';
import type { CommandDeps } from './deps.ts';
import { jsonRow, withInterviews } from './interviews/find.ts';
import { headline } from './interviews/headline.ts';
import { rightsOf } from './interviews/rights.ts';
import { addCommonOptions, addExamples, type CommonOptions } from './options.ts';
import { count } from './progress.ts';

interface CustomerOptions extends CommonOptions {
  for?: string;
}

const FOR = [
  '--for <person>',
  'with the rights of this person (default: the operator, who sees all)',
] as const;

/** `brief customers`: companies, contacts, what they pay, and which interviews are with them. */
export function registerCustomers(program: Command, deps: CommandDeps): void {
  const customers = program
    .command('customers')
    .description('companies and contacts from CSV files and a CRM, and which interviews are with them');
  const list = customers
    .command('list')
    .description('all companies: plan, MRR, interviews, contacts')
    .option(...FOR)
    .option('--plan <plan>', 'with this plan now')
    .option('--mrr <amount>', 'paying this now: ">1000", "<=500 EUR", "500..2000"');
  addExamples(addCommonOptions(list), [
    'brief customers list',
    'brief customers list --plan enterprise --mrr ">1000 EUR" --for erin',
  ]);
  list.action(async () => listCustomers(list.optsWithGlobals(), deps));

  const show = customers
    .command('show')
    .description('one company: every value with its source and day, history, contacts, interviews, links')
    .argument('<company>', 'what `brief customers list` calls it, or its id elsewhere, domain or name')
    .option(...FOR);
  addExamples(addCommonOptions(show), ['brief customers show acme', 'brief customers show acme.com --json']);
  show.action(async (company: string) => showCustomer(company, show.optsWithGlobals(), deps));

  registerMatching(customers, deps);
}

async function listCustomers(
  options: CustomerOptions & { plan?: string; mrr?: string },
  deps: CommandDeps,
): Promise<void> {
  await withInterviews(options, deps, async (store, settings) => {
    const { rights, person, note } = await rightsOf(store, settings, options.for);
    const { listCompanies } = await import('../interviews/customers/list.ts');
    const { parseMoneyRange } = await import('../interviews/customers/money.ts');
    const { inRange, stated } = await import('../interviews/customers/range.ts');
    const all = listCompanies(store, rights);
    const range: MoneyRange | null =
      options.mrr === undefined
        ? null
        : stated(
            parseMoneyRange(options.mrr),
            all.map(({ mrr }) => mrr),
          );
    const plan = options.plan?.toLowerCase();
    const found = all.filter(
      (company) =>
        (plan === undefined || company.plan?.toLowerCase() === plan) &&
        (range === null || inRange(range, company.mrr)),
    );
    if (options.json === true) {
      writeJson(deps, { for: person, total: found.length, of: all.length, companies: found });
      return;
    }
    const lines = found.map(({ ref, name, plan: now, mrr, interviews, contacts }) => {
      const money = mrr === null ? 'MRR unknown' : `${moneyText(mrr)} a month`;
      const pays = `${now ?? 'plan unknown'}, ${money}`;
      return `${ref.padEnd(20)}  ${name} · ${pays} · ${many(interviews, 'interview')}, ${many(contacts, 'contact')}`;
    });
    const total = `${count(found.length)} of ${many(all.length, 'compan')}`;
    deps.stdout.write(`${[note, total, '', ...lines].join('\n').trimEnd()}\n`);
  });
}

async function showCustomer(wanted: string, options: CustomerOptions, deps: CommandDeps): Promise<void> {
  await withInterviews(options, deps, async (store, settings) => {
    const { rights, person, note } = await rightsOf(store, settings, options.for);
    const { showCompany } = await import('../interviews/customers/list.ts');
    const shown = showCompany(store, wanted, rights, settings.customers.links);
    if (options.json === true) {
      writeJson(deps, { for: person, ...shown, interviews: shown.interviews.map(jsonRow) });
      return;
    }
    deps.stdout.write(`${note}\n\n${shownText(shown)}`);
  });
}

function shownText({ ref, name, ids, domains, fields, contacts, interviews, links }: ShownCompany): string {
  const lines = [`${ref}  ${name}`];
  const line = (label: string, text: string): void => {
    lines.push(`${label.padEnd(14)}${text}`);
  };
  for (const value of fields) {
    if (value.field === 'name' && value.history.length === 0) continue;
    line(value.field, `${valueText(value)}  (${dated(value)})`);
    for (const old of value.history)
      line('', `before: ${valueText({ ...old, field: value.field })}  (${dated(old)})`);
  }
  if (domains.length > 0) line('domains', domains.join(', '));
  for (const { kind, value } of ids) line(kind === 'id' ? 'id elsewhere' : 'Vitally id', value);
  for (const { name: tool, url } of links) line(tool, url);
  if (contacts.length > 0) lines.push('', many(contacts.length, 'contact'));
  for (const contact of contacts) {
    const role = contact.fields.find(({ field }) => field === 'role')?.value;
    const parts = [contact.name, role, ...contact.emails].filter((part) => part != null);
    lines.push(`  ${parts.join(', ')}`);
    for (const { name: tool, url } of contact.links) lines.push(`    ${tool} ${url}`);
  }
  lines.push('', many(interviews.length, 'interview'));
  for (const interview of interviews) {
    const by = interview.customer == null ? '' : ` · by ${interview.customer.by}`;
    lines.push(`  ${interview.ref}  ${interview.day ?? 'no date   '}  ${headline(interview)}${by}`);
  }
  return `${lines.join('\n')}\n`;
}

function valueText({ field, value, currency }: Pick<ShownValue, 'field' | 'value' | 'currency'>): string {
  return field === 'mrr' || field === 'arr' ? moneyText({ amount: Number(value), currency }) : value;
}

function dated({ source, asOf, seen }: Pick<ShownValue, 'source' | 'asOf' | 'seen'>): string {
  return `${source}, ${asOf}${seen === asOf ? '' : ` to ${seen}`}`;
}

function many(number: number, what: string): string {
  const [one, more] = what === 'compan' ? ['company', 'companies'] : [what, `${what}s`];
  return `${count(number)} ${number === 1 ? one : more}`;
}

function writeJson(deps: CommandDeps, value: object): void {
  deps.stdout.write(`${JSON.stringify({ schema: 1, ...value }, null, 2)}\n`);
}

import { DAY, formatLocal, HOUR, MINUTE } from '../core/time.ts';
import { count } from './progress.ts';
import type { StatusReport } from './status.ts';

/** `brief status` on a terminal; times in `zone`. */
export function statusText(report: StatusReport, zone: string, now: number): string {
  const local = (iso: string): string => formatLocal(Date.parse(iso), zone, 'ccc d LLL yyyy HH:mm');
  const lines = [`Database  ${report.database}, ${megabytes(report.databaseBytes)}`, ''];
  for (const source of report.sources) {
    const { lastCollect } = source;
    if (!source.configured && source.items === 0) {
      lines.push(`${source.source.padEnd(8)}  not in brief.yaml`);
      continue;
    }
    const upTo = lastCollect?.upTo ?? null;
    const read = upTo === null ? 'never read' : `up to ${local(upTo)} (${ago(now - Date.parse(upTo))})`;
    const age = lastCollect === null ? 'never collected' : `${lastCollect.status}, ${read}`;
    lines.push(`${source.source.padEnd(8)}  ${age}`);
    const kinds = Object.entries(source.kinds).map(([kind, n]) => `${count(n)} ${kind.replaceAll('_', ' ')}`);
    lines.push(`          ${kinds.length === 0 ? 'nothing yet' : kinds.join(', ')}; ${placesText(source)}`);
    if (lastCollect?.error !== null && lastCollect?.error !== undefined)
      lines.push(`          !! ${lastCollect.error}`);
    for (const gap of lastCollect?.gaps ?? []) lines.push(`          !! ${gap}`);
  }
  lines.push(...customerLines(report.customers, local));
  const { provider, model, last30Days } = report.model;
  lines.push(
    '',
    `Model     ${provider === 'none' ? 'none' : `${provider} ${model ?? ''}`}; last 30 days: ${count(last30Days.calls)} calls (${count(last30Days.cached)} more from the cache), ${count(last30Days.tokensIn)} tokens in, ${count(last30Days.tokensOut)} out, $${last30Days.cost.toFixed(2)}`,
  );
  lines.push(...vectorLines(report.embeddings));
  for (const job of report.jobs) {
    const last =
      job.lastRun === null ? 'never run' : `last ${job.lastRun.status} ${local(job.lastRun.startedAt)}`;
    const next =
      job.nextStart === null
        ? 'no next start'
        : `next ${formatLocal(Date.parse(job.nextStart), job.timezone, 'ccc d LLL HH:mm')} ${job.timezone}`;
    lines.push(`Job       ${job.name}: ${last}; ${next} (while \`brief schedule\` runs)`);
  }
  return `${lines.join('\n')}\n`;
}

function vectorLines({ provider, model, vectors }: StatusReport['embeddings']): string[] {
  if (provider === 'none' && vectors.length === 0) return [];
  const made = vectors.map(
    ({ model: by, dimension, interviews, of, texts }) =>
      `${by}: ${count(interviews)} of ${count(of)} interviews, ${count(texts)} single texts, ${count(dimension)} numbers each`,
  );
  const configured = provider === 'none' ? 'none' : `${provider} ${model ?? ''}`;
  return [`Meaning   ${configured}; ${made.length === 0 ? 'nothing embedded yet' : made.join('; ')}`];
}

function customerLines(
  { companies, contacts, from, lastCollect }: StatusReport['customers'],
  local: (iso: string) => string,
): string[] {
  if (companies + contacts === 0 && from === null) return [];
  const upTo = lastCollect?.upTo ?? null;
  const age = upTo === null ? 'never read' : `up to ${local(upTo)}`;
  const crm =
    from === null
      ? ''
      : lastCollect === null
        ? `; ${from} never read`
        : `; ${from} ${lastCollect.status}, ${age}`;
  const lines = [`customers ${count(companies)} companies, ${count(contacts)} contacts${crm}`];
  if (lastCollect?.error != null) lines.push(`          !! ${lastCollect.error}`);
  for (const gap of lastCollect?.gaps ?? []) lines.push(`          !! ${gap}`);
  return lines;
}

/** In units of 1000, as the file managers count. */
function megabytes(bytes: number): string {
  const size = bytes / 1e6;
  return `${size.toLocaleString('en', { maximumFractionDigits: size < 10 ? 1 : 0 })} MB`;
}

function placesText({ containers, accounts }: StatusReport['sources'][number]): string {
  const { total, private: closed, unreadable } = containers;
  const about = [
    ...(closed > 0 ? [`${count(closed)} private`] : []),
    ...(unreadable > 0 ? [`${count(unreadable)} whose readers are unknown`] : []),
  ];
  const places = `${count(total)} ${total === 1 ? 'place' : 'places'}`;
  return `${places}${about.length === 0 ? '' : ` (${about.join(', ')})`}, ${count(accounts)} ${accounts === 1 ? 'account' : 'accounts'}`;
}

function ago(ms: number): string {
  if (ms < 0) return 'in the future';
  if (ms < MINUTE) return 'just now';
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min ago`;
  if (ms < 2 * DAY) return `${Math.floor(ms / HOUR)} h ago`;
  return `${Math.floor(ms / DAY)} days ago`;
}

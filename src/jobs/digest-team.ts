/** The weekly digest of one team: who reads its channel decides what stands in it; made once a week, sent once. */
import { accountsOf } from '../briefing/reader.ts';
import { RefusedError, UsageError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import type { Settings } from '../core/settings.ts';
import { formatLocal, HOUR, parseDuration } from '../core/time.ts';
import { cutMrkdwn, escapeMrkdwn, fitBlocks, HEADER_MAX } from '../deliver/block-limits.ts';
import {
  aboutEntry,
  type Digest,
  type DigestEntry,
  isQuiet,
  type MadeDigest,
  makeDigest,
  quietText,
} from '../interviews/digest.ts';
import { type Rights, roomOf } from '../interviews/search/library.ts';
import { teamReader } from '../store/access.ts';
import { channelAudience } from '../store/channel-audience.ts';
import { sourceStates } from '../store/collect-runs.ts';
import { findDocument, saveDocument, type StoredDocument } from '../store/documents.ts';
import type { Store } from '../store/store.ts';

import type { Post } from './brief-person.ts';
import type { Receipt } from './run-job.ts';

export const WEEK = parseDuration('7d');

export interface DigestDeps {
  store: Store;
  settings: Settings;
  now: () => number;
  /** To channels; null: Slack is not configured. */
  post: Post | null;
}

export interface SlackMessage {
  text: string;
  blocks: unknown[];
}

/** Throws UsageError for a team that brief.yaml does not name. */
export function knownTeam(settings: Settings, team: string): string {
  if (Object.hasOwn(settings.teams, team)) return team;
  const known = Object.keys(settings.teams);
  const meant = nearest(team, known);
  throw new UsageError('digest.team', `"${team}" is no team of brief.yaml`, {
    hint: meant === null ? `Teams: ${known.join(', ') || 'none'}.` : `Did you mean ${meant}?`,
  });
}

/** The digest of (from, to], with what the team may see. */
export function digestOf(
  { store, settings }: Pick<DigestDeps, 'store' | 'settings'>,
  team: string,
  rights: Rights,
  from: number,
  to: number,
): MadeDigest {
  const { products } = settings;
  return makeDigest({ store, products, team, rights, from, to, verified: wasRead(store, settings, to) });
}

/** Read longer ago than this, the notes of the last days may be missing. */
const STALE = 24 * HOUR;

/** Whether the folders of notes were read to the end. Documents that people split by hand nobody can wait for. */
function wasRead(store: Store, settings: Settings, to: number): boolean {
  if (settings.interviews === null) return false;
  const notes = sourceStates(store, to).find(({ source }) => source === 'notes');
  return (
    notes !== undefined &&
    notes.status === 'done' &&
    notes.gaps.length === 0 &&
    notes.upTo !== null &&
    to - notes.upTo <= STALE
  );
}

/**
 * Makes, stores and sends the digest of (team, job, local week), or finds the one already made. A channel that others read too gets what everybody in
 * the company may see; one that a guest or a stranger reads gets nothing: RefusedError says who. With `dryRun` nothing is stored or sent.
 */
export async function digestTeam(
  deps: DigestDeps,
  team: string,
  options: { job: string; asOf: number; dryRun: boolean },
  signal: AbortSignal,
): Promise<Receipt> {
  const { store, settings } = deps;
  const { job, asOf, dryRun } = options;
  const channel = settings.teams[team]?.slack ?? null;
  if (channel === null)
    return { status: 'not-sent', note: `teams.${team}.slack names no channel`, payload: null };
  const { rights, reads } = readersOf(deps, team, channel, asOf);
  const week = formatLocal(asOf, settings.timezone, "kkkk-'W'WW");
  const person = `team:${team}`;
  const existing = dryRun ? null : findDocument(store, person, job, week);
  const document = existing ?? null;
  const stored = document === null ? null : storedDigest(document);
  const made = stored ?? digestOf(deps, team, rights, asOf - WEEK, asOf);
  const message = digestMessage(made.digest, settings);
  if (dryRun) return { status: 'dry-run', note: reads, payload: { channel, ...message } };
  if (stored !== null) refuseChanged(store, stored, rights);
  const saved =
    document ??
    saveDocument(store, {
      person,
      job,
      localDate: week,
      fromAt: asOf - WEEK,
      toAt: asOf,
      createdAt: deps.now(),
      body: JSON.stringify({ digest: made.digest, refs: made.refs }),
      items: made.items,
      told: [],
      sentences: [],
    });
  if (deps.post === null) return { status: 'not-sent', note: 'Slack is not configured', payload: null };
  const marker = `brief-${job}-team-${team}-${week}`;
  const sent = await deps.post(
    { ...message, blocks: blocksOf(message) },
    { id: saved.id, marker },
    channelId(deps, channel),
    signal,
  );
  return {
    status: sent.status === 'failed' ? 'not-sent' : sent.status,
    note: sent.error ?? reads,
    payload: null,
  };
}

function blocksOf({ blocks }: SlackMessage): Record<string, unknown>[] {
  return blocks.filter(
    (block): block is Record<string, unknown> => typeof block === 'object' && block !== null,
  );
}

/** Slack posts to a name of a channel no more; the collected id stands for it. */
function channelId({ store }: DigestDeps, channel: string): string {
  const row = store.connection
    .prepare<[string, string], { name: string }>(
      "SELECT name FROM container WHERE source = 'slack' AND (name = ? OR ltrim(title, '#') = ltrim(?, '#'))",
    )
    .get(channel, channel);
  return row?.name ?? channel;
}

function storedDigest(document: StoredDocument): MadeDigest {
  const body: { digest?: Digest; refs?: string[]; deleted?: boolean } = JSON.parse(document.body);
  if (body.digest === undefined) {
    throw new RefusedError('digest.deleted', 'this digest quoted something that was deleted since', {
      hint: 'The next week makes a new one.',
    });
  }
  return { digest: body.digest, refs: body.refs ?? [], items: [] };
}

/** Between making and sending, an interview may have been closed, or the channel opened. */
function refuseChanged(store: Store, { digest, refs }: MadeDigest, rights: Rights): void {
  const seen = new Set(roomOf(store, rights).rows.map(({ ref }) => ref));
  const wider = digest.audience === 'team' && rights !== 'all' && rights.team === null;
  if (!wider && refs.every((ref) => seen.has(ref))) return;
  throw new RefusedError('digest.rights', 'who may read this digest changed since it was made', {
    hint: 'It is not sent; the next week makes a new one.',
  });
}

/** What may stand in a channel, by who reads it. Throws RefusedError where somebody may see no interview. */
function readersOf(
  { store, settings }: DigestDeps,
  team: string,
  channel: string,
  asOf: number,
): { rights: Rights; reads: string | null } {
  const audience = channelAudience(store, channel, asOf);
  if (audience === null) {
    throw new RefusedError(
      'digest.channel',
      `who reads ${channel} is not known, or was read more than 48 hours ago`,
      {
        hint: 'Invite the app to the channel and run `brief collect slack`; a team’s channel stands in brief.yaml by its id.',
      },
    );
  }
  const people = new Map(
    settings.people.flatMap((person) =>
      accountsOf(store, person).map(({ id, guest }) => [id, { person, guest }] as const),
    ),
  );
  const strangers = audience.accounts.filter((id) => people.get(id)?.guest !== false);
  if (strangers.length > 0) {
    const who = strangers.slice(0, 3).map((id) => audience.names.get(id) ?? '');
    throw new RefusedError(
      'digest.readers',
      `${audience.title} is read by ${who.join(', ')}${strangers.length > 3 ? ` and ${strangers.length - 3} more` : ''}, who may see no interviews`,
      {
        hint: 'Guests and people outside brief.yaml may not. Use a private channel, or add your people to brief.yaml.',
      },
    );
  }
  const others = audience.accounts.filter((id) => people.get(id)?.person.team !== team);
  if (others.length === 0) return { rights: teamReader(team), reads: null };
  const who = others.slice(0, 3).map((id) => audience.names.get(id) ?? '');
  return {
    rights: teamReader(null),
    reads: `${audience.title} is read by others too (${who.join(', ')}${others.length > 3 ? ', …' : ''}): only what everybody in the company may see`,
  };
}

/** The window as people say it: `13 to 20 November 2026`. */
export function windowText({ from, to }: Digest, zone: string): string {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const same = formatLocal(start, zone, 'MMMM yyyy') === formatLocal(end, zone, 'MMMM yyyy');
  return `${formatLocal(start, zone, same ? 'd' : 'd MMMM')} to ${formatLocal(end, zone, 'd MMMM yyyy')}`;
}

export const PARTS = [
  ['new', 'New'],
  ['growing', 'More customers ask'],
  ['shipped', 'Shipped: tell those who asked'],
] as const;

/** Characters of a quote. */
const QUOTE = 280;

/** Block Kit: a section for each part, so that a week is one screen. */
export function digestMessage(digest: Digest, settings: Settings): SlackMessage {
  const names = productNames(settings);
  const title = `What customers asked of ${digest.team}, ${windowText(digest, settings.timezone)}`;
  const blocks: unknown[] = [
    { type: 'header', text: { type: 'plain_text', text: title.slice(0, HEADER_MAX), emoji: false } },
  ];
  const entry = (each: DigestEntry): string =>
    [
      `“${inert(cutMrkdwn(each.quote, QUOTE))}”`,
      `_${inert([each.who, aboutEntry(each, names)].filter((part) => part !== '').join(' · '))}_`,
      ...each.links.flatMap(({ id, url }) =>
        url === null ? [] : [`<${url.replaceAll(/[<>|\s]/g, encodeURIComponent)}|${inert(id)}>`],
      ),
    ].join('\n');
  for (const [part, heading] of PARTS) {
    const entries = digest[part];
    if (entries.length > 0)
      blocks.push(section([`*${heading}*`, ...entries.map((each) => entry(each))].join('\n\n')));
  }
  if (isQuiet(digest)) blocks.push(section(inert(quietText(digest))));
  blocks.push({ type: 'context', elements: [{ type: 'mrkdwn', text: inert(footerOf(digest)) }] });
  return { text: escapeMrkdwn(title), blocks: fitBlocks(blocks).blocks };
}

export function footerOf(digest: Digest): string {
  if (isQuiet(digest)) return `All of them: brief requests list --team ${digest.team}`;
  const more = digest.more === 0 ? '' : ` ${digest.more} more:`;
  const unread = digest.verified ? '' : ' Not everything was read this week.';
  return `${digest.interviews} interviews came in.${unread}${more} brief requests list --team ${digest.team}`;
}

export function productNames({ products }: Settings): (id: string) => string {
  return (id) => products.find((product) => product.id === id)?.names[0] ?? id;
}

function section(text: string): object {
  return { type: 'section', text: { type: 'mrkdwn', text } };
}

/** Other people's words: they mention nobody, link to nothing and style nothing. */
function inert(text: string): string {
  return escapeMrkdwn(text).replaceAll(/[*_~`]/g, (sign) => `\u200B${sign}\u200B`);
}

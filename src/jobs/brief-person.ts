/** Makes, stores and sends the briefing of one person: the product, the document store and the outbox, put together. */
import { type BriefingDeps, makeBriefing } from '../briefing/briefing.ts';
import type { Briefing } from '../briefing/document.ts';
import type { StoryWriter } from '../briefing/model-writer.ts';
import { namesOf } from '../briefing/names.ts';
import { findReader } from '../briefing/reader.ts';
import { recheckRights } from '../briefing/recheck.ts';
import { renderSlack, type SlackMessage } from '../briefing/render/slack.ts';
import { BriefError } from '../core/errors.ts';
import type { Settings } from '../core/settings.ts';
import { localDate } from '../core/time.ts';
import { findDocument, saveDocument, type StoredDocument } from '../store/documents.ts';
import type { Store } from '../store/store.ts';
import { heardByCustomers } from './heard-by-customers.ts';
import { configuredSources } from './collectors.ts';

/** Sends one message to one person exactly once; made over the outbox. */
export interface Post {
  (
    message: SlackMessage,
    document: { id: number; marker: string },
    recipient: string,
    signal: AbortSignal,
  ): Promise<{
    status: 'sent' | 'already-sent' | 'failed';
    channel: string | null;
    ts: string | null;
    error: string | null;
  }>;
}

export interface BriefPersonOptions {
  job: string;
  asOf: number;
  since: number | null;
  explain: boolean;
  /** Make, store and send the document of (person, job, local date), or find the one already made. */
  deliver: boolean;
  /** With `deliver`: show the exact payload, send and store nothing. */
  dryRun: boolean;
  /** Called when the model is done with one story more. */
  onStory?: (done: number, of: number) => void;
}

export interface PersonBriefing {
  briefing: Briefing;
  message: SlackMessage;
  delivery: null | {
    status: 'sent' | 'already-sent' | 'dry-run' | 'not-sent';
    recipient: string | null;
    channel: string | null;
    ts: string | null;
    note: string | null;
  };
}

/** What the briefings of these settings are made from; made once a run. */
export function briefingDeps(
  store: Store,
  settings: Settings,
  now: () => number,
  model: StoryWriter | null,
): BriefingDeps {
  return {
    store,
    people: settings.people,
    products: settings.products,
    nameOf: namesOf(store, settings.people),
    settings: settings.briefing,
    timezone: settings.timezone,
    sources: configuredSources(settings),
    now,
    model,
    heard: heardByCustomers(store, settings.products),
  };
}

/**
 * The briefing of one person. Without `deliver` the store is only read. With it one document is made for (person, job, local date),
 * whatever crashes in between: a second call finds the first one's document and sends it if it was not sent.
 */
export async function briefPerson(
  deps: BriefingDeps,
  post: Post | null,
  who: string,
  options: BriefPersonOptions,
  signal: AbortSignal,
): Promise<PersonBriefing> {
  const reader = findReader(deps.store, deps.people, who, deps.timezone);
  const { person } = reader;
  const day = localDate(options.asOf, reader.timezone);
  const rechecked = (document: StoredDocument): Briefing =>
    recheckRights(deps.store, reader, stored(document), options.asOf);
  const recipient = reader.accounts.find((account) => account.source === 'slack')?.handle ?? null;
  const existing = options.deliver ? findDocument(deps.store, person.id, options.job, day) : null;
  if (existing !== null && !options.dryRun)
    return send(rechecked(existing), existing, recipient, post, signal);

  const made = await makeBriefing(deps, { ...options, who }, signal);
  const { briefing } = made;
  if (!options.deliver) return { briefing, message: renderSlack(briefing), delivery: null };
  if (options.dryRun) {
    const delivery = { status: 'dry-run' as const, recipient, channel: null, ts: null, note: null };
    return { briefing, message: renderSlack(briefing), delivery };
  }
  const document = saveDocument(deps.store, {
    person: person.id,
    job: options.job,
    localDate: day,
    fromAt: Date.parse(briefing.from),
    toAt: Date.parse(briefing.to),
    createdAt: deps.now(),
    body: JSON.stringify(briefing),
    items: made.items,
    told: made.told,
    sentences: made.sentences.map((sentence) => ({
      place: sentence.place,
      text: sentence.text,
      cites: sentence.evidence,
      ok: sentence.verdict.ok,
      reasons: sentence.verdict.reasons,
      support: sentence.verdict.support,
    })),
  });
  return send(rechecked(document), document, recipient, post, signal);
}

/** A document that this program wrote itself. */
function stored(document: StoredDocument): Briefing {
  const body: Briefing & { deleted?: boolean } = JSON.parse(document.body);
  if (body.deleted === true) {
    throw new BriefError(
      'briefing.deleted',
      'this briefing quoted something that was deleted since, and was deleted with it',
      {
        hint: 'The next morning makes a new one; `brief --for` without --deliver shows one now.',
      },
    );
  }
  return body;
}

async function send(
  briefing: Briefing,
  document: StoredDocument,
  recipient: string | null,
  post: Post | null,
  signal: AbortSignal,
): Promise<PersonBriefing> {
  const message = renderSlack(briefing);
  const undelivered = (note: string): PersonBriefing => ({
    briefing,
    message,
    delivery: { status: 'not-sent', recipient, channel: null, ts: null, note },
  });
  if (recipient === null) return undelivered('no Slack account is known for this person');
  if (post === null) return undelivered('Slack is not configured');
  const marker = `brief-${document.job}-${document.person}-${document.localDate}`;
  const { status, channel, ts, error } = await post(message, { id: document.id, marker }, recipient, signal);
  return {
    briefing,
    message,
    delivery: { status: status === 'failed' ? 'not-sent' : status, recipient, channel, ts, note: error },
  };
}

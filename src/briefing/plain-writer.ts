/** The writer that needs no model: facts from code, and what people said in their own words. */
import type { Sentence } from '../core/evidence.ts';
import { oneLine } from '../core/text.ts';
import { DAY } from '../core/time.ts';
import type { ItemAt, ThreadAt } from '../store/activity.ts';

import { askSentences, type Heard } from './heard.ts';
import { aboutness, keySentence, quote, tellingSentence } from './extract.ts';
import type { NameOf } from './names.ts';
import type { Span } from './news.ts';
import type { Ranked } from './rank.ts';
import type { ReasonCode } from './reasons.ts';
import type { Story } from './stories.ts';

/** A story in words. The first sentence says why it is here. */
export interface Written {
  headline: string;
  /** Ids behind the headline. */
  headlineEvidence: string[];
  summary: Sentence[];
}

export interface PlainContext {
  nameOf: NameOf;
  span: Span;
  /** What customers ask for in a note, by its id; those the reader works on first. */
  heard: ReadonlyMap<string, Heard>;
}

/** Quotations beside the first sentence. */
const QUOTES = 2;

/** A story told without a model: the reason, what changed, and the most telling sentences that others wrote. */
export function writePlain(story: Story, context: PlainContext): Written {
  const main = mainThread(story);
  const about = aboutness(
    story.threads.flatMap(({ thread }) => [thread.title, ...thread.items.map((item) => item.text)]),
  );
  const { said, ...title } = headlineOf(main, about);
  const used = new Set(said === null ? [] : [said]);
  const say: Say = (item, thread, most) => {
    const markdown = thread.source !== 'slack';
    const sentence =
      most === 'telling'
        ? keySentence(item.text, about, markdown)?.text
        : tellingSentence(item.text, about, markdown);
    if (sentence === undefined || sentence === null || used.has(sentence)) return null;
    used.add(sentence);
    return quote(sentence);
  };
  const asked = askedIn(story, context);
  if (asked.length > 0) return { ...title, summary: asked };
  const first = reasonSentence(story, context, say);
  const summary = [
    ...(first === null ? [] : [first]),
    ...stateSentences(story, first, context),
    ...quoteSentences(story, first, context, say),
  ];
  return { ...title, summary };
}

/** Requests of one interview that are told. */
const ASKS = 2;

/** An interview tells what its customer asks for, in their words, and how many ask the same. */
function askedIn(story: Story, { heard }: PlainContext): Sentence[] {
  const main = mainThread(story).thread;
  if (main.source !== 'notes') return [];
  return (heard.get(main.id)?.asks ?? []).slice(0, ASKS).flatMap(askSentences);
}

/** What carries the headline: the best GitHub thread or note, which have titles, else the best thread. */
export function mainThread(story: Story): Ranked {
  const titled = story.threads.find(({ thread }) => thread.source !== 'slack');
  const best = titled ?? story.threads[0];
  if (best === undefined) throw new Error(`story ${story.id} has no thread`);
  return best;
}

/** `said`: the sentence that the headline quotes whole, which the summary need not repeat. */
function headlineOf(
  { thread, fresh }: Ranked,
  about: ReadonlyMap<string, number>,
): Omit<Written, 'summary'> & { said: string | null } {
  const root = thread.items[0] ?? fresh[0];
  const cites = root === undefined ? [] : [root.id];
  if (thread.source !== 'slack')
    return { headline: oneLine(thread.title, 100), headlineEvidence: cites, said: null };
  const sentence = root === undefined ? null : tellingSentence(root.text, about, false);
  const whole = sentence ?? fragmentOf(root?.text ?? thread.title);
  if (whole === null) return { headline: 'A link', headlineEvidence: cites, said: null };
  const words = oneLine(whole.replace(/^…\s*/, ''), 64);
  // Somebody's own words: in quotation marks their "today" and "I" stay theirs.
  return {
    headline: /["“”„]/.test(words) ? words : `“${words}”`,
    headlineEvidence: cites,
    said: words === whole ? sentence : null,
  };
}

/** The first words of a text that is no sentence, up to its first link or line end; null when it is only a link. */
function fragmentOf(text: string): string | null {
  const parts = text
    .split(/https?:\/\/\S+|\n/)
    .map((part) => part.replaceAll(/^[\s().,:;]+|[\s(,:;]+$/g, ''));
  return parts.find((part) => /\p{L}{2}/u.test(part)) ?? null;
}

/** What an item says, once; `telling`: only a sentence that tells something by itself. */
type Say = (item: ItemAt, thread: ThreadAt, most?: 'telling') => string | null;

/** The strongest reason as a sentence, addressed to the reader. */
function reasonSentence(story: Story, context: PlainContext, say: Say): Sentence | null {
  for (const reason of story.reasons) {
    for (const id of [...reason.evidence].reverse()) {
      const place = findItem(story, id);
      if (place === null) continue;
      const sentence = sentenceFor(reason.code, place, context, say);
      if (sentence !== null) return sentence;
    }
  }
  return null;
}

interface Place extends Ranked {
  item: ItemAt;
}

function findItem(story: Story, id: string): Place | null {
  for (const entry of story.threads) {
    const item = entry.thread.items.find((candidate) => candidate.id === id);
    if (item !== undefined) return { ...entry, item };
  }
  return null;
}

function sentenceFor(code: ReasonCode, place: Place, context: PlainContext, say: Say): Sentence | null {
  const { thread, item } = place;
  const who = context.nameOf(item.author);
  const it = nounOf(thread);
  switch (code) {
    case 'review_requested': {
      const text =
        who === null ? `Your review of ${it} is requested` : `${who} asks for your review of ${it}`;
      return { text: `${text}${openFor(thread, context.span)}.`, evidence: [item.id] };
    }
    case 'assigned':
      return {
        text: `${capital(it)} is assigned to you${openFor(thread, context.span)}.`,
        evidence: [item.id],
      };
    case 'question':
      return quoted(who, 'asks you', item, say(item, thread));
    case 'mention':
      return quoted(who, 'mentions you', item, say(item, thread));
    case 'last_word':
      return quoted(who, 'answers you', item, say(item, thread));
    case 'own_changed':
      return ownChanged(place, context, say);
    case 'release':
      return { text: `${item.title ?? thread.title} is released.`, evidence: [item.id] };
    default:
      return null;
  }
}

function ownChanged({ thread, item }: Place, context: PlainContext, say: Say): Sentence | null {
  const who = context.nameOf(item.author);
  const root = thread.items[0];
  const cites = [...new Set([item.id, ...(root === undefined ? [] : [root.id])])];
  const noun = thread.kind === 'pull_request' ? 'pull request' : 'issue';
  const yours = thread.source === 'github' ? `your ${noun} ${shortRef(thread)}` : 'your message';
  if (item.state === 'approved' && who !== null)
    return { text: `${who} approved ${yours}.`, evidence: cites };
  if (item.state === 'changes_requested' && who !== null) {
    const words = say(item, thread);
    return {
      text: `${who} requested changes in ${yours}${words === null ? '.' : `: “${words}”`}`,
      evidence: cites,
    };
  }
  if (item === root && (thread.state === 'merged' || thread.state === 'closed')) {
    return { text: `${capital(yours)} is ${thread.state}.`, evidence: cites };
  }
  return null;
}

/** What was merged, closed or approved in the window, unless the first sentence says it. */
function stateSentences(story: Story, first: Sentence | null, context: PlainContext): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { thread, fresh } of story.threads) {
    const root = thread.items[0];
    if (thread.source !== 'github' || root === undefined || thread.kind === 'release') continue;
    const moved = thread.changes.some((change) => change.field === 'state' && change.at > context.span.from);
    const saysIt =
      first !== null && first.evidence.includes(root.id) && / is (?:merged|closed)\.$/.test(first.text);
    if (moved && !saysIt && (thread.state === 'merged' || thread.state === 'closed')) {
      sentences.push({ text: `${capital(nounOf(thread))} is ${thread.state}.`, evidence: [root.id] });
    }
    const approvals = fresh.filter(
      (item) => item.state === 'approved' && first?.evidence.includes(item.id) !== true,
    );
    const names = [...new Set(approvals.map((item) => context.nameOf(item.author)))].filter(
      (name) => name !== null,
    );
    if (names.length > 0) {
      sentences.push({
        text: `${list(names)} approved ${shortRef(thread)}.`,
        evidence: approvals.map((item) => item.id),
      });
    }
  }
  return sentences;
}

/** The most telling sentences of others: the last word first, then other people. */
function quoteSentences(story: Story, first: Sentence | null, context: PlainContext, say: Say): Sentence[] {
  const said = new Set(first?.evidence);
  const speakers = new Set<string>();
  const sentences: Sentence[] = [];
  const fresh = story.threads.flatMap(({ thread, fresh }) => fresh.map((item) => ({ thread, item })));
  const newest = fresh
    .filter(({ item }) => !said.has(item.id))
    .sort((a, b) => valueOf(b.item) - valueOf(a.item));
  for (const { thread, item } of newest) {
    const who = context.nameOf(item.author);
    if (who === null || speakers.has(who)) continue;
    const words = say(item, thread, 'telling');
    if (words === null) continue;
    const opens = item === thread.items[0] && thread.source === 'github' && thread.kind !== 'release';
    const text = opens ? `${who} opened ${nounOf(thread)}: “${words}”` : `${who}: “${words}”`;
    sentences.push({ text, evidence: [item.id] });
    speakers.add(who);
    if (sentences.length >= QUOTES) break;
  }
  if (first === null && sentences.length === 0)
    return [fallback(story, context)].filter((sentence) => sentence !== null);
  return sentences;
}

/** Newer counts more; what others reacted to counts as an hour newer for each reaction. */
function valueOf(item: ItemAt): number {
  return item.at + Math.min(item.reactions, 24) * (DAY / 24);
}

/** When nothing can be quoted: who wrote. */
function fallback(story: Story, context: PlainContext): Sentence | null {
  const { thread, fresh } = mainThread(story);
  const items = fresh.length > 0 ? fresh : story.threads.flatMap((entry) => entry.fresh);
  const names = [...new Set(items.map((item) => context.nameOf(item.author)))].filter(
    (name) => name !== null,
  );
  const cites = items.slice(-6).map((item) => item.id);
  if (names.length === 0 || cites.length === 0) return null;
  const where = thread.source === 'github' ? ` on ${shortRef(thread)}` : '';
  return { text: `${list(names.slice(0, 3))} wrote${where}.`, evidence: cites };
}

/** One line for a story that found no place above. */
export function writeAlso(story: Story, context: PlainContext): Sentence | null {
  const main = mainThread(story);
  const root = main.thread.items[0];
  const last = main.fresh.at(-1) ?? story.threads.flatMap((entry) => entry.fresh).at(-1) ?? root;
  if (root === undefined || last === undefined) return null;
  const cites = [...new Set([root.id, last.id])];
  const who = context.nameOf(last.author);
  if (main.thread.source === 'github' && main.thread.kind !== 'release') {
    const state =
      main.thread.state === 'merged' || main.thread.state === 'closed' ? ` is ${main.thread.state}` : '';
    const by = state === '' && who !== null ? `: ${who} wrote` : state;
    return { text: `${shortRef(main.thread)} “${oneLine(main.thread.title, 90)}”${by}.`, evidence: cites };
  }
  const about = aboutness([main.thread.title, last.text]);
  const sentence = tellingSentence(last.text, about, main.thread.source !== 'slack');
  if (who === null || sentence === null) return null;
  return { text: `${who}: “${oneLine(quote(sentence), 110)}”`, evidence: [last.id] };
}

/** What waits for the reader, in one line. Null when nothing does. */
export function writeLead(stories: readonly Story[], context: PlainContext): Sentence | null {
  const parts: string[] = [];
  const evidence: string[] = [];
  for (const story of stories) {
    const reason = story.reasons[0];
    const place = reason === undefined ? null : findItem(story, reason.evidence.at(-1) ?? '');
    if (reason === undefined || place === null || parts.length === 3) continue;
    const part = leadPart(reason.code, place, context);
    if (part === null || parts.includes(part)) continue;
    parts.push(part);
    evidence.push(place.item.id);
  }
  return parts.length === 0 ? null : { text: `Waiting for you: ${list(parts)}.`, evidence };
}

function leadPart(code: ReasonCode, { thread, item }: Place, context: PlainContext): string | null {
  const who = context.nameOf(item.author);
  switch (code) {
    case 'review_requested':
      return `a review of ${shortRef(thread)}`;
    case 'assigned':
      return thread.source === 'github' ? shortRef(thread) : null;
    case 'question':
      return who === null ? null : `a question from ${who}`;
    default:
      return null;
  }
}

function quoted(who: string | null, verb: string, item: ItemAt, words: string | null): Sentence | null {
  if (who === null) return null;
  return {
    text: words === null ? `${who} ${verb}${withWhat(item)}.` : `${who} ${verb}: “${words}”`,
    evidence: [item.id],
  };
}

/** What an item brings that cannot be quoted. */
function withWhat(item: ItemAt): string {
  if (item.text.includes('http')) return ' with a link';
  return item.text.includes('`') ? ' with code' : '';
}

/** `pull request #214`, `issue #88`, `the thread`. */
function nounOf(thread: ThreadAt): string {
  switch (thread.kind) {
    case 'pull_request':
      return `pull request ${shortRef(thread)}`;
    case 'issue':
      return `issue ${shortRef(thread)}`;
    case 'note':
      return 'the note';
    default:
      return 'the thread';
  }
}

/** `#214`: the container stands beside the story. */
function shortRef(thread: ThreadAt): string {
  return thread.id.slice(thread.id.indexOf('#'));
}

function openFor(thread: ThreadAt, span: Span): string {
  const days = Math.floor((span.to - thread.createdAt) / DAY);
  return days >= 2 && thread.source === 'github' ? `, open for ${days} days` : '';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a, b and c`. */
function list(parts: readonly string[]): string {
  return parts.length <= 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

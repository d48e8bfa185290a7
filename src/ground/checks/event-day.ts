/** The day that a sentence tells of a deed is the day of that deed, and not only of something else that is cited. */
import { contentStems, isAuthor, isOnlyCalled, linesNaming, overlap } from '../reading/authors.ts';
import { deedsOf } from '../reading/actors.ts';
import type { Deed } from '../reading/actors.ts';
import { bind } from '../reading/binding.ts';
import type { DateMention } from '../reading/dates.ts';
import { localTime } from '../reading/dates.ts';
import type { Facts } from '../reading/facts.ts';
import type { StateFamily } from '../reading/state-words.ts';
import { statesTold } from '../reading/state-words.ts';
import { refuse, shown } from '../reading/subject.ts';
import type { Subject } from '../reading/subject.ts';
import { isWhen, isWritten } from './date.ts';

/** Each day and each "the day after", where the evidence records when the deed beside it was done. */
export function checkEventDays(subject: Subject): void {
  for (const date of subject.dates) {
    if (date.days === undefined && date.weekday === undefined && date.relative === undefined) continue;
    const deed = deedBeside(subject, date);
    const done = deed === null ? opening(subject, date) : eventsOf(subject, deed);
    if (done === null || done.length === 0 || done.some((facts) => isWhen(subject, facts, date))) continue;
    // A text may tell of the day what no record has, and somebody may tell on that day what the person did.
    if (subject.cited.some((facts) => !isWhen(subject, facts, date) && isWritten(subject, facts, date)))
      continue;
    if (subject.cited.some((facts) => isWhen(subject, facts, date) && deed !== null && tellsOf(facts, deed)))
      continue;
    refuse(subject, 'date', `${shown(subject, date.from, date.to)} is the day of something else`, [
      date.from,
      date.to,
    ]);
  }
  checkDistance(subject);
}

function tellsOf(facts: Facts, { names }: Deed): boolean {
  if (isAuthor(facts, names)) return false;
  return linesNaming(facts, names).some((line) => line.field === 'text' && !isOnlyCalled(line, names));
}

/** What parts a day from the deed before it: a clause, or what the day may be of ("asked to meet on Friday", "the talk by Ann on Friday"). */
const PARTS =
  /[;:.!?,()]|\b(?:that|to|for|by|until|till|before|after|from|since|due|and|but|or|who|which|when|where|if|whether|because|while|as(?! (?:not planned|an? |completed|done|fixed|duplicate|stale|wontfix))|about|how|what|why|(?<!not )planned|scheduled|going|will|would)\b/i;
/** What is said with these is said then, whatever it is about. */
const SETTLED = /^(?:add|comment|repl(?:y|i)|answer|post|object|complain)/;
/** Before the day of an event. */
const ON = /(?:^|\s)(?:on|on the)\s+$/i;
const MOST_WORDS = 9;
/** Before a day that begins its clause, where who did something follows it. */
const OPENS =
  /(?:^\s*|[,;:]\s|\b(?:and|but|then|while)\s)(?:but |and |then )?(?:only |already |just |later |back )?(?:on |last |on the )?$/i;

/** "On 3 May Ann closed it", "Ann closed it on 3 May": the deed whose day it is; null where the day may be of something else. */
function deedBeside(subject: Subject, date: DateMention): Deed | null {
  const deeds = deedsOf(subject);
  const before = subject.bare.slice(0, date.from);
  const following = deeds.find(({ from }) => from >= date.to);
  if (
    following !== undefined &&
    following.verb !== '' &&
    /^\s*,?\s@?$/.test(subject.bare.slice(date.to, following.from)) &&
    OPENS.test(before)
  )
    return following;
  if (
    !ON.test(before) &&
    date.relative === undefined &&
    !/\blast\b/i.test(subject.sentence.slice(date.from - 5, date.to))
  )
    return null;
  const deed = deeds.findLast(({ to }) => to <= date.from);
  if (deed === undefined) return null;
  const start = Math.max(deed.to, deed.content);
  const between = subject.bare.slice(start, date.from).replace(ON, ' ');
  if (deed.kind === 'speech' && !SETTLED.test(deed.verb) && between.trim() !== '') return null;
  if (subject.quotations.some(({ from }) => from >= deed.to && from < date.from)) return null;
  return !PARTS.test(between) && between.split(/\s+/).length <= MOST_WORDS ? deed : null;
}

/** "The issue was opened on 3 May" of the one thread that is meant. */
function opening(subject: Subject, date: DateMention): Facts[] | null {
  const match = /\b(?:was|were)\s+(?:opened|filed|created|submitted)\s+on\s+(?:the\s+)?$/i.exec(
    subject.bare.slice(0, date.from),
  );
  if (match === null) return null;
  const { roots, strong, unknown } = bind(subject, match.index, match.index + match[0].length);
  return strong && !unknown && roots.length === 1 ? roots : null;
}

/** The pieces of evidence that are the deed itself or were written with it; null where none is known for certain. */
function eventsOf(subject: Subject, deed: Deed): Facts[] | null {
  const own = subject.cited.filter(
    (facts) => isAuthor(facts, deed.names) && facts.evidence.kind !== 'note' && !Number.isNaN(facts.at),
  );
  if (own.length === 0) return null;
  switch (deed.kind) {
    case 'open': {
      const { roots } = bind(subject, deed.from, deed.to);
      return roots.length > 0 && roots.every((root) => own.includes(root)) ? roots : null;
    }
    case 'approve':
      return approvals(own);
    case 'changes':
      return own.filter(({ evidence }) => evidence.state === 'changes_requested');
    case 'review':
      return own.filter(({ evidence }) => evidence.kind === 'review' || evidence.kind === 'review_comment');
    case 'act': {
      const verb = deed.verb === '' ? BY.exec(subject.bare.slice(0, deed.from))?.[1] : deed.verb;
      if (verb === undefined) return null;
      return /^close/i.test(verb)
        ? telling(own, 'closed')
        : /^merge/i.test(verb)
          ? telling(own, 'merged')
          : null;
    }
    case 'speech':
      return nearest(subject, deed, own);
    case 'other':
      return GIVES.test(deed.verb) && APPROVAL.test(subject.bare.slice(deed.content, deed.content + 40))
        ? approvals(own)
        : null;
  }
}

/** "It was closed by NAME". */
const BY = /\b(\p{L}+) by @?$/u;
const GIVES = /^(?:gives?|gave)$/;
const APPROVAL =
  /^\S+ (?:(?:his|her|their|its|a|an|the|it) )?(?:lgtm|approval|go-ahead|green light|thumbs|\+1)/i;

function approvals(own: readonly Facts[]): Facts[] {
  const reviews = own.filter(({ evidence }) => evidence.state === 'approved');
  return [...reviews, ...telling(own, 'approved')];
}

/** Those that tell the state in a line of their own and as done, not asked or planned. */
function telling(own: readonly Facts[], family: StateFamily): Facts[] {
  return own.filter(
    ({ isRoot, textLines }) =>
      !isRoot &&
      textLines.some(
        (line) =>
          !line.quoted && !line.asks && statesTold(line.text, family).some(({ mood }) => mood === 'is'),
      ),
  );
}

const LEAST = 2;

/** Of what somebody wrote the one that has what is said, where no other comes near; else all of it. */
function nearest(subject: Subject, deed: Deed, own: readonly Facts[]): Facts[] {
  const end = deedsOf(subject).find(({ from }) => from > Math.max(deed.from, deed.content))?.from;
  const content = contentStems(subject.bare.slice(deed.content, end), deed.names);
  const scored = own
    .map((facts) => ({ facts, share: overlap(content, [...facts.stems]) }))
    .sort((a, b) => b.share - a.share);
  const [first, second] = scored;
  return first !== undefined && first.share >= LEAST && (second?.share ?? 0) * 2 <= first.share
    ? [first.facts]
    : [...own];
}

const DISTANCE =
  /\b(?:(?:the|on the) (?:same|next|following) day|the day (?:after|before)|days (?:after|before|later))\b/i;
const DAY_MS = 86_400_000;

/** "Only the day after Ann had asked for it", "two days later": both deeds are known, and so is how far they are apart. */
function checkDistance(subject: Subject): void {
  const match = DAYS.test(subject.bare) ? DISTANCE.exec(subject.bare) : null;
  if (match === null) return;
  const count = subject.numbers.find(
    ({ to, unit }) => unit?.factor === DAY_MS && to === match.index + 'days'.length,
  );
  const span: [number, number] = [count?.from ?? match.index, match.index + match[0].length];
  const days = daysApart(match[0].toLowerCase(), count?.values[0]);
  const deeds = deedsOf(subject);
  const first = deeds.findLast(({ to }) => to <= span[0]);
  const second = deeds.find(({ from }) => from >= span[1]);
  if (days === null || first === undefined || second === undefined || count?.approximate) return;
  if (!/^[\s,]*(?:on )?(?:that |which |when |as )?@?$/i.test(subject.bare.slice(span[1], second.from)))
    return;
  const [a, b] = [eventsOf(subject, first), eventsOf(subject, second)];
  if (a === null || b === null || a.length === 0 || b.length === 0) return;
  const fits = a.some((one) => b.some((other) => areApart(subject, one.at, other.at, days)));
  if (!fits) refuse(subject, 'date', `${shown(subject, ...span)} is not how far the two are apart`, span);
}

const DAYS = /\bdays?\b/i;

/** By the calendar of the reader or of UTC, or by the clock. */
function areApart({ zone }: Subject, one: number, other: number, days: number): boolean {
  return (
    Math.trunc((one - other) / DAY_MS) === days ||
    [zone, 'UTC'].some((where) => localTime(one, where).date - localTime(other, where).date === days)
  );
}

/** Days from what follows the words to what stands before them; `count` where one is told. */
function daysApart(words: string, count: number | undefined): number | null {
  if (words.endsWith('same day')) return 0;
  if (words.startsWith('days') && count === undefined) return null;
  return words.endsWith(' after') ? (count ?? 1) : -(count ?? 1);
}

import type { Facts } from './facts.ts';
import type { NumberMention } from './numbers.ts';
import { statesTold } from './state-words.ts';
import type { Subject } from './subject.ts';
import { stemOf, wordsOf } from './words.ts';

type Counter = (cited: readonly Facts[]) => number[];

const kinds =
  (...names: string[]): Counter =>
  (cited) => [cited.filter(({ evidence }) => names.includes(evidence.kind)).length];
const distinct =
  (key: (facts: Facts) => string | null, filter: (facts: Facts) => boolean = () => true): Counter =>
  (cited) => [
    new Set(
      cited
        .filter(filter)
        .map(key)
        .filter((value) => value !== null),
    ).size,
  ];

const replies: Counter = (cited) => {
  const comments = cited.filter(({ evidence }) =>
    ['comment', 'review_comment', 'message', 'review'].includes(evidence.kind),
  );
  const answers = comments.filter(({ evidence }) => evidence.id !== evidence.thread);
  return [comments.length, answers.length, comments.length - 1].filter((n) => n > 0);
};
const people = distinct(({ evidence }) => evidence.author);

/** Things that are counted from the list of evidence itself, by the word a sentence uses for them. */
const COUNTERS: Record<string, Counter> = {
  comment: (cited) => [
    ...kinds('comment')(cited),
    ...kinds('comment', 'review_comment')(cited),
    ...kinds('comment', 'review_comment', 'review')(cited),
  ],
  reply: replies,
  answer: replies,
  message: kinds('message'),
  post: kinds('message'),
  review: (cited) => [...kinds('review')(cited), ...kinds('review', 'review_comment')(cited)],
  approval: (cited) => [cited.filter(({ evidence }) => evidence.state === 'approved').length],
  note: kinds('note'),
  interview: kinds('note'),
  release: kinds('release'),
  pr: (cited) => threads(cited, 'pull_request'),
  pull: (cited) => threads(cited, 'pull_request'),
  issue: (cited) => threads(cited, 'issue'),
  ticket: (cited) => threads(cited, 'issue'),
  thread: distinct(({ evidence }) => evidence.thread),
  item: (cited) => [cited.length],
  person: people,
  people,
  author: people,
  participant: people,
  colleague: people,
  engineer: people,
  developer: people,
  contributor: people,
  commenter: people,
  member: people,
  reviewer: distinct(
    ({ evidence }) => evidence.author,
    ({ evidence }) => evidence.kind === 'review' || evidence.kind === 'review_comment',
  ),
};
for (const [word, counter] of Object.entries(COUNTERS)) COUNTERS[stemOf(word)] = counter;

/** Counts that only the list of evidence can tell: with two or more pieces cited, another figure for them is wrong. */
const EXACT = new Set(
  ['comment', 'message', 'review', 'approval', 'person', 'people', 'participant', 'author'].map(stemOf),
);

function threads(cited: readonly Facts[], kind: string): number[] {
  const roots = cited.filter(({ evidence }) => evidence.kind === kind).length;
  return roots > 0 ? [roots] : [];
}

const LISTED = new Set(
  [
    'option',
    'step',
    'point',
    'item',
    'thing',
    'reason',
    'change',
    'request',
    'question',
    'idea',
    'topic',
    'problem',
    'proposal',
    'task',
    'action',
    'wish',
    'complaint',
    'fix',
    'improvement',
    'finding',
  ].map(stemOf),
);

/** Whether "three comments" is the number of what is cited. `unknown`: not a thing that code counts. */
export function checkCount(subject: Subject, mention: NumberMention): 'right' | 'wrong' | 'unknown' {
  if (mention.unit?.dimension === 'times')
    return timesSaid(subject).includes(mention.values[0] ?? 0) ? 'right' : 'unknown';
  if (mention.unit !== null || mention.right === null) return 'unknown';
  const value = mention.values[0] ?? 0;
  const thing = stemOf(mention.right);
  const counter = Object.hasOwn(COUNTERS, thing) ? COUNTERS[thing] : undefined;
  if (counter !== undefined) {
    const counts = counter === people ? peopleWho(subject, mention) : counter(subject.cited);
    if (counts.includes(value) && value > 0) return 'right';
    if (EXACT.has(thing) && subject.cited.length > 1 && counts.some((count) => count > 0)) return 'wrong';
  }
  if (
    LISTED.has(thing) &&
    value > 1 &&
    subject.cited.some(({ evidence }) => listLength(evidence.text) === value)
  )
    return 'right';
  return 'unknown';
}

/** After "two people": what they did tells who of those who are cited is counted. */
const APPROVED = /^\s+\p{L}+\s+(?:(?:have|has|had|already|both)\s+){0,2}approved?\b/iu;
const ANSWERED =
  /^\s+\p{L}+\s+(?:(?:have|has|had|already|both)\s+){0,2}(?:commented|replied|answered|responded|reviewed|agreed|disagreed|objected|chimed)\b/iu;

function peopleWho({ cited, sentence }: Subject, { to }: NumberMention): number[] {
  const rest = sentence.slice(to);
  const all = people(cited);
  if (APPROVED.test(rest)) return people(cited.filter(approves));
  // "Two people took a day: Ann and Ben" counts those it names.
  if (rest.includes(': ')) {
    const named = new Set(wordsOf(rest.slice(rest.indexOf(': '))).map(({ key }) => key));
    const count = people(cited.filter(({ authorKeys }) => authorKeys.some((key) => named.has(key))));
    if (count.some((n) => n > 0)) return [...all, ...count];
  }
  return ANSWERED.test(rest) ? [...all, ...people(cited.filter(({ isRoot }) => !isRoot))] : all;
}

function approves({ evidence, isRoot, lines }: Facts): boolean {
  if (evidence.kind === 'review' && evidence.state !== 'commented') return evidence.state === 'approved';
  return (
    !isRoot &&
    lines.some(({ text, asks }) => !asks && statesTold(text, 'approved').some(({ mood }) => mood === 'is'))
  );
}

/** "asked twice": how often each person wrote among what is cited. */
function timesSaid(subject: Subject): number[] {
  const counts = new Map<string, number>();
  for (const { evidence } of subject.cited) {
    if (evidence.author !== null) counts.set(evidence.author, (counts.get(evidence.author) ?? 0) + 1);
  }
  return Array.from(counts.values());
}

/** Lines of the text that begin with a list mark. */
function listLength(text: string): number {
  return text.match(/^[ \t]*(?:[-*+•]|\d{1,2}[.)])[ \t]+\S/gmu)?.length ?? 0;
}

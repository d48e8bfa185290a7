import { deedsOf } from '../reading/actors.ts';
import type { Deed } from '../reading/actors.ts';
import { contentStems, isAuthor, isOnlyCalled, linesNaming, namesIn, overlap } from '../reading/authors.ts';
import { bind, clausesOf } from '../reading/binding.ts';
import type { Facts, TextField } from '../reading/facts.ts';
import { copiedFrom, markedIn } from '../reading/copied.ts';
import { quotesOf } from '../reading/quotations.ts';
import { findQuote } from './quote.ts';
import { statesTold } from '../reading/state-words.ts';
import { refuse, shown, sustain } from '../reading/subject.ts';
import type { Subject } from '../reading/subject.ts';
import { stemOf, wordsOf } from '../reading/words.ts';

/** Who said or did something is its author, or the evidence says so. */
export function checkAttribution(subject: Subject): void {
  checkTogether(subject);
  const deeds = deedsOf(subject);
  for (const deed of deeds) {
    const next =
      deeds.find((other) => other.from > Math.max(deed.from, deed.content) && other.kind !== 'other')?.from ??
      subject.sentence.length;
    const what = judge(subject, deed, next) ?? judgeSaying(subject, deed, next);
    if (what !== null) refuse(subject, 'attribution', what, [deed.from, deed.to]);
  }
}

const TOGETHER =
  /\b(?:both|everybody|everyone|all of them|the two|they all)(?: \p{L}+ly)? (?:prefer|agree|want|support|favou?r|like|oppose|object|vote|approve|reject|think|say|said)\p{L}*\b([^.;,]*)/iu;

/** "Both prefer option B" where one person says so. */
function checkTogether(subject: Subject): void {
  const match = TOGETHER.exec(subject.bare);
  if (match === null) return;
  const marks = wordsOf(match[1] ?? '').filter(({ raw }) => /^(?:[A-Z]|\d+)$/.test(raw));
  const agree = subject.cited.filter(
    (facts) =>
      facts.evidence.author !== null &&
      marks.every(({ raw }) => facts.words('text').some((word) => word.raw === raw)),
  );
  const authors = new Set(agree.map(({ evidence }) => evidence.author));
  // A note or a report by one person may tell what others want.
  if (
    authors.size > 1 ||
    subject.cited.some(
      ({ evidence }) =>
        evidence.kind === 'note' || /\b(?:both|all|everybody|everyone|we|they)\b/i.test(evidence.text),
    )
  )
    return;
  refuse(subject, 'attribution', 'only one of those who are cited says so', [
    match.index,
    match.index + match[0].length,
  ]);
}

const SAYING =
  /,\s(?:(?:and|while|briefly)\s)?(?:noting|saying|adding|remarking|arguing|explaining|suggesting|writing|warning|stating|commenting|claiming|complaining|pointing out)\b(?:\sthat\b)?/iu;

/** "Ann closed it, remarking that …": who did it says it. */
function judgeSaying(subject: Subject, deed: Deed, end: number): string | null {
  if (deed.kind === 'speech' || deed.verb === '') return null;
  const match = SAYING.exec(subject.bare.slice(deed.to, end));
  if (match === null) return null;
  const own = subject.cited.filter((facts) => isAuthor(facts, deed.names));
  if (own.length === 0) return null;
  const content = deed.to + match.index + match[0].length;
  const said: Deed = { ...deed, kind: 'speech', content, verb: 'noted' };
  return judgeSpeech(subject, said, own, end, shown(subject, deed.from, deed.to));
}

function judge(subject: Subject, deed: Deed, end: number): string | null {
  const own = subject.cited.filter((facts) => isAuthor(facts, deed.names));
  const name = shown(subject, deed.from, deed.to);
  if (isLiteral(subject, deed)) return null;
  // A name that stands nowhere is the names' business.
  if (own.length === 0 && !subject.cited.some((facts) => namesIn(facts, deed.names))) return null;
  switch (deed.kind) {
    case 'open':
      return judgeOpened(subject, deed, own, name);
    case 'approve':
    case 'changes':
    case 'review':
      return judgeReview(subject, deed, own, name);
    case 'act':
      return (own.length > 0 && !isOfAnother(subject, deed, own)) || saidOf(subject, deed)
        ? null
        : `the cited evidence does not say that ${name} did it`;
    case 'speech':
      return judgeSpeech(subject, deed, own, end, name);
    case 'other':
      return judgeFirstPerson(subject, deed, own, name);
  }
}

/** Whoever closes or merges says so as they do it. */
const DOING: [RegExp, string, RegExp][] = [
  [
    /^close/,
    'clos',
    /(?:^\W*|[,;.]\s|\b(?:so|and|thus|therefore)\s)closing\b|\bI(?:['’]ll|['’]m|['’]ve| will| have| am)?\s(?:\p{L}+\s)?clos(?:e|ed|ing)\b/iu,
  ],
  [
    /^merge/,
    'merg',
    /^\W*(?:merged|merging)\b(?!\s+(?:the\s+)?(?:latest|main|master))|\bI(?:['’]ll|['’]m|['’]ve| will| have| am)?\s(?:\p{L}+\s)?merg(?:e|ed|ing)\b/iu,
  ],
];

/** "Ann closed it" where Bob writes "closing" and Ann nothing of the kind. */
function isOfAnother({ cited }: Subject, { verb }: Deed, own: readonly Facts[]): boolean {
  const doing = DOING.find(([verbs]) => verbs.test(verb));
  if (doing === undefined) return false;
  const [, stem, pattern] = doing;
  const does = (facts: Facts): boolean =>
    !facts.isRoot &&
    facts.evidence.kind !== 'note' &&
    facts.stems.has(stem) &&
    facts.textLines.some((line) => !line.quoted && !line.asks && !line.denies && pattern.test(line.text));
  return cited.some((facts) => !own.includes(facts) && does(facts)) && !own.some(does);
}

/** "suggested by @dave", "Dave's PR" stand in the evidence in these very words. */
function isLiteral({ sentence, cited }: Subject, { from, to }: Deed): boolean {
  const by = /\p{L}+ by @?$/u.exec(sentence.slice(Math.max(0, from - 30), from));
  const phrase =
    by !== null
      ? by[0] + sentence.slice(from, to)
      : /['’]s$/.test(sentence.slice(from, to))
        ? sentence.slice(from, to + 3)
        : null;
  return phrase !== null && cited.some(({ evidence }) => evidence.text.includes(phrase));
}

function judgeOpened(subject: Subject, deed: Deed, own: readonly Facts[], name: string): string | null {
  const { roots } = bind(subject, deed.from, deed.to);
  if (roots.length === 0)
    return own.length > 0 || saidOf(subject, deed)
      ? null
      : `the cited evidence does not say that ${name} did it`;
  const opened = roots.find((root) => isAuthor(root, deed.names));
  if (opened !== undefined) {
    sustain(subject, [deed.from, deed.to], opened, 'author', [0, opened.evidence.author?.length ?? 0]);
    return null;
  }
  const told = subject.cited.some((facts) => {
    const first = isAuthor(facts, deed.names);
    return facts.lines.some(
      (line) =>
        /\b(?:open(?:ed|s)?|fil(?:ed|es)|creat(?:ed|es)|submitted|wrote)\b/i.test(line.text) &&
        (line.words.some((word) => deed.names.includes(word.key)) || (first && /\bI\b/.test(line.text))),
    );
  });
  return told
    ? null
    : `${roots[0]?.evidence.id ?? ''} is by ${roots[0]?.evidence.author ?? 'somebody else'}, not by ${name}`;
}

function judgeReview(subject: Subject, deed: Deed, own: readonly Facts[], name: string): string | null {
  const family = deed.kind === 'approve' ? 'approved' : 'changes';
  const wanted =
    deed.kind === 'approve' ? ['approved'] : deed.kind === 'changes' ? ['changes_requested'] : null;
  const reviews = own.filter(
    ({ evidence }) => evidence.kind === 'review' || evidence.kind === 'review_comment',
  );
  const fitting = reviews.find(({ evidence }) => wanted === null || wanted.includes(evidence.state ?? ''));
  if (fitting !== undefined) {
    sustain(subject, [deed.from, deed.to], fitting, 'author', [0, fitting.evidence.author?.length ?? 0]);
    return null;
  }
  const inText = own.some(
    ({ evidence, lines }) =>
      evidence.state !== 'changes_requested' &&
      evidence.kind !== 'issue' &&
      evidence.kind !== 'pull_request' &&
      (wanted === null ||
        lines.some(
          (line) => line.field === 'text' && statesTold(line.text, family).some((told) => told.mood === 'is'),
        )),
  );
  if (inText || saidOf(subject, deed)) return null;
  return `no cited review by ${name} says so`;
}

/** "NAME approved", "NAME merged" in somebody else's text: the same deed, since who proposed something has not decided it. */
function saidOf(subject: Subject, { names, verb }: Deed): boolean {
  const deed = stemOf(verb);
  return subject.cited.some((facts) =>
    linesNaming(facts, names).some((line) => {
      const at = line.words.findIndex((word) => names.includes(word.key));
      return (
        line.speaker !== null ||
        line.words
          .slice(at + 1, at + 6)
          .some((word) =>
            verb === ''
              ? /(?:ed|es|s|did|has|was|wrote|said)$/.test(word.key)
              : word.stem === deed || /^(?:did|done|does)$/.test(word.key),
          ) ||
        line.words.slice(Math.max(0, at - 2), at).some((word) => word.key === 'by')
      );
    }),
  );
}

/**
 * How much of the content one or two neighbouring lines of a person's own words hold: without what is quoted or said by
 * another named speaker.
 */
function ownOverlap(facts: Facts, names: readonly string[] | null, content: ReadonlySet<string>): number {
  const lines = facts.lines.filter((line) => {
    if (line.quoted || (line.field === 'title' && !facts.isRoot && facts.evidence.kind !== 'note'))
      return false;
    return (
      names === null ||
      line.speaker === null ||
      names.some((name) => line.speaker?.split(' ').includes(name) === true)
    );
  });
  let best = 0;
  lines.forEach((line, i) => {
    best = Math.max(best, overlap(content, line.stems, lines[i + 1]?.stems));
  });
  return best;
}

function judgeSpeech(
  subject: Subject,
  deed: Deed,
  own: readonly Facts[],
  end: number,
  name: string,
): string | null {
  const quoted = judgeQuoted(subject, deed, end, name);
  if (quoted !== null) return quoted;
  const naming = subject.cited
    .filter((facts) => !own.includes(facts))
    .flatMap((facts) => linesNaming(facts, deed.names).map((line) => ({ facts, line })));
  const content = contentStems(subject.bare.slice(deed.content, Math.max(end, deed.content)), deed.names);
  if (own.length === 0) {
    // A note or a report speaks for the people it names; somebody who is only called ("@eve", "Thanks Eve") said nothing there.
    const author = deed.names.some((part) => subject.people.has(part));
    const reported = naming.some(({ facts, line }) => {
      if (
        facts.evidence.kind === 'note' ||
        facts.evidence.author === null ||
        line.speaker !== null ||
        line.field === 'title'
      )
        return true;
      const held = author ? overlap(content, line.stems) : ownOverlap(facts, null, content);
      return held >= Math.min(2, content.size) && !isOnlyCalled(line, deed.names);
    });
    return reported ? null : `the cited evidence is not by ${name} and does not say it of ${name}`;
  }
  const mine = Math.max(
    ...own.map((facts) => ownOverlap(facts, deed.names, content)),
    ...naming.map(({ line }) => overlap(content, line.stems)),
  );
  const others = subject.cited.filter((facts) => !own.includes(facts) && facts.evidence.author !== null);
  const copied = copiedFrom(subject.bare.slice(deed.content, Math.max(end, deed.content)), own, others);
  if (copied !== null && !/^(?:agree|confirm)/.test(deed.verb))
    return `what ${name} is said to have said stands in ${copied.evidence.id}, by ${copied.evidence.author ?? 'somebody else'}`;
  const clause = clausesOf(subject.bare).find((one) => deed.content >= one.from && deed.content < one.to);
  const marked = markedIn(
    subject.bare.slice(deed.content, Math.max(deed.content, Math.min(end, clause?.to ?? end))),
    own,
    others,
  );
  if (marked !== null && !isAnswer(own, marked))
    return `what ${name} is said to have said stands in ${marked.evidence.id}, by ${marked.evidence.author ?? 'somebody else'}`;
  const theirs = Math.max(0, ...others.map((facts) => ownOverlap(facts, null, content)));
  if (theirs <= mine || !speaksMore(mine, theirs, content.size)) return null;
  const other = others.find((facts) => ownOverlap(facts, null, content) === theirs);
  if (!/^(?:ask|wonder|question|request|propos|suggest)/.test(deed.verb) && isAnswer(own, other)) return null;
  return `what ${name} is said to have said stands in ${other?.evidence.id ?? 'other evidence'}, by ${other?.evidence.author ?? 'somebody else'}`;
}

const YES =
  /^[\s>@\p{L}\d_-]{0,24}?\b(?:yes|yeah|yep|agree|agreed|absolutely|correct|exactly|sure|right|true|indeed|ok|okay|same here|good (?:point|idea)|makes sense)\b/iu;

/** "Yes, absolutely" to a question: who agrees says what was asked. */
function isAnswer(own: readonly Facts[], other: Facts | undefined): boolean {
  if (other === undefined || !other.evidence.text.includes('?')) return false;
  return own.some(
    (facts) =>
      facts.at >= other.at &&
      YES.test(facts.lines.find((line) => line.field === 'text' && !line.quoted)?.text ?? ''),
  );
}

/** Whether another's words are so much nearer that the content is theirs. */
function speaksMore(mine: number, theirs: number, all: number): boolean {
  if (theirs === all && mine === 0) return true;
  if (all < 2) return false;
  return (
    (theirs >= mine + 2 && mine <= 0.5 * theirs) ||
    (theirs >= 0.8 * all && mine <= 0.6 * all && theirs >= mine + 2)
  );
}

function judgeQuoted(subject: Subject, deed: Deed, end: number, name: string): string | null {
  const quotation = subject.quotations.find(
    ({ from, kind }) => kind === 'quote' && from >= deed.to && from < end,
  );
  if (quotation === undefined || deed.content === 0) return null;
  const hits = findQuote(subject.cited, subject.sentence.slice(...quotation.inner));
  if (hits.length === 0) return null;
  const good = hits.some(({ facts, field, at }) => {
    const near = facts.lines.filter(
      (line) => line.field === field && line.to > at[0] - 120 && line.from < at[1],
    );
    const holding = near.filter((line) => line.from < at[1] && line.to > at[0]);
    const named = near.some(
      (line) =>
        line.words.some((word) => deed.names.includes(word.key)) ||
        deed.names.some((part) => line.speaker?.split(' ').includes(part) === true),
    );
    if (isAuthor(facts, deed.names))
      return field === 'title' || !holding.every((line) => line.quoted || (line.speaker !== null && !named));
    if (field === 'title' || (facts.evidence.kind === 'note' && facts.vocabulary.has(deed.names[0] ?? '')))
      return true;
    // What somebody writes near another's name ("@dave it is a tool") is their own, unless they quote it or put the name before it.
    const lent =
      facts.evidence.author === null || holding.some((line) => line.quoted || line.speaker !== null);
    return named && (lent || isQuotedAt(facts, field, at));
  });
  // A customer who writes no evidence of their own is quoted by those who do.
  const thirdParty = !deed.names.some((part) => subject.people.has(part));
  if (thirdParty && subject.cited.some((facts) => namesIn(facts, deed.names))) return null;
  return good
    ? null
    : `the quotation is by ${hits[0]?.facts.evidence.author ?? 'somebody else'}, not by ${name}`;
}

/** Whether a place of the evidence stands between quotation marks there. */
function isQuotedAt(facts: Facts, field: TextField, [from, to]: readonly [number, number]): boolean {
  return quotesOf(facts.fieldText(field)).some(
    ({ inner, kind, open }) => kind === 'quote' && !open && inner[0] <= from && to <= inner[1] + 1,
  );
}

/** "Dana can't do it" where the evidence has "I can't do it" by somebody else. */
function judgeFirstPerson(subject: Subject, deed: Deed, own: readonly Facts[], name: string): string | null {
  const clause = clausesOf(subject.bare).find((one) => deed.content >= one.from && deed.content < one.to);
  const content = contentStems(
    subject.sentence.slice(deed.content, clause?.to ?? subject.sentence.length),
    deed.names,
  );
  if (content.size === 0) return null;
  let mine = 0;
  let theirs = 0;
  let who: Facts | null = null;
  for (const facts of subject.cited) {
    for (const line of facts.lines) {
      const score = overlap(content, line.stems);
      if (score <= mine && score <= theirs) continue;
      const about = own.includes(facts) || line.words.some((word) => deed.names.includes(word.key));
      if (
        about ||
        facts.evidence.kind === 'note' ||
        !/\b(?:I|I['’](?:m|ll|d|ve)|[Mm]y|ich)\b/.test(line.text)
      )
        mine = Math.max(mine, score);
      else if (score > theirs) {
        theirs = score;
        who = facts;
      }
    }
  }
  if (theirs <= mine || theirs < Math.min(2, content.size) || theirs < content.size * 0.5) return null;
  return `${who?.evidence.author ?? 'somebody else'} says it of themselves in ${who?.evidence.id ?? 'the evidence'}, not ${name}`;
}

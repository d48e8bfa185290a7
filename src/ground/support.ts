/** Whether the words of a sentence stand together in the evidence as the sentence puts them together: for sentences that a model wrote. */
import type { Claim } from './claim.ts';
import { DESCRIBING } from './checks/evidence.ts';
import { deedsOf } from './reading/actors.ts';
import { checkCount } from './reading/count.ts';
import { sameWord } from './reading/alike.ts';
import type { Facts, Line } from './reading/facts.ts';
import { isWordUnit } from './reading/fold.ts';
import { isCommon, STOPWORDS } from './reading/lexicon.ts';
import { identifiersIn } from './reading/marks.ts';
import { isNegator } from './reading/negators.ts';
import { statesTold } from './reading/state-words.ts';
import { subjectOf } from './reading/subject.ts';
import type { Subject } from './reading/subject.ts';
import { stemOf } from './reading/words.ts';
import type { Clause, Word } from './reading/words.ts';

/**
 * Words that put what is told into a sentence and tell nothing themselves: what they claim is held by the checks of attribution, state,
 * negation and date.
 */
const TELLING = new Set(
  `want need plan hope offer expect like prefer propose suggest ask answer say tell note add mention report confirm explain warn agree recall admit
  consider think believe know see find trace spot discover notice favour contain become compare worry doubt wonder suspect show give take make put get go come keep let set use have try start begin become remain seem look
  still now already yet soon so far first then later again also only just instead rather both each every all any some whole more most less least much many few
  new old same other next last previous current time day thing way part case fact detail change update work team people person somebody everybody user
  settle list include move stay run arrive hand according someone roughly missing certain particular
  schreiben schreibt schrieb sagt sagte antwortet meldet kündigt ankündigen
  speak better best worse worst kind name etwa rund ungefähr behind beside without inside outside above below near off up down
  before after during until since while out bot evening morning night afternoon noon midnight
  far long directly mainly mostly fully currently recently finally initially per via due able ready here there today`
    .split(/\s+/)
    .map(stemOf),
);

/** A sentence says that one thing came of another. */
const RELATION =
  /\b(?:because|since(?= \p{Ll}+ (?:is|was|are|were|has|had|does|did|can|would)\b)|due to|owing to|thanks to|so that|in order to|as a result|therefore|thus|hence|caus(?:e[sd]?|ing)|le(?:d|ads?|ading) to|result(?:s|ed|ing)? (?:in|from)|in response to|(?:is|was|were|are) (?:a|the) (?:response|result|reason|cause)|by \p{Ll}+ing|weil|wegen|damit)\b/iu;

export interface Support {
  /** Words that stand in none of the cited evidence. */
  foreign: string[];
  /** Those of them that say what was done: an invented deed. */
  deeds: string[];
  /** Words with meaning that were looked for. */
  words: number;
  /** The words that stand in the evidence are two or more, all in one place of it. */
  together: boolean;
  /** Clauses whose words stand in the evidence, but in no two sentences that follow each other. */
  scattered: string[];
  /** Words that follow one another in a clause, and those of them that stand far from each other in the evidence. */
  pairs: number;
  apart: string[];
  /** Numbers, dates, references, quotations, states and deeds, which other checks hold. */
  marks: number;
  /** A state that the evidence tells of none of the versions and identifiers that the sentence names; null where there is none. */
  misplaced: string | null;
  /** The two sides of a relation ("because") that the evidence does not bring together; null where they are, or none is told. */
  unrelated: string | null;
}

/** Looks for the words of each clause in one place of the evidence: a sentence and the next of the same text. */
export function supportOf(claim: Claim): Support {
  const subject = subjectOf(claim, { people: [] });
  const words = tellingWords(subject);
  const places = subject.cited.map(linesInOrder);
  const all = places.flat();
  const isForeign = (word: Word): boolean => !all.some((line) => holds(line, word));
  const foreign = words.filter(isForeign);
  const parts = partsOf(subject, words);
  const scattered = parts.filter((part) => {
    const known = part.words.filter((word) => !foreign.includes(word));
    return known.length - best(places, known) > slack(known.length);
  });
  const pairs = words
    .slice(1)
    .map((word, i) => [words[i] ?? word, word] as const)
    .filter(([one, other]) => !PARTS.test(subject.bare.slice(one.to, other.from)));
  const turned = turnedRound(subject, places, words);
  const strange = strangeParts(subject, places, parts, foreign);
  const apart = pairs.filter(
    ([one, other]) => !foreign.includes(one) && !foreign.includes(other) && !areNear(places, one, other),
  );
  return {
    foreign: foreign.map(({ raw }) => raw),
    deeds: foreign.filter((word) => tellsDeed(subject, word)).map(({ raw }) => raw),
    words: words.length,
    together: isTogether(
      places,
      words.filter((word) => !foreign.includes(word)),
    ),
    scattered: [...scattered, ...strange].map(({ from, to }) => subject.sentence.slice(from, to).trim()),
    pairs: pairs.length,
    apart: [
      ...[...apart, ...turned].map(([one, other]) => `${one.raw} ${other.raw}`),
      ...strayNumbers(subject, places),
    ],
    marks:
      subject.references.length +
      subject.numbers.length +
      subject.dates.length +
      subject.states.length +
      subject.quotations.length +
      deedsOf(subject).filter(({ kind }) => kind !== 'other').length,
    misplaced: misplacedState(subject),
    unrelated: relationFault(subject, words, places),
  };
}

/** Between two statements of one sentence; what follows "which" or "when" is said of what stands before. */
const PARTS =
  /[;:.!?](?:\s|$)|[,–—]\s(?!(?:which|who|whose|that|when|where)\b)|\b(?:and|but|while|because|although|though|so|und|aber)\s/i;

/** How many words of a clause may stand elsewhere. */
const slack = (count: number): number => (count < 4 ? 0 : 1);

function tellingWords(subject: Subject): Word[] {
  const deeds = deedsOf(subject);
  const marks = [...subject.dates, ...subject.numbers, ...subject.states, ...subject.mentions];
  return subject.words.filter(({ key, raw, from, to }) => {
    if (key.length < 3 || STOPWORDS.has(key) || isNegator(key) || /^\d/.test(raw)) return false;
    if (isName(subject, key, raw, from)) return false;
    if (marks.some((mark) => from >= mark.from && to <= mark.to)) return false;
    if (deeds.some(({ verb, kind, to: end }) => kind !== 'other' && verb === key && from >= end))
      return false;
    if (/^(?:because|caus|result|respons)/.test(key)) return false;
    const stem = stemOf(key);
    return !TELLING.has(stem) && !DESCRIBING.has(stem);
  });
}

const BEFORE_DEED =
  /\b(?:was|were|is|are|be|been|being|has|have|had|will|would|can|could|should|must|may|might|did|does|do|to|not|never|n't|who|which|that|they|it|he|she|we|and|by|after|before|from|without|for|also|then|already|now|just)\s+(?:\p{L}+ly\s+)?$/iu;
const DETERMINED = /\b(?:the|a|an|this|that|these|those|its|their|his|her|our|of|in|on|for|with)\s+$/i;

/** Whether a word stands where a verb stands: "Alice broke it", "was hacked", "by switching". */
function tellsDeed(subject: Subject, { key, from, to }: Word): boolean {
  if (deedsOf(subject).some(({ verb, to: end }) => verb === key && from >= end)) return true;
  const before = subject.bare.slice(Math.max(0, from - 24), from);
  if (DETERMINED.test(before)) return false;
  if (/(?:ing|ed)$/.test(key) && BEFORE_DEED.test(before)) return true;
  // "The gateway corrupts the readings": between two nouns.
  return (
    /(?:ed|[^s]s)$/.test(key) &&
    /\p{L}\s$/u.test(before) &&
    /^\s+(?:the|a|an|all|every|its|their|it|them)\b/i.test(subject.bare.slice(to, to + 12))
  );
}

/** Names are held by their own check. */
function isName(subject: Subject, key: string, raw: string, from: number): boolean {
  if (!/^\p{Lu}/u.test(raw)) return false;
  if (from > 0 || subject.people.has(key)) return true;
  return subject.cited.some((facts) =>
    [...facts.words('title'), ...facts.words('text')].some((word) => word.raw === raw && !isCommon(key)),
  );
}

function linesInOrder(facts: Facts): Line[] {
  return [
    ...facts.lines.filter(({ field }) => field === 'title'),
    ...facts.lines.filter(({ field }) => field === 'text'),
  ];
}

function holds(line: Line, word: Word): boolean {
  const stem = word.stem;
  return line.stems.some((other, i) => other === stem || sameWord(word.key, line.words[i]?.key ?? ''));
}

interface Part extends Clause {
  words: Word[];
}

/** The statements of a sentence with the words that are looked for. */
function partsOf(subject: Subject, words: readonly Word[]): Part[] {
  const parts: Part[] = [];
  for (const word of words) {
    const last = parts.at(-1);
    if (last === undefined || PARTS.test(subject.bare.slice(last.to, word.from)))
      parts.push({ from: word.from, to: word.to, words: [word] });
    else {
      last.to = word.to;
      last.words.push(word);
    }
  }
  return parts;
}

/** Who begins a statement of its own: "…, and the team", "…, and she", "…, and #12". */
const OWN_SUBJECT =
  /^(?:\s*(?:then|now|today|later|still|also|so|as)\s)?\s*(?:the|an?|this|that|these|those|it|its|he|she|they|his|her|their|who|which|what|there|both|all|each|every|no|nobody|nothing|none|some|most|many|few|one|two|three|four|five|six|seven|eight|nine|ten|[#\d\ufffc]|\p{Lu})/u;

/** Statements without a subject of their own that stand in another thread than the one before, whose subject they take. */
function strangeParts(
  subject: Subject,
  places: readonly Line[][],
  parts: readonly Part[],
  foreign: readonly Word[],
): Part[] {
  const threads = parts.map(({ words }) => {
    const known = words.filter((word) => !foreign.includes(word));
    const least = known.length - slack(known.length);
    return new Set(
      subject.cited
        .filter((_, i) => known.length > 0 && best([places[i] ?? []], known) >= least)
        .map(({ evidence }) => evidence.thread),
    );
  });
  return parts.filter((part, i) => {
    const before = parts[i - 1];
    const [own, other] = [threads[i], threads[i - 1]];
    if (
      before === undefined ||
      own === undefined ||
      other === undefined ||
      own.size === 0 ||
      other.size === 0
    )
      return false;
    if ([...own].some((thread) => other.has(thread))) return false;
    const between = subject.bare.slice(before.to, part.to);
    const cut = PARTS.exec(between);
    return cut !== null && !OWN_SUBJECT.test(between.slice(cut.index + cut[0].length));
  });
}

/** Lines that follow each other are one place up to so many words. */
const PLACE = 40;

/** With its title, which says what a text is about. */
function windowsOf(place: readonly Line[]): Line[][] {
  const title = place.filter(({ field }) => field === 'title');
  return place.map((line, i) => {
    const near = [...title, line];
    let words = line.words.length;
    for (const next of place.slice(i + 1)) {
      words += next.words.length;
      if (near.length > title.length + 1 && words > PLACE) break;
      near.push(next);
    }
    return near;
  });
}

/** The most of the words that stand in one place. */
function best(places: readonly Line[][], words: readonly Word[]): number {
  let most = 0;
  for (const place of places) {
    for (const near of windowsOf(place))
      most = Math.max(most, words.filter((word) => near.some((line) => holds(line, word))).length);
  }
  return most;
}

function isTogether(places: readonly Line[][], known: readonly Word[]): boolean {
  return known.length >= 2 && best(places, known) === known.length;
}

/** Words that belong together stand in one line, or in two short ones. */
const NEAR = 12;

function areNear(places: readonly Line[][], one: Word, other: Word): boolean {
  return places.some((place) =>
    place.some((line, i) => {
      if (holds(line, one) && holds(line, other)) return true;
      if (line.field === 'title' && (holds(line, one) || holds(line, other)))
        return place.some((any) => holds(any, holds(line, one) ? other : one));
      const next = place[i + 1];
      if (next === undefined || line.words.length + next.words.length > 2 * NEAR) return false;
      return (holds(line, one) && holds(next, other)) || (holds(line, other) && holds(next, one));
    }),
  );
}

/** An answer of so few words says nothing beside its figure: "Yes, from 8." */
const SHORT = 4;

/** Numbers and dates of which no word beside them in the sentence stands near them in the evidence. */
function strayNumbers(subject: Subject, places: readonly Line[][]): string[] {
  const lines = places.flat();
  const words = subject.words.filter(
    (word) => !STOPWORDS.has(word.key) && word.key.length > 2 && lines.some((line) => holds(line, word)),
  );
  const figures = subject.numbers.filter((mention) => checkCount(subject, mention) !== 'right');
  return [...figures, ...subject.dates].flatMap(({ from, to }) => {
    const raw = subject.sentence.slice(from, to);
    if (raw.toLowerCase() === 'one') return [];
    const figure = /\d[\d.,:]*/.exec(raw)?.[0].replace(/[.,:]$/, '') ?? raw.toLowerCase();
    const has = (line: Line): boolean => bordered(line.text.toLowerCase(), figure);
    // What follows by counting stands nowhere.
    if (!lines.some(has)) return [];
    const beside = [words.findLast((word) => word.to <= from), words.find((word) => word.from >= to)].filter(
      (word) =>
        word !== undefined &&
        !PARTS.test(subject.bare.slice(Math.min(word.to, to), Math.max(word.from, from))),
    );
    if (beside.length === 0) return [];
    const near = places.some((place) =>
      place.some(
        (line, i) =>
          has(line) &&
          (line.words.length <= SHORT ||
            beside.some(
              (word) =>
                word !== undefined &&
                [line, place[i - 1], place[i + 1], place.find(({ field }) => field === 'title')].some(
                  (other) => other !== undefined && holds(other, word),
                ),
            )),
      ),
    );
    return near ? [] : [raw];
  });
}

function bordered(text: string, figure: string): boolean {
  for (let at = text.indexOf(figure); at !== -1; at = text.indexOf(figure, at + 1))
    if (!isWordUnit(text[at - 1]) && !isWordUnit(text[at + figure.length])) return true;
  return false;
}

const PASSIVE = /\b(?:by|was|were|is|are|been|being|be)\b/i;

/** "Customers slow the partition" where the partition slows customers: three words in a row, in the evidence only the other way round. */
function turnedRound(
  subject: Subject,
  places: readonly Line[][],
  words: readonly Word[],
): (readonly [Word, Word])[] {
  if (PASSIVE.test(subject.bare)) return [];
  return words.slice(2).flatMap((last, i) => {
    const [first, middle] = [words[i], words[i + 1]];
    if (first === undefined || middle === undefined || PARTS.test(subject.bare.slice(first.to, last.from)))
      return [];
    const ways = places.flat().flatMap((line) => {
      const at = [first, middle, last].map((word) =>
        line.words.findIndex((other) => sameWord(word.key, other.key)),
      );
      const [a = -1, b = -1, c = -1] = at;
      return a === -1 || b === -1 || c === -1 || PASSIVE.test(line.text) ? [] : [c < b && b < a];
    });
    return ways.length > 0 && ways.every(Boolean) ? [[first, last] as const] : [];
  });
}

/** "1.5.3 is available" where 1.5.4 was released: the state stands in no line with any of the names, nor is it the recorded state of what is named. */
function misplacedState(subject: Subject): string | null {
  const names = [
    ...subject.references.map(({ raw }) => raw),
    ...identifiersIn(subject.bare).map(([from, to]) => subject.sentence.slice(from, to)),
  ].map((name) => name.toLowerCase());
  const [state] = subject.states.filter(({ mood }) => mood === 'is');
  if (state === undefined || names.length === 0) return null;
  const told = subject.cited.some(
    (facts) =>
      facts.evidence.state !== null ||
      facts.evidence.kind === 'release' ||
      facts.lines.some(
        ({ text }, at) =>
          statesTold(text, state.family).length > 0 &&
          [text, facts.lines[at - 1]?.text ?? '', facts.evidence.title ?? ''].some((near) =>
            names.some((name) => bordered(near.toLowerCase(), name)),
          ),
      ),
  );
  return told ? null : state.word;
}

function relationFault(subject: Subject, words: readonly Word[], places: readonly Line[][]): string | null {
  const match = RELATION.exec(subject.bare);
  if (match === null) return null;
  const sides = [
    words.filter(({ to }) => to <= match.index),
    words.filter(({ from }) => from >= match.index),
  ];
  if (sides.some((side) => side.length === 0)) return null;
  const brought = places.some((place) =>
    place.some((_, i) => {
      const near = place.slice(i, i + 3);
      return sides.every(
        (side) =>
          side.filter((word) => near.some((line) => holds(line, word))).length >=
          side.length - slack(side.length),
      );
    }),
  );
  return brought ? null : match[0];
}

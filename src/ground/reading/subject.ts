import type { Evidence } from '../../core/evidence.ts';
import type { Claim, Reason, ReasonCode, Support } from '../claim.ts';
import type { Deed } from './actors.ts';
import { datesOf } from './dates.ts';
import type { DateMention } from './dates.ts';
import { Facts } from './facts.ts';
import { isWordUnit } from './fold.ts';
import { isEnglish, isListed } from './lexicon.ts';
import { handlesOf, identifiersIn, linksOf, referencesOf } from './marks.ts';
import type { Mark, Reference } from './marks.ts';
import { numbersOf } from './numbers.ts';
import type { NumberMention } from './numbers.ts';
import { quotesOf } from './quotations.ts';
import type { Quotation } from './quotations.ts';
import { statesSaid } from './state-words.ts';
import type { StateMention } from './state-words.ts';
import { blank, wordsOf } from './words.ts';
import type { Word } from './words.ts';

/** People the caller knows of. They only help to see names in a sentence; they never excuse one. */
export interface Known {
  people?: readonly string[];
  /** How a piece of evidence is read: anew for each sentence where it is not given. */
  read?: (evidence: Evidence) => Facts;
}

const readAnew = (evidence: Evidence): Facts => new Facts(evidence);

/** A claim made ready for the checks: its marks found once, each part of the sentence read by one check only. */
export interface Subject {
  claim: Claim;
  sentence: string;
  /** What is cited, exists and was not deleted. */
  cited: Facts[];
  quotations: Quotation[];
  links: Mark[];
  mentions: Mark[];
  references: Reference[];
  dates: DateMention[];
  numbers: NumberMention[];
  /** Words outside quotations, links and references. */
  words: Word[];
  /** The sentence with quotations, links and references blanked out. */
  bare: string;
  english: boolean;
  /** What the sentence says about states. */
  states: StateMention[];
  zone: string;
  asOf: number | null;
  /** Keys of people known from all evidence of the claim (cited or not) and from the caller. */
  people: Set<string>;
  /** Those of them that are one word, as written in lower case in a sentence: GitHub logins. */
  handles: Set<string>;
  /** Names of more than one word, in lower case and as they are written: "kim lee (she/her)". */
  fullNames: string[];
  /** What `deedsOf` gives, once it was asked for. */
  deeds: readonly Deed[] | null;
  reasons: Reason[];
  support: Support[];
}

export function subjectOf(claim: Claim, { people: others = [], read = readAnew }: Known): Subject {
  const { sentence } = claim;
  const cites = new Set(claim.cites);
  const cited = claim.evidence
    .filter((item) => cites.has(item.id) && item.state !== 'deleted')
    .map((item) => read(item));
  const titles = titlesIn(sentence, cited);
  const quotations = [...titles, ...quotesOf(blank(sentence, spansOf(titles)))].sort(
    (a, b) => a.from - b.from,
  );
  let rest = blank(sentence, spansOf(quotations));
  const links = linksOf(rest);
  rest = blank(rest, spansOf(links));
  const mentions = handlesOf(rest);
  const dates = datesOf(rest, wordsOf(rest));
  const references = referencesOf(blank(rest, spansOf(dates)));
  const bare = blank(rest, spansOf(references));
  const identifiers = identifiersIn(bare);
  const words = wordsOf(bare);
  const numbers = numbersOf(blank(bare, [...spansOf(dates), ...identifiers]), words);
  const people = new Set<string>();
  const handles = new Set<string>();
  const fullNames = new Set<string>();
  const authors = claim.evidence.map((item) => item.author ?? '');
  for (const name of new Set([...others, ...authors])) {
    const parts = wordsOf(name);
    for (const word of parts) if (word.key.length > 1) people.add(word.key);
    if (/\p{L}\s+\S/u.test(name)) fullNames.add(name.trim().toLowerCase());
    if (!/\s/.test(name.trim())) for (const word of parts) if (!isListed(word.key)) handles.add(word.key);
  }
  const asOf = claim.asOf === undefined ? Number.NaN : Date.parse(claim.asOf);
  return {
    claim,
    sentence,
    cited,
    quotations,
    links,
    mentions,
    references,
    dates,
    numbers,
    words,
    bare,
    english: isEnglish(
      words.map((word) => word.key),
      sentence,
    ),
    states: statesSaid(bare),
    zone: claim.timezone ?? 'UTC',
    asOf: Number.isNaN(asOf) ? null : asOf,
    people,
    handles,
    fullNames: Array.from(fullNames),
    deeds: null,
    reasons: [],
    support: [],
  };
}

/** Titles of the cited evidence that the sentence names in full: they may hold quotation marks of their own. */
function titlesIn(sentence: string, cited: readonly Facts[]): Quotation[] {
  const found = new Map<number, Quotation>();
  for (const title of new Set(cited.map(({ evidence }) => evidence.title ?? ''))) {
    if (title.length < 12 || !title.includes(' ')) continue;
    const from = sentence.indexOf(title);
    const to = from + title.length;
    if (from === -1 || isWordUnit(sentence[from - 1]) || isWordUnit(sentence[to])) continue;
    if ((found.get(from)?.to ?? 0) < to)
      found.set(from, { from, to, inner: [from, to], kind: 'quote', open: false });
  }
  return Array.from(found.values());
}

export function spansOf(marks: readonly { from: number; to: number }[]): [number, number][] {
  return marks.map(({ from, to }) => [from, to]);
}

export function refuse(
  subject: Subject,
  code: ReasonCode,
  what: string,
  span: readonly [number, number],
): void {
  subject.reasons.push({ code, what, span: [span[0], span[1]] });
}

export function sustain(
  subject: Subject,
  span: readonly [number, number],
  facts: Facts,
  field: Support['field'],
  at: readonly [number, number],
): void {
  subject.support.push({ span: [span[0], span[1]], evidence: facts.evidence.id, field, at: [at[0], at[1]] });
}

/** Whether the whole sentence stands in what is cited: what it leaves open, the evidence leaves open too. */
export function isVerbatim({ sentence, cited }: Subject): boolean {
  const said = sentence.trim();
  return cited.some(({ evidence }) => evidence.text.includes(said));
}

/** A part of the sentence for a message, quoted and kept short. */
export function shown(subject: Subject, from: number, to: number): string {
  const text = subject.sentence.slice(from, to);
  return `"${text.length > 80 ? `${text.slice(0, 79).replace(/[\ud800-\udbff]$/, '')}…` : text}"`;
}

import type { Facts, TextField } from '../reading/facts.ts';
import { FIELDS } from '../reading/facts.ts';
import { fold, isWordUnit, withoutMarks } from '../reading/fold.ts';
import type { Folded } from '../reading/fold.ts';
import { nearest } from '../reading/nearest.ts';
import type { Quotation } from '../reading/quotations.ts';
import { refuse, shown, sustain } from '../reading/subject.ts';
import type { Subject } from '../reading/subject.ts';

/** How much an ellipsis may leave out, in folded characters. */
const GAP = 300;
const ELLIPSIS = /\s?[[(]?(?:\.{3,}|…)[\])]?\s?/u;
const NEGATOR = /\b(?:not|never|no|none|cannot|nor|neither|without|nicht|kein\w*|nie)\b|n't\b/i;

export interface QuoteHit {
  facts: Facts;
  field: TextField;
  /** UTF-16 units of the stored field. */
  at: [number, number];
}

/** Every quotation stands word for word in the text or title of what is cited. */
export function checkQuotes(subject: Subject): void {
  for (const quotation of subject.quotations) {
    const [from, to] = quotation.inner;
    const words = subject.sentence.slice(from, to);
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    const hits = findQuote(subject.cited, words);
    for (const hit of hits) sustain(subject, [from, to], hit.facts, hit.field, hit.at);
    if (hits.length > 0) continue;
    if (quotation.kind === 'code' && isNamed(subject.cited, words)) continue;
    refuse(subject, codeOf(quotation, words), complaint(subject, quotation, words), [
      quotation.from,
      quotation.to,
    ]);
  }
}

/** One word in code marks is an identifier; everything else between marks is a quotation. */
function codeOf(quotation: Quotation, words: string): 'name' | 'quote' {
  return quotation.kind === 'code' && !/\s/.test(words.trim()) ? 'name' : 'quote';
}

/** `alicem` or `acme/ingest` in code marks may stand in author or id. */
function isNamed(cited: readonly Facts[], words: string): boolean {
  const name = words.trim();
  return cited.some(
    ({ evidence }) =>
      evidence.author === name ||
      evidence.id === name ||
      evidence.thread === name ||
      evidence.id.startsWith(`${name}#`),
  );
}

function complaint(subject: Subject, quotation: Quotation, words: string): string {
  const near = nearest(words, subject.cited);
  const quoted = shown(subject, quotation.inner[0], quotation.inner[1]);
  if (quotation.open) return `the quotation ${quoted} is never closed`;
  if (near === null) return `${quoted} stands in none of the cited evidence`;
  return `${quoted} is not word for word; the nearest is "${near.text}" (${near.facts.evidence.id}, ${near.field} ${near.at[0]}-${near.at[1]})`;
}

/** Where a quotation stands, in every piece of evidence that has it. */
export function findQuote(cited: readonly Facts[], words: string): QuoteHit[] {
  const strict = piecesOf(fold(words));
  if (strict.length === 0) return [];
  const hits: QuoteHit[] = [];
  let loose: string[] | null = null;
  const run = longestRun(strict);
  for (const facts of cited) {
    for (const field of FIELDS) {
      const text = facts.fieldText(field);
      if (text === '' || !mayHold(text, run)) continue;
      let at = findPieces(facts.folded(field, false), strict);
      if (at === null) {
        loose ??= piecesOf(withoutMarks(fold(words)));
        at = loose.length === 0 ? null : findPieces(facts.folded(field, true), loose);
      }
      if (at !== null) hits.push({ facts, field, at });
    }
  }
  return hits;
}

/** The longest run of letters and digits that a text must have to have the pieces; their first letter may differ in case. */
function longestRun(pieces: readonly string[]): string {
  const [first = '', ...rest] = pieces;
  const runs = [first.slice(1), ...rest].flatMap((piece) => piece.match(/[A-Za-z0-9]+/g) ?? []);
  return runs.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
}

// eslint-disable-next-line no-control-regex
const PLAIN = /^[\u0000-\u007f]*$/;
/** Marks that folding takes away between two letters: what is parted here may be joined there. */
const JOINS = /[A-Za-z0-9][*'"`~_]{2,}[A-Za-z0-9]/;

/** Whether a text can have the run when it is folded: to look is far cheaper than to fold. */
function mayHold(text: string, run: string): boolean {
  return text.includes(run) || !PLAIN.test(text) || JOINS.test(text);
}

/** The parts between ellipses; a comma or full stop that typography puts inside the marks does not count. */
function piecesOf(folded: Folded): string[] {
  const text = folded.text.trim().replace(/^\[(\p{L})\](?=\p{L})/u, '$1');
  return text
    .split(ELLIPSIS)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
    .map((piece, index, all) =>
      index === all.length - 1 ? piece.replace(/(?<=[\p{L}\p{N})%'])[.,;]$/u, '') : piece,
    );
}

function findPieces(hay: Folded, pieces: readonly string[]): [number, number] | null {
  const first = pieces[0] ?? '';
  let start = 0;
  for (;;) {
    const begin = indexOfPhrase(hay.text, first, start, true);
    if (begin === -1) return null;
    const end = followPieces(hay.text, pieces, begin + first.length);
    if (end !== -1) return [hay.at[begin] ?? 0, sourceEnd(hay, end)];
    start = begin + 1;
  }
}

function followPieces(hay: string, pieces: readonly string[], from: number): number {
  let end = from;
  for (const piece of pieces.slice(1)) {
    const begin = indexOfPhrase(hay, piece, end, false);
    if (begin === -1 || begin - end > GAP || NEGATOR.test(hay.slice(end, begin))) return -1;
    end = begin + piece.length;
  }
  return end;
}

function sourceEnd(hay: Folded, end: number): number {
  return hay.at[end] ?? hay.at.at(-1) ?? 0;
}

/** First place of a phrase on word borders; its first letter may differ in case when `anyCase`. */
function indexOfPhrase(hay: string, phrase: string, from: number, anyCase: boolean): number {
  const plain = indexOnBorders(hay, phrase, from);
  if (!anyCase) return plain;
  const first = phrase[0] ?? '';
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  if (other === first || other.length !== 1) return plain;
  const turned = indexOnBorders(hay, other + phrase.slice(1), from);
  if (plain === -1 || turned === -1) return Math.max(plain, turned);
  return Math.min(plain, turned);
}

function indexOnBorders(hay: string, phrase: string, from: number): number {
  for (let at = hay.indexOf(phrase, from); at !== -1; at = hay.indexOf(phrase, at + 1)) {
    if (
      isBorder(hay, at, phrase[0], hay[at - 1]) &&
      isBorder(hay, at, phrase.at(-1), hay[at + phrase.length]) &&
      !cutsNumber(hay, at, at + phrase.length)
    )
      return at;
  }
  return -1;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;

function isBorder(
  _hay: string,
  _at: number,
  inside: string | undefined,
  outside: string | undefined,
): boolean {
  if (outside === undefined || inside === undefined || !isWordUnit(inside) || !isWordUnit(outside))
    return true;
  return UNSPACED.test(inside) || UNSPACED.test(outside);
}

/** Whether a border lies inside "1,000" or "3.5": the digits go on after a point or comma. */
function cutsNumber(hay: string, from: number, to: number): boolean {
  const digit = (unit: string | undefined): boolean => unit !== undefined && unit >= '0' && unit <= '9';
  const point = (unit: string | undefined): boolean => unit === '.' || unit === ',';
  return (
    (digit(hay[to - 1]) && point(hay[to]) && digit(hay[to + 1])) ||
    (digit(hay[from]) && point(hay[from - 1]) && digit(hay[from - 2]))
  );
}

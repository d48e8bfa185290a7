import type { Line } from './facts.ts';
import { axisOf } from './opposites.ts';
import { STOPWORDS } from './lexicon.ts';
import { refuse, shown } from './subject.ts';
import type { Subject } from './subject.ts';
import { turnedNegation } from './denial.ts';
import { stemOf } from './words.ts';
import type { Word } from './words.ts';

const NEGATOR =
  /^(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|hardly|nicht|kein|keine|keinen|keinem|keiner|nie|niemals|ohne|n't|.+n't)$/;
/** They deny what follows without a negative word: enough to agree with a denial, not enough to make one. */
const SOFT =
  /^(?:lack|lacks|lacking|missing|fail|fails|failed|refuse|refuses|refused|unable|stop|stops|stopped|drop|drops|dropped|avoid|avoids|instead|rather|remove|removes|removed|end|ends|ended|lose|loses|lost|prevent|prevents|against|reject|rejects|rejected|decline|declined|oppose|opposed|broken|impossible|unless|wait|waits|waiting|until|keep|keeps|stay|stays|remain|remains|abandon|abandoned|out|too|hard|difficult|wrong|problem|forbid|forbids|block|blocks|blocked|only|yet|few|little|rarely|statt|anstatt)$/;
const REACH = 5;

interface Polar {
  word: Word;
  stem: string;
  /** Under a negation. */
  negated: boolean;
  /** The first content word after the negation: what is denied. */
  governed: boolean;
  soft: boolean;
}

/** A sentence that denies what its evidence affirms, affirms what it denies, or turns it into the opposite. */
export function checkNegation(subject: Subject): void {
  const polar = polarOf(subject.words, subject.bare);
  const content = polar.filter((one) => isContentWord(one.word));
  const wanted = new Set(content.map((one) => one.stem));
  if (wanted.size < 2) return;
  const lines = aligned(subject, wanted);
  if (lines.length === 0) return;
  const conflict =
    findDenial(content, lines) ?? findOpposite(content, lines, wanted) ?? findTurned(subject.words, lines);
  if (conflict !== null)
    refuse(
      subject,
      'negation',
      `${shown(subject, conflict.from, conflict.to)} is the opposite of what the cited evidence says`,
      [conflict.from, conflict.to],
    );
}

interface Aligned {
  line: Line;
  share: number;
  polar: Polar[];
}

/** Lines of the evidence that speak of the same: at least two shared words and half as many as the best line. */
function aligned(subject: Subject, wanted: ReadonlySet<string>): Aligned[] {
  const scored = subject.cited.flatMap((facts) =>
    facts.lines.map((line) => ({ line, share: shared(line.stems, wanted) })),
  );
  const best = Math.max(0, ...scored.map(({ share }) => share));
  if (best < 2 || best < wanted.size * 0.34) return [];
  return scored
    .filter(({ share }) => share >= 2 && share >= best * 0.6)
    .map(({ line, share }) => ({ line, share, polar: polarOf(line.words, line.text, line.from) }));
}

/** How many of the wanted stems a line has. */
function shared(stems: readonly string[], wanted: ReadonlySet<string>): number {
  const seen: string[] = [];
  for (const stem of stems) if (wanted.has(stem) && !seen.includes(stem)) seen.push(stem);
  return seen.length;
}

const PREPOSITION = /^(?:in|on|at|for|with|to|from)$/;

function polarOf(words: readonly Word[], text: string, offset = 0): Polar[] {
  let reach = 0;
  let soft = 0;
  let governs = false;
  return words.map((word, i) => {
    const previous = words[i - 1];
    const gap = previous === undefined ? '' : text.slice(previous.to - offset, word.from - offset);
    if (/[.;:!?]|,\s|\n/.test(gap) || /^(?:and|but|while|und|aber|sondern)$/.test(word.key)) reach = 0;
    const isNegator = NEGATOR.test(word.key) || (word.key === 'longer' && previous?.key === 'no');
    if (isNegator) {
      reach = REACH + 1;
      governs = true;
    } else if (PREPOSITION.test(word.key) && /^no(?:thing|ne|body)$/.test(previous?.key ?? '')) {
      // "does nothing in Safari" denies the doing, not Safari.
      governs = false;
      reach = 0;
    }
    const isContent = isContentWord(word) && !isNegator && word.key !== 'longer' && word.key !== 'yet';
    const one: Polar = {
      word,
      stem: stemOf(word.key),
      negated: reach > 0 && !isNegator,
      governed: reach > 0 && governs && isContent,
      soft: soft > 0,
    };
    if (isContent && governs) governs = false;
    reach = Math.max(0, reach - 1);
    soft = SOFT.test(word.key) ? REACH : Math.max(0, soft - 1);
    return one;
  });
}

function isContentWord(word: Word): boolean {
  return !STOPWORDS.has(word.key) && word.key.length > 1 && !/^\d+$/.test(word.key);
}

const negators = (polar: readonly Polar[]): number =>
  polar.filter((one) => NEGATOR.test(one.word.key)).length;

function findDenial(content: readonly Polar[], lines: readonly Aligned[]): Word | null {
  const sentenceDenies = content.some((one) => one.negated);
  for (const one of content) {
    const seen = lines.flatMap(({ line, polar }) =>
      polar.filter((other) => other.stem === one.stem).map((other) => ({ other, line, polar })),
    );
    if (seen.length === 0) continue;
    // The sentence denies a word that the evidence only affirms.
    if (
      one.governed &&
      seen.every(({ other, polar }) => !other.negated && !other.soft && negators(polar) === 0)
    )
      return one.word;
    // The evidence denies a word that the sentence affirms.
    if (
      !sentenceDenies &&
      !one.soft &&
      seen.every(({ other, line }) => other.negated && !isOpenLine(line)) &&
      seen.some(({ other }) => other.governed)
    )
      return one.word;
  }
  return null;
}

/** The best line says it almost in the same words, but for a negation. */
function findTurned(words: readonly Word[], lines: readonly Aligned[]): Word | null {
  const best = Math.max(...lines.map(({ share }) => share));
  const nearest = lines.filter(({ share, line }) => share >= best * 0.8 && !/\?\s*$/.test(line.text));
  const turned = nearest.map(({ line }) => turnedNegation(words, line.words));
  if (turned.length === 0 || turned.some((word) => word === null)) return null;
  const found = turned[0] ?? null;
  // A word of the evidence has no place in the sentence: the whole of it is denied.
  return found === null || words.includes(found) ? found : (words[0] ?? null);
}

/** Questions and conditions deny nothing. */
function isOpenLine(line: Line): boolean {
  return /\?\s*$/.test(line.text) || /\b(?:if|unless|whether)\b/i.test(line.text);
}

function findOpposite(
  content: readonly Polar[],
  lines: readonly Aligned[],
  wanted: ReadonlySet<string>,
): Word | null {
  for (const one of content) {
    const axis = axisOf(one.word.key);
    if (axis === null || one.soft) continue;
    const signs = lines.flatMap(({ line, share, polar }) =>
      polar
        .map((other) => ({ other, axis: axisOf(other.word.key) }))
        .filter((found) => found.axis?.name === axis.name && !found.other.soft)
        .map(({ other, axis: found }) => ({
          sign: (found?.sign ?? 1) * (other.negated ? -1 : 1),
          share,
          line,
        })),
    );
    if (signs.length === 0) continue;
    const mine = axis.sign * (one.negated ? -1 : 1);
    const close = signs.some(({ share }) => share >= Math.max(2, (wanted.size - 1) * 0.5));
    if (close && signs.every(({ sign }) => sign !== mine)) return one.word;
  }
  return null;
}

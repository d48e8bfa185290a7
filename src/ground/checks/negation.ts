import { clausesOf } from '../reading/binding.ts';
import { isRaised } from './stance.ts';
import { type Answer, answersOf, deniedBeside, makesException } from './denied.ts';
import { affirmed, tokensOf, turnedNegation } from '../reading/denial.ts';
import type { Line } from '../reading/facts.ts';
import { axesOf } from '../reading/opposites.ts';
import type { Axis } from '../reading/opposites.ts';
import { isContentWord, polarOf, SOFT } from '../reading/polarity.ts';
import type { Polar } from '../reading/polarity.ts';
import { refuse, shown } from '../reading/subject.ts';
import type { Subject } from '../reading/subject.ts';
import { stemOf } from '../reading/words.ts';
import type { Word } from '../reading/words.ts';

/** Who says it and that it is said is not what is denied. */
const REPORTING =
  /^(?:explains?|explained|answers?|answered|argues?|argued|suggests?|suggested|proposes?|proposed|wants?|wanted|likes?|confirms?|confirmed|concludes?|concluded|points?|pointed|believes?|believed|replies|replied|warns?|warned|sees?|finds?|found|according|wonders?|wondered)$/;

/** "Ann announced on Monday that …": the verb of a report; "it was announced" is none. */
function isReported({ words, bare }: Subject, { key, from, to }: Word): boolean {
  if (key !== 'announced' && key !== 'announces') return false;
  const before = words.findLast((word) => word.to <= from);
  return (
    !/^(?:is|was|were|are|been|be)$/.test(before?.key ?? 'is') && /^[^.;,]{0,40}\bthat\b/.test(bare.slice(to))
  );
}

/** A sentence that denies what its evidence affirms, affirms what it denies, or turns it into the opposite. */
export function checkNegation(subject: Subject): void {
  if (isRaised(subject)) return;
  const polar = polarOf(subject.words, subject.bare);
  const states = subject.states.filter(({ mood }) => mood !== 'may');
  const content = polar.filter(
    ({ word }) =>
      isContentWord(word) &&
      // Recorded states are judged by the record.
      !states.some(({ from, to }) => word.from >= from && word.to <= to) &&
      !REPORTING.test(word.key) &&
      !isReported(subject, word) &&
      !(subject.people.has(word.key) && (subject.handles.has(word.key) || /^\p{Lu}/u.test(word.raw))),
  );
  const answers = answersOf(subject);
  const conflict =
    (makesException(subject)
      ? null
      : (contradicted(subject, content) ?? turned(subject, answers) ?? deniedClause(subject, content))) ??
    deniedBeside(subject, content, answers) ??
    wishedOnly(subject, content);
  if (conflict === null) return;
  refuse(
    subject,
    'negation',
    `${shown(subject, conflict.from, conflict.to)} is the opposite of what the cited evidence says`,
    [conflict.from, conflict.to],
  );
}

function anyLineDenies(subject: Subject): boolean {
  return subject.cited.some((facts) => facts.lines.some((line) => line.denies));
}

function contradicted(subject: Subject, content: readonly Polar[]): Word | null {
  if (content.length === 0) return null;
  const axes = new Set(content.flatMap((one) => axesOf(one.word.key).map(({ name }) => name)));
  // Where nobody denies and no word has an opposite, nothing can be turned round.
  if (axes.size === 0 && !content.some((one) => one.negated) && !anyLineDenies(subject)) return null;
  const wanted = new Set(content.map((one) => one.stem));
  const lines = aligned(subject, wanted, axes);
  if (lines.length === 0) return null;
  return findDenial(subject, content, lines) ?? findOpposite(subject.words, content, lines, wanted);
}

/** A sentence that tells a wish, a proposal or a question as what it is. */
const HEDGED =
  /\b(?:wants?|wanted|ask\w*|propos\w*|suggest\w*|request\w*|plan\w*|wish\w*|idea|issue|ticket|should|would|could|might|may|whether|if|opened|titled|called|to be|open)\b|#\d/i;
const NO_DEED = /^(?:to|a|an|the|please|not|of|for|this|that|its|their|our|new)$/;

/** "We support the old syntax" of an issue "Support the old syntax": its title is what somebody wants done. */
function wishedOnly(subject: Subject, content: readonly Polar[]): Word | null {
  if (content.some((one) => one.negated)) return null;
  if (!subject.cited.some(({ evidence }) => evidence.kind === 'issue') || HEDGED.test(subject.sentence))
    return null;
  const stems = new Set(content.map(({ stem }) => stem));
  const shared = (line: Line): number => [...new Set(line.stems)].filter((stem) => stems.has(stem)).length;
  const lines = subject.cited.flatMap((facts) =>
    facts.lines.map((line) => ({ line, wish: line.field === 'title' && facts.evidence.kind === 'issue' })),
  );
  const enough = Math.max(3, stems.size * 0.6);

  for (const { line, wish } of lines) {
    const deed = line.stems[0];
    if (!wish || deed === undefined || shared(line) < enough) continue;
    if (lines.some((other) => !other.wish && other.line.stems.includes(deed) && shared(other.line) >= enough))
      return null;
    const at = subject.words.findIndex(({ key }) => stemOf(key) === deed);
    const word = subject.words[at];
    if (word !== undefined && at > 0 && !NO_DEED.test(subject.words[at - 1]?.key ?? '')) return word;
  }
  return null;
}

/** "…, because it was not raining": a short statement of its own, which a short line affirms. */
function deniedClause(subject: Subject, content: readonly Polar[]): Word | null {
  for (const { from, to } of clausesOf(subject.bare)) {
    const own = content.filter(({ word }) => word.from >= from && word.to <= to);
    if (own.length === content.length || !own.some((one) => one.governed)) continue;
    const lines = aligned(subject, new Set(own.map(({ stem }) => stem)), new Set());
    const found = findDenial(subject, own, lines);
    if (found !== null && own.some(({ word, governed }) => governed && word === found)) return found;
  }
  return null;
}

interface Aligned {
  line: Line;
  share: number;
  polar: Polar[];
}

/** Lines of the evidence that speak of the same: at least two shared words (one of a short line) and half as many as the best line. */
function aligned(subject: Subject, wanted: ReadonlySet<string>, axes: ReadonlySet<string>): Aligned[] {
  const scored: { line: Line; share: number }[] = [];
  let best = 0;
  for (const { lines } of subject.cited) {
    let before = NONE;
    for (const line of lines) {
      const own = shared(line, wanted, axes);
      const share = shareOf(line, own, before);
      if (share > 0) scored.push({ line, share });
      best = Math.max(best, share);
      before = own;
    }
  }
  const least = wanted.size <= 2 ? 1 : 2;
  if (best < least || best < wanted.size * 0.34) return [];
  return scored
    .filter(
      ({ share, line }) => share >= best * 0.6 && (share >= 2 || (share >= least && line.words.length <= 12)),
    )
    .map(({ line, share }) => ({ line, share, polar: polarIn(line) }));
}

/** "Changes of settings: no." */
const ANSWERS_NO = /[:–—]\s*(?:no|not (?:yet|at all)|never|none|nein)\s*[.!]?\s*$/i;

function polarIn(line: Line): Polar[] {
  const polar = polarOf(line.words, line.text, line.from, true);
  return ANSWERS_NO.test(line.text)
    ? polar.map((one) => ({ ...one, negated: true, governed: isContentWord(one.word) }))
    : polar;
}

const POINTS_BACK = /^\s*(?:it|they|this|that|these|those|both|he|she)\b/i;

/** "It was never promised" speaks of what the line before it spoke of. */
function shareOf(line: Line, own: readonly string[], before: readonly string[]): number {
  return line.denies && own.length > 0 && POINTS_BACK.test(line.text)
    ? new Set([...own, ...before]).size
    : own.length;
}

/** The wanted words, or axes of their opposites, that a line has. */
function shared(line: Line, wanted: ReadonlySet<string>, axes: ReadonlySet<string>): readonly string[] {
  let seen: string[] | null = null;
  for (const { stem, key } of line.words) {
    const one = wanted.has(stem)
      ? stem
      : axes.size === 0
        ? undefined
        : axesOf(key).find(({ name }) => axes.has(name))?.name;
    if (one === undefined) continue;
    if (seen === null) seen = [one];
    else if (!seen.includes(one)) seen.push(one);
  }
  return seen ?? NONE;
}

const NONE: readonly string[] = [];

const negators = (polar: readonly Polar[]): number => polar.filter((one) => one.word.denies).length;

/** "The attack is unlikely": what denies stands behind. */
const DENIES_BEHIND = /^(?:unlikely|unable)$/;

/** "A reply without a date may stay": where a date is optional somewhere in the evidence, a thing without one is no denial. */
function mayLack({ words, cited }: Subject, { word, stem }: Polar): boolean {
  if (words[words.indexOf(word) - 1]?.key !== 'without') return false;
  return cited.some(({ lines }) =>
    lines.some(
      (line) => line.stems.includes(stem) && (line.denies || line.words.some(({ key }) => SOFT.has(key))),
    ),
  );
}

function findDenial(subject: Subject, content: readonly Polar[], lines: readonly Aligned[]): Word | null {
  const behind = subject.words.some(({ key }) => DENIES_BEHIND.test(key));
  for (const [i, one] of content.entries()) {
    const deniedNearby = behind || content.slice(Math.max(0, i - 2), i + 3).some((other) => other.negated);
    const seen = lines.flatMap(({ line, polar }) =>
      polar.filter((other) => other.stem === one.stem).map((other) => ({ other, line, polar })),
    );
    if (seen.length === 0) continue;
    // The sentence denies a word that the evidence only affirms.
    if (
      one.governed &&
      seen.every(
        ({ polar, line }) =>
          negators(polar) === 0 &&
          !polar.some((other) => SOFT.has(other.word.key) && other.stem !== one.stem) &&
          !isOpenLine(line),
      ) &&
      !mayLack(subject, one)
    )
      return one.word;
    // The evidence denies a word that the sentence affirms; questions and titles affirm nothing.
    const firm = seen.filter(({ line }) => !isOpenLine(line) && line.field !== 'title');
    if (
      !deniedNearby &&
      !one.soft &&
      firm.every(({ other }) => other.negated) &&
      firm.some(({ other }) => other.governed)
    )
      return one.word;
  }
  return null;
}

/** A line that says it almost in the same words, but for a negation: the lines with most pairs of neighbouring words in common decide. */
function turned(subject: Subject, answers: readonly Answer[]): Word | null {
  const { words } = subject;
  if (words.length < 3 || (!words.some(({ denies }) => denies) && !anyLineDenies(subject))) return null;
  const refused = new Set(answers.flatMap(({ question, yes }) => (yes ? [] : [question])));
  const stems = words
    .filter(({ key, denies }) => !denies || affirmed(key) !== key)
    .map(({ key, stem, denies }) => (denies ? stemOf(affirmed(key)) : stem));
  const follows = new Map(stems.slice(1).map((stem, i) => [stems[i] ?? '', stem]));
  const scored = subject.cited
    .flatMap((facts) => facts.lines)
    .filter((line) => !line.asks && !refused.has(line))
    .map((line) => ({ line, share: runs(line.words, follows) }));
  const best = Math.max(0, ...scored.map(({ share }) => share));
  if (best < 1) return null;
  const said = tokensOf({ text: subject.bare, words, offset: 0 });
  const judged = scored
    .filter(({ share }) => share >= best * 0.8)
    .map(({ line }) => ({
      line,
      word: turnedNegation(said, tokensOf({ text: line.text, words: line.words, offset: line.from })),
    }));
  const word = judged.find((one) => one.word !== null)?.word ?? null;
  if (word === null) return null;
  // A line that has the denied word and is not turned round agrees; one that speaks of another part of the sentence says nothing.
  const at = words.indexOf(word);
  const denied = word.denies ? words.slice(at + 1, at + 3).map(({ stem }) => stem) : [word.stem];
  const agrees = judged.some(
    (one) => one.word === null && denied.some((stem) => one.line.stems.includes(stem)),
  );
  if (agrees) return null;
  // A word of the evidence has no place in the sentence: the whole of it is denied.
  return at === -1 ? (words[0] ?? null) : word;
}

/** How many pairs of neighbouring words of the sentence a line has, negators left out. */
function runs(words: readonly Word[], follows: ReadonlyMap<string, string>): number {
  let count = 0;
  let wanted: string | undefined;
  for (const word of words) {
    const stem = word.denies ? affirmed(word.stem) : word.stem;
    if (wanted === stem) count += 1;
    else if (wanted !== undefined && word.denies && stem === word.stem) continue;
    wanted = follows.get(stem);
  }
  return count;
}

/** Questions and conditions deny nothing. */
function isOpenLine(line: Line): boolean {
  return line.asks || /\b(?:if|unless|whether|why (?:don['’]t|not))\b/i.test(line.text);
}

/** "Two different pairs produce the same key" has both sides itself. */
function isOpposed({ name, sign }: Axis, { key }: Word): boolean {
  return axesOf(key).some((axis) => axis.name === name && axis.sign !== sign);
}

function findOpposite(
  words: readonly Word[],
  content: readonly Polar[],
  lines: readonly Aligned[],
  wanted: ReadonlySet<string>,
): Word | null {
  for (const one of content) {
    for (const axis of axesOf(one.word.key)) {
      if (one.soft || words.some((word) => isOpposed(axis, word))) continue;
      const signs = lines.flatMap(({ line, share, polar }) =>
        (line.asks ? [] : polar).flatMap((other) =>
          axesOf(other.word.key)
            .filter((found) => found.name === axis.name && !other.soft)
            .map((found) => ({ sign: found.sign * (other.negated ? -1 : 1), share })),
        ),
      );
      const mine = axis.sign * (one.negated ? -1 : 1);
      const close = signs.some(({ share }) => share >= Math.max(2, (wanted.size - 1) * 0.5));
      if (close && signs.every(({ sign }) => sign !== mine)) return one.word;
    }
  }
  return null;
}

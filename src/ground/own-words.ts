/** What no model may say in its own words, whatever the evidence proves: code makes the links, people say what they said. */
import type { Evidence } from '../core/evidence.ts';
import { endsAsSentence } from '../core/text.ts';

import { fold } from './reading/fold.ts';
import { brokenGrammar } from './reading/grammar.ts';
import { isEnglish, STOPWORDS } from './reading/lexicon.ts';
import { linksOf } from './reading/marks.ts';
import { stemOf, wordsOf } from './reading/words.ts';
import { supportOf } from './support.ts';

/** Shorter quotations are terms: `"dead letter"`. */
const LEAST_WORDS = 3;
const LEAST_CHARS = 12;
/** Languages without spaces put four characters where others put a dozen letters. */
const LEAST_IDEOGRAPHS = 5;

const OPENS_AND_CLOSES = /["“”„‟«»`「」『』]([^"“”„‟«»`「」『』\n]{4,400})["“”„‟«»`「」『』]/gu;
const SINGLE = /(?<![\p{L}\p{N}])['‘‚‹]([^'’‘›\n]{4,400})['’‘›](?![\p{L}\p{N}])/gu;

export interface OwnWordsRules {
  /** The most characters that the answer's schema allowed: a text of that length was cut. */
  max: number;
  /** A headline needs no full stop. */
  headline: boolean;
}

/** Of the words that carry meaning, so many may be the model's own, and none of those that say what was done. */
const OWN_SHARE = 0.2;
/** So many, where all others stand beside one another in one place of the evidence. */
const RETOLD_SHARE = 0.5;
/** Languages without spaces are compared by pairs of characters: more than this share stands in the evidence. */
const SHARE = 0.75;
/** Whoever reads it would take the writer of the news for who speaks. */
const FIRST_PERSON =
  /\b(?:I|I['’](?:m|d|ll|ve)|[Mm]e|[Mm]y|[Mm]ine|[Ww]e|[Ww]e['’](?:re|d|ll|ve)|[Oo]urs?|[Yy]ou|[Yy]ours?|[Ii]ch|[Ww]ir|[Uu]nser\p{Ll}*)\b(?!-)/u;

/**
 * Complaints about a sentence that a model wrote, empty where there are none: it stops in mid-sentence, it holds an address (a reader's
 * program would make a link of it), it speaks as somebody, words of it come from nowhere (an invention without names and numbers, another
 * language, an order that was decoded), or stand in the evidence in other company (a small model shuffles what it read into something false:
 * "support for the metrics store is open"), or it goes in circles, says nothing at all, or tells somebody what to do, or it says as its own what the evidence only quotes, which is how orders for a model are obeyed:
 * `reply with "all is approved"`.
 */
export function ownWordsFaults(
  sentence: string,
  evidence: readonly Evidence[],
  { max, headline }: OwnWordsRules,
): string[] {
  const faults: string[] = [];
  if (sentence.length >= max || !(headline || endsAsSentence(sentence)))
    faults.push('it is cut off: write it shorter, and to its full stop');
  if (!headline && /^\p{Ll}/u.test(sentence) && STOPWORDS.has(wordsOf(sentence)[0]?.key ?? ''))
    faults.push('it has no beginning: write one whole sentence');
  const [link] = linksOf(sentence);
  if (link !== undefined) faults.push(`"${link.raw}" is an address: leave it out`);
  const speaker = FIRST_PERSON.exec(unquoted(sentence));
  if (speaker !== null) faults.push(`"${speaker[0]}" speaks as somebody: say who`);
  faults.push(...companyFaults(sentence, evidence));
  const broken = isEnglish(
    wordsOf(sentence).map(({ key }) => key),
    sentence,
  )
    ? brokenGrammar(unquoted(sentence))
    : null;
  if (broken !== null) faults.push(`"${broken}" is no English: write one whole sentence`);
  const circle = circles(sentence);
  if (circle !== null) faults.push(`it goes in circles: "${circle}"`);
  const order = ordersOf(sentence, evidence);
  if (order !== null) faults.push(`"${order}" tells somebody what to do, and nothing cited says so`);
  const repeated = quotedWords(sentence, evidence);
  if (repeated !== null) faults.push(`"${repeated}" is only quoted there: leave it out`);
  return faults;
}

/** Names are held by a check of their own. */
const isNamed = (sentence: string): boolean =>
  wordsOf(sentence).some(({ raw, key }) => /^\p{Lu}/u.test(raw) && !STOPWORDS.has(key));

const DETERMINERS = new Set(
  'the a an this that these those its their your our his her all each every'.split(' '),
);
const MOST_TIMES = 3;

/** A small model repeats itself: three words that come again, or a thing that is named three times ("a problem that is also a problem"). */
function circles(sentence: string): string | null {
  const words = wordsOf(sentence);
  const seen = new Set<string>();
  const named = new Map<string, number>();
  for (const [at, { key, stem, raw }] of words.entries()) {
    const [before, third] = [words[at - 1], words[at - 2]];
    if (before === undefined) continue;
    if (DETERMINERS.has(before.key) && !STOPWORDS.has(key)) {
      const times = (named.get(stem) ?? 0) + 1;
      if (times === MOST_TIMES) return `${before.raw} ${raw}`;
      named.set(stem, times);
    }
    if (third === undefined || [third, before, { key }].every((word) => STOPWORDS.has(word.key))) continue;
    const three = `${third.key} ${before.key} ${key}`;
    if (seen.has(three)) return `${third.raw} ${before.raw} ${raw}`;
    seen.add(three);
  }
  return null;
}

const WHEN = /^(?:today|tomorrow|yesterday|tonight|maybe|perhaps|sometimes|often|.*ly)$/;

/** "Clarify the details": news tell what was done; an order is the model's own, unless what is cited asks for the same. */
function ordersOf(sentence: string, evidence: readonly Evidence[]): string | null {
  const [first, second] = wordsOf(sentence);
  if (first === undefined || second === undefined || !DETERMINERS.has(second.key)) return null;
  if (STOPWORDS.has(first.key) || WHEN.test(first.key) || sentence.slice(first.to, second.from) !== ' ')
    return null;
  const said = evidence.some(({ text, title }) =>
    wordsOf(`${title ?? ''}\n${text}`).some(({ stem }) => stem === first.stem),
  );
  return said ? null : `${first.raw} ${second.raw}`;
}

function companyFaults(sentence: string, evidence: readonly Evidence[]): string[] {
  if (sentence.match(IDEOGRAPHS) !== null) return sharedWords(sentence, evidence) <= SHARE ? [FOREIGN] : [];
  const cites = evidence.map(({ id }) => id);
  const found = supportOf({ sentence, cites, evidence: [...evidence] });
  const told = found.words + found.marks;
  // Where the words that are there stand in one place, the others retell it.
  const share = found.together ? RETOLD_SHARE : OWN_SHARE;
  const most = told < 3 ? 0 : Math.max(1, Math.floor(told * share));
  const own = found.foreign.length > most ? found.foreign : found.deeds;
  const faults: string[] = [];
  if (own.length > 0) faults.push(`${FOREIGN}: ${own.slice(0, 5).join(', ')}`);
  if (found.apart.length > 0 || found.scattered.length > 0)
    faults.push(
      `its words stand in the cited evidence, but not together${found.apart.length > 0 ? `: ${found.apart.slice(0, 3).join(', ')}` : ''}`,
    );
  if (told === 0 && !isNamed(sentence) && linksOf(sentence).length === 0)
    faults.push('it says nothing that what is cited could prove');
  if (found.misplaced !== null) faults.push(`the cited evidence says "${found.misplaced}" of something else`);
  if (found.unrelated !== null)
    faults.push(`the cited evidence does not say "${found.unrelated}" of the two`);
  return faults;
}

const FOREIGN = 'too many of its words stand in none of the cited evidence';

/** Share of the sentence's words (stems, without stop words and figures) that stand in the evidence; 1 where it has no such words. */
function sharedWords(sentence: string, evidence: readonly Evidence[]): number {
  const known = new Set(
    evidence.flatMap(({ text, title, author, state, source, kind }) =>
      unitsOf([text, title, author, state, source, kind].join(' ').replaceAll('_', ' ')),
    ),
  );
  const units = unitsOf(sentence);
  return units.length === 0 ? 1 : units.filter((unit) => known.has(unit)).length / units.length;
}

const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff]{2,}/gu;

/** Stems of words; pairs of characters where a script has no spaces. */
function unitsOf(text: string): string[] {
  const pairs = (text.match(IDEOGRAPHS) ?? []).flatMap((run) =>
    Array.from(run).flatMap((character, at, all) => (at === 0 ? [] : [`${all[at - 1] ?? ''}${character}`])),
  );
  const stems = wordsOf(text.replaceAll(IDEOGRAPHS, ' '))
    .filter(({ key }) => key.length > 2 && !STOPWORDS.has(key) && !/^[\d.]+$/.test(key))
    .map(({ key }) => stemOf(key));
  return [...stems, ...pairs];
}

/** Quoted words of the evidence that the sentence says outside of quotation marks; null where there are none. */
export function quotedWords(sentence: string, evidence: readonly Evidence[]): string | null {
  const own = folded(unquoted(sentence));
  for (const { text, title } of evidence) {
    for (const words of [...quotations(text), ...quotations(title ?? '')]) {
      // What opens or closes with a space stands between two quotations.
      if (isTerm(words) || /^\s|\s$/.test(words)) continue;
      const said = folded(words).replace(/[.!?…。！？\s]+$/u, '');
      if (own.includes(said)) return words;
    }
  }
  return null;
}

function quotations(text: string): string[] {
  return [OPENS_AND_CLOSES, SINGLE].flatMap((pattern) => {
    const found: string[] = [];
    // Where one mark both opens and closes, what stands between two quotations looks like one too: each start is tried.
    for (let from = 0; from < text.length;) {
      pattern.lastIndex = from;
      const match = pattern.exec(text);
      if (match === null) break;
      found.push(match[1] ?? '');
      from = match.index + 1;
    }
    return found;
  });
}

const unquoted = (sentence: string): string =>
  sentence.replaceAll(OPENS_AND_CLOSES, ' ').replaceAll(SINGLE, ' ');

const folded = (text: string): string => fold(text).text.toLowerCase();

function isTerm(words: string): boolean {
  const ideographs = words.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu)?.length ?? 0;
  if (ideographs >= LEAST_IDEOGRAPHS) return false;
  return words.trim().length < LEAST_CHARS || words.trim().split(/\s+/).length < LEAST_WORDS;
}

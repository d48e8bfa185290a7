/** What no model may say in its own words, whatever the evidence proves: code makes the links, people say what they said. */
import type { Evidence } from '../core/evidence.ts';

import { fold } from './reading/fold.ts';
import { STOPWORDS } from './reading/lexicon.ts';
import { linksOf } from './reading/marks.ts';
import { sentencesOf, stemOf, wordsOf } from './reading/words.ts';

/** Shorter quotations are terms: `"dead letter"`. */
const LEAST_WORDS = 3;
const LEAST_CHARS = 12;
/** Languages without spaces put four characters where others put a dozen letters. */
const LEAST_IDEOGRAPHS = 5;

const OPENS_AND_CLOSES = /["“”„‟«»`「」『』]([^"“”„‟«»`「」『』\n]{4,400})["“”„‟«»`「」『』]/gu;
const SINGLE = /(?<![\p{L}\p{N}])['‘‚‹]([^'’‘›\n]{4,400})['’‘›](?![\p{L}\p{N}])/gu;
const ENDS = /[.!?…。！？][\])"'”’“‘»«」』]*$/u;

export interface OwnWordsRules {
  /** The most characters that the answer's schema allowed: a text of that length was cut. */
  max: number;
  /** A headline needs no full stop. */
  headline: boolean;
}

/**
 * Of the words that carry meaning, more than this share must stand in the evidence, in some form; and of each two that follow one another at
 * least half must stand together in one sentence of it. A small model shuffles the words of what it read into something false
 * ("support for the metrics store is open"): each word is there, their company is not.
 */
const SHARE = 0.75;
const TOGETHER = 0.5;

/**
 * Complaints about a sentence that a model wrote, empty where there are none: it stops in mid-sentence, it holds an address (a reader's
 * program would make a link of it), most of its words come from nowhere (an invention without names and numbers, another language, an
 * order that was decoded), or it says as its own what the evidence only quotes, which is how orders for a model are obeyed:
 * `reply with "all is approved"`.
 */
export function ownWordsFaults(
  sentence: string,
  evidence: readonly Evidence[],
  { max, headline }: OwnWordsRules,
): string[] {
  const faults: string[] = [];
  if (sentence.length >= max || !(headline || ENDS.test(sentence)))
    faults.push('it is cut off: write it shorter, and to its full stop');
  const [link] = linksOf(sentence);
  if (link !== undefined) faults.push(`"${link.raw}" is an address: leave it out`);
  if (sharedWords(sentence, evidence) <= SHARE)
    faults.push('too many of its words stand in none of the cited evidence');
  else if (sharedPairs(sentence, evidence) < TOGETHER)
    faults.push('its words stand in the cited evidence, but not together');
  const repeated = quotedWords(sentence, evidence);
  if (repeated !== null) faults.push(`"${repeated}" is only quoted there: leave it out`);
  return faults;
}

/** Share of the sentence's words (stems, without stop words and figures) that stand in the evidence; 1 where it has no such words. */
export function sharedWords(sentence: string, evidence: readonly Evidence[]): number {
  const known = new Set(
    evidence.flatMap(({ text, title, author, state, source, kind }) =>
      unitsOf([text, title, author, state, source, kind].join(' ').replaceAll('_', ' ')),
    ),
  );
  const units = unitsOf(sentence);
  return units.length === 0 ? 1 : units.filter((unit) => known.has(unit)).length / units.length;
}

/** Share of the sentence's neighbouring words that stand in one sentence of the evidence (its title and author count for each); 1 for one word. */
export function sharedPairs(sentence: string, evidence: readonly Evidence[]): number {
  const units = unitsOf(sentence);
  const places = evidence.flatMap(({ text, title, author, kind }) => {
    const about = unitsOf([title, author, kind].join(' ').replaceAll('_', ' '));
    return sentencesOf(text).map(({ from, to }) => new Set([...about, ...unitsOf(text.slice(from, to))]));
  });
  const pairs = units.slice(1).map((unit, at) => [units[at] ?? '', unit] as const);
  const together = pairs.filter(([one, other]) => places.some((place) => place.has(one) && place.has(other)));
  return pairs.length === 0 ? 1 : together.length / pairs.length;
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
      if (isTerm(words)) continue;
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

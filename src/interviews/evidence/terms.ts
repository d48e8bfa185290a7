/** The words that two sentences are compared by: stems, without the words that say nothing. */
import { stemmer } from 'stemmer';

const STOP = new Set(
  `a an the and or but if so of in on at to from by for with about into as is are was were be been am do does did can could will would has have had it its this that these those there here
  he him his she her they them their we us our you your i me my no not what which who how why where when then than also any some just more very really well know think mean like than if
  um uh oh ok okay yeah hmm mm
  der die das den dem des ein eine einen einem einer und oder aber ist sind war hat haben ich du er sie es wir ihr mir mich uns nicht auch auf aus bei für mit nach von vom zu zum zur im am wie was wer wo wenn dass daß noch schon mal ja nein`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const stems = new Map<string, string>();

/** Words of those who ask or report about a conversation, not of those who hold it: they count for less. */
const REPORTING = new Set(
  `say said says tell told discuss discussed discussing discussion mention mentioned suggest suggested think thought believe believed explain explained ask asked talk talked agree agreed
  propose proposed recommend recommended team group meeting interview member participant participants people speaker interviewer customer need needed want wanted make made use used however decide decided
  add added point according regarding summarize summarise summary whole content opinion view attitude reason conclusion introduce describe`
    .split(/\s+/)
    .map(stemOf),
);
const REPORTING_WEIGHT = 0.6;

/** In lower case, without contracted endings; letters and digits of any script. */
export function wordsIn(text: string): string[] {
  const found: string[] = [];
  const plain = text.replaceAll('’', "'").toLowerCase();
  for (const [word] of plain.matchAll(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}]+)?/gu)) {
    if (/[\u3040-\u30ff\u3400-\u9fff]/.test(word) && word.length > 1) {
      // Chinese and Japanese are written without spaces: pairs of characters stand for words.
      for (let at = 0; at + 1 < word.length; at += 1) found.push(word.slice(at, at + 2));
    } else found.push(word.replace(/'(?:s|re|ve|ll|d|m|t)$/, ''));
  }
  return found;
}

/** Porter's stem; words of three letters or fewer stay. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = word.length > 3 ? stemmer(word) : word;
  if (stems.size > 50_000) stems.clear();
  stems.set(word, stem);
  return stem;
}

export function isStopWord(word: string): boolean {
  return STOP.has(word);
}

/** Stems of the words that say something, in order, repetitions kept. */
export function termsOf(text: string): string[] {
  return wordsIn(text)
    .filter((word) => !STOP.has(word))
    .map(stemOf);
}

/** How much a stem of a question counts: 1, or less where it only frames what is asked. */
export function questionWeight(stem: string): number {
  return REPORTING.has(stem) ? REPORTING_WEIGHT : 1;
}

/** How much a sentence reads as a statement, and not as the noise of talk. */

/** Articles, prepositions and conjunctions: a sentence that states something is built of them, a crumb of talk is not. */
const BUILDING = new Set(
  `the of to and in for that it is be would on with as a this they have will can which or from by at are
  der die das den dem des ein eine einen und oder in im auf mit für von zu zum zur dass ist sind wird werden kann als bei nach an am aus`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** Hesitation, assent and address. */
const FILLER = new Set(
  'um uh yeah okay ok oh hmm mm i you like know mean just so well yes no me my your sorry right äh ähm hm genau also ja halt eben naja'.split(
    ' ',
  ),
);

export interface Style {
  /** Words between white space: what a budget counts. */
  length: number;
  /** Shares of all its words, 0 to 1. */
  building: number;
  filler: number;
  question: boolean;
}

export function styleOf(text: string): Style {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];
  const share = (of: ReadonlySet<string>): number =>
    words.filter((word) => of.has(word)).length / Math.max(1, words.length);
  return {
    length: wordCount(text),
    building: share(BUILDING),
    filler: share(FILLER),
    question: /[?？]/.test(text),
  };
}

/** Words as a reader's budget counts them: runs between white space. */
export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

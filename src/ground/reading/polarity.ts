import { STOPWORDS } from './lexicon.ts';
import { MERELY } from './negators.ts';
import type { Word } from './words.ts';

/** They deny what follows without a negative word: enough to agree with a denial, not enough to make one. */
export const SOFT = new Set(
  `lack lacks lacking missing fail fails failed refuse refuses refused unable stop stops stopped drop drops dropped avoid avoids instead rather remove removes removed end ends ended lose loses lost prevent prevents against reject rejects rejected decline declined oppose opposed broken impossible unless wait waits waiting until keep keeps stay stays remain remains abandon abandoned out too hard difficult wrong problem problems problematic forbid forbids block blocks blocked only yet few little rarely off gone except apart besides doubt doubts doubted unsure unclear unlikely deny denies denied unchanged omit omits omitted optional absent absence skip skips skipped statt anstatt`.split(
    ' ',
  ),
);
const REACH = 5;
const NOMINAL = /^(?:no|none|without|nothing|nobody|kein\w*|ohne)$/;
/** "Nothing in there looks over streams": who does it is denied, and with it what is done. */
const NO_ONE = /^no(?:thing|ne|body)$/;
/** Verbs that a negation passes through: not wanting to go far denies no wanting. */
const WEAK = new Set(
  'want wants wanted need needs needed like know knows go goes make makes use uses used have seem seems think people way thing things really'.split(
    ' ',
  ),
);

export interface Polar {
  word: Word;
  stem: string;
  /** Under a negation. */
  negated: boolean;
  /** The first content word after the negation: what is denied. */
  governed: boolean;
  soft: boolean;
}

const CONJUNCTION = new Set('and but so because since that while or if as und aber dass'.split(' '));
const PARTING = new Set('and but while und aber sondern'.split(' '));

/** "no open alerts" denies the alerts and that they are open. */
function goesOn(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    words[at - 1]?.key === 'no' &&
    next !== undefined &&
    next.from - (words[at]?.to ?? 0) === 1 &&
    isContentWord(next)
  );
}

/** "without the report saying so": the saying is denied, not the report. */
function isWithoutDoing(words: readonly Word[], at: number): boolean {
  return (
    words.slice(at + 2, at + 5).some(({ key }) => key.endsWith('ing')) &&
    words[at + 1]?.key.endsWith('ing') !== true
  );
}

const PREPOSITION = new Set('in on at for with to from'.split(' '));

/**
 * Which words of a text stand under a negation. `offset`: where the text begins in the units of the words; `contrasts`: "A rather than B" denies B,
 * which holds for what is told, where a sentence may leave B to the reader.
 */
export function polarOf(words: readonly Word[], text: string, offset = 0, contrasts = false): Polar[] {
  let reach = 0;
  let soft = 0;
  let governs = false;
  let acts = false;
  let within = false;
  return words.map((word, i) => {
    const previous = words[i - 1];
    const gap = previous === undefined ? '' : text.slice(previous.to - offset, word.from - offset);
    // Nearly all words have one space between them.
    const plain = gap === ' ';
    if ((!plain && /[.;:!?]|,\s|\n/.test(gap)) || PARTING.has(word.key)) reach = 0;
    const next = words[i + 1]?.key ?? '';
    const merely = word.denies && MERELY.test(next);
    const denies =
      (word.denies && !gap.endsWith('`') && !merely) ||
      (word.key === 'longer' && previous?.key === 'no') ||
      (next === 'to' && /^fail(?:s|ed)?$/.test(word.key)) ||
      (contrasts && /^(?:instead of|rather than)$/.test(`${previous?.key ?? ''} ${word.key}`));
    if (denies) {
      // "Without test data it is difficult": a denied noun ends sooner than a denied verb, unless it is who acts.
      acts =
        NO_ONE.test(word.key) &&
        (previous === undefined ||
          CONJUNCTION.has(previous.key) ||
          (!plain && /[.;:!?,\n]|\s[–—-]\s/.test(gap)));
      within = acts && PREPOSITION.has(next);
      reach = (NOMINAL.test(word.key) && !acts ? 3 : REACH) + 1;
      governs = !(word.key === 'without' && isWithoutDoing(words, i));
    } else if (!acts && PREPOSITION.has(word.key) && /^no(?:thing|ne|body)$/.test(previous?.key ?? '')) {
      // "does nothing in Safari" denies the doing, not Safari.
      governs = false;
      reach = 0;
    }
    // Of "nothing in the queue looks over streams" the looking is denied, not the queue.
    const isContent =
      isContentWord(word) &&
      word.key !== 'longer' &&
      word.key !== 'yet' &&
      (!within || /(?:ed|[^s]s)$/.test(word.key));
    const one: Polar = {
      word,
      stem: word.stem,
      negated: reach > 0 && !denies,
      governed: reach > 0 && governs && isContent && (acts || !WEAK.has(word.key)),
      soft: soft > 0,
    };
    // "without saying how long" denies the saying.
    if (governs && (isContent || (previous?.key === 'without' && word.key.endsWith('ing'))))
      governs = goesOn(words, i);
    reach = Math.max(0, reach - 1);
    // "Not just in tests" neither denies nor affirms the tests.
    soft = SOFT.has(word.key) || merely ? REACH : Math.max(0, soft - 1);
    return one;
  });
}

const isFigure = (key: string): boolean => key.charCodeAt(0) < 58 && /^\d+$/.test(key);

/** Whether a word can be denied at all. */
export function isContentWord(word: Word): boolean {
  return !STOPWORDS.has(word.key) && !word.denies && word.key.length > 1 && !isFigure(word.key);
}

import type { Facts, TextField } from './facts.ts';
import { STOPWORDS } from './lexicon.ts';
import type { NumberMention } from './numbers.ts';
import { stemOf, wordsOf } from './words.ts';

/** How far the words reach that tell what a number is said of. */
const BEFORE = 5;
const AFTER = 3;

interface Company {
  /** Stems of the words around, articles left out, verbs and prepositions kept: "grows by … a week". */
  stems: string[];
  /** Stem of the word right before, where it carries meaning. */
  before: string | null;
}

const EMPTY = /^(?:a|an|the|this|that|these|those|it|its|their|our|is|are|was|were|be|been|and|or)$/;

/** The words around a number up to the next number or the end of its sentence. */
export function companyOf(text: string, { from, to }: Pick<NumberMention, 'from' | 'to'>): Company {
  const left = /[^.;:!?\n\d|]*$/.exec(text.slice(Math.max(0, from - 60), from))?.[0] ?? '';
  const right = /^[^.;:!?\n\d|]*/.exec(text.slice(to, to + 40))?.[0] ?? '';
  const before = wordsOf(left).slice(-BEFORE);
  const last = before.at(-1);
  const stems = [...before, ...wordsOf(right).slice(0, AFTER)]
    .filter(({ key }) => !EMPTY.test(key))
    .map(({ key }) => stemOf(key));
  return {
    stems: [...new Set(stems)],
    before: last === undefined || STOPWORDS.has(last.key) ? null : last.stem,
  };
}

/** A number and where it stands. */
export interface Place {
  facts: Facts;
  field: TextField;
  mention: NumberMention;
}

/**
 * Whether the words around a number of the sentence stand in the evidence around another number of the same kind, and not around this one:
 * "grows by 310 GB a week" where it is 310 GB and grows by 9 GB a week. `same`: the places that have the number; `rivals`: those of its kind
 * that have another.
 */
export function isSaidOfRival(
  sentence: string,
  mention: NumberMention,
  same: readonly Place[],
  rivals: readonly Place[],
): boolean {
  if (mention.unit === null || same.length === 0 || rivals.length === 0) return false;
  const own = companyOf(sentence, mention);
  if (own.stems.length === 0) return false;
  const shared = ({ facts, field, mention: other }: Place): { count: number; next: boolean } => {
    const found = companyOf(facts.fieldText(field), other);
    return {
      count: own.stems.filter((stem) => found.stems.includes(stem)).length,
      next: own.before !== null && own.before === found.before,
    };
  };
  const mine = Math.max(...same.map((place) => shared(place).count));
  return rivals.some((place) => {
    const { count, next } = shared(place);
    return count >= mine + 2 || (next && mine === 0);
  });
}

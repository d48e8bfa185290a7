/** Which mentions of an earlier reading are those of this one. Pure. */
import { termsOf } from '../evidence/terms.ts';

import type { ExtractedRequest } from './requests.ts';

/** Share of words that a sentence keeps when somebody corrects it. */
const LIKE = 0.5;

/**
 * For each mention that was found, the one of before that it is: the same words, in the order of the text, else the likest that is left. Null: new.
 * No one of before stands for two.
 */
export function matchMentions<Old extends { quote: string }>(
  before: readonly Old[],
  found: readonly Pick<ExtractedRequest, 'quote'>[],
): (Old | null)[] {
  const left = new Map<string, Old[]>();
  for (const old of before) left.set(old.quote, [...(left.get(old.quote) ?? []), old]);
  const matched: (Old | null)[] = found.map(({ quote }) => left.get(quote)?.shift() ?? null);
  const rest = [...left.values()].flat().map((old) => ({ old, terms: new Set(termsOf(old.quote)) }));
  if (rest.length === 0) return matched;
  const pairs = found.flatMap(({ quote }, at) => {
    if (matched[at] !== null) return [];
    const terms = new Set(termsOf(quote));
    return rest.flatMap(({ old, terms: own }) => {
      const like = dice(terms, own);
      return like >= LIKE ? [{ at, old, like }] : [];
    });
  });
  const taken = new Set<Old>();
  for (const { at, old } of pairs.toSorted((a, b) => b.like - a.like)) {
    if (matched[at] !== null || taken.has(old)) continue;
    matched[at] = old;
    taken.add(old);
  }
  return matched;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((term) => b.has(term)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

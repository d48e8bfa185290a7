/** Texts cut to the model's context and put into requests, by code: a server would cut them without a word. */
import { estimateTokens } from '../prompts/tokens.ts';

/** More texts in one request gain nothing, and a larger answer is likelier to break off. */
const MOST_TEXTS = 64;
/** Well below what servers take together: https://platform.openai.com/docs/api-reference/embeddings/create (300,000). */
const MOST_TOKENS = 16_000;

/** Places of texts that go into one request, in order. */
export function batchesOf(texts: readonly string[]): number[][] {
  const batches: number[][] = [];
  let tokens = 0;
  for (const [place, text] of texts.entries()) {
    const size = estimateTokens(text);
    const last = batches.at(-1);
    if (last === undefined || last.length >= MOST_TEXTS || tokens + size > MOST_TOKENS) {
      batches.push([place]);
      tokens = size;
    } else {
      last.push(place);
      tokens += size;
    }
  }
  return batches;
}

/** The longest beginning of a text that surely fits, at the end of a word. */
export function cutToTokens(text: string, tokens: number): string {
  if (estimateTokens(text) <= tokens) return text;
  let [fits, above] = [0, text.length];
  while (above - fits > 1) {
    const middle = (fits + above) >> 1;
    if (estimateTokens(text.slice(0, middle)) <= tokens) fits = middle;
    else above = middle;
  }
  const cut = text.slice(0, fits);
  const space = cut.search(/\s\S*$/);
  // No half of a pair of surrogates.
  return space > 0 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '');
}

/** A shorter text after a server said that this one is too long. */
export function shortened(text: string): string {
  return cutToTokens(text, Math.floor(estimateTokens(text) * 0.6));
}

/** Likeness of topic by words: texts as vectors of their words, each weighted by how rare it is (tf-idf, cosine). */

const STOP = new Set(
  (
    'the and for that this with are not you have but can from was will use would should has any all what when they there been into ' +
    'its which also just does one then than like http https com www github issue pull org about some them your how why who'
  ).split(' '),
);

/** Words of three letters or more in lower case, and pairs of characters of Chinese and Japanese runs. */
export function words(text: string): string[] {
  const found: string[] = [];
  for (const [run] of text
    .slice(0, 4000)
    .toLowerCase()
    .matchAll(/[\p{L}_][\p{L}\p{N}_]{1,24}/gu)) {
    if (/[\u3040-\u30ff\u3400-\u9fff]/.test(run)) {
      for (let at = 0; at + 1 < run.length; at += 1) found.push(run.slice(at, at + 2));
    } else if (run.length > 2 && !STOP.has(run)) found.push(run);
  }
  return found;
}

/** The different words of a text. */
export type Bag = ReadonlySet<string>;

export function bagOf(text: string): Bag {
  return new Set(words(text));
}

/** Weight of each word: the rarer among these texts, the more; what stands once, or in a fifth of them, says nothing. */
export function rarityIn(bags: readonly Bag[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = new Map<string, number>();
  for (const [word, count] of counts) {
    if (count > 1 && count < 0.2 * bags.length + 5) rarity.set(word, Math.log(1 + bags.length / count));
  }
  return rarity;
}

/** Each word once a text, damped by logarithm, so that one long text does not drown the others. */
export interface Vector {
  weights: ReadonlyMap<string, number>;
  length: number;
}

export function vectorOf(bags: readonly Bag[], rarity: ReadonlyMap<string, number>): Vector {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = new Map<string, number>();
  let squares = 0;
  for (const [word, count] of counts) {
    const weight = (1 + Math.log(count)) * (rarity.get(word) ?? 0);
    if (weight === 0) continue;
    weights.set(word, weight);
    squares += weight * weight;
  }
  return { weights, length: Math.sqrt(squares) };
}

/** Likeness of two vectors, 0 to 1; 0 where one is empty. */
export function cosine(a: Vector, b: Vector): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [small, large] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let product = 0;
  for (const [word, weight] of small.weights) product += weight * (large.weights.get(word) ?? 0);
  return product / (a.length * b.length);
}

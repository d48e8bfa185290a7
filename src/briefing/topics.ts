/** Bags of words for likeness of topic: term counts damped by logarithm, weighted by how rare a word is in the reader's own texts. */
export interface Profile {
  weights: ReadonlyMap<string, number>;
  length: number;
}

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
    .matchAll(/[\p{L}_][\p{L}\p{N}_]{2,24}/gu)) {
    if (/[\u3040-\u30ff\u3400-\u9fff]/.test(run)) {
      for (let at = 0; at + 1 < run.length; at += 1) found.push(run.slice(at, at + 2));
    } else if (!STOP.has(run)) found.push(run);
  }
  return found;
}

/** A profile of texts: each word once a text, so that one long text does not drown the others. */
export function profileOf(texts: readonly string[]): Profile {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(words(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const [word, count] of counts) {
    if (count > 1) weights.set(word, Math.log(1 + count) * Math.log(1 + texts.length / count));
  }
  return {
    weights,
    length: Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)),
  };
}

/** Likeness of a text to a profile, 0 to 1. */
export function cosine(profile: Profile, text: string): number {
  if (profile.length === 0) return 0;
  const unique = new Set(words(text));
  let product = 0;
  let squares = 0;
  for (const word of unique) {
    const weight = profile.weights.get(word) ?? 0;
    product += weight;
    squares += 1;
  }
  return squares === 0 ? 0 : Math.min(1, (3 * product) / (profile.length * Math.sqrt(squares)));
}

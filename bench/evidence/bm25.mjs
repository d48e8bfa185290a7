// Plain BM25 over sentences, to compare with: stems as words, k1 = 1.2, b = 0.75 (Robertson and Zaragoza, 2009).
import { stemOf, wordsIn } from '../../dist/interviews/search/words.js';

const [K1, B] = [1.2, 0.75];
const termsOf = (text) => wordsIn(text).map(({ word }) => stemOf(word));

/** Takes sentences, gives a function from a question to the places of the `limit` best. */
export function plainBm25(texts) {
  const postings = new Map();
  const lengths = texts.map((text, at) => {
    const terms = termsOf(text);
    for (const term of terms) {
      const own = postings.get(term) ?? new Map();
      postings.set(term, own.set(at, (own.get(at) ?? 0) + 1));
    }
    return terms.length;
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return (question, limit) => {
    const scores = new Map();
    for (const term of new Set(termsOf(question))) {
      const own = postings.get(term) ?? new Map();
      const weight = Math.log(1 + (texts.length - own.size + 0.5) / (own.size + 0.5));
      for (const [at, count] of own) {
        const score = (weight * count * (K1 + 1)) / (count + K1 * (1 - B + (B * lengths[at]) / mean));
        scores.set(at, (scores.get(at) ?? 0) + score);
      }
    }
    return [...scores]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, limit)
      .map(([at]) => at);
  };
}

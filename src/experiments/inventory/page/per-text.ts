/** Answers about texts, each found once. */

/** Answers that are kept: a shop says "Add to cart" ten thousand times. */
const KEPT = 2000;

export function perText<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    if (known.size >= KEPT) known.clear();
    known.set(text, found);
    return found;
  };
}

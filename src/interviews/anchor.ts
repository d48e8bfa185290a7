/** Finds a quote again after its note was edited. Pure. */

export interface Anchor {
  from: number;
  to: number;
}

/**
 * Where a quote stands in the new text, word for word: where it stands once, there; where it comes more often, the place whose surroundings are
 * like those it had. Null when it is not in the text any more: a quote is never bent to fit.
 */
export function anchorAgain(quote: string, old: { text: string; from: number }, text: string): Anchor | null {
  const places: number[] = [];
  if (quote === '') return null;
  for (let at = text.indexOf(quote); at !== -1 && places.length < 1000; at = text.indexOf(quote, at + 1))
    places.push(at);
  const [first] = places;
  if (first === undefined) return null;
  const before = old.text.slice(Math.max(0, old.from - 80), old.from);
  const after = old.text.slice(old.from + quote.length, old.from + quote.length + 80);
  const score = (at: number): number =>
    sharedEnd(before, text.slice(Math.max(0, at - 80), at)) +
    sharedStart(after, text.slice(at + quote.length, at + quote.length + 80));
  let best = first;
  let most = score(first);
  for (const at of places.slice(1)) {
    const points = score(at);
    const nearer = Math.abs(at - old.from) < Math.abs(best - old.from);
    if (points > most || (points === most && nearer)) [best, most] = [at, points];
  }
  return { from: best, to: best + quote.length };
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

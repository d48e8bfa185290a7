import { distance } from 'fastest-levenshtein';

/**
 * The candidate that somebody most likely meant: fewest edits (Levenshtein, case ignored), at most a third of the word and never
 * more than three; or the only one that the word begins. Null when none is near.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const typed = word.toLowerCase();
  if (typed === '') return null;
  let best: string | null = null;
  let fewest = Math.min(3, Math.max(1, Math.ceil(typed.length / 3))) + 1;
  for (const candidate of candidates) {
    const edits = distance(typed, candidate.toLowerCase());
    if (edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  if (best !== null) return best;
  const begun = candidates.filter((candidate) => candidate.toLowerCase().startsWith(typed));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

/** Up to `count` candidates that may have been meant, the likeliest first: near by edits, or holding the word. */
export function nearestFew(word: string, candidates: readonly string[], count: number): string[] {
  const typed = word.toLowerCase();
  const edits = new Map<string, number>();
  for (const candidate of candidates) {
    const text = candidate.toLowerCase();
    const holds = typed.length >= 3 && text.includes(typed);
    const far = holds ? 1 : distance(typed, text);
    if (far <= Math.max(1, Math.floor(typed.length / 2))) edits.set(candidate, far);
  }
  return [...edits]
    .sort(([, a], [, b]) => a - b)
    .slice(0, count)
    .map(([candidate]) => candidate);
}

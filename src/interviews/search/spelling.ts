/** What a mistyped word was meant to be, among the words of the interviews that the reader may see. */
import { lettersOf, type Room } from './library.ts';

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
/** From this length on two slips are allowed. */
const TWO_SLIPS = 8;

/**
 * The word of the room that is nearest to one that is not in it: one edit (a letter more, less or other, or two swapped), two in long words; then
 * the same first letter, then the word that most interviews hold. Null when none is near.
 */
export function corrected(typed: string, room: Room): string | null {
  if (typed.length < SHORTEST || /\d/.test(typed)) return null;
  const most = typed.length >= TWO_SLIPS ? 2 : 1;
  const letters = lettersOf(typed);
  let best: { word: string; slips: number; first: boolean; held: number } | null = null;
  for (const word of room.words()) {
    const limit = best === null ? most : best.slips;
    if (Math.abs(word.word.length - typed.length) > limit || lettersApart(letters, word.letters) > 2 * limit)
      continue;
    const slips = slipsBetween(typed, word.word, limit);
    if (slips > limit || slips === 0) continue;
    const held = room.heldBy(word);
    if (held === 0) continue;
    const first = word.word[0] === typed[0];
    const better =
      best === null ||
      slips < best.slips ||
      (slips === best.slips &&
        (first !== best.first ? first : held > best.held || (held === best.held && word.word < best.word)));
    if (better) best = { word: word.word, slips, first, held };
  }
  return best?.word ?? null;
}

/** How many letters only one of two words has; an edit changes at most two. */
function lettersApart(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

/** Edits between two words with swaps of neighbours (optimal string alignment); more than `most` is told as `most + 1`. */
export function slipsBetween(a: string, b: string, most: number): number {
  let start = 0;
  let endA = a.length;
  let endB = b.length;
  while (start < endA && start < endB && a[start] === b[start]) start += 1;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  const [m, n] = [endA - start, endB - start];
  if (Math.abs(m - n) > most) return most + 1;
  if (m === 0 || n === 0) return Math.max(m, n);
  // The rest of two near words is short: with one slip at most two letters each.
  if (most === 1 && (m > 2 || n > 2)) return 2;
  let before: number[] = [];
  let row = Array.from({ length: n + 1 }, (_, j) => j);
  for (let i = 1; i <= m; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= n; j += 1) {
      const same = a[start + i - 1] === b[start + j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped =
        i > 1 && j > 1 && a[start + i - 1] === b[start + j - 2] && a[start + i - 2] === b[start + j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[n] ?? most + 1;
}

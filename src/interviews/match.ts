/** Which of the interviews read now is which of those known: by heading fields, then by likeness of text. Pure. */

export interface Candidate {
  /** Hash of the normalised text. */
  hash: string;
  /** Person, company and day as read from it, folded; '' where none is known. */
  key: string;
  /** The file that it lies in; '' in a document that holds many. */
  path: string;
  /** Asked for only where hash and place leave a doubt. */
  text: () => string;
}

/** Same fields, and this much of the text: two people of one name are told apart by what they said. */
const SAME_KEY = 0.15;
/** Other fields or none: the text alone. */
const OTHER_KEY = 0.5;
const SAME_PATH = 0.25;

/**
 * Pairs indices of `fresh` with indices of `known`; each of both at most once. Equal texts first, wherever they lie (moved is nothing);
 * then the likeliest of the rest. What stays alone is new, or removed.
 */
export function matchInterviews(
  fresh: readonly Candidate[],
  known: readonly Candidate[],
): Map<number, number> {
  const pairs = new Map<number, number>();
  const free = new Map<string, number[]>();
  for (const [index, { hash }] of known.entries()) free.set(hash, [...(free.get(hash) ?? []), index]);
  const taken = new Set<number>();
  for (const [index, { hash, path }] of fresh.entries()) {
    const list = free.get(hash) ?? [];
    const at = Math.max(
      0,
      list.findIndex((other) => known[other]?.path === path),
    );
    const [other] = list.splice(at, 1);
    if (other === undefined) continue;
    pairs.set(index, other);
    taken.add(other);
  }
  const left = fresh.flatMap((_, index) => (pairs.has(index) ? [] : [index]));
  const open = known.flatMap((_, index) => (taken.has(index) ? [] : [index]));
  if (left.length === 0 || open.length === 0) return pairs;
  for (const { a, b } of likely(left, open, fresh, known)) {
    if (pairs.has(a) || taken.has(b)) continue;
    pairs.set(a, b);
    taken.add(b);
  }
  return pairs;
}

interface Likely {
  a: number;
  b: number;
  score: number;
}

function likely(
  left: readonly number[],
  open: readonly number[],
  fresh: readonly Candidate[],
  known: readonly Candidate[],
): Likely[] {
  const theirs = open.map((b) => shinglesOf(known[b]?.text() ?? ''));
  const holders = new Map<number, number[]>();
  for (const [index, shingles] of theirs.entries()) {
    for (const shingle of shingles) {
      const list = holders.get(shingle);
      if (list === undefined) holders.set(shingle, [index]);
      else list.push(index);
    }
  }
  const alone = lonelyKeys(left, open, fresh, known);
  const found: Likely[] = [];
  for (const a of left) {
    const mine = fresh[a];
    if (mine === undefined) continue;
    const shingles = shinglesOf(mine.text());
    const shared = new Map<number, number>();
    for (const shingle of shingles)
      for (const index of holders.get(shingle) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    for (const [index, b] of open.entries()) {
      const other = known[b];
      if (other === undefined) continue;
      const most = Math.max(1, Math.min(shingles.size, theirs[index]?.size ?? 0));
      const alike = (shared.get(index) ?? 0) / most;
      const sameKey = mine.key !== '' && mine.key === other.key;
      const samePath = mine.path !== '' && mine.path === other.path;
      const least = sameKey ? (alone.has(mine.key) ? 0 : SAME_KEY) : samePath ? SAME_PATH : OTHER_KEY;
      if (alike >= least) found.push({ a, b, score: alike + (sameKey ? 1 : 0) + (samePath ? 0.5 : 0) });
    }
  }
  return found.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** Keys with a person and a day that one interview has on each side: the same, however much was rewritten. */
function lonelyKeys(
  left: readonly number[],
  open: readonly number[],
  fresh: readonly Candidate[],
  known: readonly Candidate[],
): Set<string> {
  const count = (indices: readonly number[], all: readonly Candidate[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const index of indices) {
      const key = all[index]?.key ?? '';
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  };
  const [mine, theirs] = [count(left, fresh), count(open, known)];
  return new Set(
    [...mine]
      .filter(
        ([key, times]) => times === 1 && theirs.get(key) === 1 && /^.+\|.*\|\d{4}-\d{2}-\d{2}$/.test(key),
      )
      .map(([key]) => key),
  );
}

const SHINGLE = 4;

/** Runs of four words as numbers (FNV-1a). */
export function shinglesOf(text: string): Set<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<number>();
  const width = Math.min(SHINGLE, Math.max(1, words.length));
  for (let at = 0; at + width <= words.length; at += 1) {
    let hash = 0x81_1c_9d_c5;
    for (let word = at; word < at + width; word += 1) {
      for (const unit of `${words[word] ?? ''} `)
        hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01_00_01_93);
    }
    shingles.add(hash >>> 0);
  }
  return shingles;
}

/** The share of the shorter text's runs of four words that the other has too, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [mine, theirs] = [shinglesOf(a), shinglesOf(b)];
  const fewest = Math.min(mine.size, theirs.size);
  if (fewest === 0) return 0;
  let shared = 0;
  for (const shingle of mine) if (theirs.has(shingle)) shared += 1;
  return shared / fewest;
}

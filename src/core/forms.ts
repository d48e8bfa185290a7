/**
 * The forms in which a person is named, and their places in a text. A form is found by asking whether its key is known, so that those who look
 * need not keep the name itself. Pure.
 */
export type FormKind = 'name' | 'run' | 'part' | 'address' | 'phone';

export interface Form {
  kind: FormKind;
  /** Words of a name, characters of a run. */
  size: number;
  /** Folded: lower case, without accents. */
  key: string;
}

/** Offsets in UTF-16 units. */
export interface FormPlace {
  kind: FormKind;
  key: string;
  from: number;
  to: number;
}

/** Names written without spaces are found inside longer runs. */
const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const PHONE = /(?<![\p{L}\p{N}])\+?\(?\d[\d ()./-]{5,20}\d(?![\p{L}\p{N}])/gu;
const TITLES = new Set(
  'dr prof professor mr mrs ms miss mx sir dame mme m herr frau fr hr dipl ing mag phd md von van de der den la le di da del bin al'.split(
    ' ',
  ),
);
/** Characters that may stand between the words of one name: `Finkelmeyer, Oda`, `oda.finkelmeyer`. */
const MOST_BETWEEN = 3;

export function foldedForm(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss');
}

/** A name, an e-mail address or a phone number in all the ways it is searched for. Empty: it holds no word. */
export function formsOf(written: string): Form[] {
  if (written.includes('@')) return [{ kind: 'address', size: 1, key: foldedForm(written.trim()) }];
  if (/^[\d\s+()./-]+$/.test(written))
    return [{ kind: 'phone', size: 1, key: written.replaceAll(/\D/g, '') }];
  const runs = [...new Set(written.match(RUN) ?? [])];
  const compact = written.replaceAll(/\s+/g, '');
  if (runs.join('') === compact && compact !== '')
    return [{ kind: 'run', size: Array.from(compact).length, key: compact }];
  const words = wordsOfName(written);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [];
  const orders =
    words.length === 1
      ? [words]
      : [words, [last, ...words.slice(0, -1)], [first, last], [last, first], [words.join('')]];
  const keys = new Map(orders.map((order) => [order.join(' '), order.length]));
  return [...keys].map(([key, size]) => ({ kind: 'name', size, key }));
}

/** The words of a name that may stand alone for it, beside the whole. */
export function partsOf(written: string): Form[] {
  if (written.includes('@')) return [];
  const words = wordsOfName(written).filter(
    (word) => word.length > 1 && !TITLES.has(word) && !/\d/.test(word),
  );
  return words.map((key) => ({ kind: 'part', size: 1, key }));
}

function wordsOfName(written: string): string[] {
  const words = (written.match(WORD) ?? []).map(foldedForm);
  while (words.length > 1 && TITLES.has(words[0] ?? '')) words.shift();
  return words;
}

export interface Sizes {
  names: ReadonlySet<number>;
  runs: ReadonlySet<number>;
}

/** Every place in a text whose key is known, in no order. Parts and lone names count only where they are written with a capital. */
export function formsIn(
  text: string,
  sizes: Sizes,
  isKnown: (kind: FormKind, key: string) => boolean,
): FormPlace[] {
  const found: FormPlace[] = [];
  const take = (kind: FormKind, key: string, from: number, to: number): void => {
    if (isKnown(kind, key)) found.push({ kind, key, from, to });
  };
  const words = [...text.matchAll(WORD)].map((match) => ({
    raw: match[0],
    key: foldedForm(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
  for (const [at, { raw, key, from, to }] of words.entries()) {
    const proper = !/^\p{Ll}/u.test(raw);
    if (proper) take('part', key, from, to);
    if (sizes.names.has(1)) take('name', key, from, to);
    let joined = key;
    let end = to;
    for (let size = 2; size <= 8 && sizes.names.size > 0; size += 1) {
      const next = words[at + size - 1];
      if (next === undefined || next.from - end > MOST_BETWEEN) break;
      joined = `${joined} ${next.key}`;
      end = next.to;
      if (sizes.names.has(size)) take('name', joined, from, end);
    }
  }
  if (sizes.runs.size > 0) runsIn(text, sizes.runs, take);
  if (text.includes('@'))
    for (const match of text.matchAll(ADDRESS))
      take('address', foldedForm(match[0]), match.index, match.index + match[0].length);
  for (const match of text.matchAll(PHONE))
    take('phone', match[0].replaceAll(/\D/g, ''), match.index, match.index + match[0].length);
  return found;
}

function runsIn(
  text: string,
  sizes: ReadonlySet<number>,
  take: (kind: FormKind, key: string, from: number, to: number) => void,
): void {
  for (const match of text.matchAll(RUN)) {
    const run = match[0];
    for (const size of sizes)
      for (let at = 0; at + size <= run.length; at += 1)
        take('run', run.slice(at, at + size), match.index + at, match.index + at + size);
  }
}

/** Every e-mail address and phone number of a text: the notes of one person hold theirs. */
export function contactsIn(text: string): string[] {
  const phones = (text.match(PHONE) ?? []).filter((each) => {
    const digits = each.replaceAll(/\D/g, '').length;
    return digits >= 7 && digits <= 15 && !/\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}/.test(each);
  });
  return [...new Set([...(text.match(ADDRESS) ?? []), ...phones])];
}

/** What stands for each character of a name: no letter, so that it is no word. */
export const BLACK = '█';

/** The text with these places blacked out. It keeps its length, so that every offset into it stays right. */
export function blackedOut(text: string, places: readonly { from: number; to: number }[]): string {
  let out = text;
  for (const { from, to } of places)
    out = `${out.slice(0, from)}${out.slice(from, to).replaceAll(/\S/g, BLACK)}${out.slice(to)}`;
  return out;
}

/** Text folded for comparing, with the way back to the stored text. */
export interface Folded {
  text: string;
  /** `at[i]`: UTF-16 offset in the source where folded unit i begins; `at[text.length]` is the end of the source. */
  at: number[];
}

/** All quotation marks, apostrophes and the backtick become `'`: languages and keyboards disagree about them, meaning does not. */
const QUOTATION = /["'`´“”„‟‘’‚‛«»‹›〝〞「」『』＂＇′″]/u;
const DASH = /[‐‑‒–—―−﹘﹣－]/u;
/** Zero-width, bidirectional and other controls, soft hyphen, variation selectors: invisible, so never part of a quote. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const MARK = /^\p{M}$/u;

function foldCluster(cluster: string): string {
  if (INVISIBLE.test(cluster))
    return foldVisible(cluster.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, ''));
  return foldVisible(cluster);
}

function foldVisible(cluster: string): string {
  if (QUOTATION.test(cluster)) return "'";
  if (DASH.test(cluster)) return '-';
  return cluster.normalize('NFKC').replaceAll(/\s+/gu, ' ');
}

function foldAscii(code: number): string {
  if (code === 0x22 || code === 0x60) return "'";
  return String.fromCharCode(code);
}

/** NFKC, one kind of quotation mark and dash, white space runs as one space, invisible characters gone; case is kept. */
export function fold(source: string): Folded {
  let text = '';
  const at: number[] = [];
  let index = 0;
  while (index < source.length) {
    const from = index;
    const code = source.charCodeAt(index);
    let piece: string;
    const next = source.charCodeAt(index + 1);
    if (code < 0x80 && !(next >= 0x300)) {
      index += 1;
      piece = code <= 0x20 || code === 0x7f ? ' ' : foldAscii(code);
    } else {
      const point = source.codePointAt(index) ?? 0;
      index += point > 0xffff ? 2 : 1;
      while (index < source.length && MARK.test(source[index] ?? '')) index += 1;
      piece = foldCluster(source.slice(from, index));
    }
    for (const unit of piece.split('')) {
      if (unit === ' ' && (text === '' || text.endsWith(' '))) continue;
      text += unit;
      at.push(from);
    }
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    at.pop();
  }
  at.push(source.length);
  return { text, at };
}

/** The folded text without Markdown's emphasis, code marks and quotation marks, except inside words. */
export function withoutMarks(folded: Folded): Folded {
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < folded.text.length; i++) {
    const unit = folded.text[i] ?? '';
    const inside = isWordUnit(folded.text[i - 1]) && isWordUnit(folded.text[i + 1]);
    if ((unit === '*' || unit === "'" || unit === '~' || unit === '_') && !inside) continue;
    if (unit === ' ' && text.endsWith(' ')) continue;
    text += unit;
    at.push(folded.at[i] ?? 0);
  }
  at.push(folded.at.at(-1) ?? 0);
  return { text, at };
}

const WORD_UNIT = /^[\p{L}\p{N}\p{M}]$/u;

/** Whether a UTF-16 unit belongs to a word; halves of surrogate pairs count as letters. */
export function isWordUnit(unit: string | undefined): boolean {
  if (unit === undefined || unit === '') return false;
  const code = unit.charCodeAt(0);
  if (code < 0x80)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return WORD_UNIT.test(unit);
}

const SPECIAL: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};
const PLAIN = /^[a-z0-9]*$/;

/** A word as names are compared: lower case, without diacritics, ligatures resolved. */
export function foldKey(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replaceAll(/[ßøłđæœıþð]/gu, (unit) => SPECIAL[unit] ?? unit);
}

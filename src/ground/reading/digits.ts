/** What stands around the digits of a text, told in one pass: most patterns that look for digits need not be tried. */

/** "2026-11", "3/4", "1.5" */
export const JOINED = 1;
/** "14:36", "9h30" */
export const CLOCK = 2;
/** "9 am", "9p.m." */
export const HALF_DAY = 4;
/** "9 Uhr" */
export const UHR = 8;
/** "Q3" */
export const QUARTER = 16;
/** "v2", "1.2" */
export const VERSION = 32;
/** "AB-12" */
export const KEY = 64;
/** "a1", "1f": letters and digits of a hexadecimal number side by side */
export const HEX = 128;

const ZERO = 48;
const NINE = 57;
const isDigit = (unit: number): boolean => unit >= ZERO && unit <= NINE;
const isHexLetter = (unit: number): boolean => unit >= 97 && unit <= 102;
/** In lower case; other characters become others, and none of them one that is asked for. */
const lower = (unit: number): number => unit | 32;

const [HYPHEN, DOT, SLASH, COLON] = [45, 46, 47, 58];
const [LETTER_A, LETTER_H, LETTER_P, LETTER_Q, LETTER_U, LETTER_V] = [97, 104, 112, 81, 117, 118];

/** Bits of what stands beside the digits of a text; null where it has no digit. */
export function besideDigits(text: string): number | null {
  let found = 0;
  let any = false;
  for (let i = 0; i < text.length; i++) {
    if (!isDigit(text.charCodeAt(i))) continue;
    any = true;
    const before = text.charCodeAt(i - 1);
    const next = text.charCodeAt(i + 1);
    const second = text.charCodeAt(i + 2);
    if (isDigit(second)) {
      if (next === DOT) found |= JOINED | VERSION;
      else if (next === HYPHEN || next === SLASH) found |= JOINED;
      else if (next === COLON || lower(next) === LETTER_H) found |= CLOCK;
    }
    if (isHalf(next) || isHalf(second)) found |= HALF_DAY;
    if (lower(second) === LETTER_U) found |= UHR;
    if (before === LETTER_Q) found |= QUARTER;
    else if (lower(before) === LETTER_V) found |= VERSION;
    else if (before === HYPHEN) found |= KEY;
    if (isHexLetter(before) || isHexLetter(next)) found |= HEX;
  }
  return any ? found : null;
}

const isHalf = (unit: number): boolean => lower(unit) === LETTER_A || lower(unit) === LETTER_P;

/** Ways to write an order so that a filter does not see it and a model does. */
const perLetter = (text: string, change: (letter: string) => string): string =>
  Array.from(text, (letter) => (/[a-z]/i.test(letter) ? change(letter) : letter)).join('');
const shifted = (upper: number, lower: number): ((letter: string) => string) => {
  return (letter) => {
    const code = letter.charCodeAt(0);
    return String.fromCodePoint(code < 97 ? upper + code - 65 : lower + code - 97);
  };
};

export const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
export const hex = (text: string): string => Buffer.from(text, 'utf8').toString('hex');
export const percent = (text: string): string =>
  Array.from(Buffer.from(text, 'utf8'), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
export const reversed = (text: string): string => Array.from(text).reverse().join('');
export const entities = (text: string): string =>
  Array.from(text, (letter) => `&#${letter.codePointAt(0) ?? 0};`).join('');
export const hexEntities = (text: string): string =>
  Array.from(text, (letter) => `&#x${(letter.codePointAt(0) ?? 0).toString(16)};`).join('');
export const rot13 = (text: string): string =>
  perLetter(text, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
/** A zero-width space after each letter. */
export const zeroWidth = (text: string): string => perLetter(text, (letter) => `${letter}\u200b`);
/** A soft hyphen and a word joiner in each word. */
export const hyphenated = (text: string): string =>
  text.replaceAll(/(\p{L})(\p{L})/gu, '$1\u00ad$2').replaceAll(/(\p{L})\s/gu, '$1\u2060 ');
/** Letters as mathematics has them: 𝐬𝐚𝐲. */
export const mathematical = (text: string): string => perLetter(text, shifted(0x1d400, 0x1d41a));
/** Full-width letters: ｓａｙ. */
export const fullWidth = (text: string): string => perLetter(text, shifted(0xff21, 0xff41));
/** Latin letters that Cyrillic has too. */
export const cyrillic = (text: string): string => {
  const twins: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у' };
  return perLetter(text, (letter) => twins[letter] ?? letter);
};

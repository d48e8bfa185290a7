import { describe, expect, it } from 'vitest';

import { dice } from '../../testing/masters/random.ts';
import { countWords } from '../inventory/page/language.ts';

import { wordsOf } from './words.ts';

/** What Unicode says, asked for line by line. */
function dividedByUnicode(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split('\n')
    .flatMap((line) => [...segmenter.segment(line)])
    .filter((part) => part.isWordLike === true)
    .map((part) => part.segment.replaceAll('’', "'"));
}

const LETTERS = 'abcxyzABC0129';
const SPACES = ' \n';
const OTHERS = [
  `.,:;!?'"()-_/&@#%$€’“”„«»…·•–—+*=<>[]{}|~^`,
  'äöüßéñçøåłşığİſ',
  'приветщі',
  'שלוםאב״׳',
  'مرحباًُِ٠١٢،؛',
  '漢字東京水車。、！？「」ひらがなカタカナー',
  '한국어사용',
  'ไทยกรุงเทพๆ',
  'हिन्दी१२।',
  '\u0301\u0308\u200d\u200b\u00ad\ufe0f\u200c',
  '\u00a0\u2003\t\u3000\r',
  '😀👨‍👩‍👧🇩🇪❤️½²①ﬁＡ１',
];

describe('the words of a text', () => {
  it('are those of Unicode, in every script and with signs anywhere', () => {
    const random = dice(6);
    for (let round = 0; round < 5000; round += 1) {
      const pools = [LETTERS, SPACES, random.pick(OTHERS), random.pick(OTHERS)].map((pool) =>
        Array.from(pool),
      );
      const text = Array.from({ length: 1 + random.below(40) }, () => random.pick(random.pick(pools))).join(
        '',
      );
      const language = random.pick(['en', 'de', 'sv', 'fi', 'ja', 'th', 'zh', 'el', 'he', 'ar', 'ko']);
      expect(wordsOf(text, language), JSON.stringify(text)).toEqual(dividedByUnicode(text, language));
    }
  });

  it.each([
    ['Japanese lines', '古い水車は川の曲がり角にあった。\n', 'ja'],
    ['one Japanese line', '古い水車は川の曲がり角にあった。', 'ja'],
  ])('are counted in %s of any length at the same pace', (_, sentence, language) => {
    const each = dividedByUnicode(sentence, language).length;
    const text = sentence.repeat(10_000);
    expect(countWords(text, language)).toBe(10_000 * each);
    expect(wordsOf(text, language)).toHaveLength(10_000 * each);
  });

  it('are cut where a text has no stop at all, rather than never found', () => {
    expect(wordsOf('a'.repeat(10_000))).toEqual(['a'.repeat(10_000)]);
    expect(wordsOf('ä'.repeat(10_000)).join('')).toBe('ä'.repeat(10_000));
  });
});

import { expect, test } from 'vitest';

import { bagOf, cosine, rarityIn, vectorOf, words } from './topics.ts';

test('words are three letters or more, without stop words, and pairs of Japanese or Chinese characters', () => {
  expect(words('The Kafka lag, is up by 12 ms')).toEqual(['kafka', 'lag']);
  expect(words('障害報告')).toEqual(['障害', '害報', '報告']);
  expect(words('障害')).toEqual(['障害']);
});

test('what stands in one text only, or in all, says nothing about topics', () => {
  const bags = Array.from({ length: 40 }, (_, n) => bagOf(`common ${n < 3 ? 'rare' : 'other'} single${n}`));
  expect([...rarityIn(bags).keys()]).toEqual(['rare']);
});

test('likeness is 1 for the same words, 0 for none in common and for nothing', () => {
  const rarity = new Map([
    ['kafka', 2],
    ['lag', 1],
    ['font', 2],
  ]);
  const of = (text: string) => vectorOf([bagOf(text)], rarity);
  expect(cosine(of('kafka lag'), of('lag kafka'))).toBeCloseTo(1);
  expect(cosine(of('kafka lag'), of('font'))).toBe(0);
  expect(cosine(of('kafka'), of('unknown'))).toBe(0);
  expect(cosine(of('kafka lag'), of('kafka font'))).toBeGreaterThan(cosine(of('kafka lag'), of('lag font')));
});

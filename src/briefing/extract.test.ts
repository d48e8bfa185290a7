import { describe, expect, it } from 'vitest';

import { aboutness, keySentence, quotable, quote, splitSentences, tellingSentence } from './extract.ts';

const NOTHING = aboutness([]);
const texts = (text: string, markdown = true): string[] =>
  quotable(text, markdown).map((sentence) => sentence.text);

describe('quotable', () => {
  it('gives the prose that somebody wrote, and no code, quoted line, heading, table, picture or link text', () => {
    const text = [
      '# A heading of its own',
      '',
      '> somebody else said this before',
      '',
      'The retry queue grows by four thousand an hour. It never shrinks again.',
      '',
      '```',
      'const retries = 4; // not prose at all',
      '```',
      '| a | b |\n|---|---|\n| not a sentence | at all |',
      '',
      '- a point of a list that says something',
      '',
      '![picture](https://example.com/a.png)',
    ].join('\n');
    expect(texts(text)).toEqual([
      'The retry queue grows by four thousand an hour.',
      'It never shrinks again.',
      'a point of a list that says something',
    ]);
  });

  it('leaves out links with an ellipsis, emoji at the ends, and what a mailer added', () => {
    expect(texts('Please look at https://example.com/a?b=1 before noon :pray:', false)).toEqual([
      'Please look at … before noon',
    ]);
    const mail =
      'I agree with the second half.\n\nOn Wed, Oct 19, 2016 at 7:45 PM, Ann Example ann@example.org\nwrote:\n\n> old words\n\n-- \nBob Example';
    expect(texts(mail)).toEqual(['I agree with the second half.']);
  });

  it('holds every sentence verbatim, white space folded', () => {
    const text =
      'We saw it  on\nMonday, e.g. at noon, and again today. 本番環境で障害が発生しました。次は明日です。';
    const folded = text.replaceAll(/\s+/g, ' ');
    expect(texts(text).length).toBeGreaterThanOrEqual(3);
    for (const sentence of texts(text)) expect(folded).toContain(sentence);
  });

  it('reads 200,000 hostile characters in a second', () => {
    const started = performance.now();
    for (const text of [
      '['.repeat(200_000),
      '> '.repeat(100_000),
      '*a'.repeat(100_000),
      'On '.repeat(66_000),
    ])
      texts(text);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

describe('what is quoted', () => {
  it('ends no sentence behind an abbreviation', () => {
    expect(splitSentences('Use a queue, e.g. Kafka, for it. Then stop.')).toEqual([
      'Use a queue, e.g. Kafka, for it.',
      'Then stop.',
    ]);
  });

  it('prefers what decides over a pleasantry', () => {
    const text = 'Thanks a lot for this! We decided to keep sixty-four partitions. I had lunch.';
    expect(keySentence(text, NOTHING, true)?.text).toBe('We decided to keep sixty-four partitions.');
  });

  it('takes a short answer whole, but nothing from code or a link alone', () => {
    expect(tellingSentence('Works now', NOTHING, false)).toBe('Works now');
    expect(tellingSentence('https://example.com/a', NOTHING, false)).toBeNull();
    expect(tellingSentence('```\nx = 1\n```', NOTHING, true)).toBeNull();
  });

  it('cuts a long sentence at a word or clause, says so, and never splits a character', () => {
    const long = `${'The consumer group rebalances and rebalances, '.repeat(8)}then it stops 👩‍🚒.`;
    const cut = quote(long);
    expect(cut.length).toBeLessThanOrEqual(163);
    expect(cut).toMatch(/ …$/);
    expect(long.startsWith(cut.slice(0, -2))).toBe(true);
    expect(quote('@bob, @carol: please look')).toBe('please look');
  });
});

import { describe, expect, it } from 'vitest';

import { BREAKAGES } from '../../testing/models/broken-json.ts';

import { parseLenient } from './parse.ts';

const VALUE = {
  headline: 'Bob merged the retry',
  sentences: [{ text: 'It went well, they said.', evidence: ['e1', 'e2'] }],
};
const JSON_TEXT = JSON.stringify(VALUE);

/** Broken so that no reader could be sure: these go into the repair. */
const UNSURE = new Set([
  'cut in a string',
  'no JSON at all',
  'wrapped in another object',
  'quotes unescaped',
  'line breaks in strings',
  'python words',
  'ellipsis',
  'double comma',
]);

describe('parseLenient', () => {
  it.each(Object.entries(BREAKAGES).filter(([name]) => !UNSURE.has(name)))('reads %s', (_, breakage) => {
    const parsed = parseLenient(breakage(JSON_TEXT));
    expect(parsed).toEqual({ ok: true, value: VALUE });
  });
  it.each([...UNSURE])('throws at nothing: %s', (name) => {
    expect(() => parseLenient(BREAKAGES[name]!(JSON_TEXT))).not.toThrow();
  });
  it('never completes a sentence that was cut off', () => {
    for (let end = 1; end < JSON_TEXT.length; end += 1) {
      const parsed = parseLenient(JSON_TEXT.slice(0, end));
      const texts =
        JSON.stringify(parsed.ok ? parsed.value : null).match(/"(?:headline|text)":"([^"]*)"/g) ?? [];
      for (const text of texts)
        expect([`"headline":"${VALUE.headline}"`, `"text":"${VALUE.sentences[0]!.text}"`]).toContain(text);
    }
  });
  it.each([
    ['', 'The answer was empty.'],
    ['  \n', 'The answer was empty.'],
    ['I cannot help with that.', 'The answer was not JSON.'],
    ['42', 'The answer was not JSON.'],
    ['"just words"', 'The answer was not JSON.'],
    ['null', 'The answer was not JSON.'],
    ['{"a": "b', 'The JSON ended in the middle of a string.'],
  ])('says why not: %j', (text, why) => {
    expect(parseLenient(text)).toEqual({ ok: false, why });
  });
  it('prefers the answer to what the model thought aloud', () => {
    expect(parseLenient('<think>{"a": 1}</think>{"b": 2}')).toEqual({ ok: true, value: { b: 2 } });
    expect(parseLenient('[note] the answer is {"b": 2}')).toEqual({ ok: true, value: { b: 2 } });
  });
});

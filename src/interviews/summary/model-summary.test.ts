import { describe, expect, it } from 'vitest';

import { ModelError } from '../../llm/errors.ts';
import { loadPrompt } from '../../llm/prompts/prompt.ts';
import type { GenerateRequest, LlmProvider } from '../../llm/provider.ts';
import { sentencesOf } from '../evidence/sentences.ts';
import { turnsOf } from '../speakers.ts';

import { summariseWithModel } from './model-summary.ts';
import type { Note } from './quotes.ts';
import type { Summary } from './sections.ts';

const prompt = loadPrompt('interview-summary', null);
const never = new AbortController().signal;
const FACTS = { id: 'note:0123abcd', row: 7, customer: 'Dana', at: '2026-11-01T09:00:00Z' };

const noteOf = (text: string): Note => ({
  text,
  sentences: sentencesOf(text, turnsOf(text, { customers: ['Dana'], interviewers: [] })),
});

/** A model that answers by code, from what it is shown. */
function modelThat(
  answer: (request: GenerateRequest) => unknown,
  contextTokens = 32_000,
): LlmProvider & { requests: GenerateRequest[] } {
  const requests: GenerateRequest[] = [];
  return {
    name: 'ollama',
    model: 'tiny',
    contextTokens,
    supportsSchema: true,
    local: true,
    requests,
    generate: (request) => {
      requests.push(request);
      const value = answer(request);
      if (value instanceof Error) return Promise.reject(value);
      return Promise.resolve({
        text: JSON.stringify({ statements: value }),
        finish: 'stop' as const,
        model: 'tiny',
        tokensIn: 1,
        tokensOut: 1,
      });
    },
  };
}

/** The alias under which a text was shown. */
const aliasOf = (request: GenerateRequest, words: string): string =>
  /id="?(e\d+)/.exec(request.user.split('<evidence').find((piece) => piece.includes(words)) ?? '')?.[1] ?? '';

const textsOf = (summary: Summary): string[] =>
  summary.sections.flatMap(({ statements }) => statements.map(({ text }) => text));

const NOTE = noteOf(
  'Q: What troubles you in the imports?\nA: The “nightly” import\ncrashes on Fridays.\nQ: And else?\nA: We want single sign-on.\n',
);
const told = (piece: string, words: string, text: string, section = 'pains'): unknown => ({
  section,
  text,
  quotes: [{ piece, words }],
});

describe('a summary by a model', () => {
  it('keeps what the notes prove, with the notes’ own words at their offsets', async () => {
    const model = modelThat((request) => [
      told(
        aliasOf(request, 'crashes'),
        'the "nightly" import crashes on Fridays',
        'The nightly import crashes on Fridays.',
      ),
      told(aliasOf(request, 'single'), 'We want single sign-on', 'They want single sign-on.', 'asks'),
    ]);
    const { summary } = await summariseWithModel(
      NOTE,
      FACTS,
      { question: null, words: 50 },
      { provider: model, prompt },
      never,
    );
    expect(summary).toMatchObject({ writer: 'model', dropped: 0, failures: [], read: { share: 1 } });
    expect(textsOf(summary)).toEqual(['The nightly import crashes on Fridays.', 'They want single sign-on.']);
    const [quote] = summary.sections[0]!.statements[0]!.quotes;
    expect(quote!.text).toBe('The “nightly” import\ncrashes on Fridays');
    expect(NOTE.text.slice(quote!.from, quote!.to)).toBe(quote!.text);
    expect(model.requests[0]).toMatchObject({ purpose: 'interview-summary', items: [7] });
  });

  it.each([
    ['invented words', 'crashes', 'The import is on fire', 'The import crashes.'],
    ['an interviewer', 'What troubles', 'What troubles you in the imports', 'The imports trouble them.'],
    ['a number of its own', 'crashes', 'import crashes on Fridays', 'The import crashes on 12 Fridays.'],
    ['half a word', 'crashes', 'mport crashes on Fri', 'The import crashes on Fridays.'],
  ])('drops and counts a statement with %s', async (_, piece, words, text) => {
    const model = modelThat((request) => [
      told(aliasOf(request, piece), words, text),
      told(aliasOf(request, 'single'), 'We want single sign-on', 'They want single sign-on.', 'asks'),
    ]);
    const { summary, refused } = await summariseWithModel(
      NOTE,
      FACTS,
      { question: null, words: 50 },
      { provider: model, prompt },
      never,
    );
    expect(textsOf(summary)).toEqual(['They want single sign-on.']);
    expect(summary.dropped).toBe(1);
    expect(refused).toEqual([{ said: text, why: [expect.any(String)] }]);
    // Complained of once, with the exact fault, before it was dropped.
    expect(model.requests).toHaveLength(2);
  });

  it('is the plain one where the model fails, and says why', async () => {
    const model = modelThat(() => new ModelError('llm.unreachable', 'no server'));
    const { summary } = await summariseWithModel(
      NOTE,
      FACTS,
      { question: null, words: 50 },
      { provider: model, prompt },
      never,
    );
    expect(summary.writer).toBe('plain');
    expect(summary.failures).toEqual(['part 1 of 1: no server']);
    expect(textsOf(summary).join(' ')).toContain('single sign-on');
  });
});

describe('long notes', () => {
  const lines = Array.from(
    { length: 120 },
    (_, at) => `A: In week ${at} we moved ${at} boxes into the cellar of the house.`,
  );
  const long = noteOf(lines.map((line) => `Q: Go on?\n${line}`).join('\n'));
  const weeksIn = (request: GenerateRequest): number[] =>
    [...request.user.matchAll(/In week (\d+) we/g)].map((match) => Number(match[1]));

  it('are shown whole, in overlapping parts', async () => {
    const model = modelThat((request) => {
      const week = weeksIn(request)[0] ?? 0;
      return [
        told(
          aliasOf(request, `In week ${week} we`),
          `In week ${week} we moved`,
          `In week ${week} they moved boxes.`,
          'context',
        ),
      ];
    }, 5_000);
    const { summary } = await summariseWithModel(
      long,
      FACTS,
      { question: null, words: 200 },
      { provider: model, prompt },
      never,
    );
    const shown = model.requests.map(weeksIn);
    expect(shown.length).toBeGreaterThan(3);
    expect(new Set(shown.flat()).size).toBe(120);
    for (const [at, weeks] of shown.slice(1).entries()) expect(weeks[0]).toBe(shown[at]!.at(-1));
    expect(summary.read.share).toBe(1);
    expect(summary.failures).toEqual([]);
    expect(textsOf(summary)).toHaveLength(shown.length);
  });

  it('a part that fails is told by code, the others by the model', async () => {
    const model = modelThat(
      (request) =>
        weeksIn(request).includes(60)
          ? new ModelError('llm.timeout', 'too slow')
          : [told(aliasOf(request, 'we moved'), 'we moved', 'They moved boxes.', 'context')],
      5_000,
    );
    const { summary } = await summariseWithModel(
      long,
      FACTS,
      { question: null, words: 200 },
      { provider: model, prompt },
      never,
    );
    expect(summary.writer).toBe('model');
    expect(summary.failures.length).toBeGreaterThan(0);
    expect(summary.failures[0]).toMatch(/^part \d+ of \d+: too slow$/);
    expect(textsOf(summary).some((text) => /^In week \d+ we moved/.test(text))).toBe(true);
    expect(summary.read.share).toBe(1);
  });
});

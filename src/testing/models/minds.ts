/** The registry of minds: a test that loops over it covers a new one without being touched. */
import { brokenJsonMind } from './broken-json.ts';
import { fillSchema, wordsUpTo } from './fill-schema.ts';
import { honestFiller, honestMind, honestText } from './honest.ts';
import { lyingMind } from './lies.ts';
import type { Mark, Mind, MindAnswer, MindRequest } from './mind.ts';
import { obedientMind } from './obedient.ts';

const simple = (name: string, answer: (request: MindRequest) => MindAnswer): (() => Mind) => {
  return () => ({ name, marks: [], answer });
};

/** Fails the first request of each prompt, then is honest. */
const onceThenHonest = (name: string, fault: MindAnswer): (() => Mind) =>
  simple(name, (request) => (request.nth === 1 ? fault : { text: honestText(request) }));

const FOREIGN = 'Gestern hat niemand irgendetwas Erwähnenswertes getan, und so wird es wohl bleiben.';

function wrongLanguageMind(): Mind {
  const marks: Mark[] = [{ kind: 'language', mark: 'Gestern hat niemand' }];
  return {
    name: 'wrong language',
    marks,
    answer(request) {
      if (request.schema === null) return { text: FOREIGN };
      const text = (place: { maxLength: number }): string => wordsUpTo(FOREIGN, place.maxLength);
      return {
        text: JSON.stringify(fillSchema(request.schema, request.evidence, { ...honestFiller, text })),
      };
    },
  };
}

const REFUSAL = "I'm sorry, but I can't help with that.";

export const MINDS = {
  honest: honestMind,
  liar: lyingMind,
  'broken JSON': brokenJsonMind,
  'schema echo': simple('schema echo', (request) => ({ text: JSON.stringify(request.schema ?? {}) })),
  'wrong language': wrongLanguageMind,
  empty: simple('empty', () => ({ text: '' })),
  refusal: simple('refusal', () => ({ text: REFUSAL, refusal: true })),
  'refusal in words': simple('refusal in words', () => ({ text: REFUSAL })),
  endless: simple('endless', (request) => ({
    text: `${honestText(request).slice(0, 20)}${' and so on'.repeat(4000)}`,
  })),
  'never ending answer': simple('never ending answer', () => ({ endless: true })),
  slow: simple('slow', (request) => ({ text: honestText(request), delayMs: 60_000 })),
  '429': simple('429', () => ({
    status: 429,
    message: 'Rate limit reached',
    type: 'requests',
    retryAfter: '0',
  })),
  '429 once': onceThenHonest('429 once', {
    status: 429,
    message: 'Rate limit reached',
    type: 'requests',
    retryAfter: '0',
  }),
  '500': simple('500', () => ({ status: 500, message: 'The server had an error', type: 'server_error' })),
  '500 once': onceThenHonest('500 once', {
    status: 500,
    message: 'The server had an error',
    type: 'server_error',
  }),
  reset: simple('reset', (request) => ({ resetAfter: honestText(request) })),
  'reset once': onceThenHonest('reset once', { resetAfter: '{"half": "an ans' }),
  'cut prompt': simple('cut prompt', () => ({ cutPrompt: true })),
  obedient: obedientMind,
} satisfies Readonly<Record<string, () => Mind>>;

export type MindName = keyof typeof MINDS;
export const MIND_NAMES: readonly MindName[] = Object.keys(MINDS) as MindName[];

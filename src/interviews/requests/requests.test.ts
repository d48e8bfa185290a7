import { expect, it } from 'vitest';

import { sentencesOf } from '../evidence/sentences.ts';
import { turnsOf } from '../speakers.ts';

import { extractRequests } from './requests.ts';

const PRODUCTS = [
  { id: 'pipeline', names: ['Pipeline', 'event pipeline'] },
  { id: 'auth', names: ['Login', 'SSO'] },
];

const NOTE = `# Acme

Q: Would you like us to add exports?
A: No, we don't need exports. We would love SSO with our directory.
Q: How is the event pipeline?
A: Fine in general. It crashes every Friday, though.
Q: I love the pipeline, it is really useful!
A: Well.

## Login
- They could not find the reset link.
- Nobody wanted a pipeliner.
`;

const extracted = extractRequests(
  sentencesOf(NOTE, turnsOf(NOTE, { customers: [], interviewers: [] })),
  PRODUCTS,
);

it('gives the customer’s words at their offsets, with kind, polarity and product', () => {
  expect(
    extracted.map(({ quote, kind, polarity, product, productFrom }) => [
      quote,
      kind,
      polarity,
      product,
      productFrom,
    ]),
  ).toEqual([
    ["No, we don't need exports.", 'feature', 'rejects', null, null],
    ['We would love SSO with our directory.', 'feature', 'wants', 'auth', 'sentence'],
    ['It crashes every Friday, though.', 'bug', 'wants', 'pipeline', 'before'],
    ['They could not find the reset link.', 'friction', 'wants', 'auth', 'heading'],
    ['Nobody wanted a pipeliner.', 'feature', 'rejects', 'auth', 'heading'],
  ]);
  for (const { quote, from, to } of extracted) expect(NOTE.slice(from, to)).toBe(quote);
});

it('what an interviewer asks, wishes or praises is never a request', () => {
  expect(extracted.some(({ quote }) => /Would you like|I love the pipeline/.test(quote))).toBe(false);
});

it('the longest product name wins, and a name inside a word is none', () => {
  const products = [
    { id: 'data', names: [] },
    { id: 'hub', names: ['Data Hub'] },
  ];
  const of = (text: string): string | null | undefined =>
    extractRequests(sentencesOf(text), products)[0]?.product;
  expect(of('We need a better data hub.')).toBe('hub');
  expect(of("We need better search in Data Hub's archive.")).toBe('hub');
  expect(of('We need a better database.')).toBeNull();
});

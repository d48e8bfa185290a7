import { expect, it } from 'vitest';

import type { Evidence } from '../core/evidence.ts';

import { said } from '../testing/messages.ts';
import { check } from './check.ts';

const holds = (sentence: string, evidence: readonly Evidence[]): boolean =>
  check({ sentence, cites: evidence.map(({ id }) => id), evidence: [...evidence] }).ok;

const WANTS = [
  said('ines', 'I agree that the blank cover page should be removed. It confuses the printers.'),
];
const THINKS = [said('ines', 'The link is gone. So I think it is a bug of the print server.')];
const DOUBTS = [said('ines', 'I doubt that it is a bug of the print server.')];
const TURNED = [
  said('ines', 'I think it is a bug of the print server.'),
  said('ines', 'It is not a bug of the print server after all.'),
];
const NO_PROBLEM = [
  said(
    'ines',
    "I don't have a problem with printing the list of members, but this seems a larger booklet than needed.",
  ),
];
const PROBLEM = [said('ines', 'I object to printing the list of members.')];

it.each<[string, Evidence[], boolean]>([
  ['ines does not think that the blank cover page should be removed.', WANTS, false],
  ['ines agrees that the blank cover page should be removed.', WANTS, true],
  ['ines does not believe that it is a bug of the print server.', THINKS, false],
  ['ines believes that it is a bug of the print server.', THINKS, true],
  ['ines does not believe that it is a bug of the print server.', DOUBTS, true],
  ['ines does not believe that it is a bug of the print server.', TURNED, true],
  ['ines objected to printing the list of members.', NO_PROBLEM, false],
  ['ines has no problem with printing the list of members.', NO_PROBLEM, true],
  ['ines objected that the booklet is larger than needed.', NO_PROBLEM, true],
  ['ines objected to printing the list of members.', PROBLEM, true],
  ['ines has no problem with printing the list of members.', PROBLEM, false],
  ['ines does not object to printing the list of members.', PROBLEM, false],
])('stance: %s', (sentence, evidence, ok) => {
  expect(holds(sentence, evidence)).toBe(ok);
});

const NO_FAULT = [said('ines', 'Paper is not the problem, the printer is.')];
const OPTION = [said('ines', 'Nothing against (b), it costs less.')];

it.each<[string, Evidence[], boolean]>([
  ['ines does not think that paper is the problem.', NO_FAULT, true],
  ['ines thinks that paper is the problem.', NO_FAULT, false],
  ['ines objected to option (b).', OPTION, false],
  ['ines has nothing against option (b).', OPTION, true],
])('raised: %s', (sentence, evidence, ok) => {
  expect(holds(sentence, evidence)).toBe(ok);
});

const CLOSED_BY_BO = [
  said('bo', 'This seems to be in the booklet of spring already, so closing.'),
  said('ines', 'Thanks.'),
];
const CLOSED_BY_BOTH = [said('bo', 'Closing.'), said('ines', 'I had closed it before, see above.')];
const OVERDONE = [
  said('bo', 'I think that the preface is a little overdone. I would end it after the first page.'),
  said('ines', 'A comma is missing in the second line.'),
];

it.each<[string, Evidence[], boolean]>([
  ['bo closed it, remarking that it seems to be in the booklet of spring already.', CLOSED_BY_BO, true],
  ['ines closed it, remarking that it seems to be in the booklet of spring already.', CLOSED_BY_BO, false],
  ['ines closed it.', CLOSED_BY_BO, false],
  ['ines closed it.', CLOSED_BY_BOTH, true],
  ['bo found the preface a little overdone.', OVERDONE, true],
  ['ines found the preface a little overdone and would end it after the first page.', OVERDONE, false],
  ['ines found that a comma is missing.', OVERDONE, true],
])('attribution: %s', (sentence, evidence, ok) => {
  expect(holds(sentence, evidence)).toBe(ok);
});

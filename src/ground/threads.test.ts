import { expect, it } from 'vitest';

import type { Evidence } from '../core/evidence.ts';

import { said } from '../testing/messages.ts';
import { check } from './check.ts';

type Kind = Evidence['kind'];

/** A piece of the thread `acme/shop#31`. */
function piece(kind: Kind, author: string, text: string, more: Partial<Evidence> = {}): Evidence {
  const thread = 'acme/shop#31';
  const made = said(author, text, {
    source: 'github',
    kind,
    title: 'Round prices at the till',
    thread,
    ...more,
  });
  const isRoot = kind === 'issue' || kind === 'pull_request';
  return { ...made, id: isRoot ? thread : `${thread}/${kind}/${made.id.slice(-8)}` };
}
const pull = (state: Evidence['state'], text = 'Rounds to five cents. Fixes #12.'): Evidence =>
  piece('pull_request', 'nora', text, { state });
const comment = (author: string, text: string): Evidence => piece('comment', author, text);
const holds = (sentence: string, evidence: readonly Evidence[]): boolean =>
  check({ sentence, cites: evidence.map(({ id }) => id), evidence: [...evidence] }).ok;

const BY_HAND = [pull('closed'), comment('pim', 'Merged by hand.')];
const SEEMS = [pull('closed'), comment('pim', 'This seems to be already merged, so closing.')];
const NOT_MERGED = [pull('closed'), comment('pim', 'Closing without merging.')];
const OTHER = [pull('closed'), comment('pim', '#44 was merged instead.')];
const BRANCH = [pull('closed'), comment('pim', 'Merged the latest main to keep it alive.')];
const MERGED = [pull('merged'), comment('nora', 'Rebased. Is this fine now?')];
const WEIGHED = [
  piece('issue', 'pim', 'Nora asks whether tills must round.', { state: 'closed' }),
  comment(
    'pim',
    'Decision in Ghent:\n1. The manual says who MUST print a receipt.\n2. We would consider a change making rounding a SHOULD.',
  ),
];
const SETTLED = [
  piece('issue', 'pim', 'Nora asks whether tills must round.', { state: 'closed' }),
  comment(
    'pim',
    'Decision in Ghent:\n1. The manual says who MUST print a receipt.\n2. Rounding is a SHOULD.',
  ),
];
const PARKS = [comment('pim', 'Nobody needs the list, so marking it parked, soon to be closed.')];
const WOULD_PARK = [comment('pim', 'Before marking it parked I would ask Nora.')];
const OTHERWISE = [
  comment(
    'pim',
    'The rate of 2019 is wrong, it should be replaced by the rate of 2024. I updated the table to 2024.',
  ),
];
const ONLY_PROPOSED = [
  comment('pim', 'The rate of 2019 is wrong, it should be replaced by the rate of 2024.'),
];
const OPTIONAL = [
  pull(
    'open',
    'A receipt tells its validity by a field nextCheck. However, nextCheck is optional and may be omitted. Then it holds for 30 days.',
  ),
];

it.each<[string, Evidence[], boolean]>([
  ['pim said that the pull request was merged by hand.', BY_HAND, true],
  ['The pull request was merged.', NOT_MERGED, false],
  ['The pull request was merged.', OTHER, false],
  ['The pull request was merged.', BRANCH, false],
  ['The pull request was merged.', [pull('closed')], false],
  ['The pull request was merged.', [pull('open'), comment('pim', 'Merged by hand.')], false],
  ['pim closed the pull request as apparently already merged.', SEEMS, true],
  ["nora's fix for #12 was closed without being merged.", MERGED, false],
  ["nora's fix for #12 was closed without being merged.", NOT_MERGED, true],
  ["nora's fix for #12 was merged.", MERGED, true],
  ['In Ghent it was decided that rounding becomes a SHOULD.', WEIGHED, false],
  ['In Ghent it was decided that rounding becomes a SHOULD.', SETTLED, true],
  ['pim marked it as parked.', PARKS, true],
  ['pim marked it as parked.', WOULD_PARK, false],
  ['pim replaced the rate of 2019 by that of 2024.', OTHERWISE, true],
  ['pim replaced the rate of 2019 by that of 2024.', ONLY_PROPOSED, false],
  ["nora's text lets a receipt without nextCheck hold for 30 days.", OPTIONAL, true],
])('state: %s', (sentence, evidence, ok) => {
  expect(holds(sentence, evidence)).toBe(ok);
});

const PLUS_ONE = [pull('merged'), comment('pim', '+1 from me.'), comment('ulla', 'Sorry, I was confused.')];
const LOOKED = [pull('merged'), comment('pim', 'Looks good to me.')];
const APPROVED = [
  pull('merged'),
  comment('pim', 'I approve.'),
  piece('review', 'ulla', 'Fine.', { state: 'approved' }),
];

it.each<[string, Evidence[], boolean]>([
  ['pim and zarek both gave a +1.', PLUS_ONE, false],
  ['zarek and pim gave a +1.', PLUS_ONE, false],
  ['pim gave a +1 and ulla apologised.', PLUS_ONE, true],
  ['zarek-k looked at it and said that it looks good.', LOOKED, false],
  ['zarek looked at it and said that it looks good.', LOOKED, false],
  ['pim looked at it and said that it looks good.', LOOKED, true],
  ['The rounding went in because zarek warned about cents.', LOOKED, false],
  ['Two people approved the change: pim in a comment and ulla in a review.', APPROVED, true],
  ['Three people approved the change.', APPROVED, false],
  ['ulla approved the change by nora.', APPROVED, true],
])('people: %s', (sentence, evidence, ok) => {
  expect(holds(sentence, evidence)).toBe(ok);
});

const SIGNED = [
  piece('issue', 'nora', '214 shops are affected.', { state: 'open' }),
  comment('pim', 'The list of the 9 is in the sheet. Not announced, please keep it.'),
  comment('nora', 'The dates are final now.'),
];

it.each<[string, Evidence[], boolean]>([
  ['Nine shops are in the sheet.', SIGNED, true],
  ['Eight shops are in the sheet.', SIGNED, false],
  ['nora announced that the dates are final now.', SIGNED, true],
  ['The dates were announced.', SIGNED, false],
  ['Two people wrote: nora and pim.', SIGNED, true],
  ['Pim and zarek both looked at the sheet.', SIGNED, false],
])('counts: %s', (sentence, evidence, ok) => {
  expect(holds(sentence, evidence)).toBe(ok);
});

const SMALLER = [
  pull('closed', 'Rounds at the till, in the books and in the web shop.'),
  comment(
    'pim',
    'This seems a larger change than we need, rounding at the till is enough. I made that edit.',
  ),
];

it.each<[string, Evidence[], boolean]>([["pim calls nora's change larger than needed.", SMALLER, true]])(
  'attribution: %s',
  (sentence, evidence, ok) => {
    expect(holds(sentence, evidence)).toBe(ok);
  },
);

// Learns the weights by which the inventory of a page reads trust and proof, from the lines beside this file and those of the labelled test pages:
// `npm run bench:claims` prints how well lines left out are told, `npm run bench:claims -- --write` writes src/experiments/inventory/claims/weights.bin
// and behind the weights the digest of what they were learned from. held-out.tsv is never learned from: the tests ask it.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import {
  KIND_PLACES,
  PROOF_KINDS,
  STEPS,
  TRUST_KINDS,
} from '../../dist/experiments/inventory/claims/learned.js';
import { PLACES, traitsOf } from '../../dist/experiments/inventory/claims/traits.js';
import { digestOfLearned, LEARNED_FILES, linesOf } from '../../dist/testing/pages/learned-from.js';

import { linesOfPages } from './pages.mjs';

const { values } = parseArgs({ options: { write: { type: 'boolean' } } });

const EPOCHS = 12;
const RATE = 0.25;
/** Price of a weight's square. */
const RIDGE = 1e-3;
const PARTS = 6;
const LABELS = ['none', 'trust', 'proof'];
const KINDS = [...TRUST_KINDS.map((kind) => `trust ${kind}`), ...PROOF_KINDS.map((kind) => `proof ${kind}`)];

/** Lines of whole pages, in the shares that labels have there: they weigh more. */
const OF_PAGES = 3;
/** Lines of the pages that no label names and that the other lines call a claim, judged one by one; `unclear` ones are not learned. */
const JUDGED = 'unlabelled.tsv';
/** Labels of a page leave out some that others would call claims: what the lines beside this file call one, from these chances on, is not learned as none unless it was judged. */
const LEFT_OUT = { trust: 0.55, proof: 0.6 };
/** A shorter one is a name. */
const SHORTEST = 15;

/** The same order in each run. */
function shuffled(rows, seed) {
  const mixed = [...rows];
  let state = seed;
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other], mixed[at]];
  }
  return mixed;
}

/** Softmax regression by AdaGrad: for each of `names` the weights of all places. */
function learned(rows, names, places, nameOf) {
  const weights = names.map(() => new Float64Array(places));
  const squares = names.map(() => new Float64Array(places).fill(1e-2));
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const row of shuffled(rows, epoch + 7)) {
      const norm = normOf(row.traits);
      const target = names.indexOf(nameOf(row));
      const chances = chancesOf(weights, row.traits, places);
      for (const [at, own] of weights.entries()) {
        const error = (chances[at] - (at === target ? 1 : 0)) * norm * row.weight;
        const square = squares[at];
        for (const trait of row.traits) {
          const place = trait % places;
          const slope = error + RIDGE * own[place];
          square[place] += slope * slope;
          own[place] -= (RATE * slope) / Math.sqrt(square[place]);
        }
      }
    }
  }
  return weights;
}

/** A long text has many traits, and says no more by it. */
const normOf = (traits) => 1 / Math.sqrt(traits.length);

function chancesOf(weights, traits, places) {
  const norm = normOf(traits);
  const sums = weights.map((own) => traits.reduce((sum, trait) => sum + own[trait % places], 0) * norm);
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const all = shares.reduce((a, b) => a + b);
  return shares.map((share) => share / all);
}

const byLabel = (rows) => learned(rows, LABELS, PLACES, ({ label }) => label);
const withKind = (rows) => rows.filter(({ kind }) => kind !== '');
const byKind = (rows) => learned(withKind(rows), KINDS, KIND_PLACES, ({ label, kind }) => `${label} ${kind}`);

function isDoubtful({ label, text, traits }) {
  if (label !== 'none' || text.length < SHORTEST) return false;
  const [, trust, proof] = chancesOf(first, traits, PLACES);
  return trust > LEFT_OUT.trust || proof > LEFT_OUT.proof;
}

function report(rows) {
  const told = [];
  let kinds = 0;
  let kindsRight = 0;
  for (let part = 0; part < PARTS; part += 1) {
    const inPart = (_, at) => at % PARTS === part;
    const others = rows.filter((row, at) => !inPart(row, at));
    const [labels, kindWeights] = [byLabel(others), byKind(others)];
    for (const row of rows.filter(inPart)) {
      const chances = chancesOf(labels, row.traits, PLACES);
      told.push({ row, trust: chances[1], proof: chances[2] });
      if (row.kind === '') continue;
      const sums = chancesOf(kindWeights, row.traits, KIND_PLACES);
      const own = KINDS.map((name, at) => [name, sums[at]]).filter(([name]) => name.startsWith(row.label));
      kinds += 1;
      if (own.toSorted((a, b) => b[1] - a[1])[0][0] === `${row.label} ${row.kind}`) kindsRight += 1;
    }
  }
  for (const label of ['trust', 'proof'])
    for (const bar of [0.3, 0.4, 0.5, 0.6, 0.7]) {
      const of = told.filter(({ row }) => row.label === label);
      const found = of.filter((each) => each[label] > bar).length;
      const wrong = told.filter((each) => each.row.label !== label && each[label] > bar).length;
      console.log(
        `${label} above ${bar}: ${percent(found, of.length)} found, ${percent(found, found + wrong)} of the finds right`,
      );
    }
  console.log(`kinds: ${percent(kindsRight, kinds)} right of ${kinds}`);
}

const percent = (part, all) => `${((100 * part) / all).toFixed(1)} %`;
const whole = (weight) => Math.max(-127, Math.min(127, Math.round(weight * STEPS)));

function write(rows) {
  const [none, trust, proof] = byLabel(rows);
  const kinds = byKind(rows);
  const table = new Int8Array(2 * PLACES + KIND_PLACES * KINDS.length);
  for (let place = 0; place < PLACES; place += 1) {
    table[place] = whole(trust[place] - none[place]);
    table[PLACES + place] = whole(proof[place] - none[place]);
  }
  for (let place = 0; place < KIND_PLACES; place += 1)
    for (const [at, own] of kinds.entries())
      table[2 * PLACES + place * KINDS.length + at] = whole(own[place]);
  const file = new URL('../../src/experiments/inventory/claims/weights.bin', import.meta.url);
  writeFileSync(file, Buffer.concat([Buffer.from(table.buffer), digestOfLearned()]));
  console.log(
    `${table.length} weights, ${percent(table.filter((each) => each !== 0).length, table.length)} of them not zero`,
  );
}

const traited = (line, weight) => ({ ...line, traits: traitsOf(line.text), weight });
const written = LEARNED_FILES.flatMap((file) =>
  linesOf(file).map((line) => traited(line, file === JUDGED ? OF_PAGES : 1)),
);
const known = new Set(written.map(({ text }) => text));
const learnable = written.filter(({ label }) => label !== 'unclear');
const ofPages = (await linesOfPages())
  .filter(({ text }) => !known.has(text))
  .map((line) => traited(line, OF_PAGES));
const first = byLabel(learnable);
const rows = [...learnable, ...ofPages.filter((row) => !isDoubtful(row))];
console.log(
  `${rows.length} lines: ${LABELS.map((label) => `${rows.filter((row) => row.label === label).length} ${label}`).join(', ')}`,
);
if (values.write) write(rows);
else report(rows);

// Learns the weights of src/interviews/requests/weights.ts from the labelled sentences: `node bench/requests/train.mjs --data DIR` prints how well they do on sentences left out,
// with `--write` it writes them. Needs `npm run build`, before and after. What is weighed are named traits (traits.ts); no word of a note goes into the weights.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { nearOf, textOf } from '../../dist/interviews/requests/cues.js';
import { placesOf } from '../../dist/interviews/requests/sections.js';
import { traitsOf } from '../../dist/interviews/requests/traits.js';
import { LIKELY, LIKELY_UNDER, OUTCOMES } from '../../dist/interviews/requests/weights.js';

import { labelledSets } from './labelled.mjs';

const { values } = parseArgs({ options: { data: { type: 'string' }, write: { type: 'boolean' } } });
if (values.data === undefined) {
  console.error('usage: node bench/requests/train.mjs --data DIR [--write]');
  process.exit(2);
}

/** Traits of fewer sentences are no ground for a weight. */
const FEWEST = 4;
/** Ridge: half of this times the square of each weight is its price. */
const PRICE = 4;
/** Of a trait the share of its price: the words and turns of phrase were chosen with two of the sets at hand, so they pay more. */
const share = (name) => (name.startsWith('near') ? 0.25 : FREE.test(name) ? 1 : 2.8);
const FREE = /^(?:always|under |spoken$|written$|question|puzzled|labelled|more study|order under)|\band\b/;
/** What is known before anything is learned, from what the turns of phrase were written for; without it those that these notes seldom hold would say nothing. */
const BEFORE = {
  always: { feature: -1.5, friction: -1.2, bug: -2.5, praise: -2, 'feature not wanted': -3 },
  asks: { feature: 2 },
  'asks aloud': { feature: 1 },
  orders: { feature: 2 },
  'labelled request': { feature: 2 },
  'order under requests': { feature: 1 },
  friction: { friction: 1.8 },
  denying: { friction: 0.8 },
  bug: { bug: 3.2 },
  'labelled bug': { bug: 3 },
  praise: { praise: 2 },
  met: { praise: 4 },
  denied: { praise: 0.8 },
  eased: { praise: 0.5 },
  rejects: { 'feature not wanted': 4.5 },
  'under feature': { feature: 2.5 },
  'under friction': { friction: 2 },
  'under praise': { praise: 2.5 },
};
/** The neighbours are read with the weights of the round before. */
const ROUNDS = 2;
const STEPS = 200;
const PARTS = 8;
const NAMES = ['none', ...OUTCOMES.map(({ name }) => name)];
const ALWAYS = [{ name: 'always', value: 1 }];

const known = new Map();
/** Where each sentence of a note stands, and its traits, null: of those who made the note. */
function readingOf(note) {
  if (!known.has(note)) {
    const places = placesOf(note);
    const traits = note.map(({ text, heading }, at) =>
      heading || places[at].section === 'study' ? null : traitsOf(textOf(text), places[at]),
    );
    known.set(note, { places, traits });
  }
  return known.get(note);
}

function chancesOf(weights, traits) {
  const sums = OUTCOMES.map(() => 0);
  for (const { name, value } of traits)
    for (const [of, weight] of (weights.get(name) ?? []).entries()) sums[of] += weight * value;
  const shares = sums.map(Math.exp);
  const all = shares.reduce((a, b) => a + b, 1);
  return shares.map((each) => each / all);
}

/** What is weighed of a row: what it is by itself, and by `weights` what stands around it. */
function weighable(row, weights) {
  const { places, traits } = readingOf(row.note);
  const [from, to] = [Math.max(0, row.at - 4), row.at + 5];
  const weighed = traits.map((each, at) =>
    each === null || at < from || at >= to ? null : { chances: chancesOf(weights, [...ALWAYS, ...each]) },
  );
  const near = nearOf(row.note, weighed, row.at).map((value, of) => ({
    name: `near: ${OUTCOMES[of].name}`,
    value,
  }));
  const mine =
    row.note[row.at].text === row.text ? traits[row.at] : traitsOf(textOf(row.text), places[row.at]);
  return [...ALWAYS, ...(mine ?? []), ...near];
}

function learn(rows) {
  let weights = new Map();
  for (let round = 0; round < ROUNDS; round += 1)
    weights = fit(rows.map((row) => ({ traits: weighable(row, weights), is: NAMES.indexOf(row.label) })));
  return weights;
}

/** Multinomial logistic regression by steps that grow smaller where the ground is steep (Adagrad: Duchi, Hazan, Singer 2011). */
function fit(data) {
  const counts = new Map();
  for (const name of Object.keys(BEFORE)) counts.set(name, 0);
  for (const { traits } of data) for (const { name } of traits) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .filter(([name, count]) => count >= FEWEST || name in BEFORE)
    .map(([name]) => name);
  const places = new Map(names.map((name, at) => [name, at]));
  const size = NAMES.length;
  const before = Float64Array.from(names.flatMap((name) => NAMES.map((of) => BEFORE[name]?.[of] ?? 0)));
  const weights = Float64Array.from(before);
  const steep = new Float64Array(weights.length).fill(1e-8);
  const price = names.map((name) => PRICE * share(name));
  const rows = data.map(({ traits, is }) => ({
    is,
    traits: traits.flatMap(({ name, value }) => (places.has(name) ? [[places.get(name), value]] : [])),
  }));
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight, at) => (weight - before[at]) * price[Math.floor(at / size)]);
    for (const { traits, is } of rows) {
      const sums = new Float64Array(size);
      for (const [at, value] of traits)
        for (let of = 0; of < size; of += 1) sums[of] += weights[at * size + of] * value;
      const shares = sums.map(Math.exp);
      const all = shares.reduce((a, b) => a + b, 0);
      for (let of = 0; of < size; of += 1) {
        const off = shares[of] / all - (of === is ? 1 : 0);
        for (const [at, value] of traits) slope[at * size + of] += off * value;
      }
    }
    for (let at = 0; at < weights.length; at += 1) {
      steep[at] += slope[at] ** 2;
      weights[at] -= (0.5 * slope[at]) / Math.sqrt(steep[at]);
    }
  }
  // Against that it is nothing.
  return new Map(
    names.map((name, at) => [
      name,
      OUTCOMES.map((_o, of) => weights[at * size + of + 1] - weights[at * size]),
    ]),
  );
}

/** As `cueOf` decides, but for lines of too few words. */
function told(weights, row, likely) {
  const chances = chancesOf(weights, weighable(row, weights));
  const best = chances.indexOf(Math.max(...chances));
  if (chances[best] >= likely) return OUTCOMES[best].name;
  const { section } = readingOf(row.note).places[row.at];
  const under = OUTCOMES.findIndex(({ name }) => name === section);
  return (chances[under] ?? 0) >= LIKELY_UNDER ? section : 'none';
}

function score(name, rows, said) {
  const found = rows.filter((_row, at) => said[at] !== 'none');
  const meant = rows.filter(({ label }) => label !== 'none');
  const some = rows.filter(({ label }, at) => said[at] !== 'none' && label !== 'none').length;
  const right = rows.filter(({ label }, at) => said[at] !== 'none' && said[at] === label).length;
  const percent = (part, whole) => ((100 * part) / Math.max(1, whole)).toFixed(1).padStart(5);
  console.log(
    `  ${name.padEnd(38)} kind and polarity P ${percent(right, found.length)} R ${percent(right, meant.length)}; request or none P ${percent(some, found.length)} R ${percent(some, meant.length)}`,
  );
}

const sets = labelledSets(values.data);
const asked = (row) => readingOf(row.note).places[row.at].section !== 'study';
const learnable = (rows) => rows.filter(asked);
const judge = (weights, rows, likely) =>
  rows.map((row) => (asked(row) ? told(weights, row, likely) : 'none'));
const all = sets.flatMap(({ rows }) => rows);

if (values.write !== true) {
  const cuts = [LIKELY, LIKELY + 0.04];
  for (const { name, rows } of sets) {
    const weights = learn(learnable(all.filter((row) => !rows.includes(row))));
    for (const cut of cuts) score(`${name} left out, ${cut.toFixed(2)}`, rows, judge(weights, rows, cut));
  }
  for (const { way, of } of [
    { way: 'a part left out at a time', of: (row) => (row.from * 7 + row.to) % PARTS },
    {
      way: 'whole notes left out',
      of: (row) => [...row.file].reduce((sum, each) => (sum * 31 + each.codePointAt(0)) % 9973, 7) % PARTS,
    },
  ]) {
    const said = cuts.map(() => new Map());
    for (let part = 0; part < PARTS; part += 1) {
      const weights = learn(learnable(all.filter((row) => of(row) !== part)));
      const rows = all.filter((row) => of(row) === part);
      for (const [at, cut] of cuts.entries())
        for (const [place, each] of judge(weights, rows, cut).entries()) said[at].set(rows[place], each);
    }
    for (const [at, cut] of cuts.entries())
      for (const { name, rows } of sets)
        score(
          `${name}, ${way}, ${cut.toFixed(2)}`,
          rows,
          rows.map((row) => said[at].get(row)),
        );
  }
} else {
  const file = new URL('../../src/interviews/requests/weights.ts', import.meta.url);
  const weights = learn(learnable(all));
  const rows = [...weights]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => `  '${name}': [${each.map((weight) => Number(weight.toFixed(2))).join(', ')}],`);
  const usual = OUTCOMES.map((_outcome, of) => {
    const asking = learnable(all).filter(({ label }) => label !== 'none');
    const near = asking.map((row) => weighable(row, weights).at(of - OUTCOMES.length).value);
    return Number((near.reduce((a, b) => a + b, 0) / near.length).toFixed(3));
  });
  const text = readFileSync(file, 'utf8');
  const start = text.indexOf('export const USUAL');
  writeFileSync(
    file,
    `${text.slice(0, start)}export const USUAL: readonly number[] = [${usual.join(', ')}];\n\n/** Of each trait what it weighs for each outcome, against that the sentence is nothing. */\nexport const WEIGHTS: Readonly<Record<string, readonly number[]>> = {\n${rows.join('\n')}\n};\n`,
  );
}

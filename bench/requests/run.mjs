// How well requests are found, in notes that people labelled before any rule was written (labels.json), and how well requests are merged and
// proposed (clusters.json): `npm run bench:requests -- --data DIR`, DIR with the notes that labels.json names. Needs `npm run build`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { stemOf, wordsIn } from '../../dist/interviews/evidence/terms.js';
import { cueOf } from '../../dist/interviews/requests/cues.js';
import { mergeKey, proposeMerges } from '../../dist/interviews/requests/likeness.js';

const { values } = parseArgs({
  options: { data: { type: 'string' }, list: { type: 'boolean' }, half: { type: 'string' } },
});
if (values.data === undefined) {
  console.error('usage: npm run bench:requests -- --data DIR [--list]');
  process.exit(2);
}
const here = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

const texts = new Map();
const read = (file) => {
  if (!texts.has(file)) texts.set(file, readFileSync(join(values.data, file), 'utf8'));
  return texts.get(file);
};
const nameOf = (cue) =>
  cue === null ? 'none' : cue.polarity === 'rejects' ? `${cue.kind} not wanted` : cue.kind;

const { labels } = here('labels.json');
const rows = labels
  .map(({ file, from, to, first, second, label }) => ({
    sentence: read(file).slice(from, to),
    first,
    second,
    label,
  }))
  .map((row) => ({ ...row, said: nameOf(cueOf(row.sentence)) }));

const kappa = (of) => {
  const same = rows.filter((row) => of(row.first) === of(row.second)).length / rows.length;
  const names = new Set(rows.flatMap((row) => [of(row.first), of(row.second)]));
  const share = (side, name) => rows.filter((row) => of(row[side]) === name).length / rows.length;
  const chance = [...names].reduce((sum, name) => sum + share('first', name) * share('second', name), 0);
  return ((same - chance) / (1 - chance)).toFixed(3);
};
console.log(
  `${rows.length} sentences; agreement of the two passes (Cohen's kappa): ${kappa((label) => label)} kind and polarity, ${kappa((label) => label === 'none')} request or none`,
);
const score = (name, some, hit) => {
  const said = some.filter((row) => row.said !== 'none');
  const meant = some.filter((row) => row.label !== 'none');
  const right = said.filter((row) => row.label !== 'none' && hit(row));
  console.log(
    `${name.padEnd(34)} precision ${percent(right.length, said.length)}, recall ${percent(right.length, meant.length)} (${said.length} found, ${meant.length} labelled)`,
  );
};
const halves = { all: () => true, even: (_, at) => at % 2 === 0, odd: (_, at) => at % 2 === 1 };
for (const [name, test] of Object.entries(halves)) {
  const some = rows.filter(test);
  score(`${name}: request or none`, some, () => true);
  score(`${name}: kind and polarity`, some, (row) => row.said === row.label);
}
if (values.list) {
  for (const [at, row] of rows.entries()) {
    if (row.said !== row.label && (values.half === undefined || String(at % 2) === values.half)) {
      console.log(
        `${at} is ${row.label}, said ${row.said}: ${row.sentence.replaceAll(/\s+/g, ' ').slice(0, 200)}`,
      );
    }
  }
}

const { clusters } = here('clusters.json');
const wishes = clusters.flatMap((cluster, of) =>
  cluster.map((quote) => {
    const cue = cueOf(quote);
    return { quote, of, product: null, kind: cue?.kind ?? 'feature', polarity: cue?.polarity ?? 'wants' };
  }),
);
const noCue = wishes.filter(({ quote }) => cueOf(quote) === null);
const pairs = wishes.flatMap((a, at) => wishes.slice(at + 1).map((b) => [a, b]));
const same = ([a, b]) => a.of === b.of;
const merged = pairs.filter(([a, b]) => mergeKey(a) !== null && mergeKey(a) === mergeKey(b));
console.log(
  `${wishes.length} wordings of ${clusters.length} requests, cue found in ${percent(wishes.length - noCue.length, wishes.length)}; merges by themselves: ${merged.length}, precision ${percent(merged.filter(same).length, merged.length)}`,
);
const stems = (quote) =>
  new Set(
    wordsIn(quote)
      .map(stemOf)
      .filter((stem) => stem.length > 3),
  );
const shared = ([a, b]) => [...stems(a.quote)].filter((stem) => stems(b.quote).has(stem)).length;
const jaccard = ([a, b]) => {
  const both = shared([a, b]);
  return both / (stems(a.quote).size + stems(b.quote).size - both);
};
const open = (pair) => !merged.includes(pair);
const wanted = pairs.filter((pair) => same(pair) && open(pair));
const two = wanted.filter((pair) => shared(pair) >= 2);
const proposed = new Set(
  wishes.flatMap((wish) => {
    // What was merged stands as one request: only one wording of each is compared.
    const others = wishes.filter(
      (other) => other !== wish && !merged.some((pair) => pair.includes(wish) && pair.includes(other)),
    );
    return proposeMerges(wish, others).map(({ at }) => {
      const ends = [wishes.indexOf(wish), wishes.indexOf(others[at])].toSorted((x, y) => x - y);
      return ends.join('-');
    });
  }),
);
const isProposed = ([a, b]) => proposed.has([wishes.indexOf(a), wishes.indexOf(b)].join('-'));
const hits = pairs.filter((pair) => isProposed(pair) && same(pair));
const mean = wanted.reduce((sum, pair) => sum + jaccard(pair), 0) / wanted.length;
console.log(
  `proposals: ${proposed.size}, precision ${percent(hits.length, proposed.size)}; recall ${percent(two.filter(isProposed).length, two.length)} of ${two.length} pairs that share two stems, ${percent(wanted.filter(isProposed).length, wanted.length)} of all ${wanted.length}; mean overlap of their stems (Jaccard) ${mean.toFixed(2)}`,
);
if (values.list) {
  for (const { quote } of noCue) console.log(`no cue: ${quote}`);
  for (const pair of merged)
    if (!same(pair)) console.log(`wrongly merged: ${pair.map(({ quote }) => quote).join(' | ')}`);
}

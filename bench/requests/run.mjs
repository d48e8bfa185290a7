// How well requests are found, in notes that two readers labelled (labels.json, and labels-2.json and so on, as many as there are), and how well requests are merged
// and proposed (clusters.json, clusters-2.json): `npm run bench:requests -- --data DIR`, DIR with the notes that labels.json names. Needs `npm run build`.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { stemOf, wordsIn } from '../../dist/interviews/evidence/terms.js';
import { cueOf, cuesIn } from '../../dist/interviews/requests/cues.js';
import { mergeKey, proposeMerges } from '../../dist/interviews/requests/likeness.js';
import { placesOf } from '../../dist/interviews/requests/sections.js';

import { benchEmbeddings } from '../embeddings.mjs';
import { labelledSets } from './labelled.mjs';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    list: { type: 'boolean' },
    embeddings: { type: 'string' },
    model: { type: 'string' },
  },
});
if (values.data === undefined) {
  console.error('usage: npm run bench:requests -- --data DIR [--list] [--embeddings URL --model NAME]');
  process.exit(2);
}
const here = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

const nameOf = (cue) =>
  cue === null ? 'none' : cue.polarity === 'rejects' ? `${cue.kind} not wanted` : cue.kind;

// A sentence stands under a heading, beside others, in a note that is written or spoken: it is judged there, as the product does.
const notes = new Map();
const saidOf = ({ note, at, text }) => {
  if (!notes.has(note)) notes.set(note, { cues: cuesIn(note), places: placesOf(note) });
  const { cues, places } = notes.get(note);
  return nameOf(note[at].text === text ? cues[at] : cueOf(text, places[at]));
};
const kappa = (rows, of) => {
  const same = rows.filter((row) => of(row.first) === of(row.second)).length / rows.length;
  const names = new Set(rows.flatMap((row) => [of(row.first), of(row.second)]));
  const share = (side, name) => rows.filter((row) => of(row[side]) === name).length / rows.length;
  const chance = [...names].reduce((sum, name) => sum + share('first', name) * share('second', name), 0);
  return ((same - chance) / (1 - chance)).toFixed(3);
};
const score = (name, some, said, meant, right) => {
  const found = some.filter(said);
  const wanted = some.filter(meant);
  const hits = found.filter((row) => meant(row) && right(row));
  console.log(
    `  ${name.padEnd(30)} precision ${percent(hits.length, found.length).padStart(7)}, recall ${percent(hits.length, wanted.length).padStart(7)} (${found.length} found, ${wanted.length} labelled)`,
  );
};
const sets = Object.fromEntries(
  labelledSets(values.data).map(({ name, rows }) => [
    name,
    rows.map((row) => ({ ...row, said: saidOf(row) })),
  ]),
);
for (const [name, rows] of Object.entries(sets)) {
  console.log(
    `${name}: ${rows.length} sentences; agreement of the two passes (Cohen's kappa): ${kappa(rows, (label) => label)} kind and polarity, ${kappa(rows, (label) => label === 'none')} request or none`,
  );
  const some = (row) => row.said !== 'none';
  const labelledSome = (row) => row.label !== 'none';
  score('request or none', rows, some, labelledSome, () => true);
  score('kind and polarity', rows, some, labelledSome, (row) => row.said === row.label);
  for (const kind of ['feature', 'friction', 'bug', 'praise', 'feature not wanted'])
    score(
      kind,
      rows,
      (row) => row.said === kind,
      (row) => row.label === kind,
      () => true,
    );
}
if (values.list) {
  for (const row of Object.values(sets).flat()) {
    if (row.said !== row.label)
      console.log(`is ${row.label}, said ${row.said}: ${row.text.replaceAll(/\s+/g, ' ').slice(0, 200)}`);
  }
}

const embeddings = await benchEmbeddings(values.embeddings, values.model);
for (const file of ['clusters.json', 'clusters-2.json']) await measureMerges(file, here(file).clusters);

/** How well wordings of one request are merged and proposed; `clusters` are lists of wordings, one request each. */
async function measureMerges(file, clusters) {
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
    `${file}: ${wishes.length} wordings of ${clusters.length} requests, cue found in ${percent(wishes.length - noCue.length, wishes.length)}; merges by themselves: ${merged.length}, precision ${percent(merged.filter(same).length, merged.length)}`,
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
  const vectors =
    embeddings &&
    new Map(
      (await embeddings.texts(wishes.map(({ quote }) => quote))).map((vector, at) => [wishes[at], vector]),
    );
  const proposed = new Set(
    wishes.flatMap((wish) => {
      // What was merged stands as one request: only one wording of each is compared.
      const others = wishes.filter(
        (other) => other !== wish && !merged.some((pair) => pair.includes(wish) && pair.includes(other)),
      );
      const own = vectors?.get(wish);
      const likeness = vectors && others.map((other) => embeddings.sameness(own, vectors.get(other)));
      return proposeMerges(wish, others, { ...(likeness && { likeness }) }).map(({ at }) => {
        const ends = [wishes.indexOf(wish), wishes.indexOf(others[at])].toSorted((x, y) => x - y);
        return ends.join('-');
      });
    }),
  );
  const isProposed = ([a, b]) => proposed.has([wishes.indexOf(a), wishes.indexOf(b)].join('-'));
  const hits = pairs.filter((pair) => isProposed(pair) && same(pair));
  const meanOf = (some) => some.reduce((sum, pair) => sum + jaccard(pair), 0) / Math.max(1, some.length);
  const mean = meanOf(wanted);
  console.log(
    `proposals: ${proposed.size}, precision ${percent(hits.length, proposed.size)}; recall ${percent(two.filter(isProposed).length, two.length)} of ${two.length} pairs that share two stems, ${percent(wanted.filter(isProposed).length, wanted.length)} of all ${wanted.length}; mean overlap of their stems (Jaccard) ${mean.toFixed(2)}, of those that share two ${meanOf(two).toFixed(2)}`,
  );
  if (values.list) {
    for (const { quote } of noCue) console.log(`no cue: ${quote}`);
    for (const pair of merged)
      if (!same(pair)) console.log(`wrongly merged: ${pair.map(({ quote }) => quote).join(' | ')}`);
  }
}

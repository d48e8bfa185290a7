// Finds evidence for each sentence of `sentences` in its meeting and prints JSON lines {id, hits: [[turn, sentence], ...]}, best first:
// `npm run bench:evidence -- --data DIR > hits.jsonl`. DIR holds val-sentences.json ({meeting: [[speaker, [sentence]]]}) and
// val-evidence.json (ExplainMeetSum, MIT). Needs `npm run build`. `--embeddings URL --model NAME` asks an OpenAI-compatible server for vectors too,
// through the provider and the calibration that the verbs use. What is found, beside plain BM25 in the same run, stands on the error output.
import { parseArgs } from 'node:util';

import { indexPassages } from '../../dist/interviews/evidence/passages.js';
import { rankIndexed } from '../../dist/interviews/evidence/rank.js';
import { jsonIn, stop } from '../data.mjs';
import { benchEmbeddings } from '../embeddings.mjs';
import { plainBm25 } from './bm25.mjs';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    embeddings: { type: 'string' },
    model: { type: 'string' },
  },
});
if (values.data === undefined) {
  console.error('usage: npm run bench:evidence -- --data DIR [--embeddings URL --model NAME]');
  process.exit(2);
}
const NEXT =
  'Name a folder with val-sentences.json ({meeting: [[speaker, [sentence]]]}) and val-evidence.json (ExplainMeetSum).';
const read = (name) => jsonIn(values.data, name, NEXT);
const withoutMarks = (text) => text.replaceAll(/\{[^}]*\}/g, ' ').replaceAll(/ '(?=[a-z]{1,2}\b)/g, "'");

const meetings = new Map();
for (const [meeting, turns] of Object.entries(read('val-sentences.json'))) {
  const passages = [];
  const places = [];
  for (const [turn, [speaker, sentences]] of turns.entries()) {
    for (const [place, text] of sentences.entries()) {
      passages.push({ text: withoutMarks(text), speaker });
      places.push([turn, place]);
    }
  }
  meetings.set(meeting, {
    index: indexPassages(passages),
    passages,
    places,
    vectors: null,
    plain: plainBm25(passages.map(({ text }) => text)),
  });
}
const embeddings = await benchEmbeddings(values.embeddings, values.model);

async function meaningOf(found, sentence) {
  if (embeddings === null) return {};
  found.vectors ??= await embeddings.texts(found.passages.map(({ text }) => text));
  return { meaning: await embeddings.meaning(sentence, found.vectors) };
}

/** Sentences asked for, and those with marked evidence among the first 1 and 3. */
const tally = { asked: 0, ours: [0, 0], bm25: [0, 0] };
function count(row, hits, evidence) {
  const marked = new Set(
    evidence.map((each) => `${each[0] ?? each.turn_index}/${each[1] ?? each.sent_index}`),
  );
  for (const [at, first] of [1, 3].entries())
    if (hits.slice(0, first).some((hit) => marked.has(hit.join('/')))) row[at] += 1;
}

for (const [item, { meeting, sentences }] of (read('val-evidence.json').items ?? []).entries()) {
  const found = meetings.get(meeting);
  if (found === undefined) stop(`val-sentences.json of ${values.data} holds no meeting ${meeting}`, NEXT);
  for (const [at, { sentence, evidence }] of sentences.entries()) {
    if (evidence.length === 0) continue;
    const ranked = rankIndexed(found.index, sentence, { limit: 10, ...(await meaningOf(found, sentence)) });
    const hits = ranked.map((hit) => found.places[hit.at]);
    tally.asked += 1;
    count(tally.ours, hits, evidence);
    count(
      tally.bm25,
      found.plain(withoutMarks(sentence), 3).map((each) => found.places[each]),
      evidence,
    );
    console.log(JSON.stringify({ id: `${meeting}/${item}/${at}`, hits }));
  }
}
if (tally.asked === 0) stop(`${values.data} holds no sentence with evidence`, NEXT);
const shares = (row) => row.map((hits) => ((100 * hits) / tally.asked).toFixed(1)).join(' / ');
console.error(
  `${tally.asked} sentences; evidence at 1 / 3, %: here ${shares(tally.ours)}, plain BM25 ${shares(tally.bm25)}`,
);

// Finds evidence for each sentence of `sentences` in its meeting and prints JSON lines {id, hits: [[turn, sentence], ...]}, best first:
// `npm run bench:evidence -- --data DIR > hits.jsonl`. DIR holds val-sentences.json ({meeting: [[speaker, [sentence]]]}) and
// val-evidence.json (ExplainMeetSum, MIT). Needs `npm run build`. `--vectors FILE` (JSON lines {id, likeness}) adds the likeness of meaning.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { indexPassages } from '../../dist/interviews/evidence/passages.js';
import { rankIndexed } from '../../dist/interviews/evidence/rank.js';

const { values } = parseArgs({
  options: { data: { type: 'string' }, vectors: { type: 'string' } },
});
if (values.data === undefined) {
  console.error('usage: npm run bench:evidence -- --data DIR');
  process.exit(2);
}
const read = (name) => JSON.parse(readFileSync(join(values.data, name), 'utf8'));
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
  meetings.set(meeting, { index: indexPassages(passages), places });
}

const likeness = new Map();
if (values.vectors !== undefined) {
  for (const line of readFileSync(values.vectors, 'utf8').trim().split('\n')) {
    const row = JSON.parse(line);
    likeness.set(row.id, row.likeness);
  }
}

for (const [item, { meeting, sentences }] of read('val-evidence.json').items.entries()) {
  const { index, places } = meetings.get(meeting);
  for (const [at, { sentence, evidence }] of sentences.entries()) {
    if (evidence.length === 0) continue;
    const id = `${meeting}/${item}/${at}`;
    const near = likeness.get(id);
    const ranked = rankIndexed(index, sentence, { limit: 10, ...(near && { likeness: near }) });
    console.log(JSON.stringify({ id, hits: ranked.map((hit) => places[hit.at]) }));
  }
}

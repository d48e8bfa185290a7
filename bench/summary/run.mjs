// Answers the questions of QMSum meetings (MIT) without a model and prints JSON lines {id, sentences: [text]}:
// `npm run bench:summary -- --data DIR > answers.jsonl`. Needs `npm run build`. Budgets: 60 words for a specific question, 110 for a general one.
import { parseArgs } from 'node:util';

import { answerQuestion } from '../../dist/interviews/summary/summarise.js';
import { jsonFiles, jsonIn, stop } from '../data.mjs';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) {
  console.error('usage: npm run bench:summary -- --data DIR');
  process.exit(2);
}
const clean = (text) =>
  text
    .replaceAll(/\{[^}]*\}/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The transcript as one stored text, a line a turn, and its sentences with their offsets. */
function noteOf(transcript) {
  let text = '';
  const sentences = [];
  for (const { speaker, content } of transcript) {
    text += `${speaker}: `;
    for (const sentence of clean(content).split(/(?<=[.!?])\s+/)) {
      if (sentence !== '') {
        const from = text.length;
        text += sentence;
        sentences.push({ text: sentence, from, to: text.length, heading: false, speaker, side: 'unknown' });
      }
      text += ' ';
    }
    text += '\n';
  }
  return { text, sentences };
}

const NEXT =
  'Name a folder of QMSum meetings, one JSON file each (`meeting_transcripts`, `general_query_list`, `specific_query_list`).';
let meetings = 0;
for (const file of jsonFiles(values.data, NEXT)) {
  const meeting = jsonIn(values.data, file, NEXT);
  if (meeting.meeting_transcripts === undefined) continue;
  meetings += 1;
  const { text, sentences } = noteOf(meeting.meeting_transcripts);
  for (const [kind, words] of [
    ['general', 110],
    ['specific', 60],
  ]) {
    for (const [at, { query }] of meeting[`${kind}_query_list`].entries()) {
      const { statements, read } = answerQuestion({ text, sentences }, query, words);
      if (read.share !== 1) throw new Error(`${file}: only ${read.share} of the meeting was read`);
      const quotes = statements.flatMap((statement) => statement.quotes);
      if (quotes.some(({ from, to, text: quote }) => text.slice(from, to) !== quote)) {
        throw new Error(`${file}: a quote does not stand at its offsets`);
      }
      console.log(
        JSON.stringify({
          id: `${file.slice(0, -5)}/${kind}/${at}`,
          sentences: quotes.map((quote) => quote.text),
        }),
      );
    }
  }
}
if (meetings === 0) stop(`${values.data} holds no meeting`, NEXT);

// The labelled sentences, each in its note: labels.json, labels-2.json and so on, as many as there are.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { sentencesOf } from '../../dist/interviews/evidence/sentences.js';
import { turnsOf } from '../../dist/interviews/speakers.js';

/** Sets by name, of `{ file, from, to, first, second, label, text, note, at }`: `note` is all sentences of its file, `at` the place among them. */
export function labelledSets(data) {
  const notes = new Map();
  const noteOf = (file) => {
    if (!notes.has(file)) {
      const source = readFileSync(join(data, file), 'utf8');
      notes.set(file, {
        source,
        sentences: sentencesOf(source, turnsOf(source, { customers: [], interviewers: [] })),
      });
    }
    return notes.get(file);
  };
  const names = readdirSync(new URL('.', import.meta.url))
    .filter((name) => /^labels(?:-\d+)?\.json$/.test(name))
    .toSorted();
  return names.map((name) => {
    const { labels } = JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
    const rows = labels.map((row) => {
      const { source, sentences } = noteOf(row.file);
      return {
        ...row,
        text: source.slice(row.from, row.to),
        note: sentences,
        at: sentences.findLastIndex((sentence) => sentence.from <= row.from),
      };
    });
    return { name, rows };
  });
}

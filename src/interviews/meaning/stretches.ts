import { sentencesOf } from '../evidence/sentences.ts';

/** Some sentences of a text that are embedded as one: a sentence alone says too little, an interview too much. */
export interface Stretch {
  /** Offsets in the text, UTF-16 units. */
  from: number;
  to: number;
}

/** What is said in 60 words is one matter, and the smallest models read three times as much. */
const WORDS = 60;

/** The stretches of a text in order, of whole sentences; a heading begins a new one. The same text gives the same stretches. */
export function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let words = 0;
  for (const sentence of sentencesOf(text)) {
    const length = sentence.text.split(/\s+/).length;
    const last = stretches.at(-1);
    // A heading says too little to stand alone.
    const begins = last === undefined || words + length > WORDS || (sentence.heading && words > WORDS / 4);
    if (begins) {
      stretches.push({ from: sentence.from, to: sentence.to });
      words = length;
    } else {
      last.to = sentence.to;
      words += length;
    }
  }
  return stretches;
}

/** What the weights of trust and proof are learned from: lines of bench/claims and labelled pages. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

import type { LabelledPage } from './labelled.ts';
import { labelledPages, LATER_PAGES } from './pages.ts';

const FOLDER = new URL('../../../bench/claims/', import.meta.url);
/** Never learned from. */
export const HELD_OUT = 'held-out.tsv';
/** Pages made by a program say one thing a thousand times. */
const LARGEST = 500_000;

export interface ClaimLine {
  /** `trust`, `proof`, `none` or `unclear`. */
  label: string;
  /** Empty where nobody said. */
  kind: string;
  language: string;
  text: string;
}

/** Files of lines that are learned from, in order. */
export const LEARNED_FILES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.tsv') && name !== HELD_OUT)
  .toSorted();

export const LEARNED_PAGES: readonly LabelledPage[] = [...labelledPages(), ...LATER_PAGES].filter(
  ({ refused, html }) => refused === undefined && html.length <= LARGEST,
);

/** Label, kind, language and text of each line of a file, divided there by tabs. */
export function linesOf(file: string): ClaimLine[] {
  return readFileSync(new URL(file, FOLDER), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [label = '', kind = '', language = '', text = ''] = line.split('\t');
      return { label, kind, language, text };
    });
}

/** SHA-256 of all of it; the last bytes of the weights. */
export function digestOfLearned(): Buffer {
  const ofPages = createHash('sha256');
  for (const { html, labels } of LEARNED_PAGES) ofPages.update(html).update(labels);
  const all = createHash('sha256');
  for (const file of LEARNED_FILES) all.update(readFileSync(new URL(file, FOLDER)));
  return all.update(ofPages.digest()).digest();
}

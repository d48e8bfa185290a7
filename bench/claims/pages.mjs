// Lines of the labelled test pages: each text block a page shows, with what its labels call it. Needs `npm run build`.
import { decodePage } from '../../dist/experiments/fetch/charset.js';
import { parsePage } from '../../dist/experiments/inventory/page/parse.js';
import { textOf, walkPage } from '../../dist/experiments/inventory/page/walk.js';
import { paragraphsOf } from '../../dist/experiments/inventory/page/blocks.js';
import { bytesOf } from '../../dist/testing/pages/labelled.js';
import { LEARNED_PAGES } from '../../dist/testing/pages/learned-from.js';
import { says } from '../../dist/testing/pages/recall.js';

/** Longer texts claim in one of their sentences, which labels do not tell. */
const LONGEST = 400;
const SHORTEST = 4;

/** Texts of all pages, each once: `{ label, kind, language, text }`, the label `trust`, `proof` or `none`; no kinds, which labels do not tell. */
export async function linesOfPages() {
  const lines = new Map();
  for (const page of LEARNED_PAGES) {
    const { html } = await decodePage(bytesOf(page), page.contentType ?? null, true);
    const labels = labelsOf(page);
    const table = walkPage(parsePage(html), null);
    for (const row of paragraphsOf(table)) {
      const text = textOf(table, row).replaceAll(/\s+/g, ' ').trim();
      if (text.length < SHORTEST || text.length > LONGEST || lines.has(text)) continue;
      const label = labels.find(({ said }) => says(said, text))?.label ?? 'none';
      lines.set(text, { label, kind: '', language: page.language?.split('-')[0] ?? 'und', text });
    }
  }
  return [...lines.values()];
}

/** Labels of claims of a page, trust first. */
function labelsOf(page) {
  return page.labels
    .split('\n')
    .map((line) => /^\s*(trust|proof) (.*\S)/.exec(line))
    .filter((match) => match !== null)
    .map(([, label, said]) => ({ label, said }))
    .toSorted((a, b) => b.label.localeCompare(a.label));
}

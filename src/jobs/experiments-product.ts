import { suggest } from '../experiments/suggest.ts';
import { inventoryOf } from '../experiments/inventory/inventory.ts';
import type { Page } from '../experiments/page.ts';
import { readPlanRequest } from '../experiments/plan/plan-request.ts';
import { renderHtml } from '../experiments/render/html.ts';
import { renderMarkdown } from '../experiments/render/markdown.ts';
import { renderTerminal } from '../experiments/render/terminal.ts';
import { modelWriter } from '../experiments/writer/model-writer.ts';

import type { ModelProduct } from './products.ts';

/** A/B tests for the page that is given. */
export const experiments: ModelProduct = {
  name: 'experiments',
  prompts: ['ab-tests'],
  audience: ({ page }) => (page === null ? [] : [page.url]),
  async run({ page, provider, prompt, now, signal }) {
    if (page === null) return [];
    const read = pageOf(page);
    const { request: plan, given } = readPlanRequest({});
    const writer = provider === null ? null : modelWriter(provider, prompt('ab-tests'));
    const document = await suggest(
      read,
      inventoryOf(read),
      { goal: null, plan, given },
      { writer, now },
      signal,
    );
    const byModel = document.tests.filter((test) => test.writer === 'model');
    const refused = document.dropped.filter((dropped) => dropped.writer === 'model');
    return [
      {
        for: page.url,
        forms: {
          terminal: renderTerminal(document, { color: false, columns: 100, history: [] }),
          markdown: renderMarkdown(document),
          html: renderHtml(document, null),
          json: JSON.stringify(document),
        },
        parts: { byModel: byModel.length, plain: document.tests.length - byModel.length },
        sentences: [
          ...byModel.map(({ changes, hypothesis }) => ({
            text: changes.map(({ after }) => after ?? 'taken away').join(' / '),
            cites: hypothesis.evidence,
            why: [],
          })),
          ...refused.map(({ about, why }) => ({ text: about, cites: [], why: [why] })),
        ],
        dropped: document.dropped.length,
      },
    ];
  },
};

function pageOf({ url, html }: { url: string; html: string }): Page {
  return {
    asked: url,
    from: 'file',
    url: URL.canParse(url) ? url : null,
    redirects: [],
    status: null,
    contentType: null,
    charset: 'utf-8',
    charsetFrom: 'default',
    bytes: Buffer.byteLength(html),
    html,
    rendering: null,
    notes: [],
  };
}

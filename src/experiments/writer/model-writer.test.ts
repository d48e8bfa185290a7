/** The model writer over HTTP: lies do not come through, honest words do, and a page keeps its tests whatever a model says. */
import { afterEach, describe, expect, it } from 'vitest';

import { composeLlm } from '../../llm/compose.ts';
import { loadPrompt } from '../../llm/prompts/prompt.ts';
import { llmCalls } from '../../store/llm-calls.ts';
import { openStore } from '../../store/store.ts';
import type { Mind, MindRequest } from '../../testing/models/mind.ts';
import { MIND_NAMES } from '../../testing/models/minds.ts';
import { CLEVER_LIES } from '../../testing/models/clever-lies.ts';
import { HONEST_WORDS } from '../../testing/models/honest-words.ts';
import { PAGE_LIES, type PageLie } from '../../testing/models/page-lies.ts';
import { type EmulatedModels, type ModelsOptions, startModels } from '../../testing/models/server.ts';
import { modelSettings } from '../../testing/models/settings.ts';
import { ACME_PAGE } from '../../testing/pages/acme-page.ts';
import { labelledPages } from '../../testing/pages/pages.ts';
import type { Experiments } from '../document.ts';
import { experiments } from '../experiments.ts';
import { inventoryOf } from '../inventory/inventory.ts';
import type { Page } from '../page.ts';
import { USUAL } from '../plan/plan.ts';
import { renderHtml } from '../render/html.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { renderTerminal } from '../render/terminal.ts';
import { modelWriter } from './model-writer.ts';

const page = (html: string): Page => ({
  asked: 'acme.html',
  from: 'file',
  url: null,
  redirects: [],
  status: null,
  contentType: null,
  charset: 'utf-8',
  charsetFrom: 'meta',
  bytes: html.length,
  html,
  rendering: null,
  notes: [],
});

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function run(
  mind: NonNullable<ModelsOptions['mind']>,
  html = ACME_PAGE,
): Promise<{ document: Experiments; server: EmulatedModels; output: string }> {
  const server = await startModels({ protocol: 'openai', mind, contextTokens: 32_000 });
  const store = openStore(':memory:');
  open.push(
    () => server.close(),
    () => store.close(),
  );
  const provider = await composeLlm(
    modelSettings('openai', server, { timeoutMs: 400 }),
    { openaiKey: null },
    { clock: Date.now, calls: llmCalls(store), runId: null, retry: { baseMs: 1 } },
  );
  const { document } = await experiments(
    { goal: null, plan: USUAL, given: new Set() },
    {
      fetch: () => Promise.resolve(page(html)),
      takeInventory: (taken) => Promise.resolve(inventoryOf(taken)),
      writer: modelWriter(provider!, loadPrompt('ab-tests', null)),
      now: () => 0,
    },
    new AbortController().signal,
  );
  const output = [
    JSON.stringify(document),
    renderTerminal(document, { color: false, columns: 10_000, history: [] }),
    renderMarkdown(document),
    renderHtml(document, null),
  ].join('\n');
  return { document, server, output };
}

/** What a model would answer: one test on the element whose text begins so. */
function answering(tests: (request: MindRequest) => object[]): Mind {
  return {
    name: 'scripted',
    marks: [],
    answer: (request) => ({ text: JSON.stringify({ tests: tests(request) }) }),
  };
}

const idOf = (request: MindRequest, text: string): string =>
  request.evidence.find((piece) => piece.text.startsWith(text))?.id ?? 'e9999';

const lying = (lie: PageLie): Mind =>
  answering((request) => [
    {
      element: idOf(request, lie.on),
      ...(lie.raw ?? {
        idea: 'clarity',
        after: lie.after,
        why: lie.why,
        candidates: lie.after === '' ? ['c1'] : [],
      }),
    },
  ]);

const LIES = [...PAGE_LIES, ...CLEVER_LIES];

describe('a lying model', () => {
  it('has at least sixty lies to tell, each with a mark that the page does not hold', () => {
    expect(PAGE_LIES.length).toBeGreaterThanOrEqual(60);
    expect(CLEVER_LIES.length).toBeGreaterThanOrEqual(60);
    const visible = inventoryOf(page(ACME_PAGE)).text;
    for (const { mark } of LIES) expect(visible.includes(mark), mark).toBe(false);
  });

  it.each(LIES.map((lie) => [lie.kind, lie.mark, lie] as const))('%s: %s', async (_, mark, lie) => {
    const { document, server, output } = await run(lying(lie));
    // It was really said: the words of the answer, as the server sent them.
    const answered: unknown = JSON.parse(server.calls()[0]?.answered ?? '{}');
    expect(JSON.stringify(answered)).toContain(
      JSON.stringify(JSON.stringify(mark).slice(1, -1)).slice(1, -1),
    );
    expect(output.toLowerCase()).not.toContain(mark.toLowerCase());
    expect(document.tests.length).toBeGreaterThanOrEqual(3);
    // Not merely crowded out: refused. (Tags and links are taken out of words before they are judged.)
    const judged = lie.after !== undefined && lie.after !== '' && !/markup|link/.test(lie.kind);
    const refused = document.dropped.some((each) => each.writer === 'model');
    expect(refused || !judged).toBe(true);
  });

  it('tells six lies at once, twice, and is asked for one repair only', async () => {
    const six = PAGE_LIES.filter((lie) => lie.raw === undefined).slice(0, 6);
    const { document, server, output } = await run(
      answering((request) =>
        six.map((lie) => ({
          element: idOf(request, lie.on),
          idea: 'clarity',
          after: lie.after,
          why: lie.why,
          candidates: [],
        })),
      ),
    );
    expect(server.calls()).toHaveLength(2);
    expect(document.dropped.filter((each) => each.writer === 'model')).toHaveLength(6);
    for (const { mark } of six) expect(output).not.toContain(mark);
  });
});

describe('an honest model', () => {
  const honest = answering((request) => [
    {
      element: idOf(request, 'Welcome to Acme'),
      idea: 'clarity',
      after: 'Your events arrive while you sleep',
      why: 'If visitors read what they get, more of them may go on.',
      candidates: [],
    },
  ]);

  it('words a test: the element, the exact change, its sentence, metrics by code', async () => {
    const { document, server } = await run(honest);
    expect(server.calls()).toHaveLength(1);
    const test = document.tests.find((each) => each.writer === 'model');
    expect(test).toMatchObject({
      title: 'Reword “Welcome to Acme” to say what is meant',
      changes: [
        {
          operation: 'text',
          selector: 'h1',
          before: 'Welcome to Acme',
          after: 'Your events arrive while you sleep',
        },
      ],
      goal: { event: 'sign_up_started' },
      rule: null,
    });
    expect(test?.hypothesis.text).toContain('If visitors read what they get, more of them may go on.');
    expect(test?.guardrails.map((guard) => guard.event)).toEqual(['account_activated', 'bounced']);
    expect(document.writer).toBe('model');
    // The rule's own wording of the same headline is the same test.
    expect(
      document.left.some((each) => each.writer === 'plain' && each.why.includes('nearly the same')),
    ).toBe(true);
  });

  it('combines what the rules found, and keeps their sentences', async () => {
    const { document } = await run(
      answering((request) => {
        const found = request.evidence.flatMap(
          (piece) =>
            (piece.about['found'] ?? '').match(/c\d+(?= (?:reset-button|submit-says-nothing))/g) ?? [],
        );
        return [
          {
            element: idOf(request, 'Submit'),
            idea: 'effort',
            after: '',
            why: '',
            candidates: found.slice(0, 2),
          },
        ];
      }),
    );
    const test = document.tests.find((each) => each.writer === 'model');
    expect(test?.changes.map((change) => change.operation).toSorted()).toEqual(['hide', 'text']);
    expect(test?.hypothesis.text).toContain('“Reset” empties the form');
  });

  it('is told what was wrong, and its second answer counts', async () => {
    let turn = 0;
    const { document, server } = await run(
      answering((request) => {
        turn += 1;
        return [
          {
            element: idOf(request, 'Welcome'),
            idea: 'clarity',
            after: turn === 1 ? 'Your events in 5 minutes' : 'Your events arrive while you sleep',
            why: '',
            candidates: [],
          },
        ];
      }),
    );
    expect(server.calls()[1]?.asked?.user).toContain('nowhere does the page say');
    expect(
      document.tests.some((test) =>
        test.changes.some((change) => change.after === 'Your events arrive while you sleep'),
      ),
    ).toBe(true);
  });

  it('sees hidden text fenced and marked as such', async () => {
    const { server } = await run(honest);
    const hidden = server.calls()[0]?.asked?.evidence.find((piece) => piece.text.includes('hiddenzanzibar'));
    expect(hidden?.about).toMatchObject({
      role: 'hidden',
      hidden: expect.stringContaining('no visitor sees this'),
    });
  });
});

describe('a good model', () => {
  it('keeps nine of ten suggestions that say no more than the page', async () => {
    const pages = new Map([
      ...labelledPages().map(({ name, html }) => [name, html] as const),
      ['acme', ACME_PAGE],
    ]);
    const lost: string[] = [];
    let asked = 0;
    for (const [name, words] of Object.entries(HONEST_WORDS)) {
      for (const [on, after] of words) {
        asked += 1;
        const { document } = await run(
          answering((request) => [
            { element: idOf(request, on), idea: 'clarity', after, why: '', candidates: [] },
          ]),
          pages.get(name),
        );
        const refused = document.dropped.find((each) => each.writer === 'model');
        if (refused !== undefined) lost.push(`${name}: ${on} > ${after}: ${refused.why}`);
      }
    }
    expect(asked).toBeGreaterThanOrEqual(30);
    expect(lost.length, lost.join('\n')).toBeLessThan(asked / 10);
  }, 120_000);
});

describe('whatever mind answers', () => {
  it.each(MIND_NAMES.filter((name) => name !== 'slow' && name !== 'never ending answer'))(
    '%s',
    async (mind) => {
      const { document, server, output } = await run(mind);
      expect(document.tests.length).toBeGreaterThanOrEqual(3);
      for (const { mark } of server.marks()) expect(output).not.toContain(mark);
    },
  );
});

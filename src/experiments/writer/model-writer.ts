/** The writer with a model: it rewords elements and combines what the rules found; every test goes through the gate. */
import { z } from 'zod';

import { ask, type Answer } from '../../llm/ask.ts';
import type { AskEvidence } from '../../llm/prompts/fit.ts';
import { plainWords } from '../../llm/prompts/plain-words.ts';
import type { Prompt } from '../../llm/prompts/prompt.ts';
import type { LlmProvider } from '../../llm/provider.ts';
import { type Draft, type Idea, IDEAS } from '../audit/draft.ts';
import { called, type View, viewOf } from '../audit/view.ts';
import type { Check } from '../checks/check.ts';
import { type ComplaintCode, REASONS } from '../checks/complaint.ts';
import type { Inventory, PageElement } from '../inventory/types.ts';

import { draftFrom } from './model-draft.ts';
import type { Dropped, Written } from './plain-writer.ts';

export interface ExperimentWriter {
  /** `ollama llama3.1:8b`. */
  readonly provider: string;
  /** Never throws but for the signal. `found`: what the rules found and the checks passed. */
  write(
    inventory: Inventory,
    found: readonly Draft[],
    check: Check,
    goal: string | null,
    signal: AbortSignal,
  ): Promise<Written>;
}

const MOST = 6;
const MAX_TOKENS = 1400;
/** Elements a model is shown at most: it answers worse the more it reads, and a page has few that carry it. */
const MOST_ELEMENTS = 60;
const MOST_CANDIDATES = 12;
const ELEMENT_CHARS = 400;
const MOST_HIDDEN = 5;

/** One test as a model answers it. */
export interface ModelTest {
  element: string;
  idea: Idea;
  after: string;
  why: string;
  candidates: string[];
}

/** A writer over any provider, with the prompt `ab-tests`. */
export function modelWriter(provider: LlmProvider, prompt: Prompt): ExperimentWriter {
  return {
    provider: `${provider.name} ${provider.model}`,
    async write(inventory, found, check, goal, signal) {
      const view = viewOf(inventory);
      const candidates = new Map(
        found.slice(0, MOST_CANDIDATES).map((draft, index) => [`c${index + 1}`, draft]),
      );
      const answer = await askFor(view, candidates, check, goal, provider, prompt, signal);
      if (!answer.ok) return { drafts: [], dropped: [], failure: failureOf(answer.code) };
      const drafts: Draft[] = [];
      const dropped: Dropped[] = [];
      for (const test of answer.value.tests) {
        const judged = judge(test, view, candidates, check, goal);
        if (judged.ok) drafts.push(judged.draft);
        else dropped.push({ writer: 'model', about: aboutOf(test, view), why: REASONS[judged.code] });
      }
      return { drafts, dropped, failure: null };
    },
  };
}

function askFor(
  view: View,
  candidates: ReadonlyMap<string, Draft>,
  check: Check,
  goal: string | null,
  provider: LlmProvider,
  prompt: Prompt,
  signal: AbortSignal,
): Promise<Answer<{ tests: ModelTest[] }>> {
  const names = [...candidates.keys()];
  return ask<{ tests: ModelTest[] }>(
    provider,
    {
      prompt,
      variables: {
        kind: view.inventory.kind,
        language: view.inventory.language ?? 'unknown',
        ideas: IDEAS.join(', '),
        candidates: names.length === 0 ? 'none' : `${names.join(', ')}; they stand at their elements`,
        tests: String(MOST),
      },
      evidence: evidenceOf(view, candidates),
      schema: (id) =>
        z.object({
          tests: z
            .array(
              z.object({
                element: id,
                idea: z.enum(IDEAS),
                after: z.string().max(240).transform(plainWords),
                why: z.string().max(260).transform(plainWords),
                candidates: z.array(candidateSchema(names)).max(3),
              }),
            )
            .max(MOST),
        }),
      maxTokens: MAX_TOKENS,
      verify: ({ tests }) =>
        tests.flatMap((test, index) => {
          const judged = judge(test, view, candidates, check, goal);
          return judged.ok ? [] : judged.what.map((what) => `Test ${index + 1}: ${what}`);
        }),
    },
    signal,
  );
}

const candidateSchema = (names: readonly string[]): z.ZodType<string, string> =>
  names.length === 0 ? z.string().max(4) : z.enum(names);

type Judged = { ok: true; draft: Draft } | { ok: false; code: ComplaintCode; what: string[] };

function judge(
  test: ModelTest,
  view: View,
  candidates: ReadonlyMap<string, Draft>,
  check: Check,
  goal: string | null,
): Judged {
  const made = draftFrom(test, view, candidates, goal);
  const complaints = 'draft' in made ? check(made.draft) : [made.complaint];
  const [first] = complaints;
  if ('draft' in made && first === undefined) return { ok: true, draft: made.draft };
  return { ok: false, code: first?.code ?? 'operation', what: complaints.map(({ what }) => what) };
}

/** Only what the page says: the model's words are not repeated. */
function aboutOf(test: ModelTest, view: View): string {
  const element = view.byId.get(test.element);
  return element?.visible === true ? called(element) : 'an element that visitors do not see';
}

/** In words of code: what a server or model said may hold anything. */
function failureOf(code: string): string {
  switch (code) {
    case 'no-evidence':
      return 'the page has no words to ask a model about';
    case 'context':
      return 'the page does not fit the model’s context';
    case 'refusal':
      return 'the model refused to answer';
    case 'length':
    case 'invalid':
      return 'the model gave no usable answer';
    default:
      return `the model could not be asked (${/^[a-z][a-z.-]{0,40}$/.test(code) ? code : 'unknown'})`;
  }
}

function evidenceOf(view: View, candidates: ReadonlyMap<string, Draft>): AskEvidence[] {
  const suggested = new Map<string, string[]>();
  for (const [name, draft] of candidates) {
    for (const { element } of draft.changes) {
      const says = `${name} ${draft.rule?.name ?? ''}`;
      suggested.set(element, [...new Set([...(suggested.get(element) ?? []), says])]);
    }
  }
  const weigh = (element: PageElement): number => {
    if (element.id === view.headline?.id) return 1;
    if (element.id === view.main?.id) return 0.95;
    if (suggested.has(element.id)) return 0.9;
    const byRole = {
      action: 0.7,
      heading: 0.6,
      price: 0.5,
      proof: 0.5,
      trust: 0.5,
      question: 0.4,
      text: 0.3,
      field: 0.3,
      form: 0.2,
      media: 0.1,
      navigation: 0.05,
    };
    return byRole[element.role] + (element.place.firstScreen ? 0.1 : 0);
  };
  const shown = view.visible
    .filter((element) => element.text !== '' || suggested.has(element.id))
    .map((element) => ({ element, weight: weigh(element) }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_ELEMENTS)
    .toSorted((a, b) => (view.order.get(a.element.id) ?? 0) - (view.order.get(b.element.id) ?? 0));
  return [
    ...shown.map(({ element, weight }) => ({
      id: element.id,
      text: (element.text === '' ? (element.name ?? '') : element.text).slice(0, ELEMENT_CHARS),
      about: {
        role: element.role,
        place: element.place.region,
        found: suggested.get(element.id)?.slice(0, 4).join(', ') ?? null,
      },
      weight,
    })),
    ...view.inventory.hiddenText.slice(0, MOST_HIDDEN).map(({ text, hiddenBy }, index) => ({
      id: `hidden-${index + 1}`,
      text,
      about: { role: 'hidden', hidden: `no visitor sees this: ${hiddenBy}` },
      weight: 0.01,
    })),
  ];
}

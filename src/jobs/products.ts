/**
 * What uses a model, one entry a product: how its main job is done with a given model, and everything that goes out. `brief prompts` fills
 * prompts by it, and the tests run every scripted mind and every real one through it, so that a new product is in them from its first day.
 */
import { modelWriter, type StoryWriter } from '../briefing/model-writer.ts';
import { renderMarkdown } from '../briefing/render/markdown.ts';
import { renderTerminal } from '../briefing/render/terminal.ts';
import type { Settings } from '../core/settings.ts';
import type { Clock } from '../core/time.ts';
import type { Prompt } from '../llm/prompts/prompt.ts';
import type { LlmProvider } from '../llm/provider.ts';
import type { Store } from '../store/store.ts';

import { briefingDeps, briefPerson, type Post } from './brief-person.ts';
import { experiments } from './experiments-product.ts';
import { fields } from './fields-product.ts';
import { interviews } from './interviews-product.ts';
import { requests } from './requests-product.ts';

/** What a product works on; all of it is handed in. */
export interface ProductWork {
  settings: Settings;
  store: Store;
  /** Null: without a model. */
  provider: LlmProvider | null;
  /** A prompt by its file's name; `brief prompts compare` gives another version here. */
  prompt: (name: string) => Prompt;
  asOf: number;
  /** Start of the window, milliseconds UTC; null: as the product has it. */
  since: number | null;
  /** Person ids, for products that work for a person. */
  people: readonly string[];
  /** A page, for products that read one; null: none, and they have nothing to do. */
  page: { url: string; html: string } | null;
  /** Sends direct messages; null: nothing is sent. */
  post: Post | null;
  now: Clock;
  signal: AbortSignal;
}

/** A sentence that a model wrote. */
export interface ModelSentence {
  text: string;
  /** Evidence ids. */
  cites: readonly string[];
  /** Why it was dropped; empty: it went out. */
  why: readonly string[];
}

/** One document as it goes out. */
export interface ProductDocument {
  /** The person, page or note that it is for. */
  for: string;
  /** Every form that it has, by name: terminal, markdown, slack, json, ... */
  forms: Readonly<Record<string, string>>;
  /** Parts (stories, summaries, suggestions) that a model told, and that were told without it. */
  parts: { byModel: number; plain: number };
  sentences: readonly ModelSentence[];
  /** Sentences that it says were dropped. */
  dropped: number;
}

export interface ModelProduct {
  name: string;
  /** The prompts that it uses, as their files are named. */
  prompts: readonly string[];
  /** For whom or what there must be a document. */
  audience(work: ProductWork): string[];
  /** Its main job. Never fails for what a model does. */
  run(work: ProductWork): Promise<ProductDocument[]>;
}

const briefing: ModelProduct = {
  name: 'briefing',
  prompts: ['story-summary'],
  audience: ({ people }) => [...people],
  async run(work) {
    const { store, settings, now, asOf, since, post, provider, signal } = work;
    const documents: ProductDocument[] = [];
    for (const who of work.people) {
      const sentences: ModelSentence[] = [];
      const parts = { byModel: 0, plain: 0 };
      const writer =
        provider === null
          ? null
          : counting(modelWriter(provider, work.prompt('story-summary')), parts, sentences);
      const deps = briefingDeps(store, settings, now, writer);
      const options = {
        job: 'nightly-briefing',
        asOf,
        since,
        explain: true,
        deliver: post !== null,
        dryRun: false,
      };
      const made = await briefPerson(deps, post, who, options, signal);
      const terminal = { color: false, columns: 100, explain: true };
      const shown = new Set(made.briefing.stories.flatMap(({ summary }) => summary.map(({ text }) => text)));
      documents.push({
        for: who,
        forms: {
          terminal: renderTerminal(made.briefing, { ...terminal, hyperlinks: false }),
          hyperlinks: renderTerminal(made.briefing, { ...terminal, hyperlinks: true }),
          markdown: renderMarkdown(made.briefing),
          slack: JSON.stringify(made.message),
          json: JSON.stringify(made.briefing),
        },
        parts,
        sentences: sentences.filter(({ text, why }) => why.length > 0 || shown.has(text)),
        dropped: made.briefing.coverage.dropped,
      });
    }
    return documents;
  },
};

/** A story writer that leaves behind what it said. */
function counting(
  writer: StoryWriter,
  parts: { byModel: number; plain: number },
  sentences: ModelSentence[],
): StoryWriter {
  return {
    provider: writer.provider,
    async story(story, ground, signal) {
      const told = await writer.story(story, ground, signal);
      if (told.written === null) parts.plain += 1;
      else parts.byModel += 1;
      for (const { text, evidence } of told.written?.summary ?? [])
        sentences.push({ text, cites: evidence, why: [] });
      for (const { text, evidence, place, verdict } of told.refused) {
        if (place === 'model.summary')
          sentences.push({ text, cites: evidence, why: verdict.reasons.map(({ what }) => what) });
      }
      return told;
    },
  };
}

/** One line a product. */
export const PRODUCTS: readonly ModelProduct[] = [briefing, experiments, interviews, requests, fields];

/** The writer with a model: one call a story, shared by all readers with the same rights, every sentence proven. */
import { z } from 'zod';

import { ask, askEvidence, type Answer } from '../llm/ask.ts';
import { plainWords, withFullStop } from '../llm/prompts/plain-words.ts';
import type { Prompt } from '../llm/prompts/prompt.ts';
import type { LlmProvider } from '../llm/provider.ts';

import { mainThread, type Written } from './plain-writer.ts';
import { type Ground, type Judged, proveOwnWords } from './prove.ts';
import type { Story } from './stories.ts';

/** What a model made of a story; `written` null: tell it plainly; `headline` null: under the plain headline. */
export interface Told {
  written: (Omit<Written, 'headline'> & { headline: string | null }) | null;
  /** Sentences that were refused on the way, with why. */
  refused: Judged[];
  /** Why there is no text, for the footer; null when there is. */
  failure: string | null;
}

export interface StoryWriter {
  /** `ollama llama3.1:8b`. */
  readonly provider: string;
  /** Never throws but for the signal: a story that cannot be told by the model is told plainly. */
  story(story: Story, ground: Ground, signal: AbortSignal): Promise<Told>;
}

const SENTENCES = 3;
const HEADLINE_CHARS = 110;
const SENTENCE_CHARS = 260;
const MAX_TOKENS = 500;
/** Pieces of evidence a story gives to the model at most: what is dropped first is old. */
const MOST_EVIDENCE = 24;

interface StoryAnswer {
  headline: string;
  sentences: { text: string; evidence: string[] }[];
}

/** A story writer over any provider, with the prompt `story-summary`. */
export function modelWriter(provider: LlmProvider, prompt: Prompt): StoryWriter {
  return {
    provider: `${provider.name} ${provider.model}`,
    async story(story, ground, signal) {
      const answer = await askFor(story, ground, provider, prompt, signal);
      if (!answer.ok) return { written: null, refused: [], failure: answer.reason };
      const judged = judge(answer.value, ground);
      const refused = judged.filter(({ verdict }) => !verdict.ok);
      const summary = judged
        .filter(({ verdict }) => verdict.ok)
        .map(({ text, evidence }) => ({ text, evidence }));
      if (summary.length === 0) return { written: null, refused, failure: 'no sentence was proven' };
      const cites = [...new Set([...rootOf(story), ...summary.flatMap((sentence) => sentence.evidence)])];
      const { headline } = answer.value;
      const rules = { max: HEADLINE_CHARS, headline: true };
      const title = proveOwnWords('model.headline', { text: headline, evidence: cites }, ground, rules);
      const { ok } = title.verdict;
      return {
        written: { headline: ok ? headline : null, headlineEvidence: cites, summary },
        refused: ok ? refused : [...refused, title],
        failure: null,
      };
    },
  };
}

/** Evidence and words are the same for every reader with the same rights, so that the cache answers the second one. */
async function askFor(
  story: Story,
  ground: Ground,
  provider: LlmProvider,
  prompt: Prompt,
  signal: AbortSignal,
): Promise<Answer<StoryAnswer>> {
  const { thread } = mainThread(story);
  const pieces = story.threads.flatMap((entry) =>
    entry.thread.items.map((item, place) => ({
      item,
      weight: item === entry.thread.items[0] ? Infinity : place - entry.thread.items.length,
    })),
  );
  const kept = pieces
    .toSorted((a, b) => b.weight - a.weight || b.item.at - a.item.at)
    .slice(0, MOST_EVIDENCE)
    .toSorted((a, b) => a.item.at - b.item.at || (a.item.id < b.item.id ? -1 : 1));
  const evidence = kept.flatMap(({ item, weight }) => {
    const found = ground.evidence.get(item.id);
    return found === undefined
      ? []
      : [askEvidence(found, weight === Infinity ? 1 : 1 / (1 - weight), item.rowId)];
  });
  const asked = {
    prompt,
    variables: {
      subject: thread.source === 'slack' ? 'a conversation' : `${thread.id} ${thread.title}`,
      state: thread.state ?? 'unknown',
      sentences: String(SENTENCES),
    },
    evidence,
    schema: (id: z.ZodType<string, string>) =>
      z.object({
        headline: z.string().min(3).max(HEADLINE_CHARS).transform(plainWords),
        sentences: z
          .array(
            z.object({
              text: z
                .string()
                .min(3)
                .max(SENTENCE_CHARS)
                .transform((text) => withFullStop(plainWords(text))),
              evidence: z
                .array(id)
                .min(1)
                .max(6)
                .transform((ids) => [...new Set(ids)]),
            }),
          )
          .min(1)
          .max(SENTENCES),
      }),
    maxTokens: MAX_TOKENS,
    verify: (value: StoryAnswer) => complaintsOf(value, ground),
  };
  return ask<StoryAnswer>(provider, asked, signal);
}

function rootOf(story: Story): string[] {
  const root = mainThread(story).thread.items[0];
  return root === undefined ? [] : [root.id];
}

function judge(answer: StoryAnswer, ground: Ground): Judged[] {
  const rules = { max: SENTENCE_CHARS, headline: false };
  return answer.sentences.map((sentence) => proveOwnWords('model.summary', sentence, ground, rules));
}

/** What the one repair is told, in the words of the checks. */
function complaintsOf(answer: StoryAnswer, ground: Ground): string[] {
  return judge(answer, ground).flatMap(({ verdict }, index) =>
    verdict.reasons.map(({ what }) => `Sentence ${index + 1}: ${what}`),
  );
}

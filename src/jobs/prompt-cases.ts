/** A prompt on real stored data: the cases that a product's main job makes of it, and what a model answers to them. */
import { BriefError, UsageError } from '../core/errors.ts';
import { ModelError } from '../llm/errors.ts';
import type { Prompt } from '../llm/prompts/prompt.ts';
import type { GenerateRequest, GenerateResult, LlmProvider } from '../llm/provider.ts';

import { type ModelProduct, type ModelSentence, PRODUCTS, type ProductWork } from './products.ts';

/** One thing that the model is asked with this prompt. */
export interface PromptCase {
  /** The person, page or note for whom it was asked first. */
  for: string;
  /** Row ids of the items in it. */
  items: readonly number[];
  system: string;
  user: string;
  /** The last answer; null where none was asked for, or none came. */
  answer: string | null;
  /** Why none came. */
  failure: string | null;
  /** Whether it was asked again with what was wrong. */
  repaired: boolean;
  ms: number;
  tokensIn: number;
  tokensOut: number;
}

export interface PromptCases {
  cases: PromptCase[];
  /** What the checks made of the answers. */
  sentences: ModelSentence[];
}

/** What `promptCases` works on; the provider and the prompt are its own arguments. */
export type CaseWork = Omit<ProductWork, 'provider'>;

/** The product that uses a prompt. Throws UsageError where none does. */
export function productOf(name: string): ModelProduct {
  const product = PRODUCTS.find(({ prompts }) => prompts.includes(name));
  if (product !== undefined) return product;
  throw new UsageError('prompts.unused', `nothing uses a prompt called ${name}`, {
    hint: `Used are: ${PRODUCTS.flatMap(({ prompts }) => prompts).join(', ')}.`,
  });
}

/**
 * Runs the product that uses `prompt.name`, one person after the other, until the prompt was filled `most` times. `provider` answers those
 * cases and nothing else; null: none is answered. Throws UsageError for a prompt that nothing uses or that does not fit.
 */
export async function promptCases(
  work: CaseWork,
  prompt: Prompt,
  most: number,
  provider: LlmProvider | null,
  contextTokens: number,
): Promise<PromptCases> {
  const product = productOf(prompt.name);
  const made: PromptCases = { cases: [], sentences: [] };
  const prompts = (name: string): Prompt => (name === prompt.name ? prompt : work.prompt(name));
  for (const who of work.people) {
    if (made.cases.length >= most) break;
    const tap = tapping(provider, prompt.purpose, most, made.cases, contextTokens, who);
    const documents = await product.run({ ...work, people: [who], provider: tap, prompt: prompts });
    made.sentences.push(...documents.flatMap(({ sentences }) => sentences));
  }
  return made;
}

/** A provider that keeps what it is asked for one purpose, and lets no more than `most` cases of it through. */
function tapping(
  inner: LlmProvider | null,
  purpose: string,
  most: number,
  cases: PromptCase[],
  contextTokens: number,
  who: string,
): LlmProvider {
  const refuse = (): ModelError =>
    new ModelError('llm.circuit-open', 'only the cases asked for are answered');
  const caseOf = (request: GenerateRequest): PromptCase | null => {
    const known = cases.find(({ user }) => request.user.startsWith(user));
    if (known !== undefined) {
      known.repaired = known.repaired || request.user !== known.user;
      return known;
    }
    if (cases.length >= most) return null;
    const { system, user, items = [] } = request;
    const blank = { answer: null, failure: null, repaired: false, ms: 0, tokensIn: 0, tokensOut: 0 };
    const fresh: PromptCase = { for: who, items, system, user, ...blank };
    cases.push(fresh);
    return fresh;
  };
  return {
    name: inner?.name ?? 'openai',
    model: inner?.model ?? 'none',
    local: inner?.local ?? true,
    contextTokens: inner?.contextTokens ?? contextTokens,
    supportsSchema: inner?.supportsSchema ?? true,
    async generate(request, signal): Promise<GenerateResult> {
      const mine = request.purpose === purpose ? caseOf(request) : null;
      if (mine === null || inner === null) throw refuse();
      const started = performance.now();
      try {
        const result = await inner.generate(request, signal);
        mine.answer = result.text;
        mine.tokensIn += result.tokensIn;
        mine.tokensOut += result.tokensOut;
        return result;
      } catch (error) {
        if (error instanceof BriefError) mine.failure = error.message;
        throw error;
      } finally {
        mine.ms += performance.now() - started;
      }
    },
  };
}

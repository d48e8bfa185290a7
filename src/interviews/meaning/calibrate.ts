/** What the cosines of a model mean: models differ so much that no fixed number tells like from unlike. */
import type { EmbeddingProvider } from '../../llm/embeddings.ts';
import type { ModelValues } from '../../store/vectors.ts';

import { cosine } from './vectors.ts';

/** A question and what somebody said that answers it in other words; no two pairs are about the same. */
const PAIRS: readonly (readonly [question: string, said: string])[] = [
  ['Is the product too expensive?', 'Honestly, we cannot afford what they charge us every month.'],
  ['Can employees sign in with one account?', 'Our staff want Okta so that nobody needs another password.'],
  ['How fast do pages load?', 'Everything takes ages to open and people sit there waiting.'],
  ['Why did they cancel their subscription?', 'In the end we left and moved over to a competitor.'],
  [
    'What happens when the network is down?',
    'Without reception out in the field, the tablet is of no use at all.',
  ],
  ['Is there help for beginners?', 'New colleagues had nobody to show them around in the first week.'],
  ['Can reports be sent by e-mail?', 'Each Monday she mails the numbers to her boss by hand.'],
  ['Are old records ever removed?', 'Legal wants anything from seven years ago to be wiped for good.'],
  ['Who may see salaries?', 'Only human resources is allowed to look at what people earn.'],
  ['Does it work on a phone?', 'Half of us never sit at a desk and only have a mobile in the pocket.'],
  ['Which languages are translated?', 'My team in Lyon would rather have everything in French.'],
  ['How are mistakes undone?', 'Once I clicked the wrong button there was no way to get it back.'],
  [
    'Do customers trust the figures?',
    'I always count again in a spreadsheet as I do not believe the totals.',
  ],
  ['Are there too many alerts?', 'It pings the whole day, so by now I ignore every notification.'],
  ['How was the training?', 'The workshop was great, the teacher explained it really well.'],
  ['Does it connect to other tools?', 'An API that talks to our warehouse software would save us.'],
];

/** Asks the model for both sides of every pair. Throws what the provider throws. */
export async function calibrate(provider: EmbeddingProvider, signal: AbortSignal): Promise<ModelValues> {
  const questions = await provider.embed(
    PAIRS.map(([question]) => question),
    signal,
    'question',
  );
  const said = await provider.embed(
    PAIRS.map(([, answer]) => answer),
    signal,
  );
  const likely: number[] = [];
  const unlike: number[] = [];
  let above = 0;
  for (const [at, question] of questions.entries()) {
    const own = cosine(question, said[at] ?? new Float32Array());
    likely.push(own);
    for (const [other, vector] of said.entries()) {
      if (other === at) continue;
      const far = cosine(question, vector);
      unlike.push(far);
      if (own > far) above += 1;
    }
  }
  return {
    make: provider.make,
    dimension: questions[0]?.length ?? 0,
    unlike: mean(unlike),
    likely: mean(likely),
    trust: trustOf(above / unlike.length),
  };
}

/** Share of wrong answers that the right one is above: chance gives a half, models that are made for this more than nine of ten. */
function trustOf(share: number): number {
  const [NONE, FULL] = [0.65, 0.95];
  return Math.min(1, Math.max(0, (share - NONE) / (FULL - NONE)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

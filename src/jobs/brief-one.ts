/** What a job does for each person: one model writer and one outbox for the whole run. */
import type { StoryWriter } from '../briefing/model-writer.ts';
import { messageOf, RefusedError, UsageError } from '../core/errors.ts';
import type { Settings } from '../core/settings.ts';
import type { Store } from '../store/store.ts';

import { briefingDeps, briefPerson } from './brief-person.ts';
import { type PostDeps, postOverSlack } from './post.ts';
import type { BriefOne } from './run-job.ts';
import { storyWriterFor } from './story-writer.ts';

/** The `briefOne` of `runJob`. A model that cannot be used is told once and the plain writer goes on; misconfiguration is thrown. */
export function briefOneWith(settings: Settings, store: Store, deps: PostDeps): BriefOne {
  const post = postOverSlack(settings, store, deps);
  const writers = new Map<number, Promise<StoryWriter | null>>();
  const writerOf = (runId: number): Promise<StoryWriter | null> => {
    const known = writers.get(runId);
    if (known !== undefined) return known;
    const made = storyWriterFor(settings, store, runId, deps.now).catch((error: unknown) => {
      if (error instanceof UsageError || error instanceof RefusedError) throw error;
      deps.log(`the model cannot be used, stories are told plainly: ${messageOf(error)}`);
      return null;
    });
    writers.set(runId, made);
    return made;
  };
  return async (personId, { job, asOf, deliver, dryRun, runId }, signal) => {
    const model = await writerOf(runId);
    const options = { job, asOf, since: null, explain: false, deliver, dryRun };
    const made = await briefPerson(
      briefingDeps(store, settings, deps.now, model),
      post,
      personId,
      options,
      signal,
    );
    const { delivery, message } = made;
    if (delivery === null) return { status: 'not-sent', note: null, payload: null };
    const payload = delivery.status === 'dry-run' ? { channel: delivery.recipient, ...message } : null;
    return { status: delivery.status, note: delivery.note, payload };
  };
}

/** What a job does for each person: one model writer and one outbox for the whole run. */
import type { BriefingDeps } from '../briefing/briefing.ts';
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
  const runs = new Map<number, Promise<BriefingDeps>>();
  const depsOf = (runId: number): Promise<BriefingDeps> => {
    const known = runs.get(runId);
    if (known !== undefined) return known;
    const made = storyWriterFor(settings, store, runId, deps.now).catch((error: unknown) => {
      if (error instanceof UsageError || error instanceof RefusedError) throw error;
      deps.log(`the model cannot be used, stories are told plainly: ${messageOf(error)}`);
      return null;
    });
    const ready = made.then((model) => briefingDeps(store, settings, deps.now, model));
    runs.set(runId, ready);
    return ready;
  };
  return async (personId, { job, asOf, deliver, dryRun, runId }, signal) => {
    const options = { job, asOf, since: null, explain: false, deliver, dryRun };
    const made = await briefPerson(await depsOf(runId), post, personId, options, signal);
    const { delivery, message } = made;
    if (delivery === null) return { status: 'not-sent', note: null, payload: null };
    const payload = delivery.status === 'dry-run' ? { channel: delivery.recipient, ...message } : null;
    return { status: delivery.status, note: delivery.note, payload };
  };
}

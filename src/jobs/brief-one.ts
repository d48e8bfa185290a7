/** What a job does for each person: one model writer and one outbox for the whole run. */
import { messageOf } from '../core/errors.ts';
import type { Settings } from '../core/settings.ts';
import type { Store } from '../store/store.ts';

import { briefingDeps, briefPerson } from './brief-person.ts';
import { type PostDeps, postOverSlack } from './post.ts';
import type { BriefOne, JobDeps } from './run-job.ts';
import { storyWriterFor } from './story-writer.ts';

/** The `briefings` of `runJob`. A model that cannot be used, for whatever reason, is named and the plain writer goes on. */
export function briefingsWith(settings: Settings, store: Store, deps: PostDeps): JobDeps['briefings'] {
  const post = postOverSlack(settings, store, deps);
  return async (run) => {
    const missing: string[] = [];
    const model = await storyWriterFor(settings, store, run, deps.now).catch((error: unknown) => {
      missing.push(`model: ${messageOf(error)}; the briefings are written without one`);
      return null;
    });
    const ready = briefingDeps(store, settings, deps.now, model);
    const briefOne: BriefOne = async (personId, { job, asOf, deliver, dryRun }, signal) => {
      const options = { job, asOf, since: null, explain: false, deliver, dryRun };
      const { delivery, message } = await briefPerson(ready, post, personId, options, signal);
      if (delivery === null) return { status: 'not-sent', note: null, payload: null };
      const payload = delivery.status === 'dry-run' ? { channel: delivery.recipient, ...message } : null;
      return { status: delivery.status, note: delivery.note, payload };
    };
    return { briefOne, missing };
  };
}

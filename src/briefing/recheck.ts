import type { Evidence, Sentence } from '../core/evidence.ts';
import { parseId } from '../core/ids.ts';
import { readableContainers, readableNotes } from '../store/access.ts';
import { containerNamed, itemKeyed } from '../store/lookup.ts';
import type { Store } from '../store/store.ts';

import type { Briefing } from './document.ts';
import type { ReaderOf } from './reader.ts';

/**
 * Rights once more, at delivery: between making and sending somebody may have left a channel. What rests on evidence that
 * the reader may no longer open is taken out, and counted as dropped.
 */
export function recheckRights(store: Store, reader: ReaderOf, briefing: Briefing, at: number): Briefing {
  const containers = readableContainers(store, reader.rights, at);
  const notes = readableNotes(store, reader.rights);
  const may = (evidence: Evidence): boolean => {
    const id = parseId(evidence.thread);
    if (id === null) return false;
    if (id.container === null) {
      const note = itemKeyed(store, 'notes', id.ref);
      return note !== null && notes.has(note);
    }
    const container = containerNamed(store, id.source, id.container);
    return container !== null && containers.has(container);
  };
  const evidence = briefing.evidence.filter(may);
  if (evidence.length === briefing.evidence.length) return briefing;
  const allowed = new Set(evidence.map(({ id }) => id));
  const stands = (sentence: Sentence): boolean => sentence.evidence.every((id) => allowed.has(id));
  const stories = briefing.stories
    .filter((story) => story.evidence.every((id) => allowed.has(id)) || story.summary.some(stands))
    .filter((story) => allowed.has(story.evidence[0] ?? ''))
    .map((story) => ({
      ...story,
      summary: story.summary.filter(stands),
      evidence: story.evidence.filter((id) => allowed.has(id)),
      reasons: story.reasons.filter((reason) => reason.evidence.every((id) => allowed.has(id))),
    }))
    .filter((story) => story.summary.length > 0);
  const also = briefing.also.filter(stands);
  const kept = stories.length + also.length;
  return {
    ...briefing,
    lead: briefing.lead !== null && stands(briefing.lead) ? briefing.lead : null,
    stories,
    also,
    evidence,
    coverage: {
      ...briefing.coverage,
      dropped: briefing.coverage.dropped + briefing.stories.length + briefing.also.length - kept,
    },
  };
}

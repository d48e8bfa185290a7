import { SOURCES, type Source } from '../core/item.ts';
import { HOUR, isoUtc } from '../core/time.ts';
import { sourceStates, type SourceState } from '../store/collect-runs.ts';
import { containerTitle } from '../store/lookup.ts';
import type { Store } from '../store/store.ts';

import type { Coverage, CoverageSource } from './document.ts';
import type { News, Span } from './news.ts';

/** A source read longer ago than this before the end of the window was not read for this morning. */
const STALE = 6 * HOUR;

/**
 * What this briefing rests on, as this reader may know it: figures after rights, and a gap names a container only to those who
 * may see it. `configured`: the sources that brief.yaml asks for.
 */
export function coverageOf(
  store: Store,
  news: News,
  span: Span,
  configured: readonly Source[],
): Omit<Coverage, 'dropped' | 'notes'> {
  const states = new Map(sourceStates(store, span.to).map((state) => [state.source, state]));
  const known = SOURCES.filter((source) => configured.includes(source) || states.has(source));
  const sources = known.map((source) => sourceCoverage(source, states.get(source), store, news, span));
  return {
    sources,
    considered: news.candidates.filter((candidate) => candidate.fresh.length > 0).length,
    complete: sources.length > 0 && sources.every((source) => source.gaps.length === 0),
  };
}

function sourceCoverage(
  source: Source,
  state: SourceState | undefined,
  store: Store,
  news: News,
  span: Span,
): CoverageSource {
  const items = news.candidates
    .filter(({ thread }) => thread.source === source)
    .reduce((sum, { thread }) => sum + thread.items.filter((item) => item.arrivedAt > span.from).length, 0);
  if (state === undefined) return { source, upTo: null, items, gaps: ['never read'] };
  const gaps = state.gaps.flatMap((gap) => {
    if (gap.wholeSource) return [gap.what];
    if (gap.containerId === null || !news.visible.containers.has(gap.containerId)) return [];
    return [`${containerTitle(store, { id: gap.containerId }) ?? 'a container'}: ${gap.what}`];
  });
  if (state.status === 'failed') gaps.unshift('could not be read');
  if (state.upTo !== null && span.to - state.upTo > STALE) gaps.unshift(`last read ${isoUtc(state.upTo)}`);
  return { source, upTo: state.upTo === null ? null : isoUtc(state.upTo), items, gaps: [...new Set(gaps)] };
}

import { isoUtc, MINUTE } from '../../core/time.ts';

/**
 * What of a list has been read: everything changed between the two moments (milliseconds UTC, both inclusive). It is saved as
 * `2026-10-21T07:00:00Z..2026-11-20T06:58:12Z`; its end moves only with the rows before it, so nothing inside it is missing.
 */
export interface Window {
  from: number;
  upTo: number;
}

export function formatWindow(window: Window): string {
  return `${isoUtc(window.from)}..${isoUtc(window.upTo)}`;
}

/** Null for a value that was never saved, or that nothing can be made of: the list is then read anew. */
export function parseWindow(value: string | null): Window | null {
  const [from, upTo, ...rest] = (value ?? '').split('..').map((part) => Date.parse(part));
  if (from === undefined || upTo === undefined || rest.length > 0) return null;
  return from <= upTo ? { from, upTo } : null;
}

/** GitHub's lists are read from replicas that may lag behind: a run starts this much before the end of the last one. */
const OVERLAP = 2 * MINUTE;

/**
 * Where to go on reading: `from` is what the list will be complete from, `upTo` where reading starts. History that was not asked
 * for before (`since` earlier than ever) is read from its start, so that the window never has a hole.
 */
export function resumeWindow(saved: Window | null, since: number, full: boolean): Window {
  // GitHub's times are whole seconds.
  const start = Math.floor(since / 1000) * 1000;
  if (saved === null) return { from: start, upTo: start };
  const from = Math.min(saved.from, start);
  if (full || start < saved.from) return { from, upTo: from };
  return { from, upTo: Math.max(from, saved.upTo - OVERLAP) };
}

/** Slack messages as evidence, for tests of the checks. */
import type { Evidence } from '../core/evidence.ts';

let count = 0;

/** A message of the thread `slack:C1/1`, with an id of its own and a minute later than the one made before it. */
export function said(author: string, text: string, more: Partial<Evidence> = {}): Evidence {
  count += 1;
  return {
    id: `slack:C1/179500${String(count).padStart(4, '0')}.000100`,
    source: 'slack',
    kind: 'message',
    title: null,
    author,
    text,
    state: null,
    url: null,
    at: new Date(Date.UTC(2026, 10, 19, 10, count)).toISOString(),
    thread: 'slack:C1/1',
    ...more,
  };
}

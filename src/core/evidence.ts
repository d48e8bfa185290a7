import type { ItemKind, Source, State } from './item.ts';

/** One collected item as it stands behind a sentence; the shape of `evidence` in a briefing's JSON and of `brief check`. */
export interface Evidence {
  id: string;
  source: Source;
  kind: ItemKind;
  /** The thread's title, where the source has titles. */
  title: string | null;
  /** Name of who wrote it, as sentences may call them; a GitHub login or Slack name where `brief.yaml` has no name. */
  author: string | null;
  text: string;
  state: State | null;
  url: string | null;
  /** ISO 8601, UTC. */
  at: string;
  /** Thread id. */
  thread: string;
}

/** A sentence and the ids it rests on. */
export interface Sentence {
  text: string;
  evidence: string[];
}

import type { Evidence, Sentence } from '../core/evidence.ts';
import type { Source } from '../core/item.ts';

import type { BriefingReason, ReasonCode } from './reasons.ts';

/** The JSON of a briefing, schema 1. */
export interface Briefing {
  schema: 1;
  person: { id: string; name: string };
  /** ISO 8601, UTC. The window is (from, to]. */
  from: string;
  to: string;
  asOf: string;
  timezone: string;
  generatedAt: string;
  /** `model` when a model wrote at least one sentence that is shown. */
  writer: 'plain' | 'model';
  provider: string | null;
  /** The morning in one line; null on a quiet day. */
  lead: Sentence | null;
  stories: BriefingStory[];
  /** One line each, for what did not make a story. */
  also: Sentence[];
  /** Everything that is cited, and nothing else. */
  evidence: Evidence[];
  /** With `--explain`: every candidate, best first. */
  ranking?: { thread: string; score: number; reasons: BriefingReason[] }[];
  coverage: Coverage;
}

export interface BriefingStory {
  id: string;
  /** `new`, or `changed` since a briefing told it. */
  state: 'new' | 'changed';
  reason: ReasonCode;
  reasons: BriefingReason[];
  headline: string;
  summary: Sentence[];
  evidence: string[];
  /** Thread ids. */
  threads: string[];
  /** What a reader opens first. */
  url: string | null;
  /** `acme/ingest`, `#proj-ingest`, `notes`. */
  where: string;
}

export interface Coverage {
  sources: CoverageSource[];
  /** Threads with news that the reader may see. */
  considered: number;
  /** Sentences that a check refused. */
  dropped: number;
  /** Whether every source was read to the end, so that nothing here means nothing happened. */
  complete: boolean;
  /** What made this briefing less than it could be, for the footer. */
  notes: string[];
}

export interface CoverageSource {
  source: Source;
  /** ISO 8601, UTC; null: never read. */
  upTo: string | null;
  /** Items of the window that the reader may see. */
  items: number;
  gaps: string[];
}

import { readFileSync } from 'node:fs';

import type { Evidence } from '../../core/evidence.ts';
import type { Claim, ReasonCode } from '../claim.ts';

/** A sentence with a person's verdict: `code` says what is wrong with a false one. */
export interface Labelled {
  id: string;
  claim: Claim;
  ok: boolean;
  code: ReasonCode | null;
  made: 'by hand before tuning' | 'by hand' | 'by hand, run blind' | 'by mutation';
}

interface Row {
  id: string;
  sentence: string;
  cites: string[];
  ok: boolean;
  code?: ReasonCode;
}

/** The morning on which the sentences are read. */
const AS_OF = '2026-11-20T07:00:00Z';
const ZONE = 'Europe/London';

function rowsOf(file: string): Row[] {
  const text = readFileSync(new URL(`../../../bench/ground/${file}`, import.meta.url), 'utf8');
  // Our own file, in the shape that its writer gave it.
  return text
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line));
}

function evidenceOf(file: string): Map<string, Evidence> {
  const text = readFileSync(new URL(`../../../bench/ground/${file}`, import.meta.url), 'utf8');
  const items: Evidence[] = JSON.parse(text);
  return new Map(items.map((item) => [item.id, item]));
}

/**
 * The sentences labelled by hand: `handwritten.jsonl` on made-up evidence, committed before the checks were tuned,
 * `sample.jsonl` on items of the sample company, `blind.jsonl`, later `second.jsonl` and `third.jsonl` (denials and states) on more of them, committed and run once before the checks
 * were touched again, `fourth.jsonl` (days of deeds, who approved, what somebody thinks) with the checks that it holds.
 */
export function handLabelled(): Labelled[] {
  const sets = [
    { rows: 'handwritten.jsonl', evidence: 'evidence.json', made: 'by hand before tuning' },
    { rows: 'sample.jsonl', evidence: 'sample-evidence.json', made: 'by hand' },
    { rows: 'blind.jsonl', evidence: 'blind-evidence.json', made: 'by hand, run blind' },
    { rows: 'second.jsonl', evidence: 'second-evidence.json', made: 'by hand, run blind' },
    { rows: 'third.jsonl', evidence: 'third-evidence.json', made: 'by hand, run blind' },
    { rows: 'fourth.jsonl', evidence: 'fourth-evidence.json', made: 'by hand' },
  ] as const;
  return sets.flatMap(({ rows, evidence: file, made }) => {
    const evidence = evidenceOf(file);
    return rowsOf(rows).map(({ id, sentence, cites, ok, code }) => ({
      id,
      claim: {
        sentence,
        cites,
        evidence: cites.flatMap((cite) => evidence.get(cite) ?? []),
        asOf: AS_OF,
        timezone: ZONE,
      },
      ok,
      code: code ?? null,
      made,
    }));
  });
}

/** The floor: what the rules found, through the same gate as everything else. */
import { audit } from '../audit/audit.ts';
import type { Draft } from '../audit/draft.ts';
import type { Check } from '../checks/check.ts';
import { REASONS } from '../checks/complaint.ts';
import type { Inventory } from '../inventory/types.ts';

/** A test that was refused. Its words stay out: they may be what was wrong. */
export interface Dropped {
  writer: Draft['writer'];
  /** What it was about, in words of code: a rule, or the element. */
  about: string;
  why: string;
}

export interface Written {
  drafts: Draft[];
  dropped: Dropped[];
  /** Why a model gave nothing, in words of code; null where it did, or where none was asked. */
  failure: string | null;
}

/** Pure. */
export function writePlainly(inventory: Inventory, check: Check, goal: string | null): Written {
  const drafts: Draft[] = [];
  const dropped: Dropped[] = [];
  for (const draft of audit(inventory, goal)) {
    const [complaint] = check(draft);
    if (complaint === undefined) drafts.push(draft);
    else {
      dropped.push({
        writer: 'plain',
        about: `rule ${draft.rule?.name ?? ''}, ${draft.hypothesis.evidence.join(', ')}`,
        why: REASONS[complaint.code],
      });
    }
  }
  return { drafts, dropped, failure: null };
}

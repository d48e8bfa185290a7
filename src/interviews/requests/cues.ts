/** What a sentence of a note is for the product, told by turns of phrase: somebody wants, somebody stumbles, something breaks, something pleases. */

import { ASKS, BUG, ORDERS, REJECTS, STUDY } from './asking.ts';
import { DENIED, FRICTION, PRAISE } from './judging.ts';
import type { Polarity, RequestKind } from './kinds.ts';
import { keysOf, type Phrases } from './phrases.ts';
import { WRITTEN_ASKS, WRITTEN_PRAISE, WRITTEN_TROUBLE } from './written.ts';

export interface Cue {
  kind: RequestKind;
  polarity: Polarity;
  /** The turn of phrase that told, as written. */
  phrase: string;
}

/**
 * Reads one sentence; null where nothing is asked, complained of or praised. A wish wins over the trouble that it comes from, a defect over both,
 * and praise is what is left.
 */
export function cueOf(sentence: string): Cue | null {
  const text = sentence.replaceAll(/\s+/g, ' ');
  const keys = keysOf(text);
  const found = (phrases: Phrases): string | null => phrases.find(text, keys);
  if (found(STUDY) !== null) return null;
  const trouble = found(FRICTION);
  if (isBareQuestion(text)) {
    // A question that shows that something was not understood.
    return trouble === null || !LOST.test(text)
      ? null
      : { kind: 'friction', polarity: 'wants', phrase: trouble };
  }
  const rejected = found(REJECTS);
  if (rejected !== null) return { kind: 'feature', polarity: 'rejects', phrase: rejected };
  const bug = found(BUG);
  if (bug !== null) return { kind: 'bug', polarity: 'wants', phrase: bug };
  const asked = found(ASKS) ?? found(ORDERS);
  if (asked !== null) return { kind: 'feature', polarity: 'wants', phrase: asked };
  if (trouble !== null && found(DENIED) === null)
    return { kind: 'friction', polarity: 'wants', phrase: trouble };
  const praised = found(PRAISE);
  if (praised !== null) return { kind: 'praise', polarity: 'wants', phrase: praised };
  if (!isWritten(text)) return null;
  const failed = found(WRITTEN_TROUBLE);
  if (failed !== null && found(DENIED) === null)
    return { kind: 'friction', polarity: 'wants', phrase: failed };
  const wanted = found(WRITTEN_ASKS);
  if (wanted !== null) return { kind: 'feature', polarity: 'wants', phrase: wanted };
  const pleased = found(WRITTEN_PRAISE);
  return pleased === null ? null : { kind: 'praise', polarity: 'wants', phrase: pleased };
}

/** A sentence that somebody wrote down, not one of a transcript, where words say less. */
function isWritten(text: string): boolean {
  return /^\P{L}*[\p{Lu}\d]/u.test(text) && !/\b(?:um|uh|you know|kind of|sort of)\b/i.test(text);
}

const LOST =
  /\b(?:what (?:do|does|did) (?:that|this|it|they|these|those|\w+) (?:\w+ )?(?:mean|stand for)|i missed)\b/i;

/** Somebody asks to learn something; a wish may be asked politely ("could you add ...?"). */
function isBareQuestion(text: string): boolean {
  return (
    /\?\W*$/.test(text) &&
    !/\b(?:(?:can|could|would|will) you|please|i wish|i want|confus\w+|why (?:can['’]?t|isn['’]?t|doesn['’]?t)|don['’]?t understand|threw me)\b/i.test(
      text,
    )
  );
}

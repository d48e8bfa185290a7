/** What a sentence of a note is for the product, told by turns of phrase: somebody wants, somebody stumbles, something breaks, something pleases. */

import { ASKS, BUG, ORDERS, REJECTS, SPOKEN_ASKS, STUDY } from './asking.ts';
import { DENIED, FRICTION, MET, PRAISE } from './judging.ts';
import type { Polarity, RequestKind } from './kinds.ts';
import { keysOf, type Phrases } from './phrases.ts';
import { ANYWHERE, type Place } from './sections.ts';
import { WRITTEN_ASKS, WRITTEN_PRAISE, WRITTEN_TROUBLE } from './written.ts';

export interface Cue {
  kind: RequestKind;
  polarity: Polarity;
  /** The turn of phrase that told, as written; '': the heading told. */
  phrase: string;
}

/**
 * Reads one sentence; null where nothing is asked, complained of or praised. A wish wins over the trouble that it comes from, a defect over both,
 * and praise is what is left. A heading over it tells where the words do not.
 */
export function cueOf(sentence: string, place: Place = ANYWHERE): Cue | null {
  const { section } = place;
  if (section === 'study') return null;
  const text = sentence.replaceAll(/https?:\/\/[^\s)>]+/g, '').replaceAll(/\s+/g, ' ');
  const keys = keysOf(text);
  const cue = cueIn(text, keys, place.spoken ?? isSpoken(text));
  if (cue !== null || section === null || !isStatement(text) || STUDY.find(text, keys) !== null) return cue;
  if (section !== 'friction' && /\?\W*$/.test(text)) return null;
  return { kind: section, polarity: 'wants', phrase: '' };
}

/** Four words or more besides what was done: "[scrolls down]". */
function isStatement(text: string): boolean {
  return /\p{L}+(?:\P{L}+\p{L}+){3}/u.test(text.replaceAll(/\[[^\]]*\]/g, ' '));
}

function cueIn(text: string, keys: ReadonlySet<string>, spoken: boolean): Cue | null {
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
  if (rejected !== null && !(spoken && PASSING.test(rejected)))
    return { kind: 'feature', polarity: 'rejects', phrase: rejected };
  const bug = found(BUG);
  if (bug !== null) return { kind: 'bug', polarity: 'wants', phrase: bug };
  const met = trouble === null ? found(MET) : null;
  if (met !== null) return { kind: 'praise', polarity: 'wants', phrase: met };
  const asked = found(spoken ? SPOKEN_ASKS : ASKS) ?? (spoken ? null : found(ORDERS));
  if (asked !== null) return { kind: 'feature', polarity: 'wants', phrase: asked };
  const denied = found(DENIED);
  if (trouble !== null && denied === null && !(spoken && IDLE.test(trouble)))
    return { kind: 'friction', polarity: 'wants', phrase: trouble };
  const praised = found(PRAISE);
  if (praised !== null && !POLITE.test(text)) return { kind: 'praise', polarity: 'wants', phrase: praised };
  if (spoken) return null;
  if (trouble !== null && denied !== null) return { kind: 'praise', polarity: 'wants', phrase: denied };
  const failed = found(WRITTEN_TROUBLE);
  if (failed !== null && denied === null) return { kind: 'friction', polarity: 'wants', phrase: failed };
  const wanted = found(WRITTEN_ASKS);
  if (wanted !== null) return { kind: 'feature', polarity: 'wants', phrase: wanted };
  const pleased = found(WRITTEN_PRAISE);
  return pleased === null || POLITE.test(text)
    ? null
    : { kind: 'praise', polarity: 'wants', phrase: pleased };
}

/**
 * A sentence as it was spoken, in which the same words say less than in one that somebody wrote down: "I want to run it" is what the speaker did
 * next. What is written begins with a capital or is a short line.
 */
function isSpoken(text: string): boolean {
  if (/\b(?:um|uh|you know)\b|\blike,/i.test(text)) return true;
  return !/^\P{L}*[\p{Lu}\d]/u.test(text) && !/[.!?]\W*$/.test(text) && text.split(' ').length > LINE_WORDS;
}

/** Of the talk itself, not of what is talked about. */
const POLITE =
  /^\P{L}*(?:\p{L}+\P{L}*$)|\b(?:good|great|interesting|excellent) (?:question|point|talk|chat|conversation|story|article)\b|\bthank(?:s| you)\b|\bwelcome\b/iu;

/** "You don't want to lose it", in speech. */
const PASSING = /(?:n['’]t|not|never) (?:\S+ )*(?:want|need|miss|care)/i;

/** Trouble that who talks has all the time, with whatever it is. */
const IDLE =
  /\b(?:not sure|n['’]t sure|missed|challenges? that|assumed|thought|problems?|issues?|ha(?:ve|d|s) to|hard)$|\b(?:have to|know)\b/i;

const LINE_WORDS = 12;

const LOST =
  /\b(?:what (?:do|does|did) \W?(?:that|this|it|they|these|those|\w+)\W? (?:\w+ )?(?:mean|stand for)|i missed|(?:unclear|confus\w+|not clear|no idea))\b/i;

/** Somebody asks to learn something; a wish may be asked politely ("could you add ...?"). */
function isBareQuestion(text: string): boolean {
  return (
    /\?\W*$/.test(text) &&
    !/\b(?:(?:can|could|would|will) you|please|i wish|i want|confus\w+|why (?:can['’]?t|isn['’]?t|doesn['’]?t)|don['’]?t understand|threw me)\b/i.test(
      text,
    )
  );
}

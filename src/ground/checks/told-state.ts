/** What cited texts tell of a state beside the record: a merge by hand that the record does not show, a decision that only considers. */
import type { Binding } from '../reading/binding.ts';
import type { Facts, Line } from '../reading/facts.ts';
import { STOPWORDS } from '../reading/lexicon.ts';
import { statesTold } from '../reading/state-words.ts';
import type { StateMention } from '../reading/state-words.ts';
import { sustain } from '../reading/subject.ts';
import type { Subject } from '../reading/subject.ts';
import { wordsOf } from '../reading/words.ts';
import type { Word } from '../reading/words.ts';

/** Before "merged", where a line says it of the thread in which it stands: "This appears to be already merged", "and I merged it". */
const OF_THIS = new Set(
  `i we ve have has had this it that the a pr change changes patch request pull commit commits branch been be was were is are now already just manually by hand
  ok okay done thanks thank you appears appear seems seem to so and then also since because as since actually got rebased squashed reviewed separately finally edit note update fyi`.split(
    /\s+/,
  ),
);
/** "merged the latest main": into the branch, not out of it. */
const INTO_BRANCH =
  /^\s+(?:in\s+|with\s+)?(?:the\s+)?(?:latest|main\b|master\b|upstream|trunk|develop|conflicts?|changes from|origin)/i;

/** A pull request that is recorded as closed was merged all the same, where those who speak in it say so and none denies it. */
export function mergedByHand(subject: Subject, mention: StateMention, { roots, unknown }: Binding): boolean {
  const [root] = roots;
  if (root === undefined || roots.length > 1 || unknown || root.evidence.state !== 'closed') return false;
  let told = false;
  for (const facts of subject.cited) {
    if (facts.isRoot || facts.evidence.thread !== root.evidence.thread || !facts.stems.has(MERGE)) continue;
    for (const line of facts.textLines) {
      for (const found of statesTold(line.text, 'merged')) {
        if (found.mood === 'not') return false;
        if (told || found.mood !== 'is' || line.asks || !isOfThis(root, line, found)) continue;
        told = true;
        sustain(subject, [mention.from, mention.to], facts, 'text', [
          line.from + found.from,
          line.from + found.to,
        ]);
      }
    }
  }
  return told;
}

const MERGE = 'merg';

function isOfThis(root: Facts, line: Line, { from, to, word }: StateMention): boolean {
  if (line.quoted || !/^merged$/i.test(word) || INTO_BRANCH.test(line.text.slice(to))) return false;
  const others = Array.from(line.text.matchAll(/#(\d+)/g)).some(([, number]) => number !== root.number);
  return (
    !others &&
    line.words
      .filter((one) => one.to - line.from <= from)
      .every(({ key }) => OF_THIS.has(key) || key.endsWith("'ve"))
  );
}

/** A line that weighs something and settles nothing. */
const CONSIDERS =
  /\b(?:would|could|might|may) (?:\p{L}+ )?(?:consider|accept|entertain|discuss|look at|be open|welcome|review)\b|\b(?:consider(?:ing)?|open to|possibly|perhaps|maybe|propos(?:e|al|ing)|thinking (?:of|about)|one option|to be discussed|tbd)\b/iu;
const DECIDED = /^\s*(?:that|to|on|for|:)?\s+(.{8,})$/su;

/** "It was decided that …" where the lines that speak of it most would only consider it. */
export function isOnlyConsidered(subject: Subject, { to }: StateMention): boolean {
  const content = DECIDED.exec(subject.bare.slice(to))?.[1]?.split(/[;:.]\s|,\s/)[0];
  if (content === undefined) return false;
  const wanted = new Set(wordsOf(content).flatMap((word) => weightOf(word) ?? []));
  if (wanted.size < LEAST) return false;
  let best = 0;
  let considers = false;
  for (const { textLines } of subject.cited) {
    for (const line of textLines) {
      if (line.asks) continue;
      const shared = new Set(
        line.words.map(weightOf).filter((weight) => weight !== null && wanted.has(weight)),
      ).size;
      if (shared < LEAST || shared < best) continue;
      const open = CONSIDERS.test(line.text);
      considers = shared > best ? open : considers && open;
      best = shared;
    }
  }
  return considers;
}

const LEAST = 2;

/** A stem, for small words none; the SHOULD and MUST of a standard, in capitals, are no small words. */
function weightOf({ raw, key, stem }: Word): string | null {
  if (/^[A-Z]{3,}$/.test(raw)) return raw;
  return key.length > 1 && !STOPWORDS.has(key) ? stem : null;
}

import { isEnglish, STOPWORDS } from '../reading/lexicon.ts';
import { refuse } from '../reading/subject.ts';
import type { Subject } from '../reading/subject.ts';
import { stemOf } from '../reading/words.ts';

/** Every cited id is there, at least one is cited, and what was deleted proves nothing. */
export function checkEvidence(subject: Subject): void {
  const { claim, sentence } = subject;
  const whole: [number, number] = [0, sentence.length];
  if (claim.cites.length === 0) refuse(subject, 'evidence', 'the sentence cites nothing', whole);
  const given = new Map(claim.evidence.map((item) => [item.id, item]));
  for (const id of new Set(claim.cites)) {
    const item = given.get(id);
    if (item === undefined) refuse(subject, 'evidence', `the cited ${id} is not in the evidence`, whole);
    else if (item.state === 'deleted') refuse(subject, 'evidence', `the cited ${id} was deleted`, whole);
  }
}

/** Words that tell what kind of thing the evidence is, who acts and how it is told: they are about any evidence. */
export const DESCRIBING = new Set(
  `pull request requests issue issues comment comments review reviews reviewer reviewers message messages thread threads note notes interview release people person author
  open opened closed merged approved change changes changed wait waits waiting day days week weeks hour hours month months time today yesterday ago new old first second last
  two three four five six seven eight nine ten one answer answers answered reply replies replied team colleague everybody nobody work works update news word look read talk talked discuss discussed discussion
  propose proposes proposed suggest suggests suggested want wants wanted need needs explain explains explained argue argues argued agree agrees agreed call calls called find finds found see sees plan plans planned
  point points pointed raise raises raised confirm confirms confirmed wonder wonders recommend recommends prefer prefers believe believes`
    .split(/\s+/)
    .map(stemOf),
);
const LEAST = 5;
const PREFIX = 4;

/**
 * The cited evidence speaks of what the sentence speaks of: of five or more words with content at least one stands in it.
 * Paraphrases keep some of the words; a sentence about something else keeps none. Across languages nothing can be said.
 */
export function checkTopic(subject: Subject): void {
  if (!subject.english || subject.quotations.some(({ kind }) => kind === 'quote')) return;
  const content = new Set<string>();
  for (const { key, raw, from, to } of subject.words) {
    if (key.length < 3 || STOPWORDS.has(key) || subject.people.has(key) || /\d/.test(raw)) continue;
    if (subject.states.some((state) => from >= state.from && to <= state.to)) continue;
    const stem = stemOf(key);
    if (!DESCRIBING.has(stem)) content.add(stem);
  }
  if (content.size < LEAST) return;
  for (const facts of subject.cited) {
    const { evidence, stems, vocabulary } = facts;
    if (
      !isEnglish(
        facts.words('text').map((word) => word.key),
        evidence.text,
      )
    )
      return;
    for (const stem of content) if (stems.has(stem) || vocabulary.has(stem)) return;
    const starts = new Set(Array.from(stems, (stem) => stem.slice(0, PREFIX)));
    for (const stem of content) if (stem.length > PREFIX && starts.has(stem.slice(0, PREFIX))) return;
  }
  refuse(subject, 'evidence', 'the cited evidence speaks of none of this', [0, subject.sentence.length]);
}

import { refuse } from './subject.ts';
import type { Subject } from './subject.ts';

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

import type { Sentence } from '../../core/evidence.ts';
import type { Briefing } from '../document.ts';

/** Where a sentence leads: the page of its last cited evidence that has one (the comment rather than the pull request). */
export function linkOf(briefing: Briefing, sentence: Sentence): string | null {
  for (const id of [...sentence.evidence].reverse()) {
    const url = briefing.evidence.find((evidence) => evidence.id === id)?.url;
    if (url !== null && url !== undefined) return url;
  }
  return null;
}

/** Every page behind a sentence, in the order of its evidence: for the lead, which speaks of several stories. */
export function linksOf(briefing: Briefing, sentence: Sentence): string[] {
  const urls = sentence.evidence.map((id) => briefing.evidence.find((evidence) => evidence.id === id)?.url);
  return [...new Set(urls.filter((url) => url !== null && url !== undefined))];
}

import { type Filler, fillSchema, wordsUpTo } from './fill-schema.ts';
import type { Mind, MindRequest, SeenEvidence } from './mind.ts';

/** Takes its words from the evidence, verbatim, and cites where it took them from. */
export const honestFiller: Filler = {
  text({ name, maxLength, evidence }) {
    if (evidence === null) return wordsUpTo('Nothing to report.', maxLength);
    const title = evidence.about['title'];
    return wordsUpTo(/head|title|subject|name/.test(name) && title ? title : phraseOf(evidence), maxLength);
  },
  ids: (allowed, evidence) => allowed.filter((id) => id === evidence?.id),
};

/** The first sentence that is plain words: no link, no code, no list, no quoted mail. */
export function phraseOf(evidence: SeenEvidence): string {
  const sentences = evidence.text.split(/(?<=[.!?])\s+|\n+/).map((sentence) => sentence.trim());
  const plain = sentences.find(
    (sentence) => /^[\p{L}\p{N}]/u.test(sentence) && !/https?:|`|\[|\||<|\*|_/.test(sentence),
  );
  const chosen =
    plain ?? evidence.about['title'] ?? sentences.find((sentence) => sentence !== '') ?? evidence.id;
  return chosen.replaceAll(/\s+/g, ' ');
}

/** What a model says where no JSON is asked for. */
const PROSE =
  'A pull request is a proposal to merge changes into a repository, where colleagues read it and comment on it.';

export function honestText(request: MindRequest): string {
  if (request.schema === null) return PROSE;
  return JSON.stringify(fillSchema(request.schema, request.evidence, honestFiller));
}

export function honestMind(): Mind {
  return { name: 'honest', marks: [], answer: (request) => ({ text: honestText(request) }) };
}

/** Words that no English sentence puts side by side: where a small model joined halves of two sentences. */
const DETERMINER = 'the|an?|every|its|their|our|your|my';
const PREPOSITION = 'of|in|on|at|by|for|from|to|with|into|about|until|since|during|without|via|per';
const CONJUNCTION = 'and|or|but|because|that|which|who|whether|if|so|than';
const FINITE =
  'is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|says?|said|asks?|wants?|wanted|takes?|took|gets?|got|goes|went|makes?|needs?|keeps?|thinks?';
const PRONOUN = 'he|she|it|they|we|i|you|them|him|us';
const MODAL = 'will|would|can|could|should|must|may|might';

const BROKEN = [
  `(?:${DETERMINER}) (?:${PREPOSITION}|${CONJUNCTION}|${FINITE}|${PRONOUN}|${DETERMINER}|not|then|also)`,
  `(?:of|in|from|with|into|without|per|at|by|during|to|until) (?:is|are|was|were|has|have|had|does|did|will|would|could|should|must|takes?|took|wants?|wanted|says|said|goes|went|gets|needs)`,
  `(?:is|are|was|were) (?:is|are|was|were|has|have|had|does|did|will|would|can|could|takes|wants|says)`,
  `(?:${MODAL}) (?:not )?(?:of|from|with|the|an?|${MODAL}|is|are|was|were|has|had|does|did)`,
  `(?:did|does|do) not (?:of|for|from|with|to|the|an?|is|are|was|were|has|had)`,
  `(?:that|because|although|whether|if) (?:${PREPOSITION.replace('in|on|at|by|for|from|to|', 'of|to|')}|and|or|but|has|have)`,
  `(?:has|have|had) (?:is|are|was|were|does|did|will|would|can|could|says|wants|takes)`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${pattern})(?![\\p{L}\\p{N}'’.-])`, 'iu'));

/** What may stand so all the same: "the will to change", "a May release", "what it stems from is unclear", "to have". */
const FINE =
  /^(?:(?:the|a|every|its|their|our|your|my) (?:will|can|may|might|must|needs?|do|say|take|takes|make|gets?|wants?|asks?|it|i|us)|a (?:and|or|is|was|are|than)|to have|(?:to|until) (?:takes?|say|has|had|does|did|will)|that (?:has|have|is|and|or|but|to)|(?:if|whether|because) (?:of|to|and|or|but)|(?:from|with|at|by|in|of|to) (?:was|were|is|are|will)|may (?:the|a|an))$/i;

/** The first two words that do not go together; null where all do. Only for English. */
export function brokenGrammar(sentence: string): string | null {
  for (const pattern of BROKEN) {
    const found = pattern.exec(sentence)?.[0];
    if (found !== undefined && !FINE.test(found)) return found;
  }
  return null;
}

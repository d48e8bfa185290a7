/** Parts of patterns that several lists of turns of phrase share: who speaks, and how they deny. */

export const NOT = `(?:(?:do|does|did|would|wo|ca|could|is|are|was|were|have|has|had|should)(?:n['’]?t| not)|cannot|never|no longer)`;
export const NOBODY = `(?:nobody|no one|no-one|none of|no (?:users?|participants?|customers?))`;
export const SOMEBODY = `(?:i|we|they|he|she|you|users?|people|participants?|customers?|testers?|everyone|everybody|many|most|some|several|one|two|three|both|majority of \\w+)`;
export const THEY = `(?:users?|participants?|people|customers?|testers?|\\d+(?: \\w+)?|several|some|many|both)`;
export const REALLY = `(?:(?:really|also|just|still|actually|all|especially|generally|mostly|absolutely|definitely) )*`;
export const GOOD = `(?:nice|great|helpful|useful|good|better|cool|awesome|ideal|handy|amazing|wonderful|fantastic|lovely|easier|clearer|interesting)`;

/** Whoever a written note may tell of. */
export const ANYBODY = `(?:users?|participants?|people|customers?|testers?|interviewees?|respondents?|everyone|nobody|no one|most|many|several|some|few|both|others?|one|two|three|four|five|\\d+|he|she|they|P\\d+)`;

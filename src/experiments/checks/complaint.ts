/** What a check says against a draft. */
export const REASONS = {
  element: 'it names an element that is not in the inventory, or that visitors do not see',
  selector: 'its selector is not the one of the inventory',
  operation: 'its operation does not fit the element',
  before: 'what it says stands there now is not what stands there',
  after: 'its new text is empty, the same as before, or does not fit in length',
  placeholder: 'its new text loses or adds a placeholder',
  language: 'its new text is not in the language of the page',
  words: 'its new text uses words that the page does not',
  claim: 'its new text claims something that the page does not say',
  promise: 'its new label asks for something else than the button does',
  markup: 'its markup holds more than words, links and classes of the page',
  absence: 'it says that something is missing which is there, or cannot be known to be missing',
  evidence: 'its reason names no element of the page, or not the one it changes',
  quote: 'its reason quotes what the page does not say',
  uplift: 'it promises a result',
  goal: 'its goal is also a guardrail, or is nothing that can be counted',
  guardrail: 'it has no guardrail that fits the change',
  combine: 'it combines tests that change the same element',
} as const;
export type ComplaintCode = keyof typeof REASONS;

export interface Complaint {
  code: ComplaintCode;
  /** For the repair: what exactly, with the words in question. Never for output: it may hold what a model invented. */
  what: string;
}

/** One suggestion in plain lines, for the history on a terminal. */
import { describe } from './export/exported.ts';
import { changeWords, inQuotes } from './render/wording.ts';
import type { Change, Suggestion } from './suggestion.ts';

/** Hypothesis, changes, what is measured and the plan; lines without a width. */
export function suggestionText(suggestion: Suggestion): string {
  const [hypothesis = '', ...rest] = describe(suggestion, Number.MAX_SAFE_INTEGER).split('\n');
  return [hypothesis, ...suggestion.changes.map((change) => `Change: ${changeText(change)}`), ...rest]
    .map((line) => `${plainText(line)}\n`)
    .join('');
}

/** A page's words are other people's: nothing in them may steer the terminal or turn the line around. */
export function plainText(text: string): string {
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ');
}

/** `New words: “Welcome” → “Move your data in an hour” (main > h1)` */
function changeText(change: Change): string {
  const { what, before, after } = changeWords(change, 200);
  const texts = [before, after]
    .filter((text) => text !== null && text !== '')
    .map((text) => inQuotes(text ?? ''));
  return `${what}${texts.length === 0 ? '' : `: ${texts.join(' → ')}`} (${change.selector})`;
}

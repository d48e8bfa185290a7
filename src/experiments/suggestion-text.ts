/** One suggestion in plain lines, for the history on a terminal. */
import { oneLine } from '../core/text.ts';

import { describe } from './export/exported.ts';
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

/** `text of main > h1: “Welcome” → “Move your data in an hour”` */
export function changeText(change: Change): string {
  const at = change.selector;
  switch (change.operation) {
    case 'text':
    case 'html':
      return `${change.operation} of ${at}: ${said(change.before)} → ${said(change.after)}`;
    case 'attribute':
      return `${change.attribute} of ${at}: ${said(change.before)} → ${said(change.after)}`;
    case 'style':
      return `style of ${at}: ${said(change.before)}, and ${said(change.after)}`;
    case 'hide':
      return `hide ${at}: ${said(change.before)}`;
    case 'move':
      return `move ${at} (${said(change.before)}) to the ${place(change.to.where)} ${change.to.selector}`;
    case 'insert':
      return `insert at the ${place(change.to.where)} ${change.to.selector}: ${said(change.after)}`;
  }
}

function place(where: 'before' | 'after' | 'start' | 'end'): string {
  return { before: 'place before', after: 'place after', start: 'start of', end: 'end of' }[where];
}

function said(text: string | null): string {
  return text === null ? 'nothing' : `“${oneLine(text, 200)}”`;
}

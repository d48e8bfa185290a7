/** The untouched note: kept as what stands around its text, since the text has a column of its own. */

/** The front matter and white space before the text, and the white space behind it. */
export interface Around {
  before: string;
  after: string;
}

/** What stands around `text`, which ends `note` but for white space. */
export function aroundText(note: string, text: string): Around {
  const to = text === '' ? note.length : note.trimEnd().length;
  return { before: note.slice(0, to - text.length), after: note.slice(to) };
}

/** The note as it came, from its text and what was kept; null where that is no note. */
export function untouched(text: string, kept: unknown): string | null {
  if (typeof kept !== 'object' || kept === null) return null;
  // Notes of earlier versions were kept whole a second time.
  if ('text' in kept && typeof kept.text === 'string') return kept.text;
  if (!('before' in kept && typeof kept.before === 'string')) return null;
  return 'after' in kept && typeof kept.after === 'string' ? `${kept.before}${text}${kept.after}` : null;
}

/**
 * Text as it is stored: NFC, LF, no NUL, no half of a surrogate pair (SQLite keeps UTF-8, which has none). Full text, quotes and
 * offsets refer to the result.
 */
export function storedText(text: string): string {
  if (!UNSTORED.test(text)) return text;
  const lines = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
  const whole = lines.replaceAll('\u0000', '');
  const paired = /[\ud800-\udfff]/.test(whole) ? whole.replaceAll(/\p{Surrogate}/gu, '\ufffd') : whole;
  return paired.normalize('NFC');
}

/** What may be stored as something else: plain ASCII with LF, which most of a text is, stays as it is. */
// oxlint-disable-next-line no-control-regex
const UNSTORED = /[^\u0001-\u000c\u000e-\u007f]/;

/** One line, with `max` at most so many UTF-16 units, cut at a word with an ellipsis and never inside a surrogate pair. */
export function oneLine(text: string, max = Infinity): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  let cut = line.slice(0, max - 1);
  if (/[\ud800-\udbff]$/.test(cut)) cut = cut.slice(0, -1);
  const space = cut.lastIndexOf(' ');
  return `${(space > max * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/, '')}…`;
}

/** Whether a text ends as a sentence does: in a full stop of any script, before closing brackets and quotation marks. */
export function endsAsSentence(text: string): boolean {
  return /[.!?…。！？][\])"'”’“‘»«」』]*$/u.test(text);
}

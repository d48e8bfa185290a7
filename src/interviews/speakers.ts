/** Who says which line of a note: the interviewer, the customer, or nobody (the note itself). */

export interface Turn {
  /** Offsets of what is said, without the label, in the text (UTF-16 units). */
  from: number;
  to: number;
  /** As written; null: the note tells, nobody is quoted. */
  speaker: string | null;
  side: 'interviewer' | 'customer' | 'unknown';
}

const INTERVIEWER =
  /^(?:q|qu|question|frage|i|int|iv|interviewer(?:in)?|researcher|moderator(?:in)?|host|facilitator|us|we|me|pm|sales|support|ux|csm|ae)\.?\s*\d*$/i;
const CUSTOMER =
  /^(?:a|ans|answer|antwort|r|p|c|interviewee|participant|respondent|customer|client|user|guest|them|they|kunde|kundin|teilnehmer(?:in)?|befragte[rn]?)\.?\s*\d*$/i;
/** `Maria:`, `**Maria Schmidt:**`, `[00:12:31] Maria:`, `Q:`, `Maria (00:12):`, `- Maria: ...`, `MARIA SCHMIDT —`. */
const LABEL =
  /^[ \t>]*(?:[-*•][ \t]+)?(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?[ \t]*[-–—]?[ \t]*)?(?<mark>\*\*|__|\*)?(?<name>\p{L}[\p{L}\p{M}\d .'’&/-]{0,39}?)(?:[ \t]*[([](?:\d{1,2}:\d{2}(?::\d{2})?|[^()[\]\n]{1,40})[\])])?(?:(?<in>[:：])\k<mark>|\k<mark>[ \t]*[:：]|[:：])(?=[ \t]|$)[ \t]*/u;
/** A speaker on a line of its own with a time, as recorders export it: `Maria Schmidt  00:12:31`. */
const OWN_LINE =
  /^[ \t]*(?:\*\*|__)?(?<name>\p{Lu}[\p{L}\p{M} .'’-]{1,39}?)(?:\*\*|__)?[ \t]*[,|–—-]?[ \t]*[([]?\d{1,2}:\d{2}(?::\d{2})?[\])]?[ \t]*$/u;

export interface Known {
  /** Names of the people asked, as far as they are known. */
  customers: readonly string[];
  interviewers: readonly string[];
}

/**
 * The note as turns, in order, together all of the text but labels and empty lines. A line without a label goes on with the turn above it while
 * that stands in the same paragraph, or everywhere where the note is a transcript (most of its paragraphs have a label). Who is who comes from the
 * names known, from labels such as `Q:` and `A:`, and of two speakers of which one is known the other is the other.
 */
export function turnsOf(text: string, known: Known): Turn[] {
  const labels = labelsIn(text);
  const speakers = sidesOf(
    labels.map((label) => label.name),
    known,
    text,
  );
  const paragraphs = text.split(/\n[ \t]*\n/).filter((each) => each.trim() !== '').length;
  const transcript = labels.length >= 4 && labels.length >= paragraphs * 0.4;
  const turns: Turn[] = [];
  const byLine = new Map(labels.map((label) => [label.from, label]));
  let speaker: string | null = null;
  let from = 0;
  for (const raw of text.split('\n')) {
    const to = from + raw.length;
    const label = byLine.get(from);
    if (raw.trim() === '') {
      if (!transcript) speaker = null;
    } else if (/^#{1,6}\s/.test(raw)) {
      speaker = null;
      add(turns, { from, to, speaker: null, side: 'unknown' });
    } else {
      if (label !== undefined) speaker = label.name;
      else if (/^\s*(?:[-*•]|\d{1,3}[.)])\s/.test(raw) && !transcript) speaker = null;
      const start = label === undefined ? from + (raw.length - raw.trimStart().length) : label.to;
      const side = speaker === null ? 'unknown' : (speakers.get(keyOf(speaker)) ?? 'unknown');
      if (start < to) add(turns, { from: start, to, speaker, side }, label === undefined);
    }
    from = to + 1;
  }
  return turns;
}

function add(turns: Turn[], turn: Turn, goesOn = false): void {
  const last = turns.at(-1);
  if (goesOn && last !== undefined && last.speaker === turn.speaker && turn.from - last.to <= 4)
    last.to = turn.to;
  else turns.push(turn);
}

interface Label {
  from: number;
  to: number;
  name: string;
}

function labelsIn(text: string): Label[] {
  const found: Label[] = [];
  let from = 0;
  for (const raw of text.split('\n')) {
    const match = LABEL.exec(raw) ?? OWN_LINE.exec(raw);
    const name = match?.groups?.['name']?.trim();
    if (match !== null && name !== undefined && isName(name)) {
      found.push({ from, to: from + match[0].length, name });
    }
    from += raw.length + 1;
  }
  const times = new Map<string, number>();
  for (const { name } of found) times.set(keyOf(name), (times.get(keyOf(name)) ?? 0) + 1);
  // `Summary:` comes once; somebody who is a side, or comes again, speaks.
  return found.filter(
    ({ name }) => INTERVIEWER.test(name) || CUSTOMER.test(name) || (times.get(keyOf(name)) ?? 0) > 1,
  );
}

const NO_NAME =
  /^(?:notes?|summary|date|company|customer name|role|title|url|link|recording|plan|product|products|next steps?|action items?|todo|context|background|pain|pains|quote|quotes|example|recommendation|finding|severity|status|tags|source|problem|solution|goal|result|results|priority|question answerer|hypothesis|http|https|e\.?g|n\.?b|p\.?s|note|notiz|datum|firma|rolle|published on|location|duration|attendees)$/i;

function isName(name: string): boolean {
  if (INTERVIEWER.test(name) || CUSTOMER.test(name)) return true;
  const words = name.split(/\s+/);
  return (
    words.length <= 4 &&
    /^\p{Lu}/u.test(name) &&
    !NO_NAME.test(name) &&
    words.every((word) => /^[\p{Lu}\d(]|^(?:van|de|den|der|von|da|di|la|el|bin|al)$/u.test(word))
  );
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** The same person: all of the shorter name's words are in the longer one, or it is its initials. */
function sameName(label: string, name: string): boolean {
  const [a, b] = [keyOf(label).split(' '), keyOf(name).split(' ')];
  const initials = b.map((word) => word[0] ?? '').join('');
  return (
    a.every((word) => b.includes(word)) ||
    b.every((word) => a.includes(word)) ||
    (b.length > 1 && a.join('') === initials)
  );
}

function sidesOf(names: readonly string[], known: Known, text: string): Map<string, Turn['side']> {
  const sides = new Map<string, Turn['side']>();
  for (const name of names) {
    const key = keyOf(name);
    if (sides.has(key)) continue;
    if (known.interviewers.some((each) => sameName(name, each))) sides.set(key, 'interviewer');
    else if (known.customers.some((each) => sameName(name, each))) sides.set(key, 'customer');
    else sides.set(key, 'unknown');
  }
  for (const key of sides.keys()) {
    if (sides.get(key) !== 'unknown') continue;
    // "I:" and "P:" are sides; so is "A:" where somebody asks as "Q:".
    if (INTERVIEWER.test(key)) sides.set(key, 'interviewer');
    else if (CUSTOMER.test(key)) sides.set(key, 'customer');
  }
  const unknown = [...sides].filter(([, side]) => side === 'unknown').map(([key]) => key);
  const has = (side: Turn['side']): boolean => [...sides.values()].includes(side);
  if (unknown.length > 0 && has('interviewer') && !has('customer'))
    for (const key of unknown) sides.set(key, 'customer');
  else if (unknown.length === 1 && sides.size === 2 && has('customer'))
    sides.set(unknown[0] ?? '', 'interviewer');
  else if (unknown.length === 2 && sides.size === 2) byQuestions(unknown, text, sides);
  return sides;
}

/** Of two unknown people the one who asks most of their lines is the interviewer, when the other hardly asks. */
function byQuestions(pair: readonly string[], text: string, sides: Map<string, Turn['side']>): void {
  const share = pair.map((key) => {
    const lines = text.split('\n').filter((raw) => {
      const name = (LABEL.exec(raw) ?? OWN_LINE.exec(raw))?.groups?.['name'];
      return name !== undefined && keyOf(name) === key;
    });
    return lines.length < 3 ? null : lines.filter((raw) => raw.includes('?')).length / lines.length;
  });
  const [first, second] = share;
  if (first == null || second == null) return;
  const [a = '', b = ''] = pair;
  if (first >= 0.5 && second <= 0.2)
    [[a, 'interviewer'] as const, [b, 'customer'] as const].forEach(([key, side]) => sides.set(key, side));
  if (second >= 0.5 && first <= 0.2)
    [[b, 'interviewer'] as const, [a, 'customer'] as const].forEach(([key, side]) => sides.set(key, side));
}

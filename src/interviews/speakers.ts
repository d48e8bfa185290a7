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
  /^(?:q|qu|question|questions|frage|f|i|int|iv|interviewer(?:in)?|intervieweur|entrevistador(?:a)?|intervistatore|researcher|moderator(?:in)?|host|facilitator|us|we|me|pm|sales|support|ux|csm|ae|質問|質問者|問|聞き手|インタビュアー|提问|问|问题|采访者|질문|면접관)\.?\s*\d*$/i;
const CUSTOMER =
  /^(?:a|ans|answer|antwort|r|réponse|respuesta|risposta|p|c|interviewee|participant|respondent|customer|client|user|guest|them|they|kunde|kundin|teilnehmer(?:in)?|befragte[rn]?|回答|回答者|答|答え|受访者|답변)\.?\s*\d*$/i;
const TIME = String.raw`(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?[ \t]*[-–—]?[ \t]*)`;
const LEAD = String.raw`^[ \t>]*(?:(?:[-*•]|\d{1,3}[.)])[ \t]+)?`;
const NAME = String.raw`(?<name>\p{L}[\p{L}\p{M}\d .'’&/-]{0,39}?)`;
/** `Maria:`, `**Maria Schmidt:**`, `[00:12:31] Maria:`, `Q:`, `Maria (00:12):`, `- Maria: ...`, `1. Q: ...`, `質問：...`. */
const LABEL = new RegExp(
  String.raw`${LEAD}${TIME}?(?<mark>\*\*|__|\*)?${NAME}(?:[ \t]*[([](?:\d{1,2}:\d{2}(?::\d{2})?|[^()[\]\n]{1,40})[\])])?(?:(?<in>[:：])\k<mark>|\k<mark>[ \t]*[:：]|[:：])(?:(?<=：)|(?=[ \t]|$))[ \t]*`,
  'u',
);
/** A speaker on a line of its own with a time, as recorders export it: `Maria Schmidt  00:12:31`, `[00:12:31] Maria Schmidt`. */
const OWN_LINE =
  /^[ \t]*(?:\*\*|__)?(?<name>\p{Lu}[\p{L}\p{M} .'’-]{1,39}?)(?:\*\*|__)?[ \t]*[,|–—-]?[ \t]*[([]?\d{1,2}:\d{2}(?::\d{2})?[\])]?[ \t]*$/u;
const TIME_FIRST = new RegExp(
  String.raw`^[ \t]*${TIME}(?:\*\*|__)?(?<name>\p{Lu}[\p{L}\p{M} .'’-]{1,39}?)(?:\*\*|__)?[ \t]*$`,
  'u',
);
/** The voice of a cue: https://www.w3.org/TR/webvtt1/#webvtt-cue-voice-span */
const VOICE = /^<v(?:\.[^\s>]*)?[ \t]+(?<name>[^>\n]{1,60})>/u;
/** Forms that anything may have: they name a speaker where the name is known, or where two names come again and again. */
const LOOSE: readonly RegExp[] = [
  new RegExp(String.raw`${LEAD}${TIME}?\[${NAME}\][ \t]+`, 'u'),
  new RegExp(String.raw`^[ \t]*<${NAME}>[ \t]+`, 'u'),
  new RegExp(String.raw`^[ \t]*\|[ \t]*(?:\*\*|__)?${NAME}(?:\*\*|__)?[ \t]*\|[ \t]*`, 'u'),
  new RegExp(String.raw`^${NAME}\t+`, 'u'),
];
/** These only where the name is known: `Erin - ...`, `ERIN — ...`, `**Erin Walshe**` or `Erin` alone on a line. */
const NAMED: readonly RegExp[] = [
  new RegExp(String.raw`${LEAD}${TIME}?(?:\*\*|__)?${NAME}(?:\*\*|__)?[ \t]+[–—-]{1,2}[ \t]+`, 'u'),
  new RegExp(String.raw`^[ \t]*(?:\*\*|__)?${NAME}[:：]?(?:\*\*|__)?[ \t]*$`, 'u'),
];
/** `Q. ...` and `A. ...`; alone, `A.` is the first of a list. */
const DOTTED = /^[ \t]*(?:\*\*|__)?(?<name>[QAF])[.)](?:\*\*|__)?[ \t]+/u;
/** What a recorder writes between the cues. */
const CUE = /^\s*(?:WEBVTT\b.*|(?:\d{1,2}:)?\d{1,2}:\d{1,2}[.,]\d{1,3}\s*-->.*|\d{1,5})\s*$/;

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
  const labels = labelsIn(text, known);
  const asked = askedLines(text);
  const columns = columnsOf(text);
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
    } else if (columns !== null && raw.trimStart().startsWith('|')) {
      speaker = null;
      turns.push(...cellTurns(raw, from, columns));
    } else if (asked.has(from) && label === undefined) {
      speaker = null;
      turns.push({ from, to, speaker: null, side: 'interviewer' });
    } else if (CUE.test(raw) && label === undefined) {
      // Times and numbers of captions are said by nobody.
    } else if (/^#{1,6}\s/.test(raw)) {
      speaker = null;
      add(turns, { from, to, speaker: null, side: 'unknown' });
    } else {
      if (label !== undefined) speaker = label.name;
      else if (/^\s*(?:[-*•]|\d{1,3}[.)])\s/.test(raw) && !transcript) speaker = null;
      const start = label === undefined ? from + (raw.length - raw.trimStart().length) : label.to;
      const side = speaker === null ? 'unknown' : (speakers.get(keyOf(speaker)) ?? 'unknown');
      const end = from + raw.replace(/<\/v>\s*$/, '').length;
      if (start < end) add(turns, { from: start, to: end, speaker, side }, label === undefined);
    }
    from = to + 1;
  }
  return turns;
}

function add(turns: Turn[], turn: Turn, goesOn = false): void {
  const last = turns.at(-1);
  if (
    goesOn &&
    last !== undefined &&
    last.speaker === turn.speaker &&
    last.side === turn.side &&
    turn.from - last.to <= 4
  )
    last.to = turn.to;
  else turns.push(turn);
}

const ASKED = /^[ \t]*(?:>[ \t]*|(?:\*\*|__)(?=\S).*(?:\*\*|__)[ \t]*$|[*_](?=[^\s*_]).*[*_][ \t]*$)/u;

/** Lines that ask without a name: whole lines in bold, italics or behind `>`, at least two of them and nearly all questions. By where they begin. */
function askedLines(text: string): ReadonlySet<number> {
  const forms = new Map<string, { from: number; asks: boolean }[]>();
  let from = 0;
  for (const raw of text.split('\n')) {
    if (ASKED.test(raw) && !LABEL.test(raw)) {
      const form = raw
        .trimStart()
        .slice(0, 2)
        .replace(/^([>*_])[^*_]$/, '$1');
      forms.set(form, [...(forms.get(form) ?? []), { from, asks: /[?？]["”’'*_)\s]*$/.test(raw) }]);
    }
    from += raw.length + 1;
  }
  const asked = [...forms.values()].filter(
    (lines) => lines.length > 1 && lines.filter(({ asks }) => asks).length >= lines.length * 0.8,
  );
  return new Set(asked.flatMap((lines) => lines.filter(({ asks }) => asks).map((line) => line.from)));
}

/** The sides of a table's columns, by its head: `| Question | Answer |`. Null: no such table. */
function columnsOf(text: string): Turn['side'][] | null {
  for (const row of text.match(/^[ \t]*\|.*\|[ \t]*\n(?=[ \t]*\|[ :|-]+\|[ \t]*$)/gm) ?? []) {
    const sides = cellsOf(row, 0).map(({ text: cell }): Turn['side'] => {
      if (INTERVIEWER.test(cell)) return 'interviewer';
      return CUSTOMER.test(cell) ? 'customer' : 'unknown';
    });
    if (sides.includes('interviewer') && sides.includes('customer')) return sides;
  }
  return null;
}

function cellsOf(raw: string, from: number): { text: string; from: number; to: number }[] {
  return [...raw.matchAll(/\|([^|\n]*)(?=\|)/g)].map((match) => {
    const inner = match[1] ?? '';
    const cell = inner.replaceAll(/^[\s*_]+|[\s*_]+$/g, '');
    const at = from + match.index + 1 + inner.indexOf(cell);
    return { text: cell, from: at, to: at + cell.length };
  });
}

function cellTurns(raw: string, from: number, columns: readonly Turn['side'][]): Turn[] {
  return cellsOf(raw, from).flatMap((cell, at) =>
    /[\p{L}\p{N}]/u.test(cell.text)
      ? [{ from: cell.from, to: cell.to, speaker: null, side: columns[at] ?? 'unknown' }]
      : [],
  );
}

interface Label {
  from: number;
  to: number;
  name: string;
}

function labelsIn(text: string, known: Known): Label[] {
  const found: (Label & { form: 'plain' | 'loose' | 'sure' })[] = [];
  const people = [...known.customers, ...known.interviewers];
  // The same few names come again and again.
  const met = new Map<string, boolean>();
  const isKnown = (name: string): boolean => {
    const answer = met.get(name) ?? people.some((each) => sameName(name, each));
    met.set(name, answer);
    return answer;
  };
  const dotted = /^[ \t*_]*[QF][.)]/m.test(text) && /^[ \t*_]*A[.)]/m.test(text);
  let from = 0;
  for (const raw of text.split('\n')) {
    const add = (match: RegExpExecArray | null, form: (typeof found)[number]['form']): boolean => {
      const name = match?.groups?.['name']?.trim();
      if (match === null || name === undefined || (form !== 'sure' && !isName(name) && !isKnown(name)))
        return false;
      found.push({ from, to: from + match[0].length, name, form: isKnown(name) ? 'sure' : form });
      return true;
    };
    if (
      !add(VOICE.exec(raw), 'sure') &&
      !add(LABEL.exec(raw) ?? OWN_LINE.exec(raw), 'plain') &&
      !(dotted && add(DOTTED.exec(raw), 'sure'))
    ) {
      const loose =
        [TIME_FIRST, ...LOOSE].map((form) => form.exec(raw)).find((match) => match !== null) ?? null;
      const named = NAMED.map((form) => form.exec(raw)).find((match) =>
        isKnown(match?.groups?.['name']?.trim() ?? ''),
      );
      if (!add(loose, 'loose') && named !== undefined) add(named, 'sure');
    }
    from += raw.length + 1;
  }
  const times = new Map<string, number>();
  for (const { name } of found) times.set(keyOf(name), (times.get(keyOf(name)) ?? 0) + 1);
  const again = ({ name }: Label): boolean => (times.get(keyOf(name)) ?? 0) > 1;
  const looseNames = new Set(
    found.filter((each) => each.form !== 'plain' && again(each)).map(({ name }) => keyOf(name)),
  );
  // `Summary:` comes once; somebody who is a side, or is known, or comes again, speaks.
  return found.filter(
    (label) =>
      label.form === 'sure' ||
      (label.form === 'plain'
        ? INTERVIEWER.test(label.name) || CUSTOMER.test(label.name) || again(label)
        : again(label) && looseNames.size > 1),
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

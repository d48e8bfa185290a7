import { parse } from 'yaml';

export interface FrontMatter {
  /** Keys in lower case, spaces and `_` as `-`; values as written, lists as lists. */
  fields: ReadonlyMap<string, string | string[]>;
  /** The text below it. */
  body: string;
  /** Something looked like front matter and was not understood; its `readers`, if any, are unknown. */
  doubtful: boolean;
}

const OPEN = /^---[ \t]*\n/;
const CLOSE = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
/** A rule at the top of a text is no front matter: this many characters without a closing line end the search. */
const LONGEST = 20_000;

/** Splits YAML front matter from a text with LF line ends. Loose: what is no YAML is read line by line as `key: value`. */
export function frontMatter(text: string): FrontMatter {
  const none = { fields: new Map<string, string | string[]>(), body: text, doubtful: false };
  const open = OPEN.exec(text);
  if (open === null) return none;
  const start = open[0].length;
  const close = CLOSE.exec(text.slice(start - 1, start + LONGEST));
  if (close === null) return { ...none, doubtful: /^readers\s*:/im.test(text.slice(0, LONGEST)) };
  const head = text.slice(start, Math.max(start, start - 1 + close.index));
  const fields = fromPlainYaml(head) ?? fromYaml(head) ?? fromLines(head);
  // A text between two rules is a text, unless it says who may read it.
  if (fields === null) return { ...none, doubtful: /^\W*readers\b/im.test(head) };
  return {
    fields,
    body: text.slice(start - 1 + close.index + close[0].length),
    doubtful: !fields.has('readers') && /^\W*readers\b/im.test(head),
  };
}

const PLAIN_LINE =
  /^([A-Za-z][A-Za-z0-9_-]*): +(?:([\p{L}\p{N}][\p{L}\p{N} .,()/&+_-]*)|\[([\p{L}\p{N}][\p{L}\p{N} .,_-]*)\])$/u;

/** The YAML that nearly all notes have, read in a tenth of the parser's time; null where any line needs more than this, or a key comes twice. */
function fromPlainYaml(head: string): Map<string, string | string[]> | null {
  const fields = new Map<string, string | string[]>();
  for (const line of head.split('\n')) {
    const [whole, key, value, list] = PLAIN_LINE.exec(line) ?? [];
    if (whole === undefined || key === undefined || fields.has(nameOf(key))) return null;
    fields.set(
      nameOf(key),
      value?.trim() ??
        (list ?? '')
          .split(',')
          .map((each) => each.trim())
          .filter(isText),
    );
  }
  return fields;
}

function fromYaml(head: string): Map<string, string | string[]> | null {
  let value: unknown;
  try {
    // Strings only: dates and versions stay as written.
    value = parse(head, { schema: 'failsafe', logLevel: 'error', maxAliasCount: 20 });
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const fields = new Map<string, string | string[]>();
  for (const [key, each] of Object.entries(value)) {
    if (typeof each === 'string') fields.set(nameOf(key), each.trim());
    else if (Array.isArray(each)) fields.set(nameOf(key), each.filter(isText));
    else if (each !== null) fields.set(nameOf(key), []);
  }
  return fields;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

const LINE = /^([\p{L}][\p{L}\d _-]{0,39}?)\s*:(?:\s+(.*))?$/u;

function fromLines(head: string): Map<string, string | string[]> | null {
  const fields = new Map<string, string | string[]>();
  let last: string | null = null;
  for (const line of head.split('\n')) {
    const entry = /^\s*-\s+(.+)$/.exec(line);
    if (entry !== null && last !== null) {
      const before = fields.get(last);
      fields.set(last, [...(Array.isArray(before) ? before : []), unquoted(entry[1] ?? '')]);
      continue;
    }
    const match = LINE.exec(line.trimEnd());
    if (match === null) continue;
    last = nameOf(match[1] ?? '');
    const value = (match[2] ?? '').trim();
    const list = /^\[(.*)\]$/.exec(value);
    fields.set(last, list === null ? unquoted(value) : splitList(list[1] ?? ''));
  }
  return fields.size === 0 ? null : fields;
}

/** A field that holds a list, also when it is written `a, b`. Undefined: the field is not there. */
export function listField(front: FrontMatter, name: string): string[] | undefined {
  const value = front.fields.get(name);
  if (value === undefined) return undefined;
  return (Array.isArray(value) ? value : splitList(value)).map((each) => each.trim()).filter(isText);
}

/** The first of `names` that holds a text. */
export function textField(front: FrontMatter, ...names: string[]): string | null {
  for (const name of names) {
    const value = front.fields.get(name);
    const text = Array.isArray(value) ? value.join(', ') : (value ?? '');
    if (text.trim() !== '') return text.replaceAll(/\s+/g, ' ').trim();
  }
  return null;
}

function splitList(text: string): string[] {
  return text.split(/[,;]/).map(unquoted).filter(isText);
}

function unquoted(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/, '$2');
}

function nameOf(key: string): string {
  return key
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
}

import { foldKey } from './fold.ts';
import { isNegator } from './negators.ts';

export interface Word {
  raw: string;
  /** Folded, without possessive ending. */
  key: string;
  /** `stemOf` of the key. */
  stem: string;
  /** `isNegator` of the key. */
  denies: boolean;
  from: number;
  to: number;
}

/** What each UTF-16 unit is to a word: found out when it is first met. */
const OUTSIDE = 1;
const DIGIT = 2;
const LETTER = 3;
const MARK = 4;
const APOSTROPHE = 5;
/** Half of a character beyond the first 65,536. */
const HALF = 6;
const UNITS = new Uint8Array(0x10000);
for (const mark of "'’") UNITS[mark.charCodeAt(0)] = APOSTROPHE;
UNITS.fill(HALF, 0xd800, 0xe000);

function kindOf(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind = /\p{L}/u.test(character)
    ? LETTER
    : /\p{N}/u.test(character)
      ? DIGIT
      : /\p{M}/u.test(character)
        ? MARK
        : OUTSIDE;
  UNITS[unit] = kind;
  return kind;
}

/** Kind of the unit at a place; past the end it is outside. */
function kindAt(text: string, at: number): number {
  if (at >= text.length) return OUTSIDE;
  const unit = text.charCodeAt(at);
  return UNITS[unit] || kindOf(unit);
}

/** Letters and digits; an apostrophe inside joins ("can't", "O'Brien"), everything else parts. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}][\p{L}\p{M}]*)*/gu;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

/** The words of a text, in order, with UTF-16 offsets. */
export function wordsOf(text: string): Word[] {
  return unitWords(text) ?? Array.from(text.matchAll(WORD), wordAt);
}

function wordAt({ 0: slice, index: from }: RegExpExecArray): Word {
  const raw = ownString(slice);
  const { key, stem, denies } = entryOf(keyOf(raw));
  return { raw, key, stem, denies, from, to: from + raw.length };
}

/** `wordsOf` unit by unit, many times faster than by the pattern. Null for a text with letters that are two units long. */
function unitWords(text: string): Word[] | null {
  const words: Word[] = [];
  const { length } = text;
  let i = 0;
  while (i < length) {
    let kind = kindAt(text, i);
    if (kind !== LETTER && kind !== DIGIT) {
      if (kind === HALF) {
        const character = String.fromCodePoint(text.codePointAt(i) ?? 0);
        if (WORD_CHARACTER.test(character)) return null;
        i += character.length;
      } else i += 1;
      continue;
    }
    const from = i;
    let joined = false;
    let hash = text.charCodeAt(i);
    for (i += 1; i < length; i += 1) {
      const unit = text.charCodeAt(i);
      kind = UNITS[unit] || kindOf(unit);
      if (kind === LETTER || kind === MARK || (kind === DIGIT && !joined)) {
        hash = (Math.imul(hash, 31) + unit) | 0;
        continue;
      }
      if (kind === APOSTROPHE) {
        const next = kindAt(text, i + 1);
        if (next === HALF) return null;
        if (next !== LETTER) break;
        joined = true;
      } else if (kind === HALF) {
        if (WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(i) ?? 0))) return null;
        break;
      } else break;
    }
    const { raw, key, stem, denies } = spelled(text, from, i, hash);
    words.push({ raw, key, stem, denies, from, to: i });
  }
  return words;
}

/** A word as it is spelled somewhere. */
type Spelled = Omit<Word, 'from' | 'to'>;

/** One spelling a place, the last one seen: words repeat, and what is found here need not be cut out of its text, folded and looked up. */
const PLACES = 0x4000;
const spellings: (Spelled | undefined)[] = Array.from({ length: PLACES }, () => undefined);

function spelled(text: string, from: number, to: number, hash: number): Spelled {
  const place = (hash ^ (hash >>> 14)) & (PLACES - 1);
  const found = spellings[place];
  if (found?.raw.length === to - from && text.startsWith(found.raw, from)) return found;
  const raw = ownString(text.slice(from, to));
  const made = { raw, ...entryOf(keyOf(raw)) };
  if (raw.length <= KEPT) spellings[place] = made;
  return made;
}

/** A longer slice holds on to the whole text that it was cut from (V8). */
const SLICED = 13;

function ownString(slice: string): string {
  return slice.length < SLICED || slice.length > KEPT ? slice : Buffer.from(slice).toString();
}

/** "Bob's" and "James’" compare as "bob" and "james"; contractions keep their apostrophe, as `'`. */
export function keyOf(raw: string): string {
  const key = withoutPossessive(foldKey(raw).replaceAll('’', "'"));
  return HASTY.get(key) ?? key;
}

/** As people write who are in a hurry: "dont" is "don't". */
const HASTY = new Map(
  'dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt shouldnt cant wont aint'
    .split(' ')
    .map((word) => [word, `${word.slice(0, -1)}'t`]),
);

function withoutPossessive(key: string): string {
  return key.endsWith("'s") ? key.slice(0, -2) : key;
}

const IRREGULAR: Record<string, string> = Object.fromEntries(
  (
    'say:said write:wrote,written go:went,gone,goes do:did,done,does have:has,had be:is,are,was,were,been,being,am ' +
    'keep:kept lose:lost,loses,losing send:sent pay:paid run:ran,running break:broke,broken begin:began,begun ' +
    'make:made take:took,taken give:gave,given get:got,gotten see:saw,seen know:knew,known think:thought ' +
    'buy:bought bring:brought build:built find:found hold:held leave:left mean:meant meet:met read:reading ' +
    'rise:rose,risen fall:fell,fallen grow:grew,grown shrink:shrank,shrunk speak:spoke,spoken tell:told ' +
    'understand:understood win:won choose:chose,chosen freeze:froze,frozen hide:hid,hidden stick:stuck ' +
    'spend:spent sell:sold feel:felt deal:dealt draw:drew,drawn drive:drove,driven hear:heard show:shown ' +
    'withdraw:withdrew,withdrawn split:splitting set:setting cut:cutting put:putting let:letting ' +
    'decide:decision,decided agree:agreement explain:explanation fail:failure lie:lay remove:removal ' +
    'propose:proposal approve:approval person:people child:children datum:data life:lives'
  )
    .split(' ')
    .flatMap((entry) => {
      const [base = '', forms = ''] = entry.split(':');
      return forms.split(',').map((form) => [form, base]);
    }),
);

/** Whether a word has the form of the past: "signed", "wrote"; "set" and "read" may have it. */
export function isPastForm({ key }: Word): boolean {
  return (
    PAST.has(key) ||
    (key.length > 4 && key.endsWith('ed') && !/(?:eed|need|ied)$/.test(key)) ||
    /[^aeiou]ied$/.test(key)
  );
}

const PAST = new Set(
  `said wrote went did had was were kept lost sent paid ran broke began made took gave got saw knew thought bought brought built found held left meant
  met rose fell grew shrank spoke told understood won chose froze hid stuck spent sold felt dealt drew drove heard withdrew showed drawn driven broken
  written given taken shown seen known chosen frozen hidden spoken grown risen fallen drunk gone done`.split(
    /\s+/,
  ),
);

const SUFFIXES = [
  'izations',
  'ization',
  'ations',
  'ation',
  'ments',
  'ment',
  'ings',
  'ing',
  'ions',
  'ion',
  'ers',
  'ed',
  'er',
  'es',
  'ly',
  's',
];
/** What is known of a key. */
type Entry = Pick<Word, 'key' | 'stem' | 'denies'>;

/** So many keys are kept; words repeat. */
const MOST = 50_000;
/** The longest that are kept, in UTF-16 units. */
const KEPT = 32;
const entries = new Map<string, Entry>();

function entryOf(key: string): Entry {
  const known = entries.get(key);
  if (known !== undefined) return known;
  if (entries.size > MOST) entries.clear();
  const entry = { key, stem: makeStem(key), denies: isNegator(key) };
  if (key.length <= KEPT) entries.set(key, entry);
  return entry;
}

/** A light English stem, good enough to see that "retries", "retried" and "retry" are one word; other languages pass unharmed. */
export function stemOf(key: string): string {
  return entryOf(key).stem;
}

function makeStem(word: string): string {
  const base = Object.hasOwn(IRREGULAR, word) ? (IRREGULAR[word] ?? word) : word;
  if (base.length < 4 || !/^[a-z']+$/.test(base)) return base;
  if (base.endsWith('ies') || base.endsWith('ied')) return base.length > 4 ? `${base.slice(0, -3)}i` : base;
  if (base.endsWith('ss') || base.endsWith('us') || base.endsWith('is')) return base;
  let stem = base;
  for (const suffix of SUFFIXES) {
    if (stem.endsWith(suffix) && stem.length - suffix.length >= 3) {
      stem = stem.slice(0, -suffix.length);
      break;
    }
  }
  if (stem.length > 3 && /([b-df-hj-np-tv-z])\1$/.test(stem) && !/(ss|ll)$/.test(stem))
    stem = stem.slice(0, -1);
  if (stem.endsWith('e')) stem = stem.slice(0, -1);
  return stem.endsWith('y') ? `${stem.slice(0, -1)}i` : stem;
}

const FILLER = '\ufffc';

/** The text with the given spans replaced, unit by unit, by a character that no pattern takes for a word. */
export function blank(text: string, spans: readonly (readonly [number, number])[]): string {
  if (spans.length === 0) return text;
  let out = '';
  let done = 0;
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    if (to <= done) continue;
    const start = Math.max(from, done);
    out += text.slice(done, start) + FILLER.repeat(to - start);
    done = to;
  }
  return out + text.slice(done);
}

export interface Clause {
  from: number;
  to: number;
}

/** Sentences of a text: ended by . ! ? … or their CJK forms before white space, by a line break, or by a list mark. */
export function sentencesOf(text: string): Clause[] {
  const out: Clause[] = [];
  let from = 0;
  const END = /[.!?…]+["'”’)\]]*(?=\s|$)|[。！？]+|\n+/gu;
  for (const match of text.matchAll(END)) {
    const to = match.index + match[0].length;
    if (/^\.$/.test(match[0]) && ABBREVIATION.test(text.slice(Math.max(0, match.index - 6), match.index + 1)))
      continue;
    if (text.slice(from, to).trim() !== '') out.push({ from, to });
    from = to;
  }
  if (text.slice(from).trim() !== '') out.push({ from, to: text.length });
  return out;
}

const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|cf|vs|etc|Mr|Mrs|Ms|Dr|St|No|Nr|z\.B|bzw|ca|approx|resp)\.$/i;

/** Takes spans of a text one after the other; false for a span that overlaps one taken before. */
export function freeSpans(length: number): (from: number, to: number) => boolean {
  let taken: Uint8Array | null = null;
  return (from, to) => {
    taken ??= new Uint8Array(length + 1);
    for (let i = from; i < to; i++) if (taken[i] === 1) return false;
    taken.fill(1, from, to);
    return true;
  };
}

import { chainOf, FIELDS, splitCase } from '../reading/facts.ts';
import type { Facts, TextField } from '../reading/facts.ts';
import { foldKey } from '../reading/fold.ts';
import { lowerActors } from '../reading/handles.ts';
import { isCommon, isListed, mayBeName } from '../reading/lexicon.ts';
import { refuse, shown, spansOf, sustain } from '../reading/subject.ts';
import type { Subject } from '../reading/subject.ts';
import { blank, stemOf, wordsOf } from '../reading/words.ts';
import type { Word } from '../reading/words.ts';

/** Capitalised words that name no one: how briefings call things, and abbreviations everybody writes. */
const STRUCTURAL = new Set(
  `i pr prs mr mrs ok utc gmt am pm cet est pst fyi id ids url urls dm dms faq eod asap tldr qa q a ii iii iv
  issue issues pull request requests review section chapter appendix figure table phase part step version release
  english german french internet you
  manager director designer engineer minister president officer head chief lead chair editor professor doctor expert committee government council prime`.split(
    /\s+/,
  ),
);
/** What code knows about evidence without its text: the kind's and the source's own words. */
const SOURCE_WORDS: Record<string, readonly string[]> = {
  github: ['github', 'git'],
  slack: ['slack'],
  notes: [],
};
/** After a word at the start of a sentence: it was a person. */
const PERSONAL =
  /^(?:and|says?|said|asks?|asked|writes?|wrote|wants?|wanted|thinks?|thought|notes?|noted|adds?|added|proposes?|proposed|suggests?|suggested|argues?|argued|agrees?|agreed|disagrees?|disagreed|replies|replied|answers?|answered|reports?|reported|explains?|explained|objects?|objected|warns?|warned|merges?|merged|closes?|closed|opens?|opened|reopens?|reopened|approves?|approved|rejects?|rejected|reviews?|reviewed|files?|filed|fixes|fixed|ships?|shipped|released|releases?|requested|requests?|commented|comments?|posted|posts?|created|submitted|submits?|will|would|has|had|can|could|cannot|is|was|does|did|needs?|plans?|planned|prefers?|preferred|offers?|offered|promised|volunteered|uses?|pays?|likes?|complains?|complained|confirms?|confirmed|mentions?|mentioned|points?|pointed|told|tells?|made|makes?|gave|gives?|found|finds?|took|takes?|moved|moves?|believes?|believed|hopes?|recommends?|recommended|decided|decides?|updates?|updated|pushed|pushes|joined|leads?|runs?|sent|sends?|started|starts?|stopped|switched|switches|replaces?|replaced|supports?|supported|breaks?|broke|fails?|failed)$/;

const PAST =
  /^(?:\p{L}{2,}ed|brought|built|bought|came|chose|drew|drove|fell|felt|grew|heard|held|kept|knew|led|left|lost|met|paid|ran|saw|spent|spoke|stood|taught|thought|understood|won)$/u;

/** People, handles, companies, products, identifiers: each stands in what is cited. */
export function checkNames(subject: Subject): void {
  for (const handle of subject.mentions) {
    if (!proveName(subject, handle.raw, handle.from, handle.to)) missing(subject, handle.from, handle.to);
  }
  const rest = blank(
    subject.bare,
    subject.mentions.map(({ from, to }) => [from, to]),
  );
  const seen: [number, number][] = [];
  for (const [from, to] of identifiers(subject, rest)) {
    seen.push([from, to]);
    if (!proveName(subject, subject.sentence.slice(from, to), from, to)) missing(subject, from, to);
  }
  for (const [from, to] of lowerActors(subject, rest)) {
    seen.push([from, to]);
    if (!proveName(subject, subject.sentence.slice(from, to), from, to)) missing(subject, from, to);
  }
  for (const [from, to] of titledNames(rest)) {
    seen.push([from, to]);
    if (!proveName(subject, subject.sentence.slice(from, to), from, to)) missing(subject, from, to);
  }
  const words = wordsOf(blank(rest, [...seen, ...spansOf(subject.dates), ...spansOf(subject.numbers)]));
  words.forEach((word, index) => {
    if (isNameLike(subject, words, index) && !proveName(subject, word.raw, word.from, word.to))
      missing(subject, word.from, word.to);
  });
}

function missing(subject: Subject, from: number, to: number): void {
  refuse(subject, 'name', `${shown(subject, from, to)} stands in none of the cited evidence`, [from, to]);
}

/** "Sara: “…”": who stands before a colon and a quotation, in any script; and names that a word beside them makes names. */
const QUOTED = /^\s*([^\n:：\ufffc]{2,60}?)\s*[:：]\s*\ufffc/u;
const HONOURED =
  /[\p{Script=Han}\p{Script=Katakana}ー]{1,8}(?=さん|様|氏|くん|ちゃん)|[\p{Script=Hangul}]{2,4}(?=님|씨)/gu;
const SAYS = /^\s*[\p{Script=Han}]{2,4}?(?=说|表示|认为|写道|提议|建议|决定|批准)/gu;

function titledNames(text: string): [number, number][] {
  const found = [...text.matchAll(HONOURED), ...text.matchAll(SAYS)].map((match): [number, number] => [
    match.index,
    match.index + match[0].length,
  ]);
  const quoted = QUOTED.exec(text)?.[1];
  const words = quoted === undefined ? [] : wordsOf(text.slice(0, text.indexOf(quoted) + quoted.length));
  if (words.length <= 4)
    found.push(
      ...words
        .filter(({ key, raw }) => /^[\p{Lu}\p{Lo}]/u.test(raw) && !isCommon(key))
        .map(({ from, to }): [number, number] => [from, to]),
    );
  return found;
}

const TOKEN =
  /(?<![\p{L}\p{N}_])(?:--?)?[\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*(?:[-./:\\]{1,2}[\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*)*(?:\(\))?/gu;

/** File names, paths, flags, snake_case, CamelCase and letters mixed with digits. */
function identifiers(subject: Subject, text: string): [number, number][] {
  const found: [number, number][] = [];
  for (const match of text.matchAll(TOKEN)) {
    const span: [number, number] = [match.index, match.index + match[0].length];
    if (isIdentifier(match[0]) || isGlued(subject, match[0], span)) found.push(span);
  }
  return found;
}

/** "3DES", "2FA": digits and letters that were no number with its unit. */
function isGlued(subject: Subject, token: string, [from, to]: [number, number]): boolean {
  return (
    /^\p{N}+\p{L}/u.test(token) &&
    ![...subject.numbers, ...subject.dates].some((mark) => mark.from < to && from < mark.to)
  );
}

function isIdentifier(token: string): boolean {
  if (!/\p{L}/u.test(token) || /^(?:e\.g|i\.e|a\.k\.a|a\.m|p\.m|u\.s|z\.b)$/i.test(token)) return false;
  if (token.startsWith('--') || token.endsWith('()') || /[_\\]|::/.test(token)) return true;
  if (/\p{L}/u.test(token) && /\p{N}/u.test(token))
    return /^\p{L}/u.test(token) || /^\d+[xX]{2}$/.test(token);
  if (/\p{Ll}\p{Lu}/u.test(token) && !/^(?:Mc|Mac|O)\p{Lu}\p{Ll}+$/u.test(token) && !token.includes('-'))
    return true;
  if (/[./]/.test(token) && !token.includes('...'))
    return /^[\p{L}\p{N}_.-]+(?:\/[\p{L}\p{N}_.-]+){2,}$/u.test(token) || /\.\p{Ll}{1,5}$/u.test(token);
  return false;
}

function isNameLike(subject: Subject, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || STRUCTURAL.has(word.key)) return false;
  if (!/^\p{Lu}/u.test(word.raw)) return subject.handles.has(word.key) && !isListed(word.key);
  if (subject.people.has(word.key) && !isListed(word.key)) return true;
  if (/^\p{Lu}{2,}s?$/u.test(word.raw)) return !EMPHATIC.has(word.key);
  // Scripts in which a capital letter within a sentence makes a name, as in English.
  if (/^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(word.raw))
    return !startsSentence(subject, word.from);
  if (!subject.english) return false;
  if (!startsSentence(subject, word.from)) return !isTitleCase(words) || !isCommon(word.key);
  const next = words[index + 1];
  const adjacent = next !== undefined && /^\s*$/.test(subject.sentence.slice(word.to, next.from));
  const before = adjacent ? next.raw : '';
  const personal = PERSONAL.test(before.toLowerCase()) || /['’]s$/.test(word.raw);
  if (isCommon(word.key)) return false;
  if (mayBeName(word.key)) return personal && !/^(?:is|was|can|could|will|would)$/.test(before);
  return (
    personal ||
    /^\p{Lu}/u.test(before) ||
    !looksInflected(word.key) ||
    // "Alice listed ...": built like a common word, and did something.
    (/(?:[^i]e|y|al|ic)$/.test(word.key) && PAST.test(before.toLowerCase()))
  );
}

const EMPHATIC = new Set('not no all must should may only and or never very required shall'.split(' '));

/** Start of the text, or after what ends a sentence, opens a clause or a list. */
function startsSentence(subject: Subject, from: number): boolean {
  return (
    /(?:^|[.!?:…]["'”’)\]]*|[\n•*|–—]|\s-)[\s\ufffc("'“‘[*_]*$/u.test(
      subject.bare.slice(Math.max(0, from - 8), from),
    ) || /^[\s\ufffc("'“‘[*_>#-]*$/u.test(subject.bare.slice(0, from))
  );
}

/** A headline in Title Case: capital letters say nothing about its common words. */
function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.raw.length > 3);
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word.raw)).length >= long.length * 0.75;
}

/** An unknown word at the start of a sentence that is built like a verb or a plural is no name by itself. */
function looksInflected(key: string): boolean {
  return /(?:s|ed|ing|er|ly|al|ic|y|e|ion)$/.test(key) || key.length < 3;
}

function proveName(subject: Subject, raw: string, from: number, to: number): boolean {
  const name = nameOf(raw);
  for (const facts of subject.cited) {
    if (!holdsName(facts, name)) continue;
    const place = placeOf(facts, raw);
    const { author, id } = facts.evidence;
    if (place !== null) sustain(subject, [from, to], facts, place.field, place.at);
    else if (author !== null && facts.authorKeys.some((key) => foldKey(raw).includes(key)))
      sustain(subject, [from, to], facts, 'author', [0, author.length]);
    else sustain(subject, [from, to], facts, 'id', [0, id.length]);
    return true;
  }
  return isAcronym(subject, raw);
}

/** Where the words of a name stand in a row in text or title. */
function placeOf(facts: Facts, raw: string): { field: TextField; at: [number, number] } | null {
  const keys = wordsOf(raw).map((word) => word.key);
  for (const field of FIELDS) {
    const words = facts.words(field);
    const first = words.findIndex((_, i) => keys.every((key, j) => words[i + j]?.key === key));
    const [start, end] = [words[first], words[first + keys.length - 1]];
    if (first !== -1 && start !== undefined && end !== undefined) return { field, at: [start.from, end.to] };
  }
  return null;
}

/** A name taken apart once, to be looked for in every piece of evidence. */
interface Name {
  raw: string;
  /** Keys of its words, joined by spaces, and how many they are. */
  key: string;
  count: number;
  /** Singular and plural of a name of one word. */
  forms: string[];
  /** Its parts between spaces, split at every change of case and kind, in order and one by one. */
  parts: string;
  each: string[];
}

function nameOf(raw: string): Name {
  const words = wordsOf(raw.replaceAll('_', ' '));
  const key = words.map((word) => word.key).join(' ');
  const parts = chainOf(splitCase(raw));
  return {
    raw,
    key,
    count: words.length,
    forms: [key.replace(/e?s$/, ''), key.replace(/s$/, ''), `${key}s`, `${key}es`].filter(
      (form) => form.length > 1,
    ),
    parts,
    each: parts.split(' '),
  };
}

/** Whether evidence holds a name in any spelling: plural, parts of CamelCase, hyphens, handles made of first and last name. */
function holdsName(facts: Facts, name: Name): boolean {
  const { raw, key, count } = name;
  if (count === 0) return true;
  if (count === 1) {
    if (facts.vocabulary.has(key)) return true;
    if (SOURCE_WORDS[facts.evidence.source]?.includes(key) === true) return true;
    if (name.forms.some((form) => facts.vocabulary.has(form))) return true;
    if (key.length > 4 && !/^\p{Ll}/u.test(raw) && facts.stems.has(stemOf(key))) return true;
    if (isPartOfHandle(facts, key) || isInflected(facts, key)) return true;
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(raw))
      return facts.evidence.text.includes(raw) || (facts.evidence.title ?? '').includes(raw);
  }
  return (
    holdsParts(facts, name) ||
    (count > 1 &&
      (facts.plain.includes(` ${key} `) ||
        facts.vocabulary.has(key.replaceAll(' ', '')) ||
        facts.plain.includes(`${chainOf(raw).trimEnd()}s `)))
  );
}

/** "ClientHello" where it has "Client Hello"; a part that stands within no word of the evidence saves the splitting. */
function holdsParts(facts: Facts, { parts, each }: Name): boolean {
  return each.every((part) => facts.plain.includes(part)) && facts.split.includes(parts);
}

/** "Анны" of "Анна": names are declined. */
function isInflected(facts: Facts, key: string): boolean {
  if (key.length < 4 || !/^\p{Script=Cyrillic}/u.test(key)) return false;
  const start = key.slice(0, key.length - 1);
  return Array.from(facts.vocabulary).some(
    (word) => word.startsWith(start) && Math.abs(word.length - key.length) <= 1,
  );
}

/** "Martin" and "Thomson" of the author `martinthomson`, "Erin" of `@erinw` in the text. */
function isPartOfHandle(facts: Facts, key: string): boolean {
  if (key.length >= 3 && facts.mentions.some((handle) => handle.startsWith(key))) return true;
  return (
    key.length >= 4 &&
    facts.authorKeys.some(
      (handle) => handle.length > key.length && (handle.startsWith(key) || handle.endsWith(key)),
    )
  );
}

/** "OCSP" where the evidence spells it out: the initials of words in a row. */
function isAcronym(subject: Subject, raw: string): boolean {
  if (!/^\p{Lu}{2,6}s?$/u.test(raw)) return false;
  const letters = raw.replace(/s$/, '').toLowerCase();
  // "U.S.", "L_C_D_"
  if (subject.cited.some((facts) => facts.plain.includes(` ${letters.split('').join(' ')} `))) return true;
  return (
    letters.length > 2 &&
    subject.cited.some((facts) =>
      facts.lines.some((line) => {
        const capitals = line.words.filter((word) => /^\p{Lu}/u.test(word.raw));
        return (
          capitals
            .map((word) => word.key[0] ?? '')
            .join('')
            .includes(letters) && capitals.length < line.words.length + 1
        );
      }),
    )
  );
}

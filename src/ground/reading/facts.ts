import type { Evidence } from '../../core/evidence.ts';
import { parseId } from '../../core/ids.ts';
import { datesOf } from './dates.ts';
import type { DateMention } from './dates.ts';
import { fold, foldKey, withoutMarks } from './fold.ts';
import { isCommon } from './lexicon.ts';
import type { Folded } from './fold.ts';
import {
  handlesOf,
  hostOf,
  identifiersIn,
  linkedReferences,
  linksOf,
  normalLink,
  referencesOf,
  withoutScheme,
} from './marks.ts';
import type { Mark, Reference } from './marks.ts';
import { numbersOf } from './numbers.ts';
import type { NumberMention } from './numbers.ts';
import { blank, sentencesOf, wordsOf } from './words.ts';
import type { Word } from './words.ts';

export type TextField = 'text' | 'title';

/** What the marks of one field say: each kind read once and when it is asked for, where those before it left off. */
export class FieldMarks {
  readonly #text: string;
  readonly #words: readonly Word[];
  #found: Mark[] | undefined;
  #links: string[] | undefined;
  #dates: DateMention[] | undefined;
  #references: Reference[] | undefined;
  #numbers: NumberMention[] | undefined;
  #withoutLinks: string | undefined;
  #withoutDates: string | undefined;

  constructor(text: string, words: readonly Word[]) {
    this.#text = text;
    this.#words = words;
  }

  /** Normal forms of the links. */
  get links(): string[] {
    return (this.#links ??= this.#marked.map(({ raw }) => normalLink(raw)));
  }

  get dates(): DateMention[] {
    return (this.#dates ??= datesOf(this.#bare, this.#words));
  }

  get references(): Reference[] {
    return (this.#references ??= referencesOf(this.#dateless));
  }

  get numbers(): NumberMention[] {
    if (this.#numbers === undefined) {
      const rest = blank(this.#dateless, spans(this.references));
      this.#numbers = numbersOf(blank(rest, identifiersIn(rest)), this.#words);
    }
    return this.#numbers;
  }

  get #marked(): Mark[] {
    return (this.#found ??= linksOf(this.#text));
  }

  get #bare(): string {
    return (this.#withoutLinks ??= blank(this.#text, spans(this.#marked)));
  }

  get #dateless(): string {
    return (this.#withoutDates ??= blank(this.#bare, spans(this.dates)));
  }
}

/** One sentence or list line of the evidence. */
export interface Line {
  field: TextField;
  from: number;
  to: number;
  text: string;
  words: Word[];
  stems: string[];
  /** Quoted from somebody else (`> …`). */
  quoted: boolean;
  /** Holds a word that denies. */
  denies: boolean;
  /** Ends as a question. */
  asks: boolean;
  /** Key of the speaker, where the line begins with "Name:". */
  speaker: string | null;
}

/**
 * What one piece of evidence says, indexed for the checks. Everything is made on first use: a sentence without a number
 * costs no reading of numbers. Kept as long as the evidence object itself.
 */
export class Facts {
  readonly evidence: Evidence;
  readonly repo: string | null;
  /** Issue or pull request number; null for other sources and releases. */
  readonly number: string | null;
  readonly isRoot: boolean;
  readonly at: number;
  readonly #strict: PerField<Folded> = {};
  readonly #loose: PerField<Folded> = {};
  readonly #marks: PerField<FieldMarks> = {};
  readonly #words: PerField<Word[]> = {};
  #issues: Set<string> | undefined;
  #links: Links | undefined;
  #vocabulary: Set<string> | undefined;
  #context: Word[] | undefined;
  #plain: string | undefined;
  #split: string | undefined;
  #authorKeys: string[] | undefined;
  #mentions: string[] | undefined;
  #lines: Line[] | undefined;
  #textLines: Line[] | undefined;
  #stems: Set<string> | undefined;

  constructor(evidence: Evidence) {
    this.evidence = evidence;
    const id = parseId(evidence.id) ?? parseId(evidence.thread);
    const github = id !== null && id.source === 'github' ? id : null;
    this.repo = github?.container?.toLowerCase() ?? null;
    this.number =
      github === null || github.rest.startsWith('release') || github.ref === '0' ? null : github.ref;
    this.isRoot = evidence.kind === 'issue' || evidence.kind === 'pull_request';
    this.at = Date.parse(evidence.at);
  }

  fieldText(field: TextField): string {
    return field === 'text' ? this.evidence.text : (this.evidence.title ?? '');
  }

  /** Field folded for quotes; `loose` without Markdown's marks. */
  folded(field: TextField, loose: boolean): Folded {
    if (loose) return (this.#loose[field] ??= withoutMarks(this.folded(field, false)));
    return (this.#strict[field] ??= fold(this.fieldText(field)));
  }

  marks(field: TextField): FieldMarks {
    return (this.#marks[field] ??= new FieldMarks(this.fieldText(field), this.words(field)));
  }

  words(field: TextField): Word[] {
    return (this.#words[field] ??= wordsOf(this.fieldText(field)));
  }

  /** Issue numbers that the evidence is or mentions, as `12` and `owner/name#12`. */
  get issues(): Set<string> {
    return (this.#issues ??= issuesOf(this));
  }

  get links(): Links {
    return (this.#links ??= linksIn(this));
  }

  /** Words of its id, author, source and link. */
  get #contextWords(): Word[] {
    return (this.#context ??= wordsOf(contextOf(this.evidence)));
  }

  /** Every word that the evidence holds in any field, with what its id, author, source and link add. */
  get vocabulary(): Set<string> {
    if (this.#vocabulary === undefined) {
      const keys = new Set<string>();
      for (const words of [this.words('text'), this.words('title'), this.#contextWords])
        for (const { key } of words) keys.add(key);
      this.#vocabulary = keys;
    }
    return this.#vocabulary;
  }

  /** The words in order between spaces: " move schema registry to postgresql 16 ". */
  get plain(): string {
    if (this.#plain === undefined) {
      let plain = ' ';
      for (const words of [this.words('title'), this.words('text'), this.#contextWords])
        for (const { key } of words) plain += `${key} `;
      this.#plain = plain;
    }
    return this.#plain;
  }

  /** The same, split at every change of case and kind as well, to find names of any spelling. */
  get split(): string {
    const { title, text } = this.evidence;
    return (this.#split ??= chainOf(splitCase(`${title ?? ''}\n${text}\n${contextOf(this.evidence)}`)));
  }

  get authorKeys(): string[] {
    return (this.#authorKeys ??= wordsOf(this.evidence.author ?? '').map((word) => word.key));
  }

  /** Keys of @handles in the text. */
  get mentions(): string[] {
    return (this.#mentions ??= handlesOf(this.evidence.text).map(({ raw }) => foldKey(raw)));
  }

  get lines(): Line[] {
    return (this.#lines ??= [...this.textLines, ...linesOf(this, 'title')]);
  }

  /** Lines of the text alone, without its title. */
  get textLines(): Line[] {
    return (this.#textLines ??= linesOf(this, 'text'));
  }

  get stems(): Set<string> {
    if (this.#stems === undefined) {
      const stems = new Set<string>();
      for (const words of [this.words('text'), this.words('title')])
        for (const { stem } of words) stems.add(stem);
      this.#stems = stems;
    }
    return this.#stems;
  }
}

type PerField<T> = { [field in TextField]?: T };

export interface Links {
  normal: Set<string>;
  /** Without scheme and www. */
  bare: Set<string>;
  hosts: Set<string>;
}

function spans(marks: readonly { from: number; to: number }[]): [number, number][] {
  return marks.map(({ from, to }) => [from, to]);
}

function issuesOf(facts: Facts): Set<string> {
  const found = new Set<string>();
  const add = (repo: string | null, value: string): void => {
    found.add(value);
    if (repo !== null) found.add(`${repo}#${value}`);
  };
  if (facts.number !== null) add(facts.repo, facts.number);
  for (const field of FIELDS) {
    for (const reference of facts.marks(field).references) {
      if (reference.kind === 'issue') add(reference.repo ?? facts.repo, reference.value);
    }
    for (const linked of linkedReferences(facts.fieldText(field))) add(linked.repo, linked.value);
  }
  return found;
}

function linksIn(facts: Facts): Links {
  const all = FIELDS.flatMap((field) => facts.marks(field).links);
  if (facts.evidence.url !== null) all.push(normalLink(facts.evidence.url));
  const normal = new Set(all);
  for (const link of all) {
    if (link.includes('#')) normal.add(link.slice(0, link.indexOf('#')).replace(/\/$/, ''));
  }
  return { normal, bare: new Set(Array.from(normal, withoutScheme)), hosts: new Set(all.map(hostOf)) };
}

function contextOf({ author, id, thread, url, source }: Evidence): string {
  // Nearly every id begins as its thread does.
  const more = id.startsWith(thread) ? '' : thread;
  return `${author ?? ''}\n${id}\n${more}\n${url ?? ''}\n${source === 'notes' ? '' : source}`;
}

export const FIELDS: readonly TextField[] = ['text', 'title'];

const SPEAKER =
  /^[\s>*_-]*(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s*)?[*_]{0,2}(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2})[*_]{0,2}(?: ?\([^)\n]{1,40}\))?:[*_]{0,2}\s/u;

function linesOf(facts: Facts, field: TextField): Line[] {
  const text = facts.fieldText(field);
  const words = facts.words(field);
  let next = 0;
  let speaker: string | null = null;
  return sentencesOf(text).map(({ from, to }, index) => {
    while (next < words.length && (words[next]?.from ?? 0) < from) next += 1;
    const first = next;
    while (next < words.length && (words[next]?.from ?? 0) < to) next += 1;
    const own = words.slice(first, next);
    const line = text.slice(from, to);
    const begins = index === 0 || breaksBefore(text, from) || /^\s*\n/.test(line);
    const named = begins && line.includes(':') ? SPEAKER.exec(line.trimStart()) : null;
    if (begins) speaker = speakerOf(named?.[1]);
    return {
      field,
      from,
      to,
      text: line,
      words: own,
      stems: own.map(({ stem }) => stem),
      quoted: /^\s*>/.test(line),
      denies: own.some((word) => word.denies),
      asks: line.trimEnd().endsWith('?'),
      speaker,
    };
  });
}

/** How much white space is looked at before a line. */
const MARGIN = 8;

function breaksBefore(text: string, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - MARGIN); i--) {
    const unit = text[i] ?? '';
    if (unit === '\n') return true;
    if (!/\s/.test(unit)) return false;
  }
  return false;
}

/** "Note:" and "Update:" begin a line too, and name no one. */
function speakerOf(label: string | undefined): string | null {
  if (label === undefined) return null;
  const key = foldKey(label);
  return isCommon(key.split(' ')[0] ?? '') ? null : key;
}

/** The words of a text in order between spaces. */
export function chainOf(text: string): string {
  return ` ${wordsOf(text)
    .map((word) => word.key)
    .join(' ')} `;
}

/** "ClientHello" as "Client Hello", "SHA256" as "SHA 256", "HTTPServer" as "HTTP Server". */
export function splitCase(text: string): string {
  return text
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replaceAll(/(\p{L})(\p{N})/gu, '$1 $2')
    .replaceAll(/(\p{N})(\p{L})/gu, '$1 $2');
}

const known = new WeakMap<Evidence, Facts>();

/** The facts of a piece of evidence, read once for each object: for callers that hold many sentences against the same objects. */
export function factsOf(evidence: Evidence): Facts {
  const found = known.get(evidence);
  if (found !== undefined) return found;
  const facts = new Facts(evidence);
  known.set(evidence, facts);
  return facts;
}

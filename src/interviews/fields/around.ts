/**
 * Whether the words around a value show what it is: a model that fills a form puts any name of the note into any field. What they do not show
 * stays unknown, which costs less than a wrong name.
 */
import { isStopWord } from '../evidence/terms.ts';

import { companyShaped, partsOf, personShaped, roleShaped } from './names.ts';

interface Around {
  line: string;
  before: string;
  after: string;
  /** In the first line that says anything. */
  first: boolean;
}

/** `from` and `to` in UTF-16 units. */
function aroundOf(text: string, from: number, to: number): Around {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  const line = text.slice(start, end === -1 ? text.length : end);
  return {
    line,
    before: line.slice(0, from - start),
    after: line.slice(to - start),
    first: text.slice(0, start).trim() === '',
  };
}

const INTRODUCES_ROLE =
  /(?:\b(?:is|was|as|am|being|als|ist|comme|como|come|est|es)\s+(?:(?:an?|the|our|their|one of (?:the|our|their)|eine?|une?|une|la|le|el)\s+)?|\b(?:role|title|job|position|rolle|funktion|poste|cargo)\s*[:=|]\s*)$/iu;

/** A job by its words, or said to be one: `works as VALUE`, `role: VALUE`, `NAME, VALUE`. */
export function isRoleThere(text: string, from: number, to: number): boolean {
  const value = text.slice(from, to);
  if (roleShaped(value)) return true;
  if (companyShaped(value)) return false;
  const { before } = aroundOf(text, from, to);
  if (INTRODUCES_ROLE.test(before)) return true;
  const named = /[,(–—]\s*$|\s-\s*$/u.test(before) ? (partsOf(before).at(-1)?.text ?? '') : '';
  return personShaped(named) === 'sure' && !companyShaped(named);
}

const INTRODUCES_COMPANY =
  /(?:\b(?:at|for|from|with|of|bei|von|für|mit|chez|de|para|presso|company|firma|customer|client|account|organi[sz]ation)\b\s*[:=|]?\s*(?:the\s+)?|[(@[]\s*)$/iu;

/** A company by its words, or one that somebody works at, or what the heading names and nobody is called. */
export function isCompanyThere(text: string, from: number, to: number): boolean {
  const value = text.slice(from, to);
  if (companyShaped(value)) return true;
  const { before, after, first } = aroundOf(text, from, to);
  const described = /^\s+(?:is|are|was|ist|est|es)\s+(?:an?|the|our|eine?|une?)\s/iu.test(after);
  if (described && !roleShaped(after.slice(0, 50))) return true;
  return !actsAsPerson(text, value) && (first || INTRODUCES_COMPANY.test(before));
}

/** Somebody who does or says something in the note, and neither a company nor who took the notes. */
export function isPersonThere(text: string, from: number, to: number): boolean {
  const value = text.slice(from, to);
  if (TITLED.test(value)) return true;
  if (value.split(/\s+/).every((word) => word.length < 2 || isStopWord(word.toLowerCase()))) return false;
  return !companyShaped(value) && actsAsPerson(text, value);
}

const TITLED = /^(?:dr|prof|mr|mrs|ms|frau|herr|mme)\b/i;
const MEETS =
  /\b(?:with|met|to|interviewed|joined by|mit|avec|con|met|dr|prof|mr|mrs|ms|frau|herr|mme)\.?\s+$/iu;
/** A label of a speaker, something of theirs, or a verb: a small word that ends as verbs do, or one of those that do not. */
const DOES =
  /^(?:\s*\([^)\n]*\))?\s*[:：]|^[’']s?\s+\p{Ll}|^\s+(?:\p{Ll}+ly\s+)?(?!(?:and|as|at|its?|but|not|und|mit|est|et)(?!\p{L}))(?:\p{Ll}+(?:s|d|t|te)|ran|wrote|went|came|saw|took|gave)(?!\p{L})/u;

/** The name, or its first word where people go on with that. */
function actsAsPerson(text: string, value: string): boolean {
  const [first = value] = value.split(/\s+/);
  return [...new Set([value, first])].some((name) =>
    occurrences(text, name).some((at) => {
      const { before, after } = aroundOf(text, at, at + name.length);
      const role = partsOf(/^\s*[,(–—]([^\n]{0,60})/u.exec(after)?.[1] ?? '')[0];
      return MEETS.test(before) || DOES.test(after) || (role !== undefined && roleShaped(role.text));
    }),
  );
}

const USES =
  /\b(?:us(?:e|es|ed|ing)|tr(?:y|ies|ied|ying)|lov(?:e|es|ed)|lik(?:e|es|ed)|needs?|wants?|bought|buys?|opens?|opened|in|on|with|of|about|for|our|your|the|products?|module|app|tool|benutzt|nutzt|verwendet|mit|im)\s*[:=|]?\s+(?:the\s+)?$/iu;

/** Something that is used or spoken of, and no company or person of the note. */
export function isProductThere(text: string, from: number, to: number): boolean {
  const value = text.slice(from, to);
  return !actsAsPerson(text, value) && USES.test(aroundOf(text, from, to).before);
}

const ASKED_BY =
  /\b(?:interviewer(?:in)?|moderator|interviewed|asked|written|notes|moderated|conducted|facilitated|recorded|transcribed|geführt|protokoll)\s*(?::|by|von|durch)?\s*$/iu;
const ASKS =
  /^\s+(?:\p{Ll}+\s+)?(?:interviewed|moderated|facilitated|conducted|transcribed|took (?:the |these |our )?notes|wrote (?:this|it|these|down|the notes)|asked (?:and|the questions|questions)|führte|protokollierte)\b/u;

/** Somewhere the note says that this person asked, or took the notes. */
export function isInterviewerThere(text: string, value: string): boolean {
  return occurrences(text, value).some((at) => {
    const { before, after } = aroundOf(text, at, at + value.length);
    return ASKED_BY.test(before) || ASKS.test(after);
  });
}

const MOST_OCCURRENCES = 40;

function occurrences(text: string, name: string): number[] {
  const found: number[] = [];
  for (
    let at = text.indexOf(name);
    at !== -1 && found.length < MOST_OCCURRENCES;
    at = text.indexOf(name, at + 1)
  ) {
    const inside = /[\p{L}\p{N}]/u;
    if (!inside.test(text[at - 1] ?? ' ') && !inside.test(text[at + name.length] ?? ' ')) found.push(at);
  }
  return found;
}

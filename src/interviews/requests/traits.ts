/** What can be told of a sentence before anybody weighs it: the turns of phrase and the kinds of words in it, its form, and its place in the note. Pure. */
import type { Sense } from './lexicon.ts';
import type { Place } from './sections.ts';
import { LISTS, TURNS, type Word, wordsIn } from './words.ts';

export interface Trait {
  name: string;
  /** How often or how much. */
  value: number;
  /** The words that show it, as written; '': its form or its place. */
  phrase: string;
}

const LIST_NAMES = LISTS.map(([name]) => ({
  name,
  spokenName: `${name}, spoken`,
  writtenName: `${name}, written`,
}));

/** Turns of phrase that say something else beside each other than each alone. */
const BESIDE: readonly (readonly [string, string])[] = [
  ['asks', 'friction'],
  ['orders', 'friction'],
  ['asks', 'praise'],
  ['praise', 'friction'],
  ['denied', 'friction'],
  ['denied', 'bug'],
  ['question', 'friction'],
  ['question', 'asks'],
];

/** A sentence's traits, each once. `text` has single blanks and no addresses. */
export function traitsOf(text: string, { section, spoken }: Omit<Place, 'near'>): Trait[] {
  const said = spoken === true || isSpoken(text);
  const manner = said ? 'spoken' : 'written';
  const traits: Trait[] = [];
  const add = (name: string, phrase = '', value = 1): void => void traits.push({ name, value, phrase });

  add(manner);
  add(`under ${section ?? 'nothing'}`);
  const words = wordsIn(text);
  const names = new Set<string>();
  const told = words.flatMap(({ turns }) => turns);
  for (const { list, phrase } of TURNS.find(text, told)) {
    const { name = '', spokenName = '', writtenName = '' } = LIST_NAMES[list] ?? {};
    names.add(name);
    add(name, phrase);
    add(said ? spokenName : writtenName, phrase);
  }
  if (text.includes('?') && /\?\W*$/.test(text)) {
    names.add('question');
    add(`question, ${manner}`);
    const puzzled = said || OF_OTHERS.test(text) ? null : PUZZLED.exec(text);
    if (puzzled !== null) add('puzzled', puzzled[0]);
  }
  for (const [a, b] of BESIDE) if (names.has(a) && names.has(b)) add(`${a} and ${b}`);
  const labelled = text.includes(':') || text.includes('|');
  for (const [name, pattern] of LABELS) {
    const found = labelled ? pattern.exec(text) : null;
    if (found !== null) add(name, found[0].trim());
  }
  const study = MORE_STUDY.exec(text);
  if (study !== null) add('more study', study[0]);
  traits.push(...wordTraits(words));
  const head = words.find(({ mark }) => !mark)?.senses ?? [];
  if (section === 'feature' && (head.includes('work') || head.includes('change')))
    add('order under requests');
  return traits;
}

/**
 * A sentence as it was spoken, in which the same words say less than in one that somebody wrote down: "I want to run it" is what the speaker did
 * next. What is written begins with a capital or is a short line.
 */
function isSpoken(text: string): boolean {
  if (/\b(?:um|uh|you know)\b|\blike,/i.test(text)) return true;
  return !/^\P{L}*[\p{Lu}\d]/u.test(text) && !/[.!?]\W*$/.test(text) && text.split(' ').length > LINE_WORDS;
}

const LINE_WORDS = 12;

/** Somebody in front of the product asks what it is; who makes a study asks of people. */
const PUZZLED =
  /\b(?:am|was|should|do|did) i\b|\b(?:is|are|was|were)(?:n['’]t)? (?:this|that|it|these|those|there)\b|\bdo(?:es)? (?:this|it|that|these|they) (?:\w+ )?mean\b|\bwhat(?:['’]s| is| are) \w+|\bwhy (?:is|are|am|does|isn['’]t|aren['’]t|can['’]t)\b|\bwill there\b|\bwhat (?:do|does) .{1,30} (?:mean|stand for)\b/i;
const OF_OTHERS = /\b(?:you|your|people|users?|participants?|customers?)\b/i;

/** What a line is named by who wrote it: before a colon or a bar. */
const LABELS: readonly (readonly [string, RegExp])[] = [
  ['labelled bug', /(?:^|[|.] ?)\W*bugs?\b ?[:|]|\bbug \|/i],
  [
    'labelled request',
    /^\W*(?:(?:potential|possible|proposed|suggested) )?(?:solutions?|recommendations?|suggestions?|ideas?|proposal|(?:feature )?requests?|wish(?:es)?)\W{0,3}:/i,
  ],
];
const MORE_STUDY = /\bmore (?:research|testing|interviews)\b/i;

/** Words over which a denial, or an easing of what is hard, reaches. */
const REACH = 4;
/** More of the same says nothing more. */
const MOST = 2;

function wordTraits(words: readonly Word[]): Trait[] {
  const traits = new Map<string, Trait>();
  const add = (name: string, phrase: string): void => {
    const before = traits.get(name);
    if (before === undefined) traits.set(name, { name, value: 1, phrase });
    else before.value = Math.min(MOST, before.value + 1);
  };
  let deniedTo = -1;
  for (const [at, { text, senses, mark }] of words.entries()) {
    if (mark && text !== ',') deniedTo = -1;
    if (senses.length === 0) continue;
    const denied = at <= deniedTo;
    if (senses.includes('not')) deniedTo = at + REACH;
    if (senses.includes('but')) deniedTo = -1;
    if ((senses.includes('hard') || senses.includes('bad')) && isEased(words, at, denied)) add('eased', text);
    else {
      for (const sense of senses) {
        add(nameOf('word: ', sense), text);
        if (denied && sense !== 'not') add(nameOf('word: not ', sense), text);
      }
    }
  }
  const turn = traits.has('word: but') ? words.findIndex(({ senses }) => senses.includes('but')) : -1;
  if (turn > 0) {
    const [before, after] = [sensesIn(words.slice(0, turn)), sensesIn(words.slice(turn))];
    if (holdsOne(before, GOOD) && holdsOne(after, POOR)) add('good, but', words[turn]?.text ?? '');
    if (holdsOne(before, POOR) && holdsOne(after, GOOD)) add('bad, but', words[turn]?.text ?? '');
  }
  const head = words.find(({ mark }) => !mark);
  for (const sense of head?.senses ?? []) add(nameOf('head: ', sense), head?.text ?? '');
  return [...traits.values()];
}

/** Names are made once: there are few, and they are looked up for every word. */
const names = new Map<string, Map<Sense, string>>();

function nameOf(of: 'word: ' | 'word: not ' | 'head: ', sense: Sense): string {
  const made = names.get(of) ?? new Map<Sense, string>();
  names.set(of, made);
  const name = made.get(sense) ?? `${of}${sense}`;
  made.set(sense, name);
  return name;
}

const GOOD: readonly Sense[] = ['good', 'joy'];
const POOR: readonly Sense[] = ['hard', 'bad', 'not'];

function sensesIn(words: readonly Word[]): Set<Sense> {
  return new Set(words.flatMap(({ senses }) => senses));
}

function holdsOne(some: ReadonlySet<Sense>, wanted: readonly Sense[]): boolean {
  return wanted.some((sense) => some.has(sense));
}

/** "Less confusing", "resolved the problem", "not as hard". */
function isEased(words: readonly Word[], at: number, denied: boolean): boolean {
  if (words.slice(Math.max(0, at - REACH), at).some(({ senses }) => senses.includes('ease'))) return true;
  return denied && words.slice(Math.max(0, at - 2), at).some(({ text }) => /^(?:as|so|any|an?)$/i.test(text));
}

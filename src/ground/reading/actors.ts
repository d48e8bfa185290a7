import { isCommon, isListed, mayBeName, STOPWORDS } from './lexicon.ts';
import type { Subject } from './subject.ts';
import { blank, wordsOf } from './words.ts';
import type { Word } from './words.ts';

/** Who is said to have done what. */
export interface Deed {
  /** Keys of the name's words. */
  names: string[];
  from: number;
  to: number;
  kind: 'speech' | 'open' | 'approve' | 'changes' | 'review' | 'act' | 'other';
  /** Where the deed's content begins in the sentence: after the verb, or the whole clause. */
  content: number;
  /** Key of the verb; '' where a noun tells ("Bob's proposal"). */
  verb: string;
}

const VERBS: [Deed['kind'], RegExp][] = [
  ['open', /^(?:opens|opened|files|filed|creates|created|submits|submitted|authored|authors)$/],
  ['approve', /^(?:approves|approved)$/],
  ['review', /^(?:reviews|reviewed)$/],
  [
    'act',
    /^(?:merges|merged|closes|closed|reopens|reopened|lands|landed|ships|shipped|released|releases|deploys|deployed|fixes|fixed|reverts|reverted|pushes|pushed|rejects|rejected|declines|declined|decides|decided)$/,
  ],
  [
    'speech',
    /^(?:says|said|asks|asked|writes|wrote|wants|wanted|thinks|thought|notes|noted|adds|added|proposes|proposed|suggests|suggested|argues|argued|agrees|agreed|disagrees|disagreed|replies|replied|answers|answered|reports|reported|explains|explained|objects|objected|warns|warned|comments|commented|posts|posted|mentions|mentioned|points|pointed|confirms|confirmed|announces|announced|complains|complained|prefers|preferred|recommends|recommended|believes|believed|offers|offered|promises|promised|volunteers|volunteered|raises|raised|claims|claimed|insists|insisted|requests|requested|describes|described|wonders|wondered|questions|questioned|supports|supported|opposes|opposed|calls|called|considers|considered|recalls|recalled|remembers|remembered|reminds|reminded|admits|admitted|states|stated|clarifies|clarified|acknowledges|acknowledged|concludes|concluded|observes|observed|notices|noticed|estimates|estimated|expects|expected|suspects|suspected|doubts|doubted|worries|worried|tells|told|apologises|apologised|apologizes|apologized|regrets|regretted|fears|feared|hopes|hoped|plans|planned|sagte?|schreibt|schrieb|fragte?|meinte?|möchte|schlug|schlägt)$/,
  ],
];
const BETWEEN = new Set(
  'also then now just already later again further still only has have had both briefly first finally once re'.split(
    ' ',
  ),
);
const AUXILIARY = new Set('was were is are been be being got gets wurde wird ist'.split(' '));
const WAITING =
  /\b(?:waiting (?:for|on)|waits (?:for|on)|awaiting|awaits|needs?|pending|without|asks? for|asked for|requests?|requested|wants?)\s+$/i;
const OWNED =
  /^(?:pr|prs|pull|issue|issues|comment|comments|proposal|proposals|question|questions|message|suggestion|idea|request|patch|branch|draft|fix|change|changes|bug|report|objection|point|answer|reply|concern|concerns|post|note|notes|warning|review)$/;

/** Every deed of a named person in the sentence: "Bob said …", "approved by Bob", "Bob's PR", "according to Bob". */
export function deedsOf(subject: Subject): readonly Deed[] {
  return (subject.deeds ??= findDeeds(subject));
}

function findDeeds(subject: Subject): Deed[] {
  const words = wordsOf(
    blank(
      subject.bare,
      subject.dates.map(({ from, to }) => [from, to]),
    ),
  );
  const deeds: Deed[] = [];
  for (let i = 0; i < words.length; i++) {
    const run = nameRun(subject, words, i);
    if (run === 0) continue;
    const deed = deedAt(subject, words, i, run);
    if (deed !== null) deeds.push(deed);
    i += run - 1;
  }
  return deeds;
}

/** What stands behind a time of day and is nobody. */
const CLOCKS = new Set('UTC GMT CET CEST EST EDT CST CDT PST PDT BST IST JST AM PM'.split(' '));

function isPersonWord(subject: Subject, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const next = words[index + 1]?.key ?? '';
  const capital = /^\p{Lu}/u.test(word.raw);
  if (CLOCKS.has(word.raw)) return false;
  if (subject.sentence[word.from - 1] === '@') return true;
  if (!capital)
    return (
      !isListed(word.key) &&
      (subject.handles.has(word.key) || (index === 0 && kindOf(next) !== null && subject.english))
    );
  if (subject.people.has(word.key)) return !isListed(word.key) || index > 0 || kindOf(next) !== null;
  return !isCommon(word.key) || (mayBeName(word.key) && (index > 0 || kindOf(next) !== null));
}

/** Number of words from `index` that make one name: "Alice Moreau", "chris-wood". */
function nameRun(subject: Subject, words: readonly Word[], index: number): number {
  const full = fullNameRun(subject, words, index);
  if (full > 0) return full;
  const hyphenated = handleRun(subject, words, index);
  if (hyphenated > 1) return hyphenated;
  let length = 0;
  while (length < 4 && isPersonWord(subject, words, index + length)) {
    const word = words[index + length];
    const next = words[index + length + 1];
    length += 1;
    if (word === undefined || next === undefined || /['’]s?$/.test(word.raw)) break;
    if (!/^[ .-]{1,2}$/.test(subject.sentence.slice(word.to, next.from))) break;
  }
  return length;
}

/** Words of a name that is written out as its owner writes it, in lower case or with pronouns behind it. */
function fullNameRun(subject: Subject, words: readonly Word[], index: number): number {
  const from = words[index]?.from ?? 0;
  const rest = subject.sentence.slice(from, from + 80).toLowerCase();
  const name = subject.fullNames.find(
    (one) => rest.startsWith(one) && !/[\p{L}\p{N}]/u.test(rest[one.length] ?? ''),
  );
  if (name === undefined) return 0;
  const end = words.findIndex((word) => word.from >= from + name.length);
  return (end === -1 ? words.length : end) - index;
}

const LONGEST_HANDLE = 8;

/** Words joined by hyphens that are a known handle, or that begin the sentence in lower case and did something. */
function handleRun(subject: Subject, words: readonly Word[], index: number): number {
  let length = 1;
  for (; length < LONGEST_HANDLE; length++) {
    const word = words[index + length - 1];
    const next = words[index + length];
    if (word === undefined || next === undefined || subject.sentence.slice(word.to, next.from) !== '-') break;
  }
  if (length === 1) return 0;
  const parts = words.slice(index, index + length);
  const isHandle =
    parts.some((word) => subject.handles.has(word.key)) &&
    parts.every((word) => subject.people.has(word.key));
  const acts =
    index === 0 && /^\p{Ll}/u.test(parts[0]?.raw ?? '') && kindOf(words[index + length]?.key ?? '') !== null;
  return isHandle || acts ? length : 0;
}

/** What a verb says that somebody did; null for no verb of this kind. */
export function kindOf(key: string): Deed['kind'] | null {
  return VERBS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

function deedAt(subject: Subject, words: readonly Word[], index: number, run: number): Deed | null {
  const first = words[index];
  const last = words[index + run - 1];
  if (first === undefined || last === undefined) return null;
  const names = words.slice(index, index + run).map((word) => word.key);
  const base: Base = { names, from: first.from, to: last.to, content: 0, verb: '' };
  const before = subject.sentence.slice(Math.max(0, first.from - 40), first.from);
  // "Bob: “…”"
  if (
    first.from === subject.bare.search(/\S/) &&
    /^[)\]]?\s*[:：]\s*\ufffc/u.test(subject.bare.slice(last.to))
  )
    return { ...base, kind: 'speech', content: last.to };
  if (/['’]s?$/.test(last.raw)) {
    if (WAITING.test(before)) return null;
    const owned = words.slice(index + run, index + run + 3);
    const noun = owned.find((word) => OWNED.test(word.key));
    if (noun !== undefined && isAnswered(words.slice(0, index), before)) return null;
    if (noun !== undefined)
      return { ...base, kind: isMade(subject, names, noun.key) ? 'open' : ownedKind(noun.key) };
    return names.some((name) => subject.people.has(name)) && isTitle(subject, owned)
      ? { ...base, kind: 'open' }
      : null;
  }
  if (/\b(?:by|von)\s+@?$/i.test(before)) return agent(subject, words, index, base);
  if (/\baccording to\s+@?$/i.test(before)) return { ...base, kind: 'speech' };
  const inverted = /[,”"\ufffc]\s(\p{L}+)\s@?$/u.exec(before)?.[1];
  if (
    inverted !== undefined &&
    kindOf(inverted) === 'speech' &&
    /^\s*(?:[.,;:!?]|$)/.test(subject.sentence.slice(last.to))
  )
    return { ...base, kind: 'speech', verb: inverted };
  if (/\b(?:with|from|to|for|of|at|in|than|about|via)\s+@?$/i.test(before)) return null;
  return active(subject, words, index + run, base, CLAUSE_START.test(before));
}

type Base = Omit<Deed, 'kind'>;

/** Where a subject stands; elsewhere a name before a verb may be an object ("the team needed Dave to install …"). */
const CLAUSE_START =
  /(?:^|[,;:.!?(–—\ufffc]|\b(?:and|but|that|because|while|when|since|so|if|as|whether|where|who|although|though|after|before))\s*@?$/i;

/** "Bob proposed X for Alice's question": what is told there is not hers. */
function isAnswered(earlier: readonly Word[], before: string): boolean {
  return (
    /\b(?:for|about|on|regarding|after|following|to)\s+@?$/i.test(before) &&
    !/\baccording to\s+@?$/i.test(before) &&
    earlier.some(({ key }) => kindOf(key) === 'speech')
  );
}

/** "Eve's dark mode": words of a cited thread's title. */
function isTitle(subject: Subject, owned: readonly Word[]): boolean {
  const stems = owned.filter((word) => !STOPWORDS.has(word.key)).map((word) => word.stem);
  return subject.cited.some(
    (facts) =>
      facts.isRoot &&
      facts.words('title').some((word) => !STOPWORDS.has(word.key) && stems.includes(word.stem)),
  );
}

/** "Bob's change" of the pull request that Bob opened is a thing, and not what Bob says. */
function isMade({ cited }: Subject, names: readonly string[], noun: string): boolean {
  return (
    /^(?:changes?|fix)$/.test(noun) &&
    cited.some(({ isRoot, authorKeys }) => isRoot && names.every((name) => authorKeys.includes(name)))
  );
}

function ownedKind(noun: string): Deed['kind'] {
  if (/^(?:prs?|pull|issues?|patch|branch|draft)$/.test(noun)) return 'open';
  return noun === 'review' ? 'review' : 'speech';
}

/** "approved by NAME", "PR by NAME". */
function agent(subject: Subject, words: readonly Word[], index: number, base: Base): Deed | null {
  for (let i = index - 2; i >= Math.max(0, index - 5); i--) {
    const key = words[i]?.key ?? '';
    const kind = kindOf(key);
    // In "Ann approved the rename by Bob" it was Ann.
    if (kind !== null && i > 0 && i < index - 2 && isPersonWord(subject, words, i - 1)) return null;
    if (kind !== null && /(?:ed|written|wrote)$/.test(key)) return { ...base, kind };
    if (OWNED.test(key)) return { ...base, kind: ownedKind(key) };
    if (/^(?:written|authored|made|posted|started|proposed|raised)$/.test(key))
      return { ...base, kind: 'speech' };
  }
  const near = subject.sentence.slice(Math.max(0, base.from - 24), base.from);
  return /#\d+\s+by\s+@?$/i.test(near) ? { ...base, kind: 'open' } : null;
}

function active(
  subject: Subject,
  words: readonly Word[],
  after: number,
  base: Base,
  starts: boolean,
): Deed | null {
  let i = after;
  const next = words[i];
  const joined = next?.key === 'and' || next?.key === 'und';
  // "Alice and Bob approved": the verb of the second is that of the first.
  if (next !== undefined && (joined || /^\s*,\s*$/.test(subject.sentence.slice(base.to, next.from)))) {
    const step = joined ? i + 1 : i;
    const run = nameRun(subject, words, step);
    const other = words[step + run - 1];
    if (run === 0 || other === undefined) return null;
    const deed = active(subject, words, step + run, { ...base, to: other.to }, starts);
    return deed === null ? null : { ...deed, from: base.from, to: base.to };
  }
  while (BETWEEN.has(words[i]?.key ?? '')) i += 1;
  const verb = words[i];
  if (verb === undefined || /[.;:!?]/.test(subject.sentence.slice(base.to, verb.from))) return null;
  if (AUXILIARY.has(verb.key)) {
    const isPatient = words
      .slice(i + 1, i + 3)
      .some((word) => kindOf(word.key) !== null && /(?:ed|en)$/.test(word.key));
    return isPatient || !starts ? null : { ...base, kind: 'other', content: verb.from, verb: verb.key };
  }
  // "Alice and Bob ask": the plural has no s.
  const kind =
    kindOf(verb.key) ??
    (/\band\s/.test(subject.sentence.slice(Math.max(0, base.from - 5), verb.from))
      ? kindOf(`${verb.key}s`)
      : null);
  const deed = { ...base, verb: verb.key };
  if (FINDS.test(verb.key) && OPINION.test(subject.bare.slice(verb.to, verb.to + 80)))
    return { ...deed, kind: 'speech', content: verb.to };
  if (
    /^(?:requests|requested)$/.test(verb.key) &&
    words.slice(i + 1, i + 4).some((word) => word.key === 'changes')
  )
    return { ...deed, kind: 'changes', content: verb.to };
  if (kind === 'open' && !opensThread(subject, verb)) return { ...deed, kind: 'speech', content: verb.from };
  if (kind === null) return starts ? { ...deed, kind: 'other', content: verb.from } : null;
  return { ...deed, kind, content: kind === 'speech' ? verb.to : verb.from };
}

/** "Ann found the text a little overdone" tells what she says of it; "Ann found the cause" does not. */
const FINDS = /^(?:finds?|found)$/;
const OPINION =
  /^[^.;,]{0,60}\b(?:too|a (?:little|bit)|quite|rather|very|overly|somewhat|pretty|unnecessary|superfluous|useful|confusing|unclear|excessive|odd|strange|overdone|premature)\b/i;

/** "opened #12", "filed an issue": not "opened the dashboard". */
function opensThread(subject: Subject, verb: Word): boolean {
  return /^\s+(?:\S+\s+){0,3}(?:#\d|\S+\/\S+#\d|prs?\b|pull|issues?\b|tickets?\b|bugs?\b)/i.test(
    subject.sentence.slice(verb.to, verb.to + 60),
  );
}

/** Handles written in lower case, told by where they stand in a sentence. */
import { kindOf } from './actors.ts';
import { isCommon, isListed } from './lexicon.ts';
import type { Subject } from './subject.ts';
import { isPastForm, wordsOf } from './words.ts';
import type { Word } from './words.ts';

const DID =
  'said|says|asked|asks|wrote|writes|proposed|proposes|suggested|suggests|argued|argues|replied|replies|answered|commented|comments|merged|merges|closed|closes|opened|opens|reopened|approved|approves|rejected|rejects|reviewed|reviews|requested|requests|noted|notes|wants|wanted|thinks|agreed|agrees|disagreed|disagrees|objected|objects|reported|reports|filed|files|submitted|submits|posted|posts|pushed|fixed|released|shipped|created|confirmed|confirms|explained|explains|mentioned|mentions|pointed|added|adds|warned|warns|believed|believes|preferred|prefers|offered|offers|recommended|recommends|complained|complains|decided|considered|considers|wondered|promised|gave';
const HANDLE = '\\p{Ll}[\\p{L}\\p{N}]*(?:-+[\\p{L}\\p{N}]+)*-?';
const OWNED = 'PRs?|pull|issues?|comments?|proposals?|patch|reviews?|question|suggestion|branch';
const EDGE = '(?<![\\p{L}\\p{N}_@./-])';
const ACTORS = [
  `${EDGE}(?:${HANDLE})(?=(?:['’]s)? (?:also |then |now |has |had |have |just |already )?(?:${DID})(?![\\p{L}-]))`,
  `${EDGE}(?:${HANDLE})(?=['’]s (?:${OWNED})(?![\\p{L}-]))`,
  `(?<=(?<!\\p{L})(?:${DID}|written|made|started|raised|authored|PR|pull request|issue|comment|review|patch|proposal) by )(?:${HANDLE})(?![\\p{L}\\p{N}_/-])`,
  `(?<=[,”"\ufffc] (?:says|said|asks|asked|writes|wrote|explains|explained|suggests|suggested|notes|noted|adds|added|argues|argued) )(?:${HANDLE})(?=[.,;:!?]|$)`,
  `(?<=(?<!\\p{L})(?:asked|asks|told|tells|reminded|reminds|thanked|pinged|invited|assigned) )(?:${HANDLE})(?![\\p{L}\\p{N}_/-])`,
].map((pattern) => new RegExp(pattern, 'gu'));
const FIRST = new RegExp(`^\\s*(${HANDLE})(?= )`, 'u');
const VERB = new RegExp(
  `^ (?:${DID}|is|was|has|had|will|would|can|could|cannot|does|did|should|must|may|might|wo|finds|found|sees|likes|points|doubts|confirms|prefers|plans|needs|\\p{L}+n['’]t)(?![\\p{L}-])`,
  'u',
);

/** Handles written in lower case, where somebody stands who did something: "ekr merged #654", "approved by chris-wood". */
export function lowerActors(subject: Subject, text: string): [number, number][] {
  if (!subject.english) return [];
  const found: [number, number][] = [];
  const put = (from: number, token: string, first: boolean): void => {
    const parts = wordsOf(token).map((word) => word.key);
    // At the start of a sentence a lower-case word can only be a handle, whatever it is built like.
    const common = first ? parts.length === 1 && parts.every(isListed) : parts.every(isCommon);
    if (!common && token.length > 2) found.push([from, from + token.length]);
  };
  const start = FIRST.exec(text);
  const token = start?.[1];
  if (start !== null && token !== undefined) {
    if (VERB.test(text.slice(start[0].length)) || token.includes('-') || didSomething(subject, token))
      put(start[0].length - token.length, token, true);
  }
  found.push(...joinedActors(subject, text));
  for (const pattern of ACTORS) {
    for (const match of text.matchAll(pattern)) {
      if (isSubjectPlace(text, match.index, match[0])) put(match.index, match[0], false);
    }
  }
  return found;
}

/** "carol looked at it": a lower-case word that begins a sentence and did anything at all, where the evidence has no such word. */
function didSomething({ words, cited }: Subject, token: string): boolean {
  const [first] = words;
  const verb = words.slice(1).find(({ key }) => !ADVERB.has(key));
  return (
    first?.raw === token &&
    verb !== undefined &&
    isPastForm(verb) &&
    !cited.some(({ stems }) => stems.has(first.stem))
  );
}

/** "ann and carol both gave a +1", "by ann and carol": who is joined with a known handle and acts with them is one too. */
function joinedActors({ words, handles, people }: Subject, text: string): [number, number][] {
  return words.flatMap(({ key }, i): [number, number][] => {
    const [before, after] = [words[i - 1], words[i + 1]];
    if (key !== 'and' || before === undefined || after === undefined) return [];
    const isKnown = ({ key: name, raw }: Word): boolean =>
      handles.has(name) || (people.has(name) && /^\p{Lu}/u.test(raw));
    const known = isKnown(before);
    if (known === isKnown(after)) return [];
    const other = known ? after : before;
    if (!/^\p{Ll}/u.test(other.raw) || isCommon(other.key) || other.key.length < 3 || isPastForm(other))
      return [];
    const span = tokenAt(text, other);
    const next = words.find(({ from }) => from >= Math.max(span[1], after.to));
    const acts = next !== undefined && (WITH.has(next.key) || isPastForm(next) || kindOf(next.key) !== null);
    return acts || /\bby @?$/.test(text.slice(0, Math.min(before.from, span[0]))) ? [span] : [];
  });
}

const ADVERB = new Set(
  'also then now has had have just already later again both all briefly once'.split(' '),
);
const WITH = new Set([...ADVERB, 'are', 'were', 'each', 'do', 'did']);

/** A word with what hyphens join to it. */
function tokenAt(text: string, { from, to }: Word): [number, number] {
  const start = /[\p{L}\p{N}-]*$/u.exec(text.slice(0, from))?.[0].length ?? 0;
  const rest = /^(?:-+[\p{L}\p{N}]+)*/u.exec(text.slice(to))?.[0].length ?? 0;
  return [from - start, to + rest];
}

/** "the minister said", "group mates agreed" have no handle there: it stands at the start of a clause or after "by". */
function isSubjectPlace(text: string, from: number, token: string): boolean {
  const before = text.slice(Math.max(0, from - 14), from);
  if (
    /\b(?:by|says|said|asks|asked|writes|wrote|explains|explained|suggests|suggested|notes|noted|adds|added|argues|argued) $/i.test(
      before,
    )
  )
    return true;
  if (/^['’]s /.test(text.slice(from + token.length))) return true;
  const plural = token.endsWith('s') && !/[-\d]/.test(token);
  return (
    !plural &&
    /(?:[,;:(–—-]|\b(?:and|or|but|while|that|because|when|after|before|since|as|whereas|although|though|if|whether|then|so|where|why))\s$/i.test(
      before,
    )
  );
}

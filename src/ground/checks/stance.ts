/** What a sentence makes somebody think of something is not the contrary of what their own words say. */
import { contentStems, isAuthor, overlap } from '../reading/authors.ts';
import { deedsOf } from '../reading/actors.ts';
import type { Deed } from '../reading/actors.ts';
import { clausesOf } from '../reading/binding.ts';
import type { Line } from '../reading/facts.ts';
import { SOFT } from '../reading/polarity.ts';
import { refuse, shown } from '../reading/subject.ts';
import type { Subject } from '../reading/subject.ts';
import type { Word } from '../reading/words.ts';

const DOES_NOT =
  /^\s(?:(?:also|still|now|really|actually)\s)?(?:(?:does|did|do)(?: not|n['’]t)|no longer|never)\s(?:(?:really|actually|even|fully)\s)?(?:think|believe|agree|accept|find|want|like|expect|support|consider|feel)(?:s|ed)?\b(?:\s(?:that|with|of|for|to))?/i;
const OBJECTS =
  /^\s(?:(?:has|had|also|strongly)\s)?(?:(?:objects?|objected)(?: to)?|(?:opposes?|opposed)|(?:is|was) (?:against|opposed to)|(?:has|had) (?:a |an )?(?:problems?|objections?|concerns?|issues?) (?:with|to|about)|disagree[sd]? with)\s/i;
const MINDS_NOT =
  /^\s(?:(?:has|had) no (?:problems?|objections?|concerns?|issues?) (?:with|to|about)|(?:does|did|is|was)(?: not|n['’]t) (?:object(?: to)?|oppose|mind|against|opposed to)|(?:is|was) (?:fine|happy|okay|ok) with)\s/i;
/** "Ann does not think that it is the cause" and "it is not the cause" are one: whether a line denies what is said to be not thought. */
export function isRaised(subject: Subject): boolean {
  if (!subject.words.some(({ denies }) => denies)) return false;
  const match = RAISES.exec(subject.bare);
  if (match === null) return false;
  const from = match.index + match[0].length;
  const content = contentStems(subject.sentence.slice(from).split(ENDS)[0] ?? '', []);
  return subject.cited.some(({ textLines }) =>
    textLines.some(
      ({ denies, stems }) => denies && overlap(content, stems) >= Math.max(LEAST, content.size * SHARE),
    ),
  );
}

const RAISES =
  /\b(?:does|did|do)(?: not|n['’]t)\s(?:really\s)?(?:think|believe|expect|find|consider)\b(?:\sthat)?/i;

/** What somebody thinks ends where the reason begins. */
const ENDS = /[;:.!?](?:\s|$)|,?\s(?:because|since|as|but|although|though|while|so|if|unless|and)\s/i;

/** Cheap to look up, before patterns run. */
const CUES = new Set(
  'object objects objected objection objections oppose opposes opposed against disagree disagrees disagreed problem problems concern concerns issue issues fine happy ok okay mind'.split(
    ' ',
  ),
);

/** "Ann does not think that it must go", "Ann objected to it", "Ann has no problem with it", where Ann wrote the contrary. */
export function checkStance(subject: Subject): void {
  if (!subject.words.some(({ denies, key }) => denies || CUES.has(key))) return;
  for (const deed of deedsOf(subject)) {
    const rest = subject.bare.slice(deed.to);
    for (const [said, contrary] of STANCES) {
      const match = said.exec(rest);
      if (match === null) continue;
      const from = deed.to + match[0].length;
      const length = ENDS.exec(rest.slice(match[0].length))?.index ?? subject.sentence.length;
      // With the links and numbers that are left out for other checks.
      const own = clausesAbout(subject, deed, subject.sentence.slice(from, from + length));
      if (own.length === 0 || !own.every(contrary)) continue;
      const span: [number, number] = [deed.from, deed.to + match[0].trimEnd().length];
      refuse(subject, 'negation', `${shown(subject, ...span)} is the opposite of what they wrote`, span);
    }
  }
}

/** A clause of a line of somebody's own. */
interface Own {
  line: Line;
  clause: string;
  words: readonly Word[];
  /** What the sentence speaks of. */
  content: ReadonlySet<string>;
}

const NO_OBJECTION =
  /(?:\b(?:no|not|nothing|never|without|hardly)\b|n['’]t\b)[^.;,]{0,25}\b(?:problems?|objections?|issues?|concerns?|opposed|against|mind|object)\b/i;
const AN_OBJECTION =
  /\bI(?:['’]m| am| do| strongly| would)?\s(?:\p{L}+\s)?(?:object|oppose|disagree|against|opposed)\b|\bI (?:do )?have (?:a |an |some |serious |strong ){0,2}(?:problems?|objections?|concerns?)\b/iu;

const STANCES: [RegExp, (own: Own) => boolean][] = [
  // The line itself affirms it: nothing in it denies, doubts or sets a condition.
  [
    DOES_NOT,
    ({ line, words, content }) =>
      !line.denies &&
      !words.some(({ key, stem }) => SOFT.has(key) && !content.has(stem)) &&
      !/\b(?:if|unless|whether|disagree\w*|maybe|perhaps)\b/i.test(line.text),
  ],
  [OBJECTS, ({ clause }) => NO_OBJECTION.test(clause)],
  [MINDS_NOT, ({ clause, line }) => !line.denies && AN_OBJECTION.test(clause)],
];

const LEAST = 2;
const SHARE = 0.5;

/** The clauses in which somebody wrote of it; none where another line of theirs denies something about it too. */
function clausesAbout(subject: Subject, deed: Deed, said: string): Own[] {
  const content = contentStems(said, deed.names);
  for (const option of optionsIn(said)) content.add(option);
  if (content.size < LEAST) return [];
  let best = 0;
  let found: Own[] = [];
  const lines = subject.cited
    .filter((facts) => isAuthor(facts, deed.names))
    .flatMap(({ textLines }) => textLines)
    .filter((line) => !line.quoted && !line.asks && !isApart(line, content));
  for (const line of lines) {
    for (const { from, to } of clausesOf(line.text)) {
      const words = line.words.filter((word) => word.from - line.from >= from && word.to - line.from <= to);
      const clause = line.text.slice(from, to);
      const options = optionsIn(clause).filter((option) => content.has(option)).length;
      const share =
        options +
        overlap(
          content,
          words.map(({ stem }) => stem),
        );
      if (share < Math.max(options > 0 ? 1 : LEAST, content.size * SHARE) || share < best) continue;
      if (share > best) found = [];
      best = share;
      found.push({ line, clause, words, content });
    }
  }
  const others = lines.filter((line) => line.denies && !found.some((own) => own.line === line));
  return others.some(({ stems }) => overlap(content, stems) >= LEAST) ? [] : found;
}

const isApart = ({ stems, text }: Line, content: ReadonlySet<string>): boolean =>
  !stems.some((stem) => content.has(stem)) && !optionsIn(text).some((option) => content.has(option));

/** "(a)": the letters that options are called by. */
const optionsIn = (text: string): string[] => text.match(/\(\p{L}\)/gu) ?? [];

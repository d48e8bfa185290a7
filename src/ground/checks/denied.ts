/** Denials that stand beside what they deny: in an answer, in a line without a subject, in an exception; and denials that nothing carries. */
import { clausesOf } from '../reading/binding.ts';
import { tokensOf, turnedNegation } from '../reading/denial.ts';
import type { Facts, Line } from '../reading/facts.ts';
import { STOPWORDS } from '../reading/lexicon.ts';
import { MERELY } from '../reading/negators.ts';
import { axesOf } from '../reading/opposites.ts';
import { SOFT } from '../reading/polarity.ts';
import type { Polar } from '../reading/polarity.ts';
import { isVerbatim } from '../reading/subject.ts';
import type { Subject } from '../reading/subject.ts';
import type { Word } from '../reading/words.ts';

/** The word of the sentence that the evidence has the other way round; null for none. `content`: the words that can be denied. */
export function deniedBeside(
  subject: Subject,
  content: readonly Polar[],
  answers: readonly Answer[],
): Word | null {
  if (/\?\s*$/.test(subject.sentence) || isVerbatim(subject)) return null;
  return (
    elliptic(subject, content) ??
    excepted(subject, content) ??
    quantified(subject) ??
    switched(subject) ??
    answered(subject, content, answers) ??
    relieved(subject) ??
    twiceDenied(subject) ??
    carriedByNothing(subject, content)
  );
}

const affirmedIn = (content: readonly Polar[]): Polar[] =>
  content.filter(({ negated, soft, word }) => !negated && !soft && !word.denies);

const linesOf = (subject: Subject): Line[] => subject.cited.flatMap(({ textLines }) => textLines);

/** "Not an outage, I watch it.", "Not announced, please keep it between us." */
const ELLIPTIC =
  /^[\s>*_-]*(?:not|no|never|kein\w*|nicht)\s+(?:(?:an?|the|any|really|even|my|our)\s+)?(\p{L}{4,})(?:\s+\p{L}+){0,3}\s*[.,;:!–—]/iu;
/** They answer a thanks or a worry and deny nothing that is told. */
const POLITE =
  /^(?:problems?|worr(?:y|ies)|rush|hurry|matter|idea|clue|objections?|longer|more|only|just|need)$/i;

function elliptic(subject: Subject, content: readonly Polar[]): Word | null {
  const affirmed = affirmedIn(content);
  const lines = linesOf(subject);
  for (const line of lines) {
    if (!line.denies || affirmed.length === 0) continue;
    const key = ELLIPTIC.exec(line.text)?.[1]?.toLowerCase();
    if (key === undefined || POLITE.test(key)) continue;
    const denied = line.words.find((word) => word.key === key);
    const said = affirmed.find(({ stem }) => stem === denied?.stem);
    // Where another line has the word too, that line may be what is told.
    if (said !== undefined && !lines.some((other) => other !== line && other.stems.includes(said.stem)))
      return said.word;
  }
  return null;
}

const EXCEPT =
  /\b(?:except(?:ing)?(?: for)?|apart from|other than|all but|everything but|save for|besides|bis auf|außer)\b/i;
/** One of these goes before: to look up a word is cheaper than to search a text. */
const EXCEPTING = ['except', 'excepting', 'apart', 'than', 'but', 'save', 'besides', 'bis', 'ausser'];
const EXCEPTION = 6;

/** A sentence that excepts something denies and affirms at once: its words alone do not tell which. */
export function makesException({ bare }: Subject): boolean {
  return EXCEPT.test(bare);
}

/** "Final except for the yearly discount" denies that the discount is final. */
function excepted(subject: Subject, content: readonly Polar[]): Word | null {
  if (makesException(subject)) return null;
  const affirmed = affirmedIn(content);
  const lines = subject.cited
    .filter(
      ({ evidence, vocabulary }) =>
        EXCEPTING.some((word) => vocabulary.has(word)) && EXCEPT.test(evidence.text),
    )
    .flatMap((facts) => facts.lines);
  for (const line of lines) {
    const match = line.field === 'text' ? EXCEPT.exec(line.text) : null;
    if (match === null || line.denies) continue;
    const at = line.from + match.index;
    const after = line.words.filter(({ from }) => from >= at + match[0].length).slice(0, EXCEPTION);
    const before = line.words.filter(({ to }) => to <= at).slice(-EXCEPTION);
    const named = affirmed.filter(({ stem }) => after.some((word) => word.stem === stem));
    const told = affirmed.filter(({ stem }) => before.some((word) => word.stem === stem));
    const told1 = told.find((one) => !named.includes(one));
    if (
      named.length >= 2 &&
      told1 !== undefined &&
      told.every((one) => one.word.from > (named[0]?.word.from ?? 0))
    )
      return told1.word;
  }
  return null;
}

const YES = /^\s*(?:yes|yep|yeah|sure|of course|exactly|right|correct|will do|ja|genau)\b/i;
const NO =
  /^\s*(?:no|nope|nein|not (?:yet|really|at all))\b(?!\s+\p{L}+\s+(?:has|have|is|was|can))|^\s*(?:\p{L}+\s+)?(?:(?:do|does|did|is|are|was|were|can|could|will|have|has)\s+not|(?:do|does|did|is|are|was|were|ca|could|wo|have|has)n['’]t|cannot)\s*(?:[.,;:!–—]|yet\b|$)/iu;

const INDIRECT = ['whether', 'ob'];
const mayAsk = ({ evidence, vocabulary }: Facts): boolean =>
  evidence.text.includes('?') || INDIRECT.some((word) => vocabulary.has(word));
const asksIndirectly = ({ words }: Line): boolean => words.some(({ key }) => INDIRECT.includes(key));

export interface Answer {
  question: Line;
  yes: boolean;
}

/** Questions that the next line, or the next of the cited messages of the same thread, answers with yes or no. */
export function answersOf(subject: Subject): Answer[] {
  if (!subject.cited.some(mayAsk)) return [];
  const inOrder = subject.cited.toSorted((a, b) => a.at - b.at);
  return inOrder.flatMap((facts) => {
    const lines = facts.textLines;
    return lines.flatMap((question, i) => {
      if (!question.asks && !asksIndirectly(question)) return [];
      const reply = lines[i + 1] ?? replyTo(inOrder, facts);
      const yes = reply !== undefined && YES.test(reply.text);
      return yes || (reply !== undefined && NO.test(reply.text)) ? [{ question, yes }] : [];
    });
  });
}

function replyTo(inOrder: readonly Facts[], asked: Facts): Line | undefined {
  const reply = inOrder.find(
    ({ at, evidence }) =>
      at > asked.at && evidence.thread === asked.evidence.thread && evidence.author !== asked.evidence.author,
  );
  return reply?.textLines[0];
}

function answered(subject: Subject, content: readonly Polar[], answers: readonly Answer[]): Word | null {
  const denies = subject.words.some((word) => word.denies);
  for (const { question, yes } of answers) {
    if (yes && denies) {
      const word = turnedNegation(
        tokensOf({ text: subject.bare, words: subject.words, offset: 0 }),
        tokensOf({ text: question.text, words: question.words, offset: question.from }),
      );
      if (word !== null && !question.denies) return word;
    }
    if (yes || denies) continue;
    const asked = /\b(?:whether|ob)\b/i.exec(question.text);
    const shared = content.filter(({ negated, stem }) => !negated && question.stems.includes(stem));
    // "They have forty schemas and asked whether we read them": the reading is asked.
    if (
      asked !== null &&
      !question.words.some(
        (word) => word.from - question.from > asked.index && shared.some(({ stem }) => stem === word.stem),
      )
    )
      continue;
    const elsewhere = linesOf(subject).some(
      (line) =>
        line !== question && shared.filter(({ stem }) => line.stems.includes(stem)).length >= shared.length,
    );
    const last = shared.at(-1);
    if (last !== undefined && shared.length >= Math.max(2, content.length * 0.6) && !elsewhere)
      return shared[0]?.word ?? last.word;
  }
  return null;
}

const SOMEBODY = /^(?:somebody|someone|people|everybody|everyone|many|several)$/;
const NOBODY = /^(?:nobody|none)$/;

/** "Somebody has used it" where nobody has. */
function quantified(subject: Subject): Word | null {
  const who = subject.words.findIndex(({ key }) => SOMEBODY.test(key));
  const reach = subject.words.slice(who + 1, who + 7);
  // "None of the people", "not many"
  const before = subject.words.slice(Math.max(0, who - 3), who);
  if (who === -1 || [...before, ...reach].some(({ denies }) => denies)) return null;
  const denied = linesOf(subject).some((line) => {
    const at = line.words.findIndex(
      ({ key }, i) => NOBODY.test(key) || (key === 'no' && line.words[i + 1]?.key === 'one'),
    );
    const deed = line.words.slice(at + 1, at + 6).find((word) => isDeed(word));
    return at !== -1 && deed !== undefined && reach.some(({ stem }) => stem === deed.stem);
  });
  return denied ? (subject.words[who] ?? null) : null;
}

const isDeed = ({ key, stem }: Word): boolean =>
  !STOPWORDS.has(key) && !/^(?:one|else|here|there)$/.test(stem);

const PLACED = /\b(on|off) the (\p{L}+)/giu;

/** "On the table" where it is off the table. */
function switched(subject: Subject): Word | null {
  if (subject.words.some(({ denies }) => denies)) return null;
  const placed = (text: string): { where: string; what: string; at: number }[] =>
    Array.from(text.matchAll(PLACED), ({ 1: where = '', 2: what = '', index }) => ({
      where: where.toLowerCase(),
      what: what.toLowerCase(),
      at: index,
    }));
  const own = placed(subject.bare);
  if (own.length === 0) return null;
  const told = linesOf(subject).flatMap(({ text }) => placed(text));
  const said = own.find(({ where, what }) => {
    const same = told.filter((other) => other.what === what);
    return same.length > 0 && same.every((other) => other.where !== where);
  });
  return subject.words.find(({ from }) => from === said?.at) ?? null;
}

const FREED =
  /\b(?:no(?:ne of (?:the |our )?)?)\s*(\p{L}+)\s+(?:has|have|needs?|must)\b(?:\s+to\b)?|\b(nobody|no one) (?:has|needs) to\b/giu;
const BOUND = /\b(\p{L}+)\s+(?:must|has to|have to|needs? to)\b(?! not)/giu;

/** "Customers must act" where no customer has to do anything. */
function relieved(subject: Subject): Word | null {
  for (const match of subject.bare.matchAll(BOUND)) {
    const word = subject.words.find(({ from }) => from === match.index);
    if (word === undefined || subject.words.some(({ denies }) => denies)) continue;
    const freed = linesOf(subject).some((line) =>
      Array.from(line.text.matchAll(FREED)).some(({ 1: who, 2: nobody }) =>
        nobody !== undefined ? false : line.words.some(({ raw, stem }) => raw === who && stem === word.stem),
      ),
    );
    if (freed) return word;
  }
  return null;
}

/** Nobody writes a sentence of so many words; its clauses are not compared with each other. */
const LONGEST = 400;
const isEndless = ({ words }: Subject): boolean => words.length > LONGEST;

const VERBAL = /^(?:not|never|cannot|nicht)$|n't$/;
const PERSONLESS = /^(?:nobody|nothing|none|hardly|neither)$/;

/** "Nobody has not used it": two denials in one clause, where nobody who writes evidence has them. */
function twiceDenied(subject: Subject): Word | null {
  if (subject.words.filter(({ denies }) => denies).length < 2 || isEndless(subject)) return null;
  for (const { from, to } of clausesOf(subject.bare)) {
    const denials = subject.words.filter((word) => word.from >= from && word.to <= to && word.denies);
    const [first, second] = denials;
    if (
      first === undefined ||
      second === undefined ||
      !PERSONLESS.test(first.key) ||
      !VERBAL.test(second.key)
    )
      continue;
    const twice = linesOf(subject).some((line) => line.words.filter(({ denies }) => denies).length >= 2);
    if (!twice) return second;
  }
  return null;
}

/** What denies, excludes or leaves open without a negative word, beside the words of `SOFT`. */
const CARRIES =
  /\b(?:still|instead|rather|than|would|should|could|if|until|unless|while|only|but|however|though|although|except|without|disagree\w*|differ\w*|too|less|fewer|few|little|minus|zero|former|old|used to|no longer|outdated|deprecat\w*|un\p{L}{4,}|in(?:valid|complete|correct|compatible|secure|stead)|dis\p{L}{4,}|non-?\p{L}+|\p{L}+less|skip\w*|ignor\w*|exclud\w*|omit\w*|empty|lost|dead|silent\w*|never|hate\w*|worr\w*|concern\w*|surpris\w*|nur|erst|statt)\b|[?✗❌]|\[ \]/iu;

/**
 * "The reviews are not in" where no line about it denies anything: a denial needs a denial to stand on. A sentence may deny in other words
 * than its evidence; then some word of the evidence excludes, doubts, or leaves open.
 */
function carriedByNothing(subject: Subject, content: readonly Polar[]): Word | null {
  if (makesException(subject) || !subject.words.some(({ denies }) => denies) || isEndless(subject))
    return null;
  for (const { from, to } of clausesOf(subject.bare)) {
    const negator = subject.words.find(
      (word, i) =>
        word.from >= from &&
        word.to <= to &&
        VERBAL.test(word.key) &&
        !MERELY.test(subject.words[i + 1]?.key ?? ''),
    );
    if (negator === undefined) continue;
    if (subject.states.some((state) => state.from < to && state.to > from)) continue;
    const own = content.filter(({ word }) => word.from >= from && word.to <= to);
    const stems = new Set(own.map(({ stem }) => stem));
    if (stems.size < 2) continue;
    const about = subject.cited.flatMap(({ lines }) =>
      lines.flatMap((line, i) => {
        const count = shared(line, stems);
        return count === 0 ? [] : [{ near: [lines[i - 1], line, lines[i + 1]], shared: count }];
      }),
    );
    const best = Math.max(0, ...about.map((one) => one.shared));
    if (best < 2 || best < stems.size * 0.5) continue;
    const judged = about.filter((one) => one.shared >= best * 0.6);
    const carried = judged.some(({ near }) =>
      near.some(
        (line) =>
          line !== undefined &&
          (line.denies ||
            line.asks ||
            CARRIES.test(line.text) ||
            line.words.some(({ key }) => SOFT.has(key) || opposes(own, key))),
      ),
    );
    if (!carried) return negator;
  }
  return null;
}

function shared(line: Line, stems: ReadonlySet<string>): number {
  const found = line.stems.filter((stem) => stems.has(stem));
  return found.length < 2 ? found.length : new Set(found).size;
}

function opposes(own: readonly Polar[], key: string): boolean {
  return axesOf(key).some(({ name, sign }) =>
    own.some(({ word }) => axesOf(word.key).some((axis) => axis.name === name && axis.sign !== sign)),
  );
}

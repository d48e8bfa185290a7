/** What is told as done was done, as far as the evidence speaks of the doing: not planned, asked, wished or conditional. */
import { clausesOf } from '../reading/binding.ts';
import type { Facts, Line } from '../reading/facts.ts';
import { STOPWORDS } from '../reading/lexicon.ts';
import { moodAt } from '../reading/state-words.ts';
import { isVerbatim, refuse, shown } from '../reading/subject.ts';
import type { Subject } from '../reading/subject.ts';
import { isPastForm } from '../reading/words.ts';
import type { Word } from '../reading/words.ts';

/** Who says, thinks, wishes or plans it: another check holds that; what is said may be to come. */
const TELLS =
  /^(?:said|asked|wanted|thought|noted|added|proposed|suggested|argued|agreed|disagreed|replied|answered|reported|explained|objected|warned|commented|posted|mentioned|pointed|confirmed|announced|complained|preferred|recommended|believed|offered|promised|volunteered|raised|claimed|insisted|requested|described|wondered|questioned|supported|opposed|called|considered|recalled|remembered|reminded|admitted|stated|clarified|acknowledged|concluded|observed|noticed|estimated|expected|suspected|doubted|worried|told|apologi[sz]ed|regretted|feared|hoped|planned|decided|needed|liked|knew|meant|felt|had|did|was|were|been|got|found|saw|heard|saw|made|took|gave|came|went|kept|let|put|set|read|learned|discussed|talked|named|named|used|supposed|scheduled|intended|invited|worked|tried|looked|started|began|waited|involved|based|related|concerned|interested|led|left|held|stood|seemed|turned|shared|listed|labelled|titled|stayed|remained|continued|happened|became|cut|lost|failed|missed)$/;

/** Before a past form that only describes: "the deleted file", "a planned upgrade", "as agreed". */
const DESCRIBES =
  /^(?:the|an?|this|that|these|those|its|their|his|her|our|my|your|some|any|no|of|in|on|for|with|as|by|from|than|newly|recently|most|to|be|being|get|all|each|every|more|very|so|too|when|if|how|not|never)$/;
const PASSIVE = /^(?:is|are|was|were|been)$/;

/** What makes a line a plan, a wish, a question or a condition, whatever form its verb has. */
const OPEN_LINE =
  /\b(?:will|shall|would|should|could|might|may|can you|could you|please|let['’]s|want\w*|wish\w*|hop(?:e|es|ing)|plan\w*|propos\w*|consider\w*|todo|to do|going to|about to|once|until|unless|if|whether|next|tomorrow|tonight|soon|later|needs? to|ha(?:s|ve) to|must|ask\w*|request\w*|idea|rather|falls|wenn|bitte|morgen|nächste\p{L}*|werden|wird)\b|['’](?:ll|d)\b|\[ \]/iu;

/** A sentence about a plan, a wish or a condition claims nothing as done. */
const CLAIMS_LESS =
  /\b(?:will|would|should|could|might|may|wants?|wanted|plans?|planned|propos\w*|suggest\w*|request\w*|asks?|asked|hop(?:e|es|ed)|wish\w*|wonder\w*|must|can|cannot|seems?|seemed|whether|if|until|unless|before|once|expect\w*|promised?|promises|offer\w*|due|soon|next|tomorrow|prefer\w*|recommend\w*|needs?|likes?|intend\w*|agreed|decided|considers?|considered)\b|\?/i;

/** Each verb that says that something was done, where the evidence has the verb only as something to come. */
export function checkDone(subject: Subject): void {
  if (CLAIMS_LESS.test(subject.bare) || isVerbatim(subject)) return;
  subject.words.forEach((word, at) => {
    if (!tellsDone(subject, word, at)) return;
    const told = subject.cited.flatMap((facts) => placesOf(facts, word));
    if (told.length === 0 || told.some(({ facts, line, index }) => isDone(facts, line, index))) return;
    if (doneInOtherWords(subject, word)) return;
    refuse(
      subject,
      'state',
      `${shown(subject, word.from, word.to)} is said as done, but the cited evidence only plans, asks or wishes it`,
      [word.from, word.to],
    );
  });
}

function tellsDone(subject: Subject, word: Word, at: number): boolean {
  const before = subject.words[at - 1];
  if (before === undefined || !isPastForm(word)) return false;
  // "It was added" is a deed where "Bob added that it fails" is none.
  if (TELLS.test(word.key) && !(word.key === 'added' && PASSIVE.test(before.key))) return false;
  if (DESCRIBES.test(before.key) || subject.states.some(({ from, to }) => word.from >= from && word.to <= to))
    return false;
  if (subject.bare.slice(before.to, word.from).trim() !== '') return false;
  // "Bob wrote that it fails", "wrote to support": not a thing that is written.
  if (word.key === 'wrote' && /^(?:that|to|in|on|about|down|back)?$/.test(subject.words[at + 1]?.key ?? ''))
    return false;
  return moodAt(subject.bare, word.from) === 'is';
}

/** What comes of waiting. */
const COMES = new Set(
  'answered received got replied responded accepted signed delivered finished completed arrived reviewed agreed landed'.split(
    ' ',
  ),
);
const WAITS = /\b(?:wait(?:s|ing)?|await(?:s|ing)?|pending|wartet|warten)\b/i;
const FINISHED = new Set('done finished complete completed implemented ready written added'.split(' '));
const TO_DO = /^\s*[-*+]\s+\[ \]/;
const LEAST = 2;
/** A clause of so few words has no verb. */
const SHORT = 4;

/** "Ingestion has answered" of what somebody still waits for; "the limit is done" of a box without its tick. */
export function checkPending(subject: Subject): void {
  const { words } = subject;
  if (CLAIMS_LESS.test(subject.bare) || WAITS.test(subject.bare) || words.some(({ denies }) => denies))
    return;
  for (const [at, word] of words.entries()) {
    const comes = COMES.has(word.key) && isPastForm(word) && !DESCRIBES.test(words[at - 1]?.key ?? 'the');
    const finished =
      FINISHED.has(word.key) && /^(?:is|are|was|were|been|now|already)$/.test(words[at - 1]?.key ?? '');
    if (!comes && !finished) continue;
    const others = new Set(words.filter((one) => one !== word && isTelling(one)).map(({ stem }) => stem));
    const lines = subject.cited.flatMap(({ textLines }) => textLines);
    const shared = (line: Line): number => new Set(line.stems.filter((stem) => others.has(stem))).size;
    const open = lines.filter((line) => (finished ? TO_DO.test(line.text) : WAITS.test(line.text)));
    if (comes && lines.some((line) => comesLater(line, others))) {
      refuse(
        subject,
        'state',
        `${shown(subject, word.from, word.to)} is said as done, but the cited evidence has it still to come`,
        [word.from, word.to],
      );
      return;
    }
    const most = Math.max(0, ...open.map(shared));
    const least = Math.min(LEAST, others.size);
    if (most < least || least === 0) continue;
    // A line that has the word itself, or says more of it, may tell that the waiting is over.
    if (lines.some((line) => !open.includes(line) && (line.stems.includes(word.stem) || shared(line) > most)))
      continue;
    refuse(
      subject,
      'state',
      `${shown(subject, word.from, word.to)} is said as done, but the cited evidence still waits for it`,
      [word.from, word.to],
    );
    return;
  }
}

const LATER = /^(?:tomorrow|morgen)$/;

/** "…, us-east tomorrow": a clause without a verb that says nothing else. */
function comesLater(line: Line, said: ReadonlySet<string>): boolean {
  return clausesOf(line.text).some(({ from, to }) => {
    const words = line.words.filter((word) => word.from - line.from >= from && word.to - line.from <= to);
    const told = words.filter((word) => isTelling(word) && !LATER.test(word.key));
    return (
      words.length <= SHORT &&
      words.some(({ key }) => LATER.test(key)) &&
      told.length > 0 &&
      told.every(({ stem }) => said.has(stem))
    );
  });
}

const isTelling = (word: Word): boolean => word.key.length > 1 && !STOPWORDS.has(word.key);

/** Changes that evidence names when it tells them, with the words that may stand for them. */
const CHANGES = new Map(
  [
    'accepted: accept agree approv merg yes ok okay fine good take took in convinc',
    'blocked: block hold stop stuck depend wait refus prevent until unless first',
    'upgraded: upgrad updat bump move version raise switch',
    'downgraded: downgrad back revert lower',
    'received: receiv get send arriv come',
    'signed: sign contract renew agre',
    'renewed: renew extend sign prolong',
    'migrated: migrat move switch',
    'installed: install deploi put set add',
    'enabled: enabl on activ turn switch allow',
    'disabled: disabl off deactiv turn switch block stop',
    'deleted: delet remov drop gone clean',
    'renamed: renam name call',
    'archived: archiv close',
    'suspended: suspend stop paus hold block',
    'hired: hire join sign new start',
    'fired: fire leav dismiss',
    'encrypted: encrypt',
  ].map((entry) => {
    const [verb = '', stems = ''] = entry.split(': ');
    return [verb, new Set(stems.split(' '))] as const;
  }),
);

/** "Redis was upgraded" where no word of the evidence tells of an upgrade. */
export function checkChanges(subject: Subject): void {
  if (isVerbatim(subject) || !subject.english) return;
  subject.words.forEach((word, at) => {
    const stems = CHANGES.get(word.key);
    if (stems === undefined || !tellsDone(subject, word, at)) return;
    const told = subject.cited.some(
      (facts) => facts.stems.has(word.stem) || [...stems].some((stem) => facts.stems.has(stem)),
    );
    const foreign = subject.cited.every(({ evidence }) => !/[a-z]{3}/i.test(evidence.text));
    if (told || foreign) return;
    refuse(
      subject,
      'state',
      `${shown(subject, word.from, word.to)} is neither recorded nor said in the cited evidence`,
      [word.from, word.to],
    );
  });
}

/** "I updated the PR to 2": whoever proposed it tells that it is done, in other words. */
const I_DID =
  /\b(?:I|I['’]ve|we|we['’]ve)(?: have)?(?: (?:just|now|already|also))? (?:updated|changed|replaced|fixed|made|did|done|pushed|applied|moved|renamed|removed|dropped|added|rewrote|rewritten|reworked|adjusted|corrected)\b|^\W*(?:done|updated|changed|replaced|fixed|pushed|applied|adjusted|corrected)\b/i;

function doneInOtherWords(subject: Subject, { stem }: Word): boolean {
  const told = new Set(
    subject.words
      .filter((word) => isTelling(word) && word.stem !== stem && !subject.people.has(word.key))
      .map((word) => word.stem),
  );
  return subject.cited.some((facts) => {
    if (facts.isRoot || !placesOf(facts, { stem }).length) return false;
    const own = facts.evidence.author;
    return subject.cited.some(
      (other) =>
        other.evidence.author === own &&
        other.at >= facts.at &&
        other.textLines.some(
          (line) =>
            !line.quoted && !line.denies && I_DID.test(line.text) && line.stems.some((one) => told.has(one)),
        ),
    );
  });
}

interface Place {
  facts: Facts;
  line: Line;
  index: number;
}

function placesOf(facts: Facts, { stem }: Pick<Word, 'stem'>): Place[] {
  return facts.lines.flatMap((line) =>
    line.stems.flatMap((other, index) => (other === stem ? [{ facts, line, index }] : [])),
  );
}

/** Before "closing", "marking it": who writes it does it, whatever else the line plans. */
const DOES_IT =
  /(?:^[\s>*_-]*|[.;,–—]\s+|\b(?:so|and|thus|therefore|hence|then)\s+)(?:(?:so|I['’]m|I am|now|just|hence|thus)\s+){0,2}$/i;

/** Whether the evidence has the deed as done or as how things are. */
function isDone(facts: Facts, line: Line, index: number): boolean {
  const word = line.words[index];
  if (word === undefined || line.asks) return false;
  const { kind, state } = facts.evidence;
  // The title of a thread says in the plain form of its verb what is to be done, until it is.
  if (line.field === 'title')
    return (
      isPastForm(word) ||
      /[^s]s$/.test(word.key) ||
      !((kind === 'issue' || kind === 'pull_request') && (state === 'open' || state === 'draft'))
    );
  if (word.key.endsWith('ing') && DOES_IT.test(line.text.slice(0, word.from - line.from))) return true;
  const mood = moodAt(line.text, word.from - line.from);
  if (mood === 'soon' || mood === 'may') return false;
  const rest = line.text.slice(word.to - line.from);
  if (isPastForm(word)) return !/^\s+(?:\S+\s+){0,6}(?:if|once|unless|provided)\b/i.test(rest);
  return !OPEN_LINE.test(line.text);
}

/** What the place of a sentence says of it: under "Pain points" a line is a complaint however it is worded, in a transcript "I want" says little. Pure. */
import type { NoteSentence } from '../evidence/sentences.ts';
import type { RequestKind } from './kinds.ts';

/** `study`: of those who made the notes: their questions, their method, whom they met. */
export type Section = Extract<RequestKind, 'feature' | 'friction' | 'praise'> | 'study';

const STUDY =
  /^\P{L}*(?:(?:research |study |interview |open |discussion )?(?:goals?|hypothes[ei]s|questions?|methods?|methodology|agenda|guide)(?: tested)?(?: and (?:next steps|participants|methods?))?|participants?|attendees|present|teilnehmer(?:innen)?|anwesend|offene fragen|participantes|asistentes|présents|méthode|método)\P{L}*$/iu;

/** Where a sentence stands. */
export interface Place {
  /** What the heading over it says; null: nothing. */
  section: Section | null;
  /** In a note that writes down how people spoke; null: the note is not known. */
  spoken: boolean | null;
  /** What stands around it; null: not looked at. */
  near: Near | null;
}

/** Of each outcome of `weights.ts` the share of the sentences around that are likely it. */
export type Near = readonly number[];

export const ANYWHERE: Place = { section: null, spoken: null, near: null };

/** "No issues", "Is it a problem?": a heading that denies or asks tells nothing; one that asks the customer what hurts does. */
const OPEN =
  /(?:^\P{L}*(?:do|does|did|is|are|can|could|how|why|which|was|were)\b.*\?|\bno\b|\bwithout\b|\bfewer\b|\bmost severe\b)/iu;

const PLEASED =
  /\b(?:(?:what |that |things that )?(?:work(?:ed|s|ing)|went|goes|doing) (?:really )?(?:well|right)|what works|what worked|likes|liked|loved?|positives?|positively|praise|strengths|pros|delights?|wins|satisfied|happy|highlights of what worked)\b|(?<!\p{L})(?:was gut|positives?|lob|stärken|gefällt|points forts|positifs?|aimé|lo positivo|fortalezas|gust(?:ó|a))(?!\p{L})/iu;
const TROUBLED =
  /\b(?:(?:usability |known )?issues?|problems?|pain|pains|confus(?:ed|ing|ion)|unclear|bugs?|difficult\w*|struggl\w+|challenges?|frustrat\w+|complaints?|frictions?|dislikes?|disliked|negatives?|blockers?|obstacles?|hurdles?|weakness(?:es)?|cons|trouble|what (?:didn['’]?t|doesn['’]?t|did not|does not) work|(?:don['’]?t|didn['’]?t|not) understand|went wrong)\b|(?<!\p{L})(?:probleme?|schwierigkeiten|schmerzpunkte?|unklar\w*|ärger|kritik|schwächen|problèmes?|difficultés?|points faibles|irritants|problemas?|dificultades|dolores|debilidades)(?!\p{L})/iu;
const ASKED =
  /\b(?:recommendations?|suggestions?|(?:feature )?requests?|wish ?list|wishes|requirements?|(?:user |unmet )?needs|improvements?|ideas for|nice.to.haves?|must.haves?|asks|feature ideas|what (?:they|users|customers|people|he|she) (?:wants?|needs?|asked for|miss(?:es|ed)?))\b|(?<!\p{L})(?:wünsche|anforderungen|vorschläge|empfehlungen|verbesserung(?:en|svorschläge)?|bedarf|recommandations?|souhaits?|besoins?|demandes|recomendaciones|sugerencias|peticiones|necesidades|deseos|mejoras)(?!\p{L})/iu;
/** Parts of the list above them: they keep what its heading said. */
const RANK =
  /^\P{L}*(?:(?:very )?(?:high|medium|low|critical|minor|major|other|general|misc\w*|hoch|mittel|niedrig)\b.{0,20}|p\d)$/iu;

/** A heading of more words is a sentence about one finding. */
const LONGEST_WORDS = 14;
/** "Pain points:" in plain text stands over as many sentences at most; a heading over all until the next. */
const REACH = 8;

/** What a heading says of all that stands under it; null: nothing. */
export function sectionUnder(heading: string): Section | null {
  if (STUDY.test(heading)) return 'study';
  if (OPEN.test(heading) || heading.split(/\s+/).length > LONGEST_WORDS) return null;
  if (TROUBLED.test(heading)) return 'friction';
  if (ASKED.test(heading)) return 'feature';
  return PLEASED.test(heading) ? 'praise' : null;
}

type Line = Pick<NoteSentence, 'text' | 'heading'>;

/** For each sentence of a note where it stands. */
export function placesOf(sentences: readonly Line[]): Place[] {
  const spoken = isTranscript(sentences);
  return sectionsOf(sentences).map((section) => ({ section, spoken, near: null }));
}

const FILLER = /\b(?:um|uh|uhm|ähm?|you know|i mean|kind of|sort of|yeah)\b|\blike,/i;
/** Of the sentences of a transcript at least one in so many holds a word that nobody writes. */
const ONE_IN = 8;
const ENOUGH = 12;

function isTranscript(sentences: readonly Line[]): boolean {
  if (sentences.length < ENOUGH) return false;
  return sentences.filter(({ text }) => FILLER.test(text)).length * ONE_IN >= sentences.length;
}

/** For each sentence what its heading says of it. */
function sectionsOf(sentences: readonly Line[]): (Section | null)[] {
  let section: Section | null = null;
  let listed: Section | null = null;
  let left = 0;
  return sentences.map(({ text, heading }) => {
    if (heading) {
      if (!RANK.test(text)) section = sectionUnder(text);
      left = 0;
      return null;
    }
    if (/:\W*$/.test(text) && text.split(/\s+/).length <= 6) {
      listed = sectionUnder(text);
      left = listed === null ? 0 : REACH;
      return section;
    }
    left -= 1;
    return left >= 0 ? listed : section;
  });
}

import { checkCount } from '../reading/count.ts';
import type { Facts } from '../reading/facts.ts';
import { FIELDS } from '../reading/facts.ts';
import type { NumberMention } from '../reading/numbers.ts';
import { isSaidOfRival } from '../reading/rivals.ts';
import type { Place } from '../reading/rivals.ts';
import { checkPairs } from './pairs.ts';
import { checkShare, OF } from './share.ts';
import { proveSpan } from '../reading/span.ts';
import { refuse, shown, sustain } from '../reading/subject.ts';
import type { Subject } from '../reading/subject.ts';
import { isCommon, STOPWORDS } from '../reading/lexicon.ts';
import { stemOf } from '../reading/words.ts';

/** Every number stands in what is cited, with its unit and for the same thing, or follows from it by counting. */
export function checkNumbers(subject: Subject): void {
  let read: Place[] | null = null;
  const places = (): Place[] => (read ??= subject.cited.flatMap(placesOf));
  for (const mention of subject.numbers) {
    if (proveAtOnce(subject, mention)) continue;
    if (isPronoun(subject, mention, places) || isDemonstrative(subject, mention) || isBoth(subject, mention))
      continue;
    const what = complaint(subject, mention, places());
    if (what !== null)
      refuse(subject, isVersion(mention) ? 'reference' : 'number', what, [mention.from, mention.to]);
  }
  checkOrder(subject, places);
  checkShare(subject, places);
  checkPairs(subject);
}

/** "by 70 ms, from 310 ms to 240 ms": the difference of two numbers that stand there. */
function isDifference(subject: Subject, mention: NumberMention): boolean {
  if (
    !/\bby\s(?:about\s|some\s)?$/i.test(subject.sentence.slice(Math.max(0, mention.from - 16), mention.from))
  )
    return false;
  const scaled = ({ values, unit }: NumberMention): number => (values[0] ?? 0) * (unit?.factor ?? 1);
  const others = subject.numbers.filter(
    (other) => other !== mention && other.unit?.dimension === mention.unit?.dimension,
  );
  return others.some((a) =>
    others.some((b) => a !== b && close(Math.abs(scaled(a) - scaled(b)), scaled(mention))),
  );
}

function placesOf(facts: Facts): Place[] {
  return FIELDS.flatMap((field) => facts.marks(field).numbers.map((mention) => ({ facts, field, mention })));
}

/** The same number of the same thing ends the search; only evidence that has its digits is read for it. */
function proveAtOnce(subject: Subject, mention: NumberMention): boolean {
  const written = subject.sentence.slice(mention.from, mention.to);
  const digits = /[\d.,]*\d/.exec(written)?.[0] ?? written.toLowerCase();
  for (const facts of subject.cited) {
    if (!facts.evidence.text.includes(digits) && facts.evidence.title?.includes(digits) !== true) continue;
    const place = placesOf(facts).find(
      ({ mention: other }) => matches(mention, other) && sameNeighbour(mention, other),
    );
    if (place === undefined) continue;
    sustain(subject, [mention.from, mention.to], facts, place.field, [place.mention.from, place.mention.to]);
    return true;
  }
  return false;
}

/** Null when the number is proven. */
function complaint(subject: Subject, mention: NumberMention, places: readonly Place[]): string | null {
  const value = shown(subject, mention.from, mention.to);
  const same = places.filter((place) => matches(mention, place.mention));
  const good = same.filter((place) => !isAnotherThing(mention, place.mention, places));
  const place = good.find(({ mention: other }) => sameNeighbour(mention, other)) ?? good[0];
  const counted = checkCount(subject, mention);
  // A count of what is cited can be told for certain: "five people" where three wrote is wrong, whatever else is five.
  if (counted === 'wrong' && (place === undefined || !sameNeighbour(mention, place.mention)))
    return `${value} is not the number of what is cited`;
  if (counted === 'right') return null;
  if (
    place !== undefined &&
    isSaidOfRival(subject.sentence, mention, same, rivalsOf(subject, mention, places))
  )
    return `${value} is said of something else in the cited evidence`;
  if (
    place !== undefined &&
    same.every(({ facts, field, mention: other }) => isLength(facts.fieldText(field), other)) &&
    isMoment(subject, mention)
  )
    return `${value} is how long it takes in the cited evidence`;
  if (place !== undefined) {
    sustain(subject, [mention.from, mention.to], place.facts, place.field, [
      place.mention.from,
      place.mention.to,
    ]);
    return null;
  }
  if (countsNames(subject, mention)) return null;
  if (proveSpan(subject, mention) || isYear(subject, mention) || isDifference(subject, mention)) return null;
  if (same.length > 0) return `${value} is said of something else in the cited evidence`;
  return `${value} stands in none of the cited evidence`;
}

/** "lasts two weeks", and "starts in two weeks". */
const isLength = (text: string, { from, unit }: NumberMention): boolean =>
  unit?.dimension === 'time' &&
  /\b(?:lasts?|lasted|takes?|took|for|dauert)\s+(?:about\s|around\s)?$/i.test(
    text.slice(Math.max(0, from - 20), from),
  );
const isMoment = ({ sentence }: Subject, { from }: NumberMention): boolean =>
  /\b(?:starts?|begins?|ends?|opens?|launch\w*|due|comes?|arrives?|expires?|happens?|out|live)\b[^.;,]{0,20}\bin\s+(?:about\s)?$/i.test(
    sentence.slice(Math.max(0, from - 50), from),
  );

const NAME = String.raw`\p{Lu}[\p{L}\p{N}.-]*(?: \p{Lu}[\p{L}\p{N}.-]*){0,2}`;
const NAMES = new RegExp(`(?<![\\p{L}\\p{N}])${NAME}(?:, ${NAME}){0,4},? (?:and|und|&) ${NAME}`, 'gu');
const PARTIES =
  /^(?:customers?|people|persons?|companies|company|teams?|colleagues|users|clients|countries|cities)$/;

/** "Two customers asked for a report" where the evidence names the two. */
function countsNames(subject: Subject, { values, unit, right }: NumberMention): boolean {
  if (unit !== null || !PARTIES.test(right ?? '')) return false;
  return subject.cited.some((facts) =>
    facts.lines.some(
      (line) =>
        subject.words.filter(({ key, stem }) => !STOPWORDS.has(key) && line.stems.includes(stem)).length >=
          2 &&
        Array.from(line.text.matchAll(NAMES)).some(
          ([names]) => names.split(/, | and | und | & /).filter((name) => name !== '').length === values[0],
        ),
    ),
  );
}

/** "one of them", "no one", "one idea": a count only where the evidence counts the same thing. */
function isPronoun(subject: Subject, mention: NumberMention, places: () => readonly Place[]): boolean {
  const { from, to } = mention;
  if (mention.values[0] !== 1 || !/^one$/i.test(subject.sentence.slice(from, to))) return false;
  if (mention.unit !== null) return false;
  if (mention.right === null || STOPWORDS.has(mention.right) || /^\s+of\b/i.test(subject.sentence.slice(to)))
    return true;
  return checkCount(subject, mention) !== 'wrong' && !isElsewhere(mention, places(), 'right');
}

/** "combining the two": points back at two things that were named. */
function isDemonstrative(subject: Subject, mention: NumberMention): boolean {
  return (
    mention.right === null &&
    mention.values[0] === 2 &&
    /^(?:the|these|those)$/.test(mention.left ?? '') &&
    /^two$/i.test(subject.sentence.slice(mention.from, mention.to))
  );
}

/** "two alerts" where the evidence has "both alerts". */
function isBoth(subject: Subject, mention: NumberMention): boolean {
  if (mention.values[0] !== 2 || mention.unit !== null || mention.right === null) return false;
  const thing = stemOf(mention.right);
  return subject.cited.some((facts) =>
    FIELDS.some((field) =>
      facts
        .words(field)
        .some(
          ({ key }, i, words) =>
            /^(?:both|beide)$/.test(key) && words.slice(i + 1, i + 4).some((word) => word.stem === thing),
        ),
    ),
  );
}

function matches(mention: NumberMention, other: NumberMention): boolean {
  if (!unitsAgree(mention, other)) return false;
  const factor =
    (mention.unit?.factor ?? 1) /
    (sameDimension(mention, other) ? (other.unit?.factor ?? 1) : (mention.unit?.factor ?? 1));
  for (const value of mention.values) {
    for (const stood of other.values) {
      if (
        close(value * factor, stood) &&
        (mention.unit !== null || other.unit !== null || sameDigits(mention, other))
      )
        return true;
      if (mention.approximate !== null && rounds(value * factor, stood, mention.approximate)) return true;
    }
  }
  return false;
}

/** Other numbers that could stand in this one's place; not those that the sentence names beside it ("from 41 % to 6 %"). */
function rivalsOf(subject: Subject, mention: NumberMention, places: readonly Place[]): Place[] {
  return places.filter(
    ({ mention: other }) =>
      sameDimension(mention, other) &&
      unitsAgree(mention, other) &&
      !subject.numbers.some((said) => matches(said, other)),
  );
}

/** "1.10" and "1.1" are different versions; "1,000" and "1k" the same number. */
function sameDigits(a: NumberMention, b: NumberMention): boolean {
  const decimals = (digits: string): number => /^\d+\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
  return decimals(a.digits) === decimals(b.digits) || decimals(a.digits) === 0 || decimals(b.digits) === 0;
}

function sameDimension(a: NumberMention, b: NumberMention): boolean {
  return a.unit !== null && b.unit !== null && a.unit.dimension === b.unit.dimension;
}

/** Without a unit on either side nothing contradicts; a percentage is never a plain number of things. */
function unitsAgree(a: NumberMention, b: NumberMention): boolean {
  if (a.unit === null && b.unit === null) return true;
  if (a.unit?.dimension === 'any' || b.unit?.dimension === 'any') return true;
  if (a.unit === null)
    return (
      b.unit?.dimension !== 'percent' &&
      b.unit?.dimension !== 'points' &&
      (a.right === null || STOPWORDS.has(a.right))
    );
  if (b.unit === null)
    return (
      // An age is written with its unit; a bare number is none.
      !(a.unit.dimension === 'time' && (AGE_AFTER.test(a.right ?? '') || AGE_BEFORE.test(a.left ?? ''))) &&
      (a.unit.dimension === 'times' || b.right === null || STOPWORDS.has(b.right)) &&
      a.unit.dimension !== 'points'
    );
  if (a.unit.dimension !== b.unit.dimension) return false;
  if (a.unit.dimension === 'time' || a.unit.dimension === 'size') return true;
  return a.unit.name === b.unit.name;
}

const AGE_AFTER = /^(?:ago|later|earlier)$/;
const AGE_BEFORE = /^(?:for|since|after|within|in)$/;

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** "about 1,000" of 987: the evidence rounded to the digits that are said. */
function rounds(said: number, stood: number, how: 'about' | 'below' | 'above'): boolean {
  if (said <= 0 || stood <= 0 || said < 10) return false;
  const significant = said.toString().replace(/0+$/, '').replace('.', '').length;
  if (significant > 2 || Number(stood.toPrecision(significant)) !== said) return false;
  return how === 'about' || (how === 'below' ? stood < said : stood > said);
}

const LOOSE_RIGHT = new Set([
  'in',
  'of',
  'to',
  'a',
  'an',
  'the',
  'per',
  'and',
  'or',
  'at',
  'on',
  'for',
  'from',
  'with',
  'by',
  'is',
  'are',
  'was',
  'were',
  'more',
  'times',
  'new',
]);

function sameNeighbour(a: NumberMention, b: NumberMention): boolean {
  const same = (x: string | null, y: string | null): boolean =>
    x !== null && y !== null && !STOPWORDS.has(x) && stemOf(x) === stemOf(y);
  return same(a.right, b.right) || same(a.left, b.left);
}

/**
 * Whether the evidence gives this number to another thing: it counts the sentence's thing ("files", "TLS") elsewhere with
 * other numbers only.
 */
function isAnotherThing(mention: NumberMention, other: NumberMention, places: readonly Place[]): boolean {
  if (sameNeighbour(mention, other) || isPart(other)) return false;
  return isElsewhere(mention, places, 'right') || isElsewhere(mention, places, 'left');
}

/** "148 addresses, 9 of them": a part of what was counted before. */
const isPart = ({ left, right }: NumberMention): boolean =>
  /^(?:them|these|those|which|ihnen|denen)$/.test(right ?? '') ||
  // "The list of the 9 is in the sheet": of what was counted before.
  (left === 'the' && /^(?:is|are|was|were|who|that|have|has|had|can|will)?$/.test(right ?? ''));

function isElsewhere(mention: NumberMention, places: readonly Place[], side: 'left' | 'right'): boolean {
  const word = mention[side];
  if (word === null || STOPWORDS.has(word) || LOOSE_RIGHT.has(word)) return false;
  // Before a number only a name ("TLS 1.3", "Node 18") or a numbered thing ("step 2") is bound to it; a verb is not.
  if (side === 'left' && !/^\p{Lu}/u.test(mention.leftRaw ?? '') && !NUMBERED.has(word)) return false;
  const stem = stemOf(word);
  const bound = places.filter(({ mention: place }) => place[side] !== null && stemOf(place[side]) === stem);
  return bound.length > 0 && !bound.some(({ mention: place }) => matches(mention, place));
}

const NUMBERED = new Set(
  'version release step phase section chapter page port line level broker node sprint rfc option question figure table part part quarter draft revision build day week round item point priority stage tier type'.split(
    ' ',
  ),
);

/** "PostgreSQL 17": a version of something, not a count of things. */
function isVersion(mention: NumberMention): boolean {
  return (
    mention.leftRaw !== null &&
    mention.unit === null &&
    /^\p{Lu}/u.test(mention.leftRaw) &&
    !isCommon(mention.left ?? '')
  );
}

/** A year of the evidence's own date. */
function isYear(subject: Subject, mention: NumberMention): boolean {
  const year = mention.values[0] ?? 0;
  if (!/^(?:19|20)\d{2}$/.test(mention.digits) || mention.unit !== null) return false;
  return subject.cited.some(
    (facts) =>
      new Date(facts.at).getUTCFullYear() === year ||
      FIELDS.some((field) =>
        facts
          .marks(field)
          .dates.some(
            (date) => date.month?.year === year || date.days?.some((day) => day.year === year) === true,
          ),
      ),
  );
}

/** "from 50 to 20" where the evidence goes from 20 to 50. */
function checkOrder(subject: Subject, read: () => readonly Place[]): void {
  for (let i = 0; i + 1 < subject.numbers.length; i++) {
    const [a, b] = [subject.numbers[i], subject.numbers[i + 1]];
    if (a === undefined || b === undefined || !isStep(subject.sentence, a, b)) continue;
    const places = read();
    let forward = false;
    let backward = false;
    places.forEach((place, j) => {
      const next = places[j + 1];
      if (next === undefined || next.facts !== place.facts || next.field !== place.field) return;
      if (!isStep(place.facts.fieldText(place.field), place.mention, next.mention)) return;
      forward ||= matches(a, place.mention) && matches(b, next.mention);
      backward ||= matches(a, next.mention) && matches(b, place.mention);
    });
    if (a.digits === b.digits) continue;
    const impossible = !stepGoes(subject.sentence, a, b);
    if ((backward && !forward) || impossible) {
      refuse(
        subject,
        'number',
        `${shown(subject, a.from, b.to)} ${backward && !forward ? 'is the other way round in the cited evidence' : 'does not go that way'}`,
        [a.from, b.to],
      );
    }
  }
}

const FALLS =
  /\b(?:drop\w*|fall\w*|fell|decreas\w*|shr[aiu]nk\w*|reduc\w*|lower\w*|down|cut|shorten\w*)\b[^.;]{0,20}$/i;
const RISES = /\b(?:ris\w*|rose|increas\w*|grow\w*|grew|rais\w*|up|climb\w*)\b[^.;]{0,20}$/i;

/** Whether the numbers go the way the words say: nothing drops from 2 to 18, and there are no 319 of 262. */
function stepGoes(text: string, a: NumberMention, b: NumberMention): boolean {
  const [first = 0, second = 0] = [a.values[0], b.values[0]];
  if (a.unit !== null && b.unit !== null && a.unit.dimension !== b.unit.dimension) return true;
  const x = first * (a.unit?.factor ?? b.unit?.factor ?? 1);
  const y = second * (b.unit?.factor ?? a.unit?.factor ?? 1);
  if (OF.test(text.slice(a.to, b.from))) return x <= y || a.ordinal;
  const before = text.slice(Math.max(0, a.from - 30), a.from);
  if (FALLS.test(before)) return x >= y;
  return !RISES.test(before) || x <= y;
}

function isStep(text: string, a: NumberMention, b: NumberMention): boolean {
  const between = text.slice(a.to, b.from);
  return (
    between.length < 40 &&
    (/^\s*(?:→|->|=>)\s*$/.test(between) ||
      OF.test(between) ||
      (/\bto\s*$/i.test(between) && !/[.;!?\n]/.test(between)))
  );
}

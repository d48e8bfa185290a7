import { bind } from '../reading/binding.ts';
import type { Binding } from '../reading/binding.ts';
import type { Facts, Line } from '../reading/facts.ts';
import { FIELDS } from '../reading/facts.ts';
import { STOPWORDS } from '../reading/lexicon.ts';
import { statesSaid, statesTold } from '../reading/state-words.ts';
import { isOnlyConsidered, mergedByHand } from './told-state.ts';
import type { Mood, StateFamily, StateMention } from '../reading/state-words.ts';
import { refuse, shown, sustain } from '../reading/subject.ts';
import type { Subject } from '../reading/subject.ts';

/**
 * What a sentence says about states agrees with what the source recorded for the thread it speaks of; where nothing is
 * recorded (Slack, notes, decisions), the evidence must say so itself, in the same mood.
 */
export function checkStates(subject: Subject): void {
  for (const mention of subject.states) {
    const what = judge(subject, mention, bind(subject, mention.from, mention.to));
    if (what !== null) refuse(subject, 'state', what, [mention.from, mention.to]);
  }
}

/** Null when the state holds, else the complaint. */
function judge(subject: Subject, mention: StateMention, binding: Binding): string | null {
  const { family, mood } = mention;
  if (mood === 'may') return null;
  // Trees are completed and work is done without any thread being resolved.
  if (!binding.strong && /^(?:completed|finished|done)$/i.test(mention.word)) return null;
  const recorded = recordedWhere(subject, family, binding);
  if (mood === 'not' || mood === 'soon') return judgeDenied(subject, mention, binding, recorded);
  switch (recorded) {
    case 'yes':
      return null;
    case 'no':
      if (family === 'merged' && mergedByHand(subject, mention, binding)) return null;
      return `${shown(subject, mention.from, mention.to)}, but ${recordOf(binding, subject, family)}`;
    case 'unknown':
      return told(subject, mention, binding)
        ? null
        : `${shown(subject, mention.from, mention.to)} is neither recorded nor said in the cited evidence`;
  }
}

function judgeDenied(
  subject: Subject,
  mention: StateMention,
  binding: Binding,
  recorded: 'yes' | 'no' | 'unknown',
): string | null {
  const { family, mood } = mention;
  const said = shown(subject, mention.from, mention.to);
  const decisive =
    binding.strong || family === 'approved' || family === 'shipped' || endsUnmerged(subject, mention);
  if (recorded === 'yes' && decisive) {
    return mood === 'not'
      ? `${said} is denied, but it is recorded`
      : `${said} is said to come, but it already is`;
  }
  if (recorded !== 'unknown' || mood === 'soon') return null;
  if (family === 'decided')
    return deniedDecision(subject) ? `${said} is denied, but the cited evidence says it` : null;
  const moods = toldMoods(subject, family);
  return moods.has('is') &&
    !moods.has('not') &&
    !moods.has('may') &&
    !moods.has('soon') &&
    DENIABLE.has(family)
    ? `${said} is denied, but the cited evidence says it`
    : null;
}

/** "Closed without being merged" is said of a pull request, whatever the clause calls it. */
function endsUnmerged({ bare }: Subject, { family, from }: StateMention): boolean {
  return family === 'merged' && /\bclosed\b[^.;,]{0,20}$/i.test(bare.slice(Math.max(0, from - 40), from));
}

const DENIABLE = new Set<StateFamily>(['merged', 'shipped', 'rejected', 'reverted', 'reopened', 'fixed']);

function recordOf(binding: Binding, subject: Subject, family: StateFamily): string {
  const review = family === 'approved' || family === 'changes' || family === 'dismissed';
  const facts = review ? reviewsOf(subject, binding)[0] : binding.roots[0];
  return facts === undefined
    ? 'another state is recorded'
    : `${facts.evidence.id} is recorded as ${(facts.evidence.state ?? 'unknown').replaceAll('_', ' ')}`;
}

/** What the recorded states of the threads that are meant say about a family of states. */
function recordedWhere(subject: Subject, family: StateFamily, binding: Binding): 'yes' | 'no' | 'unknown' {
  switch (family) {
    case 'merged':
      return byRoots(binding, ['merged'], ['open', 'draft', 'closed'], true);
    case 'closed':
      return byRoots(binding, ['closed'], ['open', 'draft', 'merged'], false);
    case 'open':
      return byRoots(binding, ['open', 'draft'], ['closed', 'merged'], false);
    case 'reviewing':
      return binding.strong &&
        binding.roots.some(({ evidence }) => evidence.state === 'merged' || evidence.state === 'closed')
        ? 'no'
        : 'yes';
    case 'ready':
      return (binding.strong && binding.roots.some(({ evidence }) => evidence.state !== 'open')) ||
        (binding.roots.length > 0 && binding.roots.every(({ evidence }) => evidence.state === 'draft'))
        ? 'no'
        : 'yes';
    case 'draft':
      return byRoots(binding, ['draft'], ['closed', 'merged', 'open'], false);
    case 'approved':
      return byReviews(subject, binding, ['approved'], ['changes_requested', 'dismissed']);
    case 'changes':
      return byReviews(subject, binding, ['changes_requested'], ['approved', 'dismissed']);
    case 'dismissed':
      return byReviews(subject, binding, ['dismissed'], []);
    case 'fixed':
      return byRoots(binding, ['closed', 'merged'], [], false);
    case 'shipped':
      return shipped(subject, binding);
    case 'rejected':
      return byRoots(binding, [], ['merged'], false);
    case 'reopened':
      return byRoots(binding, [], ['closed', 'merged'], false);
    case 'cancelled':
      return byRoots(binding, [], ['merged'], false);
    case 'decided':
    case 'reverted':
    case 'postponed':
      return 'unknown';
  }
}

/** `sole`: said of a single cited pull request even when the sentence names it by no noun ("Merged on Friday."). */
function byRoots(
  binding: Binding,
  yes: readonly string[],
  no: readonly string[],
  sole: boolean,
): 'yes' | 'no' | 'unknown' {
  const states = binding.roots.map(({ evidence }) => evidence.state ?? '');
  const pulls = binding.roots.every(({ evidence }) => evidence.kind === 'pull_request');
  const decisive = binding.strong || (sole && pulls && binding.roots.length > 0);
  if (states.length > 0 && decisive) {
    if (states.every((state) => yes.includes(state)) && !binding.unknown) return 'yes';
    // An issue is never merged; its text may still tell of a merge.
    if (sole && !pulls) return 'unknown';
    return states.some((state) => no.includes(state)) ? 'no' : 'unknown';
  }
  return states.some((state) => yes.includes(state)) ? 'yes' : 'unknown';
}

function reviewsOf(subject: Subject, binding: Binding): Facts[] {
  const reviews = subject.cited.filter(({ evidence }) => evidence.kind === 'review');
  const own = reviews.filter((review) =>
    binding.roots.some((root) => root.number === review.number && root.repo === review.repo),
  );
  return own.length > 0 || binding.strong ? own : reviews;
}

function byReviews(
  subject: Subject,
  binding: Binding,
  yes: readonly string[],
  no: readonly string[],
): 'yes' | 'no' | 'unknown' {
  const states = reviewsOf(subject, binding).map(({ evidence }) => evidence.state ?? '');
  if (states.some((state) => yes.includes(state))) return 'yes';
  return states.some((state) => no.includes(state)) ? 'no' : 'unknown';
}

function shipped(subject: Subject, binding: Binding): 'yes' | 'no' | 'unknown' {
  if (
    binding.strong &&
    binding.roots.some(({ evidence }) => evidence.state !== 'merged' && evidence.kind === 'pull_request')
  )
    return 'no';
  return subject.cited.some(({ evidence }) => evidence.kind === 'release') ? 'yes' : 'unknown';
}

/**
 * Whether the evidence says the state itself. Of a thread whose record says nothing of the kind, its own description is no
 * witness ("Adds the approved list"); of an open one, only the very word in another's mouth is.
 */
function told(subject: Subject, mention: StateMention, binding: Binding): boolean {
  const { family } = mention;
  const open =
    binding.strong &&
    binding.roots.some(({ evidence }) => evidence.state === 'open' || evidence.state === 'draft');
  for (const facts of subject.cited) {
    if (family === 'approved' && facts.evidence.state === 'changes_requested') continue;
    const own = binding.strong && (facts.isRoot || (facts.number !== null && OUTSIDE.has(family)));
    for (const line of facts.lines) {
      if (own && (line.field === 'title' || (facts.isRoot && (OUTSIDE.has(family) || RESULT.has(family)))))
        continue;
      if (family === 'decided' && !sharesContent(subject, line)) continue;
      // "Closes #10" of a pull request that is not merged says what it would do.
      if (
        (family === 'closed' || family === 'fixed') &&
        facts.evidence.kind === 'pull_request' &&
        facts.evidence.state !== 'merged' &&
        /\b(?:clos|fix|resolv)(?:es|e|ing)?\b/i.test(line.text)
      )
        continue;
      if (line.asks && family !== 'open' && family !== 'reviewing') continue;
      const found =
        open && RESULT.has(family)
          ? statesSaid(line.text).find((other) => other.family === family && other.mood === 'is')
          : statesTold(line.text, family).find((other) => other.mood === 'is' || LOOSE.has(family));
      if (found === undefined) continue;
      if (family === 'decided' && isOnlyConsidered(subject, mention)) return false;
      sustain(subject, [mention.from, mention.to], facts, line.field, [
        line.from + found.from,
        line.from + found.to,
      ]);
      return true;
    }
  }
  return false;
}

/** Whether a line speaks of anything that the sentence speaks of: a decision about something else proves none. */
function sharesContent(subject: Subject, line: Line): boolean {
  const content = subject.words.filter(
    (word) =>
      !STOPWORDS.has(word.key) &&
      !subject.people.has(word.key) &&
      !subject.states.some(({ from, to }) => word.from >= from && word.to <= to),
  );
  return content.length === 0 || content.some((word) => line.stems.includes(word.stem));
}

/** Families whose evidence is itself a denial or a plan ("won't", "let's"). */
const LOOSE = new Set<StateFamily>(['rejected', 'postponed', 'cancelled', 'open', 'reviewing', 'draft']);
/** What others do to a thread: its own description cannot tell. */
const OUTSIDE = new Set<StateFamily>(['approved', 'shipped', 'reopened', 'dismissed', 'changes']);
/** What became of a thread: its own description, written before, cannot tell, and of an open one only these very words do. */
const RESULT = new Set<StateFamily>(['rejected', 'cancelled', 'postponed', 'fixed', 'reverted', 'decided']);

const OPEN_STILL = /\?|\b(?:open|undecided|unclear|still|not|until|tbd|or)\b/i;

/** "It is not decided" where a line about it says that it is. */
function deniedDecision(subject: Subject): boolean {
  const told = subject.cited.flatMap((facts) => {
    const about = facts.lines.filter((line) => !line.asks && sharesContent(subject, line));
    // "Then it is decided: ... Salted keys are off the table.": one text about one thing, with nothing left open in it.
    const whole = about.length > 0 && !OPEN_STILL.test(facts.evidence.text);
    return (whole ? facts.lines : about).flatMap((line) =>
      statesSaid(line.text).filter(({ family }) => family === 'decided'),
    );
  });
  return told.length > 0 && told.every(({ mood }) => mood === 'is');
}

function toldMoods(subject: Subject, family: StateFamily): Set<Mood> {
  const moods = new Set<Mood>();
  for (const facts of subject.cited)
    for (const field of FIELDS)
      for (const found of statesTold(facts.fieldText(field), family)) moods.add(found.mood);
  return moods;
}

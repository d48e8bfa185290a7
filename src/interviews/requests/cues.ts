/** What a sentence of a note is for the product: its traits are weighed, and the heaviest kind is told where it is likely enough. Pure. */
import type { NoteSentence } from '../evidence/sentences.ts';
import type { Polarity, RequestKind } from './kinds.ts';
import { ANYWHERE, type Near, type Place, placesOf, type Section } from './sections.ts';
import { type Trait, traitsOf } from './traits.ts';
import { LIKELY, LIKELY_UNDER, OUTCOMES, USUAL, WEIGHTS } from './weights.ts';

export interface Cue {
  kind: RequestKind;
  polarity: Polarity;
  /** The words that told most, as written; '': the heading or the form told. */
  phrase: string;
}

/** Reads one sentence; null where nothing is asked, complained of or praised. */
export function cueOf(sentence: string, place: Place = ANYWHERE): Cue | null {
  const weighed = weigh(sentence, place);
  return weighed === null ? null : decide(weighed, place.section, place.near);
}

/** Reads a note, each sentence beside its neighbours: people stay with what they talk about. */
export function cuesIn(sentences: readonly NoteSentence[]): (Cue | null)[] {
  const places = placesOf(sentences);
  const weighed = sentences.map(({ text, heading }, at) =>
    heading ? null : weigh(text, places[at] ?? ANYWHERE),
  );
  return sentences.map((_sentence, at) => {
    const own = weighed[at] ?? null;
    return own === null ? null : decide(own, places[at]?.section ?? null, nearOf(sentences, weighed, at));
  });
}

/** What the sentences around one are, as far as their own words tell; used by the bench, too. */
export function nearOf(
  sentences: readonly Pick<NoteSentence, 'heading' | 'side'>[],
  weighed: readonly (Weighed | null)[],
  at: number,
): Near {
  const near = OUTCOMES.map(() => 0);
  let count = 1;
  for (const step of [-1, 1]) {
    for (let away = 1; away <= AROUND; away += 1) {
      const beside = at + step * away;
      const sentence = beside < 0 ? undefined : sentences[beside];
      if (sentence === undefined || sentence.heading) break;
      const { chances } = weighed[beside] ?? NOTHING;
      if (sentence.side === 'interviewer') continue;
      count += 1;
      for (let of = 0; of < near.length; of += 1) near[of] = (near[of] ?? 0) + (chances[of] ?? 0);
    }
  }
  return near.map((sum) => sum / count);
}

/** Sentences on each side that tell what is talked about, up to a heading. */
const AROUND = 4;

const AROUND_NAMES = OUTCOMES.map(({ name }) => `near: ${name}`);

export interface Weighed {
  traits: readonly Trait[];
  /** Of each outcome the sum of weights. */
  sums: readonly number[];
  /** Of each outcome how likely it is. */
  chances: readonly number[];
  text: string;
}

const NOTHING: Pick<Weighed, 'chances'> = { chances: OUTCOMES.map(() => 0) };

/** A sentence by itself; null: it is of those who made the note. */
export function weigh(sentence: string, place: Omit<Place, 'near'>): Weighed | null {
  if (place.section === 'study') return null;
  const text = textOf(sentence);
  if (!/\p{L}/u.test(text)) return null;
  const traits = traitsOf(text, place);
  const sums = [...(WEIGHTS['always'] ?? [])];
  for (const { name, value } of traits) addTo(sums, name, value);
  return { text, traits, sums, chances: likelihoods(sums) };
}

/** A sentence as its traits are looked for. */
export function textOf(sentence: string): string {
  const said = sentence.includes('http') ? sentence.replaceAll(/https?:\/\/[^\s)>]+/g, '') : sentence;
  return said.replaceAll(/\s{2,}|[^\S ]/g, ' ');
}

function addTo(sums: number[], name: string, value: number): void {
  const weights = WEIGHTS[name];
  if (weights === undefined) return;
  for (let of = 0; of < weights.length; of += 1) sums[of] = (sums[of] ?? 0) + (weights[of] ?? 0) * value;
}

/** Against that it is nothing, which weighs 0. */
function likelihoods(sums: readonly number[]): number[] {
  const shares = sums.map((sum) => Math.exp(sum));
  const all = shares.reduce((a, b) => a + b, 1);
  return shares.map((share) => share / all);
}

/** Four words or more besides what was done: not "[scrolls down]". */
function says(text: string): boolean {
  return /\p{L}+(?:\P{L}+\p{L}+){3}/u.test(text.replaceAll(/\[[^\]]*\]/g, ' '));
}

function decide({ text, traits, sums }: Weighed, section: Section | null, near: Near | null): Cue | null {
  const all = [...sums];
  for (const [of, share] of (near ?? USUAL).entries()) addTo(all, AROUND_NAMES[of] ?? '', share);
  const likely = likelihoods(all);
  const best = likely.indexOf(Math.max(...likely));
  if ((likely[best] ?? 0) >= LIKELY) return told(traits, best);
  // A heading ("Pain points") speaks for the lines under it, if they say anything at all.
  const under = OUTCOMES.findIndex(({ name }) => name === section);
  return (likely[under] ?? 0) >= LIKELY_UNDER && says(text) ? told(traits, under) : null;
}

function told(traits: readonly Trait[], of: number): Cue | null {
  const outcome = OUTCOMES[of];
  if (outcome === undefined) return null;
  return { kind: outcome.kind, polarity: outcome.polarity, phrase: phraseOf(traits, of) };
}

function phraseOf(traits: readonly Trait[], outcome: number): string {
  let words = '';
  let most = 0;
  for (const { name, value, phrase } of traits) {
    const weight = (WEIGHTS[name]?.[outcome] ?? 0) * value;
    if (phrase !== '' && weight > most) [words, most] = [phrase, weight];
  }
  return words;
}

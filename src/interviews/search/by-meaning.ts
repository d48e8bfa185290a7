/** What a search finds by meaning, beside what it finds by words. */
import { type Asked, likeFrom } from '../meaning/meaning.ts';
import { nearestInterviews } from '../meaning/nearest.ts';
import { stretchesOf } from '../meaning/stretches.ts';
import type { Room } from './library.ts';
import type { Found } from './search.ts';
import { beginningOf, type Snippet } from './snippet.ts';

/** More that share no word with the question would drown those that do. */
const MOST_MEANT = 50;
/** Likeness beside that of the nearest, above what unlike texts have: less is another matter. */
const NEAR_BEST = 0.6;
/** Of a model that is fully trusted, beside the words: as in ranking sentences. */
const MEANING = 0.45;

/** Places found by words or meaning with points of both, and of those found by meaning alone the stretch that was nearest. */
export interface Meant extends Found {
  stretches: Map<number, number>;
}

/** Adds what means the same to what the words found, and weighs all by both. */
export function byMeaning(
  room: Room,
  asked: Asked,
  found: Found,
  allowed: (place: number) => boolean,
): Meant {
  const { model } = asked;
  const near = nearestInterviews(room, asked, allowed);
  const span = Math.max(1e-6, (near[0]?.likeness ?? 0) - model.unlike);
  const closeness = (likeness: number): number => Math.max(0, (likeness - model.unlike) / span);
  const worded = new Set(found.places);
  const least = likeFrom(model);
  const added = near
    .filter(
      ({ place, likeness }) => !worded.has(place) && likeness >= least && closeness(likeness) >= NEAR_BEST,
    )
    .slice(0, MOST_MEANT);
  const most = found.places.reduce((best, place) => Math.max(best, found.scores[place] ?? 0), 0);
  const weight = MEANING * model.trust;
  const scores = new Float64Array(room.rows.length);
  for (const place of found.places)
    scores[place] = most === 0 ? 0 : (1 - weight) * ((found.scores[place] ?? 0) / most);
  const kept = new Set([...worded, ...added.map(({ place }) => place)]);
  for (const { place, likeness } of near)
    if (kept.has(place)) scores[place] = (scores[place] ?? 0) + weight * closeness(likeness);
  return {
    places: [...kept].sort((a, b) => a - b),
    scores,
    stretches: new Map(added.map(({ place, stretch }) => [place, stretch])),
  };
}

/** The beginning of the stretch that was nearest; it holds no word to mark. */
export function stretchSnippet(text: string, number: number): Snippet[] {
  const stretch = stretchesOf(text)[number];
  return stretch === undefined ? [] : [beginningOf(text, stretch.from, stretch.to)];
}

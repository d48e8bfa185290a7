/** The interviews whose stretches mean what was asked, inside one reader's room: nothing of what they may not see is compared. */
import { eachSigns, interviewVectors } from '../../store/vectors.ts';
import { writeVersion } from '../../store/interview-list.ts';
import type { Connection } from '../../store/sqlite.ts';
import type { Room } from '../search/library.ts';
import type { Asked } from './meaning.ts';
import { cosineTo, differing, signsOf, signWords } from './vectors.ts';

/** The nearest stretch of an interview. */
export interface Near {
  /** Place in the room's rows. */
  place: number;
  /** Number of the stretch in its text. */
  stretch: number;
  likeness: number;
}

/** So many stretches are compared exactly; signs alone choose them where a room has more. */
const MOST_COMPARED = 800;

interface SignShelf {
  version: string;
  model: number;
  /** By row id of the interview: where its signs begin, in stretches. */
  starts: Map<number, number>;
  counts: Map<number, number>;
  signs: Uint32Array;
}

const shelves = new WeakMap<Connection, SignShelf>();

/** The signs of all interviews, in memory until somebody writes. */
function signShelf(connection: Connection, model: Asked['model']): SignShelf {
  const version = writeVersion(connection);
  const kept = shelves.get(connection);
  if (kept?.version === version && kept.model === model.id) return kept;
  const words = signWords(model.dimension);
  const shelf: SignShelf = {
    version,
    model: model.id,
    starts: new Map(),
    counts: new Map(),
    signs: new Uint32Array(1024 * words),
  };
  let used = 0;
  eachSigns(connection, model.id, (interview, body) => {
    const count = Math.floor(body.length / (words * 4));
    const end = used + count * words;
    if (end > shelf.signs.length) {
      const larger = new Uint32Array(Math.max(end, shelf.signs.length * 2));
      larger.set(shelf.signs);
      shelf.signs = larger;
    }
    // Copied byte by byte: a buffer from the database may begin anywhere.
    new Uint8Array(shelf.signs.buffer).set(body.subarray(0, count * words * 4), used * 4);
    shelf.starts.set(interview, used);
    shelf.counts.set(interview, count);
    used = end;
  });
  shelves.set(connection, shelf);
  return shelf;
}

/** Row ids of the interviews of a room that have no vectors of this model. */
export function withoutVectors(room: Room, model: Asked['model']): number[] {
  const { counts } = signShelf(room.connection, model);
  return room.rows.flatMap(({ id }) => (counts.has(id) ? [] : [id]));
}

/** Where the signs of each interview of a room begin, and how many stretches it has; by place, so that a search looks nothing up. */
interface RoomSigns {
  shelf: SignShelf;
  starts: Int32Array;
  counts: Int32Array;
}

const rooms = new WeakMap<Room, RoomSigns>();

function roomSigns(room: Room, shelf: SignShelf): RoomSigns {
  const kept = rooms.get(room);
  if (kept?.shelf === shelf) return kept;
  const made: RoomSigns = {
    shelf,
    starts: Int32Array.from(room.rows, ({ id }) => shelf.starts.get(id) ?? 0),
    counts: Int32Array.from(room.rows, ({ id }) => shelf.counts.get(id) ?? 0),
  };
  rooms.set(room, made);
  return made;
}

/** The best stretch of each interview that is among the nearest, best first. `passes`: the places that may be found. */
export function nearestInterviews(room: Room, asked: Asked, passes: (place: number) => boolean): Near[] {
  const { connection } = room;
  const { model, vector } = asked;
  const shelf = signShelf(connection, model);
  const { starts, counts } = roomSigns(room, shelf);
  const words = signWords(model.dimension);
  const signs = signsOf(vector);
  const places: number[] = [];
  let total = 0;
  for (const [place, count] of counts.entries()) {
    if (count === 0 || !passes(place)) continue;
    places.push(place);
    total += count;
  }
  // All distances once, and how many there are of each: those below a bound are then few enough.
  const distances = new Uint16Array(total);
  const histogram = new Uint32Array(words * 32 + 1);
  let at = 0;
  for (const place of places) {
    const end = at + (counts[place] ?? 0);
    for (let offset = starts[place] ?? 0; at < end; at += 1, offset += words) {
      const distance = differing(signs, shelf.signs, offset);
      distances[at] = distance;
      histogram[distance] = (histogram[distance] ?? 0) + 1;
    }
  }
  let bound = 0;
  for (let sum = histogram[0] ?? 0; bound < histogram.length - 1 && sum < MOST_COMPARED;) {
    bound += 1;
    sum += histogram[bound] ?? 0;
  }
  const found: Near[] = [];
  at = 0;
  for (const place of places) {
    const count = counts[place] ?? 0;
    let bytes: Int8Array | null = null;
    let best: Near | null = null;
    for (let stretch = 0; stretch < count; stretch += 1) {
      if ((distances[at + stretch] ?? 0) > bound) continue;
      bytes ??= bytesOf(interviewVectors(connection, model.id, room.rows[place]?.id ?? 0));
      const likeness = cosineTo(vector, bytes, stretch * model.dimension);
      if (best === null || likeness > best.likeness) best = { place, stretch, likeness };
    }
    at += count;
    if (best !== null) found.push(best);
  }
  return found.sort((a, b) => b.likeness - a.likeness || a.place - b.place);
}

/** Likeness of every stretch of an interview to what was asked; empty where it has no vectors. */
export function stretchLikeness(connection: Connection, asked: Asked, interview: number): number[] {
  const bytes = bytesOf(interviewVectors(connection, asked.model.id, interview));
  const { dimension } = asked.model;
  return Array.from({ length: Math.floor(bytes.length / dimension) }, (_, stretch) =>
    cosineTo(asked.vector, bytes, stretch * dimension),
  );
}

function bytesOf(body: Buffer | null): Int8Array {
  return body === null ? new Int8Array() : new Int8Array(body.buffer, body.byteOffset, body.length);
}

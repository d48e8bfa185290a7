/** One interview with all that is known of it, for those who may read it. */
import { InputError } from '../core/errors.ts';
import {
  highlightsOf,
  type HighlightRow,
  interviewPlaces,
  type InterviewRow,
  interviewText,
  type PlaceOf,
} from '../store/interview-list.ts';
import { correctionsOf, type FieldRow, foundFields } from '../store/interviews.ts';
import { type StoredSummary, storedSummaries } from '../store/interview-summaries.ts';
import { modelFields } from '../store/interview-model-fields.ts';
import { rawNote } from '../store/interview-notes.ts';
import type { Store } from '../store/store.ts';

import { type Rights, roomOf } from './search/library.ts';
import { type Turn, turnsOf } from './speakers.ts';

export interface ShownField {
  field: string;
  value: string;
  /** `corrected` stands above all that the note says. */
  source: string;
  from: number | null;
  to: number | null;
}

export interface Shown {
  interview: InterviewRow;
  text: string;
  fields: ShownField[];
  places: PlaceOf[];
  highlights: HighlightRow[];
  turns: Turn[];
  /** As they were made last; a model may have written them. */
  summaries: StoredSummary[];
  /** Where the note says that its original or recording is; null: it does not. */
  url: string | null;
}

/** The interview that an id, the beginning of one, or `note:HASH` names. Throws the same InputError for what is not there and what is not theirs. */
export function findInterview(store: Store, wanted: string, rights: Rights): InterviewRow {
  const room = roomOf(store, rights);
  const name = wanted.trim().toLowerCase();
  const { rows } = room;
  const exact = rows.find((row) => row.ref === name || row.note === name);
  if (exact !== undefined) return exact;
  const begun =
    name.length < 4
      ? []
      : rows.filter((row) => row.ref.startsWith(name) || row.note?.startsWith(name) === true);
  const [only, second] = begun;
  if (only !== undefined && second === undefined) return only;
  throw new InputError(
    'interviews.unknown',
    only === undefined ? `no interview is called ${wanted}` : `several interviews begin with ${wanted}`,
    {
      hint:
        only === undefined
          ? '`brief interviews list` shows their ids.'
          : begun
              .map(({ ref }) => ref)
              .slice(0, 5)
              .join(', '),
    },
  );
}

const LINK =
  /^[\s>*_|-]*(?:url|link|source|original|document|doc|recording|video|transcript|quelle|aufnahme|enregistrement|lien)[*_ ]*[:：|][*_ ]*["'<[(]*(https?:\/\/[^\s<>"'|)\]]+)/im;
/** Lines in which a note says where it comes from. */
const HEAD_LINES = 30;

/** The address that front matter or one of the first lines gives for the original. */
function linkIn(note: string): string | null {
  return LINK.exec(note.split('\n', HEAD_LINES).join('\n'))?.[1] ?? null;
}

export function showInterview(store: Store, wanted: string, rights: Rights): Shown {
  const interview = findInterview(store, wanted, rights);
  const { connection } = store;
  const text = interviewText(connection, interview.id);
  const corrections = correctionsOf(connection, interview.id);
  const found: FieldRow[] = foundFields(connection, interview.id);
  return {
    interview,
    text,
    fields: [
      ...corrections.map(({ field, value }) => ({ field, value, source: 'corrected', from: null, to: null })),
      ...found.filter(({ field }) => !corrections.some((each) => each.field === field)),
      ...modelFields(connection, interview.id).filter(
        ({ field, value }) =>
          !corrections.some((each) => each.field === field) &&
          !found.some((each) => each.field === field && (field !== 'product' || each.value === value)),
      ),
    ],
    places: interviewPlaces(connection, interview.id),
    highlights: highlightsOf(connection, interview.id),
    summaries: storedSummaries(connection, interview.id),
    url: linkIn(rawNote(connection, interview.id) ?? text),
    turns: turnsOf(text, {
      customers: interview.person === null ? [] : [interview.person],
      interviewers: interview.interviewer?.split(/,\s*|\s+and\s+/) ?? [],
    }),
  };
}

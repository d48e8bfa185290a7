/**
 * Interviews, requests and companies as a folder of pages for people without a shell, made for one set of rights. What a reader may not see is in
 * no byte of it. The same data gives the same bytes.
 */
import { readFileSync } from 'node:fs';

import type { Product } from '../../core/settings.ts';
import {
  highlightsOf,
  interviewPlaces,
  type InterviewRow,
  interviewText,
} from '../../store/interview-list.ts';
import { storedSummaries } from '../../store/interview-summaries.ts';
import { effectiveFields } from '../../store/interviews.ts';
import type { Store } from '../../store/store.ts';

import { exportCompanies, linkedRequests } from '../export.ts';
import { customerOf, noteOf } from '../note.ts';
import { countsOf } from '../search/counts.ts';
import { type Rights, roomOf } from '../search/library.ts';
import { summarise } from '../summary/summarise.ts';

import { indexFiles, type IndexEntry } from './index-page.ts';
import {
  type AskedHere,
  interviewPage,
  interviewPath,
  type SiteInterview,
  type SiteSummary,
} from './interview-page.ts';
import {
  aboutRequest,
  companyLists,
  companyPage,
  requestLists,
  requestPage,
  type SiteCompany,
  type SiteRequest,
} from './lists.ts';
import type { Audience, SiteFile } from './page.ts';
import { SearchIndex } from './search-index.ts';

export interface SiteSource {
  store: Store;
  products: readonly Product[];
  rights: Rights;
  audience: Audience;
  /** Rights to repositories, whose issues stand beside requests, are those of this moment. */
  asOf: number;
}

/** Words of a summary beside a note: a part of the note's, and no more than are read at a glance. */
const SUMMARY_WORDS = { part: 0.25, most: 120 };
/**
 * Interviews, the newest, that get a plain summary where none was made. It takes as long as all the rest of a page, and in a large site few of the
 * older ones are ever opened.
 */
export const PLAIN_SUMMARIES = 500;

/** What is being done, and how far: `done` of `of`. */
export type OnProgress = (what: 'read' | 'interviews' | 'requests', done: number, of: number) => void;

/** Every file of the site, one after the other; `onProgress` hears how far it is. */
export function* siteFiles(
  source: SiteSource,
  onProgress: OnProgress = () => undefined,
): Generator<SiteFile> {
  const { store, products, rights, audience } = source;
  const names = (id: string): string => products.find((product) => product.id === id)?.names[0] ?? id;
  const requests = requestsOf(source, onProgress);
  const asked = askedBy(requests, names);
  const room = roomOf(store, rights);
  const rows = room.rows.toSorted((a, b) => b.at - a.at || (a.ref < b.ref ? -1 : 1));
  const index = new SearchIndex(room.meanLength);
  const entries: IndexEntry[] = [];
  for (const name of ['site.css', 'site.js']) yield { path: name, text: asset(name) };
  for (const [place, row] of rows.entries()) {
    const shown = interviewOf(row, source);
    const summary = summaryOf(shown, source, place < PLAIN_SUMMARIES);
    const own = asked.get(row.ref) ?? [];
    yield interviewPage(shown, customerOf(row), summary, own, names, audience);
    const { counts, length } = countsOf(row.title, shown.text, effectiveFields(store.connection, row.id));
    index.add(place, counts, length);
    entries.push(entryOf(row, shown.highlights[0]?.text ?? own[0]?.quote ?? null, names));
    onProgress('interviews', place + 1, rows.length);
  }
  yield* indexFiles(entries, index, audience);
  yield* requestLists(requests, names, audience);
  for (const [at, request] of requests.entries()) {
    yield requestPage(request, names, audience);
    onProgress('requests', at + 1, requests.length);
  }
  yield* companyFiles(source, requests, rows, names);
}

/** The row itself: looking each up again by its id would cost the square of their number. */
function interviewOf(interview: InterviewRow, { store: { connection } }: SiteSource): SiteInterview {
  return {
    interview,
    text: interviewText(connection, interview.id),
    highlights: highlightsOf(connection, interview.id),
    places: interviewPlaces(connection, interview.id),
  };
}

function asset(name: string): string {
  return readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8');
}

function requestsOf({ store, products, rights, asOf }: SiteSource, onProgress: OnProgress): SiteRequest[] {
  return linkedRequests(store, {
    products,
    rights,
    asOf,
    reading: (interviews) => onProgress('read', 0, interviews),
  });
}

/** The requests of each interview, in the order of its text. */
function askedBy(requests: readonly SiteRequest[], names: (id: string) => string): Map<string, AskedHere[]> {
  const asked = new Map<string, AskedHere[]>();
  for (const request of requests) {
    for (const { interview, quote, from, to, kind } of request.mentions) {
      const own = asked.get(interview.ref) ?? [];
      own.push({ request: request.id, kind, quote, from, to, about: aboutRequest(request, names) });
      asked.set(interview.ref, own);
    }
  }
  for (const own of asked.values()) own.sort((a, b) => a.from - b.from);
  return asked;
}

/** As it was made last and edited by people; where none was made and `plain`, sentences of the note. */
function summaryOf(
  { interview }: SiteInterview,
  { store: { connection } }: SiteSource,
  plain: boolean,
): SiteSummary {
  const made = storedSummaries(connection, interview.id).find(({ question }) => question === null);
  if (made !== undefined && made.revision === interview.revision) {
    const kept = made.statements.filter(({ removedAt }) => removedAt === null);
    const names = [...new Set(kept.map(({ section }) => section))];
    return {
      sections: names.map((name) => ({
        name,
        statements: kept
          .filter(({ section }) => section === name)
          .map(({ text, writtenBy }) => ({ text, byHand: writtenBy === 'person' })),
      })),
      by: made.writer === 'model' ? 'Written by a model, every statement proven' : BY_CODE,
    };
  }
  if (!plain) return { sections: [], by: BY_CODE };
  const words = Math.min(SUMMARY_WORDS.most, Math.floor(interview.length * SUMMARY_WORDS.part));
  const { sections } = summarise(noteOf(connection, interview), { question: null, words });
  return {
    sections: sections.map(({ name, statements }) => ({
      name,
      statements: statements.map(({ text }) => ({ text, byHand: false })),
    })),
    by: BY_CODE,
  };
}

const BY_CODE = 'Sentences of the note, chosen by code';

function entryOf(row: InterviewRow, quote: string | null, names: (id: string) => string): IndexEntry {
  return {
    path: interviewPath(row.ref),
    title: row.person ?? row.company ?? row.title,
    person: row.person,
    company: row.company,
    role: row.role,
    day: row.day,
    interviewer: row.interviewer,
    products: row.products.map(names),
    tags: row.tags,
    quote,
  };
}

function* companyFiles(
  { audience, ...source }: SiteSource,
  requests: readonly SiteRequest[],
  rows: readonly InterviewRow[],
  names: (id: string) => string,
): Generator<SiteFile> {
  const byRef = new Map(rows.map((row) => [row.ref, row]));
  const byId = new Map(requests.map((request) => [request.id, request]));
  const companies = exportCompanies(source).map((company): SiteCompany => {
    const [first] = company.interviews;
    const row = first === undefined ? undefined : byRef.get(first);
    return { ...company, key: row === undefined ? company.company : customerOf(row).key };
  });
  yield* companyLists(companies, names, audience);
  for (const company of companies) {
    const talks = company.interviews.flatMap((ref) => byRef.get(ref) ?? []).toSorted((a, b) => b.at - a.at);
    const asks = company.requests.flatMap((id) => byId.get(id) ?? []);
    yield companyPage(company, talks, asks, names, audience);
  }
}

/** The product: news -> reasons -> rank -> stories -> write -> prove -> document. */
import type { Evidence, Sentence } from '../core/evidence.ts';
import type { Source } from '../core/item.ts';
import type { Person } from '../core/person.ts';
import type { BriefingSettings, Product } from '../core/settings.ts';
import { oneLine } from '../core/text.ts';
import { DAY, isoUtc } from '../core/time.ts';
import { lastDelivered, toldBefore } from '../store/documents.ts';
import type { Store } from '../store/store.ts';

import { askEvidence, type CustomerAsk, type Heard, type HeardIn } from './heard.ts';
import { coverageOf } from './coverage.ts';
import type { Briefing, BriefingStory } from './document.ts';
import type { StoryWriter, Told } from './model-writer.ts';
import { habitsOf } from './habits.ts';
import { type NameOf, toEvidence } from './names.ts';
import { type Candidate, readNews, type Span } from './news.ts';
import { mainThread, writeAlso, writeLead, writePlain, type Written } from './plain-writer.ts';
import { type Ground, type Judged, prove } from './prove.ts';
import { rank, type Ranked, withQuota } from './rank.ts';
import { findReader, type ReaderOf } from './reader.ts';
import { reasonsFor } from './reasons.ts';
import { type Story, toStories } from './stories.ts';

/** What a briefing is made from; everything is handed in. */
export interface BriefingDeps {
  store: Store;
  people: readonly Person[];
  products: readonly Product[];
  nameOf: NameOf;
  settings: BriefingSettings;
  /** The company's zone. */
  timezone: string;
  /** Sources that brief.yaml asks for. */
  sources: readonly Source[];
  /** The real clock, for `generatedAt`. */
  now(): number;
  /** Tells stories with a model; null: the plain writer tells them all. */
  model: StoryWriter | null;
  /** What customers ask for in notes, with a reader's rights; null: nobody looks. */
  heard: ((reader: ReaderOf) => HeardIn) | null;
}

export interface BriefingRequest {
  /** Person's id, login, Slack id or e-mail. */
  who: string;
  asOf: number;
  /** Start of the window; null: the last briefing delivered, else 24 hours. */
  since: number | null;
  explain: boolean;
  /** Called when the model is done with one story more. */
  onStory?: (done: number, of: number) => void;
}

export interface MadeBriefing {
  briefing: Briefing;
  reader: ReaderOf;
  /** Row ids of the items quoted. */
  items: number[];
  told: { story: string; hash: string }[];
  sentences: Judged[];
}

const ALSO = 5;
/** A first sentence of fewer words tells little by itself. */
const TERSE = 8;

/** Makes the briefing of one person. Reads the store only: collects nothing, marks nothing as told. */
export async function makeBriefing(
  deps: BriefingDeps,
  request: BriefingRequest,
  signal: AbortSignal,
): Promise<MadeBriefing> {
  const reader = findReader(deps.store, deps.people, request.who, deps.timezone);
  const span: Span = {
    from: request.since ?? lastDelivered(deps.store, reader.person.id, request.asOf) ?? request.asOf - DAY,
    to: request.asOf,
  };
  const news = readNews(deps.store, reader, span);
  const heard = heardBy(deps, reader, news, span);
  const habits = habitsOf(news.history, news.candidates, span);
  const ranked = rank(
    news.candidates.map((candidate) => ({
      candidate,
      reasons: reasonsFor(candidate, reader, deps.products, span, habits, heard.get(candidate.thread.id)),
    })),
    habits,
    span,
  );
  const told = toldBefore(deps.store, reader.person.id, span.to);
  const all = toStories(ranked.filter((entry) => entry.reasons.length > 0)).filter(
    (story) => !wasTold(story, told),
  );
  const chosen = withQuota(all, deps.settings.stories);

  const desk = new Desk(chosen, all, deps.nameOf, span, reader.timezone, heard);
  await desk.write(deps.model, deps.settings.words, request.onStory ?? (() => undefined), signal);
  const coverage = coverageOf(deps.store, news, span, deps.sources);
  const shown = desk.stories.map(({ story, written }) => toJson(story, written, told));
  const briefing: Briefing = {
    schema: 1,
    person: { id: reader.person.id, name: reader.person.name },
    from: isoUtc(span.from),
    to: isoUtc(span.to),
    asOf: isoUtc(request.asOf),
    timezone: reader.timezone,
    generatedAt: isoUtc(deps.now()),
    writer: desk.byModel ? 'model' : 'plain',
    provider: deps.model?.provider ?? null,
    lead: desk.lead,
    stories: shown,
    also: desk.also,
    evidence: desk.cited(),
    ...(request.explain ? { ranking: explain(ranked) } : {}),
    coverage: { ...coverage, dropped: desk.dropped, notes: desk.notes() },
  };
  return {
    briefing,
    reader,
    items: desk.citedRows(),
    told: desk.stories.flatMap(({ story }) =>
      story.threads.map(({ thread }) => ({ story: thread.id, hash: story.hash })),
    ),
    sentences: desk.judged,
  };
}

/** What was heard in the notes that came in; what the reader or their team answers for comes first. */
function heardBy(
  deps: BriefingDeps,
  reader: ReaderOf,
  news: { candidates: readonly Candidate[] },
  span: Span,
): ReadonlyMap<string, Heard> {
  const notes = news.candidates
    .filter(({ thread, fresh }) => thread.source === 'notes' && fresh.length > 0)
    .map(({ thread }) => thread.id);
  if (deps.heard === null || notes.length === 0) return new Map();
  const near = (ask: CustomerAsk): number =>
    [...ask.workers].some((key) => reader.keys.has(key)) ? 2 : ask.team === reader.person.team ? 1 : 0;
  return new Map(
    [...deps.heard(reader)(notes, span.to)].map(([note, { products, asks }]) => [
      note,
      { products, asks: asks.toSorted((a, b) => near(b) - near(a) || b.customers - a.customers) },
    ]),
  );
}

function wasTold(story: Story, told: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return story.threads.every(({ thread }) => told.get(thread.id)?.has(story.hash) === true);
}

function explain(ranked: readonly Ranked[]): NonNullable<Briefing['ranking']> {
  return ranked.map(({ thread, score, reasons }) => ({
    thread: thread.id,
    score: Math.round(score * 1000) / 1000,
    reasons,
  }));
}

function toJson(
  story: Story,
  written: Written,
  told: ReadonlyMap<string, ReadonlySet<string>>,
): BriefingStory {
  const main = mainThread(story).thread;
  const reason = story.reasons[0];
  if (reason === undefined) throw new Error(`story ${story.id} has no reason`);
  return {
    id: story.id,
    state: story.threads.some(({ thread }) => told.has(thread.id)) ? 'changed' : 'new',
    reason: reason.code,
    reasons: story.reasons,
    headline: written.headline,
    summary: written.summary,
    evidence: [
      ...new Set([...written.headlineEvidence, ...written.summary.flatMap((sentence) => sentence.evidence)]),
    ],
    threads: story.threads.map(({ thread }) => thread.id),
    url: main.url,
    where: main.containerTitle,
  };
}

/** Where one briefing is written: keeps what was proven, what was dropped, and what is cited. */
class Desk {
  readonly stories: { story: Story; written: Written }[] = [];
  readonly judged: Judged[] = [];
  lead: Sentence | null = null;
  also: Sentence[] = [];
  dropped = 0;
  byModel = false;
  private readonly failures: string[] = [];
  private readonly chosen: readonly Story[];
  private readonly rest: readonly Story[];
  private readonly nameOf: NameOf;
  private readonly span: Span;
  private readonly heard: ReadonlyMap<string, Heard>;
  private readonly ground: Ground;
  private readonly rows = new Map<string, number>();

  constructor(
    chosen: readonly Story[],
    all: readonly Story[],
    nameOf: NameOf,
    span: Span,
    timezone: string,
    heard: ReadonlyMap<string, Heard>,
  ) {
    this.chosen = chosen;
    this.rest = all.filter((story) => !chosen.includes(story)).slice(0, ALSO);
    this.nameOf = nameOf;
    this.span = span;
    const evidence = new Map<string, Evidence>();
    for (const story of [...chosen, ...this.rest]) {
      for (const { thread } of story.threads) {
        for (const item of thread.items) {
          evidence.set(item.id, toEvidence(item, thread, nameOf));
          this.rows.set(item.id, item.rowId);
        }
        for (const ask of heard.get(thread.id)?.asks ?? []) {
          for (const each of [askEvidence(ask), ...ask.others]) {
            if (!evidence.has(each.id)) evidence.set(each.id, each);
          }
          for (const [id, row] of ask.rows) this.rows.set(id, row);
          const own = ask.rows.get(ask.note);
          if (own !== undefined) this.rows.set(askEvidence(ask).id, own);
        }
      }
    }
    this.heard = heard;
    this.ground = { evidence, asOf: span.to, timezone };
  }

  async write(
    model: StoryWriter | null,
    words: number,
    onStory: (done: number, of: number) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const context = { nameOf: this.nameOf, span: this.span, heard: this.heard };
    let told = 0;
    const written = await Promise.all(
      this.chosen.map(async (story) => {
        const plain = writePlain(story, context);
        if (model === null) return { story, plain, model: null };
        const answer = await model.story(story, this.ground, signal);
        told += 1;
        onStory(told, this.chosen.length);
        return { story, plain, model: answer };
      }),
    );
    for (const { story, plain, model: told } of written) {
      this.dropped += told?.refused.length ?? 0;
      this.judged.push(...(told?.refused ?? []));
      if (told?.failure != null) this.failures.push(told.failure);
      const place = String(this.stories.length + 1);
      const byModel = told?.written == null ? null : this.keep(place, withReason(plain, told.written), plain);
      if (byModel !== null) this.byModel = true;
      const final = byModel ?? this.keep(place, plain, plain);
      if (final !== null) this.stories.push({ story, written: final });
    }
    this.fit(words);
    const lead = writeLead(
      this.stories.map((entry) => entry.story),
      context,
    );
    this.lead = lead === null ? null : this.proven('lead', lead);
    for (const story of this.rest) {
      const line = writeAlso(story, context);
      const proven = line === null ? null : this.proven('also', line);
      if (proven !== null) this.also.push(proven);
    }
  }

  /** The evidence that the shown sentences cite, in order of first use. */
  cited(): Evidence[] {
    const ids = [
      ...(this.lead?.evidence ?? []),
      ...this.stories.flatMap(({ written }) => [
        ...written.headlineEvidence,
        ...written.summary.flatMap((sentence) => sentence.evidence),
      ]),
      ...this.also.flatMap((sentence) => sentence.evidence),
    ];
    return [...new Set(ids)].flatMap((id) => this.ground.evidence.get(id) ?? []);
  }

  citedRows(): number[] {
    return this.cited().flatMap(({ id }) => this.rows.get(id) ?? []);
  }

  /** What the model could not do, for the footer. */
  notes(): string[] {
    const [why] = this.failures;
    if (why === undefined) return [];
    const count = this.failures.length;
    return [`${count === 1 ? 'One story' : `${count} stories`} told without the model: ${oneLine(why, 120)}`];
  }

  /** A story with its proven sentences, under its own headline or the spare one; null when no sentence is left. */
  private keep(place: string, written: Written, spare: Written): Written | null {
    const summary = written.summary.flatMap((sentence) => this.proven(`${place}.summary`, sentence) ?? []);
    if (summary.length === 0) return null;
    for (const { headline, headlineEvidence } of written === spare ? [written] : [written, spare]) {
      const proven = this.proven(`${place}.headline`, { text: headline, evidence: headlineEvidence });
      if (proven !== null) return { headline, headlineEvidence, summary };
    }
    const first = summary[0];
    return first === undefined ? null : { headline: first.text, headlineEvidence: first.evidence, summary };
  }

  private proven(place: string, sentence: Sentence): Sentence | null {
    const judged = prove(place, sentence, this.ground);
    this.judged.push(judged);
    if (judged.verdict.ok) return sentence;
    this.dropped += 1;
    return null;
  }

  /** Drops last sentences, from the last story up, until headlines and summaries hold at most `words` words. */
  private fit(words: number): void {
    const count = (): number =>
      this.stories.reduce(
        (sum, { written }) =>
          sum + wordCount(written.headline) + written.summary.reduce((n, s) => n + wordCount(s.text), 0),
        0,
      );
    const wordy = (entry: { written: Written }): number =>
      wordCount(entry.written.summary[0]?.text ?? '') < TERSE ? 2 : 1;
    // A story whose first sentence is only "#12 is merged" keeps a second one as long as that is possible.
    for (const least of [() => 2, wordy, () => 1]) {
      for (const entry of [...this.stories].reverse()) {
        while (count() > words && entry.written.summary.length > least(entry)) {
          entry.written = { ...entry.written, summary: entry.written.summary.slice(0, -1) };
        }
      }
    }
  }
}

/** A model tells what happened; why it is here stays the sentence that code made. */
function withReason(plain: Written, told: NonNullable<Told['written']>): Written {
  const [reason] = plain.summary;
  const titled =
    told.headline === null
      ? { headline: plain.headline, headlineEvidence: plain.headlineEvidence }
      : { headline: told.headline, headlineEvidence: told.headlineEvidence };
  return { ...titled, summary: reason === undefined ? told.summary : [reason, ...told.summary] };
}

/** Words as a reader counts them; a run of Chinese or Japanese counts two characters as one. */
function wordCount(text: string): number {
  const cjk = (text.match(/[\u3040-\u30ff\u3400-\u9fff]/g) ?? []).length;
  return (text.match(/[\p{L}\p{N}][^\s]*/gu) ?? []).length + Math.floor(cjk / 2);
}

/** Drafts of notes to those who asked: their own words and what became of it. Nothing here sends. */
import { InputError } from '../../core/errors.ts';
import { oneLine } from '../../core/text.ts';
import type { InterviewRow } from '../../store/interview-list.ts';
import { interviewText } from '../../store/interview-list.ts';
import type { Status } from '../../store/request-acts.ts';

import { customerOf } from '../note.ts';

import type { Book, RequestRow } from './book.ts';
import { historyOf, type Mention, mentionsSeen } from './gather.ts';

export interface Draft {
  /** Who was interviewed. */
  person: string;
  company: string | null;
  language: 'en' | 'de';
  /** Whether the quotes are their own words; else they are what the note says of them. */
  said: boolean;
  /** Word for word, the newest first. */
  quotes: { text: string; interview: string; from: number; to: number }[];
  text: string;
}

export interface Drafts {
  status: Status;
  drafts: Draft[];
  /** Interviews whose notes do not say who was asked. */
  nameless: InterviewRow[];
}

/** More of one's own sentences would read like a file on oneself. */
const MOST_QUOTES = 2;

/**
 * One draft for each person who asked. `told`: what became of it, in the words of who writes; null: what was noted with the status, where the reader may
 * see that. Throws InputError while there is nothing to tell.
 */
export function draftNotes(book: Book, request: RequestRow, told: string | null): Drafts {
  const { status } = request;
  if (status === 'new' && told === null) {
    throw new InputError('requests.nothing-to-tell', `nothing became of ${request.id} yet`, {
      hint: `\`brief requests status ${request.id} shipped\` says that it did, or give --text.`,
    });
  }
  const note = told ?? historyOf(book, request).at(-1)?.note ?? null;
  const people = new Map<string, Mention[]>();
  const nameless = new Map<number, InterviewRow>();
  for (const mention of mentionsSeen(book, request.wordings)) {
    const { interview } = mention;
    if (interview.person === null) {
      nameless.set(interview.id, interview);
      continue;
    }
    const key = `${customerOf(interview).key}\n${interview.person.toLowerCase()}`;
    people.set(key, [...(people.get(key) ?? []), mention]);
  }
  const drafts = [...people.values()].map((mentions) => draftOf(book, request, note, mentions));
  drafts.sort((a, b) => (a.person < b.person ? -1 : 1));
  return { status, drafts, nameless: [...nameless.values()] };
}

function draftOf(
  { store }: Book,
  { status, kind }: RequestRow,
  note: string | null,
  mentions: readonly Mention[],
): Draft {
  const own = mentions.filter(isOwn);
  // "She would pay for it" are our words: quoted as what was noted, and only where there are none of theirs.
  const said = own.length > 0;
  const shown = (said ? own : mentions).slice(0, MOST_QUOTES);
  const newest = shown[0]?.interview;
  const language = languageOf(newest === undefined ? '' : interviewText(store.connection, newest.id));
  const quotes = shown.map(({ quote, from, to, interview: { ref } }) => ({
    text: quote,
    interview: ref,
    from,
    to,
  }));
  const person = newest?.person ?? '';
  const outcome = kind === 'praise' ? null : OUTCOME[language][status];
  const facts = { person, day: newest?.day ?? null, outcome, note, said };
  const text = WORDING[language](
    facts,
    quotes.map((quote) => oneLine(quote.text)),
  );
  return { person, company: newest?.company ?? null, language, said, quotes, text };
}

/** On a line of theirs, or in the first person. */
function isOwn({ speaker, quote }: Mention): boolean {
  return (
    speaker !== null ||
    /(?<![\p{L}’'])(?:I|we|my|our|us|me|We|My|Our|ich|wir|mir|uns|unsere?|Ich|Wir|Mir|Uns)(?!\p{L})/u.test(
      quote,
    )
  );
}

interface Facts {
  person: string;
  day: string | null;
  /** Null: nothing became of praise. */
  outcome: string | null;
  note: string | null;
  said: boolean;
}

type Wording = (facts: Facts, quotes: readonly string[]) => string;

const OUTCOME: Record<Draft['language'], Record<Status, string>> = {
  en: {
    new: 'We have not forgotten it.',
    planned: 'We have planned it.',
    'in progress': 'We are working on it now.',
    shipped: 'It is there now.',
    declined: 'We decided not to do it, and you should hear that from us.',
  },
  de: {
    new: 'Wir haben es nicht vergessen.',
    planned: 'Wir haben es eingeplant.',
    'in progress': 'Wir arbeiten jetzt daran.',
    shipped: 'Das gibt es jetzt.',
    declined: 'Wir haben uns dagegen entschieden, und das sollten Sie von uns hören.',
  },
};

const WORDING: Record<Draft['language'], Wording> = {
  en: ({ person, day, outcome, note, said }, quotes) =>
    [
      `Hello ${person},`,
      '',
      `${said ? 'when we talked' : 'of our talk'}${day === null ? '' : ` ${dayIn('en', day)}`}${said ? ', you said:' : ' we noted:'}`,
      '',
      ...quotes.map((quote) => `“${quote}”`),
      '',
      [outcome, note].filter((each) => each !== null).join(' '),
      '',
      'Thank you for telling us.',
    ].join('\n'),
  de: ({ person, day, outcome, note, said }, quotes) =>
    [
      `Guten Tag ${person},`,
      '',
      `${said ? 'in unserem Gespräch' : 'zu unserem Gespräch'}${day === null ? '' : ` ${dayIn('de', day)}`} ${said ? 'sagten Sie' : 'haben wir notiert'}:`,
      '',
      ...quotes.map((quote) => `„${quote}“`),
      '',
      [outcome, note].filter((each) => each !== null).join(' '),
      '',
      'Danke, dass Sie uns das gesagt haben.',
    ].join('\n'),
};

/** `on 5 November 2026`; of a month `in November 2026`. */
function dayIn(language: Draft['language'], day: string): string {
  const whole = day.length > 7;
  const text = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    ...(whole ? { day: 'numeric' } : {}),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(whole ? `${day}T00:00:00Z` : `${day}-01T00:00:00Z`));
  if (language === 'de') return whole ? `am ${text}` : `im ${text}`;
  return whole ? `on ${text}` : `in ${text}`;
}

const GERMAN =
  /(?<!\p{L})(?:und|nicht|ist|wir|das|die|der|ein|eine|mit|auch|haben|für|sich|dass|aber)(?!\p{L})/giu;
const ENGLISH = /(?<!\p{L})(?:and|not|is|we|that|the|of|a|with|also|have|for|to|they|but)(?!\p{L})/giu;

/** German where its small words are more than the English ones; every other language is written to in English. */
function languageOf(text: string): Draft['language'] {
  const count = (words: RegExp): number => text.slice(0, 20_000).match(words)?.length ?? 0;
  return count(GERMAN) > count(ENGLISH) ? 'de' : 'en';
}

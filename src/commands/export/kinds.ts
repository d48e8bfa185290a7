/** What `brief export` can print: for each kind its rows, its columns in CSV, and how a row reads in Markdown. */
import type { Cell } from '../../core/csv.ts';
import { type Money, moneyText } from '../../core/customer.ts';
import { code, escapeMarkdown, quoteBlock } from '../../core/markdown.ts';
import {
  type CompanyExport,
  exportCompanies,
  exportInterviews,
  exportQuotes,
  exportRequests,
  type ExportSource,
  type InterviewExport,
  type QuoteExport,
  type RequestExport,
} from '../../interviews/export.ts';
import { readableContainers, readableNotes } from '../../store/access.ts';
import { exportItems, type ExportRow } from '../../store/inventory.ts';
import { count } from '../progress.ts';

/** With the moment at which rights are looked at. */
export interface Source extends ExportSource {
  now: number;
}

export interface Kind<Row> {
  title: string;
  rows(source: Source): Iterable<Row>;
  /** One object a line in JSON Lines; ids as elsewhere, times in UTC. */
  json(row: Row): object;
  /** Name and cell of each column. */
  columns: readonly (readonly [string, (row: Row) => Cell])[];
  /** A section of a document. */
  markdown(row: Row): string;
}

/** What a customer pays: the amount stays a number, so that a spreadsheet can add it. */
const PAYS: readonly (readonly [string, (row: { plan: string | null; mrr: Money | null }) => Cell])[] = [
  ['plan', ({ plan }) => plan],
  ['mrr', ({ mrr }) => mrr?.amount ?? null],
  ['currency', ({ mrr }) => mrr?.currency ?? null],
];

function paysText({ plan, mrr }: { plan: string | null; mrr: Money | null }): string | null {
  const words = [plan, mrr === null ? null : `${moneyText(mrr)} a month`].filter((word) => word !== null);
  return words.length === 0 ? null : words.join(', ');
}

export const items: Kind<ExportRow> = {
  title: 'Everything collected',
  rows: ({ store, rights, now }) =>
    exportItems(
      store,
      rights === 'all'
        ? null
        : { containers: readableContainers(store, rights, now), notes: readableNotes(store, rights) },
    ),
  json: (row) => row,
  columns: columnsOf([
    'source',
    'kind',
    'id',
    'thread',
    'container',
    'author',
    'createdAt',
    'updatedAt',
    'state',
    'title',
    'text',
    'url',
  ]),
  markdown: ({ id, kind, title, author, createdAt, state, text, url }) => {
    const name = escapeMarkdown(title ?? id);
    const link = url === null ? name : `[${name}](${url.replaceAll(/[()\s<>]/g, encodeURIComponent)})`;
    const about = [title === null ? null : code(id), kind.replace('_', ' '), state, author, createdAt];
    return section(link, about, text === null ? null : quoteBlock(text));
  },
};

export const interviews: Kind<InterviewExport> = {
  title: 'Interviews',
  rows: exportInterviews,
  json: (row) => row,
  columns: [
    ...columnsOf<InterviewExport>(['id', 'note', 'person', 'company', 'role', 'date', 'interviewer']),
    ['products', ({ products }) => products.join('; ')],
    ['tags', ({ tags }) => tags.join('; ')],
    ...columnsOf<InterviewExport>(['state', 'title', 'origin', 'path', 'line', 'words', 'at']),
    ...PAYS,
    ['highlights', ({ highlights }) => highlights.map((each) => quoteLine(each)).join('\n')],
    ['text', ({ text }) => text],
  ],
  markdown: (row) => {
    const who = [row.person, row.role, row.company].filter((each) => each !== null).join(', ');
    const about = [
      code(row.id),
      row.date ?? 'no date',
      paysText(row),
      row.interviewer === null ? null : `asked by ${row.interviewer}`,
      ...row.products,
      ...row.tags,
      row.state,
      row.path === null ? row.origin : `${row.path}, line ${row.line}`,
    ];
    const marked = row.highlights.map(
      ({ quote, note }) =>
        `* **“${escapeMarkdown(quote)}”**${note === null ? '' : ` ${escapeMarkdown(note)}`}`,
    );
    const body = [marked.join('\n'), quoteBlock(row.text)].filter((part) => part !== '').join('\n\n');
    return section(escapeMarkdown(who === '' ? row.title : who), about, body);
  },
};

export const requests: Kind<RequestExport> = {
  title: 'Requests',
  rows: exportRequests,
  json: ({ mentions, ...row }) => ({
    ...row,
    mentions: mentions.map(({ interview, ...mention }) => ({
      interview: interview.ref,
      person: interview.person,
      company: interview.company,
      date: interview.day,
      ...mention,
    })),
  }),
  columns: [
    ...columnsOf<RequestExport>(['id', 'quote', 'kind', 'polarity', 'product', 'team']),
    ['asked', ({ customers }) => customers.length],
    ...columnsOf<RequestExport>(['interviewed', 'lastHeard']),
    ['customers', ({ customers }) => customers.join('; ')],
    ['links', ({ links }) => links.map(({ id }) => id).join('; ')],
    [
      'quotes',
      ({ mentions }) => mentions.map((each) => `${quoteLine(each)} ${each.interview.ref}`).join('\n'),
    ],
  ],
  markdown: (row) => {
    const { product, team, customers, interviewed, lastHeard } = row;
    const about = [
      code(row.id),
      row.polarity === 'rejects' ? `${row.kind} they do not want` : row.kind,
      product,
      team === null ? null : `team ${team}`,
      `asked by ${count(customers.length)} of the ${count(interviewed)} interviewed`,
      lastHeard === null ? null : `last heard ${lastHeard}`,
      ...row.links.map(({ id }) => `linked to ${id}`),
    ];
    const quotes = row.mentions.map(({ interview, quote, from, to }) => {
      const who = [interview.person, interview.company, interview.day].filter((each) => each !== null);
      const words = quote === row.quote ? '' : `“${escapeMarkdown(quote)}” `;
      return `* ${words}${escapeMarkdown(who.join(', '))} (${interview.ref} ${from}–${to})`;
    });
    return section(`“${escapeMarkdown(row.quote)}”`, about, quotes.join('\n'));
  },
};

export const quotes: Kind<QuoteExport> = {
  title: 'Quotes',
  rows: exportQuotes,
  json: (row) => row,
  columns: columnsOf([
    'interview',
    'person',
    'company',
    'date',
    'speaker',
    'quote',
    'from',
    'to',
    'request',
    'kind',
    'polarity',
    'product',
    'note',
  ]),
  markdown: ({ quote, person, company, date, interview, from, to, kind, product, request, note }) => {
    const who = [person, company, date].filter((each) => each !== null).join(', ');
    const what =
      request === null ? 'highlight' : [kind, product, request].filter((each) => each !== null).join(' · ');
    const words = [escapeMarkdown(who), `${interview} ${from}–${to}`, escapeMarkdown(what)];
    return [
      `> ${escapeMarkdown(quote)}`,
      '',
      words.filter((part) => part !== '').join(' · '),
      ...(note === null ? [] : ['', escapeMarkdown(note)]),
    ].join('\n');
  },
};

export const companies: Kind<CompanyExport> = {
  title: 'Companies',
  rows: exportCompanies,
  json: (row) => row,
  columns: [
    ['company', ({ company }) => company],
    ['people', ({ people }) => people.join('; ')],
    ['products', ({ products }) => products.join('; ')],
    ['first', ({ first }) => first],
    ['last', ({ last }) => last],
    ['interviews', (row) => row.interviews.join('; ')],
    ['requests', (row) => row.requests.join('; ')],
    ...PAYS,
  ],
  markdown: (row) =>
    section(
      escapeMarkdown(row.company),
      [
        ...row.products,
        paysText(row),
        row.first === null ? null : row.first === row.last ? row.first : `${row.first} to ${row.last ?? ''}`,
      ],
      [
        row.people.length === 0 ? null : `People: ${escapeMarkdown(row.people.join(', '))}`,
        `Interviews: ${row.interviews.join(', ')}`,
        row.requests.length === 0 ? null : `Requests: ${row.requests.join(', ')}`,
      ]
        .filter((line) => line !== null)
        .join('\\\n'),
    ),
};

/** Columns that print a field as it is. */
function columnsOf<Row>(
  names: readonly { [Name in keyof Row]: Row[Name] extends Cell ? Name : never }[keyof Row][],
): (readonly [string, (row: Row) => Cell])[] {
  return names.map((name) => [String(name), (row) => cellOf(row[name])]);
}

function cellOf(value: unknown): Cell {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function quoteLine({ quote, from, to }: { quote: string; from: number; to: number }): string {
  return `“${quote.replaceAll(/\s+/g, ' ')}” [${from}-${to}]`;
}

/** `about` holds code spans and plain words; the words are escaped. */
function section(heading: string, about: readonly (string | null)[], body: string | null): string {
  const words = about
    .filter((part) => part !== null && part !== '')
    .map((part) => (part?.startsWith('`') === true ? part : escapeMarkdown(part ?? '')));
  return [`## ${heading}`, words.join(' · '), body]
    .filter((part) => part !== null && part !== '')
    .join('\n\n');
}

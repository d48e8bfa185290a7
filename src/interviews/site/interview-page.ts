import { createHash } from 'node:crypto';

import type { Shown } from '../show.ts';

import { html, noteHtml, type NoteMark } from './note-html.ts';
import { type Audience, chips, listed, page, type SiteFile } from './page.ts';

/** What an interview asks for, as its page links to it. */
export interface AskedHere {
  request: string;
  kind: string;
  quote: string;
  from: number;
  to: number;
  /** `asked by 3 of the 12 interviewed about Pipeline`. */
  about: string;
}

/** What the page of an interview is made of, beside its summary and requests. */
export type SiteInterview = Pick<Shown, 'interview' | 'text' | 'highlights' | 'places'>;

/** What is said of the interview beside its notes, and by whom. */
export interface SiteSummary {
  sections: { name: string; statements: { text: string; byHand: boolean }[] }[];
  by: string;
}

const SECTION_NAMES: Record<string, string> = {
  answer: 'Answer',
  context: 'Context',
  pains: 'What hurts',
  praise: 'What works',
  asks: 'What they ask for',
};

export function interviewPath(ref: string): string {
  return `interviews/${ref}.html`;
}

/** The same for everybody who may see it: by the key under which a customer is counted. */
export function companyPath(key: string): string {
  return `companies/${createHash('sha256').update(key).digest('hex').slice(0, 12)}.html`;
}

export function requestPath(id: string): string {
  return `requests/${id}.html`;
}

export function interviewPage(
  shown: SiteInterview,
  customer: { key: string; name: string },
  summary: SiteSummary,
  asked: readonly AskedHere[],
  names: (product: string) => string,
  audience: Audience,
): SiteFile {
  const { interview, text, highlights, places } = shown;
  const name = interview.person ?? interview.company ?? interview.title;
  const kept = highlights.filter(({ lostAt }) => lostAt === null);
  const marks: NoteMark[] = [
    ...kept.map(({ from, to, note }) => ({ from, to, title: note ?? 'Highlight' })),
    ...asked.map(({ from, to, kind }) => ({ from, to, title: kind })),
  ];
  const fields: [string, string][] = [
    [
      'Company',
      interview.company === null
        ? ''
        : `<a href="../${companyPath(customer.key)}"><bdi>${html(interview.company)}</bdi></a>`,
    ],
    ['Role', html(interview.role ?? '')],
    ['Date', html(interview.day ?? '')],
    ['Asked by', html(interview.interviewer ?? '')],
    [
      'From',
      places
        .map(({ origin, path, line }) => html(listed([path === '' ? origin : path, `line ${line}`], ', ')))
        .join('<br>'),
    ],
    ['Id', `<code>${html(interview.ref)}</code>`],
  ];
  const main = `<article>
<header class="head">
<p class="kicker">Interview${interview.removedAt === null ? '' : ' · its document does not hold it any more'}</p>
<h1 dir="auto">${html(name)}</h1>
${chips('Products', interview.products.map(names))}${chips('Tags', interview.tags)}
<dl class="fields">${fields
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `<div><dt>${label}</dt><dd>${value}</dd></div>`)
    .join('')}</dl>
</header>
<div class="columns">
<div class="side">
${highlightsHtml(kept)}${askedHtml(asked)}${summaryHtml(summary)}
</div>
<section class="note" aria-labelledby="note">
<h2 id="note">The notes</h2>
<div class="text" dir="auto">${noteHtml(text, marks)}</div>
</section>
</div>
</article>`;
  const title = listed([name, interview.company === name ? null : interview.company, interview.day], ', ');
  return page({ path: interviewPath(interview.ref), title, audience, main });
}

function highlightsHtml(kept: Shown['highlights']): string {
  if (kept.length === 0) return '';
  const items = kept.map(
    ({ text, note, from }) =>
      `<li><a class="quote" href="#q${from}"><q>${html(text)}</q></a>${note === null ? '' : `<p>${html(note)}</p>`}</li>`,
  );
  return `<section aria-labelledby="highlights"><h2 id="highlights">Highlights</h2><ul class="plain">${items.join('\n')}</ul></section>\n`;
}

function askedHtml(asked: readonly AskedHere[]): string {
  if (asked.length === 0) return '';
  const items = asked.map(
    ({ request, quote, kind, from, about }) =>
      `<li><a class="quote" href="#q${from}"><q>${html(quote)}</q></a><p><a href="../${requestPath(request)}">${html(listed([kind, about]))}</a></p></li>`,
  );
  return `<section aria-labelledby="asked"><h2 id="asked">Requests</h2><ul class="plain">${items.join('\n')}</ul></section>\n`;
}

function summaryHtml({ sections, by }: SiteSummary): string {
  if (sections.length === 0) return '';
  const parts = sections.map(({ name, statements }) => {
    const lines = statements.map(({ text, byHand }) => {
      const hand = byHand ? ' <span class="dim">reworded by hand</span>' : '';
      return `<li dir="auto">${html(text)}${hand}</li>`;
    });
    return `<h3>${SECTION_NAMES[name] ?? html(name)}</h3><ul class="lines">${lines.join('\n')}</ul>`;
  });
  return `<section aria-labelledby="summary"><h2 id="summary">Summary</h2>${parts.join('\n')}<p class="dim">${html(by)}</p></section>\n`;
}

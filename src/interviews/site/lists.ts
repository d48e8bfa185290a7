/** Pages of requests and companies: lists in parts, and a page for each. */
import { moneyText } from '../../core/customer.ts';
import type { GatheredRequest } from '../requests/gather.ts';
import type { CompanyExport, RequestExport } from '../export.ts';

import { companyPath, interviewPath, requestPath } from './interview-page.ts';
import { html } from './note-html.ts';
import { type Audience, chips, listed, page, type SiteFile } from './page.ts';

/** Entries of one page of a list. */
const A_PAGE = 200;

export type SiteRequest = RequestExport;

export type Names = (product: string) => string;

export function aboutRequest(
  { product, customers, interviewed, kind }: GatheredRequest,
  names: Names,
): string {
  const verb = kind === 'praise' ? 'said' : 'asked';
  const whom = product === null ? 'interviewed' : `interviewed about ${names(product)}`;
  return `${verb} by ${customers.length.toLocaleString('en-GB')} of the ${interviewed.toLocaleString('en-GB')} ${whom}`;
}

function kindOf({ kind, polarity }: GatheredRequest): string {
  return polarity === 'rejects' ? `${kind}, not wanted` : kind;
}

export function requestLists(requests: readonly SiteRequest[], names: Names, audience: Audience): SiteFile[] {
  return inParts(
    'requests',
    requests,
    (part, links, total) => {
      const rows = part.map((request) => {
        const { id, quote, team, status, lastHeard } = request;
        const about = listed([
          aboutRequest(request, names),
          lastHeard === null ? null : `last heard ${lastHeard}`,
        ]);
        return `<li><a href="${requestPath(id)}"><q dir="auto">${html(quote)}</q></a>
<p class="dim">${html(about)}</p>${chips('About it', [kindOf(request), ...(request.product === null ? [] : [names(request.product)]), ...(team === null ? [] : [`team ${team}`]), ...(status === 'new' ? [] : [status])])}</li>`;
      });
      const intro = `<header class="head"><h1>Requests</h1><p class="dim">${total.toLocaleString('en-GB')} things that customers want, miss or praise; those of most customers first.</p></header>`;
      return {
        title: 'Requests',
        main: `${intro}\n<ol class="rows" role="list">${rows.join('\n')}</ol>\n${links}`,
      };
    },
    audience,
  );
}

export function requestPage(request: SiteRequest, names: Names, audience: Audience): SiteFile {
  const { id, quote, product, team, customers, lastHeard, status, mentions, links } = request;
  const fields: [string, string][] = [
    ['Product', product === null ? '' : html(names(product))],
    ['Team', html(team ?? '')],
    ['Status', html(status)],
    ['Last heard', html(lastHeard ?? '')],
    ['Customers', customers.map((each) => `<bdi>${html(each)}</bdi>`).join(', ')],
    [
      'Linked',
      links
        .map(({ id: issue, title, url }) => {
          const words = `${html(issue)} <bdi>${html(title)}</bdi>`;
          return url === null || !/^https?:\/\//.test(url)
            ? words
            : `<a href="${html(url)}" rel="noreferrer">${words}</a>`;
        })
        .join('<br>'),
    ],
    ['Id', `<code>${html(id)}</code>`],
  ];
  const quotes = mentions.map(({ interview, quote: words, from, speaker }) => {
    const who = listed([speaker ?? interview.person, interview.company, interview.day], ', ');
    return `<li><figure><blockquote dir="auto"><a class="quote" href="../${interviewPath(interview.ref)}#q${from}">${html(words)}</a></blockquote><figcaption>${html(who)}</figcaption></figure></li>`;
  });
  const main = `<article>
<header class="head">
<p class="kicker">${html(kindOf(request))}</p>
<h1 dir="auto"><q>${html(quote)}</q></h1>
<p class="lead">${html(aboutRequest(request, names))}</p>
<dl class="fields">${fields
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `<div><dt>${label}</dt><dd>${value}</dd></div>`)
    .join('')}</dl>
</header>
<section aria-labelledby="quotes"><h2 id="quotes">In their words</h2>
<ul class="plain quotes">${quotes.join('\n')}</ul></section>
</article>`;
  return page({ path: requestPath(id), title: `Request: ${quote.slice(0, 80)}`, audience, main });
}

/** A customer with the key under which it is counted. */
export interface SiteCompany extends CompanyExport {
  key: string;
}

export function companyLists(
  companies: readonly SiteCompany[],
  names: Names,
  audience: Audience,
): SiteFile[] {
  return inParts(
    'companies',
    companies,
    (part, links, total) => {
      const rows = part.map(({ key, company, people, products, interviews, requests, last }) => {
        const about = listed([
          plural(interviews.length, 'interview'),
          requests.length === 0 ? null : plural(requests.length, 'request'),
          last === null ? null : `last ${last}`,
          people.join(', '),
        ]);
        return `<li><a href="${companyPath(key)}"><bdi>${html(company)}</bdi></a><p class="dim">${html(about)}</p>${chips('Products', products.map(names))}</li>`;
      });
      const intro = `<header class="head"><h1>Companies</h1><p class="dim">${plural(total, 'customer')} interviewed.</p></header>`;
      return {
        title: 'Companies',
        main: `${intro}\n<ol class="rows" role="list">${rows.join('\n')}</ol>\n${links}`,
      };
    },
    audience,
  );
}

export function companyPage(
  company: SiteCompany,
  interviews: readonly {
    ref: string;
    person: string | null;
    role: string | null;
    day: string | null;
    title: string;
  }[],
  requests: readonly SiteRequest[],
  names: Names,
  audience: Audience,
): SiteFile {
  const talks = interviews.map(
    ({ ref, person, role, day, title }) =>
      `<li><a href="../${interviewPath(ref)}"><bdi>${html(person ?? title)}</bdi></a><p class="dim">${html(listed([role, day], ', '))}</p></li>`,
  );
  const asks = requests.map(
    (request) =>
      `<li><a href="../${requestPath(request.id)}"><q dir="auto">${html(request.quote)}</q></a><p class="dim">${html(listed([kindOf(request), aboutRequest(request, names)]))}</p></li>`,
  );
  const main = `<article>
<header class="head"><p class="kicker">Customer</p><h1 dir="auto">${html(company.company)}</h1>
${paysHtml(company)}${chips('Products', company.products.map(names))}</header>
<section aria-labelledby="talks"><h2 id="talks">Interviews</h2><ul class="rows">${talks.join('\n')}</ul></section>
${asks.length === 0 ? '' : `<section aria-labelledby="asks"><h2 id="asks">What they said</h2><ul class="rows">${asks.join('\n')}</ul></section>`}
</article>`;
  return page({ path: companyPath(company.key), title: company.company, audience, main });
}

/** Empty where nothing is known, or customer data is not for these readers. */
function paysHtml({ plan, mrr }: CompanyExport): string {
  const pays = listed([plan, mrr === null ? null : `${moneyText(mrr)} a month`]);
  return pays === '' ? '' : `<p class="lead">${html(pays)}</p>\n`;
}

function plural(count: number, what: string): string {
  return `${count.toLocaleString('en-GB')} ${what}${count === 1 ? '' : 's'}`;
}

function inParts<T>(
  name: string,
  all: readonly T[],
  content: (part: readonly T[], links: string, total: number) => { title: string; main: string },
  audience: Audience,
): SiteFile[] {
  const parts = Math.max(1, Math.ceil(all.length / A_PAGE));
  const pathOf = (part: number): string => (part === 0 ? `${name}.html` : `${name}-${part + 1}.html`);
  return Array.from({ length: parts }, (_, part) => {
    const links = [
      part > 0 ? `<a rel="prev" href="${pathOf(part - 1)}">Before</a>` : '',
      parts > 1 ? `<span>${part + 1} of ${parts}</span>` : '',
      part + 1 < parts ? `<a rel="next" href="${pathOf(part + 1)}">Next</a>` : '',
    ].filter((link) => link !== '');
    const more =
      links.length === 0 ? '' : `<nav class="more" aria-label="Parts of this list">${links.join('\n')}</nav>`;
    const { title, main } = content(all.slice(part * A_PAGE, (part + 1) * A_PAGE), more, all.length);
    return page({ path: pathOf(part), title, audience, main });
  });
}

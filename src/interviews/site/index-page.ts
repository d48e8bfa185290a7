/** The first page: search, facets and every interview, worked out in the browser from files beside it. */
import { html } from './note-html.ts';
import { type Audience, listed, page, type SiteFile } from './page.ts';
import { script, type SearchIndex } from './search-index.ts';

export interface IndexEntry {
  path: string;
  title: string;
  person: string | null;
  company: string | null;
  role: string | null;
  day: string | null;
  interviewer: string | null;
  products: readonly string[];
  tags: readonly string[];
  /** A highlight, else the first request. */
  quote: string | null;
}

/** Interviews that stand in the page itself, for browsers without scripts and until the script has run. */
const WITHOUT_SCRIPT = 100;
const QUOTE = 160;

/** The page, the list of interviews, and the words. `entries`: the newest first. */
export function* indexFiles(
  entries: readonly IndexEntry[],
  index: SearchIndex,
  audience: Audience,
): Generator<SiteFile> {
  const { files, beginnings } = index.files();
  yield indexPage(entries, audience);
  const rows = entries.map(({ path, title, company, role, day, interviewer, products, tags, quote }) => [
    path.replace(/^interviews\/|\.html$/g, ''),
    title,
    company,
    role,
    day,
    interviewer,
    products,
    tags,
    quote === null ? null : shortened(quote),
  ]);
  yield {
    path: 'data/index.js',
    text: `briefIndex = JSON.parse(${script(JSON.stringify({ rows, beginnings }))});\n`,
  };
  yield* files;
}

function shortened(quote: string): string {
  const line = quote.replaceAll(/\s+/g, ' ').trim();
  return line.length <= QUOTE ? line : `${line.slice(0, QUOTE).replace(/[\ud800-\udbff]$|\s\S*$/, '')}…`;
}

function indexPage(entries: readonly IndexEntry[], audience: Audience): SiteFile {
  const rows = entries.slice(0, WITHOUT_SCRIPT).map(({ path, title, company, role, day, quote }) => {
    const about = listed([role, company === title ? null : company, day], ' · ');
    const said = quote === null ? '' : `<p class="said" dir="auto">“${html(shortened(quote))}”</p>`;
    return `<li><a href="${path}"><bdi>${html(title)}</bdi></a><p class="dim">${html(about)}</p>${said}</li>`;
  });
  const total = entries.length.toLocaleString('en-GB');
  const main = `<header class="head"><h1>Interviews</h1></header>
<search class="search"><label for="q">Search ${total} interviews</label>
<input id="q" type="search" autocomplete="off" spellcheck="false" enterkeyhint="search" placeholder="words, names, companies" disabled>
</search>
<div class="found">
<aside aria-label="Narrow down"><details id="facets"><summary>Narrow down</summary><div id="facet-lists"></div></details></aside>
<section aria-label="Interviews found">
<p id="status" role="status" class="dim">${total} interviews, the newest first</p>
<ol class="rows" id="results" role="list">${rows.join('\n')}</ol>
<p class="more"><button id="more" type="button" hidden>Show more</button></p>
<noscript><p class="dim">Search needs JavaScript. ${entries.length > WITHOUT_SCRIPT ? `These are the ${WITHOUT_SCRIPT} newest; all are under Companies.` : ''}</p></noscript>
</section>
</div>`;
  return page({ path: 'index.html', title: 'Interviews', audience, main, search: true });
}

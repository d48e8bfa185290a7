/** The frame of every page of the site: who it was made for, where one is, and a policy under which nothing but its own files runs. */
import { html } from './note-html.ts';

/** One file of the site; `path` with `/`, below its folder. */
export interface SiteFile {
  path: string;
  text: string;
}

export interface Audience {
  /** `Carol Nwanze, team web`; `everyone who may see all: the operator`. */
  name: string;
}

export interface PageContent {
  path: string;
  title: string;
  audience: Audience;
  main: string;
  /** Has the search. */
  search?: boolean;
}

const PLACES = [
  ['index.html', 'Interviews'],
  ['requests.html', 'Requests'],
  ['companies.html', 'Companies'],
] as const;

/** Only files beside the page, no connection, no frame, no form: what a note says can do nothing. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; connect-src 'none'";

export function page({ path, title, audience, main, search }: PageContent): SiteFile {
  const up = '../'.repeat(path.split('/').length - 1);
  const links = PLACES.map(([file, name]) => {
    const here = file === path ? ' aria-current="page"' : '';
    return `<a href="${up}${file}"${here}>${name}</a>`;
  });
  const scripts = search === true ? `<script src="data/index.js" defer></script>\n` : '';
  return {
    path,
    text: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<title>${html(title)}</title>
<link rel="stylesheet" href="${up}site.css">
${scripts}<script src="${up}site.js" defer></script>
</head>
<body>
<a class="skip" href="#main">To the content</a>
<header class="top">
<nav aria-label="Pages">${links.join('\n')}</nav>
<p class="audience">Made for <bdi>${html(audience.name)}</bdi></p>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer>
<p>Do not pass these pages on: they hold what their readers may see. Quotes are word for word; nothing is sent anywhere.</p>
</footer>
</body>
</html>
`,
  };
}

/** `a, b`, without what is not known. */
export function listed(parts: readonly (string | null)[], between = ' · '): string {
  return parts.filter((part) => part !== null && part !== '').join(between);
}

export function chips(label: string, values: readonly string[]): string {
  if (values.length === 0) return '';
  const items = values.map((value) => `<li><bdi>${html(value)}</bdi></li>`);
  return `<ul class="chips" aria-label="${html(label)}">${items.join('')}</ul>`;
}

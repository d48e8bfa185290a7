import { besideDigits, HEX, KEY, VERSION } from './digits.ts';
import { matchesNear } from './near.ts';
import { freeSpans } from './words.ts';

/**
 * What is written in a fixed form and must be true to the letter: links, references to issues, commits and versions, handles.
 * Sentence and evidence are read by the same rules.
 */
export interface Mark {
  from: number;
  to: number;
  raw: string;
}

export interface Reference extends Mark {
  kind: 'issue' | 'commit' | 'version' | 'key';
  /** `owner/name`, where written. */
  repo: string | null;
  /** Number, sha, version without v, or key without space and hyphen. */
  value: string;
  /** Whether the sentence calls it a pull request or an issue. */
  called: 'pull_request' | 'issue' | null;
}

const SCHEME =
  /(?<![\p{L}\p{N}])(?:[a-z][a-z0-9+.-]{0,20}:\/\/|(?:mailto|javascript|vbscript|data|tel):(?=\S))[^\s<>"“”«»`|\ufffc]+/giu;
const TLD =
  'com|org|net|edu|gov|mil|int|io|dev|app|ai|co|uk|de|fr|eu|us|ca|au|jp|cn|nl|ch|se|dk|pl|br|ru|info|biz|tv|cloud|tech|page|site|online|xyz|example|localhost|shop|blog|news|wiki';
const BARE = new RegExp(
  `(?<![@\\p{L}\\p{N}_./-])(?:www\\.)?(?:[a-z0-9](?:[a-z0-9-]{0,62})\\.)+(?:${TLD})(?![\\p{L}\\p{N}_-])(?::\\d{1,5})?(?:[/?#][^\\s<>"“”«»\`|\\ufffc]*)?`,
  'giu',
);
const AT_CUE = /@/g;
const HASH_CUE = /#/g;
const ISSUE_CUE = /#|GH-/g;
const KEY_CUE = /[A-Z\d]-\d|RFC|BCP/g;
const VERSION_CUE = /v\d|\d\.\d+\.\d/gi;
const COMMIT_CUE = /[0-9a-f]{7}/g;
/** "mailto:", "javascript:", "data:", "tel:" end so. */
const SCHEME_WORD = /[oatl]:\S/i;
const SCHEME_CUE = /:\/\/|(?:mailto|javascript|vbscript|data|tel):/gi;
const BARE_CUE = new RegExp(`\\.(?:${TLD})(?![a-z])`, 'gi');
const MAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}]{2,24}/gu;

/** Links, bare domains and e-mail addresses, without the punctuation that follows them in prose. */
export function linksOf(text: string): Mark[] {
  const found: Mark[] = [];
  if (!text.includes('.') && !text.includes(':')) return found;
  const free = freeSpans(text.length);
  const put = (from: number, raw: string): void => {
    if (raw !== '' && free(from, from + raw.length)) found.push({ from, to: from + raw.length, raw });
  };
  if (text.includes('://') || SCHEME_WORD.test(text))
    for (const match of matchesNear(text, SCHEME_CUE, SCHEME, 12)) put(match.index, trimLink(match[0]));
  if (text.includes('@')) for (const match of matchesNear(text, AT_CUE, MAIL, 2)) put(match.index, match[0]);
  if (/\.[a-z]/i.test(text))
    for (const match of matchesNear(text, BARE_CUE, BARE, 2)) put(match.index, trimLink(match[0]));
  return found.sort((a, b) => a.from - b.from);
}

function trimLink(raw: string): string {
  let link = raw;
  for (;;) {
    const last = link.at(-1) ?? '';
    if (/[.,;:!?'’*_~\]}>]/.test(last)) link = link.slice(0, -1);
    else if (last === ')' && count(link, ')') > count(link, '(')) link = link.slice(0, -1);
    else return link;
  }
}

function count(text: string, unit: string): number {
  return text.split(unit).length - 1;
}

/** Scheme and host in lower case, no trailing slash: two links that are the same to every server. */
export function normalLink(raw: string): string {
  const match = /^([a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)(.*)$/is.exec(raw);
  if (match === null) return raw;
  return `${(match[1] ?? '').toLowerCase()}${(match[2] ?? '').toLowerCase()}${(match[3] ?? '').replace(/^\/$/, '').replace(/\/(?=$|[?#])/, '')}`;
}

export function withoutScheme(link: string): string {
  return link.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/^www\./i, '');
}

/** Host of a link or bare domain. */
export function hostOf(link: string): string {
  return (
    withoutScheme(link)
      .split(/[/?#:]/, 1)[0]
      ?.toLowerCase() ?? ''
  );
}

const REPO_ISSUE = /(?<![\p{L}\p{N}_./-])([\w.-]{1,100}\/[\w.-]{1,100})#(\d{1,9})(?![\p{L}\p{N}_])/gu;
const ISSUE =
  /(?<![\p{L}\p{N}_&/#])(?:(pull requests?|PRs?|MRs?|merge requests?|issues?|tickets?|bugs?)\s*\(?)?(?:#|GH-)(\d{1,9})(?![\p{L}\p{N}_])/giu;
const WORD_ISSUE =
  /(?<![\p{L}\p{N}_])(pull request|PR|MR|merge request|issue|ticket|bug)\s(?:no\.?\s|number\s)?(\d{1,9})(?![\p{L}\p{N}_]|[.,]\d|\s?%)/giu;
const COMMIT = /(?<![\p{L}\p{N}_#.-])(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{7,40}(?![\p{L}\p{N}_-])/gu;
const VERSION_NAME =
  /(?<![\p{L}\p{N}_.])(?:v\d+(?:\.\d+){0,4}|\d+(?:\.\d+){2,4})(?:-[\p{L}\p{N}][\p{L}\p{N}.]*)?(?![\p{L}\p{N}_]|\.\d)/giu;
const KEY_NAME =
  /(?<![\p{L}\p{N}_/-])(?:[A-Z][A-Z0-9]{0,9}(?:-\d{1,9}){1,2}|RFC[ -]?\d{1,5}|BCP ?\d{1,4})(?![\p{L}\p{N}_]|-\p{L})/gu;
const CALLED_CUE = /\b(?:PR|MR|request|issue|ticket|bug)\s(?:no|num|\d)/gi;
const LINK_ISSUE = /\/([\w.-]{1,100}\/[\w.-]{1,100})\/(?:pull|issues|merge_requests)\/(\d{1,9})(?!\d)/gu;

/** References of a text whose links and dates are blanked out. */
export function referencesOf(text: string): Reference[] {
  const found: Reference[] = [];
  const digits = besideDigits(text);
  if (digits === null) return found;
  const free = freeSpans(text.length);
  const add = (
    match: RegExpExecArray,
    kind: Reference['kind'],
    value: string,
    repo: string | null = null,
    called: string | null = null,
  ): void => {
    const from = match.index;
    const to = from + match[0].length;
    if (free(from, to)) found.push({ from, to, raw: match[0], kind, value, repo, called: calledAs(called) });
  };
  const hash = text.includes('#');
  if (hash)
    for (const match of matchesNear(text, HASH_CUE, REPO_ISSUE, 2))
      add(match, 'issue', match[2] ?? '', (match[1] ?? '').toLowerCase());
  if (hash || text.includes('GH-'))
    for (const match of matchesNear(text, ISSUE_CUE, ISSUE, 20))
      add(match, 'issue', match[2] ?? '', null, match[1] ?? null);
  for (const match of matchesNear(text, CALLED_CUE, WORD_ISSUE, 24))
    add(match, 'issue', match[2] ?? '', null, match[1] ?? null);
  if ((digits & KEY) !== 0 || text.includes('RFC') || text.includes('BCP'))
    for (const match of matchesNear(text, KEY_CUE, KEY_NAME, 12))
      add(match, 'key', match[0].replaceAll(/[ -]/g, ''));
  if ((digits & VERSION) !== 0)
    for (const match of matchesNear(text, VERSION_CUE, VERSION_NAME, 2))
      add(match, 'version', match[0].toLowerCase().replace(/^v/, ''));
  // A commit has letters and digits side by side.
  if ((digits & HEX) !== 0)
    for (const match of matchesNear(text, COMMIT_CUE, COMMIT, 2)) add(match, 'commit', match[0]);
  return found.sort((a, b) => a.from - b.from);
}

/** References inside links: `https://host/owner/name/pull/12`. */
export function linkedReferences(text: string): { repo: string; value: string }[] {
  return Array.from(text.matchAll(LINK_ISSUE), (match) => ({
    repo: (match[1] ?? '').toLowerCase(),
    value: match[2] ?? '',
  }));
}

function calledAs(word: string | null): Reference['called'] {
  if (word === null) return null;
  return /^(?:pull|pr|mr|merge)/i.test(word) ? 'pull_request' : 'issue';
}

const HANDLE = /(?<![\p{L}\p{N}_.@/])@([\p{L}\p{N}_][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*(?:\[bot\])?)/gu;

/** @handles; `raw` is without the @. */
export function handlesOf(text: string): Mark[] {
  if (!text.includes('@')) return [];
  return Array.from(text.matchAll(HANDLE), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    raw: match[1] ?? '',
  }));
}

const TOKEN_UNIT = /[\p{L}\p{N}_]/u;
const JOINER = /[-_.]/;

/** Tokens that begin with a letter and hold digits (`eu-west-1`, `p99`, `x25519`): names, not numbers. */
export function identifiersIn(text: string): [number, number][] {
  const found: [number, number][] = [];
  const digits = /\d+/g;
  for (let match = digits.exec(text); match !== null; match = digits.exec(text)) {
    let from = match.index;
    while (isTokenUnit(text, from - 1) || (JOINER.test(text[from - 1] ?? '') && isTokenUnit(text, from - 2)))
      from -= 1;
    let to = match.index + match[0].length;
    while (isTokenUnit(text, to) || (JOINER.test(text[to] ?? '') && isTokenUnit(text, to + 1))) to += 1;
    digits.lastIndex = Math.max(to, match.index + 1);
    const token = text.slice(from, to);
    if (/^[\p{L}_]/u.test(token) && !/^(?:US|USD|EUR|GBP|CHF)\d/.test(token)) found.push([from, to]);
  }
  return found;
}

function isTokenUnit(text: string, index: number): boolean {
  const unit = text[index];
  return unit !== undefined && TOKEN_UNIT.test(unit);
}

import { threadId } from './ids.ts';

/** What a text points to: another thread's id, and whether it says that it closes it. */
export interface Reference {
  target: string;
  closes: boolean;
}

const CLOSES = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s{1,3}$/i;
const GITHUB_URL = /https?:\/\/[\w.-]+\/([\w.-]+\/[\w.-]+)\/(?:pull|issues)\/(\d+)/g;
const SLACK_URL =
  /https?:\/\/[\w.-]+\.slack\.com\/archives\/([A-Z0-9]+)\/p(\d{10})(\d{6})(?:\?thread_ts=(\d+\.\d+))?/g;
const SHORT = /(?<![\w/#&.-])(?:([\w.-]+\/[\w.-]+)|GH-|)#?(?<=#|GH-)(\d{1,9})\b(?!\.\d)/g;

/**
 * GitHub's references (`#12`, `owner/name#12`, `GH-12`, URLs; https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls)
 * and Slack permalinks in a text, as thread ids. `repository` is where a bare `#12` belongs; null: bare numbers mean nothing.
 * Code is left out.
 */
export function referencesIn(text: string, repository: string | null): Reference[] {
  // Most texts point to nothing, and the patterns below look at every letter.
  if (!text.includes('#') && !text.includes('GH-') && !text.includes('http')) return [];
  if (!/#\d|GH-\d|https?:/.test(text)) return [];
  const prose = text.replaceAll(/```[\s\S]*?(?:```|$)|`[^`\n]*`/g, ' ');
  const found = new Map<string, boolean>();
  const add = (target: string, index: number): void => {
    const closes = CLOSES.test(prose.slice(Math.max(0, index - 16), index));
    found.set(target, closes || (found.get(target) ?? false));
  };
  for (const match of prose.matchAll(GITHUB_URL)) {
    add(threadId('github', match[1] ?? '', match[2] ?? ''), match.index);
  }
  for (const match of prose.matchAll(SLACK_URL)) {
    add(threadId('slack', match[1] ?? '', match[4] ?? `${match[2]}.${match[3]}`), match.index);
  }
  const bare = prose.replaceAll(/https?:\/\/\S+/g, (url) => ' '.repeat(url.length));
  for (const match of bare.matchAll(SHORT)) {
    const where = match[1] ?? repository;
    if (where !== null) add(threadId('github', where, match[2] ?? ''), match.index);
  }
  return [...found].map(([target, closes]) => ({ target, closes }));
}

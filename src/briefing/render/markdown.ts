import type { Sentence } from '../../core/evidence.ts';
import { escapeMarkdown } from '../../core/markdown.ts';
import type { Briefing } from '../document.ts';

import { linkOf, linksOf } from './links.ts';
import { aboutOf, emptyOf, footerOf, titleOf, windowOf } from './wording.ts';

/** A briefing as Markdown; collected text is escaped, so it can make no link, image or heading of its own. */
export function renderMarkdown(briefing: Briefing): string {
  const sentence = (line: Sentence, urls = [linkOf(briefing, line)]): string =>
    [
      escapeMarkdown(line.text),
      ...urls.flatMap((url) => (url === null ? [] : `[↗](${escapeUrl(url)})`)),
    ].join(' ');
  const lines = [`# ${escapeMarkdown(titleOf(briefing))}`, '', `_${windowOf(briefing)}_`, ''];
  if (briefing.lead !== null) lines.push(sentence(briefing.lead, linksOf(briefing, briefing.lead)), '');
  if (briefing.stories.length === 0) lines.push(emptyOf(briefing), '');
  for (const [index, story] of briefing.stories.entries()) {
    const headline = escapeMarkdown(story.headline);
    lines.push(
      `## ${index + 1}. ${story.url === null ? headline : `[${headline}](${escapeUrl(story.url)})`}`,
      '',
    );
    lines.push(`_${escapeMarkdown(aboutOf(story))}_`, '');
    lines.push(...story.summary.map((line) => `- ${sentence(line)}`), '');
  }
  if (briefing.also.length > 0)
    lines.push('## Also', '', ...briefing.also.map((line) => `- ${sentence(line)}`), '');
  lines.push('---', '', ...footerOf(briefing).map((line) => `${escapeMarkdown(line)}  `));
  return `${lines.join('\n').trimEnd()}\n`;
}

function escapeUrl(url: string): string {
  return url.replaceAll(/[()\s<>]/g, encodeURIComponent);
}

import type { Sentence } from '../../core/evidence.ts';
import { oneLine } from '../../core/text.ts';
import type { Briefing } from '../document.ts';

import { linkOf, linksOf } from './links.ts';
import { aboutOf, emptyOf, footerOf, titleOf, windowOf } from './wording.ts';

/** What is posted: Block Kit, and plain text for notifications and screen readers. */
export interface SlackMessage {
  text: string;
  blocks: Record<string, unknown>[];
}

/** Characters of a section's text: https://docs.slack.dev/reference/block-kit/blocks/section-block */
const SECTION = 3000;
/** https://docs.slack.dev/reference/block-kit/blocks/header-block */
const HEADER = 150;

/**
 * A briefing as a Slack message: one section a story, so seven stories stay far below fifty blocks. Collected text is escaped: it
 * can mention nobody and link to nothing.
 */
export function renderSlack(briefing: Briefing): SlackMessage {
  const sentence = (line: Sentence, urls = [linkOf(briefing, line)]): string =>
    [escapeMrkdwn(line.text), ...urls.flatMap((url) => (url === null ? [] : link(url, '↗')))].join(' ');
  const blocks: Record<string, unknown>[] = [
    { type: 'header', text: { type: 'plain_text', text: oneLine(titleOf(briefing), HEADER), emoji: false } },
  ];
  if (briefing.lead !== null) blocks.push(section(sentence(briefing.lead, linksOf(briefing, briefing.lead))));
  if (briefing.stories.length === 0) blocks.push(section(emptyOf(briefing)));
  for (const [index, story] of briefing.stories.entries()) {
    const headline = escapeMrkdwn(oneLine(story.headline, 120));
    const title = `*${index + 1}. ${story.url === null ? headline : link(story.url, headline)}*`;
    const lines = [
      title,
      `_${escapeMrkdwn(aboutOf(story))}_`,
      ...story.summary.map((line) => sentence(line)),
    ];
    blocks.push(section(fitLines(lines)));
  }
  if (briefing.also.length > 0) {
    blocks.push(section(fitLines(['*Also*', ...briefing.also.map((line) => `• ${sentence(line)}`)])));
  }
  const footer = [windowOf(briefing), ...footerOf(briefing)].map(escapeMrkdwn);
  blocks.push({ type: 'context', elements: [{ type: 'mrkdwn', text: fitLines(footer) }] });
  return { text: fallback(briefing), blocks };
}

/** Escapes what Slack reads as syntax: https://docs.slack.dev/messaging/formatting-message-text#escaping */
export function escapeMrkdwn(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[*_~`]/g, (sign) => `\u200B${sign}\u200B`);
}

function link(url: string, label: string): string {
  return `<${url.replaceAll(/[<>|\s]/g, encodeURIComponent)}|${label.replaceAll('|', '¦')}>`;
}

function section(text: string): Record<string, unknown> {
  return { type: 'section', text: { type: 'mrkdwn', text } };
}

/** Whole lines up to the limit of one text object: a cut inside a link or an entity would show as rubbish. */
function fitLines(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    if (text.length + line.length + 1 > SECTION) break;
    text += text === '' ? line : `\n${line}`;
  }
  return text;
}

function fallback(briefing: Briefing): string {
  const headlines = briefing.stories.map((story, index) => `${index + 1}. ${oneLine(story.headline, 120)}`);
  const text = [titleOf(briefing), ...(headlines.length === 0 ? [emptyOf(briefing)] : headlines)].join('\n');
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

import { styleText } from 'node:util';

import type { Sentence } from '../../core/evidence.ts';
import type { Briefing } from '../document.ts';

import { linkOf, linksOf } from './links.ts';
import { printable } from './printable.ts';
import { aboutOf, emptyOf, footerOf, titleOf, windowOf } from './wording.ts';

export interface TerminalOptions {
  color: boolean;
  /** Clickable references (OSC 8) instead of a list of links. */
  hyperlinks: boolean;
  columns: number;
  explain: boolean;
}

type Style = Parameters<typeof styleText>[0];

/** A briefing as a person reads it on the terminal: at most 96 columns, every sentence with a numbered link. */
export function renderTerminal(briefing: Briefing, options: TerminalOptions): string {
  const width = Math.max(40, Math.min(96, options.columns)) - 4;
  const paint = (style: Style, text: string): string =>
    options.color ? styleText(style, text, { validateStream: false }) : text;
  const links: string[] = [];
  const reference = (url: string): string => {
    if (!links.includes(url)) links.push(url);
    const mark = paint('cyan', `[${links.indexOf(url) + 1}]`);
    return options.hyperlinks ? `\u001B]8;;${url}\u0007${mark}\u001B]8;;\u0007` : mark;
  };
  const sentence = (line: Sentence, urls = [linkOf(briefing, line)]): string =>
    [printable(line.text), ...urls.flatMap((url) => (url === null ? [] : reference(url)))].join(' ');

  const lines = [
    '',
    `${paint('bold', printable(titleOf(briefing)))}  ${paint('dim', windowOf(briefing))}`,
    '',
  ];
  if (briefing.lead !== null)
    lines.push(...wrap(sentence(briefing.lead, linksOf(briefing, briefing.lead)), width), '');
  if (briefing.stories.length === 0) lines.push(emptyOf(briefing), '');
  for (const [index, story] of briefing.stories.entries()) {
    const [first = '', ...more] = wrap(printable(story.headline), width);
    lines.push(paint('bold', `${index + 1}  ${first}`), ...more.map((line) => paint('bold', `   ${line}`)));
    lines.push(`   ${paint('dim', printable(aboutOf(story)))}`);
    for (const line of story.summary) lines.push(...wrap(sentence(line), width).map((text) => `   ${text}`));
    if (options.explain) {
      for (const reason of story.reasons) {
        lines.push(
          `   ${paint('dim', `${reason.weight.toFixed(1)} ${reason.code}: ${reason.evidence.slice(0, 3).join(' ')}`)}`,
        );
      }
    }
    lines.push('');
  }
  if (briefing.also.length > 0) {
    lines.push(paint('bold', 'Also'));
    for (const line of briefing.also) {
      const [first = '', ...more] = wrap(sentence(line), width);
      lines.push(` · ${first}`, ...more.map((text) => `   ${text}`));
    }
    lines.push('');
  }
  if (!options.hyperlinks && links.length > 0) {
    lines.push(
      ...links.map((url, index) => `${paint('cyan', `[${index + 1}]`.padStart(5))} ${paint('dim', url)}`),
      '',
    );
  }
  if (options.explain && briefing.ranking !== undefined) {
    lines.push(paint('bold', 'Ranking'));
    for (const entry of briefing.ranking.slice(0, 25)) {
      lines.push(
        `${entry.score.toFixed(2).padStart(7)}  ${entry.thread}  ${entry.reasons.map((reason) => reason.code).join(' ')}`,
      );
    }
    if (briefing.ranking.length > 25)
      lines.push(`         … ${briefing.ranking.length - 25} more with --json`);
    lines.push('');
  }
  lines.push(
    ...footerOf(briefing).flatMap((line) =>
      wrap(printable(line), width + 4).map((text) => paint('dim', text)),
    ),
  );
  return `${lines.join('\n')}\n`;
}

const ESCAPES = /\u001B\[[0-9;]*m|\u001B\]8;;[^\u0007]*\u0007/g;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Columns a text takes: wide East Asian characters and emoji take two. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const { segment } of segmenter.segment(text.replaceAll(ESCAPES, ''))) {
    columns +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u.test(
        segment,
      )
        ? 2
        : 1;
  }
  return columns;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columnsOf(joined) > width) {
      lines.push(line);
      line = word;
    } else line = joined;
  }
  return [...lines, line];
}

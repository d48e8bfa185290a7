/** Tests as a person reads them on the terminal: what to change, why, what to count; the plan once, for all. */
import { styleText } from 'node:util';

import type { Experiments, Test } from '../document.ts';
import { demandsSentence, sizeSentence, sizeTable } from '../plan/plan-text.ts';
import { plainText } from '../suggestion-text.ts';
import { forTheEyesOf, saidBy, type Voice, type Voices } from '../voices.ts';

import {
  aboutPage,
  changeWords,
  countText,
  guardrailText,
  inQuotes,
  metricText,
  namePage,
  placeNames,
  restText,
  sourceText,
} from './wording.ts';

export interface TerminalOptions {
  color: boolean;
  columns: number;
  /** Numbers in the history, in the order of the tests; empty where there is none. */
  history: readonly number[];
}

type Style = Parameters<typeof styleText>[0];

/** Changes of one test that are written out; the report and --json have all. */
const MOST_CHANGES = 3;

/** `voices`: what customers said, where it is for somebody's eyes. */
export function renderTerminal(
  document: Experiments,
  options: TerminalOptions,
  voices: Voices | null = null,
): string {
  const width = Math.max(40, Math.min(96, options.columns));
  const paint = (style: Style, text: string): string =>
    options.color ? styleText(style, text, { validateStream: false }) : text;
  const block = (text: string, first: string, style?: Style): string[] =>
    wrap(plainText(text), width - first.length).map((line, index) => {
      const shown = style === undefined ? line : paint(style, line);
      return `${index === 0 ? paint('dim', first) : ' '.repeat(first.length)}${shown}`;
    });

  const place = placeNames(new Map(document.elements.map((element) => [element.id, element])));
  const lines = [
    '',
    ...block(namePage(document), '', 'bold'),
    ...block([document.page.url ?? document.page.asked, aboutPage(document)].join('  '), '', 'dim'),
    ...(voices === null ? [] : block(forTheEyesOf(voices), '', 'yellow')),
    '',
  ];
  for (const [index, test] of document.tests.entries())
    lines.push(
      ...testLines(
        test,
        { history: options.history[index], voices: voices?.byTest.get(test.id) ?? [], place },
        block,
        paint,
      ),
      '',
    );
  lines.push(...planLines(document, block));
  for (const note of document.notes) lines.push(...block(note, '', 'dim'));
  const rest = restText(document);
  lines.push(...block([countText(document), ...(rest === null ? [] : [rest])].join('. '), '', 'dim'));
  return `${lines.join('\n')}\n`;
}

type Block = (text: string, first: string, style?: Style) => string[];

function testLines(
  test: Test,
  {
    history,
    voices,
    place,
  }: { history: number | undefined; voices: readonly Voice[]; place: (id: string) => string | null },
  block: Block,
  paint: (style: Style, text: string) => string,
): string[] {
  const number = test.id.replace(/^t/, '');
  const title = block(test.title, `${number.padEnd(2)} `, 'bold');
  const changes = test.changes.slice(0, MOST_CHANGES).flatMap((change) => {
    const { what, before, after } = changeWords(change, 120, place);
    const texts = [before, after]
      .filter((text) => text !== null && text !== '')
      .map((text) => inQuotes(text ?? ''));
    return [
      ...block(texts.length === 0 ? what : `${what}: ${texts.join(' → ')}`, '   '),
      ...block(change.selector, '     ', 'dim'),
    ];
  });
  const more = test.changes.length - MOST_CHANGES;
  return [
    ...title,
    ...changes,
    ...(more > 0 ? [paint('dim', `     and ${more} more of this kind`)] : []),
    ...block(test.hypothesis.text, '   Why    '),
    ...block(metricText(test.goal), '   Goal   '),
    ...block(test.guardrails.map(guardrailText).join('; '), '   Guard  '),
    ...(test.secondary.length === 0 ? [] : block(test.secondary.map(metricText).join('; '), '   Also   ')),
    ...voices.flatMap((voice) => [
      ...block(`“${voice.text}” ${saidBy(voice)}`, '   Heard  '),
      ...block(voice.link, '          ', 'dim'),
    ]),
    ...block(
      `${sourceText(test)}${history === undefined ? '' : `  (brief ab show ${history})`}`,
      '   From   ',
      'dim',
    ),
  ];
}

/** One plan serves all tests: they have the same page, visitors and demands. */
function planLines({ tests }: Experiments, block: Block): string[] {
  const plan = tests[0]?.plan;
  if (plan === undefined) return [];
  const sentence = sizeSentence(plan);
  const { head, rows } = sizeTable(plan);
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const row = (cells: readonly string[]): string =>
    `     ${cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')}`;
  return [
    ...block('Each test', '', 'bold'),
    ...(sentence === null ? [row(head), ...rows.map(row)] : block(sentence, '   Size   ')),
    ...block(demandsSentence(plan), '   How    '),
    ...block(plan.srm, '   Check  '),
    ...plan.warnings.flatMap((warning) => block(warning, '   Mind   ')),
    ...(plan.assumptions.length === 0 ? [] : block(plan.assumptions.join(' '), '   Taken  ', 'dim')),
    '',
  ];
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function columnsOf(text: string): number {
  let columns = 0;
  for (const { segment } of segmenter.segment(text)) columns += WIDE.test(segment) ? 2 : 1;
  return columns;
}

/** Lines of at most `width` columns; a word that is longer (an address, a sentence in Japanese) is cut. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => pieces(each, width))) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columnsOf(joined) > width) {
      lines.push(line);
      line = word;
    } else line = joined;
  }
  return [...lines, line];
}

function pieces(word: string, width: number): string[] {
  if (columnsOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment: char } of segmenter.segment(word)) {
    if (columnsOf(part + char) > width) {
      parts.push(part);
      part = '';
    }
    part += char;
  }
  return [...parts, part];
}

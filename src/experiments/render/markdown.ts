/** Tests as Markdown, for an issue or a wiki. Page text is escaped, so that it makes no link, image, tag or heading of its own. */
import { code, escapeMarkdown, fenced } from '../../core/markdown.ts';
import { table } from '../export/exported.ts';
import type { Experiments, Test } from '../document.ts';
import type { PageElement } from '../inventory/types.ts';
import { demandsSentence, sizeSentence, sizeTable } from '../plan/plan-text.ts';
import { forTheEyesOf, saidBy, type Voice, type Voices } from '../voices.ts';

import { diffOf, snippetOf, stepsOf } from './steps.ts';
import {
  aboutPage,
  changeWords,
  countText,
  guardrailText,
  metricText,
  namePage,
  placeNames,
  restText,
  sourceText,
} from './wording.ts';

/** `voices`: what customers said, where it is for somebody's eyes. */
export function renderMarkdown(document: Experiments, voices: Voices | null = null): string {
  const elements = new Map(document.elements.map((element) => [element.id, element]));
  const where = document.page.url ?? document.page.asked;
  const lines = [
    `# A/B tests for ${escapeMarkdown(namePage(document))}`,
    '',
    `${code(where)}: ${escapeMarkdown(aboutPage(document))}. ${escapeMarkdown(countText(document))}.`,
    '',
    ...(voices === null ? [] : [`**${escapeMarkdown(forTheEyesOf(voices))}**`, '']),
    ...document.tests.flatMap((test) => testLines(test, voices?.byTest.get(test.id) ?? [], elements)),
    ...planLines(document),
    ...document.notes.map((note) => `${escapeMarkdown(note)}  `),
  ];
  const rest = restText(document);
  if (rest !== null) lines.push('', escapeMarkdown(rest));
  return `${lines.join('\n').trimEnd()}\n`;
}

function testLines(
  test: Test,
  voices: readonly Voice[],
  elements: ReadonlyMap<string, PageElement>,
): string[] {
  return [
    `## ${test.id.replace(/^t/, '')}. ${escapeMarkdown(test.title)}`,
    '',
    escapeMarkdown(test.hypothesis.text),
    '',
    ...voices.flatMap((voice) => [
      `> “${escapeMarkdown(voice.text)}” ${escapeMarkdown(saidBy(voice))} (${code(voice.link)})`,
      '',
    ]),
    table(
      ['Element', 'Change', 'Before', 'After'],
      test.changes.map((change) => {
        const { what, before, after } = changeWords(change, 240, placeNames(elements));
        return [
          code(change.selector),
          escapeMarkdown(what),
          before === null ? '' : escapeMarkdown(before),
          after === null ? '' : escapeMarkdown(after),
        ];
      }),
    ),
    '',
    `- Goal: ${escapeMarkdown(metricText(test.goal))}`,
    ...test.guardrails.map(
      (guardrail) =>
        `- Guardrail: ${escapeMarkdown(guardrailText(guardrail))}. ${escapeMarkdown(guardrail.why)}`,
    ),
    ...test.secondary.map((metric) => `- Also: ${escapeMarkdown(metricText(metric))}`),
    `- From: ${escapeMarkdown(sourceText(test))}`,
    '',
    ...stepsOf(test).map((step, index) => `${index + 1}. ${escapeMarkdown(step)}`),
    '',
    fenced(
      'diff',
      test.changes
        .flatMap((change) => diffOf(change, elements))
        .map(({ sign, text }) => `${sign} ${text}`)
        .join('\n'),
    ),
    '',
    fenced('js', snippetOf(test)),
    '',
  ];
}

function planLines({ tests }: Experiments): string[] {
  const plan = tests[0]?.plan;
  if (plan === undefined) return [];
  const sentence = sizeSentence(plan);
  const { head, rows } = sizeTable(plan);
  return [
    '## Size and length of each test',
    '',
    ...(sentence === null ? [table(head, rows)] : [escapeMarkdown(sentence)]),
    '',
    escapeMarkdown(demandsSentence(plan)),
    '',
    escapeMarkdown(plan.srm),
    '',
    ...plan.warnings.map((warning) => `- Mind: ${escapeMarkdown(warning)}`),
    ...plan.assumptions.map((assumption) => `- Assumed: ${escapeMarkdown(assumption)}`),
    '',
  ];
}

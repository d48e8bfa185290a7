/** What both exports share: files, keys, placeholders, and the words of a test. */
import { createHash } from 'node:crypto';

import { percent } from '../plan/plan.ts';
import { guardrailText, metricText } from '../render/wording.ts';
import type { Suggestion } from '../suggestion.ts';
import { code, escapeMarkdown } from '../../core/markdown.ts';

/** One file of an export; `name` has no folder. */
export interface ExportedFile {
  name: string;
  text: string;
}

/** The page the tests are for. */
export interface ExportedPage {
  /** Null for a saved file: the export then has a placeholder. */
  url: string | null;
}

/** A body of a call, as the vendor's API takes it. */
export function jsonFile(name: string, body: unknown): ExportedFile {
  return { name, text: `${JSON.stringify(body, null, 2)}\n` };
}

/**
 * `{{PAGE_URL}}`: what only the reader's own account can tell. Capitals, digits and `_`, so that a search finds every one; a name in another script
 * ends in a few digits of its hash, so that two do not fall together.
 */
export function placeholder(...parts: readonly string[]): string {
  const text = parts.join('_');
  const name = text.replaceAll(/[^A-Za-z0-9]+/g, '_').replaceAll(/^_+|_+$/g, '');
  const lost = /[^\x20-\x7e]/.test(text) ? `_${hash(text, 6)}` : '';
  return `{{${name.toUpperCase()}${lost.toUpperCase()}}}`;
}

/** Every placeholder in these files, in order. */
export function placeholdersIn(files: readonly ExportedFile[]): string[] {
  return [...new Set(files.flatMap((file) => file.text.match(/\{\{[A-Z0-9_]+\}\}/g) ?? []))];
}

/**
 * Key of the feature flag or experiment: letters, digits and hyphens (https://posthog.com/docs/feature-flags/creating-feature-flags), the same for the
 * same test of the same page.
 */
export function keyOf(suggestion: Suggestion, page: ExportedPage): string {
  const slug = suggestion.title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  const what = JSON.stringify([page.url, suggestion.title, suggestion.changes]);
  return `${slug === '' ? 'test' : slug}-${hash(what, 6)}`;
}

function hash(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}

/** Hypothesis, what is measured, and the plan, a line each; at most `limit` characters (UTF-16 units), cut at the end of a line. */
export function describe(suggestion: Suggestion, limit: number): string {
  const { hypothesis, goal, secondary, guardrails, rule, plan } = suggestion;
  const size = plan.sizes.length === 1 ? plan.sizes[0] : undefined;
  const lines = [
    hypothesis.text,
    `Goal: ${metricText(goal)}.`,
    ...guardrails.map((each) => `Guardrail: ${guardrailText(each)}.`),
    ...(size?.perVariant == null
      ? []
      : [
          `Visitors: ${size.perVariant} for each variant (${plan.formula}, alpha ${plan.alpha}, power ${plan.power}, ${plan.sides === 2 ? 'two' : 'one'}-sided, smallest change ${percent(plan.mde)}).`,
        ]),
    ...(size?.weeks == null ? [] : [`Length: ${size.weeks} weeks.`]),
    plan.srm,
    ...plan.warnings,
    ...secondary.map((each) => `Also measured: ${metricText(each)}.`),
    ...(rule === null ? [] : [`Idea: ${rule.name}, ${rule.source}`]),
    ...plan.assumptions.map((each) => `Assumed: ${each}`),
  ];
  return cutLines(lines, limit);
}

function cutLines(lines: readonly string[], limit: number): string {
  let text = '';
  for (const line of lines) {
    const longer = text === '' ? line : `${text}\n${line}`;
    if (longer.length > limit) {
      return text === '' ? `${line.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
    }
    text = longer;
  }
  return text;
}

/** A suggestion is one variant: what to do where the plan counts more. Empty for two arms. */
export function armsNote({ plan }: Pick<Suggestion, 'plan'>): string[] {
  return plan.variants === 2
    ? []
    : [
        `The plan counts ${plan.variants} arms; these files have two, the page as it is and this variant. Add the others, with equal parts, before you start.`,
      ];
}

/** Where each change is made, and the other ways to the same element. */
export function elementsTable({ changes }: Pick<Suggestion, 'changes'>): string {
  const ways = changes.map(({ selector, fallbacks }) => [
    code(selector),
    fallbacks
      .map((way) =>
        way.how === 'text' ? `${code(way.css)} with the text “${escapeMarkdown(way.text)}”` : code(way.css),
      )
      .join(', or '),
  ]);
  return `Each selector matched exactly one element when the page was read. Where one no longer does, put another way in its place.\n\n${table(['selector', 'other ways to the same element'], ways)}`;
}

/** A table of Markdown; `|` and line ends in cells do no harm. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll(/(?<!\\)\|/g, String.raw`\|`).replaceAll(/\s*\n\s*/g, ' ')).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** Questions and their answers. */
import { isText } from 'domhandler';

import { MAX_SAID, nearby, withinRole } from './page/blocks.ts';
import type { Drafts } from './draft.ts';
import type { Places } from './page/place.ts';
import { headsQuestions, isQuestion } from './claims/section-heads.ts';
import { oneLine, type PageTable, type Row, textOf } from './page/walk.ts';

export function findQuestions(
  table: PageTable,
  places: Places,
  blocks: readonly Row[],
  drafts: Drafts,
): void {
  const inFaq = nearby(table, ({ id = '', class: classes = '', itemtype = '' }) =>
    /(?:^|[\s_-])(?:faqs?|accordion)(?:$|[\s_-])|FAQPage|schema\.org\/Question/i.test(
      `${id} ${classes} ${itemtype}`,
    ),
  );
  const namedFaq = nearby(table, ({ id = '', class: classes = '', itemtype = '' }) =>
    /(?:^|[\s_-])faqs?(?:$|[\s_-])|FAQPage|schema\.org\/Question/i.test(`${id} ${classes} ${itemtype}`),
  );
  // What opens under "Care" or "Shipping" answers nobody, unless the page says that it does.
  const asked = table.rows.filter(
    (row) =>
      row.hiddenBy === null &&
      (asks(table, row) || (opens(row) && row.to > row.from && namedFaq(table.rows[row.parent]))),
  );
  const sisters = new Map<string, number>();
  const kin = (row: Row): string => `${row.tag} ${row.depth}`;
  for (const row of asked) sisters.set(kin(row), (sisters.get(kin(row)) ?? 0) + 1);
  let last: Row | undefined;
  const told = new Set<number>();
  for (const row of asked) {
    // A button in a heading, a heading in a button: one question.
    if (holdsOthers(table, row) || (last !== undefined && row.at < last.end && row.to <= last.to)) continue;
    const level = row.level;
    const heading = places.headingOf(row);
    const among =
      row.tag === 'summary' ||
      row.tag === 'dt' ||
      (level !== 1 && (sisters.get(kin(row)) ?? 0) > 1) ||
      (heading !== null && headsQuestions(textOf(table, heading))) ||
      row.element.attribs['aria-expanded'] !== undefined ||
      inFaq(table.rows[row.parent]);
    if (!among) continue;
    drafts.note(saying(table, row), { role: 'question', answer: answerTo(table, row) });
    last = row;
    told.add(row.from);
  }
  // Page builders ask in a plain <div>.
  for (const row of blocks) {
    if (drafts.of(row) !== undefined || told.has(row.from) || !isQuestion(textOf(table, row))) continue;
    if (withinRole(table, row, drafts)) continue;
    const heading = places.headingOf(row);
    const among =
      inFaq(table.rows[row.parent]) || (heading !== null && headsQuestions(textOf(table, heading)));
    const answer = among ? answerTo(table, row) : null;
    if (answer !== null) drafts.note(row, { role: 'question', answer });
  }
  findBoldQuestions(table, places, drafts);
}

/** What shows and puts away what stands below it. */
function opens(row: Row): boolean {
  return row.tag === 'summary' || row.element.attribs['aria-expanded'] !== undefined;
}

/** The letter in an element of its own that marks a question: `Q` of Japanese pages, `F` of German ones. */
const ASKED = /^(?:[QF]\d{0,2}|問\d{0,2}|質問|문|問題)[.:．：]?$/;

/** The part of a row that says something: beside it stands a sign that it opens, or before it the mark of a question. */
function saying(table: PageTable, row: Row): Row {
  const marked = afterMark(table, row);
  if (marked !== undefined) return marked;
  if (row.words || isQuestion(textOf(table, row))) return row;
  return (
    table.rows.slice(row.at + 1, row.end).find((inner) => inner.words && inner.to - inner.from > 5) ?? row
  );
}

/** The element that holds a question without its mark. */
function afterMark(table: PageTable, row: Row): Row | undefined {
  if (row.words || row.end - row.at < 3) return undefined;
  const asked = table.rows
    .slice(row.at + 1, row.end)
    .find((inner) => inner.from > row.from && isQuestion(textOf(table, inner)));
  return asked !== undefined && ASKED.test(oneLine(table.text.slice(row.from, asked.from)))
    ? asked
    : undefined;
}

export function holdsMarkedQuestion(table: PageTable, row: Row, drafts: Drafts): boolean {
  const asked = afterMark(table, row);
  return asked !== undefined && drafts.of(asked)?.role === 'question';
}

/** Questions in bold, each with its answer after it in the same paragraph. */
function findBoldQuestions(table: PageTable, places: Places, drafts: Drafts): void {
  const asked = [...(table.byTag.get('b') ?? []), ...(table.byTag.get('strong') ?? [])].flatMap((row) => {
    if (row.hiddenBy !== null || !isQuestion(textOf(table, row))) return [];
    let block = table.rows[row.parent];
    while (block !== undefined && !block.block) block = table.rows[block.parent];
    if (block === undefined || block.from !== row.from || drafts.of(row) !== undefined) return [];
    const answer = oneLine(table.text.slice(row.to, block.to));
    const more = answer.length < 4 || drafts.of(block) !== undefined || withinRole(table, row, drafts);
    return more ? [] : [{ row, answer }];
  });
  for (const { row, answer } of asked) {
    const heading = places.headingOf(row);
    if (asked.length > 1 || (heading !== null && headsQuestions(textOf(table, heading))))
      drafts.note(row, { role: 'question', answer: answer.slice(0, MAX_SAID) });
  }
}

/** Whether a heading that asks heads a part of the page: smaller headings stand under it, or it announces questions. */
function holdsOthers(table: PageTable, row: Row): boolean {
  if (row.level === null) return false;
  if (headsQuestions(textOf(table, row))) return true;
  for (let at = row.end; at < table.rows.length; at += 1) {
    const next = table.rows[at];
    if (next === undefined || next.level === null || next.hiddenBy !== null || next.to === next.from)
      continue;
    return next.level > row.level;
  }
  return false;
}

function asks(table: PageTable, row: Row): boolean {
  const may =
    row.level !== null ||
    /^(?:summary|dt|button)$/.test(row.tag) ||
    row.element.attribs['aria-expanded'] !== undefined;
  return may && isQuestion(textOf(table, row).replace(OPENER, ''));
}

/** The sign beside a question that shows or puts away its answer. */
const OPENER = /\s*[+−–—×✕▾▼▸►⌄›>]$/u;

/** What follows the question in its own block, opened or not. */
function answerTo(table: PageTable, row: Row): string | null {
  const controlled = row.element.attribs['aria-controls'];
  if (controlled !== undefined) {
    const found = table.rows.find((each) => each.element.attribs['id'] === controlled.replace(/^#/, ''));
    if (found !== undefined) return hiddenTextOf(found);
  }
  for (let up: Row | undefined = row, steps = 0; up !== undefined && steps < 3; steps += 1) {
    for (let at = up.end; ;) {
      const next = table.rows[at];
      if (next === undefined || next.parent !== up.parent) break;
      const text = textOf(table, next) || hiddenTextOf(next);
      if (text !== null && text !== '') return next.level === null ? text.slice(0, MAX_SAID) : null;
      at = next.end;
    }
    if (row.tag === 'summary') {
      const parent = table.rows[row.parent];
      const all = parent === undefined ? null : hiddenTextOf(parent);
      const rest = all?.slice(textOf(table, row).length).trim() ?? '';
      return rest === '' ? null : rest.slice(0, MAX_SAID);
    }
    up = table.rows[up.parent];
  }
  return null;
}

function hiddenTextOf(row: Row): string | null {
  const parts: string[] = [];
  const stack = [...row.element.children].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isText(node)) parts.push(node.data);
    else if (
      'children' in node &&
      !('name' in node && /^(?:script|style|template|noscript)$/.test(node.name))
    ) {
      stack.push(...[...node.children].reverse());
    }
  }
  const text = parts.join(' ').replaceAll(/\s+/g, ' ').trim();
  return text === '' ? null : text.slice(0, MAX_SAID);
}

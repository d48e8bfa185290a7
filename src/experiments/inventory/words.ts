/** What a page says: headings, questions, prices, trust, and the rest of its paragraphs. */
import { isText } from 'domhandler';

import { centsOf } from './cents.ts';
import type { Drafts } from './draft.ts';
import { headsQuestions, isQuestion } from './section-heads.ts';
import type { Names } from './names.ts';
import type { Places } from './place.ts';
import { ANYWHERE, type FoundPrice, type Money, pricesIn } from './price.ts';
import { headPeriods } from './table-heads.ts';
import { isUnasked } from './unasked.ts';
import { oneLine, type PageTable, remembered, type Row, textOf } from './walk.ts';

/** A claim is short: longer texts merely mention it. */
export const MAX_CLAIM = 200;
export const MAX_SAID = 900;
/** What names and places others, and claims nothing itself. */
export const FURNITURE = new Set(['address', 'caption', 'figcaption', 'label', 'legend', 'th', 'time']);

/** What a headline leads with says what is offered, and claims more than that only where it could not be said otherwise. */
export function leadsOf(blocks: readonly Row[]): ReadonlySet<number> {
  const leads = blocks.flatMap((row, at) => {
    const next = blocks[at + 1];
    return row.level === 1 && next !== undefined && next.level === null ? [next.at] : [];
  });
  return new Set(leads);
}

/** A price with its period, and nothing else. */
const MAX_PRICE = 40;

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

function holdsMarkedQuestion(table: PageTable, row: Row, drafts: Drafts): boolean {
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

/** Whether what is written on a row, or on one of the five around it, says so. */
export function nearby(
  table: PageTable,
  says: (attribs: Row['element']['attribs']) => boolean,
): (row: Row | undefined) => boolean {
  const said = remembered(table, (row) => says(row.element.attribs));
  return (row) => {
    let up = row;
    for (let steps = 0; up !== undefined && steps < 6; steps += 1, up = table.rows[up.parent])
      if (said(up)) return true;
    return false;
  };
}

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

export function findHeadings(table: PageTable, names: Names, drafts: Drafts): void {
  for (const row of table.rows) {
    const level = row.level;
    if (level === null) continue;
    if (row.hiddenBy === null && (names.nameOf(row) === null || isMerePrice(table, row))) continue;
    drafts.note(row, { role: 'heading', level });
  }
}

/** `<h2>$29 <small>/ month</small></h2>`: large because it matters, and no heading of anything. */
function isMerePrice(table: PageTable, row: Row): boolean {
  const text = textOf(table, row);
  if (text.length > MAX_PRICE || !/\p{Nd}/u.test(text)) return false;
  const [price, ...others] = pricesIn(text, ANYWHERE);
  if (price === undefined || others.length > 0) return false;
  const rest = text.slice(0, price.from) + text.slice(price.to);
  // `€180 <small>until March</small>`
  if (price.from === 0 && !/\p{L}{2}/u.test(ownWords(row).slice(price.to))) return true;
  return price.period === null ? !/\p{L}/u.test(rest) : rest.length <= MAX_PRICE / 2;
}

/** Words that stand directly in it. */
function ownWords(row: Row): string {
  return row.element.children
    .map((child) => (isText(child) ? child.data : ''))
    .join('')
    .trim();
}

/** A price belongs to the smallest element around it that has no role yet. */
export function findPrices(table: PageTable, drafts: Drafts, money: Money): void {
  const body = table.rows.filter((row) => row.hiddenBy === null && row.to > row.from);
  let at = 0;
  /** The rows around a place in the text, the innermost last: rows come in the order of their start. */
  const around: Row[] = [];
  const leave = (ended: (row: Row) => boolean): Row | undefined => {
    let last = around.at(-1);
    for (; last !== undefined && ended(last); last = around.at(-1)) around.pop();
    return last;
  };
  const withCents = centsOf(table);
  const headPeriod = headPeriods(table);
  for (const price of pricesIn(table.text, money).map(withCents)) {
    for (let next = body[at]; next !== undefined && next.from <= price.from; at += 1, next = body[at]) {
      const { from } = next;
      leave((row) => row.to <= from);
      around.push(next);
    }
    const holder = leave((row) => row.to < price.to);
    if (holder === undefined) continue;
    const text = textOf(table, holder);
    if (text.length > MAX_CLAIM * 2) continue;
    const bare = text.length <= (price.to - price.from) * 2;
    const known = drafts.of(holder);
    const says = known === undefined || /^(?:price|action|heading)$/.test(known.role);
    if (!bare && !says) continue;
    if (inSaying(table, holder, price, drafts) || isUnasked(table, holder, price, bare)) continue;
    const { amount, currency } = price;
    const period = price.period ?? (bare ? headPeriod(holder) : null);
    if (known?.role === 'price' || known?.role === 'action' || known?.role === 'heading')
      known.more = [...(known.more ?? []), { amount, currency, period }];
    else drafts.note(holder, { role: 'price', amount, currency, period, former: isStruck(table, holder) });
  }
}

/** Whether a customer says it, or it is a figure of what customers did: they pay by the month, and do nothing by it. */
function inSaying(table: PageTable, row: Row, { period }: FoundPrice, drafts: Drafts): boolean {
  for (let up: Row | undefined = row, steps = 0; up !== undefined && steps < 6; steps += 1) {
    const draft = drafts.of(up);
    if (
      draft?.role === 'proof' &&
      (draft.kind === 'testimonial' || (draft.kind === 'count' && period === null))
    )
      return true;
    up = table.rows[up.parent];
  }
  return false;
}

function isStruck(table: PageTable, row: Row): boolean {
  for (let up: Row | undefined = row, steps = 0; up !== undefined && steps < 3; steps += 1) {
    if (/^(?:s|del|strike)$/.test(up.tag)) return true;
    if (
      /(?:^|\s)line-through(?:\s|$)|text-decoration-line-through|(?:old|was|former|regular)-price/.test(
        up.element.attribs['class'] ?? '',
      )
    )
      return true;
    if (/line-through/.test(up.element.attribs['style'] ?? '')) return true;
    up = table.rows[up.parent];
  }
  return false;
}

/** All other words that are a block, or a span beside blocks, of their own. */
export function findTexts(table: PageTable, names: Names, blocks: readonly Row[], drafts: Drafts): void {
  for (const row of blocks) {
    if (drafts.of(row) !== undefined || withinRole(table, row, drafts) || names.labels.has(row.at)) continue;
    const text = textOf(table, row);
    if (text.length >= 3 && !isWrapper(table, row, drafts) && !isListed(table, row, text, drafts))
      drafts.note(row, { role: 'text' });
  }
}

/** Whether it is one of the links that the navigation around it lists. */
function isListed(table: PageTable, row: Row, text: string, drafts: Drafts): boolean {
  for (let up = table.rows[row.parent], steps = 0; up !== undefined && steps < 4; steps += 1) {
    const draft = drafts.of(up);
    if (draft?.role === 'navigation') return draft.links.some((link) => link.text === text);
    up = table.rows[up.parent];
  }
  return false;
}

/** Whether all of its words are those of one element in it. */
function isWrapper(table: PageTable, row: Row, drafts: Drafts): boolean {
  for (let at = row.at + 1; at < row.end; at += 1) {
    const inner = table.rows[at];
    if (inner === undefined) return false;
    if (inner.from > row.from) return holdsMarkedQuestion(table, row, drafts);
    if (inner.to === row.to && drafts.of(inner) !== undefined) return true;
  }
  return false;
}

const NO_PARAGRAPH = new Set(['body', 'html', 'a', 'button', 'option', 'code', 'pre']);

/** Smallest blocks of words, in order; where blocks stand beside loose words, the elements of those words. */
export function paragraphsOf(table: PageTable): Row[] {
  const found: Row[] = [];
  let last = -1;
  for (const row of table.rows) {
    if (!row.words || row.hiddenBy !== null) continue;
    let holder = row;
    while (!holder.block) {
      const up = table.rows[holder.parent];
      if (up === undefined || up.hiddenBy !== null || up.holdsBlock) break;
      holder = up;
    }
    if (holder.at <= last || NO_PARAGRAPH.has(holder.tag)) continue;
    // Loose words beside blocks have no element of their own.
    if (holder.holdsBlock) continue;
    last = holder.at;
    found.push(holder);
  }
  return found;
}

const WHOLE = new Set(['heading', 'action', 'navigation', 'question', 'proof', 'price', 'trust']);

function isFrame(row: Row, links: readonly { text: string }[]): boolean {
  if (row.tag === 'footer') return true;
  const linked = links.reduce((sum, { text }) => sum + text.length, 0);
  return /^(?:header|div|section|td)$/.test(row.tag) && linked < (row.to - row.from) * MOSTLY_LINKS;
}

/** Share of its text that is linked in what is a navigation and nothing else. */
const MOSTLY_LINKS = 0.5;

/** Whether an element around it has a role that covers its words. */
export function withinRole(table: PageTable, row: Row, drafts: Drafts): boolean {
  for (let up = table.rows[row.parent]; up !== undefined; up = table.rows[up.parent]) {
    const draft = drafts.of(up);
    if (draft === undefined || !WHOLE.has(draft.role)) continue;
    if (draft.role === 'proof' && draft.kind === 'logos') continue;
    // The head and the foot of a page are more than their links.
    if (draft.role === 'navigation' && isFrame(up, draft.links)) continue;
    return true;
  }
  return false;
}

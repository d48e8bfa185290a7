/** What takes a risk from a visitor, where it stands by itself. */
import { groupBy } from '../../../core/group-by.ts';
import { BAR, trustIn, type TrustKind } from './learned.ts';
import type { Drafts } from '../draft.ts';
import { askedOfKin } from '../page/kin.ts';
import { type PageTable, type Row, textOf } from '../page/walk.ts';
import { FURNITURE, leadsOf, MAX_CLAIM, nearby, withinRole } from '../page/blocks.ts';

/** From what chance on a heading counts, a row of a list, a cell; and what an article, a manual or an answer tells in passing. */
const HEADING_BAR = 0.75;
const LISTED_BAR = 0.32;
const CELL_BAR = 0.85;
const PASSING_BAR = 0.95;
const LEAD_BAR = 0.85;
/** Longest text that may promise in one of its sentences. */
const MAX_TOLD = 400;
/** A cell behind the term that it is of. */
const TERM_BAR = 0.6;
/** Beside others that promise, or in what its maker calls so. */
const AMONG_BAR = 0.15;
const CALLED =
  /(?:^|[\s_-])(?:trust|usps?|reassurance|blockreassurance|assurances?|guarantees?|garanties?|garantien|garant[ií]as?|vorteile|avantages|ventajas|vantaggi|voordelen)(?:$|[\s_-])/i;
/** Longest heading that promises something itself, not the section under it. */
const MAX_HEADING = 70;

/** Headings over a line or an icon that are a promise in so many words: "If it dies, we'll send another". */
export function findTrustHeadings(
  table: PageTable,
  blocks: readonly Row[],
  prose: (row: Row) => boolean,
  drafts: Drafts,
): void {
  const ask = askedOfKin<TrustKind>(table);
  for (const row of blocks) {
    if (row.level === null || row.level < 2 || row.to - row.from > MAX_HEADING) continue;
    if (drafts.of(row) !== undefined || withinRole(table, row, drafts) || prose(row)) continue;
    const kind = ask(row, () => trustIn(textOf(table, row), HEADING_BAR));
    // "One letter a month" heads what one signs up for.
    if (kind !== null && kind !== 'privacy') drafts.note(row, { role: 'trust', kind });
  }
}

export function findTrust(
  table: PageTable,
  blocks: readonly Row[],
  prose: (row: Row) => boolean,
  drafts: Drafts,
): void {
  const ask = askedOfKin<TrustKind>(table);
  const leads = leadsOf(blocks);
  const isCalled = nearby(table, ({ class: classes = '' }) => CALLED.test(classes));
  const barAt = (row: Row): number => {
    if (leads.has(row.at)) return LEAD_BAR;
    return isCalled(row) ? AMONG_BAR : barOf(row);
  };
  const rows: Row[] = [];
  const answers = drafts
    .inOrder()
    .flatMap(([, draft]) => (draft.role === 'question' && draft.answer !== null ? [draft.answer] : []));
  for (const row of blocks) {
    if (drafts.of(row) !== undefined || FURNITURE.has(row.tag) || withinRole(table, row, drafts)) continue;
    const text = textOf(table, row);
    if (text.length > MAX_CLAIM) {
      const kind =
        text.length <= MAX_TOLD && !prose(row) ? promised(table, row, text, drafts, PASSING_BAR) : null;
      if (kind !== null) drafts.note(row, { role: 'trust', kind });
      else if (text.length <= MAX_IMPRINT && isStatedAtFoot(table, row, text))
        drafts.note(row, { role: 'trust', kind: 'award' });
      continue;
    }
    const kind = ask(row, () => promised(table, row, text, drafts, barAt(row)));
    const passing = (): boolean => prose(row) || answers.some((answer) => answer.includes(text));
    if (kind !== null && (!passing() || trustIn(text, PASSING_BAR) !== null))
      drafts.note(row, { role: 'trust', kind });
    else if (kind !== null) continue;
    rows.push(row);
  }
  for (const row of amongPromises(table, rows, drafts)) {
    if (prose(row)) continue;
    const kind = promised(table, row, textOf(table, row), drafts, AMONG_BAR);
    if (kind !== null) drafts.note(row, { role: 'trust', kind });
  }
}

/** Rows that stand in one row of boxes or list with others, most of which promise something. */
function amongPromises(table: PageTable, rows: readonly Row[], drafts: Drafts): Row[] {
  const lists = groupBy(rows, (row) => listOf(table, row));
  return [...lists.values()].flatMap((list) => {
    const others = list.filter((row) => drafts.of(row) === undefined);
    return list.length - others.length >= Math.max(2, list.length / 2) ? others : [];
  });
}

/** What an item stands in with its like: a list, or what holds boxes of one make. */
function listOf(table: PageTable, row: Row): string {
  const holder = table.rows[row.parent];
  const at = row.tag === 'li' ? row.parent : holder?.parent;
  return `${at} ${row.tag} ${row.depth} ${row.element.attribs['class'] ?? ''}`;
}

function barOf({ tag }: Row): number {
  if (tag === 'li') return LISTED_BAR;
  return tag === 'td' || tag === 'dd' || tag === 'span' ? CELL_BAR : BAR;
}

/** Who stands over a bank or a school is told at length. */
const MAX_IMPRINT = 600;
const FOOT =
  /(?:^|[\s_-])(?:foot(?:er)?|legal|disclaimer|imprint|regulatory|small-?print)(?:$|[\s_-])|__legal/i;

/** Whether a long text at the foot of a page tells whose supervision it is under. */
function isStatedAtFoot(table: PageTable, row: Row, text: string): boolean {
  let up: Row | undefined = row;
  for (let steps = 0; up !== undefined && steps < 5; steps += 1, up = table.rows[up.parent])
    if (up.tag === 'footer' || FOOT.test(up.element.attribs['class'] ?? ''))
      return trustIn(text, BAR) === 'award';
  return false;
}

/** The words of a button or a saying in it are not its own. */
function promised(table: PageTable, row: Row, text: string, drafts: Drafts, bar: number): TrustKind | null {
  let own = text;
  for (let at = row.at + 1; at < row.end; at += 1) {
    const inner = table.rows[at];
    const draft = inner === undefined ? undefined : drafts.of(inner);
    if (inner === undefined || draft === undefined) continue;
    if (draft.role === 'proof') return null;
    if (draft.role === 'action') own = own.replace(textOf(table, inner), '. ');
  }
  return trustIn(own, bar) ?? (own === text ? withTerm(table, row, text) : null);
}

/** "Returns: within 30 days": a term says what of. */
function withTerm(table: PageTable, row: Row, text: string): TrustKind | null {
  if (row.tag !== 'dd' && row.tag !== 'td') return null;
  const term = table.rows
    .slice(Math.max(0, row.at - 3), row.at)
    .find(({ tag, end }) => /^(?:dt|th)$/.test(tag) && end === row.at);
  return term === undefined ? null : trustIn(`${textOf(table, term)} ${text}`, TERM_BAR);
}

/** What takes a risk from a visitor, where it stands by itself. */
import { trustOf } from './claims.ts';
import type { Drafts } from './draft.ts';
import { askedOfKin, MORE_THAN_LISTED } from './kin.ts';
import { promiseOf } from './promise.ts';
import type { TrustElement } from './types.ts';
import { sentencesOf } from './vocabulary.ts';
import { type PageTable, type Row, textOf } from './walk.ts';
import { MAX_CLAIM, withinRole } from './words.ts';

/** Longest heading that promises something itself, not the section under it. */
const MAX_HEADING = 70;

/** Headings over a line or an icon that are a promise in so many words: "If it dies, we'll send another". */
export function findTrustHeadings(
  table: PageTable,
  blocks: readonly Row[],
  prose: (row: Row) => boolean,
  drafts: Drafts,
): void {
  const ask = askedOfKin<TrustElement['kind']>(table);
  const askAtAll = askedOfKin<TrustElement['kind']>(table, MORE_THAN_LISTED);
  for (const row of blocks) {
    if (row.level === null || row.level < 2 || row.to - row.from > MAX_HEADING) continue;
    if (drafts.of(row) !== undefined || withinRole(table, row, drafts) || prose(row)) continue;
    const text = textOf(table, row);
    const kind = askAtAll(row, () => trustOf(text) ?? ask(row, () => promised(table, row, text, drafts)));
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
  const ask = askedOfKin<TrustElement['kind']>(table);
  const askAtAll = askedOfKin<TrustElement['kind']>(table, MORE_THAN_LISTED);
  const answers = drafts
    .inOrder()
    .flatMap(([, draft]) => (draft.role === 'question' && draft.answer !== null ? [draft.answer] : []));
  for (const row of blocks) {
    if (drafts.of(row) !== undefined || withinRole(table, row, drafts)) continue;
    const text = textOf(table, row);
    if (text.length > MAX_CLAIM) {
      if (text.length <= MAX_IMPRINT && isStatedAtFoot(table, row, text))
        drafts.note(row, { role: 'trust', kind: 'award' });
      continue;
    }
    const plain = askAtAll(row, () => trustOf(text));
    // What an article tells, or a question's answer says, merely mentions it.
    const passing = (): boolean => prose(row) || answers.some((answer) => answer.includes(text));
    const kind = plain ?? ask(row, () => promised(table, row, text, drafts));
    if (kind !== null && (plain !== null || !passing())) drafts.note(row, { role: 'trust', kind });
  }
}

/** Who stands over a bank or a school is told at length. */
const MAX_IMPRINT = 600;
const FOOT =
  /(?:^|[\s_-])(?:foot(?:er)?|legal|disclaimer|imprint|regulatory|small-?print)(?:$|[\s_-])|__legal/i;

/** Whether a long text at the foot of a page begins with whose supervision it is under. */
function isStatedAtFoot(table: PageTable, row: Row, text: string): boolean {
  let up: Row | undefined = row;
  for (let steps = 0; up !== undefined && steps < 5; steps += 1, up = table.rows[up.parent])
    if (up.tag === 'footer' || FOOT.test(up.element.attribs['class'] ?? ''))
      return promiseOf((sentencesOf(text)[0]?.text ?? '').slice(0, MAX_IMPRINT / 4)) === 'award';
  return false;
}

/** By the grammar of its own words: those of a button or a saying in it are not. */
function promised(table: PageTable, row: Row, text: string, drafts: Drafts): TrustElement['kind'] | null {
  let own = text;
  for (let at = row.at + 1; at < row.end; at += 1) {
    const inner = table.rows[at];
    const draft = inner === undefined ? undefined : drafts.of(inner);
    if (inner === undefined || draft === undefined) continue;
    if (draft.role === 'proof') return null;
    if (draft.role === 'action') own = own.replace(textOf(table, inner), '. ');
  }
  return promiseOf(own) ?? (own === text ? promiseOf(withTerm(table, row, text)) : null);
}

/** "Returns: within 30 days": a term says what of. */
function withTerm(table: PageTable, row: Row, text: string): string {
  if (row.tag !== 'dd' && row.tag !== 'td') return text;
  const term = table.rows
    .slice(Math.max(0, row.at - 3), row.at)
    .find(({ tag, end }) => /^(?:dt|th)$/.test(tag) && end === row.at);
  const named = term === undefined ? '' : textOf(table, term);
  return sentencesOf(named).some((said) => said.has('CARRY')) ? `${named} ${text}` : text;
}

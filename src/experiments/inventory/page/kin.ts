/** Elements of one make: a long list says in its hundredth item what it said in the others. */
import type { PageTable, Row } from './walk.ts';

/** Items of one make in which nothing was found, after which the others are not asked. */
const ENOUGH = 100;

/** Asks a costly question of elements until it was in vain for many of the same make, and of none that was answered. */
export function askedOfKin<T>(table: PageTable): (row: Row, ask: () => T | null) => T | null {
  const vain = new Map<string, number>();
  return (row, ask) => {
    const holder = table.rows[row.parent]?.element;
    const make = `${row.tag} ${row.depth} ${row.element.attribs['class'] ?? ''} ${holder?.name} ${holder?.attribs['class'] ?? ''}`;
    const before = vain.get(make) ?? 0;
    if (before >= ENOUGH) return null;
    const found = ask();
    vain.set(make, found === null ? before + 1 : -Infinity);
    return found;
  };
}

import type { PageTable, Row } from './page/walk.ts';
import type { ElementBase, PageElement } from './types.ts';

type Own<T> = T extends PageElement ? Omit<T, keyof ElementBase> : never;

/** What a rule found: a node, and what is special to its role. Ids of other elements are still rows. */
export type Draft = Own<PageElement>;

/** The drafts of a page; a node has one at most, the first that was noted. */
export class Drafts {
  readonly #byRow: (Draft | undefined)[];

  constructor(table: PageTable) {
    this.#byRow = table.rows.map(() => undefined);
  }

  note(row: Row, draft: Draft): void {
    this.#byRow[row.at] ??= draft;
  }

  of(row: Row): Draft | undefined {
    return this.#byRow[row.at];
  }

  /** Rows and drafts in document order. */
  inOrder(): [number, Draft][] {
    const found: [number, Draft][] = [];
    this.#byRow.forEach((draft, at) => {
      if (draft !== undefined) found.push([at, draft]);
    });
    return found;
  }
}

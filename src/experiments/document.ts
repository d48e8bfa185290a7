/** What `brief ab` makes of a page, as plain data: `--json` prints it, the reports show it. */
import type { Idea } from './audit/draft.ts';
import type { Left } from './checks/choose.ts';
import type { Inventory, PageElement } from './inventory/types.ts';
import type { Page } from './page.ts';
import type { Suggestion } from './suggestion.ts';
import type { Dropped } from './writer/plain-writer.ts';

/** A suggestion and the idea it follows. */
export type Test = Suggestion & { idea: Idea };

export interface Experiments {
  schema: 1;
  page: Pick<Page, 'asked' | 'from' | 'url' | 'redirects' | 'charset' | 'bytes'> &
    Pick<Inventory, 'title' | 'language' | 'direction' | 'kind' | 'kindBecause' | 'rendered'> & {
      words: number;
      /** Elements of the inventory, and those that were left out. */
      elements: number;
      cut: number;
    };
  /** ISO 8601, UTC. */
  generatedAt: string;
  /** `model`: at least one test that is shown was worded or combined by it. */
  writer: 'plain' | 'model';
  /** The model that was asked; null: none. */
  provider: string | null;
  tests: Test[];
  /** The elements that the tests name, in the order of the page. */
  elements: PageElement[];
  /** Refused by the checks, with the reason. */
  dropped: Dropped[];
  /** Good, but nearly the same as another or one too many. */
  left: Left[];
  /** What the reader should know: how the page was read, a model that did not answer. */
  notes: string[];
}

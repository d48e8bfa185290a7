/** Markup to a tree, as a browser with scripts on builds it, and no deeper than a browser's. */
import type { Document } from 'domhandler';
import { parse } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';

import { InputError } from '../../core/errors.ts';

/**
 * Chromium nests no deeper: `kMaximumHTMLParserDOMTreeDepth` in its html_construction_site.cc. Deeper trees overflow the stack of
 * libraries that walk them, and cost the parser quadratic time.
 */
export const DEEPEST = 512;

/** Throws InputError (`page.hostile-nesting`) as soon as the tree gets too deep, before the rest is read. */
export function parsePage(html: string): Document {
  let depth = 0;
  const pushed = (): void => {
    depth += 1;
    if (depth > DEEPEST) {
      throw new InputError(
        'page.hostile-nesting',
        `the page nests more than ${DEEPEST} elements into one another`,
        {
          hint: 'No browser shows it so. Save the page from your browser (as HTML) and give the file, or add --render.',
        },
      );
    }
  };
  return parse<Htmlparser2TreeAdapterMap>(html, {
    // As in a browser: what stands in <noscript> is not on the page.
    scriptingEnabled: true,
    treeAdapter: {
      ...adapter,
      onItemPush: pushed,
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
}

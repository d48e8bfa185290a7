/** Inner markup as a browser reads it, with cheerio to ask it. */
import { type CheerioAPI, load } from 'cheerio/slim';
import { parseFragment, serializeOuter } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';

/**
 * What `load(html, null, false)` of cheerio gives. That module brings undici, streams and tables of encodings with it, which take a
 * quarter of the time in which a small page is done; this one leaves the parser to us.
 */
export function fragmentOf(html: string): CheerioAPI {
  return load(
    parseFragment<Htmlparser2TreeAdapterMap>(html, { treeAdapter: adapter, scriptingEnabled: true }),
    null,
    false,
  );
}

/** What its `$.html()` gives, for a fragment. */
export function markupOfFragment($: CheerioAPI): string {
  return $.root()
    .contents()
    .toArray()
    .map((node) => serializeOuter<Htmlparser2TreeAdapterMap>(node, { treeAdapter: adapter }))
    .join('');
}

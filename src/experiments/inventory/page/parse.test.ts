import { parse, serialize } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';
import { describe, expect, it } from 'vitest';

import { labelledPages } from '../../../testing/pages/pages.ts';
import { parsePage } from './parse.ts';

const asIs = (html: string): string => serialize(parse(html, { scriptingEnabled: true }));
const ours = (html: string): string =>
  serialize<Htmlparser2TreeAdapterMap>(parsePage(html), { treeAdapter: adapter });

describe('parsePage', () => {
  it.each([
    ['text', '<p>one &amp; two\r\nthree\rfour\0five \u{1f600} six\ud800 seven</p>tail'],
    ['values', '<a title="a&amp;b\r\nc\rd\0e" class=\'x "y"\n z\' href=/q?a=1&b=2 alt="" id=\'\'>x</a>'],
    ['a value that begins with a line', '<a title="\r\nx\r\ny">z</a><a title=\'\n\rx\'>z</a>'],
    ['an end in a value', '<p>a<a title="b'],
    ['an end in a text', '<p>a &am'],
    [
      'scripts and styles',
      '<script>if (a < b && c) "<!-- <script>"\r\n</script><style>a > b {}\r\0</style>x',
    ],
    ['fields', '<textarea>\nfirst\r\nsecond <b></textarea><title>a &lt; <b></title><pre>\n\nx y</pre>'],
    ['a table with loose text', '<table>one two <tr> three four<td>five</table> six'],
    ['columns', '<table><colgroup> a b <col></table><select><option>a b<option> c</select>'],
    ['formatting across blocks', '<p><b>a <i>b<p>c d</b> e</i> f<a>g<a>h i'],
    ['drawings', '<svg><title>a b</title><a xlink:href="x">c d</a><![CDATA[ e < f ]]></svg><math><mi>x y'],
    ['before and after the body', ' a b <html> c <head> d <body> e </body> f g </html> h i'],
  ])('builds the tree that parse5 builds: %s', (_, html) => {
    expect(ours(html)).toBe(asIs(html));
  });

  it.each(labelledPages().map((page) => [page.name, page.html]))('the same of the page %s', (_, html) => {
    expect(ours(html)).toBe(asIs(html));
  });
});

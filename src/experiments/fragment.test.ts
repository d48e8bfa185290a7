import { load } from 'cheerio';
import { expect, it } from 'vitest';

import { labelledPages } from '../testing/pages/pages.ts';

import { elementsIn, fragmentOf, markupOfFragment, textIn } from './fragment.ts';

it.each([
  'Save <b>now</b> &amp; "later" <i class=\'a "b"\'>x</i>',
  '<tr><td>no table</td></tr><p>open<p>twice</b></i><br/><noscript><p>raw</p></noscript>',
  '<svg viewBox="0 0 1 1"><a xlink:href="#x">x</a></svg><template><p>in</p></template><textarea>\n\n<b></textarea>',
  '<!-- a comment --><script>1 < 2 && "x"</script><style>a > b {}</style><img src=x alt="<&>\u00a0">',
  '',
  ...labelledPages()
    .filter(({ html }) => html.length < 10_000)
    .map(({ html }) => html.slice(html.indexOf('<body') + 6)),
])('reads and writes %.40s as cheerio does', (html) => {
  const theirs = load(html, null, false);
  const ours = fragmentOf(html);
  expect(markupOfFragment(ours)).toBe(theirs.html());
  expect(textIn(ours)).toBe(theirs.text());
  const tags = theirs('*')
    .toArray()
    .map((each) => ('name' in each ? each.name : ''));
  expect(elementsIn(ours).map((each) => each.name)).toEqual(tags);
});

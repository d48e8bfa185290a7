import { expect, it } from 'vitest';

import { quoteBlock } from './markdown.ts';

it('keeps the lines, lists and quotes of a note inside one block quote', () => {
  expect(quoteBlock('# A *b*\n\nOne\ntwo **bold**\n\n- x\n- y\n> said\n1. n')).toBe(
    [
      String.raw`> **A \*b\***`,
      '>',
      String.raw`> One\
> two **bold**`,
      '>',
      '> - x',
      '> - y',
      '> > said',
      '> 1. n',
    ].join('\n'),
  );
});

it('lets a note make no heading, link, picture, tag, table or fence of its own', () => {
  const hostile = '===\n---\n![x](https://evil.example)\n<img src=x>\n| a |\n```\n    code\n[a]: b\n#';
  expect(quoteBlock(hostile)).toBe(
    String.raw`> \===\
> \---\
> !\[x\](https&#58;//evil.example)\
> \<img src=x\>\
> \| a \|\
> \`\`\`\
> code\
> \[a\]: b\
> \#`,
  );
});

/** The snippet is JavaScript whatever the page says, ends no script element, and puts the words there letter for letter. */
import { Script } from 'node:vm';

import { describe, expect, it } from 'vitest';

import type { Change } from '../suggestion.ts';
import { flagSnippet, undoableInsertion } from './snippet.ts';

const ODD: readonly (readonly [string, string])[] = [
  ['quotes', `"Now" or 'never'? \\ "\\'`],
  ['backquotes', 'Use `brief` and ${process.env.HOME} today'],
  ['the end of a script', 'Move </script><script>alert(1)</script> <!-- now'],
  ['right to left', 'סגרו \u202e"now"\u202c مرحبا'],
  ['emoji', 'Ship it 🚢👩‍👩‍👧 ✓'],
  ['line ends', 'one\ntwo\r\nthree\u2028four\u2029five'],
  ['Japanese', '今すぐ「無料」で'],
];

/** What the snippet did, on a document that notes it. */
function ran(code: string): { selector: string; done: [string, ...string[]][] } {
  const noted: { selector: string; done: [string, ...string[]][] } = { selector: '', done: [] };
  const node = {
    set textContent(text: string) {
      noted.done.push(['text', text]);
    },
    set innerHTML(html: string) {
      noted.done.push(['html', html]);
    },
    setAttribute: (name: string, value: string) => noted.done.push(['attribute', name, value]),
    insertAdjacentHTML: (where: string, html: string) => noted.done.push(['insert', where, html]),
  };
  const document = {
    querySelector(selector: string) {
      noted.selector = selector;
      return node;
    },
  };
  new Script(code).runInNewContext({ isOn: () => true, document });
  return noted;
}

describe('a snippet for odd words', () => {
  const on = (selector: string) => ({ element: 'e1', selector, fallbacks: [] });

  it.each(ODD)('%s', (_, words) => {
    const selector = `[data-x="${words.replaceAll(/["\\\n\r\u2028\u2029]/g, ' ')}"]`;
    const changes: Change[] = [
      { ...on(selector), operation: 'text', before: 'x', after: words },
      { ...on(selector), operation: 'html', before: 'x', after: `<b>${words}</b>` },
      { ...on(selector), operation: 'attribute', attribute: 'title', before: null, after: words },
      {
        ...on(selector),
        operation: 'insert',
        before: null,
        after: `<p>${words}</p>`,
        to: { element: 'e1', selector, where: 'after' },
      },
    ];
    const code = flagSnippet({ changes }, "isOn('flag')");
    expect(ran(code)).toEqual({
      selector,
      done: [
        ['text', words],
        ['html', `<b>${words}</b>`],
        ['attribute', 'title', words],
        ['insert', 'afterend', `<p>${words}</p>`],
      ],
    });
    const undoable = undoableInsertion(`<p>${words}</p>`, { element: 'e1', selector, where: 'after' });
    for (const text of [code, undoable]) {
      expect(text).not.toMatch(/<\/script|<!--|[\u2028\u2029]/i);
      expect(() => new Script(text)).not.toThrow();
    }
  });
});

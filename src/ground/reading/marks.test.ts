import { expect, it } from 'vitest';

import { handlesOf, identifiersIn, linksOf, normalLink, referencesOf } from './marks.ts';

it.each<[string, string[]]>([
  [
    'See https://a.example/b?c=d#e, or (https://a.example/x_(y)).',
    ['https://a.example/b?c=d#e', 'https://a.example/x_(y)'],
  ],
  ['<https://a.example|text> `https://b.example`', ['https://a.example', 'https://b.example']],
  ['www.a.com and docs.a.dev/x. Fixed.It works in node.js, README.md', ['www.a.com', 'docs.a.dev/x']],
  ['mail bob@a.example or javascript:alert(1)', ['bob@a.example', 'javascript:alert(1)']],
])('links: %s', (text, expected) => {
  expect(linksOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(expected);
});

it('links are the same without their trailing slash and in any case of the host', () => {
  expect(normalLink('HTTPS://A.Example/Path/')).toBe('https://a.example/Path');
  expect(normalLink('https://a.example/')).toBe('https://a.example');
  expect(normalLink('https://a.example/b?x')).not.toBe(normalLink('https://a.example/b'));
});

it.each<[string, [string, string][]]>([
  [
    '#12, acme/web#7 and GH-3',
    [
      ['issue', '12'],
      ['issue', '7'],
      ['issue', '3'],
    ],
  ],
  [
    'PR 12 and PR#13, issue no. 4',
    [
      ['issue', '12'],
      ['issue', '13'],
      ['issue', '4'],
    ],
  ],
  [
    'v1.2.3-rc.1 and 2.4.0',
    [
      ['version', '1.2.3-rc.1'],
      ['version', '2.4.0'],
    ],
  ],
  ['commit 4f9c2ab81d of effaced 1234567', [['commit', '4f9c2ab81d']]],
  [
    'ABC-123, RFC 8446 and CVE-2021-4428',
    [
      ['key', 'ABC123'],
      ['key', 'RFC8446'],
      ['key', 'CVE20214428'],
    ],
  ],
  ['&#39; a#1 C# 50%', []],
])('references: %s', (text, expected) => {
  expect(referencesOf(text).map(({ kind, value }) => [kind, value])).toEqual(expected);
});

it('handles are no mail addresses, identifiers no numbers', () => {
  expect(handlesOf('@bob, @chris-wood. a@b.c @renovate[bot]').map(({ raw }) => raw)).toEqual([
    'bob',
    'chris-wood',
    'renovate[bot]',
  ]);
  const text = 'eu-west-1 p99 x25519 3DES 10-12';
  expect(identifiersIn(text).map((span) => text.slice(...span))).toEqual(['eu-west-1', 'p99', 'x25519']);
});

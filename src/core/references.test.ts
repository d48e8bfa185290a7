import { describe, expect, it } from 'vitest';

import { referencesIn } from './references.ts';

const targets = (text: string, repository: string | null = 'acme/ingest'): string[] =>
  referencesIn(text, repository).map((reference) => (reference.closes ? '!' : '') + reference.target);

describe('referencesIn', () => {
  it('reads the short forms, in the repository they stand in', () => {
    expect(targets('see #12, GH-13 and acme/web#14.')).toEqual([
      'acme/ingest#12',
      'acme/ingest#13',
      'acme/web#14',
    ]);
  });
  it('marks what a text closes, once per thread', () => {
    expect(targets('Fixes #12. More in #12 and resolves https://github.com/acme/web/issues/3')).toEqual([
      '!acme/web#3',
      '!acme/ingest#12',
    ]);
  });
  it('reads a Slack permalink to a root and to a reply', () => {
    const root = 'https://acme.slack.com/archives/C0ENG/p1763542800000100';
    expect(targets(`${root} ${root}?thread_ts=1763542000.000200&cid=C0ENG`, null)).toEqual([
      'slack:C0ENG/1763542800.000100',
      'slack:C0ENG/1763542000.000200',
    ]);
  });
  it('takes no number without a sign, in code, in a colour, or without a repository, for a reference', () => {
    expect(targets('12 items, `#13`, ```\n#14\n``` a#15 &#16; #17.5')).toEqual([]);
    expect(targets('see #12', null)).toEqual([]);
  });
  it.each([
    ['closes #1', ['!acme/ingest#1']],
    ['Resolved: acme/web#2', ['!acme/web#2']],
    ['fixing #3, prefixes #4', ['acme/ingest#3', 'acme/ingest#4']],
    ['this is unresolved:   #5', ['acme/ingest#5']],
    ['(#6) [#7] "#8"', ['acme/ingest#6', 'acme/ingest#7', 'acme/ingest#8']],
    ['https://git.acme.example/acme/web/pull/9#issuecomment-1', ['acme/web#9']],
    ['https://github.com/acme/web/tree/main#10', []],
    ['see &#35; and #12abc', []],
    ['acme/ingest#1 and #1', ['acme/ingest#1']],
  ])('%s', (text, expected) => {
    expect(targets(text)).toEqual(expected);
  });
  it('reads a long line of signs in linear time', () => {
    const started = performance.now();
    targets('#'.repeat(200_000) + 'a/'.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

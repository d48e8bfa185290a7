import { describe, expect, it } from 'vitest';

import type { Evidence } from '../core/evidence.ts';
import { check } from './check.ts';
import type { Claim, Verdict } from './claim.ts';

const PULL: Evidence = {
  id: 'acme/ingest#12',
  source: 'github',
  kind: 'pull_request',
  title: 'Retry Kafka commits',
  author: 'Bob Okafor',
  text: 'Commits failed 37 times on Monday. This retries up to 5 times, from 200 ms to 10 s.\r\n\r\nFixes #9. See https://kafka.apache.org/documentation/#consumerconfigs and commit 4f9c2ab81d.',
  state: 'merged',
  url: 'https://github.com/acme/ingest/pull/12',
  at: '2026-11-17T09:12:00Z',
  thread: 'acme/ingest#12',
};
const REVIEW: Evidence = {
  ...PULL,
  id: 'acme/ingest#12/review/7',
  kind: 'review',
  author: 'Alice Moreau',
  text: 'The jitter is right — “good enough for now”, as we say. I would not raise the limit.',
  state: 'approved',
  url: 'https://github.com/acme/ingest/pull/12#pullrequestreview-7',
  at: '2026-11-18T15:40:00Z',
};
const OPEN: Evidence = {
  ...PULL,
  id: 'acme/ingest#20',
  title: 'Move the registry to PostgreSQL 16',
  author: 'Dana Levi',
  text: 'Moves the schema registry from PostgreSQL 13 to PostgreSQL 16. Do not merge before Friday. The table has 4.2 GB.',
  state: 'open',
  url: 'https://github.com/acme/ingest/pull/20',
  thread: 'acme/ingest#20',
  at: '2026-11-19T13:02:00Z',
};
const SLACK: Evidence = {
  id: 'slack:C01/1795168800.000400',
  source: 'slack',
  kind: 'message',
  title: null,
  author: 'Zoë Müller',
  text: "I can't do it before Monday. We keep the free plan at 10k events and we will decide about #20 tomorrow.",
  state: null,
  url: null,
  at: '2026-11-19T08:40:00Z',
  thread: 'slack:C01/1795168800.000400',
};

function judge(sentence: string, evidence: Evidence[] = [PULL, REVIEW], more: Partial<Claim> = {}): Verdict {
  return check({
    sentence,
    cites: evidence.map((item) => item.id),
    evidence,
    asOf: '2026-11-20T07:00:00Z',
    timezone: 'Europe/London',
    ...more,
  });
}
const codes = (verdict: Verdict): string[] => verdict.reasons.map(({ code }) => code);

describe('true sentences are accepted', () => {
  it.each<[string, Evidence[]]>([
    ['Bob Okafor’s PR #12 “Retry Kafka commits” was merged.', [PULL]],
    ['A commit is retried up to five times, from 0.2 seconds to 10,000 ms.', [PULL]],
    ['Alice approved #12: the jitter is right.', [PULL, REVIEW]],
    ['Alice says it is "good enough for now".', [REVIEW]],
    ['PR #12 was opened on Tuesday, 3 days ago.', [PULL]],
    ['#12 was opened on 17 November 2026 at 09:12 UTC.', [PULL]],
    ['Dana moves the registry from PostgreSQL 13 to 16; #20 is still open.', [OPEN]],
    ['#20 should not be merged before Friday.', [OPEN]],
    ['#12 was merged and #20 is open.', [PULL, OPEN]],
    ['Zoe Mueller cannot do it before Monday.', [{ ...SLACK, author: 'Zoe Mueller' }]],
    ['Zoe keeps the free plan at 10,000 events.', [SLACK]],
    ['They will decide about #20 today.', [SLACK]],
    ['Two people wrote about it.', [PULL, REVIEW]],
    ['See https://kafka.apache.org/documentation/#consumerconfigs, and 4f9c2ab for the code.', [PULL]],
    ['You can read it at github.com/acme/ingest/pull/12.', [PULL]],
    ['It is one of the retries that one would expect.', [PULL]],
  ])('%s', (sentence, evidence) => {
    expect(judge(sentence, evidence).reasons).toEqual([]);
  });
});

describe('false sentences are named', () => {
  it.each<[string, string, Evidence[]]>([
    ['quote', 'Alice says it is "good enough for ever".', [REVIEW]],
    ['quote', 'Alice writes “I would … raise the limit”.', [REVIEW]],
    ['quote', 'Alice writes "the jitter is', [REVIEW].map((item) => ({ ...item, text: 'no such words' }))],
    ['number', 'Commits failed 38 times.', [PULL]],
    ['number', 'Commits failed 3 times.', [PULL]],
    ['number', 'A commit is retried from 10 ms to 200 s.', [PULL]],
    ['number', 'The table has 4.2 MB.', [OPEN]],
    ['number', 'The table has 42 GB.', [OPEN]],
    ['number', 'Five people wrote about it.', [PULL, REVIEW]],
    ['number', '#12 was opened 9 days ago.', [PULL]],
    ['number', 'The time drops from 200 ms to 10 s.', [PULL]],
    ['date', '#12 was opened on Wednesday.', [{ ...PULL, text: '' }]],
    ['date', '#12 was opened on 18 November.', [PULL]],
    ['date', 'It happened at 10:12 UTC.', [PULL]],
    ['date', 'They will decide about #20 tomorrow.', [SLACK]],
    ['reference', '#13 was opened.', [PULL]],
    ['reference', 'acme/web#12 was opened.', [PULL]],
    ['reference', 'The code is in 4f9c2ac.', [PULL]],
    ['reference', 'v2.4.1 has it.', [PULL]],
    ['reference', 'Issue #12 was opened.', [PULL]],
    ['link', 'See https://kafka.apache.org/documentation/#producerconfigs.', [PULL]],
    ['link', 'See https://github.com/acme/ingest/pull/1.', [PULL]],
    ['link', 'See kafka.example.com for more.', [PULL]],
    ['link', 'Write to bob@example.com.', [PULL]],
    ['name', 'Commits to RabbitMQ failed.', [PULL]],
    ['name', 'According to Carol, commits failed.', [PULL]],
    ['name', 'davidben opened #12.', [PULL]],
    ['name', 'The PR was approved by chris-wood.', [PULL, REVIEW]],
    ['name', '@carol is asked to look.', [PULL]],
    ['name', 'The flag `--force` is gone.', [PULL]],
    ['state', '#20 was merged.', [OPEN]],
    ['state', 'Dana’s move of the registry was shipped.', [OPEN]],
    ['state', '#12 is still open.', [PULL]],
    ['state', '#12 was closed.', [PULL]],
    ['state', '#12 has not been merged yet.', [PULL]],
    ['state', '#12 is a draft.', [PULL]],
    ['state', '#20 was approved.', [OPEN]],
    ['state', '#20 was merged and #12 is open.', [PULL, OPEN]],
    ['state', 'Both PRs were merged.', [PULL, OPEN]],
    ['state', 'It was decided to hire in spring.', [SLACK]],
    ['attribution', 'Bob approved #12.', [PULL, REVIEW]],
    ['attribution', 'Alice opened #12.', [PULL, REVIEW]],
    ['attribution', 'Bob says the jitter is right, good enough for now.', [PULL, REVIEW]],
    ['attribution', 'Dana can’t do it before Monday.', [OPEN, SLACK]],
    ['negation', 'Alice would raise the limit.', [REVIEW]],
    ['negation', 'Zoë can do it before Monday.', [SLACK]],
    ['negation', '#20 should be merged before Friday.', [OPEN]],
  ])('%s: %s', (code, sentence, evidence) => {
    expect(codes(judge(sentence, evidence))).toContain(code);
  });
});

describe('evidence', () => {
  it('must be cited, be there, and not be deleted', () => {
    expect(codes(judge('Commits failed.', [PULL], { cites: [] }))).toEqual(['evidence']);
    expect(codes(judge('Commits failed.', [PULL], { cites: ['acme/ingest#99'] }))).toEqual(['evidence']);
    const deleted: Evidence = { ...PULL, state: 'deleted' };
    expect(codes(judge('Commits failed.', [deleted]))).toEqual(['evidence']);
  });

  it('about something else proves nothing, however well it exists', () => {
    expect(codes(judge('The billing engine sends wrong invoices every morning.', [PULL]))).toEqual([
      'evidence',
    ]);
    expect(codes(judge('The commits are tried again after a failure.', [PULL]))).toEqual([]);
  });

  it('that is given but not cited proves nothing', () => {
    expect(codes(judge('Zoë Müller wrote.', [PULL, SLACK], { cites: [PULL.id] }))).toContain('name');
  });

  it('recorded as open is never merged, whatever a comment says', () => {
    const comment: Evidence = {
      ...OPEN,
      id: 'acme/ingest#20/comment/1',
      kind: 'comment',
      state: null,
      text: 'Merged, thanks!',
    };
    expect(codes(judge('#20 was merged.', [OPEN, comment]))).toEqual(['state']);
    expect(codes(judge('#20 was merged.', [comment]))).toEqual([]);
  });

  it('of a known person who is not cited helps to see the name', () => {
    const claim: Claim = { sentence: 'A mail from kim came.', cites: [PULL.id], evidence: [PULL] };
    expect(check(claim).ok).toBe(true);
    expect(check(claim, { people: ['kim'] }).reasons).toMatchObject([{ code: 'name', span: [12, 15] }]);
  });
});

describe('spans and support', () => {
  it('slice to what they name, in units of the sentence and of the stored text', () => {
    const sentence = '😀 Zoë’s “10k events” and 99 more at https://evil.example/x.';
    const verdict = judge(sentence, [SLACK]);
    const named = verdict.reasons.map(({ span }) => sentence.slice(...span));
    expect(named).toContain('99');
    expect(named).toContain('https://evil.example/x');
    const quote = verdict.support.find(({ span }) => sentence.slice(...span) === '10k events');
    expect(SLACK.text.slice(...(quote?.at ?? [0, 0]))).toBe('10k events');
  });

  it('stay inside sentence and field for every text', () => {
    for (const sentence of NASTY) {
      for (const item of [PULL, SLACK, { ...PULL, text: NASTY.join('\r\n') }]) {
        const verdict = judge(sentence, [item]);
        for (const { span } of verdict.reasons) expect(inside(span, sentence.length)).toBe(true);
        for (const { span, at, field } of verdict.support) {
          expect(inside(span, sentence.length)).toBe(true);
          expect(inside(at, item[field]?.length ?? 0)).toBe(true);
        }
      }
    }
  });

  it('of a quote lead to the words as stored, across marks, spaces and line ends', () => {
    const text = 'He said:\r\n  “we   ship\r\non ＦＲＩＤＡＹ” — and **nobody** objected 👍🏽.';
    const quotes = ['we ship on FRIDAY', 'we ship … nobody objected', '"we ship on FRIDAY" - and nobody'];
    for (const quote of quotes) {
      const verdict = judge(`It says «${quote}».`, [{ ...SLACK, text }]);
      expect(verdict.reasons).toEqual([]);
      const at = verdict.support[0]?.at ?? [0, 0];
      expect(text.slice(...at)).toMatch(/^["“]?we {3}ship/);
    }
  });
});

const inside = ([from, to]: readonly [number, number], length: number): boolean =>
  from >= 0 && from <= to && to <= length;

const NASTY = [
  '',
  ' ',
  '\u0000\u200b\ufeff',
  '👩‍👩‍👧‍👦 said "👍🏽" 3×.',
  'אליס אישרה את #12 ב-17.11.2026',
  'قال بوب: «لا» 12%',
  '「リトライは5回まで」とボブが書いた。',
  '鲍勃合并了 #12。',
  '\ud83d lone \ude00 "surrogates',
  '"""\'\'\'```',
  'a@b.c #1 v1 1.2.3 $5 5% 5-5-5 12:60 99/99/9999 @@@ ###',
  'ﬁnal İstanbul ﬀ ß ſ K',
];

describe('other languages', () => {
  it('are spared the rules about capitals, never those about numbers, quotes and links', () => {
    const text =
      'Der Kunde Lumen möchte den Export als CSV, nicht als XLSX. Rund 40 Nutzer warten, Frist ist der 30. November.';
    const item: Evidence = { ...SLACK, text, author: 'Jonas Weber' };
    expect(
      judge('Der Kunde möchte die Ausgabe als CSV, und die Frist ist der 30. November.', [item]).ok,
    ).toBe(true);
    expect(codes(judge('Rund 50 Nutzer warten auf die Datei.', [item]))).toEqual(['number']);
    expect(codes(judge('Die Frist ist der 13. November.', [item]))).toEqual(['date']);
    expect(codes(judge('Der Kunde sagt „lieber XLSX“.', [item]))).toContain('quote');
  });

  it('without spaces between words quote any part', () => {
    const item: Evidence = {
      ...SLACK,
      text: '障害のあと、通知が一度に届くのが一番困ります。少しずつ送ってほしいです。',
    };
    expect(judge('Zoë: 「通知が一度に届く」', [item]).ok).toBe(true);
    expect(codes(judge('Zoë: 「通知が二度に届く」', [item]))).toContain('quote');
  });
});

describe('time', () => {
  const spent = (run: () => void): number => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };

  it('stays short for evidence of 100 KB', () => {
    const words = Array.from({ length: 12_000 }, (_, i) => (i % 7 === 0 ? `word${i}.` : `item ${i}`)).join(
      ' ',
    );
    const evidence = [{ ...PULL, text: words.slice(0, 100_000) }];
    const sentence = 'Bob said "item 7 was gone" on Friday, 3 days ago, in #12 and https://a.example/b.';
    expect(spent(() => judge(sentence, evidence))).toBeLessThan(4000);
  });

  it.each([
    ['a.', 50_000],
    ['a-', 50_000],
    ['1,000', 20_000],
    ['1 000 ', 20_000],
    ['"', 100_000],
    ['“a', 50_000],
    ["'a ", 30_000],
    ['@a.b', 25_000],
    ['a@', 50_000],
    ['#1/', 30_000],
    ['0a', 50_000],
    ['http://', 15_000],
    ['not ', 20_000],
    ['will be ', 12_000],
    ['Ab', 50_000],
    ['_', 100_000],
    ['\n> ', 30_000],
    ['e\u0301', 50_000],
    ['…', 50_000],
    ['twenty-one ', 9000],
  ])('stays short for %j repeated, as sentence and as evidence', (part, times) => {
    const long = part.repeat(times);
    const sentence = 'Bob said "not at all" and merged #12 by v1.2.3 on Friday at 3 pm.';
    expect(spent(() => judge(long.slice(0, 20_000), [PULL]))).toBeLessThan(4000);
    expect(spent(() => judge(sentence, [{ ...PULL, text: long }]))).toBeLessThan(4000);
  });
});

import { expect, it } from 'vitest';

import type { Evidence } from '../core/evidence.ts';

import { said } from '../testing/messages.ts';
import { check } from './check.ts';

const pull = (state: Evidence['state']): Evidence =>
  said('bob', 'Closes #10. Retries commits.', {
    id: 'acme/ingest#12',
    source: 'github',
    kind: 'pull_request',
    title: 'Retry commits',
    state,
    thread: 'acme/ingest#12',
  });

const RUSSIAN = [said('Иван Петров', 'Релиз 2.9.0 откладывается до пятницы. Ошибку нашла Анна.')];
const JAPANESE = [said('田中 健', 'リリース2.9.0は金曜日に延期します。佐藤さんが確認しました。')];
const ARABIC = [said('ليلى حداد', 'تم دمج الطلب رقم 12 أمس.')];
const CHINESE = [said('王伟', '我们决定把超时改成30秒。')];
const VERSIONS = [said('Mo', 'We upgraded Node from 18.20.4 to 20.11.1 and kept Redis 7.')];
const FREEZE = [said('Mo', 'The freeze starts on Monday at 18:00. Release is on 3 December.')];
const OPTIONS = [
  said('Ann Lee', 'I would prefer option B because it needs no migration.'),
  said('Ben Ray', 'I would prefer option A because it needs no new service.'),
];
const RELATED = [
  said('Ann Lee', 'We may use what #286 did. This is a duplicate of #122.'),
  said('Ben Ray', 'Closing in favor of #410, which builds on #374. Fixes #7, #8 and #9.'),
  said('Mo', 'blocked on https://git.example/acme/ingest/issues/55; #56 can wait'),
];
const THREAD = [
  said('Ann Lee', 'How do I split the export into two files?'),
  said('Ben Ray', 'The splitter tool can do it, entries until 2026-03-31 07:00 (UTC), for some 200,000rows.'),
];
const SHARES = [said('Mo', 'Latency went from 310 ms to 240 ms. 3 of 7 regions are done.')];
const PAIRS = [
  said('Mo', 'The key has 32 bytes for alpha2 (29) and 57 bytes for beta4 (30). Ann: 3 votes, Ben: 5 votes.'),
];
const NEAR_NAME = [
  said('Ann Lee', '@Ben Ray it is only a scheme. The cache is the slow part of it.'),
  said('Ben Ray', 'Thanks, I had not seen the document.'),
];

it.each<[string, Evidence[], boolean]>([
  ['Иван Петров пишет, что релиз 2.9.0 откладывается до пятницы.', RUSSIAN, true],
  ['Сергей Иванов пишет, что релиз 2.9.0 откладывается до пятницы.', RUSSIAN, false],
  ['Иван Петров пишет, что релиз 2.8.0 откладывается.', RUSSIAN, false],
  ['田中 健: 「リリース2.9.0は金曜日に延期します」', JAPANESE, true],
  ['鈴木 一郎: 「リリース2.9.0は金曜日に延期します」', JAPANESE, false],
  ['佐藤さんが確認しました。', JAPANESE, true],
  ['鈴木さんが確認しました。', JAPANESE, false],
  ['ليلى حداد: «تم دمج الطلب رقم 12 أمس.»', ARABIC, true],
  ['سارة: «تم دمج الطلب رقم 12 أمس.»', ARABIC, false],
  ['王伟说，超时改成30秒。', CHINESE, true],
  ['李娜说，超时改成30秒。', CHINESE, false],
  ['Node was upgraded from 18.20.4 to 20.11.1.', VERSIONS, true],
  ['Node was upgraded from 20.11.1 to 18.20.4.', VERSIONS, false],
  ['The release is on 3 December 2026.', FREEZE, true],
  ['The release is on 3 December 2025.', FREEZE, false],
  ['The release is on Thursday, 3 December.', FREEZE, true],
  ['The release is on Friday, 3 December.', FREEZE, false],
  ['Ann prefers option B because it needs no migration.', OPTIONS, true],
  ['Ben prefers option B because it needs no migration.', OPTIONS, false],
  ['Ann Lee prefers option A.', OPTIONS, false],
  ['Ann and Ben prefer option A.', OPTIONS, false],
  ['Ann: “I would prefer option B”', OPTIONS, true],
  ['Ben: “I would prefer option B”', OPTIONS, false],
  ['Ann Lee calls it a duplicate of #122.', RELATED, true],
  ['Ann Lee calls it a duplicate of #286.', RELATED, false],
  ['Ben Ray closed it in favour of #410.', RELATED, true],
  ['Ben Ray closed it in favour of #374.', RELATED, false],
  ['It builds on #374.', RELATED, true],
  ['It fixes #8 and #9.', RELATED, true],
  ['It fixes #410.', RELATED, false],
  ['Mo says that it is blocked on #55.', RELATED, true],
  ['Mo says that it is blocked on #56.', RELATED, false],
  ['#12 fixes #10.', [pull('merged')], true],
  ["Ben Ray proposed the splitter tool for Ann Lee's question.", THREAD, true],
  ['Entries are open until 31 March 2026, 07:00 UTC, Ben Ray told Ann Lee.', THREAD, true],
  ['The tool can do 200,000 rows.', THREAD, true],
  ['The tool can do 300,000 rows.', THREAD, false],
  ['Three of seven regions are done.', SHARES, true],
  ['All regions are done.', SHARES, false],
  ['Half of the regions are done.', SHARES, false],
  ['Latency fell by 70 ms, from 310 ms to 240 ms.', SHARES, true],
  ['Latency fell by 80 ms, from 310 ms to 240 ms.', SHARES, false],
  ['The key has 32 bytes for alpha2 and 57 bytes for beta4.', PAIRS, true],
  ['The key has 57 bytes for alpha2 and 32 bytes for beta4.', PAIRS, false],
  ['It is 57 bytes for beta4 but 32 for alpha2.', PAIRS, true],
  ['Ann has 3 votes and Ben has 5 votes.', PAIRS, true],
  ['Ann has 5 votes and Ben has 3 votes.', PAIRS, false],
  ['Ann Lee wrote: “The cache is the slow part of it.”', NEAR_NAME, true],
  ['Ben Ray wrote: “The cache is the slow part of it.”', NEAR_NAME, false],
  ['Ben Ray said that the cache is the slow part of it.', NEAR_NAME, false],
  ['#12 is not merged yet.', [pull('open')], true],
  ['#10 was closed by #12.', [pull('open')], false],
  ['#12 made it into main.', [pull('open')], false],
  ['#12 is complete.', [pull('open')], false],
])('%s', (sentence, evidence, ok) => {
  const claim = { sentence, cites: evidence.map(({ id }) => id), evidence, asOf: '2026-11-20T07:00:00Z' };
  const verdict = check(claim);
  expect({ ok: verdict.ok, why: verdict.reasons.map(({ what }) => what) }).toMatchObject({ ok });
});

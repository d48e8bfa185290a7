import { expect, it } from 'vitest';

import type { Evidence } from '../core/evidence.ts';

import { said } from '../testing/messages.ts';
import { check } from './check.ts';

/** A piece of the thread `acme/shop#31`, written on a day of March 2026. */
function on(
  day: number,
  kind: Evidence['kind'],
  author: string,
  text: string,
  state: Evidence['state'] = null,
): Evidence {
  const thread = 'acme/shop#31';
  const at = new Date(Date.UTC(2026, 2, day, 10)).toISOString();
  const made = said(author, text, { source: 'github', kind, title: 'Round prices', thread, at, state });
  return { ...made, id: kind === 'pull_request' ? thread : `${thread}/${kind}/${made.id.slice(-11)}` };
}

// 2 March 2026 was a Monday.
const OPENED = on(2, 'pull_request', 'nora', 'Rounds to five cents.', 'closed');
const ASKED = on(3, 'comment', 'pim', '@nora which tills round today?');
const CLOSING = on(5, 'comment', 'pim', 'Closing, the till is being replaced.');
const LGTM = on(4, 'comment', 'ulla', 'LGTM');
const REVIEW = on(4, 'review', 'ulla', 'Fine.', 'approved');
const LAST = on(6, 'comment', 'nora', 'Thanks all.');
const PROMISE = on(3, 'comment', 'pim', 'I want to meet on 6 March.');
const RETOLD = on(6, 'comment', 'nora', 'ulla has approved it, see above.');
const LONG = on(5, 'comment', 'nora', 'The table of rates renders poorly, I prepare a list instead.');

it.each<[string, Evidence[], boolean]>([
  ['On 5 March 2026 pim closed it.', [OPENED, ASKED, CLOSING], true],
  ['On 3 March 2026 pim closed it.', [OPENED, ASKED, CLOSING], false],
  ['pim closed the pull request on 5 March 2026.', [OPENED, ASKED, CLOSING], true],
  ['pim closed the pull request on 2 March 2026.', [OPENED, ASKED, CLOSING], false],
  ['The pull request was closed by pim on 3 March.', [OPENED, ASKED, CLOSING], false],
  ['pim closed #31 as not planned on 5 March.', [OPENED, ASKED, CLOSING], true],
  ['pim closed #31 as not planned on 3 March.', [OPENED, ASKED, CLOSING], false],
  ['The pull request was opened on 2 March.', [OPENED, CLOSING], true],
  ['The pull request was opened on 5 March.', [OPENED, CLOSING], false],
  ['nora opened the pull request on Monday.', [OPENED, CLOSING], true],
  ['nora opened the pull request on Thursday.', [OPENED, CLOSING], false],
  ['ulla gave her LGTM on 4 March.', [OPENED, LGTM, CLOSING], true],
  ['ulla gave her LGTM on 2 March.', [OPENED, LGTM, CLOSING], false],
  ['ulla approved the change on Wednesday.', [OPENED, REVIEW, LAST], true],
  ['ulla approved the change on Friday.', [OPENED, REVIEW, LAST], false],
  // Somebody else tells it on the day that the sentence names.
  ['ulla approved the change on Friday.', [OPENED, REVIEW, RETOLD], true],
  ['pim asked on Tuesday which tills round.', [OPENED, ASKED, LAST], true],
  ['pim asked on Friday which tills round.', [OPENED, ASKED, LAST], false],
  ['Last Thursday nora complained that the table renders poorly and offered a list.', [OPENED, LONG], true],
  ['Last Monday nora complained that the table renders poorly and offered a list.', [OPENED, LONG], false],
  // The day is that of the meeting, and stands in the text.
  ['pim wants to meet on 6 March.', [OPENED, PROMISE], true],
  ['pim suggested a meeting on 6 March.', [OPENED, PROMISE, LAST], true],
  ['pim asked nora for an answer by Friday.', [OPENED, ASKED, LAST], true],
  ['pim closed it two days after ulla had approved it.', [OPENED, REVIEW, CLOSING], false],
  ['pim closed it the day after ulla had approved it.', [OPENED, REVIEW, CLOSING], true],
  ['pim closed it the same day that ulla approved it.', [OPENED, REVIEW, CLOSING], false],
  ['ulla approved it the day before pim closed it.', [OPENED, REVIEW, CLOSING], true],
  ['ulla approved it the day after pim closed it.', [OPENED, REVIEW, CLOSING], false],
  ['ulla approved it and the next day pim closed it.', [OPENED, REVIEW, CLOSING], true],
])('%s', (sentence, evidence, ok) => {
  const cites = evidence.map(({ id }) => id);
  const verdict = check({ sentence, cites, evidence, asOf: '2026-03-09T07:00:00Z' });
  expect({ ok: verdict.ok, why: verdict.reasons.map(({ what }) => what) }).toMatchObject({ ok });
});

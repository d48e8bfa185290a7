import { expect, it } from 'vitest';

import type { Evidence } from '../core/evidence.ts';

import { said } from '../testing/messages.ts';
import { check } from './check.ts';

const issue = (title: string, text: string): Evidence =>
  said('Mo', text, {
    id: 'acme/web#7',
    source: 'github',
    kind: 'issue',
    title,
    state: 'open',
    thread: 'acme/web#7',
  });

const ASKED = [
  said('Ann Lee', 'A partner asked whether the gateway reads XML. It does not: it answers 415.'),
];
const YES = [
  said('Ann Lee', 'Ben, will you be at the booth on Friday afternoon?'),
  said('Ben Ray', 'Yes, from two.'),
];
const NO = [said('Ann Lee', 'Does the importer keep empty columns?'), said('Ben Ray', 'No, never did.')];
const SUBJECTLESS = [said('Mo', 'Not a breach, only a wrong alert. I watch the logins.')];
const EXCEPTED = [said('Mo', 'The budget is approved except for the travel costs.')];
const NOBODY = [said('Mo', 'Found it by chance; nobody has triggered it so far as the logs tell.')];
const NOTHING = [said('Mo', 'Nothing in the sync job looks at the old tables.')];
const FREED = [said('Mo', 'Tokens rotate tonight. No partner has to do anything.')];
const OFF = [said('Mo', 'The second office is off the table.')];
const PLAIN = [said('Mo', 'The invoices for October are in the folder and the auditors read them.')];
const SAME = [said('Mo', 'Every retry lands in the same bucket.')];
const HASTY = [said('Mo', 'The exporter doesnt work on old phones, and I cant test it.')];
const NOT_JUST = [said('Mo', 'I have seen it on real phones that are not emulators.')];
const UNLIKELY = [said('Mo', 'Unlikely to be exploited from outside.')];

it.each<[string, Evidence[], boolean]>([
  ['The gateway does not read XML.', ASKED, true],
  ['The gateway reads XML.', ASKED, false],
  ['Ben will be at the booth on Friday afternoon.', YES, true],
  ['Ben will not be at the booth on Friday afternoon.', YES, false],
  ['The importer does not keep empty columns.', NO, true],
  ['The importer keeps empty columns.', NO, false],
  ['Mo says that it is not a breach.', SUBJECTLESS, true],
  ['Mo calls it a breach.', SUBJECTLESS, false],
  ['The travel costs are not approved.', EXCEPTED, true],
  ['Everything except the travel costs is approved.', EXCEPTED, true],
  ['Nobody has triggered it.', NOBODY, true],
  ['Somebody has triggered it.', NOBODY, false],
  ['None of the people has triggered it.', NOBODY, true],
  ['Nobody has not triggered it.', NOBODY, false],
  ['The sync job does not look at the old tables.', NOTHING, true],
  ['The sync job looks at the old tables.', NOTHING, false],
  ['Partners do not have to do anything about the tokens.', FREED, true],
  ['Partners must act because of the tokens.', FREED, false],
  ['The second office is on the table.', OFF, false],
  ['The second office is no longer on the table.', OFF, true],
  ['The auditors read the invoices for October.', PLAIN, true],
  ['The auditors have not read the invoices for October.', PLAIN, false],
  ['The invoices for October are not in the folder.', PLAIN, false],
  ['Retries land in different buckets.', SAME, false],
  ['The exporter does not work on old phones.', HASTY, true],
  ['The exporter works on old phones.', HASTY, false],
  ['Mo can test it.', HASTY, false],
  ['Mo has seen it on real phones too, not just on emulators.', NOT_JUST, true],
  ['An exploit from outside is unlikely.', UNLIKELY, true],
  ['It will be exploited from outside.', UNLIKELY, false],
])('denial: %s', (sentence, evidence, ok) => {
  expect(check({ sentence, cites: evidence.map(({ id }) => id), evidence }).ok).toBe(ok);
});

const PLANNED = [said('Mo', 'Plan for December: upgrade Postgres to 17, if the window is long enough.')];
const PROMISED = [said('Mo', "The purge script is small, I'll write it this sprint.")];
const WISHED = [said('Mo', "I'd show the new editor at the fair.")];
const REQUESTED = [said('Mo', 'Ann, can you translate the manual?')];
const WAITING = [said('Mo', 'Still waiting for a word from legal about the export licence.')];
const LATER = [said('Mo', 'The north site gets it at noon, the south site tomorrow.')];
const BOXES = [issue('Throttling', '- [x] limit per key\n- [ ] limit per region')];
const GOES_LIVE = [said('Mo', 'The new shop goes live on Tuesday.')];
const DONE = [said('Mo', 'We upgraded Postgres to 17 and translated the manual.')];
const TITLE = [issue('Delete idle sandboxes', 'They cost 40 euros a day.')];
const LASTS = [said('Mo', 'The freeze lasts two weeks.')];
const OPTION = [said('Ann Lee', 'I prefer option B.'), said('Ben Ray', 'Option A for me.')];
const ONE_OPTION = [said('Ann Lee', 'I prefer option B.'), said('Ben Ray', 'Option B as well.')];

it.each<[string, Evidence[], boolean]>([
  ['Mo plans to upgrade Postgres to 17 in December.', PLANNED, true],
  ['Postgres was upgraded to 17.', PLANNED, false],
  ['Postgres was upgraded to 17.', DONE, true],
  ['Mo will write the purge script this sprint.', PROMISED, true],
  ['Mo wrote the purge script.', PROMISED, false],
  ['Mo showed the new editor.', WISHED, false],
  ['Mo would show the new editor.', WISHED, true],
  ['Ann translated the manual.', REQUESTED, false],
  ['The manual was translated.', DONE, true],
  ['Legal has answered about the export licence.', WAITING, false],
  ['Mo still waits for legal about the export licence.', WAITING, true],
  ['The south site got it.', LATER, false],
  ['The north site got it.', LATER, true],
  ['The limit per region is done.', BOXES, false],
  ['The limit per key is done.', BOXES, true],
  ['The new shop is live.', GOES_LIVE, false],
  ['Idle sandboxes were deleted.', TITLE, false],
  ['The freeze starts in two weeks.', LASTS, false],
  ['The freeze lasts two weeks.', LASTS, true],
  ['Mo was blocked.', DONE, false],
  ['Both prefer option B.', OPTION, false],
  ['Both prefer option B.', ONE_OPTION, true],
])('state: %s', (sentence, evidence, ok) => {
  expect(check({ sentence, cites: evidence.map(({ id }) => id), evidence }).ok).toBe(ok);
});

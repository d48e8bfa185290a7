import { expect, it } from 'vitest';

import { sentencesOf } from '../evidence/sentences.ts';

import { cueOf, cuesIn } from './cues.ts';

it.each([
  ["I'd love to have SSO with our directory.", 'feature', 'wants'],
  ['We need an audit log before we can roll this out.', 'feature', 'wants'],
  ['It would be great if the table could be sorted.', 'feature', 'wants'],
  ['Could you add webhooks?', 'feature', 'wants'],
  ['2 participants suggested having totals on the cards.', 'feature', 'wants'],
  ['Make sure the forms are easy to find.', 'feature', 'wants'],
  ['Recommendation: Add a legend to the chart.', 'feature', 'wants'],
  ['The export should respect the filter.', 'feature', 'wants'],
  ['Wir wünschen uns eine Schnittstelle zu SAP.', 'feature', 'wants'],
  ['Es wäre schön, wenn man Berichte planen könnte.', 'feature', 'wants'],
  ['Nobody we talked with wanted voice control.', 'feature', 'rejects'],
  ["We don't need another dashboard.", 'feature', 'rejects'],
  ['Please don’t add a chatbot.', 'feature', 'rejects'],
  ['Wir brauchen das nicht.', 'feature', 'rejects'],
  ['Voice control: don’t add it.', 'feature', 'rejects'],
  ['The app crashes whenever I rotate the phone.', 'bug', 'wants'],
  ["The login doesn't work in Firefox.", 'bug', 'wants'],
  ['Der Import funktioniert seit Mai nicht.', 'bug', 'wants'],
  ['Two people got lost because the menu is confusing.', 'friction', 'wants'],
  ["I don't understand what this number means.", 'friction', 'wants'],
  ['Several participants had trouble finding the map.', 'friction', 'wants'],
  ['Setting it up took us weeks, it was really tedious.', 'friction', 'wants'],
  ['Das Rechtesystem ist ziemlich kompliziert.', 'friction', 'wants'],
  ['We love the keyboard shortcuts.', 'praise', 'wants'],
  ['Users liked the new colours.', 'praise', 'wants'],
  ['The search is really useful.', 'praise', 'wants'],
  ['Das gefällt uns sehr.', 'praise', 'wants'],
  ['We need audit logs of all changes.', 'feature', 'wants'],
  ['Offline mode for the field team, please.', 'feature', 'wants'],
  ['Wants to compare two months.', 'feature', 'wants'],
  ['The labels could be larger.', 'feature', 'wants'],
  ['There is no undo.', 'friction', 'wants'],
  ['One user got disoriented by the layout.', 'friction', 'wants'],
  ['What does "stream" mean?', 'friction', 'wants'],
  ['Missed the link to the handbook.', 'friction', 'wants'],
  ['The dialogue logs me out.', 'friction', 'wants'],
  ['People gravitated to the map.', 'praise', 'wants'],
  ['It says what I’d expect.', 'praise', 'wants'],
  ['The timeline makes planning so much easier.', 'praise', 'wants'],
  ['Also liked the drill down.', 'praise', 'wants'],
])('%s', (sentence, kind, polarity) => {
  expect(cueOf(sentence)).toMatchObject({ kind, polarity });
});

it.each([
  'We are a team of twelve in Lisbon.',
  'Do people understand what the site is about?',
  'We wanted to learn how they plan their week.',
  'Investigate the structure of the handbook.',
  'Recommendation: Watch in future testing.',
  'So I am like the person who runs it, like, every day.',
  'They moved to the new office in March.',
  'Wir sind zwölf Leute in Berlin.',
  'Planned | <https://example.test/issues/12>',
  'um we wanted to you know run the whole thing in the cluster at that time',
  '',
])('says nothing of the product: %s', (sentence) => {
  expect(cueOf(sentence)).toBeNull();
});

it('the phrase that told stands in the sentence', () => {
  const sentence = 'Honestly,   I would   love a dark theme.';
  const cue = cueOf(sentence);
  expect(cue).not.toBeNull();
  expect(sentence.replaceAll(/\s+/g, ' ')).toContain(cue!.phrase);
});

it.each([
  ['It was easy to read at first, but the small print is hard to find.', 'friction'],
  ['The legend was no problem for anybody, it reads really well.', 'praise'],
  ['The list is broken down by month and users liked that.', 'praise'],
  ['We need two-factor login.', 'feature'],
  ['Receipts must be archived by month.', 'feature'],
  ['Uploads fail for large files.', 'bug'],
])('of several words the heavier tell: %s', (sentence, kind) => {
  expect(cueOf(sentence)?.kind).toBe(kind);
});

const kinds = (note: string) => {
  const sentences = sentencesOf(note);
  const cues = cuesIn(sentences);
  return Object.fromEntries(sentences.map(({ text }, at) => [text, cues[at]?.kind ?? null]));
};

it('a heading speaks for the lines under it, as far as they say anything, and not for what is worded otherwise', () => {
  expect(
    kinds(
      '# Feature requests\n- Times in the zone of the kitchen\n- Dana, Acme\n\n# Pain points\n- The totals come a day after the orders\n- Users loved the map of the counties.\n\n# Research goals\n- We need to learn how people plan.\n',
    ),
  ).toEqual({
    'Feature requests': null,
    'Times in the zone of the kitchen': 'feature',
    'Dana, Acme': null,
    'Pain points': null,
    'The totals come a day after the orders': 'friction',
    'Users loved the map of the counties.': 'praise',
    'Research goals': null,
    'We need to learn how people plan.': null,
  });
});

it('a sentence is read beside its neighbours', () => {
  const question = 'Is that a filter?';
  const among = (others: string) => kinds(`${others} ${question} ${others}`)[question];
  expect(among('Users were confused by the icons. Nobody found the menu, it was hard to see.')).toBe(
    'friction',
  );
  expect(among('They moved to Lisbon in March. The team has twelve people.')).toBeNull();
});

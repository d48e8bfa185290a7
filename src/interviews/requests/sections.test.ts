import { expect, it } from 'vitest';

import { cueOf } from './cues.ts';
import { placesOf, sectionUnder } from './sections.ts';

it.each([
  ['Pain points', 'friction'],
  ['What are you confused about?', 'friction'],
  ['Usability issues on the site in general', 'friction'],
  ['Probleme', 'friction'],
  ['Recommendations and Priority', 'feature'],
  ['Feature requests', 'feature'],
  ['What they asked for', 'feature'],
  ['Wünsche', 'feature'],
  ['What worked', 'praise'],
  ['Points forts', 'praise'],
  ['Research goals', 'study'],
  ['Participants', 'study'],
  ['Hypotheses tested', 'study'],
  ['No problems', null],
  ['Do people see that this is not a problem?', null],
  ['Acme, 12 May', null],
  ['Participants found the map', null],
])('the heading "%s" says %s', (heading, section) => {
  expect(sectionUnder(heading)).toBe(section);
});

const lines = (text: string) =>
  text.split('\n').map((line) => ({ text: line.replace(/^# /, ''), heading: line.startsWith('# ') }));

it('a heading holds until the next, one that only ranks keeps it, a line with a colon holds for some lines', () => {
  const sentences = lines(
    '# Recommendations\nTotals on every card\n# High priority\nA legend\n# Background\nThey sell tea.\nPain points:\nThe map at the bottom',
  );
  expect(placesOf(sentences).map(({ section }) => section)).toEqual([
    null,
    'feature',
    null,
    'feature',
    null,
    null,
    null,
    'friction',
  ]);
});

it('a statement is of the kind that its heading says, where its own words say nothing', () => {
  const under = (section: 'feature' | 'friction' | 'praise' | 'study', text: string) =>
    cueOf(text, { section, spoken: false, near: null })?.kind ?? null;
  expect(under('feature', 'Times in the zone of the kitchen')).toBe('feature');
  expect(under('friction', 'The totals come a day after the orders')).toBe('friction');
  expect(under('friction', 'Users loved the map of the counties.')).toBe('praise');
  expect(under('feature', 'Dana, Acme')).toBeNull();
  expect(under('friction', '[Pause] [scrolls down to the third chart]')).toBeNull();
  expect(under('study', 'We need to learn how people plan.')).toBeNull();
});

it('in a transcript "I want" is what the speaker did, and a wish is one still', () => {
  const spoken = { section: null, spoken: true, near: null };
  expect(cueOf('I want to run three containers here.', spoken)).toBeNull();
  expect(cueOf('I want to run three containers here.')).not.toBeNull();
  expect(cueOf('It would be great if it kept the filter.', spoken)).toMatchObject({ kind: 'feature' });
});

it('a note is a transcript where many of its sentences hold words that nobody writes', () => {
  const written = Array.from({ length: 20 }, (_, at) => ({ text: `They open page ${at}.`, heading: false }));
  const said = written.map(({ text }, at) => ({ text: at % 4 === 0 ? `um ${text}` : text, heading: false }));
  expect(placesOf(written)[0]?.spoken).toBe(false);
  expect(placesOf(said)[0]?.spoken).toBe(true);
});

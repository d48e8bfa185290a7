/** Habits of people who keep interviews in one document, each made up for this test. */
import { describe, expect, it } from 'vitest';

import { readHtml } from './html.ts';
import { linesOfText, type SourceDocument } from './lines.ts';
import { splitDocument } from './split.ts';

const SAID =
  'They count the stock by hand on Sundays, because the scanner loses the last row of every shelf.';
const starts = (document: SourceDocument): string[] =>
  splitDocument(document)
    .filter(({ kind }) => kind === 'interview')
    .map(({ from }) => document.text.slice(from).trimStart().split('\n')[0] ?? '');
const startsIn = (text: string): string[] => starts(linesOfText(text));
/** The headings with something told below each. */
const told = (headings: readonly string[], below = SAID): string =>
  headings.map((heading) => `${heading}\n\n${below}\n\n${SAID}\n`).join('\n');

describe('a document', () => {
  it('by months or companies begins its interviews at the names, not at the months', () => {
    const names = ['## Lena Fromm, Kestrel', '## Pavel Hora, Millrace', '## Ines Valdez, Brightwater'];
    const text = `# Talks\n\n# March 2026\n\n${told(names.slice(0, 2))}\n# April 2026\n\n${told(names.slice(2))}`;
    expect(startsIn(text)).toEqual(names);
  });

  it('that is one list begins an interview at each item of the first level', () => {
    const items = [
      'Lena Fromm (Kestrel)** 2026-03-02',
      'Pavel Hora (Millrace)** 2026-03-09',
      'Ines Valdez (Oak)** 2026-05-04',
    ].map((who) => `- **${who}`);
    const text = items.map((item) => `${item}\n    - ${SAID}\n    - And no more.\n`).join('');
    expect(startsIn(`# Talks\n\n${text}`)).toEqual(items);
  });

  it('with a template in front and themes behind has them in no list of interviews', () => {
    const companies = ['### Kestrel', '### Millrace', '### Brightwater', '### Oakhurst'];
    const form = '### [Company name]\n\n- Who:\n- When:\n';
    const text = `# Talks\n\n${form}\n${told(companies, '- Who: Lena Fromm\n- When: 3 May 2026')}\n### Fils rouges\n\n${SAID}\n`;
    expect(startsIn(text)).toEqual(companies);
  });

  it('of several mails begins at their heads', () => {
    const mail = (company: string): string =>
      `From: Ravi <ravi@us.example>\nDate: Tue 3 March 2026 17:20\nTo: product@us.example\nSubject: Notes from ${company}\n\n${SAID}\n\nRavi\n`;
    expect(startsIn(['Kestrel', 'Millrace', 'Brightwater'].map(mail).join('\n'))).toEqual([
      'From: Ravi <ravi@us.example>',
      'From: Ravi <ravi@us.example>',
      'From: Ravi <ravi@us.example>',
    ]);
  });

  it.each([
    ['days without a year', ['## 3 Nov — Kestrel', '## 9 Nov — Millrace', '## 1 Dec — Brightwater']],
    ['addresses', ['## lena@kestrel.example', '## pavel@millrace.example', '## ines@brightwater.example']],
    [
      'stories',
      ['## Why Kestrel left (Lena Fromm, March 2026)', '## Why Millrace left (Pavel Hora, May 2026)'],
    ],
    [
      'codes behind a month',
      [
        '## Kestrel / March 2026 / code B',
        '## Hora & Sons / May 2026 / code A',
        '## Oak / May 2026 / code C',
      ],
    ],
    [
      'who was met',
      [
        '**Met with Lena from Kestrel on March 3rd**',
        '**Met with Pavel of Millrace on March 9th**',
        '**Lunch with Ines Valdez**',
      ],
    ],
    [
      'chapters',
      ['## 2.1 Kestrel (Lena Fromm)', '## 2.2 Millrace (Pavel Hora)', '## 2.3 Oakhurst (Ines Valdez)'],
    ],
    [
      'initials',
      ['02/19/26 - Lena F. - Kestrel', '02/24/26 - Pavel H. - Millrace', '03/01/26 - Ines V. - Oakhurst'],
    ],
    [
      'lines of a log',
      [
        'Logged call - March 3, 2026 at 10:52 AM EST',
        'Logged call - March 9, 2026 at 9:12 AM EST',
        'Logged call - May 2, 2026 at 4:00 PM EST',
      ],
    ],
    ['titles between stars', ['*** KESTREL ***', '*** MILLRACE ***', '*** OAKHURST ***']],
  ])('is cut at %s', (_, headings) => {
    expect(
      startsIn(told(headings, headings[0]?.startsWith('***') === true ? '3 March. Lena Fromm.' : SAID)),
    ).toEqual(headings);
  });

  it('keeps a follow-up with a day, and who took part, in the interview', () => {
    const names = ['## Intro call: Kestrel', '## Demo: Millrace', '## Intro call: Oakhurst'];
    const below = `### Aanwezig\n\nLena Fromm, Ravi\n\n### Follow-up on 12 March 2026\n\n${SAID}`;
    expect(startsIn(told(names, below))).toEqual(names);
  });

  it('of Word has a title above its headings, bold lines, and frames of one cell', async () => {
    const page = (body: string): string => `<html><body><p class=MsoTitle>Talks</p>${body}</body></html>`;
    const frames = [
      'Lena Fromm | Kestrel | Mar 4',
      'Pavel Hora | Millrace | Mar 9',
      'Ines Valdez | Oakhurst | May 2',
    ];
    const framed = frames.map(
      (text) =>
        `<table><tr><td><p>${text}</p></td></tr></table><p>${SAID}</p><p><b>Actions</b></p><p>${SAID}</p>`,
    );
    expect(starts(await readHtml(page(framed.join(''))))).toEqual(frames);
    const calls = ['Reference call 1', 'Reference call 2', 'Reference call 3'];
    const bold = calls.map(
      (text) => `<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>${text}</b></p><p>${SAID}</p>`,
    );
    expect(starts(await readHtml(page(bold.join(''))))).toEqual(calls);
  });
});

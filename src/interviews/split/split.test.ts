/** Documents made up for this test: no text of a real one, and no heading that the rules were written after. */
import { describe, expect, it } from 'vitest';

import { readHtml } from './html.ts';
import { linesOfText, type SourceDocument } from './lines.ts';
import { splitDocument } from './split.ts';

const BODY = [
  'They moved the whole team over in spring and would not go back. The exports are the part they like most.',
  '',
  '## What hurts',
  '',
  '- Every Monday somebody merges two sheets by hand.',
  '- On 3 March 2026 the import stopped and nobody was told.',
  '',
  '**Nobody reads the report.**',
  '',
  'She said: "I would pay for a report that tells me what is missing." We talked about it for a while.',
  '',
  '### Next steps',
  '',
  'Call again in June.',
].join('\n');

const headingsOf = (document: SourceDocument): (string | null)[] =>
  splitDocument(document)
    .filter(({ kind }) => kind === 'interview')
    .map(({ from, heading }) => heading ?? document.text.slice(from).split('\n')[0] ?? null);
const build = (headings: readonly string[], body = BODY): string =>
  headings.map((heading) => `${heading}\n\n${body}\n`).join('\n');
const plain = (heading: string): string =>
  heading
    .split('\n')[0]!
    .replace(/^#+ /, '')
    .replaceAll('**', '')
    .replace(/^=+ (.*) =+$/, '$1');

const MIXED = [
  '# Interview: Orchard Freight (May 4th 2026)',
  '## 2026-05-06 – Lena Fromm, Kestrel Labs',
  '### Call with Pavel Hora (Millrace) 9 May 2026',
  '**Ines Valdez, Brightwater / 05/13/2026**',
  'Noor Haddad -- May 2026\n=======================',
  '## Notes: second round (May 2026)',
  '## Notes: pricing page',
  '## Notes: trial users',
  '=== Customer visit: Oakhurst Dairy, 2026-05-20 ===',
];
const CONTENTS = [
  '# Conversations 2026',
  '',
  '## Contents',
  '',
  ...MIXED.map((heading, at) => `${at + 1}. ${plain(heading)}`),
  '',
].join('\n');

describe('cutting a document', () => {
  it.each([
    ['with a table of contents', `${CONTENTS}\n`],
    ['with a title and no table of contents', '# Conversations 2026\n\nNewest at the bottom.\n\n'],
    ['with nothing in front', ''],
  ])('finds headings of many styles %s', (_, front) => {
    const text = front + build(MIXED);
    const sections = splitDocument(linesOfText(text));
    expect(headingsOf(linesOfText(text))).toEqual(MIXED.map(plain));
    expect(sections.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
    expect(sections[0]?.kind).toBe(front === '' ? 'interview' : 'front');
  });

  it('finds the same headings as plain lines', () => {
    const headings = MIXED.map(plain);
    expect(headingsOf(linesOfText(build(headings, BODY.replaceAll(/[#*]/g, ''))))).toEqual(headings);
  });

  it.each([
    [
      'German',
      [
        '# Kundengespräch: Nordwind GmbH, 4. Mai 2026',
        '# Kundengespräch: Talhof AG, 11. Mai 2026',
        '# Gespräch mit Frau Berger (Ilmtal), 3. Juni 2026',
      ],
    ],
    ['numbered', ['## Interview 1', '## Interview 2', '## Interview 3: the quiet one']],
    [
      'names and companies',
      [
        '## Lena Fromm, Kestrel Labs',
        '## Pavel Hora, Millrace',
        '## Ines Valdez, Brightwater',
        '## Noor Haddad, Oakhurst',
      ],
    ],
    ['companies alone', ['# Kestrel', '# Millrace', '# Brightwater', '# Oakhurst']],
    ['a day first', ['### 2026-05-06', '### 2026-05-09', '### 2026-05-13']],
  ])('reads headings that are %s', (_, headings) => {
    const body = BODY.replaceAll(/^#+ /gm, '#### ');
    expect(headingsOf(linesOfText(build(headings, body)))).toEqual(headings.map(plain));
  });

  it('begins at lines of metadata where there are no headings', () => {
    const text = ['Kestrel', 'Millrace', 'Brightwater']
      .map(
        (name, at) =>
          `Company: ${name}\nPerson: Lena Fromm\nDate: 2026-05-0${at + 1}\n\nThey like it. It is slow on Mondays.\n`,
      )
      .join('\n---\n\n');
    const document = linesOfText(text);
    expect(splitDocument(document).map(({ from }) => text.slice(from).split('\n')[0])).toEqual([
      'Company: Kestrel',
      'Company: Millrace',
      'Company: Brightwater',
    ]);
  });

  it('leaves a rule with the interview before it, and a subtitle with its heading', () => {
    const text = build(MIXED.slice(0, 3), `# A talk about freight\n\n${BODY}\n\n---`);
    const sections = splitDocument(linesOfText(text));
    expect(sections).toHaveLength(3);
    expect(text.slice(sections[0]!.from, sections[0]!.to).trimEnd()).toMatch(/---$/);
  });

  it.each([
    [
      'one interview with parts',
      `# Lena Fromm\n\n${BODY}\n\n## Findings\n\nMore.\n\n## Recommendations (June 2026)\n\nLess.\n`,
    ],
    ['prose', `${'It was a long day and much was said. '.repeat(40)}\n`],
    [
      'a log of days in sentences',
      Array.from({ length: 9 }, (_, at) => `On ${at + 1} May 2026 we wrote to them again about it.\n`).join(
        '\n',
      ),
    ],
  ])('keeps %s in one piece', (_, text) => {
    expect(splitDocument(linesOfText(text)).filter(({ kind }) => kind === 'interview')).toHaveLength(1);
  });

  it('reads a page of Google Docs, where bold is a class and the contents are links', async () => {
    const html = `<html><head><style>.c1{color:#000}.c7{font-weight:700}</style></head><body>
      <p class="title"><span>Conversations</span></p>
      ${MIXED.map((heading) => `<p><span><a href="#h.1">${plain(heading)}</a></span></p>`).join('\n')}
      ${MIXED.map((heading) => {
        const level = /^#+/.exec(heading)?.[0].length;
        const text = plain(heading);
        const head =
          level === undefined
            ? `<p class="c1"><span class="c7">${text}</span></p>`
            : `<h${level} id="h.1"><span>${text}</span></h${level}>`;
        return `${head}<p><span>They like it &amp; would not go back.</span></p><ul><li>Slow on <b>Mondays</b></li></ul><h4>Next steps</h4><p>Call again.</p><hr>`;
      }).join('\n')}</body></html>`;
    const document = await readHtml(html);
    expect(headingsOf(document)).toEqual(MIXED.map(plain));
    expect(document.text).toContain('They like it & would not go back.');
    expect(document.lines.map((line) => document.text.slice(line.from, line.to)).join('\n')).toBe(
      document.text.trimEnd() === '' ? '' : document.text.replace(/\n$/, ''),
    );
  });

  it('takes time in proportion to the length', () => {
    const text = build(
      Array.from({ length: 2000 }, (_, at) => `## Interview ${at + 1}: Lena Fromm, Kestrel (2026-05-06)`),
    );
    const started = process.cpuUsage();
    expect(headingsOf(linesOfText(text))).toHaveLength(2000);
    // Of the processor: other work on the machine does not count.
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(8000);
  });
});

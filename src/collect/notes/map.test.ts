import { describe, expect, it } from 'vitest';

import { dateIn } from './date.ts';
import { decode } from './decode.ts';
import { frontMatter, listField, textField } from './front-matter.ts';
import { mapNote, readNote } from './map.ts';

const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString().replace('.000Z', 'Z'));

describe('decode', () => {
  it('reads UTF-8, UTF-16 with a byte order mark, and windows-1252 as the last resort', () => {
    expect(decode(Buffer.from('\uFEFFGröße'))).toMatchObject({ text: 'Größe', encoding: 'utf-8' });
    expect(decode(Buffer.from('\uFEFF日本', 'utf16le'))).toMatchObject({
      text: '日本',
      encoding: 'utf-16le',
    });
    expect(decode(Buffer.from('\uFEFF日本', 'utf16le').swap16())).toMatchObject({
      text: '日本',
      encoding: 'utf-16be',
    });
    expect(decode(Uint8Array.of(0x47, 0x72, 0xf6, 0xdf, 0x65, 0x20, 0x93))).toMatchObject({
      text: 'Größe “',
      encoding: 'windows-1252',
    });
  });
  it('takes no program, picture or half a character for text', () => {
    expect(decode(Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1))).toMatchObject({
      ok: false,
      why: 'is not text',
    });
    expect(decode(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0))).toMatchObject({
      ok: false,
    });
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x41))).toMatchObject({ ok: false });
  });
});

describe('frontMatter', () => {
  it.each([
    'person: Oda van Ende (Ms)',
    'date: 2026-11-05',
    'readers: [web, data team]',
    'plan: 1.10',
    'title: A, b & c',
  ])('reads the plain line %s as the YAML parser does', (line) => {
    const plain = frontMatter(`---\n${line}\n---\nText`);
    // A comment is nothing for the short way.
    expect(plain).toEqual(frontMatter(`---\n${line} # said\n---\nText`));
    expect(plain.fields.size).toBe(1);
  });
  it('reads YAML with any case of keys, dates as written', () => {
    const front = frontMatter(
      '---\nInterview Date: 2026-11-05\nReaders:\n  - web\n  - product\nplan: 1.10\n---\nText\n',
    );
    expect(textField(front, 'date', 'interview-date')).toBe('2026-11-05');
    expect(listField(front, 'readers')).toEqual(['web', 'product']);
    expect(textField(front, 'plan')).toBe('1.10');
    expect(front.body).toBe('Text\n');
  });
  it('reads what is no YAML line by line', () => {
    const front = frontMatter(
      '---\ntitle: Call: the second\nreaders: [web, "product"]\nper\tson: x\n---\nText',
    );
    expect(textField(front, 'title')).toBe('Call: the second');
    expect(listField(front, 'readers')).toEqual(['web', 'product']);
  });
  it('takes a rule, or a text between two rules, for text', () => {
    for (const text of ['---\nA rule on top.\n\nMore.', '---\nNo fields in here\n---\nMore.']) {
      expect(frontMatter(text)).toMatchObject({ body: text, doubtful: false });
    }
  });
  it('doubts where readers are named and not understood', () => {
    expect(frontMatter('---\nreaders: [web]\nand no end').doubtful).toBe(true);
    expect(frontMatter('---\ntitle: a: b\n* readers: web\n---\nText').doubtful).toBe(true);
    expect(frontMatter('---\n  - readers: web\n---\nText').doubtful).toBe(true);
  });
});

describe('dateIn', () => {
  it('reads four ways of writing a day, in the zone given', () => {
    expect(iso(dateIn('on 2026-11-05, yes', 'Europe/Athens'))).toBe('2026-11-04T22:00:00Z');
    expect(iso(dateIn('2026-11-05 14:00', 'Europe/London'))).toBe('2026-11-05T14:00:00Z');
    expect(iso(dateIn('2026-11-05T14:00:00+05:30', 'Europe/London'))).toBe('2026-11-05T08:30:00Z');
    expect(iso(dateIn('Call, 5 Nov 2026', 'UTC'))).toBe('2026-11-05T00:00:00Z');
    expect(iso(dateIn('Call of November 5, 2026', 'UTC'))).toBe('2026-11-05T00:00:00Z');
    expect(iso(dateIn('5 Sept 2026', 'UTC'))).toBe('2026-09-05T00:00:00Z');
    expect(iso(dateIn('am 5.11.2026', 'UTC'))).toBe('2026-11-05T00:00:00Z');
  });
  it('takes no day that is none, or that could be two', () => {
    for (const text of ['2026-02-30', '5/11/2026', 'version 1.2.2026.1', '12345-11-05', '', 'May 2026']) {
      expect(dateIn(text, 'UTC')).toBeNull();
    }
  });
});

describe('readNote', () => {
  const hash = (text: string) => readNote(text, 'UTC').hash;
  it('gives the same hash whatever the line ends and the composition of letters', () => {
    expect(hash('A\u0308 b  \r\nc\r\n\r\n')).toBe(hash('\u00c4 b\nc'));
    expect(hash('a b')).not.toBe(hash('a  b'));
  });
  it('takes the date of the front matter before one in the text', () => {
    expect(iso(readNote('---\ndate: 2026-11-05\n---\n4 May 2020', 'UTC').date)).toBe('2026-11-05T00:00:00Z');
    expect(iso(readNote('---\ndate: soon\n---\n4 May 2020', 'UTC').date)).toBe('2020-05-04T00:00:00Z');
    expect(readNote('one\n\n\n\n\n\n\n4 May 2020', 'UTC').date).toBeNull();
  });
});

describe('mapNote', () => {
  const folder = { path: '/x/notes', name: 'notes/', readers: ['everyone'] };
  const rowsOf = (text: string, path: string) =>
    mapNote(readNote(text, 'UTC'), { folder, path, readers: ['web'], at: 5 });
  it('titles a note by front matter, heading or file name', () => {
    expect(rowsOf('---\ntitle: T\n---\n# H', 'a.md').item.title).toBe('T');
    expect(rowsOf('Before\n\n## The _heading_ ##\n', 'a.md').item.title).toBe('The _heading_');
    expect(rowsOf('text', 'x/2026-11-05-bramblewick_books.final.md').item.title).toBe(
      'bramblewick books.final',
    );
    expect(rowsOf('text', '2026-11-05.md').item.title).toBe('2026-11-05');
  });
  it('keeps what stands around the text, and the thread of one', () => {
    const { item, thread } = rowsOf('---\ntitle: T\n---\n\nText\n', 'a.md');
    expect(item).toMatchObject({
      text: 'Text',
      raw: { before: '---\ntitle: T\n---\n\n', after: '\n' },
      readers: ['web'],
      ref: '',
    });
    expect(thread).toMatchObject({ key: item.key, ref: item.key, title: 'T', kind: 'note', replyCount: 0 });
  });
});

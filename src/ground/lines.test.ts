import { describe, expect, it } from 'vitest';

import { InputError } from '../core/errors.ts';
import { checkLine, linesFrom } from './lines.ts';
import type { NumberedLine } from './lines.ts';

const LINE = {
  id: 's1',
  sentence: 'Bob merged 3 of them.',
  cites: ['note:0123456789ab'],
  evidence: [{ id: 'note:0123456789ab', author: 'Bob', text: 'I merged 3 of them.', colour: 'blue' }],
};

describe('a line', () => {
  it('is judged; missing fields are null and unknown ones pass', () => {
    expect(checkLine(JSON.stringify(LINE), 1)).toMatchObject({ id: 's1', ok: true, reasons: [] });
    expect(checkLine(JSON.stringify({ ...LINE, sentence: 'Bob merged 4 of them.' }), 1)).toMatchObject({
      ok: false,
      reasons: [{ code: 'number', span: [11, 12] }],
    });
  });

  it('may write states in capitals', () => {
    const evidence = [{ id: 'acme/a#1', kind: 'pull_request', text: '', state: 'MERGED', author: 'Bob' }];
    const line = (sentence: string) => JSON.stringify({ id: 1, sentence, cites: ['acme/a#1'], evidence });
    expect(checkLine(line('#1 was merged.'), 1).ok).toBe(true);
    expect(checkLine(line('#1 is open.'), 1).reasons).toMatchObject([{ code: 'state' }]);
  });

  it.each([
    ['is not JSON', '{"id": 1,'],
    ['sentence', JSON.stringify({ ...LINE, sentence: 5 })],
    ['evidence.0.id', JSON.stringify({ ...LINE, evidence: [{}] })],
    ['asOf', JSON.stringify({ ...LINE, asOf: 'soon' })],
    ['timezone', JSON.stringify({ ...LINE, timezone: 'Mars/Olympus' })],
  ])('that is wrong is named with its number: %s', (what, text) => {
    expect(() => checkLine(text, 7)).toThrow(InputError);
    expect(() => checkLine(text, 7)).toThrow(new RegExp(`line 7.*${what.replaceAll('.', '\\.')}`));
  });
});

describe('lines', () => {
  async function all(chunks: (string | Uint8Array)[]): Promise<NumberedLine[]> {
    async function* stream() {
      for (const chunk of chunks) yield chunk;
    }
    const found: NumberedLine[] = [];
    for await (const line of linesFrom(stream())) found.push(line);
    return found;
  }

  it('are split across chunks, CRLF, a byte order mark and blank lines', async () => {
    expect(await all(['\ufeffon', 'e\r\n\r\ntw', 'o\nthree'])).toEqual([
      { number: 1, text: 'one' },
      { number: 3, text: 'two' },
      { number: 4, text: 'three' },
    ]);
  });

  it('keep a character whose bytes come in two chunks', async () => {
    const bytes = new TextEncoder().encode('"😀"\n');
    expect(await all([bytes.slice(0, 3), bytes.slice(3)])).toEqual([{ number: 1, text: '"😀"' }]);
  });
});

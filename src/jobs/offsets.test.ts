/** Offsets of quotes in texts where a letter is not one UTF-16 unit, and line ends are not one. */
import { describe, expect, it } from 'vitest';

import { askInterviews } from '../interviews/ask.ts';
import { highlight } from '../interviews/edit.ts';
import { noteOf } from '../interviews/note.ts';
import { readRequests } from '../interviews/requests/read.ts';
import { searchInterviews } from '../interviews/search/search.ts';
import { findInterview, showInterview } from '../interviews/show.ts';
import { summarise } from '../interviews/summary/summarise.ts';
import { openStore } from '../store/store.ts';
import { importDocument, planDocument } from './import-interviews.ts';

const NOW = Date.UTC(2026, 10, 23);
const settings = { timezone: 'UTC', products: [] };
const NOTE =
  '# Call with Zoe\u0308 Muller\r\n\r\n\u{1f600}\u{1f468}\u200d\u{1f469}\u200d\u{1f467} She smiled.\r\n\r\nZoe\u0308: We need a cafe\u0301 export \u{1f680} for the board, every week.\r\n';

describe('quotes beside emoji, combining characters and CRLF', () => {
  it('stand word for word at their offsets, also after an edit', async () => {
    const store = openStore(':memory:');
    const bring = async (text: string) =>
      importDocument(
        store,
        await planDocument(
          store,
          { bytes: Buffer.from(text), name: 'zoe.md', kind: 'added', readers: ['everyone'], modified: NOW },
          settings,
        ),
        NOW,
      );
    const [ref = ''] = (await bring(NOTE)).added;
    const { id } = findInterview(store, ref, 'all');
    highlight(store, id, 'caf\u00e9 export \u{1f680}', null, NOW);
    for (const text of [NOTE, NOTE.replace('She smiled', '\u{1f984}\u{1f984} Before all, she smiled')]) {
      await bring(text);
      readRequests(store, []);
      const shown = showInterview(store, ref, 'all');
      expect(shown.text).not.toContain('\r');
      expect(shown.highlights.map(({ from, to }) => shown.text.slice(from, to))).toEqual([
        'caf\u00e9 export \u{1f680}',
      ]);
      const mentions = store.connection
        .prepare<[], { quote: string; starts: number; ends: number }>(
          'SELECT quote, starts, ends FROM request_mention',
        )
        .all();
      expect(mentions).toHaveLength(1);
      const answer = await askInterviews(store, 'what export does the board need every week?', 'all');
      expect(JSON.stringify(answer)).toContain('We need a caf\u00e9 export \u{1f680} for the board');
      const query = { typed: 'export', filters: {}, limit: 5, offset: 0 };
      const snippets = searchInterviews(store, query, 'all').hits.flatMap((hit) => hit.snippets);
      expect(snippets.length).toBeGreaterThan(0);
      for (const { from, to, text: snippet, marks } of snippets) {
        expect(shown.text.slice(from, to)).toBe(snippet);
        expect(marks.map((mark) => snippet.slice(mark.from, mark.to))).toEqual(marks.map(() => 'export'));
      }
      const { sections, read } = summarise(noteOf(store.connection, shown.interview), {
        question: null,
        words: 60,
      });
      const quotes = sections.flatMap(({ statements }) => statements).flatMap((told) => told.quotes);
      expect(quotes.length).toBeGreaterThan(0);
      for (const quote of quotes) expect(shown.text.slice(quote.from, quote.to)).toBe(quote.text);
      expect(read.share).toBe(1);
      for (const { quote, starts, ends } of mentions) expect(shown.text.slice(starts, ends)).toBe(quote);
    }
    store.close();
  });
});

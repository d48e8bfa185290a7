import { describe, expect, it } from 'vitest';

import { tokenBounds } from './tokens.ts';

/** Counted with each model's own tokenizer: SmolLM2 (llama-server /tokenize), o200k and Llama 3. */
const COUNTED: [string, number, number, number][] = [
  [
    'A failed commit is now retried up to five times, with a backoff from 200 ms to 10 s; see #219 for the option.',
    37,
    32,
    32,
  ],
  [
    'export function retryDelay(error: unknown, attempt: number): number | null {\n  return attempt >= 4 ? null : 500 * 2 ** attempt;\n}',
    39,
    34,
    34,
  ],
  [
    '{"id": "acme/ingest#212", "state": "merged", "labels": ["kafka", "reliability"], "at": "2026-11-20T07:00:00Z"}',
    56,
    48,
    48,
  ],
  ['- [x] run `npm ci && npm test`\n- [ ] update CHANGELOG.md\n- [ ] bump version to 2.4.1-rc.3', 43, 36, 36],
  [
    'Die Überprüfung der Änderungen dauerte länger als gedacht, weil die Größe der Nachrichten überschätzt wurde.',
    49,
    20,
    30,
  ],
  ['检查更改所花的时间比预期的要长，因为消息的大小被高估了。', 49, 22, 22],
  ['メッセージのサイズが過大評価されていたため、確認に時間がかかりました。', 66, 23, 23],
  ['Проверка изменений заняла больше времени, чем ожидалось.', 41, 13, 17],
  ['nice work 🎉🎉 team 👍🏽', 16, 10, 14],
];

describe('tokenBounds', () => {
  it.each(COUNTED)('bounds %j', (text, ...counts) => {
    const { least, most } = tokenBounds(text);
    expect(Math.max(...counts)).toBeLessThanOrEqual(most);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(least);
  });
});

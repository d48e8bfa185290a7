import { describe, expect, it } from 'vitest';

import { looksLikeSecret, maskSecrets } from './secrets.ts';

/** Made of parts, so that no scanner takes this file for a leak. */
const TOKENS = [
  `ghp_${'a1B2'.repeat(9)}`,
  `github_pat_${'a1_B2'.repeat(8)}`,
  `xoxb-${'123456-'.repeat(3)}abc`,
  `xapp-1-${'A'.repeat(12)}`,
  `sk-proj-${'z9'.repeat(12)}`,
  `-----BEGIN RSA PRIVATE KEY-----\n${'MIIE'.repeat(9)}\n-----END RSA PRIVATE KEY-----`,
];

describe('maskSecrets', () => {
  it.each(TOKENS)('masks %s by its shape', (token) => {
    expect(looksLikeSecret(`see ${token}.`)).toBe(true);
    const masked = maskSecrets(`before ${token} after`);
    expect(masked).toBe('before *** after');
  });
  it('masks what it was told, the longer before the shorter it begins with', () => {
    expect(maskSecrets('hunter22-long and hunter22', ['hunter22', 'hunter22-long'])).toBe('*** and ***');
  });
  it('leaves words, short values and look-alikes alone', () => {
    const text = 'task-list, risk-averse, ghp_short, xoxb, sk-1 and abc';
    expect(looksLikeSecret(text)).toBe(false);
    expect(maskSecrets(text, ['abc', ''])).toBe(text);
  });
  it('takes the rest of the text for the key when its end is cut off', () => {
    expect(maskSecrets(`x ${TOKENS[5]!.slice(0, 50)}`)).toBe('x ***');
  });
});

import { describe, expect, it } from 'vitest';

import { looksLikeSecret, maskSecrets, maskValues } from './secrets.ts';

/** Joined here, so that no scanner takes the test for a leak. */
const of = (...parts: string[]): string => parts.join('');
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789';

const SECRETS: [string, string][] = [
  ['GitHub token', of('ghp', '_', LETTERS.slice(0, 36))],
  ['GitHub token', of('github', '_pat_', LETTERS.slice(0, 30))],
  ['GitLab token', of('gl', 'pat-', LETTERS.slice(0, 20))],
  ['Slack token', of('xox', 'b-123456789012-', LETTERS.slice(0, 24))],
  ['Slack token', of('xapp', '-1-A012-', LETTERS.slice(0, 24))],
  ['Slack webhook', of('https://hooks.slack', '.com/services/T000/B000/', LETTERS.slice(0, 24))],
  ['API key', of('sk', '-proj-', LETTERS.slice(0, 40))],
  ['API key', of('sk', '-ant-api03-', LETTERS.slice(0, 40))],
  ['AWS key', of('AK', 'IA', 'ABCDEFGHIJKLMNOP')],
  ['Google key', of('AI', 'za', LETTERS.slice(0, 35))],
  ['Stripe key', of('sk', '_live_', LETTERS.slice(0, 24))],
  ['npm token', of('npm', '_', LETTERS.slice(0, 36))],
  ['JWT', of('eyJ', 'hbGciOiJIUzI1NiJ9', '.eyJ', 'zdWIiOiIxMjM0In0', '.abc-DEF_123')],
  ['private key', of('-----BEGIN RSA PRIVATE', ' KEY-----\nMIIabc\n-----END RSA PRIVATE KEY-----')],
  ['private key', of('-----BEGIN OPENSSH PRIVATE', ' KEY-----\nb3Blbn cut off')],
];

describe('maskSecrets', () => {
  it.each(SECRETS)('masks a %s and leaves the words around it', (kind, secret) => {
    const tail = secret.includes('cut off') ? '' : ' in it.';
    expect(maskSecrets(`It has ${secret}${tail}`)).toBe(`It has [masked ${kind}]${tail}`);
  });
  it.each([
    ['postgres://app:s3cr3tpw@db.example:5432/x', 's3cr3tpw'],
    ['redis://:hunter2222@cache', 'hunter2222'],
    ['Authorization: Bearer abcDEF0123456789xyz', 'abcDEF0123456789xyz'],
    ['password: swordfish', 'swordfish'],
    ['DB_PASSWORD=correct-horse', 'correct-horse'],
    ['"api_key": "9f8e7d6c5b4a"', '9f8e7d6c5b4a'],
    ['the password is Tr0ub4dor&3', 'Tr0ub4dor&3'],
    ['run it with --token abc123def456', 'abc123def456'],
    ['AccountKey=Zm9vYmFyYmF6cXV4;', 'Zm9vYmFyYmF6cXV4'],
    [of('aws_secret_access_key = "', 'wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY00"'), 'wJalrXUtnFEMI'],
  ])('masks the value in %j', (text, secret) => {
    expect(maskSecrets(text)).not.toContain(secret);
    expect(maskSecrets(text)).toContain('[masked');
  });
  it.each([
    'The token is expired and the secret was rotated.',
    'Use the password manager. password: required',
    'See https://github.com/acme/web/pull/12 and commit 3f2a9c1d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b.',
    'token: ${GITHUB_TOKEN}',
    'Bearer tokens are basic knowledge; sk-learn is a library.',
    'Call http://localhost:8080/path at 10:30, mail ann@acme.example or +44 20 7946 0958.',
    'eyJ is how such a thing begins.',
  ])('leaves %j alone', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });
  it('changes nothing the second time', () => {
    for (const [, secret] of SECRETS) {
      const once = maskSecrets(`password=${secret} and ${secret}`, { redact: true });
      expect(maskSecrets(once, { redact: true })).toBe(once);
    }
  });
  it('masks addresses and numbers on demand, and no date, version or id', () => {
    const redact = (text: string): string => maskSecrets(text, { redact: true });
    expect(redact('ann.b+x@mail.acme.example wrote')).toBe('[masked e-mail] wrote');
    expect(redact('jörg.müller@bücher.example schrieb')).toBe('[masked e-mail] schrieb');
    for (const phone of [
      '0171/1234567',
      '06 12 34 56 78',
      '+49 (0)30 123456',
      '+44 20 7946 0958',
      '+1 (415) 555-0132',
      '(030) 1234 5678',
      '415-555-0132',
      '0171 1234567',
    ]) {
      expect(redact(`Call ${phone} now`), phone).toBe('Call [masked phone] now');
    }
    const kept =
      'On 2026-11-20T07:00, v2.4.0, #123456, 1,200 of 48213 at 10:30, slack:C0INGEST/1795003200.000300, 192.168.1.10';
    expect(redact(kept)).toBe(kept);
  });
  it('reads a long line in linear time', () => {
    const started = performance.now();
    for (const piece of ['a', '1', '-', 'ab:', '@', 'token', '+1 ', '1.', 'eyJ', '(', 'aws']) {
      maskSecrets(piece.repeat(200_000 / piece.length), { redact: true });
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
  it('masks what it was told, the longer before the shorter it begins with', () => {
    const values = ['hunter22', 'hunter22-long'];
    expect(maskSecrets('hunter22-long and hunter22', { values })).toBe('*** and ***');
  });
  it('masks what it was told beside what it knows by its form', () => {
    const [, token = ''] = SECRETS[0] ?? [];
    expect(maskSecrets(`${token} hunter22`, { values: ['hunter22'] })).toBe('[masked GitHub token] ***');
  });
});

describe('maskValues', () => {
  it('masks what it was told and nothing else', () => {
    const [, token = ''] = SECRETS[0] ?? [];
    expect(maskValues(`${token} hunter22`, ['hunter22'])).toBe(`${token} ***`);
  });
  it('leaves values alone that are too short to be a secret', () => {
    expect(maskValues('abc and more', ['abc', ''])).toBe('abc and more');
  });
});

describe('looksLikeSecret', () => {
  it.each(SECRETS)('knows a %s', (_kind, secret) => {
    expect(looksLikeSecret(`see ${secret}.`)).toBe(true);
  });
  it.each([
    'task-list, risk-averse, ghp_short, xoxb and sk-1',
    'password: swordfish',
    'llm: { model: sk-tiny }',
  ])('takes %j for none', (text) => {
    expect(looksLikeSecret(text)).toBe(false);
  });
});

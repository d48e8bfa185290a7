import { expect, it } from 'vitest';

import { serverUrl } from './address.ts';

const ollama = { port: 11434, from: 'OLLAMA_HOST' };

it.each([
  ['', 'http://127.0.0.1:11434'],
  ['0.0.0.0', 'http://127.0.0.1:11434'],
  ['0.0.0.0:8000', 'http://127.0.0.1:8000'],
  [':8000', 'http://127.0.0.1:8000'],
  ['localhost', 'http://localhost:11434'],
  ['models.lan:80', 'http://models.lan'],
  ['http://models.lan', 'http://models.lan'],
  ['https://models.example/v1/', 'https://models.example/v1'],
  ['[::]:11434', 'http://[::1]:11434'],
  ['::1', 'http://[::1]:11434'],
  [' "127.0.0.1" ', 'http://127.0.0.1:11434'],
])('%j is %s', (written, url) => {
  expect(serverUrl(written, ollama)).toBe(url);
});
it.each(['ftp://models.example', 'http://', 'a b'])('%j is no address', (written) => {
  expect(() => serverUrl(written, ollama)).toThrow(/OLLAMA_HOST: .* is not the address of a server/);
});
it('shows no password', () => {
  expect(() => serverUrl('ftp://user:hunter2222@models.example', ollama)).toThrow(/^(?!.*hunter).*$/);
});

import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, expect, test } from 'vitest';

import { checkedFetch } from './checked-fetch.ts';

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const open = new AbortController().signal;

test('an answer that never comes ends at the limit, with an error that is tried again', async () => {
  const url = await serve(() => undefined);
  const run = checkedFetch(fetch, open, 50)(url);
  await expect(run).rejects.toMatchObject({ name: 'Error', message: 'no answer within 0.05 s' });
});

test('so does a body that stops half-way', async () => {
  const url = await serve((_request, response) => void response.writeHead(200).write('[1,'));
  await expect(checkedFetch(fetch, open, 100)(url)).rejects.toThrow('no answer within 0.1 s');
});

test('an abort comes out as an AbortError, whatever its reason', async () => {
  const url = await serve((_request, response) => void response.writeHead(200).write('[1,'));
  const stop = new AbortController();
  const run = checkedFetch(fetch, stop.signal)(url);
  setTimeout(() => stop.abort(new Error('Ctrl-C')), 30);
  await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  await expect(checkedFetch(fetch, stop.signal)(url)).rejects.toMatchObject({ name: 'AbortError' });
});

test.each([
  ['', 'empty'],
  ['<html>', 'HTML'],
  ['[{"id":', 'cut off'],
])('a 200 with "%s" is no answer', async (body, what) => {
  const url = await serve((_request, response) => void response.writeHead(200).end(body));
  await expect(checkedFetch(fetch, open)(url)).rejects.toThrow(`the answer is ${what}`);
});

test('errors and 304 pass as they are', async () => {
  let status = 404;
  const url = await serve(
    (_request, response) => void response.writeHead(status).end(status === 404 ? '<x>' : ''),
  );
  const get = checkedFetch(fetch, open);
  expect(await (await get(url)).text()).toBe('<x>');
  status = 304;
  expect((await get(url)).status).toBe(304);
});

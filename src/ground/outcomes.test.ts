/** Lines judged in threads: the same verdicts in the same order, faults in their places, and an end when it is asked for. */
import { afterAll, beforeAll, expect, it } from 'vitest';

import { type Compiled, compileSources } from '../testing/compiled.ts';
import { type LineOutcome, type NumberedLine, outcomeOf } from './lines.ts';
import { outcomesOf } from './outcomes.ts';

let compiled: Compiled;
beforeAll(() => {
  compiled = compileSources('ground/batch-worker.ts');
}, 60_000);
afterAll(() => compiled.remove());

const BATCHES = 12;
const A_BATCH = 30;
const line = (number: number): NumberedLine => {
  const evidence = [{ id: 'note:0123456789ab', author: 'Bob', text: `I merged ${number} of them.` }];
  const said = number % 3 === 0 ? number + 1 : number;
  const sentence = `Bob merged ${said} of them.`;
  const text = JSON.stringify({ id: number, sentence, cites: ['note:0123456789ab'], evidence });
  return { number, text: number % 50 === 7 ? text.slice(0, -1) : text };
};
const batches = Array.from({ length: BATCHES }, (_, batch) =>
  Array.from({ length: A_BATCH }, (_line, at) => line(batch * A_BATCH + at + 1)),
);
async function* stream(read: number[] = []): AsyncGenerator<NumberedLine[]> {
  for (const [at, batch] of batches.entries()) {
    read.push(at);
    yield batch;
  }
}
const options = (threads: number, signal = new AbortController().signal) => ({
  signal,
  threads,
  worker: compiled.url('ground/batch-worker.ts'),
});

it.each([1, 2, 3])('%i threads give what one gives, in order', async (threads) => {
  const found: LineOutcome[] = [];
  for await (const outcome of outcomesOf(stream(), options(threads))) found.push(outcome);
  expect(found).toEqual(batches.flat().map(outcomeOf));
  expect(found.filter((outcome) => 'fault' in outcome)).toHaveLength(8);
  expect(found.filter((outcome) => 'checked' in outcome && !outcome.checked.ok).length).toBeGreaterThan(100);
});

it('reads no further ahead than the threads can use', async () => {
  const read: number[] = [];
  const outcomes = outcomesOf(stream(read), options(2));
  for (let at = 0; at < A_BATCH + 1; at += 1) await outcomes.next();
  expect(read.length).toBeLessThan(BATCHES - 2);
  await outcomes.return(undefined);
});

it('gives each line as soon as it is judged, though the next does not come', async () => {
  let more: (batch: NumberedLine[]) => void = () => undefined;
  async function* slow(): AsyncGenerator<NumberedLine[]> {
    yield [line(1)];
    yield [line(2)];
    yield await new Promise<NumberedLine[]>((resolve) => (more = resolve));
  }
  const outcomes = outcomesOf(slow(), options(2));
  expect((await outcomes.next()).value).toEqual(outcomeOf(line(1)));
  expect((await outcomes.next()).value).toEqual(outcomeOf(line(2)));
  more([line(3)]);
  expect((await outcomes.next()).value).toEqual(outcomeOf(line(3)));
  expect((await outcomes.next()).done).toBe(true);
});

it.each([1, 2])('stops when aborted, with %i threads', async (threads) => {
  const controller = new AbortController();
  const outcomes = outcomesOf(stream(), options(threads, controller.signal));
  for (let at = 0; at < A_BATCH + 1; at += 1) await outcomes.next();
  controller.abort(new Error('stopped by the person'));
  await expect(
    (async () => {
      for await (const outcome of outcomes) expect(outcome).toBeDefined();
    })(),
  ).rejects.toThrow('stopped by the person');
});

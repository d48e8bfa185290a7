import { expect, it } from 'vitest';

import { nearest } from './nearest.ts';

const COMMANDS = ['collect', 'import', 'interviews', 'requests', 'status', 'schedule', 'demo'];

it.each([
  ['colect', 'collect'],
  ['COLLECT', 'collect'],
  ['statsu', 'status'],
  ['dmeo', 'demo'],
  ['interv', 'interviews'],
  ['s', null],
  ['weather', null],
  ['', null],
])('%j was meant as %j', (typed, meant) => {
  expect(nearest(typed, COMMANDS)).toBe(meant);
});

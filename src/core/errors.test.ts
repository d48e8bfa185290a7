import { expect, it } from 'vitest';

import { BriefError, InputError, messageOf, PartialError, RefusedError, UsageError } from './errors.ts';

it('each class has the exit code that the README lists, and carries code, hint and cause', () => {
  const cause = new Error('disk full');
  const classes = [BriefError, UsageError, InputError, PartialError, RefusedError];
  const errors = classes.map((Class) => new Class('store.x', 'it broke', { hint: 'Do this.', cause }));
  expect(errors.map((error) => error.exitCode)).toEqual([1, 2, 3, 4, 5]);
  expect(errors.map((error) => error.name)).toEqual(classes.map((Class) => Class.name));
  for (const error of errors) expect(error).toMatchObject({ code: 'store.x', hint: 'Do this.', cause });
  expect(new BriefError('a', 'b').hint).toBeUndefined();
});

it('the message of anything thrown is one line', () => {
  expect(messageOf(new Error('two\n  lines'))).toBe('two lines');
  expect(messageOf('text')).toBe('text');
  expect(messageOf(null)).toBe('null');
});

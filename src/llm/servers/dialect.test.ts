import { describe, expect, it } from 'vitest';

import { firstDialect, plainerDialect, serverSchema } from './dialect.ts';
import { costOf, priceOf } from '../wrappers/prices.ts';

describe('firstDialect', () => {
  it('speaks to OpenAI as its documentation says, and plainly to others', () => {
    expect(firstDialect('https://api.openai.com/v1', 'gpt-4o-mini')).toEqual({
      structure: 'schema',
      limit: 'max_completion_tokens',
      temperature: true,
      stringLengths: false,
    });
    expect(firstDialect('https://api.openai.com/v1', 'gpt-5-mini').temperature).toBe(false);
    expect(firstDialect('http://127.0.0.1:8000/v1', 'x')).toMatchObject({
      limit: 'max_tokens',
      stringLengths: true,
    });
  });
});

describe('plainerDialect', () => {
  const first = firstDialect('http://127.0.0.1:8000/v1', 'x');
  it('ends: every step is plainer, and what says nothing of the request is no step', () => {
    let dialect = { ...first };
    const refusals = [
      'json schema string length',
      'response_format json_schema',
      'response_format json_object',
      'temperature',
    ];
    for (const refusal of refusals) {
      const next = plainerDialect(dialect, refusal);
      expect(next, refusal).not.toBeNull();
      dialect = next!;
    }
    for (const refusal of [...refusals, 'messages must not be empty'])
      expect(plainerDialect(dialect, refusal)).toBeNull();
  });
});

describe('serverSchema', () => {
  it('drops what compilers refuse, and no property of that name', () => {
    const schema = {
      $schema: 'x',
      type: 'object',
      properties: {
        maxLength: { type: 'string', maxLength: 5000, minLength: 1 },
        default: { type: 'integer', maximum: Number.MAX_SAFE_INTEGER },
      },
      required: ['maxLength', 'default'],
    };
    expect(serverSchema(schema, true)).toEqual({
      type: 'object',
      properties: { maxLength: { type: 'string', minLength: 1 }, default: { type: 'integer' } },
      required: ['maxLength', 'default'],
    });
    expect(serverSchema(schema, false)).toHaveProperty('properties.maxLength', { type: 'string' });
  });
});

describe('prices', () => {
  it('know dated names, and let brief.yaml decide', () => {
    expect(priceOf('gpt-4o-2024-08-06', {})).toEqual(priceOf('gpt-4o', {}));
    expect(priceOf('gpt-4o', { 'gpt-4o': { input: 1, output: 2 } })).toEqual({ input: 1, output: 2 });
    expect(priceOf('my-model', {})).toBeNull();
    expect(costOf({ input: 2, output: 8 }, 1000, 500)).toBeCloseTo(0.006, 12);
  });
});

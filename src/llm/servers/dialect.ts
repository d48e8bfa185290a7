/**
 * What a compatible server of OpenAI's protocol understands. It starts from what its host suggests and is learned from its refusals,
 * one step at a time: each step makes the request plainer, so it ends.
 */
import type { JsonSchema } from '../provider.ts';

export interface Dialect {
  /** How structured output is asked for: a strict schema, some JSON, or by instruction alone. */
  structure: 'schema' | 'object' | 'instruction';
  /** https://platform.openai.com/docs/api-reference/chat/create: max_tokens is deprecated there and the only one elsewhere. */
  limit: 'max_completion_tokens' | 'max_tokens';
  /** Reasoning models take no temperature. */
  temperature: boolean;
  /** The one keyword list of https://platform.openai.com/docs/guides/structured-outputs#supported-schemas has no lengths of strings. */
  stringLengths: boolean;
}

export function firstDialect(baseUrl: string, model: string): Dialect {
  const openai = /(^|\.)openai\.(com|azure\.com)$/.test(new URL(baseUrl).hostname);
  return {
    structure: 'schema',
    limit: openai ? 'max_completion_tokens' : 'max_tokens',
    temperature: !(openai && isReasoning(model)),
    stringLengths: !openai,
  };
}

/** OpenAI's models that think before they answer; their thoughts count as answer. */
export function isReasoning(model: string): boolean {
  return /^(?:o\d|gpt-5)/.test(model) && !/chat/.test(model);
}

/** The next plainer dialect after a refusal with status 400 or 422; null when the refusal is about something else. */
export function plainerDialect(dialect: Dialect, refusal: string): Dialect | null {
  if (/max_completion_tokens|max_tokens/.test(refusal)) {
    const wants = /use '?max_completion_tokens/i.test(refusal) ? 'max_completion_tokens' : 'max_tokens';
    return dialect.limit === wants ? null : { ...dialect, limit: wants };
  }
  if (/temperature/i.test(refusal) && dialect.temperature) return { ...dialect, temperature: false };
  if (/response_format|json_schema|json schema|json_object|grammar|schema|structured/i.test(refusal)) {
    if (dialect.structure === 'schema') {
      return dialect.stringLengths && /length/i.test(refusal)
        ? { ...dialect, stringLengths: false }
        : { ...dialect, structure: 'object' };
    }
    if (dialect.structure === 'object') return { ...dialect, structure: 'instruction' };
  }
  return null;
}

/** llama.cpp compiles a bound into as many grammar rules and refuses large ones. */
const LONGEST_BOUND = 1000;

/** A schema as the server's compiler takes it: no `$schema`, string lengths only where they are understood and small. */
export function serverSchema(schema: JsonSchema, stringLengths: boolean): Record<string, unknown> {
  const walk = (value: unknown, isProperties: boolean): unknown => {
    if (Array.isArray(value)) return value.map((part) => walk(part, false));
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([key, inner]) => {
      if (isProperties) return true;
      if (key === '$schema' || key === '~standard' || key === 'default') return false;
      if (key === 'minLength' || key === 'maxLength') {
        return stringLengths && typeof inner === 'number' && inner <= LONGEST_BOUND;
      }
      if ((key === 'minimum' || key === 'maximum') && typeof inner === 'number') {
        return Math.abs(inner) < Number.MAX_SAFE_INTEGER;
      }
      return true;
    });
    return Object.fromEntries(
      kept.map(([key, inner]) => [
        key,
        walk(inner, !isProperties && (key === 'properties' || key === '$defs')),
      ]),
    );
  };
  return { ...Object(walk(schema, false)) };
}

/** What takes the place of a schema that the server does not know. OpenAI's json_object demands the word JSON in the messages. */
export function schemaInstruction(schema: JsonSchema): string {
  return `Answer with one JSON value only, without any other words, that fits this JSON Schema:\n${JSON.stringify(serverSchema(schema, true))}`;
}

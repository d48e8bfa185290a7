/** A suggestion as the history keeps it. */
import type { Suggestion } from './suggestion.ts';

/** Null where what was stored is none, such as what another version of brief wrote. */
export function storedSuggestion(body: unknown): Suggestion | null {
  return isSuggestion(body) ? body : null;
}

function isSuggestion(body: unknown): body is Suggestion {
  if (typeof body !== 'object' || body === null) return false;
  const parts: Partial<Record<keyof Suggestion, unknown>> = body;
  return (
    typeof parts.title === 'string' &&
    typeof parts.hypothesis === 'object' &&
    Array.isArray(parts.changes) &&
    typeof parts.goal === 'object' &&
    Array.isArray(parts.secondary) &&
    Array.isArray(parts.guardrails) &&
    typeof parts.plan === 'object'
  );
}

/** From what a model wrote to the JSON value it meant. Lenient in form only: what it says is validated strictly afterwards. */
import { jsonrepair } from 'jsonrepair';

export type Parsed = { ok: true; value: object } | { ok: false; why: string };

/**
 * Finds the JSON object or array in an answer: in a code fence, between prose, encoded twice, or with the small faults that jsonrepair
 * mends (quotes, commas, comments, missing closing brackets). A text that ends inside a string was cut off and is never completed.
 */
export function parseLenient(answer: string): Parsed {
  const text = answer
    .replaceAll(/<think>[\s\S]*?(?:<\/think>|$)/g, '')
    .replaceAll(/^[\s\ufeff\u200b]+|[\s\ufeff\u200b]+$/g, '');
  if (text === '') return { ok: false, why: 'The answer was empty.' };
  const candidates = candidatesIn(text);
  for (const candidate of candidates) {
    const value = strict(candidate);
    if (value !== null) return { ok: true, value };
  }
  let cutOff = false;
  for (const candidate of candidates) {
    if (!/^[[{]/.test(candidate)) continue;
    if (endsInsideString(candidate)) {
      cutOff = true;
      continue;
    }
    const value = repaired(candidate);
    if (value !== null) return { ok: true, value };
  }
  if (cutOff) return { ok: false, why: 'The JSON ended in the middle of a string.' };
  return { ok: false, why: 'The answer was not JSON.' };
}

function candidatesIn(text: string): string[] {
  const fences = [...text.matchAll(/```[a-z]*\s*\n?([\s\S]*?)(?:```|$)/gi)].map((match) =>
    (match[1] ?? '').trim(),
  );
  const found = [text, ...fences];
  const start = text.search(/[[{]/);
  if (start >= 0) found.push(balanced(text.slice(start)));
  // A bracket in the prose before it ("[note] {...}"): from the first brace.
  const brace = text.indexOf('{');
  if (brace > start) found.push(balanced(text.slice(brace)));
  return [...new Set(found)].filter((candidate) => candidate !== '');
}

/** Up to the bracket that closes the first one; all of it where none does. */
function balanced(text: string): string {
  const end = scan(text).end;
  return end === null ? text : text.slice(0, end);
}

function endsInsideString(text: string): boolean {
  const { end, inString } = scan(text);
  return end === null && inString;
}

function scan(text: string): { end: number | null; inString: boolean } {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === '"') inString = !inString;
    else if (inString) continue;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') {
      depth -= 1;
      if (depth === 0) return { end: at + 1, inString: false };
    }
  }
  return { end: null, inString };
}

function strict(text: string, depth = 0): object | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'string' && depth < 2) return strict(value, depth + 1);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

function repaired(text: string): object | null {
  try {
    return strict(jsonrepair(text));
  } catch {
    return null;
  }
}

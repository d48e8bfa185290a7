/** Our own YAML files (brief.yaml, jobs): strict, and every mistake is named with its line and the nearest known key. */
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';

import { messageOf, UsageError } from './errors.ts';
import { nearest } from './nearest.ts';

export type Path = readonly (string | number)[];

/** Something wrong in a file: where (the path of a value, or of a map with `key`), what, and what to do. */
export interface Problem {
  code: string;
  path: Path;
  /** The key in the map at `path` that is itself wrong. */
  key?: string;
  message: string;
  hint?: string;
}

interface Source {
  document: Document.Parsed;
  lines: LineCounter;
  /** As printed: `brief.yaml`. */
  name: string;
}

/**
 * Reads one YAML text with a strict zod schema, then with `check` for what a schema cannot say. `area` begins the error codes
 * (`config.unknown-key`). Throws UsageError naming every mistake as `file:line: what`.
 */
export function readStrictYaml<T>(
  text: string,
  name: string,
  area: string,
  schema: z.ZodType<T>,
  check: (value: T) => Problem[] = () => [],
): T {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const source: Source = { document, lines, name };
  if (document.errors.length > 0) {
    const list = document.errors.map(
      (error) => `${name}:${lines.linePos(error.pos[0]).line}: ${error.message}`,
    );
    throw new UsageError(`${area}.bad-yaml`, list.join('\n'), {
      hint: 'Check indentation, quotes and brackets at this line.',
    });
  }
  const raw = plainValue(source, area);
  const parsed = schema.safeParse(raw);
  const problems = parsed.success
    ? check(parsed.data)
    : parsed.error.issues.flatMap((issue) => problemsOf(issue, schema, raw));
  if (problems.length > 0) throw usageError(problems, source, area);
  if (!parsed.success) throw new UsageError(`${area}.bad-value`, `${name}: ${parsed.error.message}`);
  return parsed.data;
}

function plainValue(source: Source, area: string): unknown {
  let value: unknown;
  try {
    value = source.document.toJS();
  } catch (error) {
    throw new UsageError(`${area}.bad-yaml`, `${source.name}: ${messageOf(error)}`, { cause: error });
  }
  if (value === null || value === undefined) {
    throw new UsageError(`${area}.empty`, `${source.name} is empty`);
  }
  return value;
}

function usageError(problems: readonly Problem[], source: Source, area: string): UsageError {
  const texts = problems
    .map((problem) => ({ ...problem, line: lineOf(source, problem) }))
    .sort((a, b) => a.line - b.line)
    .map(
      ({ line, message, hint }) =>
        `${source.name}:${line}: ${message}${hint === undefined ? '' : ` (${hint})`}`,
    );
  return new UsageError(`${area}.${problems[0]?.code ?? 'bad-value'}`, texts.join('\n'));
}

/** Line (from 1) of a key, of a list entry, or of the nearest thing above it that is written down. */
function lineOf(source: Source, problem: Problem): number {
  const steps = problem.key === undefined ? problem.path : [...problem.path, problem.key];
  let node: unknown = source.document.contents;
  let offset = source.document.contents?.range[0] ?? 0;
  for (const step of steps) {
    const resolved = isAlias(node) ? node.resolve(source.document) : node;
    let next: { at: unknown; value: unknown } | undefined;
    if (isMap(resolved)) {
      const pair = resolved.items.find(
        (each) => isScalar(each.key) && String(each.key.value) === String(step),
      );
      if (pair !== undefined) next = { at: pair.key, value: pair.value };
    } else if (isSeq(resolved)) {
      const item = resolved.items[Number(step)];
      if (item !== undefined) next = { at: item, value: item };
    }
    if (next === undefined) break;
    offset = offsetOf(next.at) ?? offset;
    node = next.value;
  }
  return source.lines.linePos(offset).line;
}

function offsetOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)
    ? (node satisfies Node).range?.[0]
    : undefined;
}

function problemsOf(issue: z.core.$ZodIssue, schema: z.ZodType, raw: unknown): Problem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, path, keysAt(schema, path)));
  }
  const found = valueAt(raw, path);
  const last = String(path.at(-1) ?? 'the file');
  if (found === undefined && path.length > 0) {
    return [{ code: 'missing-key', path, message: `"${last}" is missing${inWhat(path)}` }];
  }
  if (issue.code === 'invalid_type') {
    const expected = WORDS[issue.expected] ?? issue.expected;
    const message = `${named(path)} must be ${expected}, not ${described(found)}`;
    const quote = issue.expected === 'string' && ['number', 'boolean'].includes(typeof found);
    return [{ code: 'bad-value', path, message, ...(quote ? { hint: 'put it in quotes' } : {}) }];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const meant = typeof found === 'string' ? nearest(found, values) : null;
    const message = `${named(path)} must be ${values.join(', ').replace(/, ([^,]*)$/, ' or $1')}, not ${described(found)}`;
    return [
      { code: 'bad-value', path, message, ...(meant === null ? {} : { hint: `did you mean "${meant}"?` }) },
    ];
  }
  return [{ code: 'bad-value', path, message: `${named(path)}: ${issue.message}` }];
}

/** The problem of a name that is not among the known ones. */
export function unknownKey(key: string, path: Path, known: readonly string[]): Problem {
  const meant = nearest(key, known);
  return {
    code: 'unknown-key',
    path,
    key,
    message: `unknown key "${key}"${inWhat([...path, key])}`,
    hint: meant === null ? `known here: ${known.join(', ')}` : `did you mean "${meant}"?`,
  };
}

const WORDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map (key: value)',
  record: 'a map (key: value)',
};

function described(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  return JSON.stringify(value);
}

function named(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'number' ? `entry ${last + 1}${inWhat(path)}` : `"${last}"${inWhat(path)}`;
}

/** ` in people[2]`, for the parent of a path. */
function inWhat(path: Path): string {
  const parent = path.slice(0, -1);
  if (parent.length === 0) return '';
  return ` in ${parent
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`))
    .join('')
    .slice(1)}`;
}

function valueAt(value: unknown, path: Path): unknown {
  let at: unknown = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = new Map<string, unknown>(Object.entries(at)).get(String(step));
  }
  return at;
}

/** The keys that a strict object schema knows at a path. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let at: unknown = unwrapped(schema);
  for (const step of path) {
    if (at instanceof z.ZodObject) at = at.shape[String(step)];
    else if (at instanceof z.ZodArray) at = at.element;
    else if (at instanceof z.ZodRecord) at = at.valueType;
    else return [];
    at = unwrapped(at);
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function unwrapped(schema: unknown): unknown {
  let at = schema;
  while (
    at instanceof z.ZodOptional ||
    at instanceof z.ZodNullable ||
    at instanceof z.ZodDefault ||
    at instanceof z.ZodPrefault
  ) {
    at = at.unwrap();
  }
  return at;
}

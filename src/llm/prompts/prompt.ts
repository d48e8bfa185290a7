/**
 * Prompts are Markdown files that anybody may edit: front matter (purpose, version, output, variables), then `# System` and `# User`,
 * with {{variable}}s. Looked up beside brief.yaml first, else in the package.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { closest, distance } from 'fastest-levenshtein';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import { z } from 'zod';

import { messageOf, UsageError } from '../../core/errors.ts';

export interface Prompt {
  /** The file's name without `.md`. */
  name: string;
  file: string;
  purpose: string;
  /** As written in the front matter, for people. */
  version: string;
  /** `name@hash` of the whole content: stands on every call and every output. */
  promptVersion: string;
  output: string;
  /** Name to description. */
  variables: Readonly<Record<string, string>>;
  system: Section;
  user: Section;
}

export interface Section {
  text: string;
  /** Line of the file on which the text begins, from 1. */
  line: number;
}

const PACKAGE_PROMPTS = fileURLToPath(new URL('../../../prompts/', import.meta.url));

const FrontMatter = z.strictObject({
  purpose: z.string().min(1),
  version: z.union([z.string(), z.number()]).transform(String),
  output: z.string().min(1),
  variables: z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), z.string()),
});

/** Every `{{...}}`, well formed or not: what is not a variable's name is reported. */
const PLACE = /\{\{([^{}]*)\}\}|\{\{|\}\}/g;

/** Reads `prompts/NAME.md`. `folder` is where brief.yaml lies; null: the package's own only. Throws UsageError with file and line. */
export function loadPrompt(name: string, folder: string | null): Prompt {
  const places = [...(folder === null ? [] : [join(folder, 'prompts')]), PACKAGE_PROMPTS];
  for (const place of places) {
    const file = join(place, `${name}.md`);
    if (existsSync(file)) return parsePrompt(readFileSync(file, 'utf8'), name, file);
  }
  throw new UsageError('prompt.missing', `there is no prompt "${name}" in ${places.join(' or ')}`, {
    hint: `Prompts are: ${promptNames(folder).join(', ')}.`,
  });
}

/** The names of all prompts, those beside brief.yaml and the package's. */
export function promptNames(folder: string | null): string[] {
  const places = [...(folder === null ? [] : [join(folder, 'prompts')]), PACKAGE_PROMPTS];
  const files = places.flatMap((place) => (existsSync(place) ? readdirSync(place) : []));
  const names = files.filter((file) => file.endsWith('.md')).map((file) => file.slice(0, -3));
  return [...new Set(names)].sort();
}

/** Parses a prompt file's content. */
export function parsePrompt(content: string, name: string, file: string): Prompt {
  const text = content.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
  const lines = text.split('\n');
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  if (end < 0) {
    throw faulty(
      file,
      1,
      'has no front matter',
      'Begin with ---, then purpose, version, output and variables, then ---.',
    );
  }
  const front = frontMatter(lines.slice(1, end).join('\n'), file);
  const system = section(lines, end + 1, '# System', file);
  const user = section(lines, end + 1, '# User', file);
  const used = new Set([...placesOf(system, file), ...placesOf(user, file)].map((place) => place.name));
  for (const place of [...placesOf(system, file), ...placesOf(user, file)]) {
    if (!(place.name in front.variables)) {
      throw faulty(
        file,
        place.line,
        `uses {{${place.name}}}, which its front matter does not name`,
        nearest(place.name, front.variables),
      );
    }
  }
  for (const variable of Object.keys(front.variables)) {
    if (used.has(variable)) continue;
    const line = 1 + lines.findIndex((written) => written.trim().startsWith(`${variable}:`));
    throw faulty(
      file,
      line,
      `names the variable ${variable} and does not use it`,
      `Write {{${variable}}} where it belongs, or remove the line.`,
    );
  }
  const hash = createHash('sha256').update(text.trimEnd()).digest('hex').slice(0, 12);
  return { name, file, ...front, promptVersion: `${name}@${hash}`, system, user };
}

function frontMatter(yaml: string, file: string): z.infer<typeof FrontMatter> {
  let parsed: unknown;
  try {
    parsed = parseYaml(yaml);
  } catch (error) {
    const line = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 0) + 1 : 1;
    throw faulty(
      file,
      line,
      `has front matter that is not YAML (${messageOf(error)})`,
      'Write lines of the form `purpose: story-summary`.',
    );
  }
  const front = FrontMatter.safeParse(parsed);
  if (front.success) return front.data;
  const issue = front.error.issues[0];
  const key = String(issue?.code === 'unrecognized_keys' ? issue.keys[0] : (issue?.path[0] ?? ''));
  const line =
    2 +
    Math.max(
      0,
      yaml.split('\n').findIndex((written) => written.startsWith(`${key}:`)),
    );
  throw faulty(
    file,
    line,
    `has wrong front matter: ${key}: ${issue?.message ?? ''}`,
    'It needs purpose, version, output and variables (name: description), and nothing else.',
  );
}

function section(
  lines: readonly string[],
  from: number,
  heading: '# System' | '# User',
  file: string,
): Section {
  const at = lines.findIndex((line, index) => index >= from && line.trimEnd() === heading);
  if (at < 0)
    throw faulty(
      file,
      lines.length,
      `has no line "${heading}"`,
      'Write both headings, # System and # User, each on its own line.',
    );
  const next = lines.findIndex((line, index) => index > at && /^# (?:System|User)\s*$/.test(line));
  const body = lines.slice(at + 1, next < 0 ? lines.length : next);
  const blank = body.findIndex((line) => line.trim() !== '');
  if (blank < 0)
    throw faulty(file, at + 1, `has nothing under "${heading}"`, 'Write what the model is told there.');
  return { text: body.join('\n').trim(), line: at + 2 + blank };
}

interface Place {
  name: string;
  line: number;
}

function placesOf(part: Section, file: string): Place[] {
  return [...part.text.matchAll(PLACE)].map((match) => {
    const line = part.line + (part.text.slice(0, match.index).match(/\n/g)?.length ?? 0);
    const name = match[1]?.trim() ?? '';
    if (!/^[a-z][a-z0-9_]*$/.test(name)) {
      throw faulty(
        file,
        line,
        `has "${match[0]}", which is no variable`,
        'Variables are written {{name}}: small letters, digits and _.',
      );
    }
    return { name, line };
  });
}

/**
 * The two messages with every variable filled in once (what is filled in is not searched again). Throws UsageError with file and line for
 * a variable that the program does not give, and for one it gives that the prompt leaves out.
 */
export function fillPrompt(
  prompt: Prompt,
  values: Readonly<Record<string, string>>,
): { system: string; user: string } {
  for (const part of [prompt.system, prompt.user]) {
    for (const { name, line } of placesOf(part, prompt.file)) {
      if (Object.hasOwn(values, name)) continue;
      throw faulty(
        prompt.file,
        line,
        `uses {{${name}}}, which the program does not give here`,
        nearest(name, values),
      );
    }
  }
  for (const name of Object.keys(values)) {
    if (name in prompt.variables) continue;
    throw faulty(
      prompt.file,
      1,
      `leaves out {{${name}}}, without which it cannot work`,
      `Name ${name} under variables and write {{${name}}} where it belongs.`,
    );
  }
  const filled = (part: Section): string =>
    part.text.replaceAll(PLACE, (_, name: string) => values[name.trim()] ?? '');
  return { system: filled(prompt.system), user: filled(prompt.user) };
}

function nearest(name: string, known: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(known);
  const near = names.length === 0 ? null : closest(name, names);
  const meant =
    near !== null && distance(near, name) <= Math.max(2, name.length / 3) ? `Did you mean {{${near}}}? ` : '';
  return `${meant}Variables here: ${names.join(', ') || 'none'}.`;
}

function faulty(file: string, line: number, what: string, hint: string): UsageError {
  return new UsageError('prompt.faulty', `${file}:${line} ${what}`, { hint });
}

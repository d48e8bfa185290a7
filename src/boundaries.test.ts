/** The import rule of src/README.md: downward only, no siblings; and shown to fail where it is broken. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

const SRC = dirname(fileURLToPath(import.meta.url));

/** What each room may import besides itself. `cli` and `run` are the files of that name. */
const ALLOWED: Record<string, readonly string[]> = {
  core: [],
  store: ['core'],
  llm: ['core', 'store'],
  ground: ['core', 'store'],
  collect: ['core', 'store'],
  deliver: ['core', 'store'],
  briefing: ['core', 'store', 'llm', 'ground'],
  interviews: ['core', 'store', 'llm', 'ground'],
  experiments: ['core', 'store', 'llm', 'ground'],
  jobs: ['core', 'store', 'llm', 'ground', 'collect', 'deliver', 'briefing', 'interviews', 'experiments'],
  config: ['core'],
  proxy: [],
  run: ['core', 'config', 'commands'],
  cli: ['run', 'proxy', 'commands'],
};
ALLOWED['commands'] = ['jobs', ...(ALLOWED['jobs'] ?? [])];
// Emulators stand on nothing of ours but words; what reads the sample company for the tests uses the real readers.
ALLOWED['testing'] = ['core', 'store', 'config', 'collect'];

/** Inside these, folders are siblings that do not know each other. */
const SIBLINGS = new Set(['collect', 'deliver']);

/** A file beside its imports, as paths below src/ with `/`. */
interface SourceFile {
  path: string;
  imports: string[];
}

function room(path: string): string {
  const [first = '', ...rest] = path.split('/');
  return rest.length === 0 ? first.replace(/\.ts$/, '') : first;
}

/** `commands/demo.ts` and what lies in `commands/demo/`. */
const isDemo = (path: string): boolean => /^commands\/demo(\.ts|\/|-)/.test(path);

function violations(files: readonly SourceFile[]): string[] {
  const found: string[] = [];
  for (const { path, imports } of files) {
    if (/\.(?:test|bench)\.ts$/.test(path)) continue;
    const from = room(path);
    const allowed = ALLOWED[from];
    for (const target of imports) {
      const to = room(target);
      const fine =
        to === from
          ? !SIBLINGS.has(from) || sameFolder(path, target)
          : to === 'testing'
            ? isDemo(path)
            : (allowed ?? []).includes(to);
      if (!fine) found.push(`${path} imports ${target}`);
    }
    if (allowed === undefined) found.push(`${path} is in no room of the house`);
  }
  return found;
}

/** collect/github/* may not know collect/slack/*; a file directly in collect/ is shared by both. */
function sameFolder(path: string, target: string): boolean {
  const [, mine, ...deep] = path.split('/');
  const [, theirs, ...deeper] = target.split('/');
  return deep.length === 0 || deeper.length === 0 || mine === theirs;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g;

function importsOf(path: string, text: string): string[] {
  return [...text.matchAll(IMPORT)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) =>
      normalize(join(dirname(path), specifier))
        .split(sep)
        .join('/'),
    );
}

function sourceFiles(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => path.split(sep).join('/'))
    .map((path) => ({ path, imports: importsOf(path, readFileSync(join(SRC, path), 'utf8')) }));
}

describe('the import rule', () => {
  it('holds in every file', () => {
    const files = sourceFiles();
    expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(100);
    expect(violations(files)).toEqual([]);
  });

  it.each([
    ['store/x.ts', "import { a } from '../briefing/y.ts';"],
    ['core/x.ts', "import type { A } from '../store/y.ts';"],
    ['briefing/x.ts', "import {\n  a,\n  b,\n} from '../collect/github/y.ts';"],
    ['briefing/x.ts', "export { a } from '../interviews/y.ts';"],
    ['collect/github/x.ts', "import { a } from '../slack/y.ts';"],
    ['collect/github/x.ts', "const { a } = await import('../../llm/y.ts');"],
    ['deliver/slack/x.ts', "import { a } from '../../collect/slack/client.ts';"],
    ['ground/x.ts', "import { a } from '../llm/y.ts';"],
    ['jobs/x.ts', "import { a } from '../config/load.ts';"],
    ['commands/x.ts', "import { a } from '../config/load.ts';"],
    ['jobs/x.ts', "import { a } from '../testing/github/server.ts';"],
    ['commands/x.ts', "const { a } = await import('../testing/github/server.ts');"],
    ['kitchen/x.ts', "import { a } from '../core/item.ts';"],
    ['testing/github/x.ts', "import { a } from '../../briefing/rank.ts';"],
    ['testing/slack/x.ts', "import { a } from '../../deliver/block-limits.ts';"],
  ])('is broken by %s with %s', (path, text) => {
    expect(violations([{ path, imports: importsOf(path, text) }])).toHaveLength(
      path.startsWith('kitchen') ? 2 : 1,
    );
  });

  it.each([
    ['briefing/x.ts', "import { a } from '../ground/y.ts';"],
    ['commands/demo.ts', "await import('../testing/github/server.ts')"],
    ['collect/github/x.ts', "import { a } from './map.ts';"],
    ['collect/github/x.test.ts', "import { a } from '../../testing/github/server.ts';"],
    ['run.ts', "await import('./config/load.ts')"],
  ])('lets %s have %s', (path, text) => {
    expect(violations([{ path, imports: importsOf(path, text) }])).toEqual([]);
  });

  it('keeps heavy packages out of what `brief --help` loads', () => {
    const light = reachable('cli.ts', sourceFiles());
    const loaded = [...light].flatMap((path) => packagesOf(readFileSync(join(SRC, path), 'utf8')));
    expect([...new Set(loaded)].filter((name) => !name.startsWith('node:')).sort()).toEqual([
      'commander',
      'fastest-levenshtein',
    ]);
  });
});

/** Files that are loaded at once with one: static imports of values, not of types, not `import()`. */
function reachable(entry: string, files: readonly SourceFile[]): Set<string> {
  const known = new Set(files.map((file) => file.path));
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path) || !known.has(path)) return;
    seen.add(path);
    const text = withoutLazy(readFileSync(join(SRC, path), 'utf8'));
    for (const target of importsOf(path, text)) visit(target);
  };
  visit(entry);
  return seen;
}

function withoutLazy(text: string): string {
  return text
    .replaceAll(/import\(\s*'[^']+'\s*\)/g, '')
    .replaceAll(/(?:^|\n)(?:import|export) type\s[^'";]*?from\s*'[^']+'/g, '');
}

function packagesOf(text: string): string[] {
  return [...withoutLazy(text).matchAll(IMPORT)]
    .filter((match) => !/^\s*(?:import|export)\s+\{(?:\s*type\s+\w+,?)+\s*\}/.test(match[0].trimStart()))
    .map((match) => match[1] ?? match[3] ?? '')
    .filter((specifier) => specifier !== '' && !specifier.startsWith('.'));
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { UsageError } from '../../core/errors.ts';

import { fillPrompt, loadPrompt, parsePrompt, promptNames } from './prompt.ts';

const FRONT = [
  '---',
  'purpose: test',
  'version: 2',
  'output: words',
  'variables:',
  '  name: who',
  '  evidence: what',
  '---',
];
const lines = (...more: string[]): string => [...FRONT, ...more].join('\n');
const GOOD = lines('# System', '', 'Be brief.', '', '# User', '', 'For {{name}}:', '{{ evidence }}');

function faultOf(work: () => unknown): { message: string; hint: string | undefined } {
  try {
    work();
  } catch (error) {
    if (error instanceof UsageError) return { message: error.message, hint: error.hint };
    throw error;
  }
  throw new Error('no fault');
}

describe('parsePrompt', () => {
  it('gives both messages and a version that follows the content', () => {
    const prompt = parsePrompt(GOOD, 'test', 'test.md');
    expect(prompt).toMatchObject({
      purpose: 'test',
      version: '2',
      output: 'words',
      variables: { name: 'who' },
    });
    expect(fillPrompt(prompt, { name: 'Ann', evidence: 'E' })).toEqual({
      system: 'Be brief.',
      user: 'For Ann:\nE',
    });
    const version = (text: string): string => parsePrompt(text, 'test', 'f').promptVersion;
    expect(version(GOOD)).toMatch(/^test@[0-9a-f]{12}$/);
    expect(version(GOOD.replaceAll('\n', '\r\n'))).toBe(version(GOOD));
    expect(version(GOOD.replace('brief', 'short'))).not.toBe(version(GOOD));
  });
  it('fills a place once: what is filled in is data', () => {
    const prompt = parsePrompt(GOOD, 'test', 'test.md');
    expect(fillPrompt(prompt, { name: '{{evidence}} $& $1', evidence: 'E' }).user).toBe(
      'For {{evidence}} $& $1:\nE',
    );
  });
  it.each([
    [
      'an unknown variable',
      GOOD.replace('{{name}}', '{{nmae}}'),
      'p.md:15 uses {{nmae}}',
      'Did you mean {{name}}?',
    ],
    [
      'an unused variable',
      GOOD.replace('{{name}}', 'Ann'),
      'p.md:6 names the variable name',
      'Write {{name}}',
    ],
    [
      'a malformed place',
      GOOD.replace('{{name}}', '{{ First Name }}'),
      'p.md:15 has "{{ First Name }}"',
      'small letters',
    ],
    ['an open place', GOOD.replace('{{name}}', '{{name'), 'p.md:15 has "{{"', 'small letters'],
    ['no front matter', 'Hello', 'p.md:1 has no front matter', 'Begin with ---'],
    [
      'a key too many',
      GOOD.replace('output: words', 'output: words\nmodel: x'),
      'p.md:5 has wrong front matter: model',
      'nothing else',
    ],
    ['a key too few', GOOD.replace('output: words\n', ''), 'wrong front matter: output', 'It needs purpose'],
    [
      'bad YAML',
      GOOD.replace('purpose: test', 'purpose: "test'),
      'has front matter that is not YAML',
      'lines of the form',
    ],
    ['no user part', GOOD.replace('# User', '## User'), 'has no line "# User"', 'both headings'],
    ['an empty part', GOOD.replace('Be brief.', ''), 'p.md:9 has nothing under "# System"', 'Write what'],
  ])('names the line of %s', (_, content, message, hint) => {
    const fault = faultOf(() => parsePrompt(content, 'p', 'p.md'));
    expect(fault.message).toContain(message);
    expect(fault.hint).toContain(hint);
  });
  it('names the line of a variable that is not given, and one that the prompt lost', () => {
    const prompt = parsePrompt(GOOD, 'p', 'p.md');
    expect(faultOf(() => fillPrompt(prompt, { evidence: 'E' })).message).toBe(
      'p.md:15 uses {{name}}, which the program does not give here',
    );
    expect(faultOf(() => fillPrompt(prompt, { evidence: 'E', name: 'x', day: 'x' })).message).toContain(
      'leaves out {{day}}',
    );
  });
});

describe('loadPrompt', () => {
  const folder = mkdtempSync(join(tmpdir(), 'brief-prompts-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('finds the package`s own prompts, which are all sound', () => {
    expect(promptNames(null)).toEqual(expect.arrayContaining(['story-summary']));
    for (const name of promptNames(null)) {
      const prompt = loadPrompt(name, null);
      expect(prompt.purpose).toBe(name);
      expect(Object.keys(prompt.variables)).toContain('evidence');
    }
  });
  it('prefers the file beside brief.yaml', () => {
    expect(loadPrompt('story-summary', folder).file).not.toContain(folder);
    mkdirSync(join(folder, 'prompts'));
    writeFileSync(join(folder, 'prompts', 'story-summary.md'), GOOD);
    writeFileSync(join(folder, 'prompts', 'mine.md'), GOOD);
    expect(loadPrompt('story-summary', folder).system.text).toBe('Be brief.');
    expect(promptNames(folder)).toContain('mine');
  });
  it('says which prompts there are', () => {
    expect(faultOf(() => loadPrompt('nothing', folder)).hint).toContain('story-summary');
  });
});

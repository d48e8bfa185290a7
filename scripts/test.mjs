// npm test: format, lint, types, tests (which check the docs too). Runs all of it, changes nothing, shows in one screen what failed, and
// ends with one line `N passed, N failed` counted from the runner's own report; a format, lint or type error counts as failed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SHOWN = 12;
const scratch = mkdtempSync(join(tmpdir(), 'brief-test-'));
const report = join(scratch, 'vitest.json');

/** Runs a tool of node_modules; gives its exit status and all it said. */
function tool(name, args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', ...name.split('/')), ...args], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
    child.on('error', (error) => done({ status: 1, text: `${text}${error.message}\n` }));
    child.on('close', (status) => done({ status: status ?? 1, text }));
  });
}

/** A check without a report of its own: one failure for each line that names one, at least one when the tool failed. */
function counted(name, { status, text }, pattern) {
  if (status === 0) return { name, passed: 1, failed: 0, lines: [] };
  const named = text.split('\n').filter((line) => pattern.test(line));
  const lines = named.length > 0 ? named : text.trim().split('\n').slice(-SHOWN);
  return { name, passed: 0, failed: Math.max(1, named.length), lines };
}

/** What vitest's JSON report says; a report that is missing, empty or unfinished is a failure. */
function tests({ status, text }) {
  let results;
  try {
    results = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return {
      name: 'tests',
      passed: 0,
      failed: 1,
      lines: ['no report:', ...text.trim().split('\n').slice(-SHOWN)],
    };
  }
  const lines = [];
  let failed = results.numFailedTests;
  for (const file of results.testResults) {
    const place = relative(root, file.name);
    const broken = file.assertionResults.filter((each) => each.status === 'failed');
    for (const each of broken) {
      lines.push(`${place}: ${each.fullName}`, `    ${firstLine(each.failureMessages[0])}`);
    }
    // A file that could not even be loaded has no tests to fail.
    if (file.status === 'failed' && broken.length === 0) {
      failed += 1;
      lines.push(`${place}: ${firstLine(file.message)}`);
    }
  }
  if (results.numPassedTests === 0 || (status !== 0 && failed === 0)) {
    failed += 1;
    lines.push('the run itself failed:', ...text.trim().split('\n').slice(-SHOWN));
  }
  return { name: 'tests', passed: results.numPassedTests, failed, lines };
}

function firstLine(text) {
  return (text ?? '').split('\n')[0].slice(0, 160);
}

const started = Date.now();
const [format, lint, types] = await Promise.all([
  tool('oxfmt/bin/oxfmt', ['--check', '.']),
  tool('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings', '--format=unix']),
  tool('typescript/bin/tsc', ['--noEmit', '--pretty', 'false']),
]);
const run = await tool('vitest/vitest.mjs', ['run', '--reporter=json', `--outputFile=${report}`]);
const results = [
  counted('format', format, /\(\d+ms\)$/),
  counted('lint', lint, /^[^\s].*:\d+:\d+: /),
  counted('types', types, /error TS\d+/),
  tests(run),
];
rmSync(scratch, { recursive: true, force: true });

for (const { name, passed, failed, lines } of results) {
  process.stdout.write(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}${passed > 1 ? ` (${passed})` : ''}\n`);
  for (const line of lines.slice(0, SHOWN)) process.stdout.write(`         ${line}\n`);
  if (lines.length > SHOWN) process.stdout.write(`         ... and ${lines.length - SHOWN} lines more\n`);
}
const passed = results.reduce((sum, each) => sum + each.passed, 0);
const failed = results.reduce((sum, each) => sum + each.failed, 0);
process.stdout.write(`${((Date.now() - started) / 1000).toFixed(0)} s\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

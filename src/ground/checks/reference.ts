import type { Facts } from '../reading/facts.ts';
import { FIELDS } from '../reading/facts.ts';
import type { Reference } from '../reading/marks.ts';
import { checkRelations } from './relation.ts';
import { refuse, shown, sustain } from '../reading/subject.ts';
import type { Subject } from '../reading/subject.ts';

/** Issue numbers, commits, versions and ticket keys are those of the cited evidence. */
export function checkReferences(subject: Subject): void {
  for (const reference of subject.references) {
    const { from, to } = reference;
    if (
      !isCitedThread(subject, reference) &&
      !subject.cited.some((facts) => proves(subject, facts, reference))
    ) {
      refuse(subject, 'reference', `${shown(subject, from, to)} stands in none of the cited evidence`, [
        from,
        to,
      ]);
      continue;
    }
    checkKind(subject, reference);
    checkTitle(subject, reference);
  }
  checkVersionStep(subject);
  checkRelations(subject);
}

const STEP = /^\s*(?:to|→|->|=>|auf)\s*v?$/i;

/** "from 2.0.1 to 1.9.4" where the evidence goes from 1.9.4 to 2.0.1. */
function checkVersionStep(subject: Subject): void {
  subject.references.forEach((a, i) => {
    const b = subject.references[i + 1];
    if (b === undefined || a.kind !== 'version' || b.kind !== 'version' || a.value === b.value) return;
    if (!STEP.test(subject.sentence.slice(a.to, b.from))) return;
    const steps = subject.cited.flatMap((facts) =>
      FIELDS.flatMap((field) =>
        facts.marks(field).references.flatMap((one, j, all) => {
          const next = all[j + 1];
          const between = facts
            .fieldText(field)
            .slice(one.to, next?.from)
            .replaceAll(/[`'"|*]/g, ' ');
          return next !== undefined && STEP.test(between) ? [[one.value, next.value] as const] : [];
        }),
      ),
    );
    const turned = steps.some(([from, to]) => from === b.value && to === a.value);
    if (turned && !steps.some(([from, to]) => from === a.value && to === b.value))
      refuse(
        subject,
        'reference',
        `${shown(subject, a.from, b.to)} is the other way round in the cited evidence`,
        [a.from, b.to],
      );
  });
}

function proves(subject: Subject, facts: Facts, reference: Reference): boolean {
  if (reference.kind === 'issue')
    return facts.issues.has(
      reference.repo === null ? reference.value : `${reference.repo}#${reference.value}`,
    );
  for (const field of FIELDS) {
    for (const other of facts.marks(field).references) {
      if (sameMark(reference, other)) {
        sustain(subject, [reference.from, reference.to], facts, field, [other.from, other.to]);
        return true;
      }
    }
    const number = facts
      .marks(field)
      .numbers.find(
        (mention) =>
          reference.kind === 'version' && mention.digits === reference.value && mention.unit === null,
      );
    if (number !== undefined) {
      sustain(subject, [reference.from, reference.to], facts, field, [number.from, number.to]);
      return true;
    }
  }
  return reference.kind === 'commit'
    ? inLink(facts, reference.value)
    : reference.kind === 'version'
      ? tagged(facts, reference.value)
      : chained(facts, reference.raw);
}

/** Whether a reference is the number of a cited thread: told by the ids, no text is read. */
function isCitedThread(subject: Subject, { kind, repo, value, from, to }: Reference): boolean {
  if (kind !== 'issue') return false;
  const facts = subject.cited.find((one) => one.number === value && (repo === null || repo === one.repo));
  if (facts !== undefined) sustain(subject, [from, to], facts, 'id', [0, facts.evidence.id.length]);
  return facts !== undefined;
}

function sameMark(a: Reference, b: Reference): boolean {
  if (a.kind === 'commit')
    return b.kind === 'commit' && (b.value.startsWith(a.value) || a.value.startsWith(b.value));
  if (a.kind !== b.kind) return false;
  if (a.kind === 'key') return a.value.toLowerCase() === b.value.toLowerCase();
  // v2.4 stands for v2.4.0, never for a pre-release.
  return (
    a.value === b.value ||
    (a.raw.toLowerCase().startsWith('v') && b.value.startsWith(`${a.value}.`) && !b.value.includes('-'))
  );
}

function inLink(facts: Facts, sha: string): boolean {
  return Array.from(facts.links.normal).some((link) => link.includes(`/${sha}`));
}

/** A release's tag in its address. */
function tagged(facts: Facts, version: string): boolean {
  return Array.from(facts.links.normal).some(
    (link) =>
      /\/(?:tag|tree|releases|v)\//.test(link) &&
      (link.endsWith(`/v${version}`) || link.endsWith(`/${version}`)),
  );
}

function chained(facts: Facts, raw: string): boolean {
  return (
    facts.plain.includes(` ${raw.toLowerCase().replaceAll(/[ -]+/g, ' ')} `) ||
    facts.vocabulary.has(raw.toLowerCase().replaceAll(/[ -]+/g, ''))
  );
}

/** "PR #12" of an issue, "issue #12" of a pull request. */
function checkKind(subject: Subject, reference: Reference): void {
  if (reference.called === null) return;
  const root = rootOf(subject, reference);
  if (root === null || root.evidence.kind === reference.called) return;
  refuse(
    subject,
    'reference',
    `${root.evidence.id} is ${root.evidence.kind === 'issue' ? 'an issue' : 'a pull request'}, not ${shown(subject, reference.from, reference.to)}`,
    [reference.from, reference.to],
  );
}

/** `#13 "Title of #12"`: number and title are not of the same thread. */
function checkTitle(subject: Subject, reference: Reference): void {
  if (reference.kind !== 'issue') return;
  const quotation = subject.quotations.find(
    ({ from }) =>
      from >= reference.to && /^[\s:,(–—-]{0,3}$/.test(subject.sentence.slice(reference.to, from)),
  );
  if (quotation === undefined) return;
  const title = subject.sentence
    .slice(...quotation.inner)
    .trim()
    .replace(/[.,]$/, '')
    .toLowerCase();
  const owners = subject.cited.filter(
    (facts) => facts.number !== null && facts.evidence.title?.trim().toLowerCase() === title,
  );
  if (owners.length === 0 || owners.some((facts) => facts.number === reference.value)) return;
  refuse(
    subject,
    'reference',
    `the title is that of #${owners[0]?.number ?? ''}, not of ${shown(subject, reference.from, reference.to)}`,
    [reference.from, reference.to],
  );
}

/** The cited issue or pull request that a reference names. */
export function rootOf(subject: Subject, reference: Reference): Facts | null {
  return (
    subject.cited.find(
      (facts) =>
        facts.isRoot &&
        facts.number === reference.value &&
        (reference.repo === null || reference.repo === facts.repo),
    ) ?? null
  );
}

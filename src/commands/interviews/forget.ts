import { basename } from 'node:path';

import { type Command } from 'commander';

import { isDocument } from '../../collect/notes/walk.ts';
import { PartialError, RefusedError } from '../../core/errors.ts';
import { foldedForm } from '../../core/forms.ts';
import type { Settings } from '../../core/settings.ts';
import type { Forgetting } from '../../jobs/forget-person.ts';
import type { CommandDeps } from '../deps.ts';
import { addCommonOptions, addExamples, type CommonOptions } from '../options.ts';
import { count } from '../progress.ts';
import { withInterviews } from './find.ts';
import { headline } from './headline.ts';

interface ForgetOptions extends CommonOptions {
  yes?: boolean;
  keepNotes?: boolean;
  also?: string[];
}

export function registerForgetting(interviews: Command, deps: CommandDeps): void {
  const forget = interviews
    .command('forget')
    .description(
      'remove a customer: their interviews, and their name, e-mail and phone from all else; shows first what it would do',
    )
    .argument(
      '<person...>',
      'name, e-mail address, or the id of an interview with them; namesakes are asked about',
    )
    .option('--keep-notes', 'keep the interviews, and black out name, e-mail and phone in them')
    .option(
      '--also <forms...>',
      'what else names them: a nickname, a family name alone, an address, a number',
    )
    .option('--yes', 'do it; it cannot be undone');
  addExamples(addCommonOptions(forget), [
    'brief interviews forget "Oda Finkelmeyer"           what it would do',
    'brief interviews forget "Oda Finkelmeyer" --yes',
    'brief interviews forget d975dcaa --keep-notes --also Finkelmeyer --yes',
  ]);
  forget.action(async (person: string[]) => forgetPerson(person.join(' '), forget.optsWithGlobals(), deps));
}

async function forgetPerson(wanted: string, options: ForgetOptions, deps: CommandDeps): Promise<void> {
  await withInterviews(options, deps, async (store, settings) => {
    refuseColleague(wanted, settings);
    const { forget } = await import('../../jobs/forget-person.ts');
    const done = await forget(
      store,
      settings,
      {
        wanted,
        also: options.also ?? [],
        keepNotes: options.keepNotes === true,
        dryRun: options.yes !== true,
        at: deps.now(),
      },
      deps.signal,
    );
    deps.stdout.write(options.json === true ? `${JSON.stringify(jsonOf(done), null, 2)}\n` : textOf(done));
    if (done.compacted === false || done.leftInBytes.length > 0) {
      throw new PartialError('forget.left', 'old pages of the database still hold the name', {
        hint: 'Stop what else reads the database (`brief schedule`), then run the same again.',
      });
    }
  });
}

/** The names of one's own people stand everywhere, as authors and interviewers. */
function refuseColleague(wanted: string, { people }: Settings): void {
  const name = foldedForm(wanted.trim());
  const found = people.find((person) =>
    [person.id, person.name, person.email].some((each) => each !== null && foldedForm(each) === name),
  );
  if (found === undefined) return;
  throw new RefusedError('forget.colleague', `${found.name} stands in brief.yaml`, {
    hint: 'Forgetting is for customers. Take the person out of brief.yaml first.',
  });
}

const TABLES: Record<string, string> = {
  item: 'collected texts',
  raw_answer: 'raw answers',
  thread: 'titles',
  interview: 'interviews',
  interview_quote: 'quotes',
  interview_field: 'fields',
  interview_place: 'places',
  interview_origin: 'documents',
  document: 'stored briefings',
  sentence: 'sentences of briefings',
  cursor: 'lists of files read',
};

function textOf({
  subject,
  forgot,
  copies,
  files,
  documents,
  sent,
  compacted,
  leftInBytes,
}: Forgetting): string {
  const dry = compacted === null;
  const would = (words: string): string => (dry ? `would ${words}` : words);
  const lines = [subject.name, ''];
  for (const interview of forgot.removed)
    lines.push(
      `${would('remove').padEnd(20)}${interview.ref}  ${interview.day ?? 'no date'}  ${headline(interview)}`,
    );
  for (const interview of forgot.kept)
    lines.push(
      `${would('black out in').padEnd(20)}${interview.ref}  ${interview.day ?? 'no date'}  ${interview.title}`,
    );
  const rows = Object.entries(forgot.redacted).map(([table, n]) => `${count(n)} ${TABLES[table] ?? table}`);
  if (rows.length > 0) lines.push(`${would('black out in').padEnd(20)}${rows.join(', ')}`);
  if (forgot.answers > 0)
    lines.push(`${would('delete').padEnd(20)}${count(forgot.answers)} kept answers of models (all of them)`);
  for (const copy of copies)
    lines.push(`${would('delete').padEnd(20)}${basename(copy)}, a copy from before a migration`);
  const left = [
    ...files.map(
      ({ path, lines: at }) =>
        `${path}${at.length === 0 ? (isDocument(path) ? '' : ' (its name)') : `, line ${at.slice(0, 8).join(', ')}${at.length > 8 ? ' …' : ''}`}`,
    ),
    ...documents.map((name) => `the document ${name}, from which interviews came`),
    ...(sent === 0 ? [] : [`${count(sent)} messages in Slack that quote them`]),
    ...forgot.alone.map(
      ({ part, interviews }) =>
        `"${part}" alone, in ${count(interviews)} interviews: perhaps somebody else (--also ${part})`,
    ),
    ...leftInBytes.map((form) => `"${form}" in old pages of the database`),
  ];
  if (left.length > 0)
    lines.push(
      '',
      'Stays, for you to decide (what people wrote is never changed):',
      ...left.map((line) => `  ${line}`),
    );
  lines.push(
    '',
    'Exports, sites made of the interviews and backups of your own are not looked at.',
    dry
      ? 'Nothing was changed. With --yes it is, and cannot be undone.'
      : 'Later imports leave them out: a tombstone knows the name and holds it not.',
  );
  return `${lines.join('\n')}\n`;
}

function jsonOf({ subject, forgot, ...rest }: Forgetting): object {
  return {
    schema: 1,
    person: subject.name,
    done: rest.compacted !== null,
    removed: forgot.removed.map(({ ref }) => ref),
    kept: forgot.kept.map(({ ref }) => ref),
    blackedOut: forgot.redacted,
    answers: forgot.answers,
    alone: forgot.alone,
    ...rest,
  };
}

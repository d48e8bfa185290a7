import type { Command } from 'commander';

import type { CommandDeps } from '../deps.ts';
import { addCommonOptions, addExamples, type CommonOptions } from '../options.ts';
import { withInterviews } from './find.ts';

export function registerChanges(interviews: Command, deps: CommandDeps): void {
  const edit = interviews
    .command('edit')
    .description(
      'correct fields of an interview; the note stays as it is, and the correction outlives every import',
    )
    .argument('<id>', 'its id')
    .argument(
      '<edits...>',
      'field=value: person, company, role, date, interviewer, product, email, domain, account; field= says unknown',
    );
  addCommonOptions(edit);
  addExamples(edit, ['brief interviews edit 1f3a9c02 company="Bramblewick Books" date=2026-11-05']);
  edit.action(async (wanted: string, written: string[]) => {
    const options: CommonOptions = edit.optsWithGlobals();
    await withInterviews(options, deps, async (store, settings) => {
      const { editInterview, parseEdit } = await import('../../interviews/edit.ts');
      const { findInterview } = await import('../../interviews/show.ts');
      const edits = written.map((each) => parseEdit(each, settings.products));
      const interview = findInterview(store, wanted, 'all');
      editInterview(store, interview.id, edits, deps.now());
      said(
        options,
        deps,
        { id: interview.ref, edits },
        `${interview.ref}: ${edits.map(({ field, value }) => `${field} is ${value === '' ? 'unknown' : value}`).join(', ')}`,
      );
    });
  });

  const tag = interviews
    .command('tag')
    .description('tag an interview, or take tags off')
    .argument('<id>', 'its id')
    .argument('<tags...>', 'tags')
    .option('--remove', 'take them off');
  addCommonOptions(tag);
  addExamples(tag, [
    'brief interviews tag 1f3a9c02 churn-risk',
    'brief interviews tag 1f3a9c02 churn-risk --remove',
  ]);
  tag.action(async (wanted: string, tags: string[]) => {
    const options: CommonOptions & { remove?: boolean } = tag.optsWithGlobals();
    await withInterviews(options, deps, async (store) => {
      const { addTag, removeTag } = await import('../../store/interview-marks.ts');
      const { findInterview } = await import('../../interviews/show.ts');
      const { id, ref } = findInterview(store, wanted, 'all');
      const at = deps.now();
      store.write((connection) => {
        for (const each of tags) {
          if (options.remove === true) removeTag(connection, id, each);
          else addTag(connection, id, each, at);
        }
      });
      const { tags: now } = findInterview(store, ref, 'all');
      said(options, deps, { id: ref, tags: now }, `${ref}: ${now.length === 0 ? 'no tags' : now.join(', ')}`);
    });
  });

  const highlight = interviews
    .command('highlight')
    .description('mark a stretch of an interview, word for word')
    .argument('<id>', 'its id')
    .argument('<quote>', 'the words, copied from the note')
    .option('--note <text>', 'why it matters');
  addCommonOptions(highlight);
  addExamples(highlight, [
    'brief interviews highlight 1f3a9c02 "I would rather have a red report" --note "trust"',
  ]);
  highlight.action(async (wanted: string, quote: string) => {
    const options: CommonOptions & { note?: string } = highlight.optsWithGlobals();
    await withInterviews(options, deps, async (store) => {
      const { highlight: mark } = await import('../../interviews/edit.ts');
      const { findInterview } = await import('../../interviews/show.ts');
      const { id, ref } = findInterview(store, wanted, 'all');
      const { text } = mark(store, id, quote, options.note ?? null, deps.now());
      said(options, deps, { id: ref, quote: text }, `${ref}: marked "${text.replaceAll(/\s+/g, ' ')}"`);
    });
  });
}

function said(options: CommonOptions, deps: CommandDeps, json: object, line: string): void {
  deps.stdout.write(
    options.json === true ? `${JSON.stringify({ schema: 1, ...json }, null, 2)}\n` : `${line}\n`,
  );
}

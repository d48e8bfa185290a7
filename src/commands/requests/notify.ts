import { type Command, Option } from 'commander';

import type { Draft, Drafts } from '../../interviews/requests/notify.ts';
import type { CommandDeps } from '../deps.ts';
import { addCommonOptions, addExamples } from '../options.ts';
import { addReader, type RequestOptions, withBook } from './book.ts';

const FORMATS = ['terminal', 'markdown', 'json'] as const;

interface NotifyOptions extends RequestOptions {
  format: (typeof FORMATS)[number];
  text?: string;
}

/** `brief requests notify`: drafts for people to send. */
export function registerNotify(requests: Command, deps: CommandDeps): void {
  const notify = addReader(
    requests
      .command('notify')
      .description(
        'draft a note to each person who asked, with their own words and what became of it; sends none',
      )
      .argument('<id>', 'its id, or the beginning of it')
      .option('--text <text>', 'what became of it, in your words (default: the note of its status)'),
  ).addOption(new Option('--format <format>', 'how to print them').choices(FORMATS).default('terminal'));
  addExamples(addCommonOptions(notify), [
    'brief requests notify 1f3a9c02',
    'brief requests notify 1f3a9c02 --text "You find it under Billing." --format markdown',
  ]);
  notify.action(async (id: string) => {
    const options: NotifyOptions = notify.optsWithGlobals();
    await withBook(options, deps, async ({ book, person, note }) => {
      const { findRequest } = await import('../../interviews/requests/gather.ts');
      const { draftNotes } = await import('../../interviews/requests/notify.ts');
      const request = findRequest(book, id);
      const drafted = draftNotes(book, request, options.text ?? null);
      const json = options.json === true || options.format === 'json';
      deps.stdout.write(
        json
          ? `${JSON.stringify({ schema: 1, for: person, id: request.id, sent: 0, ...jsonDrafts(drafted) }, null, 2)}\n`
          : options.format === 'markdown'
            ? markdown(drafted)
            : terminal(drafted, note),
      );
    });
  });
}

function jsonDrafts({ status, drafts, nameless }: Drafts): object {
  return { status, drafts, nameless: nameless.map(({ ref }) => ref) };
}

const nameOf = ({ person, company }: Draft): string => (company === null ? person : `${person}, ${company}`);

function terminal(drafted: Drafts, note: string): string {
  const { drafts } = drafted;
  const parts = drafts.map((draft) => `To ${nameOf(draft)}\n\n${indented(draft.text)}\n`);
  return `${note}\n${summary(drafted)}\n\n${parts.join('\n')}`;
}

function markdown(drafted: Drafts): string {
  const parts = drafted.drafts.map((draft) => `## ${nameOf(draft)}\n\n${draft.text}\n`);
  return `${summary(drafted)}\n\n${parts.join('\n')}`;
}

/** Said first, so that nobody takes them for sent. */
function summary({ drafts, nameless }: Drafts): string {
  const lacking =
    nameless.length === 0
      ? ''
      : ` ${nameless.length === 1 ? 'One interview does' : `${nameless.length} interviews do`} not say who was asked: ${nameless.map(({ ref }) => ref).join(', ')}.`;
  return `${drafts.length === 1 ? '1 draft' : `${drafts.length} drafts`}; nothing was sent.${lacking}`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}

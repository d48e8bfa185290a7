import type { Command } from 'commander';

import { UsageError } from '../../core/errors.ts';
import type { Settings } from '../../core/settings.ts';
import type { Book } from '../../interviews/requests/book.ts';
import type { Decided } from '../../store/request-acts.ts';
import type { CommandDeps } from '../deps.ts';
import { withInterviews } from '../interviews/find.ts';
import { rightsOf } from '../interviews/rights.ts';
import type { CommonOptions } from '../options.ts';
import { count } from '../progress.ts';

/** Interviews that take longer to read than anybody waits without a word. */
const MANY = 500;

export interface RequestOptions extends CommonOptions {
  for?: string;
  by?: string;
}

export function addReader(command: Command): Command {
  return command.option(
    '--for <person>',
    'with the rights of this person (default: the operator, who sees all)',
  );
}

export function addDecider(command: Command): Command {
  return addReader(command).option(
    '--by <person>',
    'who decides this (default: the person of --for, else the operator)',
  );
}

/** What the verbs work with. */
export interface AtWork {
  book: Book;
  settings: Settings;
  /** Null: the operator. */
  person: string | null;
  timezone: string;
  /** For whom this is shown. */
  note: string;
  decided: Decided;
  /** The book after something was decided. */
  again(): Book;
}

/** Opens the requests as `--for` may see them. */
export async function withBook(
  options: RequestOptions,
  deps: CommandDeps,
  use: (at: AtWork) => Promise<void> | void,
): Promise<void> {
  await withInterviews(options, deps, async (store, settings) => {
    const { rights, person, timezone, note } = await rightsOf(store, settings, options.for);
    const { openBook } = await import('../../interviews/requests/book.ts');
    const { products } = settings;
    const reading = (interviews: number): void => {
      if (deps.progress && interviews >= MANY)
        deps.stderr.write(`Reading ${count(interviews)} interviews for requests, once.\n`);
    };
    const open = (): Book => openBook(store, { products, rights, asOf: deps.now(), reading });
    const by = options.by === undefined ? (person ?? 'operator') : await deciderOf(options.by, settings);
    await use({
      book: open(),
      settings,
      person,
      timezone,
      note,
      decided: { at: deps.now(), by },
      again: open,
    });
  });
}

async function deciderOf(written: string, { people }: Settings): Promise<string> {
  const name = written.trim().replace(/^@/, '').toLowerCase();
  const known = people.find(({ id, email, github }) =>
    [id, email, github].some((each) => each?.toLowerCase() === name),
  );
  if (known !== undefined) return known.id;
  const { nearestFew } = await import('../../core/nearest.ts');
  const near = nearestFew(
    name,
    people.map(({ id }) => id),
    3,
  );
  throw new UsageError('requests.by', `nobody in brief.yaml is called "${written}"`, {
    hint: near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Add the person under people.',
  });
}

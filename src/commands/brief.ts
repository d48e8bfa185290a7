import { existsSync } from 'node:fs';

import type { Command } from 'commander';

import { InputError, PartialError, UsageError } from '../core/errors.ts';
import type { PersonBriefing } from '../jobs/brief-person.ts';
import type { CommandDeps } from './deps.ts';
import { withStore } from './open.ts';
import { addCommonOptions, addExamples, type CommonOptions } from './options.ts';
import { progressLine } from './progress.ts';

interface BriefOptions extends CommonOptions {
  for?: string;
  asOf?: string;
  since?: string;
  format?: string;
  explain?: boolean;
  deliver?: boolean;
  dryRun?: boolean;
}

const FORMATS = ['terminal', 'markdown', 'slack', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** The root command: `brief --for alice`. */
export function registerBriefing(program: Command, deps: CommandDeps): void {
  addCommonOptions(program)
    .option('--for <person>', "whose briefing: a person's id, login, Slack id or e-mail")
    .option('--as-of <time>', 'as it was then: 2026-11-20T07:00, without an offset in the reader’s time zone')
    .option(
      '--since <time>',
      'start of the window: 24h, 3d or a time (default: the last one delivered, else 24h)',
    )
    .option('--format <format>', `${FORMATS.join(', ')} (default: terminal)`)
    .option('--explain', 'show why each story is here, and the ranking of everything considered')
    .option('--deliver', 'make, store and send today’s briefing as a Slack DM, once')
    .option('--dry-run', 'with --deliver: print the exact payload and send nothing')
    .action(async () => {
      const options = program.opts<BriefOptions>();
      if (options.for === undefined) {
        if (program.args.length === 0 && Object.keys(options).length === 0) {
          program.outputHelp();
          return;
        }
        throw new UsageError('usage.no-person', 'whose briefing?', {
          hint: 'Say it with --for: `brief --for alice`.',
        });
      }
      await briefing(options.for, options, deps);
    });
  addExamples(program, [
    'brief --for alice                      the last 24 hours, or since her last briefing',
    'brief --for alice --since 7d --explain why each story is there',
    'brief --for alice --deliver --dry-run  what would be sent to Slack',
    'brief demo                             the whole thing on sample data, no accounts needed',
  ]);
}

async function briefing(who: string, options: BriefOptions, deps: CommandDeps): Promise<void> {
  const format = formatOf(options);
  if (options.dryRun === true && options.deliver !== true) {
    throw new UsageError('usage.dry-run', '--dry-run goes with --deliver', {
      hint: 'Without --deliver nothing is sent anyway: `brief --for alice`.',
    });
  }
  const settings = await deps.loadSettings(options.config);
  if (!existsSync(settings.database)) {
    throw new InputError('store.missing', `nothing was collected yet: there is no ${settings.database}`, {
      hint: 'Run `brief collect` first, or `brief demo` to see it on sample data.',
    });
  }
  const [time, { findReader }, { briefPerson, briefingDeps }, { postOverSlack }, { storyWriterFor }] =
    await Promise.all([
      import('../core/time.ts'),
      import('../briefing/reader.ts'),
      import('../jobs/brief-person.ts'),
      import('../jobs/post.ts'),
      import('../jobs/story-writer.ts'),
    ]);
  await withStore(settings, async (store) => {
    const { timezone } = findReader(store, settings.people, who, settings.timezone);
    const asOf = options.asOf === undefined ? deps.now() : time.parseMoment(options.asOf, timezone);
    const since = options.since === undefined ? null : time.parseSince(options.since, asOf, timezone);
    if (since !== null && since >= asOf) {
      throw new UsageError('usage.empty-window', '--since is not before the end of the window', {
        hint: 'Give an earlier time, or a duration such as 24h.',
      });
    }
    const line = progressLine(deps);
    const made = await briefPerson(
      briefingDeps(store, settings, deps.now, await storyWriterFor(settings, store, null, deps.now)),
      options.deliver === true
        ? postOverSlack(settings, store, { ...deps, log: (text) => line.log(text) })
        : null,
      who,
      {
        job: 'nightly-briefing',
        asOf,
        since,
        explain: options.explain ?? false,
        deliver: options.deliver ?? false,
        dryRun: options.dryRun ?? false,
        onStory: (done, of) => line.show(`${who}: ${done} of ${of} stories told by the model`),
      },
      deps.signal,
    ).finally(() => line.end());
    deps.stdout.write(await shown(made, format, options, deps));
    const { delivery } = made;
    if (delivery === null) return;
    deps.stderr.write(deliveryLine(delivery));
    if (delivery.status === 'not-sent') {
      throw new PartialError(
        'deliver.not-sent',
        `made and stored, but not sent: ${delivery.note ?? 'unknown reason'}`,
        {
          hint: 'Run the same line again: it sends the one already made.',
        },
      );
    }
  });
}

async function shown(
  made: PersonBriefing,
  format: Format,
  options: BriefOptions,
  deps: CommandDeps,
): Promise<string> {
  const { briefing, message, delivery } = made;
  const payload = { channel: delivery?.recipient ?? null, text: message.text, blocks: message.blocks };
  if (delivery?.status === 'dry-run' && format === 'terminal') return `${JSON.stringify(payload, null, 2)}\n`;
  switch (format) {
    case 'json':
      return `${JSON.stringify(briefing, null, 2)}\n`;
    case 'slack':
      return `${JSON.stringify(payload, null, 2)}\n`;
    case 'markdown': {
      const { renderMarkdown } = await import('../briefing/render/markdown.ts');
      return renderMarkdown(briefing);
    }
    case 'terminal': {
      const { renderTerminal } = await import('../briefing/render/terminal.ts');
      const hyperlinks = deps.isTTY && deps.color;
      return renderTerminal(briefing, {
        color: deps.color,
        hyperlinks,
        columns: deps.columns,
        explain: options.explain ?? false,
      });
    }
  }
}

function deliveryLine(delivery: NonNullable<PersonBriefing['delivery']>): string {
  switch (delivery.status) {
    case 'sent':
      return `sent to ${delivery.recipient} in Slack (${delivery.ts})\n`;
    case 'already-sent':
      return `already sent to ${delivery.recipient} in Slack (${delivery.ts}); nothing was sent again\n`;
    case 'dry-run':
      return `dry run: nothing was sent to ${delivery.recipient ?? 'anybody, no Slack account is known'}\n`;
    case 'not-sent':
      return '';
  }
}

function formatOf(options: BriefOptions): Format {
  if (options.json === true) return 'json';
  const format = FORMATS.find((known) => known === (options.format ?? 'terminal'));
  if (format === undefined) {
    throw new UsageError('usage.format', `"${options.format}" is not a format`, {
      hint: `Formats: ${FORMATS.join(', ')}.`,
    });
  }
  return format;
}

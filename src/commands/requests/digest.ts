import { type Command, Option } from 'commander';

import { escapeMarkdown } from '../../core/markdown.ts';
import type { Settings } from '../../core/settings.ts';
import type { Digest } from '../../interviews/digest.ts';
import type { CommandDeps } from '../deps.ts';
import { withInterviews } from '../interviews/find.ts';
import { addCommonOptions, addExamples, type CommonOptions } from '../options.ts';
import { progressLine } from '../progress.ts';

const FORMATS = ['terminal', 'markdown', 'slack', 'json'] as const;

interface DigestOptions extends CommonOptions {
  team: string;
  since: string;
  asOf?: string;
  format: (typeof FORMATS)[number];
  deliver?: boolean;
  dryRun?: boolean;
}

/** `brief requests digest`: a week for one team. */
export function registerDigest(requests: Command, deps: CommandDeps): void {
  const digest = requests
    .command('digest')
    .description('what a week brought one team: new requests, those that grew, what was shipped')
    .requiredOption('--team <team>', 'a team of brief.yaml')
    .option('--since <when>', 'how far back', '7d')
    .option('--as-of <time>', 'as if it were this moment')
    .addOption(new Option('--format <format>', 'how to print it').choices(FORMATS).default('terminal'))
    .option('--deliver', 'post it to the team’s channel, once a week')
    .option(
      '--dry-run',
      'with --deliver: the exact message, as far as the channel’s readers may see it; nothing is sent',
    );
  addExamples(addCommonOptions(digest), [
    'brief requests digest --team web',
    'brief requests digest --team web --deliver --dry-run',
  ]);
  digest.action(async () => printDigest(digest.optsWithGlobals(), deps));
}

async function printDigest(options: DigestOptions, deps: CommandDeps): Promise<void> {
  await withInterviews(options, deps, async (store, settings) => {
    const { digestMessage, digestOf, digestTeam, knownTeam } = await import('../../jobs/digest-team.ts');
    const { teamReader } = await import('../../store/access.ts');
    const { clockOf } = await import('../clock.ts');
    const { parseSince } = await import('../../core/time.ts');
    const asOf = clockOf(options.asOf, settings.timezone, deps)();
    const team = knownTeam(settings, options.team);
    if (options.deliver === true || options.dryRun === true) {
      const { postOverSlack } = await import('../../jobs/post.ts');
      const line = progressLine(deps);
      const post = postOverSlack(
        settings,
        store,
        { now: deps.now, fetch: deps.fetch, log: (text) => line.log(text) },
        'channel',
      );
      const made = { job: 'weekly-digest', asOf, dryRun: options.dryRun === true };
      const receipt = await digestTeam({ store, settings, now: deps.now, post }, team, made, deps.signal);
      deps.stdout.write(`${JSON.stringify({ schema: 1, team, ...receipt }, null, 2)}\n`);
      return;
    }
    const from = parseSince(options.since, asOf, settings.timezone);
    const { digest } = digestOf({ store, settings }, team, teamReader(team), from, asOf);
    const format = options.json === true ? 'json' : options.format;
    switch (format) {
      case 'json':
        deps.stdout.write(`${JSON.stringify(digest, null, 2)}\n`);
        return;
      case 'slack':
        deps.stdout.write(`${JSON.stringify(digestMessage(digest, settings), null, 2)}\n`);
        return;
      case 'markdown':
      case 'terminal':
        deps.stdout.write(await textOf(digest, settings, format === 'markdown'));
    }
  });
}

async function textOf(digest: Digest, settings: Settings, markdown: boolean): Promise<string> {
  const { footerOf, PARTS, productNames, windowText } = await import('../../jobs/digest-team.ts');
  const { aboutEntry, isQuiet, quietText } = await import('../../interviews/digest.ts');
  const words = markdown ? escapeMarkdown : (text: string): string => text;
  const names = productNames(settings);
  const title = `What customers asked of ${digest.team}, ${windowText(digest, settings.timezone)}`;
  const lines = [markdown ? `# ${words(title)}` : title];
  for (const [part, heading] of PARTS) {
    if (digest[part].length === 0) continue;
    lines.push('', markdown ? `## ${heading}` : heading);
    for (const entry of digest[part]) {
      const about = words(
        [entry.who, aboutEntry(entry, names), entry.id].filter((each) => each !== '').join(' · '),
      );
      if (markdown) lines.push('', `> ${words(entry.quote)}`, '', about);
      else lines.push(`  “${entry.quote}”`, `    ${about}`);
    }
  }
  if (isQuiet(digest)) lines.push('', words(quietText(digest)));
  return `${[...lines, '', words(footerOf(digest))].join('\n')}\n`;
}

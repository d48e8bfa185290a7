import { relative, resolve } from 'node:path';

import type { Command } from 'commander';

import { RefusedError, UsageError } from '../../core/errors.ts';
import type { Settings } from '../../core/settings.ts';
import { mayReadCustomers } from '../../interviews/customers/rights.ts';
import type { Rights } from '../../interviews/search/library.ts';
import type { Store } from '../../store/store.ts';
import type { CommandDeps } from '../deps.ts';
import { addCommonOptions, addExamples, type CommonOptions } from '../options.ts';
import { count, progressLine } from '../progress.ts';
import { withInterviews } from './find.ts';
import { rightsOf } from './rights.ts';

interface SiteOptions extends CommonOptions {
  for?: string;
  team?: string;
  everything?: boolean;
}

export function registerSite(interviews: Command, deps: CommandDeps): void {
  const site = interviews
    .command('site')
    .description('write a folder of searchable HTML pages, for one person or team; opens without a server')
    .argument('<folder>', 'an empty folder, or one that a site was written to before')
    .option('--for <person>', 'with what this person may see')
    .option('--team <team>', 'with what everybody of this team may see')
    .option('--everything', 'with all there is, also what is for some teams only');
  addExamples(addCommonOptions(site), [
    'brief interviews site ./site --team web',
    'brief interviews site ./site --for carol',
  ]);
  site.action(async (folder: string) => writeSite(folder, site.optsWithGlobals(), deps));
}

async function writeSite(folder: string, options: SiteOptions, deps: CommandDeps): Promise<void> {
  await withInterviews(options, deps, async (store, settings) => {
    const { rights, name } = await audienceOf(store, settings, options);
    const { PLAIN_SUMMARIES, siteFiles } = await import('../../interviews/site/site.ts');
    const { writeSite: write } = await import('../../jobs/write-site.ts');
    const line = progressLine(deps);
    const target = resolve(deps.cwd, folder);
    try {
      const source = {
        store,
        products: settings.products,
        rights,
        audience: { name },
        asOf: deps.now(),
      };
      let interviews = 0;
      const files = siteFiles(source, (what, done, of) => {
        if (what === 'interviews') interviews = of;
        if (what === 'read') line.show(`reading ${count(of)} interviews for requests`);
        else if (done % 50 === 0 || done === of) line.show(`${what}: ${count(done)} of ${count(of)} pages`);
      });
      const site = write(target, files, deps.signal);
      line.end();
      const place = relative(deps.cwd, resolve(target, 'index.html'));
      deps.stdout.write(
        options.json === true
          ? `${JSON.stringify({ schema: 1, for: name, index: place, ...site }, null, 2)}\n`
          : [
              `${place}: ${count(site.files)} files, ${count(site.changed)} written, ${count(site.removed)} removed, ${(site.bytes / 1e6).toFixed(1)} MB`,
              `Made for ${name}. Whoever has the folder reads all of it.`,
              ...(interviews > PLAIN_SUMMARIES
                ? [
                    `The ${count(PLAIN_SUMMARIES)} newest have a summary; older ones where \`brief interviews summarise ID\` made one.`,
                  ]
                : []),
              ...site.kept.map((path) => `${path} was changed by somebody and stays`),
              '',
            ].join('\n'),
      );
    } finally {
      line.end();
    }
  });
}

async function audienceOf(
  store: Store,
  settings: Settings,
  { for: who, team, everything }: SiteOptions,
): Promise<{ rights: Rights; name: string }> {
  if ([who, team, everything].filter((each) => each !== undefined).length > 1)
    throw new UsageError('site.audience', 'a site is made for one set of rights', {
      hint: 'Give --for, --team or --everything, and a folder of its own for each.',
    });
  if (who !== undefined) {
    const { rights, note } = await rightsOf(store, settings, who);
    return { rights, name: note.replace(/^For |\.$/g, '') };
  }
  if (team !== undefined) {
    if (!Object.hasOwn(settings.teams, team)) {
      throw new UsageError('site.team', `"${team}" is no team of brief.yaml`, {
        hint: `Teams: ${Object.keys(settings.teams).join(', ') || 'none'}.`,
      });
    }
    return { rights: await teamRights(team, settings), name: `team ${team}` };
  }
  if (everything === true) return { rights: 'all', name: 'the operator, with everything there is' };
  throw new RefusedError(
    'site.rights',
    'whoever has the folder reads all of it, so it is made for somebody',
    {
      hint: 'Say --for PERSON or --team TEAM; --everything shows also what is for some teams only.',
    },
  );
}

async function teamRights(team: string, { customers }: Settings): Promise<Rights> {
  const { teamReader } = await import('../../store/access.ts');
  const reader = teamReader(team);
  return { ...reader, customers: mayReadCustomers(reader, customers.readers) };
}

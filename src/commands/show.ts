import type { Command } from 'commander';

import { UsageError } from '../core/errors.ts';
import type { Evidence } from '../core/evidence.ts';
import type { Support, Verdict } from '../ground/claim.ts';
import type { JudgedSentence } from '../store/documents.ts';
import type { CommandDeps } from './deps.ts';
import { withStore } from './open.ts';
import { addCommonOptions, addExamples, type CommonOptions } from './options.ts';

interface ShowOptions extends CommonOptions {
  evidence?: boolean;
}

export function registerShow(program: Command, deps: CommandDeps): void {
  const command = program
    .command('show')
    .description('an item as it is stored, or a briefing that was made; for the operator, without rights')
    .argument(
      '<id>',
      'acme/ingest#214, slack:C02INGEST/1795010532.720259, note:HASH, or the number of a briefing',
    )
    .option('--evidence', 'every sentence that was judged on it, with its spans and verdicts');
  addCommonOptions(command);
  addExamples(command, [
    'brief show acme/ingest#214',
    'brief show acme/ingest#214 --evidence',
    'brief show 12 --evidence',
  ]);
  command.action(async (id: string) => {
    const options: ShowOptions = command.optsWithGlobals();
    await show(id, options, deps);
  });
}

async function show(id: string, options: ShowOptions, deps: CommandDeps): Promise<void> {
  const settings = await deps.loadSettings(options.config);
  const { documentAt, judgedSentences } = await import('../store/documents.ts');
  const { itemsOf } = await import('../store/lookup.ts');
  const { printable } = await import('../briefing/render/printable.ts');
  await withStore(settings, async (store) => {
    const number = /^\d+$/.test(id) ? Number(id) : null;
    const document = number === null ? null : documentAt(store, number);
    const items = number === null ? itemsOf(store, id) : [];
    if (document === null && items.length === 0) {
      throw new UsageError('show.unknown', `nothing is stored under ${id}`, {
        hint: 'Ids are printed by `brief --for PERSON --json` and `brief export items`; a link is no id.',
      });
    }
    const sentences =
      options.evidence !== true
        ? []
        : number === null
          ? items.flatMap((item) => judgedSentences(store, { cites: item.id }))
          : judgedSentences(store, { document: number });
    const cited = new Map(
      sentences.flatMap(({ cites }) => cites).map((cite) => [cite, itemsOf(store, cite)[0]]),
    );
    if (options.json === true) {
      const body: unknown = document === null ? null : JSON.parse(document.body);
      const found = { document: document === null ? null : { ...document, body }, items, sentences };
      deps.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
      return;
    }
    if (document !== null)
      deps.stdout.write(`briefing ${document.id}: ${document.person}, ${document.localDate}\n`);
    for (const item of items) {
      const head = [item.kind, item.author, item.state, item.at].filter((part) => part !== null).join(' · ');
      deps.stdout.write(`${item.id}\n${head}\n${item.title === null ? '' : `${printable(item.title)}\n`}\n`);
      deps.stdout.write(`${item.text.split('\n').map(printable).join('\n')}\n\n`);
    }
    for (const sentence of sentences) {
      const lines = sentenceLines(sentence, (cite) => cited.get(cite));
      deps.stdout.write(`${lines.map(printable).join('\n')}\n\n`);
    }
  });
}

/** The sentence, what each part of it rests on, and what is wrong with it. */
function sentenceLines(sentence: JudgedSentence, itemOf: (id: string) => Evidence | undefined): string[] {
  const verdict = verdictOf(sentence);
  const where = `${sentence.person} ${sentence.localDate}, briefing ${sentence.document}, ${sentence.place}`;
  return [
    `${sentence.ok ? 'OK' : 'NO'}  ${sentence.text}`,
    `    ${where}; cites ${sentence.cites.join(' ')}`,
    ...verdict.support.map((support) => supportLine(sentence.text, support, itemOf(support.evidence))),
    ...verdict.reasons.map(
      ({ code, what, span }) =>
        `    ✗ ${code} [${span[0]},${span[1]}) “${sentence.text.slice(...span)}”: ${what}`,
    ),
  ];
}

function supportLine(
  text: string,
  { span, evidence, field, at }: Support,
  item: Evidence | undefined,
): string {
  const proven = `    ✓ [${span[0]},${span[1]}) “${text.slice(...span)}” = ${evidence} ${field}`;
  // Who wrote it was judged by the name of brief.yaml, not by the account's own.
  const stored = field === 'author' ? null : item?.[field];
  return stored == null ? proven : `${proven} [${at[0]},${at[1]}) “${stored.slice(...at)}”`;
}

/** Verdicts are stored as they were judged, so their JSON has this shape. */
function verdictOf(sentence: JudgedSentence): Verdict {
  const verdict: Verdict = JSON.parse(
    JSON.stringify({ ok: sentence.ok, reasons: sentence.reasons, support: sentence.support }),
  );
  return verdict;
}

import { check } from '../check.ts';
import type { Claim, ReasonCode } from '../claim.ts';
import { REASON_CODES } from '../claim.ts';
import type { NumberedLine } from '../lines.ts';
import { outcomesOf } from '../outcomes.ts';
import { handLabelled } from './labelled.ts';
import type { Labelled } from './labelled.ts';
import { mutated } from './mutate.ts';

export interface CodeLine {
  code: ReasonCode;
  /** False sentences with this label. */
  wrong: number;
  /** Of them, accepted all the same. */
  accepted: number;
  /** Of the rejected, with this very code among the reasons. */
  named: number;
  /** Times the code was given at all, and of these to false sentences. */
  given: number;
  givenRight: number;
}

export interface Precision {
  lines: CodeLine[];
  truths: number;
  truthsRejected: Labelled[];
  wrongAccepted: Labelled[];
  labelled: Labelled[];
}

/** Hand labels plus as many mutated sentences as there are false ones by hand. */
export function benchmark(seed = 20_261_120): Labelled[] {
  const hand = handLabelled();
  return [...hand, ...mutated(hand, hand.filter(({ ok }) => !ok).length, seed)];
}

export function measure(labelled: readonly Labelled[]): Precision {
  const verdicts = labelled.map((one) => ({
    one,
    codes: new Set(check(one.claim).reasons.map(({ code }) => code)),
  }));
  const lines = REASON_CODES.map((code): CodeLine => {
    const wrong = verdicts.filter(({ one }) => one.code === code);
    const given = verdicts.filter(({ codes }) => codes.has(code));
    return {
      code,
      wrong: wrong.length,
      accepted: wrong.filter(({ codes }) => codes.size === 0).length,
      named: wrong.filter(({ codes }) => codes.has(code)).length,
      given: given.length,
      givenRight: given.filter(({ one }) => !one.ok).length,
    };
  });
  return {
    lines,
    truths: verdicts.filter(({ one }) => one.ok).length,
    truthsRejected: verdicts.filter(({ one, codes }) => one.ok && codes.size > 0).map(({ one }) => one),
    wrongAccepted: verdicts.filter(({ one, codes }) => !one.ok && codes.size === 0).map(({ one }) => one),
    labelled: [...labelled],
  };
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;

/** The table that `npm run bench:ground` prints. */
export function tableOf({ lines, truths, truthsRejected, wrongAccepted, labelled }: Precision): string {
  const count = (made: Labelled['made']): number => labelled.filter((one) => one.made === made).length;
  const head = ['code', 'false', 'accepted', 'named so', 'given', 'precision'];
  const rows = lines.map((line) => [
    line.code,
    String(line.wrong),
    String(line.accepted),
    String(line.named),
    String(line.given),
    percent(line.givenRight, line.given),
  ]);
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const format = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return [
    `${labelled.length} sentences: ${count('by hand before tuning')} by hand before tuning, ${count('by hand')} by hand, ${count('by hand, run blind')} by hand and run blind, ${count('by mutation')} by seeded mutation`,
    '',
    format(head),
    ...rows.map(format),
    '',
    `true sentences rejected: ${truthsRejected.length} of ${truths} (${percent(truthsRejected.length, truths)})`,
    ...truthsRejected.map(({ id, claim }) => `  ${id}  ${claim.sentence}`),
    `false sentences accepted: ${wrongAccepted.length} of ${labelled.length - truths} (${percent(wrongAccepted.length, labelled.length - truths)})`,
    ...wrongAccepted.map(({ id, code, claim }) => `  ${id} (${code ?? ''})  ${claim.sentence}`),
    '',
  ].join('\n');
}

/** Makes the labelled claims with five pieces of evidence of 500 characters each, which no call before had. */
function longClaims(): () => Claim[] {
  const hand = handLabelled();
  const texts = Array.from(
    new Set(hand.flatMap(({ claim }) => claim.evidence.map((item) => item.text))),
  ).filter((text) => text.length > 40);
  let made = 0;
  return () =>
    hand.map(({ claim }) => {
      const evidence = claim.evidence
        .slice(0, 5)
        .map((item, i) => ({ ...item, text: filled(item.text, texts, made + i) }));
      while (evidence.length < 5) {
        const index = made + evidence.length;
        evidence.push({
          id: `slack:C0FILL/${index}.000100`,
          source: 'slack',
          kind: 'message',
          title: null,
          author: 'Bob Okafor',
          text: filled('', texts, index),
          state: null,
          url: null,
          at: '2026-11-18T10:00:00Z',
          thread: `slack:C0FILL/${index}.000100`,
        });
      }
      made += 1;
      return { ...claim, evidence, cites: evidence.map((item) => item.id) };
    });
}

/** Sentences a second on one core, each with five pieces of evidence of 500 characters that were never seen before. */
export function speed(milliseconds: number): number {
  const claims = longClaims();
  let checked = 0;
  let spent = 0;
  while (spent < milliseconds) {
    const fresh = claims();
    const start = performance.now();
    for (const claim of fresh) check(claim);
    spent += performance.now() - start;
    checked += fresh.length;
  }
  return (checked / spent) * 1000;
}

const A_BATCH = 150;

/** The same from JSON lines on all cores, reading, threads and their beginning included: what `brief check` does. */
export async function allCores(sentences: number): Promise<number> {
  const claims = longClaims();
  const lines: NumberedLine[] = [];
  while (lines.length < sentences) {
    for (const claim of claims()) {
      const number = lines.length + 1;
      lines.push({ number, text: JSON.stringify({ id: number, ...claim }) });
    }
  }
  async function* batches(): AsyncGenerator<NumberedLine[]> {
    for (let at = 0; at < lines.length; at += A_BATCH) yield lines.slice(at, at + A_BATCH);
  }
  const started = performance.now();
  for await (const outcome of outcomesOf(batches(), { signal: new AbortController().signal }))
    if ('fault' in outcome) throw new Error(outcome.fault.message);
  return (lines.length / (performance.now() - started)) * 1000;
}

/** 500 characters: the text, and then others of the set. */
function filled(text: string, texts: readonly string[], index: number): string {
  let out = text;
  for (let i = index; out.length < 500; i++) out += `\n${texts[i % texts.length] ?? ' '}`;
  return out.slice(0, 500);
}

import { FIELDS } from '../reading/facts.ts';
import { foldKey } from '../reading/fold.ts';
import { STOPWORDS } from '../reading/lexicon.ts';
import type { NumberMention } from '../reading/numbers.ts';
import { refuse, shown } from '../reading/subject.ts';
import type { Subject } from '../reading/subject.ts';

/** A number and what it is told of: "32 octets for X25519", "X25519: 32", "Ann has 3". */
interface Pair {
  value: number;
  partner: string;
  mention: NumberMention;
}

const NAME = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?`;
const BEHIND = new RegExp(
  String.raw`^\s*(?:\p{L}+\s+)?(?:for|in|on|of|at|from|by|with)\s+(?:the\s+)?(${NAME})`,
  'u',
);
const BEFORE = new RegExp(
  String.raw`(${NAME})\s*(?::|=|(?:\s(?:is|are|was|were|has|had|have|takes?|took|needs?|needed|uses?|used|costs?|got|gets?|with|at)\b))\s*$`,
  'u',
);
/** How far a partner may stand. */
const NEAR = 48;

function pairOf(text: string, mention: NumberMention): Pair | null {
  const value = mention.values[0];
  if (value === undefined) return null;
  const found =
    BEHIND.exec(text.slice(mention.to, mention.to + NEAR)) ??
    BEFORE.exec(text.slice(Math.max(0, mention.from - NEAR), mention.from));
  const partner = foldKey(found?.[1] ?? '');
  return partner === '' || STOPWORDS.has(partner) || /^[\d.]+$/.test(partner)
    ? null
    : { value: value * (mention.unit?.factor ?? 1), partner, mention };
}

/** "56 for A and 32 for B" where the evidence has 32 for A and 56 for B, and never as the sentence has it. */
export function checkPairs(subject: Subject): void {
  if (subject.numbers.length < 2) return;
  const said = subject.numbers.flatMap((mention) => pairOf(subject.bare, mention) ?? []);
  for (const [i, one] of said.entries()) {
    const other = said[i + 1];
    if (other === undefined || other.partner === one.partner || other.value === one.value) continue;
    if (one.mention.unit?.dimension !== other.mention.unit?.dimension) continue;
    const told = subject.cited.flatMap((facts) =>
      FIELDS.flatMap((field) =>
        facts.marks(field).numbers.flatMap((mention) => pairOf(facts.fieldText(field), mention) ?? []),
      ),
    );
    const has = (value: number, partner: string): boolean =>
      told.some((pair) => pair.value === value && pair.partner === partner);
    const crossed = has(one.value, other.partner) && has(other.value, one.partner);
    if (!crossed || has(one.value, one.partner) || has(other.value, other.partner)) continue;
    const span: [number, number] = [one.mention.from, other.mention.to];
    refuse(
      subject,
      'number',
      `${shown(subject, ...span)} is the other way round in the cited evidence`,
      span,
    );
    return;
  }
}

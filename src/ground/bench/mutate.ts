import type { Evidence } from '../../core/evidence.ts';
import type { ReasonCode } from '../claim.ts';
import type { Labelled } from './labelled.ts';

/** Mulberry32 (Tommy Ettinger): small, seeded, good enough to choose. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Change = { sentence: string } | { cites: string[] } | null;
type Mutation = (labelled: Labelled, next: () => number) => Change;

const pick = <T>(from: readonly T[], next: () => number): T | undefined =>
  from[Math.floor(next() * from.length)];
const textOf = (evidence: readonly Evidence[]): string =>
  evidence.map((item) => [item.id, item.title, item.author, item.text, item.url].join('\n')).join('\n');

/** Replaces one match of a pattern by what `make` gives; null when nothing matches or nothing new comes out. */
function swap(
  { claim }: Labelled,
  next: () => number,
  pattern: RegExp,
  make: (found: string) => string | null | undefined,
): Change {
  const match = pick(Array.from(claim.sentence.matchAll(pattern)), next);
  if (match === undefined) return null;
  const found = match[0];
  const made = make(found);
  if (made === null || made === undefined || made === found) return null;
  return {
    sentence: claim.sentence.slice(0, match.index) + made + claim.sentence.slice(match.index + found.length),
  };
}

const PEOPLE = ['Grace Lindqvist', 'Tomas', 'Ingrid', 'Yusuf Karaca', 'Marta'];
const COMPANIES = ['Oakridge', 'Fernhill Labs', 'Zephyrine', 'Mastodon', 'Redis'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'June', 'July', 'August', 'October', 'December'];
const WORDS = ['never', 'slower', 'broken', 'invoice', 'twelve', 'private'];
const STATES: [RegExp, Record<string, string>][] = [
  [/\b(?:was|is) merged\b/, { merged: 'is still open' }],
  [/\b(?:was|is) closed\b/, { closed: 'is still open', merged: 'is still open' }],
  [/\bis (?:still )?open\b/, { open: 'was merged', draft: 'was merged' }],
  [/\bis (?:still )?a draft\b/, { draft: 'was merged' }],
  [/\bapproved\b/, { approved: 'rejected' }],
  [/\brequested changes\b/, { changes_requested: 'approved it' }],
];

/** One way to make a true sentence false for each code. */
export const MUTATIONS: Record<ReasonCode, Mutation> = {
  evidence: ({ claim }, next) =>
    next() < 0.3
      ? { cites: [] }
      : {
          cites: claim.cites.map((id) =>
            id.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10)),
          ),
        },
  quote: (labelled, next) =>
    swap(labelled, next, /(?<=["“„][^"“”„]*\s)[\p{L}’']{3,}(?=[^"“”„]*["”“])/gu, () => pick(WORDS, next)),
  number: (labelled, next) =>
    swap(labelled, next, /(?<![#\d.,:v-])\d[\d,]*(?:\.\d+)?(?=\s?%|\s\p{L})/gu, (found) => {
      const made = String(Number(found.replaceAll(',', '')) + 1 + Math.floor(next() * 9));
      return textOf(labelled.claim.evidence).includes(made) ? null : made;
    }),
  date: (labelled, next) =>
    swap(
      labelled,
      next,
      new RegExp(`\\b(?:${[...DAYS, ...MONTHS, 'November'].join('|')})\\b`, 'g'),
      (found) => {
        const made = pick(DAYS.includes(found) ? DAYS : MONTHS, next);
        return made === undefined || textOf(labelled.claim.evidence).includes(made) || DAYS.includes(found)
          ? DAYS.includes(found)
            ? otherDay(labelled, made)
            : null
          : made;
      },
    ),
  reference: (labelled, next) =>
    swap(labelled, next, /#\d+/g, (found) => {
      const made = `#${Number(found.slice(1)) + 7 + Math.floor(next() * 80)}`;
      return textOf(labelled.claim.evidence).includes(made) ? null : made;
    }),
  link: ({ claim }, next) => {
    const url = pick(
      claim.evidence.flatMap((item) => item.url ?? []),
      next,
    );
    const made = url?.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
    if (made === undefined || claim.evidence.some((item) => item.url === made || item.text.includes(made)))
      return null;
    return { sentence: `${claim.sentence.replace(/\.$/, '')}: ${made}` };
  },
  name: (labelled, next) => swapName(labelled, next, next() < 0.5 ? PEOPLE : COMPANIES),
  state: ({ claim }) => {
    for (const [pattern, becomes] of STATES) {
      const match = pattern.exec(claim.sentence);
      const item = claim.evidence.find((one) => one.state !== null && Object.hasOwn(becomes, one.state));
      if (match === null || item?.state === null || item === undefined) continue;
      return { sentence: claim.sentence.replace(pattern, becomes[item.state] ?? '') };
    }
    return null;
  },
  attribution: ({ claim }, next) => {
    const authors = Array.from(new Set(claim.evidence.flatMap((item) => item.author?.split(' ')[0] ?? [])));
    const said = authors.find((name) =>
      new RegExp(
        `^${name}(?=['’]s PR| (?:says?|said|asks?|wants?|approved|requested|reported|thinks|prefers|writes|warns|likes|suspects|admits))`,
      ).test(claim.sentence),
    );
    const other = pick(
      authors.filter((name) => name !== said),
      next,
    );
    return said === undefined || other === undefined
      ? null
      : { sentence: claim.sentence.replace(said, other) };
  },
  negation: (labelled, next) =>
    swap(
      labelled,
      next,
      /\b(?:is|are|was|were|has|can|will|does|must)\b(?! (?:not|no longer|still|a draft|open|merged|closed))(?!n't)/g,
      (found) =>
        /\b(?:not|no|never|nothing|none)\b|n't/.test(labelled.claim.sentence) ? null : `${found} not`,
    ),
};

/** Another day than any of the evidence's own days and those that it names. */
function otherDay({ claim }: Labelled, made: string | undefined): string | null {
  if (made === undefined) return null;
  const index = DAYS.indexOf(made) + 1;
  const own = claim.evidence.some(
    (item) =>
      new Date(item.at).getUTCDay() === index % 7 ||
      item.text.includes(made) ||
      /tomorrow|today|yesterday|tonight|\d{4}-\d{2}|\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|November/.test(
        item.text,
      ),
  );
  return own ? null : made;
}

function swapName(labelled: Labelled, next: () => number, pool: readonly string[]): Change {
  const names = new Set(labelled.claim.evidence.flatMap((item) => item.author?.split(' ') ?? []));
  return swap(
    labelled,
    next,
    /(?<![\p{L}"“])\p{Lu}\p{Ll}{2,}(?=['’]s|\s(?:says?|asks?|wants?|pays|will|is|was|has|approved|requested|takes)\b)/gu,
    (found) => (names.has(found) || labelled.claim.sentence.indexOf(found) > 0 ? pick(pool, next) : null),
  );
}

/** `count` false sentences made from true ones, in turn for each code, the same for the same seed. */
export function mutated(hand: readonly Labelled[], count: number, seed: number): Labelled[] {
  const next = random(seed);
  const made: Labelled[] = [];
  const seen = new Set<string>();
  const truths = hand.filter(({ ok }) => ok);
  const codes = Object.keys(MUTATIONS).filter((code): code is ReasonCode => code in MUTATIONS);
  for (let turn = 0; made.length < count && turn < count * 400; turn++) {
    const code = codes[turn % codes.length];
    const from = pick(truths, next);
    if (code === undefined || from === undefined || seen.has(`${from.id}~${code}`)) continue;
    const change = MUTATIONS[code](from, next);
    if (change === null) continue;
    seen.add(`${from.id}~${code}`);
    made.push({
      id: `${from.id}~${code}`,
      claim: { ...from.claim, ...change },
      ok: false,
      code,
      made: 'by mutation',
    });
  }
  return made;
}

import type { Place } from '../reading/rivals.ts';
import { refuse, shown } from '../reading/subject.ts';
import type { Subject } from '../reading/subject.ts';
import { stemOf } from '../reading/words.ts';

/** Between the part and the whole: "3 of the 7". */
export const OF = /^\s*of\s+(?:the\s+|our\s+|all\s+|its\s+)?$/i;

const SHARE =
  /\b(all|every|each|most|none|half|a (?:third|quarter)|two thirds|three quarters)\s+(?:of\s+)?(?:the\s+|our\s+|its\s+|these\s+)?(\p{L}+)/giu;
const SHARES: Record<string, (share: number) => boolean> = {
  all: (share) => share >= 1,
  every: (share) => share >= 1,
  each: (share) => share >= 1,
  most: (share) => share > 0.5,
  none: (share) => share === 0,
  half: (share) => share > 0.44 && share < 0.56,
  'a third': (share) => share > 0.29 && share < 0.38,
  'a quarter': (share) => share > 0.21 && share < 0.29,
  'two thirds': (share) => share > 0.62 && share < 0.71,
  'three quarters': (share) => share > 0.71 && share < 0.79,
};

/** "All regions are done" where three of seven are. */
export function checkShare(subject: Subject, read: () => readonly Place[]): void {
  for (const match of subject.bare.matchAll(SHARE)) {
    const holds = SHARES[(match[1] ?? '').toLowerCase()];
    const thing = stemOf((match[2] ?? '').toLowerCase());
    const shares = read().flatMap((place, i, all) => {
      const whole = all[i + 1];
      if (whole === undefined || whole.facts !== place.facts || whole.field !== place.field) return [];
      const text = place.facts.fieldText(place.field);
      const same = whole.mention.right !== null && stemOf(whole.mention.right) === thing;
      return same && OF.test(text.slice(place.mention.to, whole.mention.from))
        ? [(place.mention.values[0] ?? 0) / (whole.mention.values[0] ?? 1)]
        : [];
    });
    if (holds === undefined || shares.length === 0 || shares.some(holds)) continue;
    const span: [number, number] = [match.index, match.index + match[0].length];
    refuse(subject, 'number', `${shown(subject, ...span)} is another share in the cited evidence`, span);
  }
}

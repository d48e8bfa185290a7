import { localTime } from './dates.ts';
import type { NumberMention } from './numbers.ts';
import { sustain } from './subject.ts';
import type { Subject } from './subject.ts';

const DAY = 86_400_000;

/**
 * "3 days ago", "open for 12 days", "two weeks later": follows from when things were written and from the moment of the
 * sentence. Whole units are counted, by the clock or by the calendar of the reader's time zone.
 */
export function proveSpan(subject: Subject, mention: NumberMention): boolean {
  if (mention.unit?.dimension !== 'time' || mention.ordinal) return false;
  const unit = mention.unit.factor;
  const value = mention.values[0] ?? 0;
  const before = subject.sentence.slice(Math.max(0, mention.from - 30), mention.from);
  const after = subject.sentence.slice(mention.to, mention.to + 24);
  const isAge =
    /^\s+(?:ago|old|long|earlier|now)\b/i.test(after) ||
    /\b(?:for|since|in the last|in the past|over the last|within the last|after|vor|seit)\s(?:about\s|almost\s|over\s|more than\s|nearly\s)?$/i.test(
      before,
    );
  const isGap =
    /^\s+(?:later|earlier|after|before|apart)\b/i.test(after) ||
    /\b(?:after|within|in|took|for|nach)\s(?:about\s|almost\s|over\s|more than\s|nearly\s|only\s|just\s)?$/i.test(
      before,
    );
  if (isAge && subject.asOf !== null) {
    for (const facts of subject.cited) {
      if (lengths(facts.at, subject.asOf, unit, subject.zone).includes(value)) {
        sustain(subject, [mention.from, mention.to], facts, 'at', [0, facts.evidence.at.length]);
        return true;
      }
    }
  }
  if (!isGap) return false;
  return subject.cited.some((a) =>
    subject.cited.some((b) => b.at > a.at && lengths(a.at, b.at, unit, subject.zone).includes(value)),
  );
}

/** Length of a span in whole units: elapsed, and by the calendar for days and longer. */
function lengths(from: number, to: number, unit: number, zone: string): number[] {
  if (!(to >= from)) return [];
  const elapsed = Math.floor((to - from) / unit);
  if (unit < DAY) return [elapsed, Math.round((to - from) / unit)];
  const [a, b] = [localTime(from, zone), localTime(to, zone)];
  const days = b.date - a.date;
  if (unit === DAY) return [elapsed, days];
  if (unit === 7 * DAY) return [elapsed, Math.round(days / 7)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  return unit < 100 * DAY ? [months] : [Math.floor(months / 12)];
}

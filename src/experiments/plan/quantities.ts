/** Shares, traffic and splits as people write them. */
import { UsageError } from '../../core/errors.ts';

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 365.25 / 12, year: 365.25 };

/** `4%`, `4 %`, `12.5%` or `0.04`, as a fraction. A bare number of 1 or more is refused: it may be meant either way. `option` names it in errors. */
export function parseShare(text: string, option: string): number {
  const match = /^([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*(%?)$/.exec(text.trim());
  const value = Number(match?.[1]);
  if (match === null || (match[2] === '' && Math.abs(value) >= 1)) {
    throw new UsageError('ab.bad-share', `${option} ${text} is no share`, {
      hint: `Write it with its sign or as a fraction: ${option} 4% or ${option} 0.04.`,
    });
  }
  return match[2] === '%' ? value / 100 : value;
}

/** `2000/day`, `14,000/week`, `60k/month`, as visitors a day. */
export function parseTraffic(text: string, option: string): number {
  const match = /^(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s*(k?)\s*\/\s*(day|week|month|year)$/i.exec(text.trim());
  const days = DAYS[match?.[3]?.toLowerCase() ?? ''];
  const visitors = Number(match?.[1]?.replaceAll(',', '')) * (match?.[2] === '' ? 1 : 1000);
  if (days === undefined || !(visitors > 0)) {
    throw new UsageError('ab.bad-traffic', `${option} ${text} is no number of visitors`, {
      hint: `Say for which time: ${option} 2000/day, 14000/week or 60000/month.`,
    });
  }
  return visitors / days;
}

/** `1:1`, `50:50`, `2:1:1`, as its parts. */
export function parseSplit(text: string, option: string): number[] {
  const parts = text.split(/[:/]/).map((part) => Number(part.trim() === '' ? Number.NaN : part));
  if (parts.length < 2 || parts.some((part) => !(part > 0 && Number.isFinite(part)))) {
    throw new UsageError('ab.bad-split', `${option} ${text} is no split`, {
      hint: `Write a part for each arm: ${option} 1:1 or ${option} 90:10.`,
    });
  }
  return parts;
}

/** `50123` or `50,123`: a whole number of visitors. */
export function parseCount(text: string): number {
  const plain = text.trim().replaceAll(/,(?=\d{3}\b)/g, '');
  const value = Number(plain);
  if (!/^\d+$/.test(plain) || !Number.isSafeInteger(value)) {
    throw new UsageError('ab.bad-count', `${text} is no number of visitors`, {
      hint: 'Give a whole number for each arm, the control first: brief ab srm 50123 49987.',
    });
  }
  return value;
}

/** A number within bounds, such as alpha. */
export function parseNumber(
  text: string,
  option: string,
  within: (value: number) => boolean,
  example: string,
): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value) || !within(value))
    throw new UsageError('ab.bad-number', `${option} ${text} cannot be`, {
      hint: `An example: ${option} ${example}.`,
    });
  return value;
}

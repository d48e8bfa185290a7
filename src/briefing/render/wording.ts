/** What all formats say around the stories: title, sections, footer. */
import { formatLocal } from '../../core/time.ts';
import type { Source } from '../../core/item.ts';
import type { Briefing, BriefingStory, CoverageSource } from '../document.ts';
import { REASONS } from '../reasons.ts';

const NAMES: Record<Source, string> = { github: 'GitHub', slack: 'Slack', notes: 'notes' };

/** `Alice Moreau · Friday 20 November`. */
export function titleOf(briefing: Briefing): string {
  return `${briefing.person.name} · ${formatLocal(Date.parse(briefing.to), briefing.timezone, 'cccc d LLLL')}`;
}

/** `since Thursday 07:00` or, further back, `since 14 November 07:00`. */
export function windowOf(briefing: Briefing): string {
  const from = Date.parse(briefing.from);
  const days = (Date.parse(briefing.to) - from) / 86_400_000;
  return `since ${formatLocal(from, briefing.timezone, days < 6 ? 'cccc HH:mm' : 'd LLLL yyyy HH:mm')}`;
}

/** `acme/ingest · a question to you`. */
export function aboutOf(story: BriefingStory): string {
  const threads =
    story.threads.length > 1
      ? ` and ${story.threads.length - 1} more place${story.threads.length > 2 ? 's' : ''}`
      : '';
  return `${story.where}${threads} · ${REASONS[story.reason].label}${story.state === 'changed' ? ' · changed' : ''}`;
}

/** Said instead of stories. "Quiet" only when every source was read to the end. */
export function emptyOf(briefing: Briefing): string {
  const considered = briefing.coverage.considered;
  if (!briefing.coverage.complete)
    return 'Nothing to tell from what could be read; see below what could not.';
  return considered === 0
    ? 'Quiet day: nothing new in what you can see.'
    : `Quiet day: ${plural(considered, 'thread')} moved, none of them needs you.`;
}

/** The footer, a line each: what was read, what is missing, what was left out. */
export function footerOf(briefing: Briefing): string[] {
  const { sources, considered, dropped, notes } = briefing.coverage;
  const read = sources.filter((source) => source.upTo !== null).map((source) => readOf(source, briefing));
  const lines = [
    read.length === 0
      ? 'Nothing was read yet: run `brief collect`.'
      : `Read: ${read.join(', ')} · ${plural(considered, 'thread')} considered`,
  ];
  for (const source of sources) {
    for (const gap of source.gaps.slice(0, 3)) lines.push(`Missing: ${NAMES[source.source]}, ${gap}`);
    if (source.gaps.length > 3)
      lines.push(`Missing: ${NAMES[source.source]}, ${source.gaps.length - 3} more (brief status)`);
  }
  if (dropped > 0) lines.push(`${plural(dropped, 'sentence')} left out: not proven by the evidence.`);
  lines.push(...notes);
  if (briefing.writer === 'model' && briefing.provider !== null)
    lines.push(`Phrased by ${briefing.provider}; every sentence checked.`);
  return lines;
}

function readOf(source: CoverageSource, briefing: Briefing): string {
  const upTo =
    source.upTo === null ? '' : ` to ${formatLocal(Date.parse(source.upTo), briefing.timezone, 'HH:mm')}`;
  return `${NAMES[source.source]} ${source.items} new${upTo}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

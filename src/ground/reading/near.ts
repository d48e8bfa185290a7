/** Below this length looking around is dearer than looking everywhere. */
const SHORT = 160;
/** A token without white space is followed no further than this. */
const TOKEN = 200;

/**
 * Matches of a dear pattern where a cheap one says that it can match at all: within `reach` units of a cue, widened to white
 * space, so that what a pattern looks for before and after a token is seen. `index` is that of the whole text.
 */
export function matchesNear(text: string, cue: RegExp, pattern: RegExp, reach: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  if (text.length < SHORT) return cue.test(text) ? (reset(cue), Array.from(text.matchAll(pattern))) : found;
  reset(cue);
  let end = 0;
  for (let hit = cue.exec(text); hit !== null; hit = cue.exec(text)) {
    if (hit[0] === '') cue.lastIndex += 1;
    if (hit.index < end) continue;
    const start = Math.max(end, startOf(text, Math.max(0, hit.index - reach)));
    // Cues close together share one look.
    let last = hit.index + hit[0].length;
    for (let next = cue.exec(text); next !== null && next.index - last <= reach; next = cue.exec(text))
      last = next.index + next[0].length;
    end = endOf(text, Math.min(text.length, last + reach));
    cue.lastIndex = end;
    for (const match of text.slice(start, end).matchAll(pattern)) {
      match.index += start;
      found.push(match);
    }
  }
  reset(cue);
  return found;
}

function reset(pattern: RegExp): void {
  pattern.lastIndex = 0;
}

function startOf(text: string, from: number): number {
  let start = from;
  while (start > 0 && from - start < TOKEN && !/\s/.test(text[start - 1] ?? ' ')) start -= 1;
  return start;
}

function endOf(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < TOKEN && !/\s/.test(text[end] ?? ' ')) end += 1;
  return end;
}

/** Other people's words in Markdown: they make no link, image, tag, heading or end of a block of their own. */

export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>|~#&]/g, String.raw`\$&`)
    .replaceAll(/\bhttps?:\/\//g, (scheme) => scheme.replace(':', '&#58;'));
}

/** A code span, whatever backquotes are in it: https://spec.commonmark.org/0.31.2/#code-spans */
export function code(words: string): string {
  const text = words.replaceAll(/\s+/g, ' ');
  const fence = '`'.repeat(longestRun(text) + 1);
  return fence.length === 1 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`;
}

/** A block of code, whatever fences are in it. */
export function fenced(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return [`${fence}${language}`, text, fence].join('\n');
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/**
 * Other people's text as a block quote: lines, lists, quotes and emphasis stay, headings become bold lines, and all else is shown as it is
 * written.
 */
export function quoteBlock(text: string): string {
  const lines = text.trim().split('\n');
  return lines
    .map((line, at) => {
      const next = lines[at + 1] ?? '';
      // Markdown joins the lines of a paragraph; a note does not.
      const breaks = line.trim() !== '' && next.trim() !== '' && markerOf(next) === '';
      return `> ${quotedLine(line)}${breaks ? '\\' : ''}`.trimEnd();
    })
    .join('\n');
}

function markerOf(line: string): string {
  return /^\s*(?:>\s*)*(?:[-*+]\s+|\d{1,3}[.)]\s+)?/.exec(line)?.[0].trimStart() ?? '';
}

function quotedLine(line: string): string {
  const shown = line.trimStart();
  const heading = /^#{1,6}\s+(.+?)\s*#*$/.exec(shown)?.[1];
  if (heading !== undefined) return `**${escapeMarkdown(heading)}**`;
  const marker = markerOf(shown);
  const words = escapeMarkdown(shown.slice(marker.length)).replaceAll(/\\([*_])/g, '$1');
  return `${marker}${words.replace(/^(?=[-+=])/, '\\')}`.trimEnd();
}

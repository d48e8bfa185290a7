/** Other people's words in Markdown: they make no link, image, tag, heading or end of a block of their own. */

export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>|~#&]/g, String.raw`\$&`)
    .replaceAll(/\bhttps?:\/\//g, (scheme) => scheme.replace(':', '&#58;'));
}

/** A code span, whatever backquotes are in it: https://spec.commonmark.org/0.31.2/#code-spans */
export function code(text: string): string {
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

/** A document as lines that know how they look: what Markdown, docx, HTML and plain text have in common. */

export interface Line {
  /** Offsets in the document's text (UTF-16 units); `to` is before the line feed. */
  from: number;
  to: number;
  /** What the line says, without marks of headings, lists and bold. */
  text: string;
  /** `rule`: `---` and the like; `underline`: the second line of a setext heading; `meta`: `key: value` of a known key. */
  kind: 'blank' | 'rule' | 'underline' | 'text' | 'list' | 'table' | 'code';
  /** 1 to 6 for a heading, else 0. */
  level: number;
  /** All of it stands out: bold, framed, underlined. */
  bold: boolean;
  /** Depth of a list item or of an entry of a table of contents. */
  indent: number;
  /** A link within the document, or an entry of a contents style: it belongs to a table of contents. */
  contents: boolean;
  /** docx: index of the paragraph among all of them, from 0. */
  paragraph: number | null;
}

export interface SourceDocument {
  /** NFC, LF. */
  text: string;
  lines: Line[];
}

const RULE = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|={3,}|~{3,}|#{7,}|[─━═]{3,}|\u000c)\s*$/u;
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,})\s*$/;
const ATX = /^ {0,3}(#{1,6})(?!#)[ \t]*(.*?)[ \t]*#*[ \t]*$/;
const FRAMED =
  /^\s*(?:={2,}|-{2,}|\*{3,}(?=\s)|\*{4,}|~{2,}|#{2,}|>{2,}|[─━═]{2,})\s*(\S.*?\S)\s*(?:={2,}|-{2,}|(?<=\s)\*{3,}|\*{4,}|~{2,}|#{2,}|<{2,}|[─━═]{2,})\s*$/u;
const BOLD = /^(?:[^\p{L}\p{N}*_]*)(\*\*\*|\*\*|___|__)(?=\S)((?:(?!\1).)+)\1[:\s]*$/u;
const ITEM = /^(\s*)(?:[-*+•◦‣]|\(?\d{1,4}[.)])\s+(?=\S)/u;
const FENCE = /^ {0,3}(?:```|~~~)/;
/** A heading that is longer is a paragraph that somebody made large. */
const LONGEST_HEADING = 200;

/** Reads Markdown or plain text, which differ by nothing that has to be known beforehand. `text`: NFC and LF. */
export function linesOfText(text: string): SourceDocument {
  const lines: Line[] = [];
  let from = 0;
  let fence = false;
  for (const raw of text.split('\n')) {
    const to = from + raw.length;
    if (FENCE.test(raw) && fenceEnds(raw, fence, text, to)) fence = !fence;
    lines.push(fence || FENCE.test(raw) ? plain(from, to, raw, 'code') : lineOf(raw, from, to));
    from = to + 1;
  }
  underline(lines, text);
  return { text, lines };
}

/** `~~~` and ``` open code only where something closes them; one alone is a rule or a slip. */
function fenceEnds(raw: string, inside: boolean, text: string, after: number): boolean {
  const mark = raw.trim().slice(0, 3);
  return inside || text.indexOf(`\n${mark}`, after) !== -1;
}

function plain(from: number, to: number, text: string, kind: Line['kind']): Line {
  return {
    from,
    to,
    text: text.trim(),
    kind,
    level: 0,
    bold: false,
    indent: 0,
    contents: false,
    paragraph: null,
  };
}

function lineOf(raw: string, from: number, to: number): Line {
  if (raw.trim() === '' && !raw.includes('\u000c')) return plain(from, to, '', 'blank');
  if (RULE.test(raw)) return plain(from, to, raw, 'rule');
  if (raw.includes('<') && raw.replaceAll(MARKUP, '').trim() === '') return plain(from, to, '', 'blank');
  if (/^\s*\|.*\|\s*$/.test(raw)) return plain(from, to, raw, 'table');
  const atx = ATX.exec(raw);
  if (atx !== null && (atx[2] ?? '') !== '' && raw.length <= LONGEST_HEADING) {
    return { ...plain(from, to, unmarked(atx[2] ?? ''), 'text'), level: (atx[1] ?? '').length };
  }
  const item = ITEM.exec(raw);
  const contents = /^\[[^\]]+\]\(#[^)]*\)/.test(raw.slice(item?.[0].length ?? 0));
  if (item !== null && !/^\s*\d{1,4}[.)]\s/.test(raw)) {
    return {
      ...plain(from, to, unmarked(raw.slice(item[0].length)), 'list'),
      indent: (item[1] ?? '').replaceAll('\t', '    ').length,
      contents,
    };
  }
  const framed = raw.length <= LONGEST_HEADING ? FRAMED.exec(raw) : null;
  const bold = framed ?? (raw.length <= LONGEST_HEADING ? BOLD.exec(raw) : null);
  return {
    ...plain(from, to, unmarked(framed?.[1] ?? raw), 'text'),
    bold: bold !== null,
    indent: (item?.[1] ?? '').length,
    contents,
  };
}

/** Headings stand below a paragraph in the style of a title, be it of the document or of each interview. */
export function belowTitles(lines: readonly Line[], titles: ReadonlySet<Line>): void {
  if (titles.size === 0) return;
  for (const line of lines) if (line.level > 0 && !titles.has(line)) line.level = Math.min(6, line.level + 1);
}

/** A text line of its own above `====` or `----` is a heading. */
function underline(lines: Line[], text: string): void {
  for (const [at, line] of lines.entries()) {
    const title = lines[at - 1];
    if (line.kind !== 'rule' || title?.kind !== 'text' || title.level > 0) continue;
    const above = lines[at - 2];
    const alone = above === undefined || above.kind === 'blank' || above.kind === 'rule';
    if (!alone || title.to - title.from > LONGEST_HEADING || !UNDERLINE.test(text.slice(line.from, line.to)))
      continue;
    title.level = text.startsWith('=', line.from) ? 1 : 2;
    line.kind = 'underline';
  }
}

/** Comments and tags of HTML, which Markdown lets pass; `<Company>` is a word of somebody's. */
const MARKUP =
  /<!--.*?-->|<\/?(?:a|b|i|u|s|em|strong|span|small|sub|sup|mark|br|hr|p|div|details|summary|center|font|img)(?:\s[^<>]*)?\/?>/gi;

/** Without the marks of emphasis, links and quotes around what is said. */
export function unmarked(text: string): string {
  return (MARKS.test(text) ? withoutMarks(text) : text).replaceAll(WIDE, ' ').trim();
}

/** Each of the patterns of `withoutMarks` needs one of these; most lines have none. */
const MARKS = /[>[*_<\\]/;
/** White space that is not one blank already. */
const WIDE = /\s{2,}|[^\S ]/g;

function withoutMarks(text: string): string {
  return text
    .replace(/^\s*>+\s*/, '')
    .replaceAll(/!?\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
    .replaceAll(/(\*\*\*|\*\*|___|__)(?=\S)(.+?)\1/g, '$2')
    .replace(/^([*_])(?=\S)(.+)\1$/, '$2')
    .replaceAll(MARKUP, ' ')
    .replaceAll(/\\([^\p{L}\p{N}\s])/gu, '$1');
}

/** A note as HTML: its lines, headings, lists and quotes, with marks at their offsets; everything of it escaped. Pure. */
import { escapeHtml } from '../../core/html.ts';

/** A stretch of the note, in UTF-16 units. The first of two that overlap is shown. */
export interface NoteMark {
  from: number;
  to: number;
  /** Said beside it to those who hover or listen; null: nothing. */
  title: string | null;
}

/** Nothing that is invisible or turns the line around. */
export function visible(text: string): string {
  return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ');
}

/** Text of people, for an element or an attribute. */
export function html(text: string): string {
  return escapeHtml(visible(text));
}

export function noteHtml(text: string, marks: readonly NoteMark[]): string {
  const shown = marks
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .reduce<NoteMark[]>((kept, mark) => ((kept.at(-1)?.to ?? 0) <= mark.from ? [...kept, mark] : kept), []);
  const out: string[] = [];
  let open: Block | null = null;
  const close = (): void => {
    if (open !== null) out.push(ENDS[open]);
    open = null;
  };
  let from = 0;
  for (const line of text.split('\n')) {
    const { block, skip, level } = blockOf(line);
    const inner = inline(line.slice(skip), from + skip, shown);
    from += line.length + 1;
    if (block === 'blank') {
      close();
      continue;
    }
    if (block === 'heading') {
      close();
      out.push(`<h${level}>${inner}</h${level}>`);
      continue;
    }
    if (open !== block) {
      close();
      out.push(STARTS[block]);
      open = block;
      out.push(block === 'list' ? `<li>${inner}</li>` : inner);
    } else out.push(block === 'list' ? `<li>${inner}</li>` : `<br>${inner}`);
  }
  close();
  return out.join('\n');
}

type Block = 'text' | 'quote' | 'list';
const STARTS: Record<Block, string> = { text: '<p>', quote: '<blockquote><p>', list: '<ul>' };
const ENDS: Record<Block, string> = { text: '</p>', quote: '</p></blockquote>', list: '</ul>' };

function blockOf(line: string): { block: Block | 'heading' | 'blank'; skip: number; level: number } {
  if (line.trim() === '') return { block: 'blank', skip: 0, level: 0 };
  const heading = /^\s{0,3}(#{1,6})\s+/.exec(line);
  if (heading !== null)
    // The page has a heading above the note's own.
    return { block: 'heading', skip: heading[0].length, level: Math.min(6, (heading[1]?.length ?? 1) + 2) };
  const quote = /^\s{0,3}>\s?/.exec(line);
  if (quote !== null) return { block: 'quote', skip: quote[0].length, level: 0 };
  const item = /^\s*[-*+]\s+/.exec(line);
  return item === null
    ? { block: 'text', skip: 0, level: 0 }
    : { block: 'list', skip: item[0].length, level: 0 };
}

function inline(line: string, from: number, marks: readonly NoteMark[]): string {
  let at = 0;
  let out = '';
  for (const mark of marks) {
    const start = Math.max(at, mark.from - from);
    const end = Math.min(line.length, mark.to - from);
    if (start >= end) continue;
    const title = mark.title === null ? '' : ` title="${html(mark.title)}"`;
    // A mark over several lines is named where it begins.
    const id = mark.from >= from ? ` id="q${mark.from}"` : '';
    out += `${emphasised(line.slice(at, start))}<mark${id}${title}>${emphasised(line.slice(start, end))}</mark>`;
    at = end;
  }
  return `${out}${emphasised(line.slice(at))}`;
}

function emphasised(text: string): string {
  return html(text)
    .replaceAll(/\*\*(?=\S)([^*]+?)(?<=\S)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '<em>$1</em>');
}

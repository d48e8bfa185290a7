/** An HTML page as lines: Google Docs' export, Word's "web page", Confluence and the like. */
import type { CheerioAPI } from 'cheerio';

import { storedText } from '../../core/text.ts';

import { belowTitles, type Line, type SourceDocument } from './lines.ts';

/** A node of the parsed page (domhandler's), as far as it is read. */
interface PageNode {
  type: string;
  name?: string;
  data?: string;
  attribs?: Record<string, string>;
  children?: PageNode[];
  parent?: PageNode | null;
}

const SKIPPED = new Set([
  'script',
  'style',
  'head',
  'noscript',
  'template',
  'iframe',
  'svg',
  'object',
  'title',
]);
const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'nav',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'table',
  'tbody',
  'thead',
  'tr',
  'blockquote',
  'pre',
  'dl',
  'dt',
  'dd',
  'figure',
  'figcaption',
  'hr',
  'body',
  'html',
  'form',
  'center',
  'address',
  'details',
  'summary',
]);

/** Reads the text of a page in reading order: a line a paragraph, heading, list item or row; an empty line behind paragraphs. */
export async function readHtml(html: string): Promise<SourceDocument> {
  const { load } = await import('cheerio');
  const $ = load(html);
  return new HtmlLines(boldClasses($)).read($);
}

/** Classes that a style sheet of the page makes bold: Google Docs writes no <b>. */
function boldClasses($: CheerioAPI): ReadonlySet<string> {
  const css = $('style').text();
  return new Set(
    [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
      .filter((rule) => /(?<![\w-])font-weight\s*:\s*(?:bold|[6-9]00)/.test(rule[2] ?? ''))
      .flatMap((rule) => [...(rule[1] ?? '').matchAll(/\.([\w-]+)/g)].map((name) => name[1] ?? '')),
  );
}

interface Look {
  level: number;
  cell: boolean;
  list: boolean;
  indent: number;
  title: boolean;
  /** In a style of Word's for entries of a table of contents. */
  entry: boolean;
}

const PLAIN: Look = { level: 0, list: false, cell: false, indent: 0, title: false, entry: false };

/** The link by which a note or comment at the end leads back to where it belongs; null: this is none. */
function backLink(node: PageNode): string | null {
  if (node.name !== 'div' && node.name !== 'p') return null;
  let first: PageNode | undefined = node;
  while (first !== undefined && first.name !== 'a')
    first = (first.children ?? []).find((child) => child.type !== 'text' || (child.data ?? '').trim() !== '');
  const href = first?.attribs?.['href'] ?? '';
  return /^#(?:ftnt|cmnt)_ref\d/.test(href) ? href : null;
}

/** A table of one cell is a frame: what is in it is text like other text, and where it is short, a heading. */
function isOnlyCell(cell: PageNode): boolean {
  const row = cell.parent;
  const body = row?.parent;
  const only = (node: PageNode | null | undefined): boolean =>
    (node?.children ?? []).filter((child) => child.type !== 'text').length === 1;
  return only(row) && only(body);
}

const LONGEST_BOX = 200;

function textIn(node: PageNode): string {
  return node.type === 'text' ? (node.data ?? '') : (node.children ?? []).map(textIn).join('');
}

class HtmlLines {
  private readonly boldClasses: ReadonlySet<string>;
  private readonly lines: Line[] = [];
  private readonly titles = new Set<Line>();
  private all = '';
  /** The line that is being read. */
  private text = '';
  private thin = false;
  private linked = '';
  private readonly asides = new Set<PageNode>();
  /** Footnotes by the link that leads back from them. */
  private readonly notes = new Map<string, PageNode>();
  private referred: string[] = [];

  constructor(bold: ReadonlySet<string>) {
    this.boldClasses = bold;
  }

  read($: CheerioAPI): SourceDocument {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every node of domhandler has these fields
    const nodes = $.root().contents().toArray() as unknown as PageNode[];
    for (const node of nodes) this.findNotes(node);
    for (const node of nodes) this.visit(node, PLAIN, false, false);
    this.end(PLAIN);
    // A note that nothing refers to is still the document's.
    this.placeNotes([...this.notes.keys()]);
    belowTitles(this.lines, this.titles);
    return { text: this.all, lines: this.lines };
  }

  private visit(node: PageNode, look: Look, bold: boolean, inContents: boolean): void {
    if (this.isAside(node)) return;
    if (node.type === 'text') {
      this.say(node.data ?? '', bold, inContents);
      return;
    }
    const name = node.name ?? '';
    if (SKIPPED.has(name) || node.type === 'comment' || node.type === 'directive') return;
    if (name === 'br') {
      this.end(look, false);
      return;
    }
    const box = name === 'td' && isOnlyCell(node);
    const own = box ? look : this.lookOf(name, node, look);
    const strong = bold || (box && textIn(node).length <= LONGEST_BOX) || this.isBold(name, node);
    const link = inContents || (name === 'a' && (node.attribs?.['href'] ?? '').startsWith('#h'));
    const block = BLOCKS.has(name);
    if (block) this.end(look, false);
    if (name === 'hr') this.push('---', PLAIN, 'rule', false);
    if ((name === 'td' || name === 'th') && this.text.trim() !== '') this.text += '\t';
    for (const child of node.children ?? []) this.visit(child, own, strong, link);
    if (!block) return;
    this.end(own, name !== 'li' && name !== 'tr');
    if (this.referred.length > 0) this.placeNotes(this.referred.splice(0));
  }

  /**
   * Google Docs writes the notes and comments of all pages behind the last one, as blocks that begin with a link back to where they belong. What stands there would be said in the
   * last interview: a footnote goes below the paragraph that refers to it, as in a docx; a comment is a colleague's and no part of the document.
   */
  private findNotes(node: PageNode): void {
    const back = backLink(node);
    if (back !== null) {
      this.asides.add(node);
      if (back.startsWith('#ftnt')) this.notes.set(back, node);
      return;
    }
    for (const child of node.children ?? []) this.findNotes(child);
  }

  /** What is read elsewhere, or not at all: a note in its place at the end, the mark of a comment. */
  private isAside(node: PageNode): boolean {
    if (this.asides.has(node)) return true;
    if (node.name !== 'a') return false;
    const href = node.attribs?.['href'] ?? '';
    if (/^#ftnt\d/.test(href)) this.referred.push(href.replace('#ftnt', '#ftnt_ref'));
    return /^#cmnt(?:_ref)?\d/.test(href);
  }

  private placeNotes(keys: readonly string[]): void {
    for (const key of keys) {
      const note = this.notes.get(key);
      if (note === undefined) continue;
      this.notes.delete(key);
      for (const child of note.children ?? []) this.visit(child, PLAIN, false, false);
      this.end(PLAIN);
    }
  }

  private lookOf(name: string, node: PageNode, look: Look): Look {
    const heading = /^h([1-6])$/.exec(name)?.[1];
    if (heading !== undefined) return { ...look, level: Number(heading) };
    const style = name === 'p' ? (node.attribs?.['class'] ?? '') : '';
    if (/(?:^|\s)(?:mso)?title(?:\s|$)/i.test(style)) return { ...look, level: 1, title: true };
    if (/(?:^|\s)msotoc\d/i.test(style)) return { ...look, entry: true };
    if (name === 'td' || name === 'th') return { ...look, cell: true };
    if (name === 'li') return { ...look, list: true };
    if (name === 'ul' || name === 'ol') return { ...look, indent: look.indent + (look.list ? 1 : 0) };
    return look;
  }

  private isBold(name: string, node: PageNode): boolean {
    if (name === 'b' || name === 'strong') {
      return !/(?<![\w-])font-weight\s*:\s*normal/.test(node.attribs?.['style'] ?? '');
    }
    if (/(?<![\w-])font-weight\s*:\s*(?:bold|[6-9]00)/.test(node.attribs?.['style'] ?? '')) return true;
    return (node.attribs?.['class'] ?? '').split(/\s+/).some((each) => this.boldClasses.has(each));
  }

  private say(data: string, bold: boolean, linked: boolean): void {
    const text = data.replaceAll(/[\s\u00a0]+/g, ' ');
    this.text += this.text === '' || this.text.endsWith('\t') ? text.trimStart() : text;
    if (!bold && /[\p{L}\p{N}]/u.test(text)) this.thin = true;
    if (linked) this.linked += text.trim();
  }

  /** The line is complete; `apart`: an empty line follows. */
  private end(look: Look, apart = true): void {
    const text = storedText(this.text).trim();
    const contents = text !== '' && (look.entry || this.linked.length >= text.length * 0.7);
    const bold = !this.thin;
    [this.text, this.thin, this.linked] = ['', false, ''];
    if (text !== '') {
      const rule = /^(?:[-*_=~─━═]\s*){3,}$/u.test(text);
      this.push(
        text,
        { ...look, level: contents ? 0 : look.level },
        rule ? 'rule' : look.cell || text.includes('\t') ? 'table' : look.list ? 'list' : 'text',
        bold,
        contents,
      );
    }
    if (apart && this.lines.length > 0 && this.lines.at(-1)?.kind !== 'blank')
      this.push('', PLAIN, 'blank', false);
  }

  private push(text: string, look: Look, kind: Line['kind'], bold: boolean, contents = false): void {
    const from = this.all.length;
    this.all += `${text}\n`;
    const line: Line = {
      from,
      to: from + text.length,
      text: text.replaceAll(/\s+/g, ' '),
      kind,
      level: look.level,
      bold: bold && look.level === 0 && kind === 'text',
      indent: look.indent,
      contents,
      paragraph: null,
    };
    this.lines.push(line);
    if (look.title) this.titles.add(line);
  }
}

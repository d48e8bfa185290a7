/** A Word document as lines, by mammoth. */
import { InputError, messageOf } from '../../core/errors.ts';
import { storedText } from '../../core/text.ts';

import { belowTitles, type Line, type SourceDocument } from './lines.ts';

/** More than this unpacked is a bomb, not a document. */
const MOST_BYTES = 300 * 1024 * 1024;

/** What is read of mammoth's document model (its `lib/documents.js`); it is not typed there. */
interface Node {
  type: string;
  children?: unknown;
  value?: unknown;
  styleId?: unknown;
  styleName?: unknown;
  numbering?: unknown;
  isBold?: unknown;
  breakType?: unknown;
  altText?: unknown;
  noteType?: unknown;
  noteId?: unknown;
  body?: unknown;
}

interface Note {
  key: string;
  body: Node[];
}

/**
 * Reads a docx: paragraphs in reading order, each followed by an empty line; cells of a table one after the other; a note below the
 * paragraph that refers to it. Throws InputError for what is no whole docx.
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<SourceDocument> {
  if (unpackedSize(bytes) > MOST_BYTES) {
    throw new InputError('interviews.too-large', `${name} unpacks to more than 300 MB`, {
      hint: 'Save it again without its pictures, or as text.',
    });
  }
  const mammoth = (await import('mammoth')).default;
  let root: unknown = null;
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        transformDocument: (document: unknown) => {
          root = document;
          return { type: 'document', children: [], notes: { resolve: () => null }, comments: [] };
        },
      },
    );
  } catch (error) {
    throw new InputError('interviews.bad-docx', `${name} is no whole Word document (${messageOf(error)})`, {
      cause: error,
      hint: 'Open it in Word or Google Docs and save it again as .docx.',
    });
  }
  if (!isNode(root)) throw new InputError('interviews.bad-docx', `${name} holds no document`);
  return new DocxLines(notesOf(root)).read(root);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function childrenOf(node: Node): Node[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The notes of a document: mammoth keeps them in a table without a list, so the table's own fields are looked at. */
function notesOf(root: Node): Note[] {
  const notes: unknown = 'notes' in root ? root.notes : null;
  const table: unknown = typeof notes === 'object' && notes !== null && '_notes' in notes ? notes._notes : {};
  if (typeof table !== 'object' || table === null) return [];
  return Object.values(table)
    .filter(isNode)
    .map((note) => ({
      key: `${textOf(note.noteType)} ${textOf(note.noteId)}`,
      body: Array.isArray(note.body) ? note.body.filter(isNode) : [],
    }));
}

/** A table of one cell: what is in it is text like other text. */
function isFrame(table: Node): boolean {
  const rows = childrenOf(table);
  return rows.length === 1 && rows.every((row) => childrenOf(row).length === 1);
}

class DocxLines {
  private text = '';
  private readonly lines: Line[] = [];
  private paragraph = 0;
  private readonly titles = new Set<Line>();
  private readonly notes: ReadonlyMap<string, Note>;

  constructor(notes: readonly Note[]) {
    this.notes = new Map(notes.map((note) => [note.key, note]));
  }

  read(root: Node): SourceDocument {
    for (const node of childrenOf(root)) this.block(node, true, false);
    belowTitles(this.lines, this.titles);
    return { text: this.text, lines: this.lines };
  }

  private block(node: Node, counted: boolean, cell: boolean): void {
    if (node.type !== 'paragraph') {
      const table = node.type === 'table' && !isFrame(node);
      for (const child of childrenOf(node)) this.block(child, counted, cell || table);
      return;
    }
    const style = `${textOf(node.styleName)} ${textOf(node.styleId)}`.trim().toLowerCase();
    const heading = /heading ?([1-6])/.exec(style)?.[1];
    const title = /^(?:title|titel)(?!\p{L})/u.test(style);
    const { text, bold, referred } = inline(node);
    const stored = storedText(text);
    const listed = node.numbering !== null && node.numbering !== undefined;
    const kind = cell ? 'table' : listed ? 'list' : 'text';
    const contents = /^(?:toc|contents|verzeichnis) ?\d/.test(style);
    for (const part of stored.split('\n')) {
      this.add(part, {
        level: heading === undefined ? (title ? 1 : 0) : Number(heading),
        bold: bold && !stored.includes('\n'),
        kind: part.trim() === '' ? 'blank' : kind,
        contents,
        paragraph: counted ? this.paragraph : null,
      });
    }
    const line = this.lines.at(-1);
    if (title && line !== undefined && line.kind === 'text') this.titles.add(line);
    this.add('', { level: 0, bold: false, kind: 'blank', contents: false, paragraph: null });
    if (counted) this.paragraph += 1;
    for (const key of referred)
      for (const each of this.notes.get(key)?.body ?? []) this.block(each, false, cell);
  }

  private add(text: string, look: Pick<Line, 'level' | 'bold' | 'kind' | 'contents' | 'paragraph'>): void {
    const from = this.text.length;
    const rule = /^\s*(?:[-*_=~─━═]\s*){3,}$/u.test(text);
    this.text += `${text}\n`;
    this.lines.push({
      ...look,
      kind: rule ? 'rule' : look.kind,
      from,
      to: from + text.length,
      text: text.replaceAll(/\s+/g, ' ').trim(),
      indent: 0,
    });
  }
}

interface Inline {
  text: string;
  /** Every letter of it. */
  bold: boolean;
  /** Keys of the notes that it refers to. */
  referred: string[];
}

function inline(paragraph: Node): Inline {
  let text = '';
  let thin = false;
  const referred: string[] = [];
  const visit = (node: Node, bold: boolean): void => {
    if (node.type === 'text') {
      const value = textOf(node.value);
      text += value;
      if (!bold && /[\p{L}\p{N}]/u.test(value)) thin = true;
    } else if (node.type === 'tab') text += '\t';
    else if (node.type === 'break') text += '\n';
    else if (node.type === 'image') text += textOf(node.altText);
    else if (node.type === 'noteReference') referred.push(`${textOf(node.noteType)} ${textOf(node.noteId)}`);
    for (const child of childrenOf(node)) visit(child, bold || node.isBold === true);
  };
  visit(paragraph, false);
  return { text, bold: !thin && text.trim() !== '', referred };
}

/**
 * What a zip says that its files unpack to, from its central directory (APPNOTE.TXT 4.3.12: signature 0x02014b50, the unpacked size
 * 24 bytes on, lengths of name, extra field and comment at 28, 30 and 32). 0 where there is none: the reader names the fault.
 */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06_05_4b_50) end -= 1;
  if (end < 0) return 0;
  let sum = 0;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= bytes.byteLength && view.getUint32(at, true) === 0x02_01_4b_50) {
    sum += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sum;
}

/** The bytes of a document as text with the look of its lines: Markdown, text, docx, HTML. */
import { InputError } from '../core/errors.ts';
import { storedText } from '../core/text.ts';

import { linesOfText, type SourceDocument } from './split/lines.ts';

export type DocumentKind = 'text' | 'docx' | 'html';

const ZIP = [0x50, 0x4b];
/** The container of old Office files: [MS-CFB] 2.2. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Told by the first bytes; the name of the file may say anything. */
export function kindOf(bytes: Uint8Array): DocumentKind {
  if (starts(bytes, ZIP)) return 'docx';
  const head = Buffer.from(bytes.subarray(0, 2000)).toString('latin1');
  return /^\s*(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!doctype html|<html|<head|<body|<meta\s)/i.test(
    head,
  )
    ? 'html'
    : 'text';
}

/**
 * Reads a document. `decode`: bytes as text, or why they are none. Throws InputError for what cannot be read: an empty file, a picture,
 * half a docx, an old .doc.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  decode: (bytes: Uint8Array) => { ok: true; text: string } | { ok: false; why: string },
): Promise<SourceDocument> {
  if (bytes.length === 0) throw empty(name);
  if (starts(bytes, OLE)) {
    throw new InputError('interviews.old-word', `${name} is a document of Word 97 to 2003`, {
      hint: 'Save it as .docx, or as text.',
    });
  }
  const kind = kindOf(bytes);
  const document = kind === 'docx' ? await docx(bytes, name) : await text(bytes, name, kind, decode);
  if (document.text.trim() === '') throw empty(name);
  return document;
}

/** What a document calls itself: its first heading, unless something is told before it. Null: nothing. */
export function titleOf(document: SourceDocument): string | null {
  const first = document.lines.find((line) => line.kind !== 'blank' && line.kind !== 'rule');
  return first !== undefined && (first.level > 0 || first.bold) ? first.text : null;
}

async function docx(bytes: Uint8Array, name: string): Promise<SourceDocument> {
  const { readDocx } = await import('./split/docx.ts');
  return readDocx(bytes, name);
}

async function text(
  bytes: Uint8Array,
  name: string,
  kind: DocumentKind,
  decode: (bytes: Uint8Array) => { ok: true; text: string } | { ok: false; why: string },
): Promise<SourceDocument> {
  const decoded = decode(bytes);
  if (!decoded.ok) {
    throw new InputError('interviews.unreadable', `${name} ${decoded.why}`, {
      hint: 'Interviews are read from Markdown, text, docx and HTML.',
    });
  }
  if (kind === 'text') return linesOfText(storedText(decoded.text));
  const { readHtml } = await import('./split/html.ts');
  return readHtml(decoded.text);
}

function starts(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function empty(name: string): InputError {
  return new InputError('interviews.empty', `${name} is empty`, { hint: 'Check that it was saved.' });
}

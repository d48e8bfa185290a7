/**
 * The encoding of a page as browsers find it: byte order mark, Content-Type, `<meta>` within the first 1,024 bytes, else windows-1252.
 * https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
import { isUtf8 } from 'node:buffer';

import type { CharsetFrom } from '../page.ts';

export interface Decoded {
  html: string;
  charset: string;
  charsetFrom: CharsetFrom;
}

const PRESCAN_BYTES = 1024;

/** `file`: saved pages without a declaration are UTF-8 when all of it is valid, as Chromium and Firefox do for file: URLs only. */
export async function decodePage(
  bytes: Uint8Array,
  contentType: string | null,
  file: boolean,
): Promise<Decoded> {
  const { charset, charsetFrom } = await charsetOf(bytes, contentType, file);
  const html =
    charset === 'utf-8'
      ? new TextDecoder().decode(bytes)
      : (await allEncodings()).legacyHookDecode(bytes, charset);
  return { html, charset, charsetFrom };
}

/** Tables of forty encodings: most pages are in UTF-8 and need none of them. */
const allEncodings = () => import('@exodus/bytes/encoding.js');

async function charsetOf(
  bytes: Uint8Array,
  contentType: string | null,
  file: boolean,
): Promise<Omit<Decoded, 'html'>> {
  const bom = bomOf(bytes);
  if (bom !== null) return { charset: bom, charsetFrom: 'bom' };
  const header = await known(/;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '')?.[1]);
  if (header !== null) return { charset: header, charsetFrom: 'header' };
  const meta = await metaCharset(bytes);
  if (meta !== null) return { charset: meta, charsetFrom: 'meta' };
  if (file && isUtf8(bytes)) return { charset: 'utf-8', charsetFrom: 'content' };
  return { charset: 'windows-1252', charsetFrom: 'default' };
}

/** https://encoding.spec.whatwg.org/#bom-sniff */
function bomOf([one, two, three]: Uint8Array): string | null {
  if (one === 0xef && two === 0xbb && three === 0xbf) return 'utf-8';
  if (one === 0xfe && two === 0xff) return 'utf-16be';
  return one === 0xff && two === 0xfe ? 'utf-16le' : null;
}

async function known(label: string | undefined): Promise<string | null> {
  if (label === undefined) return null;
  return /^utf-?8$/i.test(label) ? 'utf-8' : (await allEncodings()).normalizeEncoding(label);
}

/** https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding */
async function metaCharset(bytes: Uint8Array): Promise<string | null> {
  // Each byte one character: the prescan looks at ASCII only.
  const head = Buffer.from(bytes.subarray(0, PRESCAN_BYTES)).toString('latin1');
  const xml = /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']/i.exec(head)?.[1];
  for (const [, attributes] of head.matchAll(
    /<!--[\s\S]*?(?:-->|$)|<meta[\s/]((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi,
  )) {
    if (attributes === undefined) continue;
    const found = await known(declared(attributes));
    if (found !== null) return overridden(found);
  }
  const found = await known(xml);
  return found === null ? null : overridden(found);
}

function declared(text: string): string | undefined {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(
    /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g,
  )) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '');
  }
  const charset = attributes.get('charset');
  if (charset !== undefined) return charset.trim();
  if (attributes.get('http-equiv')?.toLowerCase() !== 'content-type') return undefined;
  return /charset\s*=\s*["']?([^\s"';]+)/i.exec(attributes.get('content') ?? '')?.[1];
}

/** Who could read the declaration did not read UTF-16; and x-user-defined means windows-1252 here. */
function overridden(name: string): string {
  if (name === 'utf-16le' || name === 'utf-16be') return 'utf-8';
  return name === 'x-user-defined' ? 'windows-1252' : name;
}

/**
 * A page of our making and what a person says is on it. The labels were written from the pages, before there were rules for an inventory.
 */
import { legacyHookDecode } from '@exodus/bytes/encoding.js';

export interface LabelledPage {
  name: string;
  html: string;
  /** Encoding of the bytes; utf-8 where it is not given. */
  encoding?: string;
  /** As sent by a server. */
  contentType?: string;
  /** Code of the InputError that names it, for pages that cannot be used. */
  refused?: string;
  kind: string;
  language: string | null;
  direction?: 'rtl';
  /**
   * One thing a line: `h1 TEXT`, `action TEXT`, `form PURPOSE`, `field NAME`, `price AMOUNT CURRENCY PERIOD`, `nav TEXT` (a link in a
   * navigation), `media ALT`, `proof TEXT`, `trust TEXT`, `question TEXT`. TEXT may end in `*`: it begins so.
   */
  labels: string;
  /** Texts that no visitor sees. */
  hidden?: readonly string[];
}

export function bytesOf(page: LabelledPage): Uint8Array {
  switch (page.encoding) {
    case undefined:
      return Buffer.from(page.html);
    case 'utf-16le':
      return Buffer.from(`\ufeff${page.html}`, 'utf16le');
    default:
      return encoded(page.html, page.encoding);
  }
}

/** Encodings have decoders everywhere and encoders nowhere: the table is read off the decoder. */
function encoded(text: string, encoding: string): Uint8Array {
  const table = new Map<string, number[]>();
  const note = (bytes: number[]): void => {
    const letter = legacyHookDecode(Uint8Array.from(bytes), encoding);
    if (Array.from(letter).length === 1 && letter !== '\ufffd' && !table.has(letter))
      table.set(letter, bytes);
  };
  for (let one = 0; one < 256; one += 1) note([one]);
  if (!encoding.startsWith('windows-')) {
    for (let one = 0x81; one < 0xff; one += 1) for (let two = 0x40; two < 0xff; two += 1) note([one, two]);
  }
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const bytes = table.get(letter);
      if (bytes === undefined) throw new Error(`${encoding} has no ${letter}`);
      return bytes;
    }),
  );
}

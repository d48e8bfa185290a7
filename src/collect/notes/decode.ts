/** The text of a file, or why it is none. */
export type Decoded =
  | { ok: true; text: string; encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' }
  | { ok: false; why: string };

/**
 * Bytes as text: by byte order mark, else UTF-8, else windows-1252, which old Windows editors still write. Anything with
 * NUL or other control characters is no text.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { ok: false, why: 'is empty' };
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return checked(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return checked(bytes, 'utf-16be');
  const utf8 = checked(bytes, 'utf-8');
  return utf8.ok || bytes.includes(0) ? utf8 : checked(bytes, 'windows-1252');
}

// Controls that occur in text: tab, line feed, form feed, carriage return, escape (terminal logs).
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f-\u009f]/;

function checked(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'): Decoded {
  let text: string;
  try {
    // The byte order mark is taken off (https://encoding.spec.whatwg.org/#interface-textdecoder).
    text =
      encoding === 'windows-1252'
        ? windows1252(bytes)
        : new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return {
      ok: false,
      why: encoding === 'utf-8' ? 'is not text' : `is not valid ${encoding.toUpperCase()}`,
    };
  }
  if (CONTROLS.test(text)) return { ok: false, why: 'is not text' };
  if (text.trim() === '') return { ok: false, why: 'is empty' };
  return { ok: true, text, encoding };
}

// 0x80 to 0x9f; a space where the code page has nothing. Node 20's TextDecoder takes windows-1252 for latin1.
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function windows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replaceAll(/[\u0080-\u009f]/g, (unit) => {
    const letter = HIGH[unit.charCodeAt(0) - 0x80];
    return letter === undefined || letter === ' ' ? unit : letter;
  });
}

/** Colours, hyperlinks and the clearing of a line, as our own renderers write them. */
const OURS = /^\u001B(?:\[(?:[0-9;]{0,12}m|K)|\]8;;(?:https?:\/\/[^\u0007\u001B]*)?\u0007)/;
/** Control characters (C0 but tab and line ends, DEL, C1) and the marks that turn the direction of what follows. */
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/**
 * Text as a terminal may be given it: a name or a note can hold sequences that move the cursor, rename the window or hide what stands there. In JSON such a character is
 * written as its escape, which says the same; elsewhere as U+FFFD. `styled`: our own sequences pass.
 */
export function printable(text: string, styled: boolean): string {
  const json = /^\s*[{["]/.test(text);
  let keepTo = 0;
  return text.replaceAll(UNPRINTABLE, (character, at: number) => {
    if (at < keepTo) return character;
    const own = styled && character === '\u001B' ? OURS.exec(text.slice(at, at + 2100)) : null;
    if (own !== null) {
      keepTo = at + own[0].length;
      return character;
    }
    return json ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}` : '\uFFFD';
  });
}

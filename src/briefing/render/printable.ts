/** Collected text on a terminal: it cannot move the cursor, colour the screen, reorder the line or hide in it. */
export function printable(text: string): string {
  return text.replaceAll(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, ' ');
}

/** Names and strings as they are written in CSS. https://drafts.csswg.org/cssom/#serialize-an-identifier */

export function cssName(name: string): string {
  return name.replaceAll(/[^\w\u0080-\uffff-]|^-?\d|^-$/g, (found) => {
    const last = found.slice(-1);
    const escaped = /\d/.test(last) ? `\\3${last} ` : `\\${last}`;
    return found.length > 1 ? `-${escaped}` : escaped;
  });
}

export function cssString(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}

/** Whether a value can be said in a selector that people will read and paste. */
export function fitsSelector(value: string): boolean {
  return value !== '' && value.length <= 120 && !/[\u0000-\u001f\u007f\ufffd]/.test(value);
}

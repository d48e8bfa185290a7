/** Cells of a CSV file that people open in a spreadsheet. Pure. */
export type Cell = string | number | null;

/** One line, RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe in front; a number stays a number. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** `-5`, `+3.2 %`, `-1,234.50`: what begins with a sign and is nothing but a number. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)* ?%?$/;
/** OWASP, "CSV Injection": signs, also in full width, tab, line ends; spreadsheets skip white space in front of them. */
const FORMULA = /^(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/;

function csvCell(value: Cell): string {
  if (value === null) return '';
  const written = String(value);
  const text = FORMULA.test(written) && !NUMBER.test(written) ? `'${written}` : written;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A quotation in a sentence: `from`/`to` with its marks, `inner` without. */
export interface Quotation {
  from: number;
  to: number;
  inner: [number, number];
  kind: 'quote' | 'code';
  /** Opened and never closed: it runs to the end of the sentence. */
  open: boolean;
}

const PAIRS: Record<string, string> = {
  '“': '”"“',
  '„': '“”"„',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '"': '"”“',
  '＂': '＂',
  '〝': '〞〟',
  '‟': '”"',
};
const isAlnum = (unit: string | undefined): boolean =>
  unit !== undefined && (unit < '\u0080' ? /[A-Za-z0-9]/ : /[\p{L}\p{N}]/u).test(unit);

/** Quotations and `code` of a sentence in any of the usual marks, outermost only. Apostrophes are not quotations. */
export function quotesOf(text: string): Quotation[] {
  const found: Quotation[] = [];
  // What closes no mark here closes none further on: without it a text of apostrophes would be searched anew at each.
  const unclosed = new Set<string>();
  let i = 0;
  while (i < text.length) {
    const quotation = quotationAt(text, i, unclosed);
    if (quotation === null) i += 1;
    else {
      if (quotation.inner[1] > quotation.inner[0]) found.push(quotation);
      i = quotation.to;
    }
  }
  return found;
}

function quotationAt(text: string, from: number, unclosed: Set<string>): Quotation | null {
  const mark = text[from] ?? '';
  if (mark === '`') return codeAt(text, from);
  if (mark === "'" || mark === '‘' || mark === '‚' || mark === '’') return singleAt(text, from, unclosed);
  const closers = PAIRS[mark];
  if (closers === undefined) return null;
  for (let i = from + 1; i < text.length && !unclosed.has(mark); i++) {
    if (closers.includes(text[i] ?? ''))
      return { from, to: i + 1, inner: [from + 1, i], kind: 'quote', open: false };
  }
  unclosed.add(mark);
  // An inch mark or a lost closing mark has nothing to open; an opening mark before a word has.
  const opens =
    mark !== '”' &&
    mark !== '»' &&
    mark !== '›' &&
    !/\p{N}/u.test(text[from - 1] ?? '') &&
    isAlnum(text[from + 1]);
  return opens ? { from, to: text.length, inner: [from + 1, text.length], kind: 'quote', open: true } : null;
}

function codeAt(text: string, from: number): Quotation | null {
  let marks = 1;
  while (text[from + marks] === '`') marks += 1;
  const close = text.indexOf('`'.repeat(marks), from + marks);
  if (close === -1) return null;
  return { from, to: close + marks, inner: [from + marks, close], kind: 'code', open: false };
}

/** 'Single' quotes: the opening mark follows no letter, the closing one is followed by none. */
function singleAt(text: string, from: number, unclosed: Set<string>): Quotation | null {
  const mark = text[from] ?? '';
  if (unclosed.has(mark) || isAlnum(text[from - 1]) || !/\S/.test(text[from + 1] ?? ' ')) return null;
  for (let i = from + 2; i < text.length; i++) {
    const unit = text[i];
    if (unit !== "'" && unit !== '’' && unit !== '‘') continue;
    if (!isAlnum(text[i + 1]) && /\S/.test(text[i - 1] ?? ' ')) {
      if (unit !== "'" && mark === "'") continue;
      return { from, to: i + 1, inner: [from + 1, i], kind: 'quote', open: false };
    }
  }
  unclosed.add(mark);
  return null;
}

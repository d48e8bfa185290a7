/** A made-up master document before it has a form: blocks that are written as Markdown, text, docx or Google Docs' HTML. */

export interface Block {
  kind:
    | 'heading'
    | 'bold'
    | 'italic'
    | 'para'
    | 'bullet'
    | 'numbered'
    | 'rule'
    | 'page'
    | 'table'
    | 'quote'
    | 'contents';
  text: string;
  /** 1 to 6 for a heading. */
  level?: number;
  /** Rows of a table. */
  rows?: readonly (readonly string[])[];
  /** The first block of an interview. */
  start?: true;
}

export type BlockForm = 'markdown' | 'text' | 'docx' | 'html';

/** Markdown, with the marks that people use. */
export function asMarkdown(blocks: readonly Block[]): string {
  return blocks.map((block) => `${markdown(block)}\n`).join('\n');
}

function markdown({ kind, text, level = 2, rows = [] }: Block): string {
  switch (kind) {
    case 'heading':
      return `${'#'.repeat(level)} ${text}`;
    case 'bold':
      return `**${text}**`;
    case 'italic':
      return `*${text}*`;
    case 'bullet':
      return `- ${text}`;
    case 'quote':
      return `> ${text}`;
    case 'rule':
    case 'page':
      return '---';
    case 'contents':
      return `- [${text}](#${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')})`;
    case 'table':
      return [rows[0] ?? [], (rows[0] ?? []).map(() => '---'), ...rows.slice(1)]
        .map((row) => `| ${row.join(' | ')} |`)
        .join('\n');
    case 'numbered':
    case 'para':
      return text;
  }
}

/** Plain text: nothing is marked. */
export function asText(blocks: readonly Block[]): string {
  return blocks
    .map(({ kind, text, rows = [] }) => {
      if (kind === 'rule') return '--------\n';
      if (kind === 'page') return '\f\n';
      if (kind === 'bullet') return `• ${text}\n`;
      if (kind === 'contents') return `${text} ........ 12\n`;
      if (kind === 'table') return `${rows.map((row) => row.join('\t')).join('\n')}\n`;
      return `${text}\n`;
    })
    .join('\n');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const lined = (text: string, end: string): string => text.split('\n').map(escaped).join(end);

/** As Google Docs saves a page: classes for bold, spans everywhere, anchors of comments, page breaks, footnotes at the end. */
export function asGoogleHtml(blocks: readonly Block[]): string {
  const body = blocks.map((block, at) => googleBlock(block, at)).join('');
  return `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">@import url(https://themes.googleusercontent.com/fonts/css?kit=x);
.lst-kix_1 > li:before{content:"\\0025cf  "}ol{margin:0;padding:0}.c0{color:#000000;font-weight:400;text-decoration:none;font-size:11pt}.c1{font-weight:700}.c2{font-style:italic}.c3{page-break-after:avoid;line-height:1.15}.c9{border-spacing:0;border-collapse:collapse}</style></head><body class="c8 doc-content">${body}<div><p class="c3"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span class="c0">Is that the right name?</span></p></div></body></html>`;
}

function googleBlock({ kind, text, level = 2, rows = [] }: Block, at: number): string {
  // Google Docs cuts a run wherever its look changed once; a smart chip is a link.
  const cut = Math.ceil(text.length / 2);
  const run = (look: string): string =>
    `<span class="${look}">${lined(text.slice(0, cut), '<br>')}</span><span class="${look}">${lined(text.slice(cut), '<br>')}</span>`;
  switch (kind) {
    case 'heading':
      return `<h${level} class="c3" id="h.${at}x">${run('c0')}</h${level}>`;
    case 'bold':
      return `<p class="c3">${run('c1 c0x')}</p>`;
    case 'italic':
      return `<p class="c3">${run('c2')}</p>`;
    case 'bullet':
      return `<ul class="c4 lst-kix_1"><li class="c3 li-bullet-0">${run('c0')}</li></ul>`;
    case 'rule':
      return '<hr>';
    case 'page':
      return '<hr style="page-break-before:always;display:none;">';
    case 'contents':
      return `<p class="c3"><span class="c0"><a class="c7" href="#h.${at}x">${escaped(text)}</a></span><span class="c0">&nbsp; &nbsp; &nbsp; &nbsp;</span><span class="c0"><a href="#h.${at}x">3</a></span></p>`;
    case 'table':
      return `<table class="c9">${rows.map((row) => `<tr class="c5">${row.map((cell) => `<td class="c6" colspan="1" rowspan="1"><p class="c3"><span class="c0">${escaped(cell)}</span></p></td>`).join('')}</tr>`).join('')}</table>`;
    case 'quote':
    case 'numbered':
    case 'para':
      return at % 7 === 3
        ? `<p class="c3">${run('c0')}<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><p class="c3 c10"><span class="c0"></span></p>`
        : `<p class="c3">${run('c0')}</p>`;
  }
}

/** `word/document.xml` of a docx and its styles; `zipped` makes a file of them. */
export function asDocx(blocks: readonly Block[]): Uint8Array {
  const paragraphs = blocks.map(docxBlock).join('');
  return zipped({
    '[Content_Types].xml':
      '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`,
  });
}

function docxBlock({ kind, text, level = 2, rows = [] }: Block): string {
  const paragraph = (properties: string, look: string, words: string): string =>
    `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${lined(words, '</w:t><w:br/><w:t xml:space="preserve">')}</w:t></w:r></w:p>`;
  switch (kind) {
    case 'heading':
      return paragraph(`<w:pStyle w:val="Heading${level}"/>`, '', text);
    case 'bold':
      return paragraph('', '<w:b/>', text);
    case 'italic':
      return paragraph('', '<w:i/>', text);
    case 'bullet':
      return paragraph('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>', '', text);
    case 'rule':
      return paragraph('', '', '* * *');
    case 'page':
      return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
    case 'contents':
      return paragraph('<w:pStyle w:val="TOC1"/>', '', `${text}\t4`);
    case 'table':
      return `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph('', '', cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
    case 'quote':
    case 'numbered':
    case 'para':
      return paragraph('', '', text);
  }
}

/** CRC-32 as zip has it (APPNOTE.TXT 4.4.7). */
function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xed_b8_83_20 & -(crc & 1));
  }
  return ~crc >>> 0;
}

/** A zip file whose parts are stored as they are (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16). */
export function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [path, content] of Object.entries(files)) {
    const [name, body] = [Buffer.from(path), Buffer.from(content)];
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt32LE(crc32(body), 10);
    shared.writeUInt32LE(body.length, 14);
    shared.writeUInt32LE(body.length, 18);
    shared.writeUInt16LE(name.length, 22);
    locals.push(Buffer.from('PK\u0003\u0004'), shared, name, body);
    const entry = Buffer.alloc(46);
    entry.write('PK\u0001\u0002', 'latin1');
    entry.writeUInt16LE(20, 4);
    shared.copy(entry, 6);
    entry.writeUInt32LE(at, 42);
    central.push(entry, name);
    at += 30 + name.length + body.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

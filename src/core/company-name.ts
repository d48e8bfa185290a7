/** Names of companies as they are compared: never to join two, only to ask. */

const LEGAL =
  /\s(?:inc|incorporated|llc|llp|lp|ltd|limited|plc|corp|corporation|co|company|gmbh|mbh|ag|kg|ug|ohg|gbr|se|ev|sa|sas|sarl|spa|srl|sl|bv|nv|oy|oyj|ab|as|aps|a\/s|kk|pty|pvt|holding|holdings|group|gruppe)$/;

/** Case, accents, width and punctuation ignored: the same name as people write it. */
export function sameNameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[.'’]/g, '')
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same without the legal form at its end: `Acme GmbH & Co. KG` is `acme`. */
export function withoutLegalForm(name: string): string {
  let key = sameNameKey(name);
  for (;;) {
    const shorter = key.replace(LEGAL, '').replace(/\sand$/, '');
    if (shorter === key || shorter === '') return key;
    key = shorter;
  }
}

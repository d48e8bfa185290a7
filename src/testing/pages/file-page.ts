/** A saved page as the inventory takes it; of `experiments/page.ts`, which emulators do not import. */
export function filePage(html: string) {
  const none: [] = [];
  return {
    asked: 'page.html',
    from: 'file' as const,
    url: null,
    redirects: none,
    status: null,
    contentType: null,
    charset: 'utf-8',
    charsetFrom: 'meta' as const,
    bytes: Buffer.byteLength(html),
    html,
    rendering: null,
    notes: none,
  };
}

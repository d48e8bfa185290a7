/** What can be read as a page at all, by its status, its type and its first bytes. */
import { InputError } from '../../core/errors.ts';

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);

const NOT_HTML_HINT = 'Give the address of a web page, or a page saved as HTML.';

/** Throws InputError for a declared type that is not HTML. */
export function refuseOtherTypes(what: string, contentType: string | null): void {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  // Without a type, or with the one that says "no idea", the bytes decide.
  if (type === '' || type === 'application/octet-stream' || HTML_TYPES.has(type)) return;
  throw new InputError('page.not-html', `${what} is ${type}, not a web page`, { hint: NOT_HTML_HINT });
}

/** https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type, and any other tag, for saved fragments. */
const LOOKS_LIKE_HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|[a-z][a-z0-9-]*[\s/>])/i;

/** Throws InputError for text that does not begin as HTML does. Only for what came without a type. */
export function refuseOtherText(what: string, html: string): void {
  if (html.trim() === '') {
    throw new InputError('page.empty', `${what} is empty`, { hint: NOT_HTML_HINT });
  }
  if (LOOKS_LIKE_HTML.test(html.slice(0, 4096))) return;
  const kind = html.startsWith('%PDF') ? 'a PDF' : html.slice(0, 512).includes('\u0000') ? 'binary' : 'text';
  throw new InputError('page.not-html', `${what} is not a web page (it begins as ${kind})`, {
    hint: NOT_HTML_HINT,
  });
}

/** Throws InputError for an answer that is an error page or stands behind a login. A bot wall is named first: `bot-wall.ts`. */
export function refuseErrorStatus(url: string, status: number): void {
  if (status < 400) return;
  const { host } = new URL(url);
  if (status === 401 || status === 407) {
    throw new InputError('page.login', `${host} wants a login (HTTP ${status})`, {
      hint: 'Log in with your browser, save the page (as HTML) and give the file.',
    });
  }
  const gone = status === 404 || status === 410;
  throw new InputError('page.status', `${host} answered HTTP ${status}`, {
    hint: gone
      ? 'Check the address.'
      : 'Try again later, or save the page in your browser (as HTML) and give the file.',
  });
}

/** A page that came, and has nothing on it to test. */
import { InputError } from '../../core/errors.ts';
import type { Page } from '../page.ts';

import type { Inventory } from './types.ts';

/** Fewer words than this are no page. An app shell may show "Loading…". */
const THIN_WORDS = 12;

/** The way on with a page that is too much. */
export const SAVE_IT =
  'Save the page in your browser (as HTML), cut it down to the part that matters, and give the file.';

/** Throws InputError (`page.app-shell`, `page.thin`). */
export function refuseUnusable(page: Page, inventory: Inventory): void {
  const { words, scripts } = inventory.counts;
  const shown = inventory.elements.filter((element) => element.visible && element.role !== 'media');
  const heading = shown.some((element) => element.role === 'heading');
  const asks = shown.some((element) => element.role === 'action' || element.role === 'form');
  if (words >= THIN_WORDS || (heading && asks)) return;
  const what = page.url === null ? page.asked : new URL(page.url).host;
  if (page.rendering === null && (scripts > 0 || /<noscript/i.test(page.html)) && !leadsOn(page.html)) {
    throw new InputError(
      'page.app-shell',
      `${what} sends an empty page that its scripts fill (${words} words, ${scripts} scripts)`,
      {
        hint: 'Add --render to run it in Chromium, or save the page in your browser once it is filled, and give the file.',
      },
    );
  }
  const next = leadsOn(page.html);
  throw new InputError('page.thin', `${what} has only ${words} words to read`, {
    hint:
      next === null
        ? 'Add --render if the page shows more in a browser, or save it there and give the file.'
        : `It leads on to ${next}: give that address.`,
  });
}

/** Where a `<meta http-equiv="refresh">` leads; it is followed in a browser only. */
function leadsOn(html: string): string | null {
  return (
    /<meta[^>]+http-equiv\s*=\s*["']?refresh["']?[^>]*content\s*=\s*["']?\s*\d+\s*[;,]\s*url\s*=\s*([^"'>\s]+)/i.exec(
      html,
    )?.[1] ?? null
  );
}

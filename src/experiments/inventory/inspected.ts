/** What the worker does, in the thread that it is called in. */
import { BriefError, InputError, messageOf } from '../../core/errors.ts';
import type { Page } from '../page.ts';

import { inventoryOf } from './inventory.ts';
import type { Inventory } from './types.ts';
import { refuseUnusable, SAVE_IT } from './unusable.ts';

/** What the worker answers. */
export type WorkerAnswer =
  | { ok: true; inventory: Inventory }
  | { ok: false; code: string; message: string; hint: string | null; input: boolean };

/** Throws InputError for pages that cannot be used, as `inspectPage` does. */
export function inspected(page: Page): Inventory {
  const inventory = inventoryOf(page);
  refuseUnusable(page, inventory);
  return inventory;
}

/** Errors do not cross threads with their class. */
export function answerOf(page: Page): WorkerAnswer {
  try {
    return { ok: true, inventory: inspected(page) };
  } catch (error) {
    if (!(error instanceof BriefError)) {
      return {
        ok: false,
        code: 'page.unreadable',
        message: `the page cannot be read: ${messageOf(error)}`,
        hint: SAVE_IT,
        input: true,
      };
    }
    const { code, message, hint = null } = error;
    return { ok: false, code, message, hint, input: error instanceof InputError };
  }
}

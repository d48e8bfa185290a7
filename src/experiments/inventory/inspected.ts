/** What the worker does, in the thread that it is called in. */
import { BriefError, InputError, messageOf } from '../../core/errors.ts';
import type { Page } from '../page.ts';

import { inventoryOf } from './inventory.ts';
import type { Inventory, ReadText } from './types.ts';
import { refuseUnusable, SAVE_IT } from './unusable.ts';

/** What the worker answers: the text as soon as it is read, and at the end the inventory without it. */
export type WorkerAnswer =
  | { ok: true; read: ReadText }
  | { ok: true; inventory: Omit<Inventory, 'text'> }
  | { ok: false; code: string; message: string; hint: string | null; input: boolean };

/** Throws InputError for pages that cannot be used, as `inspectPage` does. */
export function inspected(page: Page, onText?: (read: ReadText) => void): Inventory {
  const inventory = inventoryOf(page, onText);
  refuseUnusable(page, inventory);
  return inventory;
}

/** Errors do not cross threads with their class. */
export function answer(page: Page, post: (answer: WorkerAnswer) => void): void {
  post(answerOf(page, (read) => post({ ok: true, read })));
}

function answerOf(page: Page, onText: (read: ReadText) => void): WorkerAnswer {
  try {
    const { text: _text, ...inventory } = inspected(page, onText);
    return { ok: true, inventory };
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

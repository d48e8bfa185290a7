/** Notes of people who were forgotten: their files are the company's own and stay, so each collect meets them again. */
import { frontMatter } from '../collect/notes/front-matter.ts';
import type { Batch } from '../core/item.ts';
import type { Product } from '../core/settings.ts';
import { untouched } from '../core/untouched.ts';
import { type Field, fieldsOf } from '../interviews/fields/fields.ts';
import { slashOrder } from '../interviews/split/days.ts';
import { type Forgotten, forgottenIn } from '../store/forgotten.ts';
import type { Store } from '../store/store.ts';

/** Whether an interview is with somebody who was forgotten with their interviews. */
export function isForgotten(forgotten: Forgotten, fields: readonly Field[]): boolean {
  const value = (name: string): string | null => fields.find(({ field }) => field === name)?.value ?? null;
  const person = value('person');
  return person !== null && forgotten.isPerson(person, value('company'));
}

/** The batches of the notes collector without the notes of people who were forgotten, also where the file was edited since. */
export async function* leavingForgotten(
  batches: AsyncIterable<Batch>,
  store: Store,
  products: readonly Product[],
): AsyncGenerator<Batch> {
  for await (const batch of batches) {
    const forgotten = forgottenIn(store.connection);
    if (forgotten === null) {
      yield batch;
      continue;
    }
    const left = new Set(
      (batch.items ?? [])
        .filter(({ text, raw }) => isForgotten(forgotten, fieldsIn(text, raw, products)))
        .map(({ thread }) => thread),
    );
    const stays = ({ key }: { key: string }): boolean => !left.has(key);
    yield {
      ...batch,
      threads: (batch.threads ?? []).filter(stays),
      items: (batch.items ?? []).filter(stays),
      gaps: [...forgotten.redactDeep(batch.gaps ?? [])],
    };
  }
}

function fieldsIn(text: string, raw: unknown, products: readonly Product[]): Field[] {
  const whole = untouched(text, raw) ?? text;
  return fieldsOf({ text, front: frontMatter(whole).fields, raw: whole, products, order: slashOrder(text) });
}

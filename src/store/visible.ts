import { type Expression, expressionBuilder, type SqlBool } from 'kysely';

import { inList } from './query.ts';
import type { Database, ItemTable, ThreadTable } from './schema.ts';

/** What a reader may see, as `readableContainers` and `readableNotes` give it. */
export interface Visible {
  containers: ReadonlySet<number>;
  notes: ReadonlySet<number>;
}

/** Whether a reader may see item `i`. A note is decided by itself, never by its folder. */
export function visibleItem({ containers, notes }: Visible): Expression<SqlBool> {
  return expressionBuilder<{ i: ItemTable }, 'i'>()
    .case('i.source')
    .when('notes')
    .then(inList('i.id', notes))
    .else(inList('i.container_id', containers))
    .end();
}

/** Whether a reader may see thread `t`. */
export function visibleThread({ containers, notes }: Visible): Expression<SqlBool> {
  const thread = expressionBuilder<Database & { t: ThreadTable }, 't'>();
  const note = thread
    .selectFrom('item as n')
    .select('n.id')
    .whereRef('n.thread_id', '=', 't.id')
    .where('n.ref', '=', '')
    .where(inList('n.id', notes));
  return thread
    .case('t.source')
    .when('notes')
    .then(thread.exists(note))
    .else(inList('t.container_id', containers))
    .end();
}

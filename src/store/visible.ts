/** What a reader may see, as `readableContainers` and `readableNotes` give it. */
export interface Visible {
  containers: ReadonlySet<number>;
  notes: ReadonlySet<number>;
}

/** Values for :containers and :notes of `VISIBLE_ITEM`. */
export function visibleParameters(visible: Visible): { containers: string; notes: string } {
  return { containers: JSON.stringify([...visible.containers]), notes: JSON.stringify([...visible.notes]) };
}

/** SQL: whether a reader may see item `i`. A note is decided by itself, never by its folder. */
export const VISIBLE_ITEM = `CASE i.source WHEN 'notes' THEN i.id IN (SELECT value FROM json_each(:notes))
  ELSE i.container_id IN (SELECT value FROM json_each(:containers)) END`;

/** SQL: whether a reader may see thread `t`. */
export const VISIBLE_THREAD = `CASE t.source
  WHEN 'notes' THEN EXISTS (SELECT 1 FROM item AS n WHERE n.thread_id = t.id AND n.ref = ''
    AND n.id IN (SELECT value FROM json_each(:notes)))
  ELSE t.container_id IN (SELECT value FROM json_each(:containers)) END`;

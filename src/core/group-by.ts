/** Rows by their key, in the order of the first of each; the rows of a group in the order given. */
export function groupBy<K, T>(rows: readonly T[], key: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const its = key(row);
    const group = groups.get(its);
    if (group === undefined) groups.set(its, [row]);
    else group.push(row);
  }
  return groups;
}

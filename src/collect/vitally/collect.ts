/** Reads the accounts, then the users, of Vitally: all of them once, then what changed since. */
import type { CustomerBatch, CustomerRecord } from '../../core/customer.ts';
import { type VitallyList, type VitallyOptions, vitallyPages, type VitallyRecord } from './client.ts';
import { accountRecord, type RecordOptions, userRecord } from './map.ts';

export interface CollectVitallyOptions extends VitallyOptions, RecordOptions {
  /** The store's cursor of a list; null before the first whole read. */
  cursor: (scope: string) => string | null;
  /** Reads everything again. */
  full: boolean;
}

/** Clocks of several servers date the records: what changed so long before the cursor is read again. */
const OVERLAP_MS = 10 * 60_000;
const LISTS: readonly [
  VitallyList,
  (record: VitallyRecord, options: RecordOptions) => CustomerRecord | null,
][] = [
  ['accounts', accountRecord],
  ['users', userRecord],
];

/**
 * The first read goes by `createdAt`, which is whole whatever changes meanwhile; later ones by `updatedAt`, the newest first, down to the last
 * one seen. A cursor moves with the last page of its list only: a read that stops half-way is done again.
 */
export async function* collectVitally(
  options: CollectVitallyOptions,
  signal: AbortSignal,
): AsyncGenerator<CustomerBatch> {
  for (const [list, recordOf] of LISTS) {
    const cursor = options.full ? null : options.cursor(list);
    const known = cursor === null ? null : Date.parse(cursor) - OVERLAP_MS;
    let newest = cursor ?? '';
    let read = 0;
    for await (const page of vitallyPages(
      options,
      list,
      known === null ? 'createdAt' : 'updatedAt',
      signal,
    )) {
      const fresh = page.filter((record) => known === null || !(updatedAt(record) < known));
      for (const record of fresh) {
        const at = updatedAt(record);
        if (!Number.isNaN(at) && (newest === '' || at > Date.parse(newest)))
          newest = new Date(at).toISOString();
      }
      read += fresh.length;
      yield {
        source: 'vitally',
        records: fresh.flatMap((record) => recordOf(record, options) ?? []),
        cursor: null,
        progress: `${list}: ${read}`,
      };
      if (fresh.length < page.length) break;
    }
    yield {
      source: 'vitally',
      records: [],
      cursor: newest === '' ? null : { scope: list, value: newest },
      progress: `${list}: ${read}`,
    };
  }
}

function updatedAt(record: VitallyRecord): number {
  const written = record['updatedAt'];
  return typeof written === 'string' ? Date.parse(written) : Number.NaN;
}

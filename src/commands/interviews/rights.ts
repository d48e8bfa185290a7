import type { Settings } from '../../core/settings.ts';
import { mayReadCustomers } from '../../interviews/customers/rights.ts';
import type { Rights } from '../../interviews/search/library.ts';
import type { Store } from '../../store/store.ts';

/** The rights of `--for`; without it the operator sees all, and `note` says so. */
export async function rightsOf(
  store: Store,
  settings: Settings,
  who: string | undefined,
): Promise<{ rights: Rights; person: string | null; timezone: string; note: string }> {
  if (who === undefined) {
    const { timezone } = settings;
    return {
      rights: 'all',
      person: null,
      timezone,
      note: 'As the operator, who sees all; --for shows what a person may.',
    };
  }
  const { findReader } = await import('../../briefing/reader.ts');
  const { person, rights, timezone } = findReader(store, settings.people, who, settings.timezone);
  const customers = mayReadCustomers(rights, settings.customers.readers);
  return {
    rights: { ...rights, customers },
    person: person.id,
    timezone,
    note: `For ${person.name}.`,
  };
}

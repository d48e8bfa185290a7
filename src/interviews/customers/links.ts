/** Links to the pages of a customer in other tools, made of the patterns of brief.yaml. */
import type { LINK_PARTS } from '../../core/settings.ts';
import type { CompanyRow } from '../../store/customer-list.ts';

export interface Link {
  /** `vitally`, `posthog`, as brief.yaml calls it. */
  name: string;
  url: string;
}

type Part = (typeof LINK_PARTS)[number];

/**
 * The links that can be made: a pattern with a part that is not known gives none. Those with `{email}` are a contact's, the others the
 * company's.
 */
export function linksOf(
  patterns: Readonly<Record<string, string>>,
  { name, ids, domains }: Pick<CompanyRow, 'name' | 'ids' | 'domains'>,
  email: string | null,
): Link[] {
  const parts: Record<Part, string | undefined> = {
    id: ids.find(({ kind }) => kind === 'id')?.value,
    vitally: ids.find(({ kind }) => kind === 'vitally')?.value,
    domain: domains[0],
    name,
    email: email ?? undefined,
  };
  const known = new Map<string, string | undefined>(Object.entries(parts));
  return Object.entries(patterns).flatMap(([tool, pattern]) => {
    const names = [...pattern.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
    const fits = names.includes('email') === (email !== null);
    if (!fits || names.some((part) => known.get(part) === undefined)) return [];
    const url = pattern.replaceAll(/\{([^}]*)\}/g, (_, part: string) =>
      encodeURIComponent(known.get(part) ?? ''),
    );
    return [{ name: tool, url }];
  });
}

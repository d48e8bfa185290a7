/** How many of the interviews found have which company, product, role, interviewer, tag and year. */
import type { InterviewRow } from '../../store/interview-list.ts';

export interface FacetValue {
  value: string;
  count: number;
}

export const FACETS = ['company', 'product', 'role', 'interviewer', 'tag', 'year'] as const;
export type Facets = Record<(typeof FACETS)[number], FacetValue[]>;

/** Values of a facet that are shown. */
const MOST = 10;

export function facetsOf(rows: readonly InterviewRow[]): Facets {
  const counts = {
    company: new Map<string, number>(),
    product: new Map<string, number>(),
    role: new Map<string, number>(),
    interviewer: new Map<string, number>(),
    tag: new Map<string, number>(),
    year: new Map<string, number>(),
  };
  const count = (facet: Map<string, number>, value: string | null | undefined): void => {
    if (value != null) facet.set(value, (facet.get(value) ?? 0) + 1);
  };
  for (const row of rows) {
    count(counts.company, row.company);
    count(counts.role, row.role);
    count(counts.interviewer, row.interviewer);
    count(counts.year, row.day?.slice(0, 4));
    for (const product of row.products) count(counts.product, product);
    for (const tag of row.tags) count(counts.tag, tag);
  }
  return {
    company: top(counts.company),
    product: top(counts.product),
    role: top(counts.role),
    interviewer: top(counts.interviewer),
    tag: top(counts.tag),
    year: top(counts.year),
  };
}

function top(counts: ReadonlyMap<string, number>): FacetValue[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST);
}

/** How many of the interviews found have which company, product, plan, role, interviewer, tag and year. */
import type { InterviewRow } from '../../store/interview-list.ts';

export interface FacetValue {
  value: string;
  count: number;
}

export const FACETS = ['company', 'product', 'plan', 'role', 'interviewer', 'tag', 'year'] as const;
export type FacetName = (typeof FACETS)[number];
export type Facets = Record<FacetName, FacetValue[]>;

/** The values of a room's interviews as numbers, so that counting 20,000 of them takes no time. */
export type FacetCodes = Record<FacetName, { values: readonly string[]; of: readonly (readonly number[])[] }>;

/** Values of a facet that are shown. */
const MOST = 10;

const NONE: readonly string[] = [];
const one = (value: string | null | undefined): readonly string[] => (value == null ? NONE : [value]);
const VALUES: Record<FacetName, (row: InterviewRow) => readonly string[]> = {
  company: (row) => one(row.company),
  product: (row) => row.products,
  plan: (row) => one(row.customer?.plan),
  role: (row) => one(row.role),
  interviewer: (row) => one(row.interviewer),
  tag: (row) => row.tags,
  year: (row) => one(row.day?.slice(0, 4)),
};

export function codesOf(rows: readonly InterviewRow[]): FacetCodes {
  const codes = (facet: FacetName): FacetCodes[FacetName] => {
    const known = new Map<string, number>();
    const of = rows.map((row) =>
      VALUES[facet](row).map((value) => {
        let code = known.get(value);
        if (code === undefined) known.set(value, (code = known.size));
        return code;
      }),
    );
    return { values: [...known.keys()], of };
  };
  return {
    company: codes('company'),
    product: codes('product'),
    plan: codes('plan'),
    role: codes('role'),
    interviewer: codes('interviewer'),
    tag: codes('tag'),
    year: codes('year'),
  };
}

/** The most frequent values among the interviews at these places of the room. */
export function facetsOf(codes: FacetCodes, places: readonly number[]): Facets {
  const top = (facet: FacetName): FacetValue[] => {
    const { values, of } = codes[facet];
    const counts = new Uint32Array(values.length);
    for (const place of places) for (const code of of[place] ?? []) counts[code] = (counts[code] ?? 0) + 1;
    const found: FacetValue[] = [];
    for (const [code, value] of values.entries()) {
      const count = counts[code] ?? 0;
      if (count > 0) found.push({ value, count });
    }
    return found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, MOST);
  };
  return {
    company: top('company'),
    product: top('product'),
    plan: top('plan'),
    role: top('role'),
    interviewer: top('interviewer'),
    tag: top('tag'),
    year: top('year'),
  };
}

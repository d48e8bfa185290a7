/** All tests of a page for one vendor: a folder for each, so that each can be sent alone. */
import type { Suggestion } from '../suggestion.ts';
import { type ExportedFile, type ExportedPage, keyOf } from './exported.ts';
import { growthbookFiles } from './growthbook.ts';
import { posthogFiles } from './posthog.ts';

export const VENDORS = ['posthog', 'growthbook'] as const;
export type Vendor = (typeof VENDORS)[number];

const FILES: Readonly<Record<Vendor, (suggestion: Suggestion, page: ExportedPage) => ExportedFile[]>> = {
  posthog: posthogFiles,
  growthbook: growthbookFiles,
};

/** Paths are relative, with `/`: `t1-say-what-it-does-0a1b2c/1-feature-flag.json`. Nothing is written and nothing is sent. */
export function exportTests(
  vendor: Vendor,
  suggestions: readonly Suggestion[],
  page: ExportedPage,
): { path: string; text: string }[] {
  return suggestions.flatMap((suggestion) => {
    const folder = `${suggestion.id.replaceAll(/[^\w-]/g, '')}-${keyOf(suggestion, page)}`;
    return FILES[vendor](suggestion, page).map(({ name, text }) => ({ path: `${folder}/${name}`, text }));
  });
}

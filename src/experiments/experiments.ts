/** From a page to tests that can be run: fetch -> inventory -> suggest. Rendering and export take what this gives. */
import type { Clock } from '../core/time.ts';

import type { Experiments } from './document.ts';
import type { Inventory, ReadText } from './inventory/types.ts';
import type { Page } from './page.ts';
import type { Given } from './plan/plan.ts';
import type { PlanRequest } from './plan/types.ts';
import type { ExperimentWriter } from './writer/model-writer.ts';

export interface ExperimentsRequest {
  /** The event that counts, where the person named one. */
  goal: string | null;
  plan: PlanRequest;
  /** What of the plan the person gave; the rest is marked as an assumption. */
  given: Given;
}

export interface ExperimentsDeps {
  /** How the page comes in: `fetch/fetchPage`, or with a browser. */
  fetch(signal: AbortSignal): Promise<Page>;
  /** `onText` is told the text before the elements are looked for, where that is done elsewhere meanwhile. */
  takeInventory(page: Page, signal: AbortSignal, onText: (read: ReadText) => void): Promise<Inventory>;
  /** Null: no model. */
  writer: ExperimentWriter | null;
  now: Clock;
}

/** The whole way. Throws what `fetch` and `takeInventory` throw; a model that fails is a note. */
export async function experiments(
  request: ExperimentsRequest,
  deps: ExperimentsDeps,
  signal: AbortSignal,
): Promise<{ document: Experiments; page: Page; inventory: Inventory }> {
  const page = await deps.fetch(signal);
  // The rules are loaded, and the text is divided into words, while the inventory's worker runs.
  const loaded = import('./suggest.ts');
  const onText = async (read: ReadText): Promise<void> => (await loaded).readAhead(read);
  const [inventory, { suggest }] = await Promise.all([
    deps.takeInventory(page, signal, (read) => void onText(read)),
    loaded,
  ]);
  const document = await suggest(page, inventory, request, deps, signal);
  return { document, page, inventory };
}

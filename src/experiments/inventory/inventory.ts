/** A page to what is on it. One walk makes a table; each rule reads the table; selectors come from an index over it. */
import type { Page } from '../page.ts';

import { findActions } from './actions.ts';
import { type Draft, Drafts } from './draft.ts';
import { isField, isSubmit } from './forms/field.ts';
import { findForms } from './forms/forms.ts';
import { countWords, isRightToLeft, languageOf } from './page/language.ts';
import { keptAttributes, markupOf } from './page/markup.ts';
import { findMedia } from './media.ts';
import { type Names, namesOf } from './page/names.ts';
import { findNavigation } from './navigation.ts';
import { kindOf } from './page-kind.ts';
import { isCart, isDatedArticle, isDatedBelow, isManual } from './page/page-marks.ts';
import { parsePage } from './page/parse.ts';
import { depthOf, type Places, placesOf, underText } from './page/place.ts';
import { dollarsTold, moneyOf } from './prices/price.ts';
import { findProof } from './claims/proof.ts';
import { inProse } from './page/prose.ts';
import { indexSelectors } from './selectors/selector-index.ts';
import { type Alike, waysTo } from './selectors/selector.ts';
import { generatorOf, metaOf, structuredOf, titleOf } from './page/structured.ts';
import { contextOf } from './page/surroundings.ts';
import { plansInLine } from './prices/table-heads.ts';
import { findTrust, findTrustHeadings } from './claims/trust.ts';
import type { Inventory, PageElement, Place, ReadText, Role, Structured } from './types.ts';
import { enclosing, type PageTable, type Row, textOf, walkPage } from './page/walk.ts';
import { paragraphsOf } from './page/blocks.ts';
import { findPrices } from './prices/find-prices.ts';
import { findQuestions } from './questions.ts';
import { findHeadings, findTexts } from './texts.ts';

/** Longest markup of one element. */
const MARKUP_CHARS = 2000;
/** Elements of one role that a page may have; more are counted, not listed: the thousandth card says what the first said. */
const MOST_OF_A_ROLE = 300;
/** An estimate of the first screen without a browser, in characters of text. */
const FIRST_SCREEN = 700;

/** Roles that are kept when the page does not show them (a form in a closed dialog), without their words. */
const KEPT_HIDDEN = new Set<Role>(['form', 'field']);

/**
 * Throws InputError for hostile nesting. Pure: the same page gives the same inventory. `onText` is called once the text is known, before the
 * elements are.
 */
export function inventoryOf(page: Page, onText?: (read: ReadText) => void): Inventory {
  const document = parsePage(page.html);
  const table = walkPage(document, page.rendering?.seen ?? null);
  const language = pageLanguage(table);
  const text = [table.text, ...table.shadowText.map((each) => each.text)].join('\n');
  onText?.({ text, language: language.language });
  return inventoryOfTable(page, table, text, language);
}

function inventoryOfTable(
  page: Page,
  table: PageTable,
  text: string,
  language: ReturnType<typeof pageLanguage>,
): Inventory {
  const base = baseOf(page, table);
  const resolve = (url: string): string | null => resolved(url, base);
  const drafts = new Drafts(table);
  const names = namesOf(table);
  const places = placesOf(table);
  const blocks = paragraphsOf(table);

  // The order is the precedence: a node has one role.
  findNavigation(table, places, drafts, resolve);
  findQuestions(table, places, blocks, drafts);
  const title = titleOf(table);
  findForms(table, names, places, drafts, resolve, title);
  findActions(table, names, places, drafts, resolve);
  const manual = isManual(table);
  const told = inProse(table);
  /** What a manual says is told in passing, too. */
  const prose = (row: Row): boolean => told(row) || (manual && places.regionOf(row) === 'main');
  findProof(table, places, blocks, prose, drafts);
  findTrustHeadings(table, blocks, prose, drafts);
  findHeadings(table, names, drafts);
  const structured = structuredOf(table);
  const canonical = linkTo(table, 'canonical', resolve);
  const stated = currenciesOf(structured);
  const declared = stated.length > 0 ? stated : dollarsTold(table.text);
  findPrices(table, drafts, moneyOf(language.language, declared, hostOf(page.url ?? canonical)));
  findTrust(table, blocks, prose, drafts);
  findMedia(table, drafts, resolve);
  findTexts(table, names, blocks, drafts);

  const noted = drafts.inOrder().filter(([at, draft]) => {
    const row = table.rows[at];
    return row !== undefined && (row.hiddenBy === null || KEPT_HIDDEN.has(draft.role));
  });
  const { kept, cut } = firstOfEach(noted);
  const elements = elementsOf(page, table, names, places, kept);
  const [root] = table.byTag.get('html') ?? [];
  const [body] = table.byTag.get('body') ?? [];
  const countOf = (tag: string): number => table.byTag.get(tag)?.length ?? 0;
  const words = countWords(table.text, language.language);
  const { kind, because } = kindOf({
    url: page.url,
    title,
    generator: generatorOf(table),
    elements,
    structured,
    countOf,
    isDatedArticle: isDatedArticle(table),
    isDated: isDatedBelow(table),
    isManual: manual,
    body: `${body?.element.attribs['id'] ?? ''} ${body?.element.attribs['class'] ?? ''}`,
    isStep: table.rows.some(({ element }) => element.attribs['aria-current'] === 'step'),
    isCart: isCart(table, drafts),
    plansInLine: plansInLine(table, drafts),
    words,
  });
  const direction = (root?.element.attribs['dir'] ?? body?.element.attribs['dir'])?.toLowerCase();
  return {
    schema: 1,
    url: page.url,
    rendered: page.rendering !== null,
    language: language.language,
    languageFrom: language.from,
    direction:
      direction === 'rtl' || (direction !== 'ltr' && isRightToLeft(language.language)) ? 'rtl' : 'ltr',
    title,
    description: metaOf(table, 'description'),
    canonical,
    viewport: metaOf(table, 'viewport'),
    kind,
    kindBecause: because,
    elements,
    structured,
    text,
    hiddenText: table.hiddenText,
    counts: {
      nodes: table.rows.length,
      words,
      scripts: countOf('script'),
      stylesheets: (table.byTag.get('link') ?? []).filter((row) =>
        /stylesheet/i.test(row.element.attribs['rel'] ?? ''),
      ).length,
      images: countOf('img'),
      characters: page.html.length,
    },
    cut,
    notes: [...page.notes, ...shadowNote(table)],
  };
}

function hostOf(url: string | null): string | null {
  return url === null || !URL.canParse(url) ? null : new URL(url).hostname;
}

/** Codes of the currencies that the page's data states. */
function currenciesOf(structured: readonly Structured[]): string[] {
  return structured.flatMap(({ values }) =>
    Object.entries(values).flatMap(([key, value]) => (/currency$/i.test(key) ? [value.toUpperCase()] : [])),
  );
}

function shadowNote(table: PageTable): string[] {
  const hosts = [...new Set(table.shadowText.map((each) => `<${each.host}>`))];
  if (hosts.length === 0) return [];
  const some = hosts.slice(0, 3).join(', ') + (hosts.length > 3 ? ', ...' : '');
  return [
    `The words inside ${some} were read, and no change of them is proposed: no selector reaches into a shadow root.`,
  ];
}

function firstOfEach(noted: [number, Draft][]): { kept: [number, Draft][]; cut: Inventory['cut'] } {
  const counts = new Map<Role, number>();
  const kept = noted.filter(([, { role }]) => {
    const count = (counts.get(role) ?? 0) + 1;
    counts.set(role, count);
    return count <= MOST_OF_A_ROLE;
  });
  const byRole: Partial<Record<Role, number>> = {};
  for (const [role, count] of counts) {
    if (count > MOST_OF_A_ROLE) byRole[role] = count - MOST_OF_A_ROLE;
  }
  return { kept, cut: { elements: noted.length - kept.length, byRole } };
}

function elementsOf(
  page: Page,
  table: PageTable,
  names: Names,
  places: Places,
  kept: readonly [number, Draft][],
): PageElement[] {
  const index = indexSelectors(table);
  const ids = new Map(kept.map(([at], order) => [at, `e${order + 1}`]));
  const sayings = sayingsOf(table, places, kept);
  const forms = formsOf(table, names, ids);
  const screen = page.rendering?.viewport.height ?? null;
  const elements: PageElement[] = [];
  for (const [at, draft] of kept) {
    const row = table.rows[at];
    if (row === undefined) continue;
    const visible = row.hiddenBy === null;
    const said = sayings.said.get(at) ?? null;
    const form = enclosing(table, row, 'form');
    const heading = places.headingOf(row);
    const place: Place = {
      region: places.regionOf(row),
      depth: depthOf(table, row),
      under: underText(table, heading),
      heading: heading === null ? null : (ids.get(heading.at) ?? null),
      form: form === undefined ? null : (ids.get(form.at) ?? null),
      box: row.box,
      firstScreen: screen === null || row.box === null ? row.from < FIRST_SCREEN : row.box.y < screen,
    };
    const text = visible && draft.role !== 'field' ? textOf(table, row) : '';
    const base = {
      id: ids.get(at) ?? '',
      tag: row.tag,
      text,
      name: visible ? names.nameOf(row) : null,
      visible,
      hiddenBy: row.hiddenBy,
      place,
      ...waysTo(
        table,
        index,
        row,
        said,
        said === null ? NOBODY : (sayings.alike.get(row.tag)?.get(said.text) ?? NOBODY),
      ),
      html: visible ? markupOf(table, row, MARKUP_CHARS) : '',
      attributes: keptAttributes(row.element),
      context: contextOf(table, row),
    };
    elements.push(draft.role === 'form' ? { ...base, ...draft, ...forms(row) } : { ...base, ...draft });
  }
  return elements;
}

const NOBODY: Alike = { rows: [], under: new Map() };

interface Sayings {
  /** Words of the rows that are elements. */
  said: Map<number, { text: string; under: string | null }>;
  /** By tag and words that some element has, all visible rows that have them. */
  alike: Map<string, Map<string, Alike>>;
}

const MAX_SAID = 600;

function sayingsOf(table: PageTable, places: Places, kept: readonly [number, Draft][]): Sayings {
  const said: Sayings['said'] = new Map();
  const alike: Sayings['alike'] = new Map();
  for (const [at] of kept) {
    const row = table.rows[at];
    if (row === undefined || row.hiddenBy !== null || row.to - row.from > MAX_SAID) continue;
    const text = textOf(table, row);
    if (text === '') continue;
    said.set(at, { text, under: null });
    const sayers = alike.get(row.tag) ?? new Map<string, Alike>();
    alike.set(row.tag, sayers.set(text, { rows: [], under: new Map() }));
  }
  for (const row of table.rows) {
    const sayers = alike.get(row.tag);
    if (sayers === undefined || row.hiddenBy !== null) continue;
    if (row.to === row.from || row.to - row.from > MAX_SAID) continue;
    sayers.get(textOf(table, row))?.rows.push(row.at);
  }
  // The heading is asked for only where the words do not suffice.
  for (const { rows, under } of [...alike.values()].flatMap((sayers) => [...sayers.values()])) {
    if (rows.length < 2) continue;
    for (const at of rows) {
      const row = table.rows[at];
      const over = row === undefined ? null : underText(table, places.headingOf(row));
      under.set(over, (under.get(over) ?? 0) + 1);
      const own = said.get(at);
      if (own !== undefined) own.under = over;
    }
  }
  return { said, alike };
}

function formsOf(
  table: PageTable,
  names: Names,
  ids: ReadonlyMap<number, string>,
): (form: Row) => { fields: string[]; submit: string | null } {
  return (form) => {
    const fields: string[] = [];
    let submit: string | null = null;
    let button: string | null = null;
    for (let at = form.at + 1; at < form.end; at += 1) {
      const row = table.rows[at];
      const id = ids.get(at);
      if (row === undefined || id === undefined || row.hiddenBy !== null) continue;
      if (isField(row)) fields.push(id);
      else if (isSubmit(table, row)) submit ??= id;
      else if (row.tag === 'button' && names.nameOf(row) !== null) button ??= id;
    }
    return { fields, submit: submit ?? button };
  };
}

function pageLanguage(table: PageTable): { language: string | null; from: Inventory['languageFrom'] } {
  const [root] = table.byTag.get('html') ?? [];
  const stated = root?.element.attribs['lang'] ?? root?.element.attribs['xml:lang'];
  if (stated !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(stated.trim()))
    return { language: stated.trim(), from: 'attribute' };
  const header = metaOf(table, 'content-language');
  if (header !== null && /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(header))
    return { language: header, from: 'header' };
  const guessed = languageOf(table.text);
  return { language: guessed, from: guessed === null ? 'none' : 'content' };
}

function linkTo(table: PageTable, rel: string, resolve: (url: string) => string | null): string | null {
  const row = table.byTag.get('link')?.find((each) => each.element.attribs['rel']?.toLowerCase() === rel);
  const href = row?.element.attribs['href'];
  return href === undefined ? null : resolve(href);
}

function baseOf(page: Page, table: PageTable): string | null {
  const href = table.byTag.get('base')?.[0]?.element.attribs['href'];
  if (href === undefined) return page.url;
  return resolved(href, page.url);
}

/** Absolute where the page's address is known; as written where it is not. Null for what is no address at all. */
function resolved(url: string, base: string | null): string | null {
  const written = url.trim();
  if (written === '') return null;
  if (base === null) return written.slice(0, 500);
  return URL.canParse(written, base) ? new URL(written, base).href.slice(0, 500) : null;
}

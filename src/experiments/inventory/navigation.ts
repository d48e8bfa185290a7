/** Links that lead on: menus, where one is on the site, the head and the foot of the page. */
import type { Drafts } from './draft.ts';
import { isDressed } from './dress.ts';
import { perText } from './page/per-text.ts';
import type { Places } from './page/place.ts';
import { enclosing, type PageTable, remembered, type Row, textOf } from './page/walk.ts';

const MAX_LINKS = 100;

export function isNavigation(table: PageTable, row: Row): boolean {
  const { class: classes = '', id = '', role } = row.element.attribs;
  if (row.tag === 'nav' || role === 'navigation') return true;
  if (!BOXES.has(row.tag)) return false;
  if (leadsUp(row)) return true;
  if (row.tag === 'p' || row.tag === 'section') return false;
  if (row.tag !== 'div' && enclosing(table, row, 'header') !== undefined) return true;
  return (classes !== '' && saysMenu(classes)) || (id !== '' && saysMenu(id));
}

const BOXES = new Set(['div', 'ul', 'ol', 'p', 'section']);
/** Where one is on the site or the page: in plain boxes, with words between the links. */
const LEADS_UP =
  /(?:^|[\s_-])(?:bread-?crumbs?|crumbs|topic-?path|pankuzu|toc|table-of-contents|migas|fil-?d?-?ariane|ariane|brotkrum\w*|briciole|okruszki|kruimelpad|br[oö]dsmul\w*)(?:$|[\s_])/i;

// Classes are few, and stand on thousands of elements.
const saysUp = perText((told) => LEADS_UP.test(told));
const saysMenu = perText((told) =>
  /(?:^|[\s_-])(?:nav|menu|navbar|navigation|tabs)(?:[\s_-]|$)|nav_?list/i.test(told),
);

function leadsUp(row: Row): boolean {
  const { class: classes, id, itemtype } = row.element.attribs;
  if (itemtype?.endsWith('schema.org/BreadcrumbList') === true) return true;
  return (classes !== undefined && saysUp(classes)) || (id !== undefined && saysUp(id));
}

/** Shorter ones hold a path and nothing else: at its end stands the title of the page, however long. */
const MAX_PATH = 250;

function isPath(row: Row): boolean {
  return leadsUp(row) && row.to - row.from <= MAX_PATH;
}

export function findNavigation(
  table: PageTable,
  places: Places,
  drafts: Drafts,
  resolve: (url: string) => string | null,
): void {
  const lists = linkLists(table, places);
  let covered = -1;
  for (const row of table.rows) {
    if (row.at < covered || row.hiddenBy !== null || row.to === row.from) continue;
    if (!isNavigation(table, row) && !lists.has(row.at)) continue;
    const isNav = row.tag === 'nav' || row.element.attribs['role'] === 'navigation';
    const links: Link[] = [];
    let linked = 0;
    for (const inner of table.rows.slice(row.at + 1, row.end)) {
      if (inner.tag !== 'a' || inner.hiddenBy !== null || inner.element.attribs['href'] === undefined)
        continue;
      const text = textOf(table, inner);
      if (text === '') continue;
      linked += text.length;
      if (!isNav && links.length === 0 && isNamedLogo(table, inner)) continue;
      if (links.length < MAX_LINKS) links.push({ text, href: resolve(inner.element.attribs['href']) });
    }
    const mixed = lists.has(row.at) || leadsUp(row);
    if (
      links.length < (isNav || mixed ? 1 : 2) ||
      (!isNav && !isPath(row) && linked < (row.to - row.from) * (mixed ? 0.15 : 0.6))
    )
      continue;
    drafts.note(row, { role: 'navigation', links });
    covered = row.end;
  }
  findStrayLinks(table, places, drafts, resolve);
}

/** Links at the head and the foot of the page that stand in no list: one navigation for each of these parts, with all of them. */
function findStrayLinks(
  table: PageTable,
  places: Places,
  drafts: Drafts,
  resolve: (url: string) => string | null,
): void {
  const first = firstHeading(table);
  const frames = (row: Row): boolean => {
    const region = places.regionOf(row);
    if (region === 'header' || region === 'footer') return true;
    if (row.at < first && HEAD_TAG.test(row.tag)) return true;
    const { class: classes, id } = row.element.attribs;
    const told = classes === undefined ? id : `${id ?? ''} ${classes}`;
    return told !== undefined && row.at < first && row.depth <= MAX_FRAME_DEPTH && HEAD_CLASS.test(told);
  };
  /** The outermost part of the frame that a row stands in; null for what stands in none. */
  const frameOf = remembered(table, (row: Row): number => {
    const up = table.rows[row.parent];
    const outer = up === undefined ? -1 : frameOf(up);
    return outer !== -1 || !frames(row) ? outer : row.at;
  });
  const inNavigation = remembered(table, (row: Row): boolean => {
    const up = table.rows[row.parent];
    return drafts.of(row)?.role === 'navigation' || (up !== undefined && inNavigation(up));
  });
  // Where home is `/`, a host is that of another site of the same house.
  const anchors = table.byTag.get('a') ?? [];
  const names = anchors.some(({ element }) => HOME.test(element.attribs['href'] ?? '')) ? HOME : HOME_OR_HOST;
  const stray = new Map<number, Link[]>();
  for (const row of anchors) {
    const { href } = row.element.attribs;
    if (row.hiddenBy !== null || href === undefined || row.to === row.from) continue;
    if (NO_PAGE.test(href) || row.to - row.from > MAX_LINK) continue;
    const frame = frameOf(row);
    if (!/\p{L}/u.test(textOf(table, row))) continue;
    if (frame === -1 || inNavigation(row) || isDressed(table, row)) continue;
    if (isLogo(table, row, names)) continue;
    const links = stray.get(frame) ?? [];
    if (links.length < MAX_LINKS) links.push({ text: textOf(table, row), href: resolve(href) });
    stray.set(frame, links);
  }
  for (const [at, links] of stray) {
    const row = table.rows[at];
    if (row !== undefined) drafts.note(row, { role: 'navigation', links });
  }
}

interface Link {
  text: string;
  href: string | null;
}

const MAX_FRAME_DEPTH = 7;
/** Heads of pages that are no `<header>`. */
const HEAD_CLASS =
  /(?:^|[\s_-])(?:top-?bar|mast-?head|header-?bar|utility(?:-?(?:bar|nav))?|(?:site|page|main|global|top)[-_]?head(?:er)?|header)(?:$|[\s_])/i;
/** Heads that are components. */
const HEAD_TAG = /-(?:header|top-?bar|toolbar|masthead)$/;
/** Leads to no other page. */
const NO_PAGE = /^(?:#|tel:|mailto:|javascript:)/i;
const HOME = /^\.?\/$/;
const HOME_OR_HOST = /^(?:\.?\/|https?:\/\/[^/]+\/?)$/;
const LOGO = /(?:^|[\s_-])(?:logo|brand|site-?(?:title|name)|wordmark)/i;

/** The name of the site that leads home, by what its makers call it. */
function isNamedLogo(table: PageTable, row: Row): boolean {
  const { rel, class: classes = '' } = row.element.attribs;
  const around = table.rows[row.parent]?.element.attribs ?? {};
  return rel === 'home' || LOGO.test(`${classes} ${around['class'] ?? ''} ${around['id'] ?? ''}`);
}

/** The same where it stands in no list: there, a link home is its name. */
function isLogo(table: PageTable, row: Row, names: RegExp): boolean {
  const { href = '' } = row.element.attribs;
  const home = names.test(href);
  return isNamedLogo(table, row) || (home && enclosing(table, row, 'li') === undefined);
}

function firstHeading(table: PageTable): number {
  const first = table.rows.find((row) => row.level !== null && row.hiddenBy === null && row.to > row.from);
  return first?.end ?? Infinity;
}

/** Fewer links beside each other are no list; in a footer, two are. */
const FEWEST_LINKS = 3;
const FEWEST_ITEMS = 2;
const MAX_LINK = 40;
/** What the last line of a page says besides. */
const LAST_LINE =
  /©|\(c\)|copyright|all rights reserved|last (?:updated|modified|changed)|zuletzt (?:geändert|aktualisiert)|dernière (?:mise à jour|modification)|última (?:actualización|atualização|modificación)|ultim[ao] (?:aggiornamento|modifica)|laatst (?:bijgewerkt|gewijzigd)|最終更新/i;
/** Where the foot of a page without a `<footer>` begins, by its text. */
const FOOT = 0.8;

/**
 * Whatever holds little but short links, at the head of the page or at its foot: menus without a name, of old pages and of generated
 * classes. Rows by their number; the innermost of each.
 */
function linkLists(table: PageTable, places: Places): Set<number> {
  const foot = table.text.length * FOOT;
  const first = firstHeading(table);
  const links = new Map<number, { count: number; chars: number }>();
  for (const row of table.rows) {
    if (row.tag !== 'a' || row.hiddenBy !== null || row.element.attribs['href'] === undefined) continue;
    const chars = textOf(table, row).length;
    if (chars === 0) continue;
    const button = isDressed(table, row) || chars > MAX_LINK;
    for (let up = table.rows[row.parent]; up !== undefined; up = table.rows[up.parent]) {
      let sum = links.get(up.at);
      if (sum === undefined) links.set(up.at, (sum = { count: 0, chars: 0 }));
      sum.count += button ? -Infinity : 1;
      sum.chars += chars;
    }
  }
  const found = new Set<number>();
  // From the innermost outwards: a later row is never an ancestor of an earlier one.
  let last = Infinity;
  for (const [at, { count, chars }] of [...links].sort(([a], [b]) => b - a)) {
    const row = table.rows[at];
    if (row === undefined) continue;
    const footer = places.regionOf(row) === 'footer';
    const list = row.tag === 'ul' || row.tag === 'ol';
    const fewest = footer ? (list ? 1 : 2) : list ? FEWEST_ITEMS : FEWEST_LINKS;
    const length = row.to - row.from;
    // A footer without lists is one itself, whatever is said in it.
    const share = !footer ? 0.7 : row.tag === 'footer' ? 0.15 : 0.5;
    // So is the last line of a page without one: links, and whose page it is.
    const ends = (): boolean =>
      !footer && row.from >= foot && chars >= length * 0.2 && LAST_LINE.test(textOf(table, row));
    const head = row.end <= first;
    const trail = list && head && isTrail(table, row);
    if (!trail) {
      const column = list ? count >= FEWEST_ITEMS : count > FEWEST_LINKS && chars >= length * share;
      const filed = column && isFiled(table, places, row);
      if (count < fewest || (chars < length * share && !filed && !ends())) continue;
      if (!head && !footer && row.from < foot && !filed) continue;
    }
    if (last < row.end) continue;
    found.add(at);
    last = at;
  }
  return found;
}

/** The items of a list with what is linked in each; null where one of them holds more than a link. */
function itemsOf(table: PageTable, list: Row): { text: string; linked: string }[] | null {
  const items: { text: string; linked: string }[] = [];
  for (let at = list.at + 1; at < list.end; at = table.rows[at]?.end ?? list.end) {
    const item = table.rows[at];
    if (item === undefined || item.hiddenBy !== null || item.to === item.from) continue;
    const links = table.rows
      .slice(item.at, Math.min(item.end, item.at + MAX_ITEM_ROWS))
      .filter((row) => row.tag === 'a' && row.to > row.from && row.element.attribs['href'] !== undefined);
    const [link] = links;
    if (links.length > 1 || item.end - item.at > MAX_ITEM_ROWS) return null;
    items.push({ text: textOf(table, item), linked: link === undefined ? '' : textOf(table, link) });
  }
  return items;
}

const MAX_ITEM_ROWS = 12;
/** Between the steps of a trail, and the number of things filed under a name. */
const SIGNS = /^[\s\p{P}\p{S}]*$/u;
const COUNT = /^[\s\p{P}]*\p{Nd}{0,6}[\s\p{P}]*$/u;

/** Links that lead up, and at the end where one is: `Home / Shoes / Boots`. */
function isTrail(table: PageTable, list: Row): boolean {
  const items = itemsOf(table, list)?.filter(({ text, linked }) => linked !== '' || !SIGNS.test(text));
  const last = items?.at(-1);
  if (items === undefined || last === undefined || items.length < 2 || last.linked !== '') return false;
  return items
    .slice(0, -1)
    .every(({ text, linked }) => linked !== '' && SIGNS.test(text.replace(linked, '')));
}

const SIDES =
  /(?:^|[\s_-])(?:side(?:-?(?:bar|nav|menu|col(?:umn)?))?|left(?:-?(?:nav|menu|col(?:umn)?|bar))?|filters?|facets?|categor(?:y|ies)[-_]?(?:list|menu|nav))(?:$|[\s_-])/i;

/** Links in a column beside the page, each with no more than a count: categories, filters, archives. */
function isFiled(table: PageTable, places: Places, list: Row): boolean {
  let beside = places.regionOf(list) === 'aside';
  for (let up: Row | undefined = list, steps = 0; !beside && up !== undefined && steps < 7; steps += 1) {
    beside = SIDES.test(`${up.element.attribs['id'] ?? ''} ${up.element.attribs['class'] ?? ''}`);
    up = table.rows[up.parent];
  }
  if (!beside) return false;
  const items = itemsOf(table, list);
  return (
    items !== null && items.every(({ text, linked }) => linked !== '' && COUNT.test(text.replace(linked, '')))
  );
}

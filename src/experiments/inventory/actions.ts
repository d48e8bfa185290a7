/** Calls to action and navigation. */
import type { Drafts } from './draft.ts';
import { isSubmit } from './forms.ts';
import { isQuestion, isRated } from './claims.ts';
import { CONTROL, intentOf } from './lexicon.ts';
import { enclosing, type Names } from './names.ts';
import type { Places } from './place.ts';
import type { ActionElement } from './types.ts';
import { type PageTable, remembered, type Row, textOf } from './walk.ts';

const MAX_LINKS = 100;
/** Longer texts are teasers and cards, not calls. */
const MAX_CALL = 60;

export function isNavigation(table: PageTable, row: Row): boolean {
  if (row.tag === 'nav' || row.element.attribs['role'] === 'navigation') return true;
  if (row.tag !== 'div' && row.tag !== 'ul' && row.tag !== 'ol') return false;
  if (row.tag !== 'div' && enclosing(table, row, 'header') !== undefined) return true;
  const { class: classes = '', id = '' } = row.element.attribs;
  if (LEADS_UP.test(classes)) return true;
  return /(?:^|[\s_-])(?:nav|menu|navbar|navigation|tabs)(?:[\s_-]|$)|nav_?list/i.test(`${classes} ${id}`);
}

/** Where one is on the site or the page: in plain boxes, with words between the links. */
const LEADS_UP = /(?:^|[\s_-])(?:breadcrumbs?|toc|table-of-contents)(?:$|[\s_])/i;

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
    const links: { text: string; href: string | null }[] = [];
    let linked = 0;
    for (const inner of table.rows.slice(row.at + 1, row.end)) {
      if (inner.tag !== 'a' || inner.hiddenBy !== null || inner.element.attribs['href'] === undefined)
        continue;
      const text = textOf(table, inner);
      if (text === '') continue;
      linked += text.length;
      if (links.length < MAX_LINKS) links.push({ text, href: resolve(inner.element.attribs['href']) });
    }
    const isNav = row.tag === 'nav' || row.element.attribs['role'] === 'navigation';
    const mixed = lists.has(row.at) || LEADS_UP.test(row.element.attribs['class'] ?? '');
    if (
      links.length < (isNav || mixed ? 1 : 2) ||
      (!isNav && linked < (row.to - row.from) * (mixed ? 0.15 : 0.6))
    )
      continue;
    drafts.note(row, { role: 'navigation', links });
    covered = row.end;
  }
}

/** Fewer links beside each other are no list; in a footer, two are. */
const FEWEST_LINKS = 3;
const MAX_LINK = 40;
/** Where the foot of a page without a `<footer>` begins, by its text. */
const FOOT = 0.8;

/**
 * Whatever holds little but short links, at the head of the page or at its foot: menus without a name, of old pages and of generated
 * classes. Rows by their number; the innermost of each.
 */
function linkLists(table: PageTable, places: Places): Set<number> {
  const foot = table.text.length * FOOT;
  const first = table.rows.find((row) => row.level !== null && row.hiddenBy === null && row.to > row.from);
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
    const fewest = !footer ? FEWEST_LINKS : row.tag === 'ul' ? 1 : 2;
    // A footer without lists is one itself, whatever is said in it.
    const share = !footer ? 0.7 : row.tag === 'footer' ? 0.15 : 0.5;
    if (count < fewest || chars < (row.to - row.from) * share) continue;
    const head = first === undefined || row.end <= first.at;
    if (!head && !footer && row.from < foot) continue;
    if (last < row.end) continue;
    found.add(at);
    last = at;
  }
  return found;
}

/** Words of a class that say "button". */
const BUTTON_CLASS =
  /(?:^|[\s_]|(?<!Typography)-)(?:btn|button|cta|knopf|boton|bouton|buy|signup)(?:$|[\s_-])|(?:^|\s|[a-z-])(?:Button|Btn)(?=[\d_-]|\s|$)/;
const FILLED = /(?:^|[\s_-])(?:primary|cta|main|filled|solid)(?:$|[\s_-])|Button_primary/;
const OUTLINED = /(?:^|[\s_-])(?:secondary|outlined?|ghost|link|border|text|light)(?:$|[\s_-])/;

/** Classes that say how one property looks, not what the button is: of Tailwind and Bootstrap. Those with a colon hold at times only. */
const UTILITY = /:|^(?:bg|border|from|font|outline-(?:none|\d|offset)|ring|shadow|text|to|via)(?:-|$)/;
/** A background that is none, or says no colour. */
const NO_GROUND =
  /^bg-(?:transparent|none|inherit|current|auto|cover|contain|center|top|bottom|left|right|fixed|local|scroll|(?:no-)?repeat|clip|opacity|origin|blend)\b/;
/** The grounds of lesser buttons. */
const PALE =
  /^bg-(?:white|light|body|[a-z]+-(?:50|100|200)|(?:gray|slate|zinc|neutral|stone)-300)(?:\/\d+)?$/;

export function findActions(
  table: PageTable,
  names: Names,
  places: Places,
  drafts: Drafts,
  resolve: (url: string) => string | null,
): void {
  const inNavigation = remembered(table, (row: Row): boolean => {
    const up = table.rows[row.parent];
    return up !== undefined && (isNavigation(table, up) || inNavigation(up));
  });
  for (const row of table.rows) {
    const kind = kindOf(table, row);
    if (kind === null) continue;
    const name = names.nameOf(row) ?? '';
    const text = textOf(table, row);
    const intent = intentOf(name);
    if (row.hiddenBy === null && (name === '' || controls(row, kind, name, text, intent))) continue;
    if (kind === 'link' && row.hiddenBy === null && !calls(table, places, inNavigation, row, name, intent))
      continue;
    const href = row.element.attribs['href'];
    drafts.note(row, {
      role: 'action',
      kind,
      href: href === undefined || kind !== 'link' ? null : resolve(href),
      intent: intent ?? 'other',
      emphasis: emphasisOf(row, kind),
    });
  }
}

function kindOf(table: PageTable, row: Row): ActionElement['kind'] | null {
  const { role, href, onclick } = row.element.attribs;
  if (isSubmit(table, row)) return 'submit';
  if (row.tag === 'button' || role === 'button') return 'button';
  if (row.tag === 'input')
    return /^(?:button|reset)$/i.test(row.element.attribs['type'] ?? '') ? 'button' : null;
  if (row.tag === 'a' && (href !== undefined || onclick !== undefined)) return 'link';
  if (OWN_BUTTON.test(row.tag)) return href === undefined ? 'button' : 'link';
  return role === 'link' ||
    (onclick !== undefined && /^(?:span|div)$/.test(row.tag) && row.to - row.from < MAX_CALL)
    ? 'button'
    : null;
}

/** Buttons of component libraries: `<sl-button>`, `<md-filled-button>`. */
const OWN_BUTTON = /-(?:button|btn)$/;
/** Roles by which a button chooses instead of asking. */
const CHOICE = /^(?:tab|radio|switch|option|checkbox|menuitem(?:radio|checkbox)?|slider)$/;

/** Menus, sliders, accordions, ratings and the like. */
function controls(
  row: Row,
  kind: ActionElement['kind'],
  name: string,
  text: string,
  intent: ActionElement['intent'] | null,
): boolean {
  const { attribs } = row.element;
  if (CONTROL.test(name) || (text === '' && /^(?:next|previous)\b/i.test(name))) return true;
  if (intent === null && isRated(name)) return true;
  if (CHOICE.test(attribs['role'] ?? '')) return true;
  // What opens a dialog may be the very thing that a page asks for.
  const popup = attribs['aria-haspopup'];
  if (popup !== undefined && (popup !== 'dialog' || (intent === null && kind !== 'submit'))) return true;
  if (intent === null && /(?:^|[\s_-])dropdown/i.test(attribs['class'] ?? '')) return true;
  const toggles = attribs['data-bs-toggle'] ?? attribs['data-toggle'] ?? attribs['data-collapse-toggle'];
  if (toggles !== undefined && !/modal/i.test(toggles)) return true;
  if (attribs['data-bs-slide'] !== undefined || attribs['data-slide'] !== undefined) return true;
  return attribs['aria-expanded'] !== undefined && (isQuestion(text) || intent === null);
}

function calls(
  table: PageTable,
  places: Places,
  inNavigation: (row: Row) => boolean,
  row: Row,
  name: string,
  intent: ActionElement['intent'] | null,
): boolean {
  const { attribs } = row.element;
  if (name.length > MAX_CALL || holdsCard(table, row)) return false;
  // Leafing through a manual or a shop asks for nothing.
  if (/(?:^|\s)(?:next|prev)(?:\s|$)/.test(attribs['rel'] ?? '')) return false;
  if (isDressed(table, row)) return true;
  const region = places.regionOf(row);
  if (/^(?:mailto:|tel:)/i.test(attribs['href'] ?? '')) return region !== 'footer';
  const listed = region === 'navigation' || region === 'footer' || region === 'aside' || inNavigation(row);
  if (intent === null) return region === 'hero' && !listed && besideButton(table, row);
  if (listed) return /^(?:sign-up|buy|log-in)$/.test(intent) && region !== 'footer' && name.length <= 30;
  if (intent !== 'learn' && intent !== 'search') return true;
  // "Read the guide" inside a sentence only leads on.
  return alone(table, row) || region === 'hero';
}

/** Whether a link looks like a button, by its classes or its own style. */
function isDressed(table: PageTable, row: Row): boolean {
  const { class: classes = '', style = '' } = row.element.attribs;
  if (BUTTON_CLASS.test(classes)) return true;
  if (/(?:^|\s)(?:bg|border|ring)-/.test(classes) && /(?:^|\s)(?:p[xy]?|rounded)-?/.test(classes))
    return true;
  if (!/padding\s*:\s*[1-9]/i.test(style)) return false;
  // Mails put the colour on the cell around it.
  const around = table.rows[row.parent]?.element.attribs ?? {};
  return /background/i.test(`${style} ${around['style'] ?? ''}`) || around['bgcolor'] !== undefined;
}

/** Whether it stands next to a button and nothing else stands there: the second way on. */
function besideButton(table: PageTable, row: Row): boolean {
  const up = table.rows[row.parent];
  if (up === undefined || up.words || row.to === row.from) return false;
  for (let at = up.at + 1; at < up.end; at = table.rows[at]?.end ?? up.end) {
    const other = table.rows[at];
    if (other === undefined || other === row || other.hiddenBy !== null) continue;
    const button = other.tag === 'button' || OWN_BUTTON.test(other.tag);
    if (button || (other.tag === 'a' && isDressed(table, other))) return true;
  }
  return false;
}

/** Whether nothing else is said in the block that it stands in. */
function alone(table: PageTable, row: Row): boolean {
  let up = table.rows[row.parent];
  while (up !== undefined && !up.block) up = table.rows[up.parent];
  if (up === undefined) return true;
  const others = table.text.slice(up.from, row.from) + table.text.slice(row.to, up.to);
  return up.holdsBlock || !/[\p{L}]{3,}.*[\p{L}]{3,}/u.test(others) || !up.words;
}

function holdsCard(table: PageTable, row: Row): boolean {
  return table.rows.slice(row.at + 1, Math.min(row.end, row.at + 30)).some(
    ({ tag, from, to }) =>
      /^(?:h[1-6]|ul|table)$/.test(tag) ||
      // Page builders put the one label of a button into a paragraph.
      (tag === 'p' && (from > row.from || to < row.to)),
  );
}

/** What the classes of a button say of its look: by the words of a name, else by ground and border. */
function lookOf(classes: string): 'filled' | 'outlined' | null {
  const all = classes.split(/\s+/);
  const named = all.filter((each) => !UTILITY.test(each)).join(' ');
  if (OUTLINED.test(named)) return 'outlined';
  if (FILLED.test(named)) return 'filled';
  // On a wide screen it may be another.
  const bare = all.some((each) => /^(?:sm|md|lg):bg-(?:transparent|none)$/.test(each));
  const ground = bare ? undefined : all.find((each) => each.startsWith('bg-') && !NO_GROUND.test(each));
  const bordered =
    all.some((each) => /^(?:border|ring)(?:-[1248])?$/.test(each)) &&
    !all.some((each) => /^border-(?:0|none|transparent)$/.test(each));
  // White without a border stands on a dark ground, and is what stands out there.
  const stands = ground === 'bg-white' ? !bordered : ground !== undefined && !PALE.test(ground);
  if (stands) return 'filled';
  return bordered || ground !== undefined ? 'outlined' : null;
}

function emphasisOf(row: Row, kind: ActionElement['kind']): ActionElement['emphasis'] {
  const classes = row.element.attribs['class'] ?? '';
  const look = lookOf(classes);
  if (look !== null) return look === 'filled' ? 'primary' : 'secondary';
  if (kind === 'submit') return 'primary';
  if (BUTTON_CLASS.test(classes) || kind === 'button') return 'secondary';
  return 'text';
}

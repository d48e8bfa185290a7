/** Whether an element is hidden from a visitor, told from the markup alone. */
import { type Element, isTag } from 'domhandler';

import { perText } from './per-text.ts';
import { type HiddenRules, hidingStyle } from './stylesheet.ts';

const NEVER_SHOWN = new Set(
  'head script style template noscript title meta link base datalist param source track area col colgroup noframes rp desc metadata defs symbol'.split(
    ' ',
  ),
);

/** Utility classes of Tailwind and Bootstrap; those with a breakpoint that shows again (`hidden lg:flex`) are for phones only. */
const HIDING_CLASSES = new Map([
  ['hidden', 'class hidden'],
  ['d-none', 'class d-none'],
  ['invisible', 'class invisible'],
  ['sr-only', 'for screen readers only'],
  ['visually-hidden', 'for screen readers only'],
  ['visuallyhidden', 'for screen readers only'],
  ['screen-reader-text', 'for screen readers only'],
  ['visually-hidden-focusable', 'for screen readers only'],
  ['sr-only-focusable', 'for screen readers only'],
  ['u-hidden', 'class u-hidden'],
  ['is-hidden', 'class is-hidden'],
  ['displaynone', 'class displaynone'],
  ['no-display', 'class no-display'],
  ['uk-hidden', 'class uk-hidden'],
]);
const SHOWN_WIDER =
  /^(?:(?:sm|md|lg|xl|2xl):(?:block|flex|grid|inline|inline-block|inline-flex|table|table-cell|visible|not-sr-only|contents)|d-(?:sm|md|lg|xl|xxl)-(?:block|flex|grid|inline|inline-block|inline-flex|table|table-cell))$/;

/** Shown on phones and tablets only: of Tailwind, Bootstrap 4 and 5, UIkit. */
const NARROW_ONLY =
  /^(?:(?:sm|md|lg|xl):hidden|d-(?:sm|md|lg|xl)-none|hidden-(?:sm|md|lg)-up|u?k?-?hidden@[sml]|(?:mobile|phone)-only|(?:show-|visible-)(?:on-)?mobile(?:-only)?)$/;

const PARTS = new Set([
  'div',
  'nav',
  'aside',
  'section',
  'ul',
  'ol',
  'form',
  'header',
  'dialog',
  'p',
  'span',
]);
export const isNarrow = perText((name) => NARROW_ONLY.test(name));

/** Names of what slides in or pops up when it is asked for. */
const OPENED =
  /(?:^|[\s_-])(?:drawer|off-?canvas|fly-?out|mega-?menu|(?:mobile|side|slide|hamburger|burger)[-_]?(?:menu|nav|panel)|menu[-_]?(?:mobile|panel|overlay)|nav[-_]?(?:mobile|drawer|overlay)|modal|pop-?up|popover|overlay|lightbox|dialog|mini-?cart|side-?cart|cart-?drawer|toast|snackbar|tooltip|dropdown|sub-?menu|sheet)(?:$|[\s_-])/i;
const OPENED_ROLES = /^(?:dialog|alertdialog|menu|tooltip|tabpanel|listbox)$/;

/** Drawers of Vuetify that slide over the page; those that are open are called active. https://vuetifyjs.com/en/api/v-navigation-drawer/ */
const TEMPORARY = /(?:^|\s)v-navigation-drawer--(?:temporary|close)(?:\s|$)/;

/** A part that is put away, as its state says. `aria-hidden` alone hides from screen readers only. */
function putAway({ attribs }: Element): string | null {
  if (attribs['popover'] !== undefined) return 'closed popover';
  const { class: called = '' } = attribs;
  if (TEMPORARY.test(called) && !OPEN_NOW.test(called)) return 'closed panel';
  const away =
    attribs['aria-hidden'] === 'true' || attribs['inert'] !== undefined || attribs['data-state'] === 'closed';
  if (!away) return null;
  const opened =
    OPENED_ROLES.test(attribs['role'] ?? '') ||
    OPENED.test(`${attribs['id'] ?? ''} ${attribs['class'] ?? ''}`);
  return opened ? 'closed panel' : null;
}

/** Components that slide in or pop up, by the end of their names: `<cart-drawer>`. */
const OPENED_PART = /-(?:drawer|modal|dialog|popup|lightbox|offcanvas|flyout|toast|snackbar)$/;
const OPEN_NOW = /(?:^|[\s_-])(?:open|opened|active|show|shown|visible)(?:$|\s)/;

/** Whether it is such a component and nothing says that it is open. What opens it may stand in it. */
function isShutPart({ name, attribs, children }: Element): boolean {
  if (!name.includes('-') || !OPENED_PART.test(name)) return false;
  if (attribs['open'] !== undefined || attribs['aria-hidden'] === 'false') return false;
  if (attribs['data-state'] === 'open' || OPEN_NOW.test(attribs['class'] ?? '')) return false;
  return !children.some(
    (child) =>
      isTag(child) &&
      (child.name === 'details' || child.name === 'button' || child.attribs['slot'] === 'trigger'),
  );
}

/** Fonts that draw a word (`lock`) as a picture. https://developers.google.com/fonts/docs/material_icons */
const ICON_FONT = /(?<![\w-])material-(?:icons|symbols)(?![a-z])/;

/** Reasons that hide words and leave pictures; a part with letters of its own size and colour is read again. */
const INK = new Set(['font-size:0', 'in the colour of its background']);
const PICTURES = new Set(['img', 'picture', 'svg', 'video', 'canvas', 'iframe', 'embed', 'object', 'audio']);

export const CLOSED_PART = 'closed part of a component';

/** Whether an element is seen although what it stands in is hidden for a reason that parts can undo. */
export function showsAgain(element: Element, reason: string): boolean {
  const style = element.attribs['style'] ?? '';
  if (reason === 'visibility:hidden') return /visibility\s*:\s*visible/i.test(style);
  // Another slot than the closed one.
  if (reason === CLOSED_PART) return element.attribs['slot'] !== undefined;
  if (!INK.has(reason)) return false;
  if (PICTURES.has(element.name)) return true;
  return reason === 'font-size:0' ? /font(?:-size)?\s*:/i.test(style) : /(?:^|[;\s])color\s*:/i.test(style);
}

/** The element's own reason; null where it has none. What its ancestors do is the walk's to know. */
export function hiddenBy(element: Element, rules: HiddenRules): string | null {
  const { name, attribs } = element;
  if (NEVER_SHOWN.has(name)) return `<${name}>`;
  if (attribs['hidden'] !== undefined) return 'hidden attribute';
  if (name === 'input' && attribs['type']?.toLowerCase() === 'hidden') return 'hidden field';
  if (name === 'dialog' && attribs['open'] === undefined) return 'closed dialog';
  if (PARTS.has(name) || name.includes('-')) {
    const away = putAway(element);
    if (away !== null) return away;
  }
  const { style } = attribs;
  const styled = style === undefined ? null : hidingStyle(style);
  if (styled !== null && !(INK.has(styled) && PICTURES.has(name))) return styled;
  if (name === 'mat-icon') return 'name of an icon';
  const away = rules.inside.size === 0 ? null : byHolder(element, rules);
  if (away !== null) return away;
  if (attribs['class'] === undefined && rules.one.size === 0)
    return isShutPart(element) ? 'closed panel' : null;
  const classes = (attribs['class'] ?? '').split(/\s+/).filter((each) => each !== '');
  const ruled = byRule(element, classes, rules);
  // What the page's own rule shows is no closed part, whatever such parts are called.
  if (ruled === null) return null;
  if (ruled === undefined && isShutPart(element)) return 'closed panel';
  // An own style that shows outweighs a class.
  if (ruled !== undefined && !/display\s*:|visibility\s*:|opacity\s*:/i.test(style ?? '')) return ruled;
  if (ICON_FONT.test(attribs['class'] ?? '')) return 'name of an icon';
  if (classes.length === 0) return null;
  for (const each of classes) {
    const why = HIDING_CLASSES.get(each) ?? (isNarrow(each) ? 'shown on small screens only' : undefined);
    if (why !== undefined && !classes.some((other) => SHOWN_WIDER.test(other))) return why;
  }
  return bootstrap(element, classes, rules);
}

/** Whether it is a list of its own that nothing opens on a wide screen: that of a footer, which only a phone folds. */
function foldsOnPhones(
  { name, attribs, parent }: Element,
  classes: readonly string[],
  rules: HiddenRules,
): boolean {
  if (!/^[uo]l$/.test(name) || (parent !== null && isTag(parent) && parent.name === 'li')) return false;
  const opened = rules.opened();
  return !opened.has(`#${attribs['id'] ?? ''}`) && !classes.some((each) => opened.has(`.${each}`));
}

/** Null where a rule shows it, undefined where none says anything. */
function byRule(
  element: Element,
  classes: readonly string[],
  { one, two }: HiddenRules,
): string | null | undefined {
  const { id } = element.attribs;
  if (id !== undefined && one.size > 0) {
    const why = one.get(`#${id}`) ?? one.get(`${element.name}#${id}`);
    if (why !== undefined) return why;
  }
  if (two.size > 0) {
    for (const each of classes) {
      const seconds = two.get(each);
      if (seconds === undefined) continue;
      const second =
        classes.find((other) => seconds.has(other)) ??
        Object.keys(element.attribs).find((attribute) => seconds.has(attribute)) ??
        Object.entries(element.attribs)
          .map(([attribute, value]) => `${attribute}=${value}`)
          .find((state) => seconds.has(state));
      if (second !== undefined) return seconds.get(second) ?? null;
    }
  }
  if (one.size === 0) return undefined;
  for (const each of classes) {
    const why = one.get(`.${each}`) ?? one.get(`${element.name}.${each}`);
    if (why === undefined) continue;
    // `hidden md:flex` with the rules of both widths in the page.
    if (!HIDING_CLASSES.has(each) || !classes.some((other) => SHOWN_WIDER.test(other))) return why;
  }
  return element.name.includes('-') ? one.get(element.name) : undefined;
}

/** Whether a rule puts away such elements of what it stands in. */
function byHolder(element: Element, { inside }: HiddenRules): string | null {
  const rules = inside.get(element.name);
  if (rules === undefined) return null;
  for (
    let up = element.parent, steps = 0;
    up !== null && isTag(up) && steps < 6;
    up = up.parent, steps += 1
  ) {
    const { id, class: classes } = up.attribs;
    const rule = rules.find(
      ({ holder }) =>
        holder === `#${id ?? ''}` || (classes?.split(/\s+/).some((each) => holder === `.${each}`) ?? false),
    );
    if (rule !== undefined) return rule.why;
  }
  return null;
}

/** Parts that open on a click. https://getbootstrap.com/docs/5.3/components */
function bootstrap(element: Element, classes: readonly string[], rules: HiddenRules): string | null {
  const { attribs } = element;
  const has = (name: string): boolean => classes.includes(name);
  if (has('show') || has('active') || has('in')) return null;
  if (has('modal') && (has('fade') || attribs['role'] === 'dialog' || attribs['tabindex'] === '-1'))
    return 'closed modal';
  if (has('collapse') && !has('navbar-collapse'))
    return foldsOnPhones(element, classes, rules) ? null : 'collapsed';
  if (has('offcanvas')) return 'closed panel';
  if (has('tab-pane')) return 'closed tab';
  if (has('dropdown-menu')) return 'closed menu';
  if (has('invalid-feedback') || has('valid-feedback')) return 'shown after a mistake only';
  return null;
}

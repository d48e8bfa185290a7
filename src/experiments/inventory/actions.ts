/** Calls to action. */
import { isRated } from './claims/rated.ts';
import { isQuestion } from './claims/section-heads.ts';
import type { Drafts } from './draft.ts';
import { emphasisOf, isDressed } from './dress.ts';
import { isField, isSubmit } from './forms/field.ts';
import { CONTROL, intentOf } from './page/lexicon.ts';
import type { Names } from './page/names.ts';
import { isNavigation } from './navigation.ts';
import type { Places } from './page/place.ts';
import type { ActionElement } from './types.ts';
import { type PageTable, remembered, type Row, textOf } from './page/walk.ts';

/** Longer texts are teasers and cards, not calls. */
const MAX_CALL = 60;

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
    if (kind === 'button' && intent === null && row.hiddenBy === null) {
      if (text === '' ? besideField(table, row) : folds(row) && inNavigation(row)) continue;
    }
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
  if (row.tag === 'a' && (href !== undefined || onclick !== undefined || isDressed(table, row)))
    return 'link';
  if (OWN_BUTTON.test(row.tag)) return href === undefined ? 'button' : 'link';
  if (row.element.attribs['tabindex'] === '0' && /^(?:span|div)$/.test(row.tag) && isDressed(table, row))
    return 'button';
  return role === 'link' ||
    (onclick !== undefined && /^(?:span|div)$/.test(row.tag) && row.to - row.from < MAX_CALL)
    ? 'button'
    : null;
}

/** Buttons of component libraries: `<sl-button>`, `<md-filled-button>`; `<mat-radio-button>` is a choice. */
const OWN_BUTTON = /(?<!-(?:radio|check|toggle|segment))-(?:button|btn|cta)$/;
/** Roles by which a button chooses instead of asking. */
const CHOICE = /^(?:tab|radio|switch|option|checkbox|menuitem(?:radio|checkbox)?|slider)$/;

const MERE_SIGN = /^[^\p{L}\p{N}]{1,3}$/u;

/** What is made a button by its role opens and closes a part of a menu. */
function folds(row: Row): boolean {
  return row.tag !== 'button' && row.tag !== 'a' && !OWN_BUTTON.test(row.tag);
}

/** An icon in the same box as a field: it shows a password, empties a line, opens a calendar. */
function besideField(table: PageTable, row: Row): boolean {
  for (let up = table.rows[row.parent], steps = 0; up !== undefined && steps < 2; steps += 1) {
    if (up.end - up.at > MAX_BOX_ROWS || up.tag === 'form') return false;
    if (table.rows.slice(up.at + 1, up.end).some((other) => other !== row && isField(other))) return true;
    up = table.rows[up.parent];
  }
  return false;
}

const MAX_BOX_ROWS = 15;

/** Menus, sliders, accordions, ratings and the like. */
function controls(
  row: Row,
  kind: ActionElement['kind'],
  name: string,
  text: string,
  intent: ActionElement['intent'] | null,
): boolean {
  const { attribs } = row.element;
  // A sign to turn a page or a number with.
  if (intent === null && MERE_SIGN.test(text)) return true;
  if (intent === null && attribs['role'] === 'button' && isQuestion(text)) return true;
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
  // Another language, a letter to whom the reader likes, the field that was filled in wrongly.
  const href = attribs['href'] ?? '';
  if (attribs['hreflang'] !== undefined || /^mailto:(?:\?|$)/i.test(href)) return false;
  if (href.startsWith('#') && (inAlert(table, row) || PAST.test(attribs['class'] ?? '') || SKIPS.test(name)))
    return false;
  if (isDressed(table, row)) return true;
  const region = places.regionOf(row);
  if (/^(?:mailto:|tel:)/i.test(href)) return region !== 'footer';
  // The badges of the shops for apps.
  if (attribs['download'] !== undefined || (intent === 'download' && row.to === row.from)) return true;
  const listed = region === 'navigation' || region === 'footer' || region === 'aside' || inNavigation(row);
  if ((listed || region === 'header') && CART.test(name)) return false;
  if (!listed && region !== 'header' && (isDrawn(table, row) || isPut(table, row, region === 'hero')))
    return true;
  if (intent === null) return region === 'hero' && !listed && besideButton(table, row);
  if (listed) return /^(?:sign-up|buy|log-in)$/.test(intent) && region !== 'footer' && name.length <= 30;
  if (intent !== 'learn' && intent !== 'search') return true;
  // "Read the guide" inside a sentence only leads on.
  return alone(table, row) || region === 'hero';
}

const DRAWN =
  /(?:^|[/_-])(?:btn|button|knopf|bouton|boton|knop|knapp)[_-][^/]*\.(?:gif|png|jpe?g|webp|svg)|[_-](?:btn|button)\.(?:gif|png|jpe?g|webp|svg)/i;

/** A button that is a picture, by the name of its file, as old pages have them. */
function isDrawn(table: PageTable, row: Row): boolean {
  const picture = table.rows[row.at + 1];
  return (
    row.to === row.from &&
    picture?.tag === 'img' &&
    row.end === row.at + 2 &&
    DRAWN.test(picture.element.attribs['src'] ?? '')
  );
}

const ACTIONS =
  /(?:^|[\s_-])(?:actions?|buttons|btns|ctas?)(?:[-_]{1,2}(?:container|links?|wrap(?:per)?|row|group|area|item))*(?=\s|$)/i;
const PROMOTES = /(?:^|\s)[\w-]*(?:teaser|hero|banner|promo|stage|jumbotron)(?:__|-)/i;

/** Whether it stands in a row that its makers call that of the calls, and nothing is said there: on the first screen or in a teaser. */
function isPut(table: PageTable, row: Row, first: boolean): boolean {
  const up = table.rows[row.parent];
  if (up === undefined || up.words || row.to === row.from) return false;
  const classes = up.element.attribs['class'] ?? '';
  return ACTIONS.test(classes) && (first || PROMOTES.test(classes));
}

/** Links past the navigation, which a keyboard brings up. */
const PAST = /(?:^|[\s_-])skip(?:$|[\s_-])/i;
const SKIPS =
  /^(?:skip (?:to|past|over|navigation|links?)|jump to (?:the )?(?:main )?content|(?:direkt )?zum (?:haupt)?inhalt|(?:aller|passer) au (?:contenu|menu)|(?:saltar|ir) al contenido|(?:pular|ir) para o conteúdo|(?:vai|passa|salta) al contenuto|(?:ga )?naar (?:de )?(?:hoofd)?inhoud|przejdź do treści|hoppa till innehåll|gå til (?:hoved)?indhold)/i;

/** In a menu, it leads to what was put into it. */
const CART =
  /^(?:(?:shopping |view |my )?(?:cart|basket|bag)|warenkorb|panier|carrito|carrello|koszyk|winkelwagen|корзина|カート|购物车|購物車|장바구니|السلة)(?:[ (:,]*\d.*)?$/i;

function inAlert(table: PageTable, row: Row): boolean {
  for (let up: Row | undefined = row, steps = 0; up !== undefined && steps < 7; steps += 1) {
    if (up.element.attribs['role'] === 'alert') return true;
    up = table.rows[up.parent];
  }
  return false;
}

/** Whether it stands next to a button and nothing else stands there: the second way on. */
function besideButton(table: PageTable, row: Row): boolean {
  const up = table.rows[row.parent];
  if (up === undefined || up.words || row.to === row.from) return false;
  const pair = linksIn(table, up) === 2;
  for (let at = up.at + 1; at < up.end; at = table.rows[at]?.end ?? up.end) {
    const other = table.rows[at];
    if (other === undefined || other === row || other.hiddenBy !== null) continue;
    const button = other.tag === 'button' || OWN_BUTTON.test(other.tag);
    if (button || (other.tag === 'a' && (isDressed(table, other) || (pair && asks(textOf(table, other))))))
      return true;
  }
  return false;
}

function linksIn(table: PageTable, box: Row): number {
  return table.rows.slice(box.at + 1, box.end).filter(({ tag, hiddenBy }) => tag === 'a' && hiddenBy === null)
    .length;
}

/** Whether a link asks by its words alone. */
function asks(text: string): boolean {
  const intent = intentOf(text);
  return intent !== null && !/^(?:learn|search|log-in)$/.test(intent);
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

/** How a link or button looks, by its classes and its own style. */
import { perText } from './page/per-text.ts';
import type { ActionElement } from './types.ts';
import type { PageTable, Row } from './page/walk.ts';

/** Words of a class that say "button". */
const BUTTON_CLASS =
  /(?:^|[\s_]|(?<!Typography)-)(?:btn|button|cta|knopf|boton|bouton|botao|bottone|pulsante|przycisk|knop|knapp?|buy|signup)(?:$|[\s_-])|(?:^|\s|[a-z-])(?:Button|Btn|Cta|CTA)(?=[\d_-]|\s|Link|$)|(?:^|[\s_-])btn(?=[A-Z])/;
const isButton = perText((classes) => BUTTON_CLASS.test(classes));
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

/** Whether a link looks like a button, by its classes or its own style. */
export function isDressed(table: PageTable, row: Row): boolean {
  const { class: classes = '', style = '' } = row.element.attribs;
  if (classes !== '' && isButton(classes)) return true;
  // `<p class="btn"><a>`
  const holder = table.rows[row.parent];
  if (
    holder !== undefined &&
    holder.from === row.from &&
    holder.to === row.to &&
    /^(?:p|div|span|li)$/.test(holder.tag)
  ) {
    const held = holder.element.attribs['class'] ?? '';
    if (held !== '' && isButton(held)) return true;
  }
  if (
    /(?:^|\s)(?:bg-|(?:border|ring)(?:-|\s|$))/.test(classes) &&
    /(?:^|\s)(?:p[xy]?|rounded)-?/.test(classes)
  )
    return true;
  if (!/padding\s*:\s*[1-9]/i.test(style)) return false;
  // Mails put the colour on the cell around it.
  const around = table.rows[row.parent]?.element.attribs ?? {};
  return /background/i.test(`${style} ${around['style'] ?? ''}`) || around['bgcolor'] !== undefined;
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

export function emphasisOf(row: Row, kind: ActionElement['kind']): ActionElement['emphasis'] {
  const classes = row.element.attribs['class'] ?? '';
  const look = lookOf(classes);
  if (look !== null) return look === 'filled' ? 'primary' : 'secondary';
  if (kind === 'submit') return 'primary';
  if (BUTTON_CLASS.test(classes) || kind === 'button') return 'secondary';
  return 'text';
}

/**
 * What a page's own `<style>` hides, as far as it can be told without a browser: rules of one simple selector (`.gone`, `#x`, `p.note`,
 * `my-panel`) or of two marks on one element (`.pane.open`, `.pane[data-v-1a2b]`, `.pane[data-state=closed]`), on a screen as wide as most (media queries are answered
 * for it). A later rule for the same selector takes precedence, and two marks over one.
 */
export interface HiddenRules {
  /** Reason by selector: `.gone` → `display:none`. */
  one: ReadonlyMap<string, string>;
  /** By the first of two classes, the second (or the attribute by which a framework keeps a rule to a component, or the state as `attribute=value`) and the reason; null where the rule shows. */
  two: ReadonlyMap<string, ReadonlyMap<string, string | null>>;
  /** By tag, what it must stand in (`#skip a`) to be put off the screen or clipped, and which of both. */
  inside: ReadonlyMap<string, readonly { holder: string; why: string }[]>;
  /** What a control of a wide screen opens, as selectors. */
  opened: () => ReadonlySet<string>;
}

const SIMPLE = /^(?:(?:[a-z][a-z0-9]*)?[.#][\w-]+|[a-z][a-z0-9]*-[a-z0-9-]+)$/i;
/** Links past the navigation, put where a keyboard alone brings them from. */
const INSIDE = /^([.#][\w-]+)\s+([a-z][a-z0-9]*)$/i;
const PUT_AWAY = new Set(['off screen', 'clipped away']);
const COMPOUND =
  /^\.([\w-]+)(?:\.([\w-]+)|\[((?:data-v-|_ngcontent-)[\w-]+)\]|\[((?:data|aria)-[\w-]+=)["']?([\w-]+)["']?\])$/;

export function hiddenRules(styles: readonly string[], opened: HiddenRules['opened']): HiddenRules {
  const rules = new Map<string, string>();
  const two = new Map<string, Map<string, string | null>>();
  const inside = new Map<string, { holder: string; why: string }[]>();
  for (const style of styles) {
    const text = style.replaceAll(/\/\*[\s\S]*?(?:\*\/|$)/g, '');
    for (const { selectors, body } of topRules(text)) {
      const why = hidingStyle(body);
      const shows =
        /(?:^|;)\s*display\s*:\s*(?!none)|(?:^|;)\s*visibility\s*:\s*visible|(?:^|;)\s*opacity\s*:\s*(?:1|0?\.[1-9])/i.test(
          body,
        );
      for (const selector of selectors.split(',')) {
        const name = selector.trim();
        const [, first, other, scope, state, value] = COMPOUND.exec(name) ?? [];
        const second = other ?? scope ?? (state === undefined ? undefined : `${state}${value}`);
        if (first !== undefined && second !== undefined && (why !== null || shows)) {
          const seconds = two.get(first) ?? new Map<string, string | null>();
          two.set(first, seconds.set(second, why));
        }
        const [, holder, tag] = INSIDE.exec(name) ?? [];
        if (holder !== undefined && tag !== undefined && why !== null && PUT_AWAY.has(why))
          inside.set(tag, [...(inside.get(tag) ?? []), { holder, why }]);
        if (!SIMPLE.test(name)) continue;
        if (why !== null) rules.set(name, why);
        else if (shows) rules.delete(name);
      }
    }
  }
  return { one: rules, two, inside, opened };
}

function* topRules(text: string): Generator<{ selectors: string; body: string }> {
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    if (open === -1) return;
    const selectors = text.slice(at, open).trim();
    const rule = selectors.slice(selectors.lastIndexOf(';') + 1).trim();
    if (rule.startsWith('@')) {
      const end = closing(text, open);
      if (holds(rule)) yield* topRules(text.slice(open + 1, end - 1));
      at = end;
      continue;
    }
    const close = text.indexOf('}', open);
    if (close === -1) return;
    // `@import ...;` and `@charset ...;` stand before the selector they are not part of.
    yield { selectors: selectors.slice(selectors.lastIndexOf(';') + 1), body: text.slice(open + 1, close) };
    at = close + 1;
  }
}

/** In CSS pixels: a computer, as the screenshot of a rendered page. */
const SCREEN = 1440;
const LENGTH = /^(\d+(?:\.\d+)?)(px|r?em)$/;

/** Whether what stands in an at-rule applies; a condition that is not known does not. */
function holds(rule: string): boolean {
  if (/^@(?:layer|supports)\b(?!.*\bnot\b)/i.test(rule)) return true;
  const [, queries] = /^@media\s*(.*)$/is.exec(rule) ?? [];
  return (
    queries !== undefined && queries.split(',').some((query) => matchesScreen(query.trim().toLowerCase()))
  );
}

function matchesScreen(query: string): boolean {
  return query.split(/\s+and\s+/).every((part) => {
    if (/^(?:only\s+)?(?:all|screen)$/.test(part)) return true;
    const [, bound, written = ''] = /^\(\s*(min|max)-width\s*:\s*([^)]*?)\s*\)$/.exec(part) ?? [];
    const [, most, than = ''] = /^\(\s*width\s*([<>])=?\s*([^)]*?)\s*\)$/.exec(part) ?? [];
    const [, amount, unit] = LENGTH.exec(written || than) ?? [];
    if (amount === undefined) return false;
    const pixels = Number(amount) * (unit === 'px' ? 1 : 16);
    return bound === 'min' || most === '>' ? pixels <= SCREEN : pixels >= SCREEN;
  });
}

function closing(text: string, open: number): number {
  let depth = 0;
  const braces = /[{}]/g;
  braces.lastIndex = open;
  for (let brace = braces.exec(text); brace !== null; brace = braces.exec(text)) {
    depth += brace[0] === '{' ? 1 : -1;
    if (depth === 0) return brace.index + 1;
  }
  return text.length;
}

const ENTRANCE = /(?:^|;)(?:-webkit-)?transform:(?!none|scale\(0\))|(?:^|;)translate:|will-change:/;

/** Why declarations hide what they apply to, or null. */
export function hidingStyle(style: string): string | null {
  const css = style.toLowerCase().replaceAll(/\s+|!important/g, '');
  if (/(?:^|;)display:none/.test(css)) return 'display:none';
  if (/(?:^|;)visibility:(?:hidden|collapse)/.test(css)) return 'visibility:hidden';
  // With a shift beside it, it is where an entrance begins: a moment later a visitor sees it.
  if (/(?:^|;)opacity:0(?:\.0+)?(?:%)?(?:;|$)/.test(css) && !ENTRANCE.test(css)) return 'opacity:0';
  if (/(?:^|;)font-size:0(?:px|em|rem|%)?(?:;|$)/.test(css)) return 'font-size:0';
  if (/(?:^|;)(?:clip:rect\(0|clip:rect\(1px|clip-path:inset\((?:50|100)%)/.test(css)) return 'clipped away';
  if (
    /(?:^|;)(?:left|right|top|text-indent|margin-left|margin-top):-\d{3,}|(?:^|;)margin:[^;]*-\d{3,}r?em/.test(
      css,
    )
  )
    return 'off screen';
  if (/(?:^|;)transform:translate(?:x|y|3d)?\(-\d{4,}/.test(css)) return 'off screen';
  if (/(?:^|;)transform:scale\(0\)/.test(css)) return 'scaled to nothing';
  if (
    /(?:^|;)(?:height|width|max-height|max-width):0(?:px)?(?:;|$)/.test(css) &&
    css.includes('overflow:hidden')
  ) {
    return 'of no size';
  }
  const ink = colour(/(?:^|;)color:([^;]+)/.exec(css)?.[1]);
  const paper = colour(/(?:^|;)background(?:-color)?:([^;]+)/.exec(css)?.[1]);
  // Letters that are cut out of their background.
  if (/background-clip:text/.test(css)) return null;
  if (ink === 'transparent' || (ink !== null && ink === paper)) return 'in the colour of its background';
  return null;
}

function colour(value: string | undefined): string | null {
  if (value === undefined) return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(value);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  if (value === 'white' || value === 'rgb(255,255,255)') return '#ffffff';
  return value === 'black' || value === 'rgb(0,0,0)' ? '#000000' : value;
}

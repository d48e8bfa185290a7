/** Products that a note names: in its front matter, by whatever name, and in its text by the names in brief.yaml. */
import type { Field, FieldsInput } from './fields.ts';

/** Each product once, at its first place. */
export function productsIn({ front, raw, text, products }: FieldsInput): Field[] {
  const written = front.get('products') ?? front.get('product') ?? [];
  const fields = new Map<string, Field>();
  for (const name of Array.isArray(written) ? written : written.split(/[,;]/).map((each) => each.trim())) {
    if (name === '') continue;
    const product = products.find(({ id, names }) => [id, ...names].some((each) => same(each, name)));
    const at = Math.max(0, raw.indexOf(name));
    const value = product?.id ?? name;
    fields.set(value, { field: 'product', value, source: 'front matter', from: at, to: at + name.length });
  }
  const mayStand = looker(text);
  for (const { id, names } of products) {
    if (fields.has(id) || !names.some(mayStand)) continue;
    const match = nameMatch(names).exec(text);
    if (match !== null) {
      fields.set(id, {
        field: 'product',
        value: id,
        source: 'text',
        from: match.index,
        to: match.index + match[0].length,
      });
    }
  }
  return [...fields.values()];
}

/** Names are looked for by so many letters: those of one maker begin alike, and a text is searched for them once. */
const BEGINNING = 4;

/**
 * Whether the pattern of a name has to look: it reads the text letter by letter, for each product. Beyond ASCII only it knows which letters are the
 * same.
 */
function looker(text: string): (name: string) => boolean {
  const lower = text.toLowerCase();
  const longS = lower.includes('\u017f');
  const places = new Map<string, number[]>();
  return (name) => {
    if (longS || /[^\0-\x7f]/.test(name)) return true;
    const wanted = name.toLowerCase();
    if (wanted.length <= BEGINNING) return lower.includes(wanted);
    const beginning = wanted.slice(0, BEGINNING);
    const known = places.get(beginning) ?? placesIn(lower, beginning);
    places.set(beginning, known);
    return known.some((at) => lower.startsWith(wanted, at));
  };
}

function placesIn(text: string, part: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

const matchers = new WeakMap<readonly string[], RegExp>();

function nameMatch(names: readonly string[]): RegExp {
  let pattern = matchers.get(names);
  if (pattern === undefined) {
    const any = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
    matchers.set(names, (pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'iu')));
  }
  return pattern;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

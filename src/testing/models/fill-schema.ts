/** Walks any JSON schema and fills it, so that a new product's answer needs no new mind. */
import type { SeenEvidence } from './mind.ts';

export interface TextPlace {
  /** The property's name: text, headline, ... */
  name: string;
  maxLength: number;
  /** The evidence that the ids beside this text cite; null where there are none. */
  evidence: SeenEvidence | null;
}

export interface Filler {
  text(place: TextPlace): string;
  /** Which of the allowed evidence ids to cite. */
  ids(allowed: readonly string[], evidence: SeenEvidence | null): string[];
}

interface Node {
  type?: string | string[];
  properties?: Record<string, Node>;
  items?: Node;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Node[];
  oneOf?: Node[];
  allOf?: Node[];
  $ref?: string;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  maxLength?: number;
}

/** A value that fits the schema, its words and citations chosen by the filler. Arrays get up to three entries. */
export function fillSchema(schema: object, evidence: readonly SeenEvidence[], filler: Filler): unknown {
  const root = schema as Node & { $defs?: Record<string, Node> };
  const known = new Set(evidence.map((piece) => piece.id));
  let turn = 0;

  const isIds = (node: Node): boolean =>
    (node.enum ?? []).length > 0 &&
    (node.enum ?? []).every((value) => typeof value === 'string' && known.has(value));
  const resolved = (node: Node): Node => {
    if (node.$ref !== undefined) return resolved(root.$defs?.[node.$ref.split('/').at(-1) ?? ''] ?? {});
    const choices = node.anyOf ?? node.oneOf ?? node.allOf;
    const real = choices?.find((choice) => choice.type !== 'null');
    return real === undefined ? node : resolved(real);
  };

  const fill = (written: Node, name: string, scope: SeenEvidence | null): unknown => {
    const node = resolved(written);
    if (node.const !== undefined) return node.const;
    if (isIds(node)) return filler.ids(node.enum as string[], scope)[0] ?? node.enum?.[0];
    if (node.enum !== undefined) return node.enum[0];
    switch (Array.isArray(node.type) ? node.type.find((type) => type !== 'null') : node.type) {
      case 'object':
        return fillObject(node, scope);
      case 'array':
        return fillArray(node, name, scope);
      case 'string':
        return filler.text({ name, maxLength: node.maxLength ?? 200, evidence: scope });
      case 'integer':
      case 'number':
        return Math.min(node.maximum ?? Infinity, Math.max(1, node.minimum ?? node.exclusiveMinimum ?? 1));
      case 'boolean':
        return false;
      default:
        return null;
    }
  };
  const fillObject = (node: Node, outer: SeenEvidence | null): unknown => {
    const properties = Object.entries(node.properties ?? {});
    const cites = properties.some(([, part]) => {
      const at = resolved(part);
      return isIds(at) || (at.items !== undefined && isIds(resolved(at.items)));
    });
    const scope =
      cites && evidence.length > 0
        ? (evidence[turn++ % evidence.length] ?? null)
        : (outer ?? evidence[0] ?? null);
    return Object.fromEntries(properties.map(([name, part]) => [name, fill(part, name, scope)]));
  };
  const fillArray = (node: Node, name: string, scope: SeenEvidence | null): unknown[] => {
    const items = node.items ?? {};
    const most = node.maxItems ?? 3;
    if (isIds(resolved(items))) return filler.ids(resolved(items).enum as string[], scope).slice(0, most);
    const wanted = Math.max(node.minItems ?? 0, Math.min(most, 3, Math.max(1, evidence.length)));
    return Array.from({ length: wanted }, () => fill(items, name, scope));
  };
  return fill(root, '', null);
}

/** The longest beginning of a text that ends with a word and is at most `max` long. */
export function wordsUpTo(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max + 1);
  const space = cut.lastIndexOf(' ');
  return text.slice(0, space > 0 ? space : max);
}

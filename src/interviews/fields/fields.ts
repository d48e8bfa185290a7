/** Who, which company, which role, when, who asked, about which product: by rules, each value with where it was found. */
import type { Product } from '../../core/settings.ts';

import { daysIn, type SlashOrder } from '../split/days.ts';
import type { Group } from '../split/groups.ts';
import { metaOf } from '../split/keys.ts';
import { cueOf } from '../split/words.ts';
import { handlesIn } from './handles.ts';
import { companyShaped, partsOf, personShaped, roleShaped } from './names.ts';
import { productsIn } from './products.ts';

export const FIELDS = [
  'person',
  'company',
  'role',
  'date',
  'interviewer',
  'product',
  // By what the company is known in a CRM: addresses of the customer, domains, and the company's id there.
  'email',
  'domain',
  'account',
] as const;
export type FieldName = (typeof FIELDS)[number];

export interface Field {
  field: FieldName;
  /** Dates as `2026-11-05` or `2026-11`; products by their id in brief.yaml, else as written. */
  value: string;
  source: 'front matter' | 'heading' | 'text' | `heading above, line ${number}`;
  /** Offsets in the note: of its front matter and text together where the source is `front matter`, else of the stored text. */
  from: number | null;
  to: number | null;
}

export interface FieldsInput {
  /** The stored text. */
  text: string;
  /** Front matter, keys as in `frontMatter`; and the untouched note that it stands in. */
  front: ReadonlyMap<string, string | string[]>;
  raw: string;
  products: readonly Product[];
  order: SlashOrder;
  /** Companies that other interviews of the document name, which settle what a lone name is. */
  companies?: ReadonlySet<string>;
  /** The heading above several interviews, in a document of two levels; `name` where it is a company's. */
  group?: Group | null;
}

const FRONT: readonly (readonly [FieldName, readonly string[]])[] = [
  ['person', ['person', 'interviewee', 'participant', 'contact', 'name', 'customer-name', 'who', 'guest']],
  ['company', ['company', 'customer', 'account', 'organisation', 'organization', 'client', 'firma']],
  ['role', ['role', 'job-title', 'position', 'job']],
  ['date', ['date', 'interview-date', 'interviewed', 'interviewed-on', 'day']],
  ['interviewer', ['interviewer', 'interviewers', 'interviewed-by', 'author', 'by', 'written-by']],
];
/** Lines of a note in which `key: value` and introductions are looked for. */
const HEAD_LINES = 24;

/** The first source that says wins: front matter, `key: value` lines, the heading, the first sentences. What none says is unknown. */
export function fieldsOf(input: FieldsInput): Field[] {
  const found = new Map<FieldName, Field>();
  const take = (field: Field): void => {
    if (field.value !== '' && !found.has(field.field)) found.set(field.field, field);
  };
  for (const field of fromFront(input)) take(field);
  const head = headOf(input.text);
  for (const field of fromMeta(head, input.order)) take(field);
  const own = input.group?.inside === true ? head.slice(1) : head;
  for (const field of fromHeading(own, input, found)) take(field);
  for (const field of fromGroup(head, input.group ?? null)) take(field);
  for (const field of fromText(head, found)) take(field);
  if (!found.has('date')) for (const field of dateInText(head, input.order)) take(field);
  return [...found.values(), ...productsIn(input), ...handlesIn(input, head)];
}

function fromFront({ front, raw, order }: FieldsInput): Field[] {
  return FRONT.flatMap(([field, keys]): Field[] => {
    for (const key of keys) {
      const written = front.get(key);
      const value = Array.isArray(written) ? written.join(', ') : (written ?? '');
      const said =
        field === 'date' ? (daysIn(value, order)[0]?.day ?? '') : value.replaceAll(/\s+/g, ' ').trim();
      if (said === '') continue;
      const at = Math.max(0, raw.indexOf(Array.isArray(written) ? (written[0] ?? '') : value));
      return [
        {
          field,
          value: said,
          source: 'front matter' as const,
          from: at,
          to: at + value.length,
        },
      ];
    }
    return [];
  });
}

export interface HeadLine {
  from: number;
  raw: string;
}

function headOf(text: string): HeadLine[] {
  const lines: HeadLine[] = [];
  let from = 0;
  while (lines.length < HEAD_LINES && from <= text.length) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    const raw = text.slice(from, to);
    if (raw.trim() !== '') lines.push({ from, raw });
    from = to + 1;
  }
  return lines;
}

const META_FIELDS: Record<string, FieldName> = {
  person: 'person',
  company: 'company',
  role: 'role',
  date: 'date',
  interviewer: 'interviewer',
};

function fromMeta(head: readonly HeadLine[], order: SlashOrder): Field[] {
  return head.flatMap(({ from, raw }): Field[] => {
    const meta = metaOf(raw);
    if (meta === null || meta.value === '' || meta.value.length > 120) return [];
    const field = META_FIELDS[meta.field];
    if (field === undefined) return [];
    const at = from + meta.at;
    if (field === 'date') {
      const day = daysIn(meta.value, order)[0];
      return day?.day == null
        ? []
        : [{ field, value: day.day, source: 'text', from: at + day.from, to: at + day.to }];
    }
    if (field === 'person') return personAndRest(meta.value, at, 'text');
    const value = field === 'company' && companyWithPerson(meta.value) ? '' : meta.value;
    return [{ field, value, source: 'text', from: at, to: at + meta.value.length }];
  });
}

/** `Customer: Maria Schmidt` names a person in the words for a company. */
function companyWithPerson(value: string): boolean {
  return personShaped(value) === 'sure' && !companyShaped(value);
}

/** `Maria Schmidt, CTO, Acme` or `Maria Schmidt (Acme)`. */
function personAndRest(value: string, at: number, source: Field['source']): Field[] {
  const [first, ...rest] = partsOf(value);
  if (first === undefined) return [];
  const place = (part: { from: number; to: number }): Pick<Field, 'from' | 'to' | 'source'> => ({
    from: at + part.from,
    to: at + part.to,
    source,
  });
  const fields: Field[] = [{ field: 'person', value: first.text, ...place(first) }];
  for (const part of rest) {
    if (roleShaped(part.text)) fields.push({ field: 'role', value: part.text, ...place(part) });
    else if (/^\p{Lu}/u.test(part.text)) fields.push({ field: 'company', value: part.text, ...place(part) });
  }
  return fields;
}

function fromHeading(
  head: readonly HeadLine[],
  input: FieldsInput,
  known: ReadonlyMap<FieldName, Field>,
): Field[] {
  const line = head[0];
  if (line === undefined || line.raw.length > 200 || metaOf(line.raw) !== null) return [];
  const marks = /^[\s#>*_=~-]*/.exec(line.raw)?.[0].length ?? 0;
  const text = line.raw.slice(marks).replace(/[\s#*_=~]+$/, '');
  const at = line.from + marks;
  const source = 'heading' as const;
  const days = daysIn(text, input.order);
  const fields: Field[] = [];
  const day = days.find((each) => each.full) ?? days[0];
  if (day?.day != null)
    fields.push({ field: 'date', value: day.day, source, from: at + day.from, to: at + day.to });
  let rest = text;
  for (const each of days)
    rest = rest.slice(0, each.from) + '|'.repeat(each.to - each.from) + rest.slice(each.to);
  const lead =
    /^[^\p{L}\p{N}[]*(?:\[[^\]]{0,24}\]\s*)?(?:\d{1,4}[.):]\s+)?[^\p{L}\p{N}]*/u.exec(rest)?.[0].length ?? 0;
  const cue = cueOf(rest.slice(lead));
  const from = lead + (cue?.to ?? 0);
  if (cue === null && days.length === 0 && !/[,–—|@/(]|\s-\s/.test(rest)) return fields;
  const parts = partsOf(rest.slice(from)).map((part) => ({
    ...part,
    from: part.from + from,
    to: part.to + from,
  }));
  const named = parts.filter(
    (part) => /^(?:\p{Lu}|\d\p{Lu})/u.test(part.text) && part.text.length <= 60 && !/[?!]$/.test(part.text),
  );
  const people = named.filter((part) => personShaped(part.text) !== null && !roleShaped(part.text));
  const role = named.find((part) => roleShaped(part.text));
  // With two names, a sure sign decides which is the company; else the person is written first.
  const person =
    people.find((part) => personShaped(part.text) === 'sure' && !companyShaped(part.text)) ??
    (cue?.strength === 'strong' && /\b(?:with|mit|avec|con|met|w\/)\s*$/i.test(rest.slice(lead, from))
      ? people[0]
      : undefined) ??
    people.find(
      (part) => part.text.includes(' ') && !companyShaped(part.text) && spoken(input.text, part.text),
    );
  const others = named.filter((part) => part !== person && part !== role && !PLACEHOLDER.test(part.text));
  const company =
    others.find(
      (part) => companyShaped(part.text) && (person !== undefined || cue !== null || !/^\W*The\b/.test(rest)),
    ) ??
    others.find((part) => input.companies?.has(part.text) === true) ??
    (person === undefined ? undefined : others.find((part) => part.text.split(' ').length <= 4));
  for (const [field, part] of [
    ['person', person],
    ['company', company],
    ['role', role],
  ] as const) {
    if (part !== undefined && !known.has(field)) {
      fields.push({ field, value: part.text, source, from: at + part.from, to: at + part.to });
    }
  }
  return fields;
}

/** The company above: in the note itself where it begins with that heading, else by its line in the document. */
function fromGroup(head: readonly HeadLine[], group: Group | null): Field[] {
  if (group === null || group.name === null) return [];
  const { name, line, inside } = group;
  const field = { field: 'company' as const, value: name };
  const first = inside ? head[0] : undefined;
  const at = first?.raw.indexOf(name) ?? -1;
  if (first === undefined || at === -1)
    return [{ ...field, source: `heading above, line ${line}`, from: null, to: null }];
  return [{ ...field, source: 'heading', from: first.from + at, to: first.from + at + name.length }];
}

/** What stands in brackets and names nobody. */
const PLACEHOLDER =
  /^(?:teaser|draft|part|episode|zoom|remote|phone|video|recording|notes?|call|interview|internal|external|confidential|wip)\b/i;

/** The name, or its first word, comes again as somebody who speaks or is told about. */
function spoken(text: string, name: string): boolean {
  const first = name.split(' ')[0] ?? name;
  const again = text
    .slice(0, 20_000)
    .match(new RegExp(`(?<![\\p{L}])${first.replaceAll(/[^\p{L}]/gu, '.')}(?![\\p{L}])`, 'gu'));
  return (again?.length ?? 0) >= 3;
}

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:van|de|den|der|von|da|di|la|le|el|bin|al)\s+)*\p{Lu}[\p{L}’'-]+){1,2}`;
const COMPANY = String.raw`\p{Lu}[\p{L}\d&’'.-]*(?:\s+\p{Lu}[\p{L}\d&’'.-]*){0,3}`;
const INTRODUCED: readonly (readonly [RegExp, FieldName])[] = [
  [
    new RegExp(
      String.raw`\b(?:with|met|spoke (?:with|to)|talked (?:with|to)|interviewed|interview with|joined by|mit)\s+(${NAME})`,
      'u',
    ),
    'person',
  ],
  [
    new RegExp(
      String.raw`\b(?:[Ww]orks (?:at|for)|(?:is|am) (?:at|with)|[Ee]mployed (?:at|by)|[Ww]orking at|arbeitet bei)\s+(${COMPANY})`,
      'u',
    ),
    'company',
  ],
  [
    new RegExp(
      String.raw`\b(?:[Ii]nterviewed by|[Nn]otes by|[Aa]sked by|[Cc]onducted by|[Gg]eführt von)\s+(${NAME}|\p{Lu}[\p{L}’'-]+)`,
      'u',
    ),
    'interviewer',
  ],
];

function fromText(head: readonly HeadLine[], known: ReadonlyMap<FieldName, Field>): Field[] {
  const fields: Field[] = [];
  for (const { from, raw } of head.slice(0, 12)) {
    for (const [pattern, field] of INTRODUCED) {
      // All ways to name who asked end so, and the pattern is slow.
      if (field === 'interviewer' && !raw.includes(' by') && !raw.includes(' von')) continue;
      const match = known.has(field) ? null : pattern.exec(raw);
      const name = match?.[1]?.replace(/[.’']+$/, '');
      if (match === null || name === undefined) continue;
      const at = from + match.index + match[0].lastIndexOf(match[1] ?? '');
      fields.push({ field, value: name, source: 'text', from: at, to: at + name.length });
    }
    const person = known.get('person')?.value ?? fields.find((each) => each.field === 'person')?.value;
    const role = known.has('role') || person === undefined ? null : roleAfter(raw, person);
    if (role !== null)
      fields.push({
        field: 'role',
        value: role.text,
        source: 'text',
        from: from + role.from,
        to: from + role.to,
      });
  }
  return fields;
}

/** `Maria Schmidt, head of catalogue`, `Maria Schmidt (CTO)`, `Maria Schmidt is a developer at`. */
function roleAfter(raw: string, person: string): { text: string; from: number; to: number } | null {
  const at = raw.indexOf(person);
  if (at === -1) return null;
  const rest = raw.slice(at + person.length);
  const match =
    /^(?:,\s+|\s*[(–—-]\s*|\s+is (?:an?|the|our)\s+)([\p{L}&/-]+(?:\s[\p{L}&/-]+){0,5}?)(?=\s*(?:[,.;)]|\bat\b|\bfor\b|\bfrom\b|$))/u.exec(
      rest,
    );
  const text = match?.[1]?.trim();
  if (match === null || text === undefined || !roleShaped(text)) return null;
  const from = at + person.length + match[0].indexOf(text);
  return { text, from, to: from + text.length };
}

/** A day in one of the first lines, where neither heading nor metadata has one. */
function dateInText(head: readonly HeadLine[], order: SlashOrder): Field[] {
  for (const { from, raw } of head.slice(0, 6)) {
    const day = daysIn(raw, order).find((each) => each.full && each.day !== null);
    if (day?.day != null)
      return [{ field: 'date', value: day.day, source: 'text', from: from + day.from, to: from + day.to }];
  }
  return [];
}

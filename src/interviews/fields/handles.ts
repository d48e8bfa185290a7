/** Addresses, domains and ids by which a CRM knows the customer: where a note gives them as such, never out of running text. */
import type { Field, FieldsInput, HeadLine } from './fields.ts';

type Handle = 'email' | 'domain' | 'account';

const FRONT: readonly (readonly [Handle, readonly string[]])[] = [
  ['email', ['email', 'e-mail', 'mail', 'contact-email', 'customer-email', 'email-address']],
  ['domain', ['domain', 'website', 'company-domain', 'company-website', 'web']],
  ['account', ['account-id', 'customer-id', 'company-id', 'crm-id', 'external-id', 'vitally-id']],
];

/** `E-mail: oda@acme.com`, also in a list or in bold. */
const LABELLED =
  /^[\s>*_#|-]*(?<label>(?:customer |contact |company |e-?)?mail(?: address)?|website|(?:company |customer )?domain|(?:account|customer|company|crm|external|vitally)[ -]id)[*_]*\s*[:=|][*_\s]*(?<value>\S.*)$/i;
const ADDRESS = /[^\s@<>"'(),:;[\]|*_=]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/gi;
const HOST = /(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})(?![\w@])/i;
/** Lines that say who was interviewed may hold the address beside the name. */
const CUSTOMER_LINE =
  /^[\s>*_#|-]*(?:interviewee|participant|person|contact|customer|guest|respondent|company|client|ansprechpartner(?:in)?|kunde|kundin)s?[*_]*\s*[:|]/i;

/** In the order of the note, each once. */
export function handlesIn({ front, raw }: FieldsInput, head: readonly HeadLine[]): Field[] {
  const found = new Map<string, Field>();
  const take = (
    field: Handle,
    value: string,
    source: Field['source'],
    from: number,
    written: string,
  ): void => {
    const key = `${field} ${value}`;
    if (value !== '' && !found.has(key))
      found.set(key, { field, value, source, from, to: from + written.length });
  };
  for (const [field, keys] of FRONT) {
    for (const key of keys) {
      const written = front.get(key) ?? [];
      for (const each of Array.isArray(written) ? written : [written]) {
        for (const value of valuesIn(field, each))
          take(field, value.value, 'front matter', Math.max(0, raw.indexOf(value.written)), value.written);
      }
    }
  }
  for (const [at, { from, raw: line }] of head.entries()) {
    const { label = '', value = '' } = LABELLED.exec(line)?.groups ?? {};
    if (label !== '') {
      const field = handleOf(label);
      for (const each of valuesIn(field, value))
        take(field, each.value, 'text', from + line.indexOf(each.written), each.written);
    } else if (at === 0 || CUSTOMER_LINE.test(line)) {
      for (const each of valuesIn('email', line))
        take(
          'email',
          each.value,
          at === 0 ? 'heading' : 'text',
          from + line.indexOf(each.written),
          each.written,
        );
    }
  }
  return [...found.values()];
}

function handleOf(label: string): Handle {
  if (/mail/i.test(label)) return 'email';
  return /id$/i.test(label) ? 'account' : 'domain';
}

function valuesIn(field: Handle, text: string): { value: string; written: string }[] {
  if (field === 'email') {
    if (!text.includes('@')) return [];
    return [...text.matchAll(ADDRESS)].map(([written]) => ({ value: written.toLowerCase(), written }));
  }
  if (field === 'domain') {
    const host = HOST.exec(text)?.[1];
    return host === undefined ? [] : [{ value: host.toLowerCase(), written: host }];
  }
  const id = text.trim();
  return /^\S{1,80}$/.test(id) ? [{ value: id, written: id }] : [];
}

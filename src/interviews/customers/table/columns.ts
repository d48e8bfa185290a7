/** Which column is what: headers as the usual CRMs and spreadsheets write them, in English, German, French and Spanish. */
import { InputError, UsageError } from '../../../core/errors.ts';
import { nearest } from '../../../core/nearest.ts';

import { currencyOf } from '../money.ts';

export const COLUMNS = [
  'company',
  'id',
  'domain',
  'person',
  'first-name',
  'last-name',
  'email',
  'contact-id',
  'role',
  'plan',
  'mrr',
  'arr',
  'currency',
  'as-of',
] as const;
export type ColumnName = (typeof COLUMNS)[number];

export interface Column {
  at: number;
  header: string;
  /** What it is; a field of its own where it is none of the known ones. */
  is: ColumnName | { field: string };
  /** In the header: `MRR (EUR)`. */
  currency: string | null;
}

/** The likeliest first. Compared without case, accents and punctuation. */
const SYNONYMS: Record<Exclude<ColumnName, never>, readonly string[]> = {
  company:
    'company name|company|account name|account|organisation name|organization name|organisation|organization|customer name|customer|client name|client|business name|firma|firmenname|unternehmen|kunde|kundenname|entreprise|société|societe|raison sociale|empresa|azienda|bedrijf'.split(
      '|',
    ),
  id: 'external id|externalid|company id|account id|accountid|organisation id|organization id|customer id|crm id|record id|salesforce id|hubspot id|stripe id|kundennummer|kunden nr|kundennr'.split(
    '|',
  ),
  domain:
    'domain|company domain|company domain name|email domain|domains|website|web site|website url|company website|homepage|url|webseite|site web|sitio web'.split(
      '|',
    ),
  person:
    'contact name|contact|person|full name|fullname|user name|primary contact|contact person|ansprechpartner|ansprechpartnerin|kontakt|contacto|nom complet'.split(
      '|',
    ),
  'first-name': 'first name|firstname|given name|vorname|prénom|prenom|nombre'.split('|'),
  'last-name': 'last name|lastname|surname|family name|nachname|nom de famille|apellido|apellidos'.split('|'),
  email:
    'email|e mail|mail|email address|e mail address|contact email|primary email|user email|work email|e mail adresse|emailadresse|courriel|correo|correo electronico'.split(
      '|',
    ),
  'contact-id': 'contact id|user id|userid|person id'.split('|'),
  role: 'role|job title|title|position|job|rolle|funktion|poste|cargo'.split('|'),
  plan: 'plan|plan name|subscription plan|subscription|tier|package|product plan|tarif|abo|paket|formule|abonnement|offre'.split(
    '|',
  ),
  mrr: 'mrr|monthly recurring revenue|monthly revenue|current mrr|mrr amount|monthly amount|monatlicher umsatz|revenu mensuel|ingresos mensuales'.split(
    '|',
  ),
  arr: 'arr|annual recurring revenue|annual revenue run rate|yearly recurring revenue|current arr|acv|annual contract value|jahresumsatz'.split(
    '|',
  ),
  currency: 'currency|currency code|mrr currency|währung|waehrung|devise|moneda|valuta'.split('|'),
  'as-of':
    'as of|asof|as of date|date|effective date|snapshot date|valid from|updated|updated at|last updated|last modified|last modified date|month|stand|stichtag|datum|date de mise a jour|fecha'.split(
      '|',
    ),
};

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A column's own name as a field: `Account owner` is `account-owner`. */
function fieldOf(header: string): string {
  return plain(header).replaceAll(' ', '-').slice(0, 60);
}

/**
 * The columns of a header. `map`: what the operator says, header by column (`mrr` is `Monthly revenue`); any other name makes a field of that
 * name. Throws UsageError for a mapping to no header, InputError where nothing says which company or contact a row is about.
 */
export function columnsOf(
  headers: readonly string[],
  map: ReadonlyMap<string, string>,
  name: string,
): Column[] {
  const taken = new Map<number, Column['is']>();
  const mapped = new Set<string>();
  for (const [target, header] of map) {
    const at = headers.findIndex((each) => plain(each) === plain(header));
    if (at === -1) {
      const meant = nearest(header, headers);
      throw new UsageError('customers.map', `${name} has no column "${header}"`, {
        hint: meant === null ? `Its columns: ${headers.join(', ')}.` : `Did you mean "${meant}"?`,
      });
    }
    const known = COLUMNS.find((each) => each === target);
    taken.set(at, known ?? { field: fieldOf(target) });
    mapped.add(target);
  }
  for (const column of COLUMNS) {
    if (mapped.has(column)) continue;
    const at = SYNONYMS[column]
      .map((synonym) =>
        headers.findIndex((each, place) => !taken.has(place) && bareOf(each) === plain(synonym)),
      )
      .find((place) => place !== -1);
    if (at !== undefined) taken.set(at, column);
  }
  settleName(headers, taken);
  const is = new Set([...taken.values()].filter((each) => typeof each === 'string'));
  if (!(['company', 'id', 'domain', 'email', 'contact-id'] as const).some((each) => is.has(each))) {
    throw new InputError(
      'customers.header',
      `${name} has no column for a company, its id or domain, or an e-mail`,
      {
        hint: `Its columns: ${headers.map((each) => each.trim()).join(', ')}. Say which: --map company="${headers[0]?.trim() ?? ''}"`,
      },
    );
  }
  const fields = new Set<string>();
  return headers.flatMap((header, at): Column[] => {
    const known = taken.get(at);
    const own = fieldOf(header);
    const what = known ?? (own === '' || RESERVED.has(own) ? null : { field: own });
    if (what === null) return [];
    if (typeof what !== 'string') {
      if (fields.has(what.field)) return [];
      fields.add(what.field);
    }
    return [{ at, header: header.trim(), is: what, currency: currencyIn(header) }];
  });
}

/** Fields that are ours. */
const RESERVED = new Set(['name', 'company']);

/** `Name` and `ID` alone are the company's, and in a table of contacts the contact's. */
function settleName(headers: readonly string[], taken: Map<number, Column['is']>): void {
  const has = (column: ColumnName): boolean => [...taken.values()].includes(column);
  const claim = (names: readonly string[], column: ColumnName): void => {
    const at = headers.findIndex((each, place) => !taken.has(place) && names.includes(plain(each)));
    if (at !== -1 && !has(column)) taken.set(at, column);
  };
  const contacts = has('email') || has('first-name') || has('last-name');
  claim(['name'], contacts || has('company') ? 'person' : 'company');
  claim(['id', 'nr', 'number'], contacts && !has('company') ? 'contact-id' : 'id');
}

function bareOf(header: string): string {
  return plain(header.replace(/[([][^)\]]*[)\]]\s*$/, '').replace(/\s+in\s+\S+\s*$/i, ''));
}

function currencyIn(header: string): string | null {
  const written =
    /[([]\s*([^)\]]{1,4}?)\s*[)\]]\s*$/.exec(header)?.[1] ?? /\bin\s+(\S{1,3})\s*$/i.exec(header)?.[1];
  return written === undefined ? null : currencyOf(written);
}

/** The keys of lines such as `Company: Acme` and of rows of tables, in the languages of the words. */
const META_KEYS: Record<string, readonly string[]> = {
  person: [
    'interviewee',
    'interviewees',
    'name',
    'person',
    'participant',
    'contact',
    'guest',
    'guests',
    'respondent',
    'spoke with',
    'spoken to',
    'talked to',
    'contacted',
    'met with',
    'call with',
    'interlocuteur',
    'interlocutrice',
    'interlocutor',
    'interlocutora',
    'intervistato',
    'intervistata',
    'geïnterviewde',
    'who',
    'customer name',
    'gesprächspartner',
    'gesprächspartnerin',
    'ansprechpartner',
    'ansprechpartnerin',
    'befragter',
    'befragte',
    'interviewpartner',
    'interviewpartnerin',
    'interviewé',
    'personne interrogée',
    'nom',
    'nombre',
    'nome',
    '氏名',
    '名前',
    '姓名',
    '受访者',
    '이름',
    'entrevistado',
    'speaker',
  ],
  company: [
    'company',
    'customer',
    'account',
    'organisation',
    'organization',
    'org',
    'client',
    'employer',
    'firma',
    'unternehmen',
    'kunde',
    'entreprise',
    'société',
    'empresa',
    'azienda',
    'bedrijf',
    '会社',
    '会社名',
    '公司',
    '회사',
  ],
  role: [
    'role',
    'title',
    'job title',
    'position',
    'job',
    'rolle',
    'funktion',
    'poste',
    'fonction',
    'cargo',
    'ruolo',
    'functie',
    '役職',
    '职位',
    '직책',
  ],
  date: [
    'date',
    'interviewed',
    'interviewed on',
    'interview date',
    'call date',
    'meeting date',
    'held on',
    'when',
    'recorded',
    'recorded on',
    'day',
    'datum',
    'fecha',
    'data',
    'date de l’entretien',
    'le',
    '日付',
    '日時',
    '実施日',
    '日期',
    '날짜',
  ],
  interviewer: [
    'interviewer',
    'interviewers',
    'interviewed by',
    'conducted by',
    'moderator',
    'facilitator',
    'host',
    'asked by',
    'notes by',
    'note taker',
    'notetaker',
    'author',
    'written by',
    'interviewt von',
    'interviewerin',
    'interviewt durch',
    'geführt von',
    'protokoll',
    'entrevistador',
    'intervieweur',
    'intervistatore',
    'インタビュアー',
    '聞き手',
    '采访者',
  ],
  product: ['product', 'products', 'product area', 'produkt', 'produkte', 'produit', 'producto'],
  email: ['email', 'e-mail', 'mail'],
  sent: ['from', 'von', 'de', 'da', 'van', 'sent', 'gesendet', 'envoyé', 'enviado'],
  other: [
    'url',
    'link',
    'links',
    'recording',
    'video',
    'published',
    'published on',
    'duration',
    'length',
    'location',
    'place',
    'ort',
    'dauer',
    'channel',
    'plan',
    'mrr',
    'arr',
    'industry',
    'branche',
    'team size',
    'size',
    'segment',
    'tags',
    'status',
    'attendees',
    'present',
    'teilnehmer',
    'source',
    'readers',
    'type',
    'format',
    'language',
    'time',
    'uhrzeit',
    'region',
    'country',
    'land',
    'participants',
    'subject',
    'to',
    'cc',
    'an',
    'à',
    'para',
    'betreff',
    'objet',
    'asunto',
    'oggetto',
    'onderwerp',
    'speakers',
    'created',
    'outcome',
    'invited',
    'topic',
    'thema',
    'id',
  ],
};
const FIELD_OF = new Map(
  Object.entries(META_KEYS).flatMap(([field, keys]) => keys.map((key) => [key, field] as const)),
);

export interface Meta {
  /** `person`, `company`, `role`, `date`, `interviewer`, `product`, `email`, `sent` (of a mail) or `other`. */
  field: string;
  value: string;
  /** Offset of the value in the line's raw text. */
  at: number;
}

const META = /^[\s>*+•-]*(?:\*\*|__)?(\p{L}[\p{L} -]{1,24}?)(?:\*\*|__)?\s*[:：](?:\*\*|__)?\s*(\S.*?)?\s*$/u;
const META_PLAIN = /^[\s>*_]*(Published|Recorded|Interviewed|Held|Updated|Created) on\s+(\S.*?)[*_\s]*$/i;

/** `| Company | Acme |`, or the same with a tab between: a row of two cells. */
const META_ROW =
  /^\s*\|?[ \t]*(?:\*\*|__)?(\p{L}[\p{L} -]{1,24}?)(?:\*\*|__)?[ \t]*[:：]?[ \t]*(?:\||\t)[ \t]*([^|\t]*[^|\t\s])[ \t]*\|?\s*$/u;

function fieldOf(key: string): string | undefined {
  return FIELD_OF.get(key.toLowerCase().replaceAll(/\s+/g, ' ').trim());
}

/** The fields that the cells of a row name, where every cell is the name of one: the head of a table, or one cell. */
export function rowKeys(text: string): string[] {
  const cells = text
    .split(/[|\t]/)
    .map((cell) => cell.replaceAll(/^[\s*_]+|[\s*_:：]+$/g, ''))
    .filter((cell) => cell !== '');
  const fields = cells.map(fieldOf);
  return fields.flatMap((field) => (field === undefined || fields.includes(undefined) ? [] : [field]));
}

/** `Company: Acme`, `**Date:** 5 June`, `Published on ...`: a line that says something about the interview. Null: it does not. */
export function metaOf(raw: string): Meta | null {
  if (raw.length > 300) return null;
  const match = META.exec(raw) ?? META_PLAIN.exec(raw) ?? META_ROW.exec(raw);
  if (match === null) return null;
  const field = fieldOf(match[1] ?? '');
  // `| Name | Company |` is the head of a table.
  if (match.input.includes('|') && fieldOf(match[2] ?? '') !== undefined) return null;
  const value = (match[2] ?? '').replace(/\*\*$|__$/, '').trim();
  return field === undefined
    ? null
    : { field, value, at: value === '' ? raw.length : raw.lastIndexOf(value) };
}

/** A mind that lies in every text, each time in another way, and leaves a mark in each lie that cannot stand in honest text. */
import { fillSchema, type TextPlace, wordsUpTo } from './fill-schema.ts';
import { type Mark, type Mind, type MindRequest, seeded } from './mind.ts';

export const LIE_KINDS = [
  'id',
  'number',
  'name',
  'quote',
  'link',
  'state',
  'attribution',
  'reference',
  'date',
  'handle',
] as const;
export type LieKind = (typeof LIE_KINDS)[number];

const SYLLABLES = [
  'ba',
  'du',
  'fi',
  'go',
  'ka',
  'lo',
  'mi',
  'nu',
  'po',
  'qua',
  'ri',
  'su',
  'ta',
  've',
  'wo',
  'zu',
];

/**
 * The marks are what each kind of lie is made of: an unusual number, a surname, a host. Where a lie is a claim (state, attribution, id)
 * an invented small-letter word stands in it, which no check of names or numbers looks at: the lie must be caught, not the mark.
 */
export function lyingMind(seed = 1): Mind {
  const random = seeded(seed);
  const marks: Mark[] = [];
  let turn = 0;
  const word = (): string => {
    const part = (): string => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? 'ba';
    return `lie${part()}${part()}${part()}${part()}`;
  };
  const marked = (kind: LieKind, mark: string): string => {
    marks.push({ kind, mark });
    return mark;
  };

  const lie = (kind: LieKind, place: TextPlace, request: MindRequest): string => {
    const here = place.evidence;
    const authors = request.evidence
      .map((piece) => piece.about['author'])
      .filter((name) => name !== undefined);
    switch (kind) {
      case 'number':
        return `The change affected ${marked(kind, String(31_000 + Math.floor(random() * 60_000)))} customers.`;
      case 'name': {
        const surname = word();
        return `${marked(kind, surname.charAt(0).toUpperCase() + surname.slice(1))} reviewed it yesterday.`;
      }
      case 'quote':
        return `${authors[0] ?? 'The author'} wrote "we will ${marked(kind, word())} the whole service".`;
      case 'link':
        return `Read more at https://${marked(kind, word())}.example/report today.`;
      case 'state': {
        const state = here?.about['state'];
        const false_ = state === 'merged' ? 'was closed without being merged' : 'was merged';
        return `The pull request ${false_} ${marked(kind, word())}.`;
      }
      case 'attribution': {
        const other = authors.find((name) => name !== here?.about['author']) ?? 'Mallory';
        return `${other} decided to ${marked(kind, word())} the release.`;
      }
      case 'reference':
        return `This is a duplicate of #${marked(kind, String(700_000 + Math.floor(random() * 90_000)))}.`;
      case 'date':
        return `It ships on ${marked(kind, `2031-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`)}.`;
      case 'handle':
        return `It waits for @${marked(kind, word())}.`;
      case 'id':
        return `The team agreed to ${marked(kind, word())} everything.`;
    }
  };

  return {
    name: 'liar',
    marks,
    answer(request) {
      if (request.schema === null)
        return { text: lie('number', { name: '', maxLength: 200, evidence: null }, request) };
      let kind: LieKind = 'number';
      const value = fillSchema(request.schema, request.evidence, {
        text(place) {
          kind = LIE_KINDS[turn % LIE_KINDS.length] ?? 'number';
          turn += 1;
          return wordsUpTo(lie(kind, place, request), place.maxLength);
        },
        // The id lie cites what was never shown; a server that enforces the schema would not let it, many do not.
        ids: (allowed, evidence) => (kind === 'id' ? ['e97'] : allowed.filter((id) => id === evidence?.id)),
      });
      return { text: JSON.stringify(value) };
    },
  };
}

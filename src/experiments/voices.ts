/**
 * What customers said that bears on a test, for one reader's eyes. It stands beside the document, never in it: the history and the exports take
 * the document alone, and no model is shown these words.
 */
export interface Voices {
  /** Whose rights decided what is here; the reports name them. */
  reader: { id: string; name: string };
  /** Products of the configuration that the page is about; empty: none was found, and nobody was quoted. */
  products: readonly string[];
  /** By id of the test; a test that nobody speaks of has no entry. */
  byTest: ReadonlyMap<string, readonly Voice[]>;
}

export interface Voice {
  /** Verbatim. */
  text: string;
  /** `Oda Finkelmeyer, Head of catalogue, Bramblewick Books` */
  who: string;
  person: string | null;
  company: string | null;
  /** `2026-11-05` or `2026-11`; null: the note has no date. */
  date: string | null;
  /** What the sentence does, where it is more than telling: `feature`, `bug`, `friction`, `praise`. */
  kind: string | null;
  /** Id of the interview. */
  interview: string;
  /** Where it can be read: the address of the note where it has one, else the command that shows it. */
  link: string;
}

/** Over every report that holds such words. */
export function forTheEyesOf({ reader, byTest, products }: Voices): string {
  const whose = `for ${reader.name}’s eyes`;
  if (products.length === 0)
    return `No product of brief.yaml has this page among its urls or is named in its headings: no customer is quoted (${whose}).`;
  const count = [...byTest.values()].reduce((sum, voices) => sum + voices.length, 0);
  if (count === 0)
    return `Nothing that a customer said about ${products.join(', ')} bears on these tests (${whose}).`;
  return `Customers are quoted ${whose}: take their words out before you pass this on. No export holds them.`;
}

const KINDS: Readonly<Record<string, string>> = {
  feature: 'a request',
  bug: 'a fault',
  friction: 'a difficulty',
  praise: 'praise',
};

/** `Oda Finkelmeyer, Head of catalogue, Bramblewick Books, 2026-11-05 (a request)` */
export function saidBy({ who, date, kind }: Voice): string {
  const what = KINDS[kind ?? ''];
  return `${date === null ? who : `${who}, ${date}`}${what === undefined ? '' : ` (${what})`}`;
}

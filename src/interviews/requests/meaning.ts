/** The wordings of a reader's book as vectors, so that requests in other words are proposed too. */
import { mentionsOf } from '../../store/requests.ts';

import { type Meaning, sameness } from '../meaning/meaning.ts';
import { vectorsOf } from '../meaning/text-vectors.ts';
import type { Book } from './book.ts';
import type { WordingMeaning } from './propose.ts';

/** Wordings that are embedded for one review, those of most customers first: they are kept, and nobody answers for more. */
const MOST_WORDINGS = 2000;

/** Embeds what is said in the reader's own interviews, each wording by its first mention there. Throws what the provider throws. */
export async function wordingMeaning(
  book: Book,
  meaning: Meaning,
  signal: AbortSignal,
): Promise<WordingMeaning> {
  const { store, room } = book;
  const wanted = book.rows
    .filter(({ kind }) => kind !== 'praise')
    .flatMap(({ wordings }) => wordings)
    .slice(0, MOST_WORDINGS);
  const said = new Map<number, { text: string; interview: number }>();
  for (const { request, interview, quote } of mentionsOf(store.connection, wanted)) {
    const seen = room.placeOf(interview) !== undefined;
    if (seen && !said.has(request)) said.set(request, { text: quote, interview });
  }
  const vectors = await vectorsOf(store, meaning, [...said.values()], signal);
  const byRef = new Map([...said.keys()].map((id, at) => [book.ref(id), vectors[at]]));
  return { vector: (ref) => byRef.get(ref), sameness: (cosine) => sameness(meaning.model, cosine) };
}

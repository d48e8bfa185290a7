import type { Evidence } from '../core/evidence.ts';
import type { Person } from '../core/person.ts';
import { isoUtc } from '../core/time.ts';
import type { Author, ItemAt, ThreadAt } from '../store/activity.ts';
import type { Store } from '../store/store.ts';

import { accountsOf } from './reader.ts';

/** What sentences call somebody: the name of `brief.yaml` where the account is joined to a person, else the source's. */
export type NameOf = (author: Author | null) => string | null;

/** Names by account, for everybody whom `brief.yaml` joins to one; made once a run. */
export function namesOf(store: Store, people: readonly Person[]): NameOf {
  const names = new Map<number, string>();
  for (const person of people) {
    for (const account of accountsOf(store, person)) names.set(account.id, person.name);
  }
  return (author) => (author === null ? null : (names.get(author.id) ?? unquoted(author.name)));
}

/** In a sentence, quotation marks are for what somebody said: in a name they would look like a quotation that nobody can prove. */
function unquoted(name: string): string {
  const bare = name
    .replaceAll(/["“”„‟«»`「」『』]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return bare === '' ? name : bare;
}

/** An item as evidence: the stored text, untouched. */
export function toEvidence(item: ItemAt, thread: ThreadAt, nameOf: NameOf): Evidence {
  return {
    id: item.id,
    source: thread.source,
    kind: item.kind,
    title: thread.source === 'slack' ? null : (item.title ?? thread.title),
    author: nameOf(item.author),
    text: item.text,
    state: item.state,
    url: item.url ?? thread.url,
    at: isoUtc(item.at),
    thread: thread.id,
  };
}

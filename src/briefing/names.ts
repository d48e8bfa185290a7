import type { Evidence } from '../core/evidence.ts';
import type { Person } from '../core/person.ts';
import { isoUtc } from '../core/time.ts';
import type { Author, ItemAt, ThreadAt } from '../store/activity.ts';

/** What sentences call somebody: the name of `brief.yaml` where the account is joined to a person, else the source's. */
export type NameOf = (author: Author | null) => string | null;

/** Names by the handles of `brief.yaml`. */
export function namesOf(people: readonly Person[]): NameOf {
  const github = new Map(people.map((person) => [person.github?.toLowerCase(), person.name]));
  const slack = new Map(people.map((person) => [person.slack?.toLowerCase(), person.name]));
  return (author) => {
    if (author === null) return null;
    const known = (author.source === 'github' ? github : slack).get(author.handle.toLowerCase());
    return known ?? author.name;
  };
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

import { UsageError } from '../core/errors.ts';
import { nearestFew } from '../core/nearest.ts';
import type { Person } from '../core/person.ts';
import type { Reader } from '../store/access.ts';
import { type Account, accountsByHandle, knownHandles } from '../store/accounts.ts';
import type { Store } from '../store/store.ts';

/** A person with their accounts: what rights and reasons are decided for. */
export interface ReaderOf {
  person: Person;
  rights: Reader;
  accounts: readonly Account[];
  /** Account keys, as in assignees and review requests. */
  keys: ReadonlySet<string>;
  /** Handles in lower case, as in mentions. */
  handles: ReadonlySet<string>;
  timezone: string;
}

/**
 * The person of a `--for`: id, login, Slack id or e-mail of `brief.yaml`; else an account that was collected, taken alone (two
 * accounts are one person only where `brief.yaml` says so). Throws UsageError with the nearest names.
 */
export function findReader(
  store: Store,
  people: readonly Person[],
  wanted: string,
  companyZone: string,
): ReaderOf {
  const person = findPerson(store, people, wanted);
  return readerOf(store, person, people.includes(person), companyZone);
}

function findPerson(store: Store, people: readonly Person[], wanted: string): Person {
  const name = wanted.trim().replace(/^@/, '').toLowerCase();
  const same = (value: string | null): boolean => value !== null && value.toLowerCase() === name;
  const listed =
    people.find((person) => same(person.id)) ??
    people.find((person) => same(person.github) || same(person.slack) || same(person.email));
  if (listed !== undefined) return listed;
  const github = accountsByHandle(store, 'github', name)[0];
  const slack = accountsByHandle(store, 'slack', name)[0];
  if (github !== undefined && slack !== undefined) {
    throw new UsageError('person.ambiguous', `"${wanted}" is an account on GitHub and another on Slack`, {
      hint: 'Say in brief.yaml, under people, whether they are one person.',
    });
  }
  const account = github ?? slack;
  if (account !== undefined) {
    const { handle, source, email, timezone } = account;
    return {
      id: handle,
      name: account.name,
      github: source === 'github' ? handle : null,
      slack: source === 'slack' ? handle : null,
      email,
      team: null,
      timezone,
      interests: [],
      mute: [],
    };
  }
  const known = [...people.map((person) => person.id), ...knownHandles(store, 2000)];
  const close = nearestFew(name, known, 3);
  throw new UsageError('person.unknown', `nobody is called "${wanted}"`, {
    hint:
      close.length > 0
        ? `Did you mean ${close.join(', ')}?`
        : 'Add the person to brief.yaml under people, with a GitHub login, a Slack id or an e-mail.',
  });
}

/** Joins a person with the accounts that were collected for their handles. `listed`: stands in `brief.yaml`. */
function readerOf(store: Store, person: Person, listed: boolean, companyZone: string): ReaderOf {
  const all = accountsOf(store, person);
  const live = all.filter((account) => !account.deleted);
  const member = live.some((account) => account.source === 'slack');
  const guest = live.some((account) => account.guest);
  // Whether a Slack account that was not collected is a guest's is unknown, and unknown means no; a team of brief.yaml says that it is not.
  const known = person.slack === null || member || person.team !== null;
  const left = !member && all.some((account) => account.source === 'slack');
  return {
    person,
    rights: {
      accounts: live.map((account) => account.id),
      slackMember: member,
      slackGuest: guest,
      team: person.team,
      employee: listed && !guest && !left && known,
    },
    accounts: live,
    keys: new Set(live.map((account) => account.key)),
    handles: new Set(live.map((account) => account.handle.toLowerCase())),
    timezone: person.timezone ?? live.find((account) => account.timezone !== null)?.timezone ?? companyZone,
  };
}

/** The accounts that `brief.yaml` says are this person: by GitHub login, and by Slack id or e-mail. */
export function accountsOf(store: Store, person: Person): Account[] {
  const slack = person.slack ?? person.email;
  return [
    ...(person.github === null ? [] : accountsByHandle(store, 'github', person.github)),
    ...(slack === null ? [] : accountsByHandle(store, 'slack', slack)),
  ];
}

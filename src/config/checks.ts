/** What a schema cannot say: references between the parts of brief.yaml, and handles that must belong to one person. */
import { nearest } from '../core/nearest.ts';
import type { Path, Problem } from '../core/strict-yaml.ts';
import type { BriefYaml } from './schema.ts';

export const EVERYONE = 'everyone';

/** Prefixes of interests and mutes; a word without one is looked for in the text. */
const PREFIXES = ['label', 'repo', 'path', 'channel', 'person', 'author'] as const;

export function checkReferences(yaml: BriefYaml): Problem[] {
  return [
    ...checkPeople(yaml),
    ...checkTeams(yaml),
    ...checkGithub(yaml),
    ...checkModels(yaml),
    ...twice(
      yaml.products.map((product) => product.id),
      (index) => ['products', index, 'id'],
      'product',
    ),
    ...twice(
      (yaml.interviews?.folders ?? []).map((folder) => folder.path),
      (index) => ['interviews', 'folders', index, 'path'],
      'folder',
    ),
  ];
}

function checkPeople(yaml: BriefYaml): Problem[] {
  const ids = yaml.people.map((person) => person.id);
  const problems = twice(ids, (index) => ['people', index, 'id'], 'person');
  // --for takes an id, a login, a Slack id or an address: each must mean one person, or a briefing goes to the wrong one.
  const owners = new Map<string, number>(ids.map((id, index) => [id.toLowerCase(), index]));
  for (const [index, person] of yaml.people.entries()) {
    if (person.github === undefined && person.slack === undefined && person.email === undefined) {
      problems.push({
        code: 'no-handle',
        path: ['people', index],
        message: `${person.id} has no handle`,
        hint: 'give github, slack or email; without one nothing can be found for this person',
      });
    }
    for (const field of ['github', 'slack', 'email'] as const) {
      const handle = person[field]?.toLowerCase();
      if (handle === undefined) continue;
      const owner = owners.get(handle) ?? index;
      if (owner !== index) {
        const message = `${field} "${person[field]}" of ${person.id} also means ${yaml.people[owner]?.id}`;
        problems.push({
          code: 'duplicate',
          path: ['people', index, field],
          message,
          hint: 'one handle, one person',
        });
      }
      owners.set(handle, owner);
    }
    for (const field of ['interests', 'mute'] as const) {
      for (const [place, interest] of person[field].entries()) {
        problems.push(...checkInterest(interest, ['people', index, field, place], ids));
      }
    }
  }
  return problems;
}

function checkInterest(interest: string, path: Path, people: readonly string[]): Problem[] {
  const [, prefix, value = ''] = /^([a-z]+):(.*)$/is.exec(interest) ?? [];
  const bad = (message: string, hint: string): Problem[] => [{ code: 'bad-interest', path, message, hint }];
  if (prefix === undefined) return [];
  if (!PREFIXES.some((known) => known === prefix)) {
    const meant = nearest(prefix, PREFIXES);
    const list = PREFIXES.map((known) => `${known}:`).join(', ');
    return bad(
      `"${interest}" begins with an unknown prefix "${prefix}:"`,
      meant === null ? `known: ${list}, or words without a prefix` : `did you mean "${meant}:"?`,
    );
  }
  if (value.trim() === '')
    return bad(`"${interest}" names nothing after "${prefix}:"`, `write ${prefix}:NAME`);
  if (value !== value.trim())
    return bad(`"${interest}" has a space after "${prefix}:"`, `write "${prefix}:${value.trim()}"`);
  if (prefix === 'repo' && !/^[\w.-]+\/[\w.*-]+$/.test(value))
    return bad(`"${interest}" is no repository`, 'write repo:owner/name');
  if (prefix === 'person' && !people.includes(value)) {
    return bad(
      `"${interest}" is nobody in people`,
      meantOr(value, people, 'for someone outside write author:LOGIN'),
    );
  }
  return [];
}

function checkTeams(yaml: BriefYaml): Problem[] {
  const teams = Object.keys(yaml.teams);
  const problems: Problem[] = [];
  const check = (team: string | undefined, path: Path, known: readonly string[]): void => {
    if (team === undefined || known.includes(team)) return;
    problems.push({
      code: 'unknown-team',
      path,
      message: `unknown team "${team}"`,
      hint: meantOr(team, known, teams.length === 0 ? 'add it under teams' : `teams are ${teams.join(', ')}`),
    });
  };
  for (const [index, person] of yaml.people.entries()) check(person.team, ['people', index, 'team'], teams);
  for (const [index, product] of yaml.products.entries())
    check(product.team, ['products', index, 'team'], teams);
  for (const [index, folder] of (yaml.interviews?.folders ?? []).entries()) {
    for (const [place, team] of folder.readers.entries()) {
      check(team, ['interviews', 'folders', index, 'readers', place], [EVERYONE, ...teams]);
    }
  }
  for (const [place, team] of yaml.customers.readers.entries())
    check(team, ['customers', 'readers', place], [EVERYONE, ...teams]);
  return problems;
}

function checkGithub({ github }: BriefYaml): Problem[] {
  if (github === undefined) return [];
  const hint = 'give repos: [owner/name, ...] or org: name';
  if (github.repos === undefined && github.org === undefined) {
    return [{ code: 'missing-key', path: ['github'], message: 'github names no repository', hint }];
  }
  if (github.repos !== undefined && github.org !== undefined) {
    return [{ code: 'bad-value', path: ['github', 'org'], message: 'github has both repos and org', hint }];
  }
  return twice(
    (github.repos ?? []).map((repo) => repo.toLowerCase()),
    (index) => ['github', 'repos', index],
    'repository',
  );
}

function checkModels(yaml: BriefYaml): Problem[] {
  return (['llm', 'embeddings'] as const)
    .filter((key) => yaml[key].provider !== 'none' && yaml[key].model === undefined)
    .map((key) => ({
      code: 'missing-key',
      path: [key],
      message: `"model" is missing in ${key}`,
      hint: `which model should ${yaml[key].provider} use?`,
    }));
}

function twice(values: readonly string[], pathOf: (index: number) => Path, what: string): Problem[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : [{ code: 'duplicate', path: pathOf(index), message: `${what} "${value}" is there twice` }],
  );
}

function meantOr(word: string, known: readonly string[], otherwise: string): string {
  const meant = nearest(word, known);
  return meant === null ? otherwise : `did you mean "${meant}"?`;
}

/** The sample company hangs together: references lead somewhere, times and counts are right, the secret stays inside. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { readNote } from '../collect/notes/map.ts';
import { loadSettings } from '../config/load.ts';
import { referencesIn } from '../core/references.ts';
import { DAY } from '../core/time.ts';
import { numberOf, type RepositoryData } from './github/data.ts';
import { SAMPLE_MORNING } from './sample.ts';
import {
  allMessages,
  channels,
  notes,
  privateChannels,
  publicChannels,
  repositories,
  SAMPLE,
  texts,
  threads,
  users,
} from './sample-parsed.ts';

const FIRST = Date.parse('2026-11-05T00:00:00Z');
const { settings } = await loadSettings({ configFile: join(SAMPLE, 'brief.yaml'), cwd: SAMPLE, env: {} });
const SECRET = /nightjar|703\.80|69 euros|acme\/pricing/i;

describe('sample company', () => {
  it('has the size that choosing needs', () => {
    const count = (pick: (data: RepositoryData) => unknown[]) => repositories.flatMap(pick).length;
    expect(repositories.map((data) => data.repository.visibility)).toEqual(['internal', 'private']);
    expect(count((data) => data.issues)).toBeGreaterThanOrEqual(25);
    expect(
      count((data) => data.comments) +
        count((data) => Object.values(data.reviews).flat()) +
        count((data) => data.review_comments),
    ).toBeGreaterThanOrEqual(60);
    expect(count((data) => data.releases)).toBe(1);
    expect([publicChannels.length, privateChannels.length]).toEqual([7, 1]);
    expect(allMessages.length).toBeGreaterThanOrEqual(150);
    expect(allMessages.filter((message) => message.reply_count !== undefined).length).toBeGreaterThanOrEqual(
      20,
    );
    expect(notes).toHaveLength(6);
    expect(new Set(settings.people.flatMap((person) => person.team ?? []))).toHaveLength(3);
    expect(settings.people.filter((person) => person.team !== null)).toHaveLength(5);
  });

  it('has news in the last day and on the weekend before, and nothing after the morning', () => {
    const outside = texts.filter(({ at }) => !(at >= FIRST && at < SAMPLE_MORNING));
    expect(outside.map(({ where }) => where)).toEqual([]);
    const lastDay = texts.filter(({ at }) => at >= SAMPLE_MORNING - DAY);
    expect(lastDay.length).toBeGreaterThanOrEqual(60);
    const weekend = texts.filter(({ at }) => at >= Date.UTC(2026, 10, 14) && at < Date.UTC(2026, 10, 16));
    expect(weekend.length).toBeGreaterThanOrEqual(8);
  });

  it('refers only to what exists', () => {
    const wrong = texts.flatMap(({ where, text, repository }) =>
      referencesIn(text, repository)
        .filter(({ target }) => !threads.has(target))
        .map(({ target }) => `${where}: ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('tells one decision in a pull request, an issue and a Slack thread that link each other', () => {
    const targets = (where: RegExp) =>
      new Set(
        texts
          .filter((written) => where.test(written.where))
          .flatMap(({ text, repository }) => referencesIn(text, repository).map(({ target }) => target)),
      );
    const root = allMessages.find((message) => message.text.startsWith('Partition key: let'));
    const thread = `slack:${root?.channel.id}/${root?.ts}`;
    expect(targets(/^acme\/ingest #214$/)).toEqual(new Set(['acme/ingest#198', thread]));
    expect(targets(new RegExp(`^proj-ingest ${root?.ts}$`))).toEqual(
      new Set(['acme/ingest#198', 'acme/ingest#214']),
    );
    const last = repositories
      .flatMap((data) => data.comments)
      .filter((each) => numberOf(each.issue_url) === 198);
    expect(last.at(-1)?.body).toContain(`/archives/${root?.channel.id}/p${root?.ts.replace('.', '')}`);
  });

  it('keeps the secret in the private repository and the private channel', () => {
    expect(
      texts.filter(({ inside, text }) => !inside && SECRET.test(text)).map(({ where }) => where),
    ).toEqual([]);
    expect(texts.filter(({ inside, text }) => inside && SECRET.test(text)).length).toBeGreaterThanOrEqual(8);
    const pricing = repositories.find((data) => data.repository.visibility === 'private');
    expect(pricing?.collaborators.map(({ login }) => login).sort()).toEqual(['carolnw', 'erinw']);
    expect(privateChannels[0]?.members).toEqual(['U02CAROL', 'U02ERIN']);
  });

  it('names no host but its own', () => {
    const hosts = texts.flatMap(({ text }) =>
      [...text.matchAll(/https?:\/\/([\w-]+(?:\.[\w-]+)+)/g)].map((match) => match[1]),
    );
    expect(new Set(hosts)).toEqual(new Set(['acme-example.slack.com', 'docs.acme.example', 'github.com']));
    const mails = users.flatMap((user) => user.profile.email ?? []);
    expect(mails.filter((mail) => !/@(?:example\.com|[\w-]+\.example)$/.test(mail))).toEqual([]);
    const paths = texts.flatMap(({ text }) => [...text.matchAll(/https:\/\/github\.com\/([\w-]+)/g)]);
    expect(new Set(paths.map((match) => match[1]))).toEqual(new Set(['acme']));
  });
});

describe('sample configuration and notes', () => {
  it('names people, channels and labels that exist', () => {
    const mails = new Map(users.map((user) => [user.profile.email, user.id]));
    const slackIds = settings.people.map(({ slack: id }) => (id?.includes('@') ? mails.get(id) : id));
    const humans = users.filter((user) => !user.is_bot);
    expect(new Set(slackIds)).toEqual(new Set(humans.map(({ id }) => id)));
    const logins = repositories[0]?.collaborators.map(({ login }) => login) ?? [];
    expect(settings.people.flatMap((person) => person.github ?? []).sort()).toEqual([...logins].sort());
    const labels = repositories.flatMap((data) =>
      data.issues.flatMap((issue) =>
        (issue.labels ?? []).map((each) => (typeof each === 'string' ? each : each.name)),
      ),
    );
    const known = new Set([
      ...labels.map((label) => `label:${label}`),
      ...channels.map(({ name }) => `channel:${name}`),
      ...(settings.github?.repos ?? []).map((name) => `repo:${name}`),
    ]);
    const followed = settings.people
      .flatMap((person) => [...person.interests, ...person.mute])
      .filter((interest) => /^(?:label|channel|repo):/.test(interest));
    expect(followed.length).toBeGreaterThanOrEqual(8);
    expect(followed.filter((interest) => !known.has(interest))).toEqual([]);
    expect(settings.github?.repos).toEqual(repositories.map((data) => data.repository.full_name));
  });

  it('has interviews with customers, days, readers that are teams, and one plain text', () => {
    const read = notes.map(({ file, text }) => ({ file, note: readNote(text, settings.timezone) }));
    const teams = Object.keys(settings.teams);
    expect(read.filter(({ note }) => note.date === null)).toEqual([]);
    const readers = read.flatMap(({ note }) => note.readers ?? []);
    expect(readers.filter((team) => !teams.includes(team))).toEqual([]);
    const [plain, ...more] = read.filter(({ file }) => file.endsWith('.txt'));
    expect([plain?.note.front.fields.size, more]).toEqual([0, []]);
    for (const { note } of read.filter(({ file }) => file.endsWith('.md'))) {
      expect([...note.front.fields.keys()]).toEqual(
        expect.arrayContaining(['title', 'date', 'interviewer', 'person', 'role', 'company', 'products']),
      );
    }
    expect(read.filter(({ note }) => note.readers !== null).length).toBeGreaterThanOrEqual(2);
    const bodies = read.map(({ note }) => note.front.body);
    expect(bodies.filter((body) => /again from a given time/i.test(body))).toHaveLength(1);
    expect(bodies.filter((body) => /wind a stream back/i.test(body))).toHaveLength(1);
  });
});

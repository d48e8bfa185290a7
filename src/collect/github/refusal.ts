import { z } from 'zod';

import { BriefError, messageOf, UsageError } from '../../core/errors.ts';
import type { Secrets } from '../../core/settings.ts';

/** A request that GitHub did not answer as hoped, also after trying again. The message names no repository. */
export class RefusedByGithub extends BriefError {
  override readonly name = 'RefusedByGithub';
  /** HTTP status; 200 for an answer that could not be read, 0 where none came. */
  readonly status: number;

  constructor(status: number, message: string, details: { hint?: string; cause?: unknown } = {}) {
    super('github.refused', message, details);
    this.status = status;
  }
}

const Thrown = z.looseObject({
  status: z.number(),
  response: z
    .looseObject({
      headers: z.record(z.string(), z.unknown()).optional(),
      data: z.looseObject({ message: z.string() }).optional().catch(undefined),
    })
    .optional(),
});

/**
 * What Octokit threw, as an error to be read. 401 is a UsageError that names the variable; all else concerns one thing and
 * becomes a gap. `X-Accepted-GitHub-Permissions` says which permission was missing:
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#insufficient-permissions
 */
export function refusalOf(error: unknown, secrets: Pick<Secrets, 'githubApp'>): Error {
  if (error instanceof BriefError) return error;
  const thrown = Thrown.safeParse(error);
  if (!thrown.success) return error instanceof Error ? error : new Error(messageOf(error));
  const { status, response } = thrown.data;
  if (response === undefined)
    return new RefusedByGithub(0, `no usable answer: ${withoutAddress(messageOf(error))}`);
  const said = response.data?.message ?? '';
  if (status === 401) return badToken(said, secrets);
  const header = (name: string): string => {
    const value = response.headers?.[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const missing = header('x-accepted-github-permissions');
  if (status === 403 && header('x-github-sso') !== '') {
    return new RefusedByGithub(403, 'the token is not authorised for the organisation (SAML SSO)', {
      hint: 'Authorise the token for single sign-on in GitHub: Settings, Developer settings, Configure SSO.',
    });
  }
  if ((status === 403 || status === 429) && /rate limit/i.test(said)) {
    return new RefusedByGithub(status, 'the rate limit is used up', {
      hint: 'Run it again later; what was read is saved.',
    });
  }
  if (status === 403 && missing !== '' && /not accessible/i.test(said)) {
    return new RefusedByGithub(403, `the token lacks a permission (${missing})`, {
      hint: `Give the token of GITHUB_TOKEN, or the app, the permission ${missing}.`,
    });
  }
  return new RefusedByGithub(status, said === '' ? `status ${status}` : `${status} ${withoutAddress(said)}`, {
    cause: error,
  });
}

function badToken(said: string, { githubApp }: Pick<Secrets, 'githubApp'>): UsageError {
  const what = githubApp === null ? 'GITHUB_TOKEN' : 'GITHUB_APP_PRIVATE_KEY';
  return new UsageError(
    'github.bad-token',
    `GitHub refused ${what} (401 ${said === '' ? 'Unauthorized' : said})`,
    {
      hint:
        githubApp === null
          ? 'Put a valid token into GITHUB_TOKEN in .env; it may have expired.'
          : 'Check GITHUB_APP_ID, GITHUB_APP_PRIVATE_KEY and GITHUB_APP_INSTALLATION_ID in .env.',
    },
  );
}

/** Texts of GitHub and of the network may hold addresses with a repository in them. */
function withoutAddress(text: string): string {
  return text.replaceAll(/\bhttps?:\/\/\S+/g, '(address)').slice(0, 200);
}

/** What is compared of an answer. */
export interface Observation {
  status: number | 'cut off' | 'no answer';
  /** Content type, weak or strong ETag, relations of the Link header with the parameters of its addresses, limits. */
  headers: Record<string, unknown>;
  /** Every key of the JSON by its path; rows of a list count as one. */
  keys: string[];
  /** Rows of a list by what both servers know, in order; the value itself of an error. */
  content: unknown;
}

export interface Ask {
  path: string;
  token?: string | null;
  etag?: string;
}

export async function ask(base: string, { path, token = 'any', etag }: Ask): Promise<Response> {
  return fetch(base + path, {
    headers: {
      ...(token === null ? {} : { authorization: `token ${token}` }),
      ...(etag === undefined ? {} : { 'if-none-match': etag }),
    },
  });
}

export async function observe(base: string, request: Ask): Promise<Observation> {
  let response: Response;
  try {
    response = await ask(base, request);
  } catch {
    return { status: 'no answer', headers: {}, keys: [], content: null };
  }
  let text: string;
  try {
    text = await response.text();
  } catch {
    return { status: 'cut off', headers: headersOf(response.headers), keys: [], content: null };
  }
  const json: unknown = response.headers.get('content-type')?.startsWith('application/json')
    ? JSON.parse(text)
    : text === ''
      ? null
      : 'no JSON';
  return {
    status: response.status,
    headers: headersOf(response.headers),
    keys: [...keysOf(json, '')].sort(),
    content: contentOf(json),
  };
}

function headersOf(headers: Headers): Record<string, unknown> {
  const has = (name: string): boolean => headers.get(name) !== null;
  return {
    type: headers.get('content-type'),
    media: headers.get('x-github-media-type'),
    etag: headers.get('etag')?.replace(/[\da-f]{8,}/, '') ?? null,
    retryAfter: headers.get('retry-after'),
    limit: headers.get('x-ratelimit-limit'),
    remaining: headers.get('x-ratelimit-remaining'),
    used: headers.get('x-ratelimit-used'),
    resource: headers.get('x-ratelimit-resource'),
    reset: has('x-ratelimit-reset'),
    date: has('date'),
    scopes: has('x-oauth-scopes'),
    links: linksOf(headers.get('link')),
  };
}

/** `next: /repositories/ID/issues after page per_page`: values that differ by server are left out. */
function linksOf(link: string | null): string[] {
  return [...(link ?? '').matchAll(/<([^>]+)>; rel="(\w+)"/g)].map(([, address = '', rel = '']) => {
    const url = new URL(address);
    const parameters = [...url.searchParams].map(([name, value]) =>
      name === 'after' || name === 'before' ? name : `${name}=${value}`,
    );
    return `${rel}: ${url.pathname.replace(/\d{4,}/, 'ID')} ${parameters.sort().join(' ')}`;
  });
}

function* keysOf(value: unknown, path: string): Generator<string> {
  if (Array.isArray(value)) {
    const paths = new Set(value.flatMap((entry) => [...keysOf(entry, `${path}[]`)]));
    yield* paths;
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield `${path}.${key}`;
      yield* keysOf(inner, `${path}.${key}`);
    }
  }
}

/** What both servers must agree on of the things in an answer; their ids are their own. */
const SHARED = [
  'number',
  'full_name',
  'login',
  'title',
  'body',
  'state',
  'draft',
  'merged_at',
  'comments',
  'created_at',
  'updated_at',
  'closed_at',
  'submitted_at',
  'path',
  'private',
  'visibility',
  'message',
  'status',
] as const;

function contentOf(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(contentOf);
  if (typeof json !== 'object' || json === null) return json;
  const object: Record<string, unknown> = { ...json };
  const login = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'login' in value ? value.login : value;
  return {
    ...Object.fromEntries(SHARED.flatMap((key) => (key in object ? [[key, object[key]]] : []))),
    // The replay server knows private and public only.
    ...(object['visibility'] === 'internal' ? { visibility: 'private' } : {}),
    ...('user' in object ? { user: login(object['user']) } : {}),
    ...('requested_reviewers' in object
      ? { asked: (object['requested_reviewers'] as unknown[]).map(login) }
      : {}),
    ...('assignees' in object ? { assignees: (object['assignees'] as unknown[]).map(login) } : {}),
    ...('pull_request' in object ? { merged: contentOf(object['pull_request']) } : {}),
  };
}

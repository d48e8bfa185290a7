export interface SlackAsk {
  method: string;
  args?: Record<string, string>;
  token?: string;
}

/** What is compared of an answer: all of it, less what each server makes up for itself. */
export interface SlackObservation {
  status: number | 'no answer' | 'cut off';
  type: string | null;
  /** As given; `soon` for the rest of a minute, `none` without the header. */
  retryAfter: string;
  body: Record<string, unknown>;
}

export async function observeSlack(
  api: string,
  { method, args = {}, token = 'xoxb-test' }: SlackAsk,
): Promise<SlackObservation> {
  let response: Response;
  try {
    response = await fetch(api + method, {
      method: 'POST',
      headers: token === '' ? {} : { authorization: `Bearer ${token}` },
      body: new URLSearchParams(args),
    });
  } catch {
    return { status: 'no answer', type: null, retryAfter: 'none', body: {} };
  }
  const type = response.headers.get('content-type');
  const retryAfter = response.headers.get('retry-after') ?? 'none';
  let text: string;
  try {
    text = await response.text();
  } catch {
    return { status: 'cut off', type, retryAfter, body: {} };
  }
  // The wait of a tier depends on when its window began; an injected one is exact.
  const soon = Number(retryAfter) > 50 && Number(retryAfter) <= 60 ? 'soon' : retryAfter;
  const json: unknown = type?.startsWith('application/json') ? JSON.parse(text) : { text };
  return { status: response.status, type, retryAfter: soon, body: plain(json) as Record<string, unknown> };
}

/** Values that the servers make up, each in its own way. */
const MADE_UP: Readonly<Record<string, unknown>> = { email: 'made up', cache_ts: 0 };

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, MADE_UP[key] ?? plain(inner)]));
}

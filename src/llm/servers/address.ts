import { UsageError } from '../../core/errors.ts';
import { maskSecrets } from '../../core/secrets.ts';

/**
 * An address as people write it, made one that can be connected to. Ollama's own OLLAMA_HOST may lack the scheme or the port and may be
 * the address it listens on (0.0.0.0, ::), which is this machine for a client. https://docs.ollama.com/faq
 */
export function serverUrl(written: string, defaults: { port: number; from: string }): string {
  const text = written.trim().replace(/^["']|["']$/g, '');
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  const bare = text === '' ? '127.0.0.1' : /^:\d/.test(text) ? `127.0.0.1${text}` : text;
  const bracketed = !hasScheme && /^[0-9a-f]*:[0-9a-f:]*:[0-9a-f.:]*$/i.test(bare) ? `[${bare}]` : bare;
  let url: URL;
  try {
    url = new URL(hasScheme ? text : `http://${bracketed}`);
  } catch (error) {
    throw badAddress(written, defaults.from, error);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw badAddress(written, defaults.from, null);
  // The port is read from the text: URL drops one that is the scheme's default.
  if (!hasScheme && url.port === '' && !/:80(?:\/|$)/.test(bracketed)) url.port = String(defaults.port);
  if (url.hostname === '0.0.0.0') url.hostname = '127.0.0.1';
  if (url.hostname === '[::]') url.hostname = '[::1]';
  return url.href.replace(/\/+$/, '');
}

function badAddress(written: string, from: string, cause: unknown): UsageError {
  return new UsageError(
    'llm.bad-address',
    `${from}: "${maskSecrets(written)}" is not the address of a server`,
    {
      cause,
      hint: 'Write it as http://127.0.0.1:11434 or https://models.example/v1.',
    },
  );
}

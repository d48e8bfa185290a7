import { maskSecrets, type MaskOptions } from '../../core/secrets.ts';
import { type LlmProvider, wrapping } from '../provider.ts';

/** The last look at what leaves: no secret goes to a model, whoever wrote the prompt; with `redact` no e-mail address or phone number. */
export function masking(inner: LlmProvider, options: MaskOptions): LlmProvider {
  return wrapping(inner, (request, signal) =>
    inner.generate(
      { ...request, system: maskSecrets(request.system, options), user: maskSecrets(request.user, options) },
      signal,
    ),
  );
}

import type { Secrets } from './settings.ts';

/**
 * What must never reach a model, a log or an error: keys, tokens, passwords. Each pattern follows the form that its vendor
 * documents; a masked secret leaves its kind, so that a sentence can still say that a token was posted.
 */
interface Pattern {
  kind: string;
  find: RegExp;
  /** What to keep of the match: the text before the secret. */
  keep?: (match: RegExpExecArray) => string;
}

const before = (match: RegExpExecArray): string => match[1] ?? '';

const PATTERNS: readonly Pattern[] = [
  {
    kind: 'private key',
    // To the END line, or to the end of the text where it was cut off.
    find: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----|$)/g,
  },
  // https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
  { kind: 'GitHub token', find: /\b(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{22,255})/g },
  { kind: 'GitLab token', find: /\bgl(?:pat|dt|rt|ptt|cbt|soat)-[\w-]{20,}/g },
  // https://docs.slack.dev/authentication/tokens
  { kind: 'Slack token', find: /\b(?:xox[a-z](?:\.xox[a-z])?-[\w%.-]{10,}|xapp-[\w-]{10,})/g },
  {
    kind: 'Slack webhook',
    find: /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[\w/-]{10,}/g,
  },
  { kind: 'API key', find: /\bsk-(?:ant-|proj-|svcacct-|admin-|or-)?[\w-]{20,}/g },
  { kind: 'Stripe key', find: /\b(?:sk|rk|whsec)_(?:(?:live|test)_)?[A-Za-z0-9]{16,}/g },
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
  { kind: 'AWS key', find: /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b/g },
  {
    kind: 'AWS secret',
    find: /(\baws.{0,20}?(?:secret|key).{0,20}?[=:]\s*["']?)([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/gi,
    keep: before,
  },
  { kind: 'Google key', find: /\bAIza[\w-]{35}/g },
  { kind: 'Google token', find: /\b(?:ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,}|1\/\/0[\w-]{30,})/g },
  { kind: 'npm token', find: /\bnpm_[A-Za-z0-9]{30,}/g },
  { kind: 'PyPI token', find: /\bpypi-[\w-]{40,}/g },
  { kind: 'Hugging Face token', find: /\bhf_[A-Za-z0-9]{30,}/g },
  { kind: 'SendGrid key', find: /\bSG\.[\w-]{16,}\.[\w-]{16,}/g },
  { kind: 'Twilio key', find: /\bSK[0-9a-f]{32}\b/g },
  { kind: 'DigitalOcean token', find: /\bdo[opr]_v1_[0-9a-f]{40,}/g },
  { kind: 'JWT', find: /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}(?:\.[\w-]*)?/g },
  {
    kind: 'password',
    // The password of a URL or connection string: scheme://user:PASSWORD@host
    find: /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{0,64}:)([^\s@/]{1,128})(?=@)/gi,
    keep: before,
  },
  {
    kind: 'token',
    find: /(\b(?:authorization\s*[:=]\s*["']?)?(?:bearer|basic)\s+)([A-Za-z0-9._~+/-]{16,}=*)/gi,
    keep: before,
  },
  {
    kind: 'secret',
    // PASSWORD=..., "api_key": "...", AccountKey=...;, --token ..., passphrase is ...
    find: /((?:\b|_)(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|apikey|access[_-]?key|account[_-]?key|private[_-]?key|client[_-]?secret|credentials?)["'`]?\s{0,3}(?:[:=]|:=|=>|\bis\b|\bwas\b)\s{0,3}["'`]?)([^\s"'`,;<>(){}[\]]{6,200})/gi,
    keep: before,
  },
  {
    kind: 'secret',
    find: /(--(?:password|token|secret|api-key)[= ]["']?)([^\s"']{6,200})/gi,
    keep: before,
  },
];

const REDACTED: readonly Pattern[] = [
  {
    kind: 'e-mail',
    find: /(?<![\p{L}\p{N}_.+-])[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,8}/gu,
  },
  {
    kind: 'phone',
    // International with +, or three groups and more of national form; never a date, a version or a plain number.
    find: /(?<![\w+.#/:-])(?:\+\d{1,3}[\s.-]?(?:\(\d{1,4}\)[\s.-]?)?\d{2,4}(?:[\s.-]?\d{2,4}){1,4}|\(\d{2,5}\)\s?\d{3,4}[\s.-]?\d{3,5}|0\d{2,4}[\s/-]\d{3,4}[\s-]?\d{3,4}|0\d(?:[\s.]\d{2}){4}|\d{3}[-.]\d{3}[-.]\d{4})(?![\w/:-])/g,
  },
];

/** Words that look like a value of `token: ...` in prose and hold no secret. */
const HARMLESS =
  /^(?:null|none|undefined|true|false|required|missing|invalid|expired|optional|string|number|wrong|changed|rotated|revoked|process\.env\S*|\$\{?\w+\}?|\*+|x{4,}|\.{3,}|…|<.*>|\[masked.*)$/i;
/** "the token is expired", "the secret: patience": a plain word there is prose. After `password:` or `api_key=` it is a bad password. */
const ASSIGNS = /(?:pass|pwd|key)\w*["'`]?\s*[:=]|=\s*["'`]?$|--/i;
const LOOKS_LIKE_WORD = /^(?:[A-Z]?[a-z]+(?:[-'’][a-z]+)*|[A-Z]+)[.!?…:]*$/;

export interface MaskOptions {
  /** Secrets we know, become `***`. Values under 6 characters are left alone. */
  values?: Iterable<string>;
  /** `llm.redact`: e-mail addresses and phone numbers too. */
  redact?: boolean;
}

/**
 * The text with every given value replaced by `***` and everything of the shape of a secret by `[masked KIND]`. Masking twice
 * changes nothing.
 */
export function maskSecrets(text: string, { values = [], redact = false }: MaskOptions = {}): string {
  const known = maskValues(text, values);
  return (redact ? [...PATTERNS, ...REDACTED] : PATTERNS).reduce(replaced, known);
}

/** The text with the given values as `***` and nothing else touched. Values under 6 characters are left alone. */
export function maskValues(text: string, secrets: Iterable<string>): string {
  const longestFirst = [...secrets]
    .filter((secret) => secret.length >= 6)
    .sort((a, b) => b.length - a.length);
  return longestFirst.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
}

/** Masks every secret of the configuration, and everything of the shape of one. */
export function maskerOf({
  githubToken,
  githubApp,
  slackBotToken,
  openaiKey,
  embeddingsKey,
  vitallyKey,
}: Secrets): (text: string) => string {
  const values = [
    githubToken,
    githubApp?.privateKey ?? null,
    slackBotToken,
    openaiKey,
    embeddingsKey,
    vitallyKey,
  ].filter((value) => value !== null);
  return (text) => maskSecrets(text, { values });
}

/** Whether a text holds a key or token that is known by its own form; `password: ...` is not. */
export function looksLikeSecret(text: string): boolean {
  return PATTERNS.some(({ find, keep }) => keep === undefined && text.search(find) !== -1);
}

function replaced(text: string, { kind, find, keep }: Pattern): string {
  let out = '';
  let from = 0;
  for (const match of text.matchAll(find)) {
    const kept = keep?.(match) ?? '';
    const secret = match[0].slice(kept.length);
    const prose =
      kind === 'secret' && (HARMLESS.test(secret) || (LOOKS_LIKE_WORD.test(secret) && !ASSIGNS.test(kept)));
    if (prose || secret.startsWith('[masked')) continue;
    out += `${text.slice(from, match.index)}${kept}[masked ${kind}]`;
    from = match.index + match[0].length;
  }
  return out + text.slice(from);
}

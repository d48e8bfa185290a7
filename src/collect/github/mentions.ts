/**
 * Logins mentioned in GitHub's own syntax, in the order and spelling of the text, each once. Code, HTML comments (issue templates
 * are full of them), e-mail addresses and teams (`@org/team`) are no mentions.
 * Login rules: https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */
export function mentionedLogins(markdown: string): string[] {
  const prose = markdown
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replaceAll(/^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|(?![\s\S]))/gm, ' ')
    .replaceAll(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, ' ');
  const logins = new Map<string, string>();
  for (const [, login = ''] of prose.matchAll(MENTION)) {
    const key = login.toLowerCase();
    if (!logins.has(key)) logins.set(key, login);
  }
  return [...logins.values()];
}

const MENTION = /(?<![\w@/.+-])@([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38})(?![\w@/-])/gi;

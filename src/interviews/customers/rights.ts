import type { Reader } from '../../store/access.ts';

/**
 * Whether somebody may see companies, contacts and what they pay: people of the teams named, and with `everyone` all people of the company,
 * never a guest. Put the answer into `Reader.customers`.
 */
export function mayReadCustomers({ team, employee }: Reader, readers: readonly string[]): boolean {
  if (!employee) return false;
  // A team that calls itself "everyone" is not everyone.
  return readers.includes('everyone') || (team !== null && team !== 'everyone' && readers.includes(team));
}

/** Slack's `ts`: seconds and microseconds as text, `1614556800.000100`. It stays text; ten digits and six compare as text do. */

/** Milliseconds UTC of a ts, rounded down. */
export function tsToMs(ts: string): number {
  const [seconds = '0', micros = '0'] = ts.split('.');
  return Number(seconds) * 1000 + Math.floor(Number(micros.padEnd(6, '0').slice(0, 6)) / 1000);
}

/** The first ts of a millisecond. */
export function msToTs(ms: number): string {
  const at = Math.max(0, Math.floor(ms));
  return `${String(Math.floor(at / 1000)).padStart(10, '0')}.${String((at % 1000) * 1000).padStart(6, '0')}`;
}

/** The ts one microsecond earlier, to turn Slack's exclusive `oldest` into an inclusive one. */
export function tsBefore(ts: string): string {
  const [seconds = '0', micros = '0'] = ts.split('.');
  const total = BigInt(seconds) * 1_000_000n + BigInt(micros.padEnd(6, '0').slice(0, 6));
  const before = total > 0n ? total - 1n : 0n;
  return `${String(before / 1_000_000n).padStart(10, '0')}.${String(before % 1_000_000n).padStart(6, '0')}`;
}

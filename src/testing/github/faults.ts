/** What goes wrong with a request. */
export type FaultAction =
  /** An error with GitHub's body. */
  | { kind: 'status'; status: number; message?: string; headers?: Record<string, string> }
  /** The secondary limit: 403 with `retry-after` in seconds. */
  | { kind: 'secondary'; seconds: number }
  /** The budget of the hour is used up: 403, to be renewed in so many seconds. */
  | { kind: 'exhausted'; seconds: number }
  /** The socket is closed before any answer. */
  | { kind: 'reset' }
  /** The whole length is announced, half of it sent. */
  | { kind: 'truncate' }
  /** 200 with this body, HTML by default. */
  | { kind: 'garbage'; body?: string; type?: string }
  /** The true answer, later. */
  | { kind: 'delay'; ms: number };

export interface Fault {
  /** Against `GET /path?query`. Later pages of a list are at `/repositories/ID/...`. */
  match: RegExp;
  action: FaultAction;
  /** Fires at this matching request, counted from 1; default: at each. */
  nth?: number;
  /** Fires at most so often. */
  times?: number;
}

/** The faults of a server; a test should assert that they fired. */
export class Faults {
  private rules: { fault: Fault; seen: number; fired: number }[] = [];

  /** Replaces all faults; counters start again. */
  set(faults: readonly Fault[]): void {
    this.rules = faults.map((fault) => ({ fault, seen: 0, fired: 0 }));
  }

  /** How often each fault fired, in the order given. */
  get fired(): number[] {
    return this.rules.map((rule) => rule.fired);
  }

  /** The first fault that hits the request. Every fault counts it. */
  next(request: string): FaultAction | null {
    let action: FaultAction | null = null;
    for (const rule of this.rules) {
      const { match, nth, times = Infinity } = rule.fault;
      if (!match.test(request)) continue;
      rule.seen += 1;
      if (action !== null || (nth !== undefined && rule.seen !== nth) || rule.fired >= times) continue;
      rule.fired += 1;
      action = rule.fault.action;
    }
    return action;
  }
}

import { LoggedRequest, requestMatches } from '../rest/RequestLog';
import type { Fault, FaultScope } from './Fault';

/** A fault that is set, and for which requests. @internal */
export interface ActiveFault {
  fault: Fault;
  scope: FaultScope;
  left: number;
}

const differs = (a: FaultScope, b: FaultScope) =>
  a.worker !== b.worker || String(a.path) !== String(b.path);

/**
 * The faults that are set on a worker group. One fault a scope: setting
 * another one for the same worker and path replaces it.
 *
 * @internal
 */
export class FaultBoard {
  #active: ActiveFault[] = [];

  get active(): readonly ActiveFault[] {
    return this.#active;
  }

  /** Sets a fault; undefined clears the scope's, and without a scope all. */
  set(fault: Fault | undefined, scope: FaultScope | undefined): void {
    if (!fault && !scope) {
      this.#active = [];
      return;
    }
    const wanted = scope ?? {};
    this.#active = this.#active.filter(({ scope: other }) =>
      differs(wanted, other),
    );
    if (fault) {
      const left = wanted.times ?? Number.POSITIVE_INFINITY;
      this.#active.push({ fault, scope: wanted, left });
    }
  }

  /** Takes the faults that hit this request, the widest scope first; each counts as used once. */
  take(request: Omit<LoggedRequest, 'at'>): Fault[] {
    const hit = this.#active.filter(({ scope }) =>
      requestMatches(request, scope),
    );
    for (const entry of hit) entry.left -= 1;
    this.#active = this.#active.filter(entry => entry.left > 0);
    return hit.map(entry => entry.fault);
  }

  /** Whether a worker refuses every connection: only a fault without path and count can. */
  refuses(worker: number): boolean {
    return this.#active.some(
      ({ fault, scope }) =>
        fault.type === 'refuse' &&
        scope.path === undefined &&
        scope.times === undefined &&
        (scope.worker === undefined || scope.worker === worker),
    );
  }
}

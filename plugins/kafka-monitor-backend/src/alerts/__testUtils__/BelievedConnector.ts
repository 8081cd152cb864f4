const HOUR = 3_600;
/** For so long it has to run to be well again. */
export const SETTLE = 60;
/** A wait for others, after an interval since the last message. */
const WAIT = 30 + 300;
/** Between two looks at what is due. */
const LOOK = 5;
/** Beginning to fail this often within an hour is flapping. */
const OFTEN = 3;

type Kind = 'failed' | 'degraded';

/** A message of a connector's failure, in seconds since the start. */
export interface HeardOf {
  at: number;
  failureId: number;
  ends: boolean;
  title: string;
}

/**
 * A connector as it is stored, as its team believes it to be, and until when
 * the rules have the team believe what is not so. It knows nothing of how
 * alerts are decided.
 */
export class BelievedConnector {
  #fails = false;
  /** How it fails, or did last. */
  #kind: Kind = 'failed';
  #cause = '';
  /** When it was last seen not to fail, and how long it is called failing. */
  #endsAt = 0;
  #mutedUntil = 0;
  #silentUntil = 0;
  readonly #onsets: number[] = [];
  #flapsUntil = 0;
  #toldFlaps = false;
  /** Failures that were told and not called over, as they were then. */
  readonly #told = new Map<number, { kind: Kind; cause: string }>();
  #toldAt: number | undefined;
  readonly #passed = new Map<string, number>();
  #untrue: { since: number; owed: number; held: boolean } | undefined;
  /** The longest time for which the team believed what was not so. */
  longest = 0;
  readonly complaints: string[] = [];
  /** When it was said to fail for the first time, of each failure. */
  readonly alerts = new Map<number, number>();

  constructor(readonly name: string, readonly team: string) {}

  get believes(): boolean {
    return this.#told.size > 0;
  }

  get fails(): boolean {
    return this.#fails;
  }

  /** Seen to be so. */
  become(at: number, kind: Kind | undefined, cause: string, settle = SETTLE) {
    this.#overdue(at);
    const flips = (kind !== undefined) !== this.fails;
    if (kind === undefined && flips) {
      this.#endsAt = at + settle;
    }
    if (kind !== undefined && flips) {
      this.#onsets.push(at);
      if (this.#onsets.filter(each => at - each < HOUR).length >= OFTEN) {
        this.#flapsUntil = at + HOUR;
      }
    }
    this.#fails = kind !== undefined;
    if (kind !== undefined) {
      this.#kind = kind;
      this.#cause = cause;
    }
    this.#judge(at, flips);
  }

  mute(at: number, until: number) {
    this.#overdue(at);
    this.#mutedUntil = until;
    this.#hold(this.fails ? until : 0);
  }

  /** Its Connect cluster can not be seen until then. */
  silence(until: number) {
    this.#silentUntil = until;
    this.#endsAt += this.fails ? 0 : until;
    this.#hold(until);
  }

  hear({ at, failureId, ends, title }: HeardOf) {
    this.#overdue(at);
    const complain = (what: string) =>
      this.complaints.push(`${what}: ${this.name} at ${at}: ${title}`);
    if (ends) {
      if (!this.#told.delete(failureId)) {
        complain('an end of what was not told');
      }
    } else {
      this.#hearFailing(at, failureId, complain);
    }
    this.#judge(at, true);
  }

  #hearFailing(at: number, id: number, complain: (what: string) => void) {
    if (at < this.#mutedUntil) {
      complain('muted');
    }
    if (!this.fails && at > this.#endsAt + LOOK) {
      complain('not so');
    }
    const before = this.#told.get(id);
    const lately = this.#toldAt !== undefined && at - this.#toldAt < HOUR;
    const pass = this.#passOf(at, before);
    if (before && !pass) {
      complain('told twice');
    } else if (lately && !pass) {
      complain('throttled');
    }
    if (pass) {
      this.#passed.set(pass, at);
    }
    this.#toldAt = at;
    this.#toldFlaps = at < this.#flapsUntil;
    this.#told.set(id, { kind: this.#kind, cause: this.#cause });
    this.alerts.set(id, this.alerts.get(id) ?? at);
  }

  /** What goes past the throttle, once an hour each. */
  #passOf(at: number, before: { kind: Kind; cause: string } | undefined) {
    const flaps = at < this.#flapsUntil + LOOK && !this.#toldFlaps;
    const isWorse = before?.kind === 'degraded' && this.#kind === 'failed';
    const isOther = before && before.cause !== this.#cause;
    const reasons = [
      ...(flaps ? ['flapping'] : []),
      ...(isWorse ? ['worse'] : []),
      ...(isOther ? ['cause'] : []),
    ];
    return reasons.find(reason => {
      const passedAt = this.#passed.get(reason);
      return passedAt === undefined || at - passedAt >= HOUR;
    });
  }

  get #isTrue(): boolean {
    if (!this.fails || !this.believes) {
      return this.fails === this.believes;
    }
    return [...this.#told.values()].some(
      told =>
        told.cause === this.#cause &&
        !(told.kind === 'degraded' && this.#kind === 'failed'),
    );
  }

  #judge(at: number, anew: boolean) {
    if (this.#isTrue) {
      const { since, held } = this.#untrue ?? { since: at, held: true };
      this.longest = Math.max(this.longest, held ? 0 : at - since);
      this.#untrue = undefined;
    } else if (anew || !this.#untrue) {
      const throttled = (this.#toldAt ?? -HOUR) + HOUR;
      const from = this.fails
        ? Math.max(at, throttled, this.#mutedUntil)
        : Math.max(at, this.#endsAt);
      this.#untrue = {
        since: this.#untrue?.since ?? at,
        owed: Math.max(from, this.#silentUntil + SETTLE) + WAIT + LOOK,
        held: this.#mutedUntil > at || this.#silentUntil > at,
      };
    }
  }

  #hold(until: number) {
    if (this.#untrue && until > 0) {
      const owed = Math.max(this.#untrue.owed, until + SETTLE + WAIT + LOOK);
      this.#untrue = { ...this.#untrue, owed, held: true };
    }
  }

  /** Complains once if its team ought to have been told by now. */
  #overdue(at: number) {
    if (this.#untrue && at > this.#untrue.owed) {
      this.complaints.push(
        `untrue since ${this.#untrue.since}: ${this.name} at ${at}`,
      );
      this.#untrue = undefined;
    }
  }

  /** At the end. */
  close(at: number) {
    this.#overdue(at);
    if (this.#untrue) {
      this.complaints.push(`not told at the end: ${this.name}`);
    }
  }
}

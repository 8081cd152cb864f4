import { Failure, FailureHappening, Judged, Sight } from '../Failure';
import { failureDueAt, judgeLasting, judgeTime } from '../failureClock';
import { judgeGone, judgeSight } from '../failureRules';
import { DEFAULT_DELAYS, States, troubleOf } from '../trouble';

const START = Date.parse('2026-11-28T10:00:00Z');

/** So many seconds after the start. */
export const at = (seconds: number) => new Date(START + seconds * 1000);

export const running: States = {
  health: 'running',
  state: 'RUNNING',
  problem: null,
};
export const failed: States = { ...running, health: 'failed' };
export const degraded: States = { ...running, health: 'degraded' };
export const restarting: States = { ...running, health: 'restarting' };
export const noTasks: States = { ...running, health: 'no-tasks' };
export const unassigned: States = { ...running, health: 'unassigned' };
export const paused: States = {
  health: 'paused',
  state: 'PAUSED',
  problem: null,
};
export const stopped: States = {
  health: 'stopped',
  state: 'STOPPED',
  problem: null,
};
export const noStatus: States = {
  health: 'unknown',
  state: null,
  problem: 'no-status',
};
export const unreadable: States = { ...running, problem: 'status-unreadable' };

/** What failed in a look, and why. */
export interface Failing {
  tasks?: number[];
  because?: string;
  worker?: string;
}

function causeOf(fingerprint: string) {
  return {
    line: `cause ${fingerprint}`,
    exception: 'java.lang.Exception',
    fingerprint,
    trace: `trace ${fingerprint}`,
    task: 0,
    workerId: 'w1',
  };
}

/** A look at the connector, so many seconds after the start. */
export function sightAt(
  states: States,
  seconds: number,
  options: Failing = {},
): Sight {
  const failing = states.health === 'failed' || states.health === 'degraded';
  const { tasks = failing ? [0] : [], because = 'a' } = options;
  const span = { after: at(seconds - 15), by: at(seconds) };
  return {
    states,
    at: span,
    since: span,
    parts: tasks.map(task => ({
      task,
      workerId: options.worker ?? 'w1',
      fingerprint: because,
    })),
    cause: tasks.length > 0 ? causeOf(because) : undefined,
  };
}

/** A connector's failures, as looks and the clock leave them. */
export class Story {
  readonly failures: Failure[] = [];
  readonly told: Array<FailureHappening['kind']> = [];
  sight: Sight | undefined;
  /** When its present states are a failure if they last. */
  dueAt: Date | null = null;

  get last(): Failure {
    return this.failures[this.failures.length - 1];
  }

  /** A look that shows something, new or not. */
  see(states: States, seconds: number, options?: Failing): this {
    const next = sightAt(states, seconds, options);
    const before = this.sight?.states;
    if (this.sight && before && troubleOf(before) === troubleOf(states)) {
      next.since = this.sight.since;
    } else {
      this.dueAt = failureDueAt(next, DEFAULT_DELAYS);
    }
    this.sight = next;
    return this.#take(judgeSight(this.last, next));
  }

  /** Nothing new is seen until then; or nothing at all, when it is silent. */
  wait(seconds: number, options: { silent?: boolean } = {}): this {
    const now = at(seconds);
    const lookedAt = options.silent ? null : now;
    const standing = { sight: this.sight, lookedAt, now };
    if (lookedAt && this.dueAt && this.dueAt <= now) {
      this.dueAt = null;
      this.#take(judgeLasting(this.last, standing));
    }
    return this.last
      ? this.#take(judgeTime(this.last, standing, DEFAULT_DELAYS))
      : this;
  }

  /** What a person does. */
  do(act: (failure: Failure) => Judged): this {
    return this.#take(act(this.last));
  }

  /** Kafka Connect has it no more. */
  vanish(seconds: number, expected: boolean = false): this {
    const gone = sightAt(this.sight?.states ?? running, seconds);
    this.sight = undefined;
    this.dueAt = null;
    return this.#take(judgeGone(this.last, gone, expected));
  }

  #take(judged: Judged | undefined): this {
    if (judged) {
      if (!judged.isNew) {
        this.failures.pop();
      }
      this.failures.push(judged.failure);
      this.told.push(...judged.happened.map(({ kind }) => kind));
    }
    return this;
  }
}

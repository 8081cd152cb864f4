/* eslint-disable jest/no-standalone-expect -- the specification is a class */
import fc from 'fast-check';
import { acknowledge, resolve, unresolve } from './failureActs';
import {
  DEFAULT_DELAYS,
  delayOf,
  isRunning,
  States,
  troubleOf,
} from './trouble';
import {
  at,
  degraded,
  failed,
  Failing,
  noStatus,
  noTasks,
  paused,
  restarting,
  running,
  stopped,
  Story,
  unassigned,
  unreadable,
} from './__testUtils__/story';

const SETTLE_S = DEFAULT_DELAYS.settleTimeMs / 1000;
const LOOK_S = 15;
const by = 'user:default/ann';

type Step =
  | { do: 'see'; states: States; failing: Failing }
  | { do: 'pass'; looks: number; silent: boolean }
  | { do: 'vanish'; expected: boolean }
  | { do: 'jump'; seconds: number }
  | { do: 'act'; act: 'acknowledge' | 'resolve' | 'unresolve' };

const failing: fc.Arbitrary<Failing> = fc.record({
  tasks: fc.constantFrom<number[]>([0], [1], [0, 1]),
  because: fc.constantFrom('a', 'b'),
  worker: fc.constantFrom('w1', 'w2'),
});

const see = fc.oneof(
  { weight: 3, arbitrary: fc.constant(running) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      restarting,
      unassigned,
      noTasks,
      noStatus,
      unreadable,
      paused,
      stopped,
    ),
  },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: see.map(states => ({ do: 'see', states, failing: {} } as const)),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(failed, degraded), failing)
      .map(([states, what]) => ({ do: 'see', states, failing: what } as const)),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({ looks: fc.integer({ min: 1, max: 40 }), silent: fc.boolean() })
      .map(passed => ({ do: 'pass', ...passed } as const)),
  },
  {
    weight: 1,
    arbitrary: fc
      .boolean()
      .map(expected => ({ do: 'vanish', expected } as const)),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(-3600, 3600, -90, 90)
      .map(seconds => ({ do: 'jump', seconds } as const)),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('acknowledge', 'resolve', 'unresolve')
      .map(act => ({ do: 'act', act } as const)),
  },
);

/**
 * The specification, kept apart from the rules: it remembers every look and
 * every act, and says what must be true after each.
 */
class World {
  readonly story = new Story();
  /** How often what must be true was checked. */
  checked = 0;
  #now = 0;
  /** Looks since something other than running was seen. */
  #ranFor: number[] = [];
  /** A person touched the last failure since the last look that failed. */
  #resolvedAt: number | undefined;
  #unresolved = false;
  #jumped = false;

  run(each: Step) {
    const before = this.story.last;
    switch (each.do) {
      case 'see':
        this.#look(each.states, each.failing);
        break;
      case 'pass':
        for (let look = 0; look < each.looks; look++) {
          this.#now += LOOK_S;
          if (!each.silent && this.story.sight) {
            this.#noteRunning();
          }
          this.story.wait(this.#now, { silent: each.silent });
          this.#check();
        }
        break;
      case 'vanish':
        this.#now += LOOK_S;
        if (this.story.sight) {
          this.story.vanish(this.#now, each.expected);
          this.#ranFor = [];
        }
        break;
      case 'jump':
        this.#now += each.seconds;
        this.#jumped = true;
        break;
      default:
        this.#act(each.act);
    }
    this.#check();
    // A failure is never forgotten: it goes on, or another one follows it.
    expect(this.story.failures.length).toBeGreaterThanOrEqual(before ? 1 : 0);
  }

  #look(states: States, what: Failing) {
    this.#now += LOOK_S;
    this.story.see(states, this.#now, what);
    this.#noteRunning();
    this.story.wait(this.#now);
  }

  #noteRunning() {
    this.#ranFor =
      this.story.sight && isRunning(this.story.sight.states)
        ? [...this.#ranFor, this.#now]
        : [];
  }

  #act(act: 'acknowledge' | 'resolve' | 'unresolve') {
    const { last, sight } = this.story;
    const given = { by, note: null, now: at(this.#now) };
    if (last?.open && act === 'acknowledge') {
      this.story.do(each => acknowledge(each, given));
    } else if (last?.open && act === 'resolve') {
      this.story.do(each => resolve(each, given));
      this.#resolvedAt = this.#now;
    } else if (last && !last.open && act === 'unresolve') {
      const runs = Boolean(sight && isRunning(sight.states));
      this.story.do(each => unresolve(each, { ...given, running: runs }));
      this.#unresolved = true;
    }
  }

  #check() {
    this.checked++;
    const { failures, last, sight, told } = this.story;
    const open = failures.filter(each => each.open);
    // One open failure, and it is the last.
    expect(open.length).toBeLessThanOrEqual(1);
    if (open.length === 1) {
      expect(open[0]).toBe(last);
      expect(last.end).toBeNull();
      expect(last.closedAt).toBeNull();
    }
    this.#checkEvents(told, open.length);
    if (last) {
      expect(last.occurrences).toBeGreaterThanOrEqual(1);
      expect(new Set(last.fingerprints).size).toBe(last.fingerprints.length);
    }
    if (!sight) {
      return;
    }
    const trouble = troubleOf(sight.states);
    // What fails is open, unless a person said otherwise a while ago.
    if (trouble === 'failed' || trouble === 'degraded') {
      const trusted = this.#resolvedAt !== undefined && last.end === 'resolved';
      expect([trouble, open.length === 1 || trusted]).toEqual([trouble, true]);
    }
    // What stands down is not open, unless a person opened it.
    if (sight.states === paused || sight.states === stopped) {
      expect(open.length === 0 || this.#unresolved).toBe(true);
    }
    // Well again: for the settle time, over two looks. Clocks may jump.
    const ran = this.#ranFor;
    const settled = ran.length > 1 && ran[ran.length - 1] - ran[0] >= SETTLE_S;
    if (!this.#jumped && !this.#unresolved) {
      if (isRunning(sight.states) && settled) {
        expect(open).toEqual([]);
      }
      const closedNow = last?.closedAt?.getTime() === at(this.#now).getTime();
      if (closedNow && last.end === 'recovered') {
        expect(settled).toBe(true);
      }
    }
  }

  #checkEvents(told: readonly string[], open: number) {
    const count = (...kinds: string[]) =>
      told.filter(kind => kinds.includes(kind)).length;
    // I3: each opening is followed by one end, in order.
    const opened = count('opened', 'reopened', 'unresolved');
    const ended = count('closed', 'resolved');
    expect(opened - ended).toBe(open);
    expect(
      count('flapping-started') - count('flapping-ended'),
    ).toBeGreaterThanOrEqual(0);
  }
}

describe('whatever happens to a connector', () => {
  it('its failures agree with what was seen, and with what was told', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 60 }), steps => {
        const world = new World();
        for (const each of steps) {
          world.run(each);
        }
        expect(world.checked).toBeGreaterThanOrEqual(steps.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('what only lasts is a failure when its time has come, and not before', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(restarting, unassigned, noTasks, noStatus, unreadable),
        fc.integer({ min: 0, max: 60 }),
        (states, looks) => {
          const story = new Story().see(running, 0).see(states, LOOK_S);
          for (let look = 2; look < looks; look++) {
            story.see(states, look * LOOK_S).wait(look * LOOK_S);
          }
          const lasted = Math.max(0, looks - 2) * LOOK_S * 1000;
          const due = delayOf(troubleOf(states)!, DEFAULT_DELAYS);
          expect(story.failures.length).toBe(lasted >= due ? 1 : 0);
        },
      ),
    );
  });
});

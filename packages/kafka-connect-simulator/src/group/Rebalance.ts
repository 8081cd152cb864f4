import type { WorkerGroup } from './WorkerGroup';

/**
 * What an operation meets during a rebalance: real workers do both, depending
 * on the moment.
 *
 * @public
 */
export type RebalanceAnswer = 'wait' | 'conflict';

/**
 * One rebalance at a time: every second connector is UNASSIGNED until it ends,
 * as in a cooperative rebalance that moves a part.
 *
 * @internal
 */
export class Rebalance {
  readonly #group: WorkerGroup;
  #endsAt = 0;
  #answer: RebalanceAnswer = 'wait';
  #round = 0;
  readonly #before = new Map<string, { state: string; tasks: string[] }>();

  constructor(group: WorkerGroup) {
    this.#group = group;
  }

  get running(): boolean {
    return Date.now() < this.#endsAt;
  }

  start(ms: number, answer: RebalanceAnswer): void {
    this.#answer = answer;
    this.#endsAt = Date.now() + ms;
    this.#round += 1;
    const round = this.#round;
    this.#unassign();
    this.#group.timers.after(ms, () => {
      // A rebalance that began meanwhile ends for both.
      if (round === this.#round) this.#assign();
    });
  }

  async settled(): Promise<boolean> {
    if (!this.running) return true;
    const left = this.#endsAt - Date.now();
    if (
      this.#answer === 'conflict' ||
      left > this.#group.timings.rebalanceWaitMs
    ) {
      return false;
    }
    await this.#group.timers.sleep(left + 1);
    return true;
  }

  #unassign(): void {
    let index = 0;
    for (const record of this.#group.store.all()) {
      index += 1;
      if (index % 2 === 0 || this.#before.has(record.name)) continue;
      if (record.targetState === 'STOPPED') continue;
      this.#before.set(record.name, {
        state: record.state,
        tasks: record.tasks.map(task => task.state),
      });
      record.state = 'UNASSIGNED';
      for (const task of record.tasks) {
        if (task.state !== 'FAILED') task.state = 'UNASSIGNED';
      }
      this.#group.store.touch(record);
    }
  }

  #assign(): void {
    this.#endsAt = 0;
    for (const [name, before] of this.#before) {
      const record = this.#group.store.get(name);
      if (!record) continue;
      // What an operation changed meanwhile stays as the operation left it.
      if (record.state === 'UNASSIGNED') record.state = before.state;
      record.tasks.forEach((task, i) => {
        if (task.state === 'UNASSIGNED') {
          task.state = before.tasks[i] ?? record.targetState;
        }
      });
      this.#group.store.touch(record);
    }
    this.#before.clear();
  }
}

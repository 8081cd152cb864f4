import type { ConnectorRecord } from './ConnectorRecord';
import { settleConnector, settleTask } from './settle';
import type { WorkerGroup } from './WorkerGroup';

/** What is assigned to a worker: a connector or one of its tasks. */
interface Part {
  record: ConnectorRecord;
  workerId: string;
  /** To another worker, where it starts again: what had failed is tried anew. */
  moveTo(workerId: string): void;
}

/** Moves everything from workers that are gone to the living ones. @internal */
export function giveAwayLost(group: WorkerGroup): void {
  for (const part of [...connectorsOf(group), ...tasksOf(group)]) {
    if (group.isAlive(part.workerId)) continue;
    part.moveTo(group.nextWorkerId());
    group.store.touch(part.record);
  }
}

/** Gives a worker that has joined its share of the connectors and of the tasks. @internal */
export function giveShare(group: WorkerGroup, joined: string): void {
  const alive = group.members.filter(member => member.alive).length;
  for (const parts of [connectorsOf(group), tasksOf(group)]) {
    const others = parts.filter(part => part.workerId !== joined);
    const own = parts.length - others.length;
    const missing = Math.max(Math.floor(parts.length / alive) - own, 0);
    for (let i = 0; i < missing; i++) {
      // Evenly from all of them, so that each worker gives about the same.
      const part = others[Math.floor((i * others.length) / missing)];
      part.moveTo(joined);
      group.store.touch(part.record);
    }
  }
}

function connectorsOf(group: WorkerGroup): Part[] {
  return Array.from(group.store.all(), record => ({
    record,
    workerId: record.workerId,
    moveTo(workerId) {
      record.workerId = workerId;
      settleConnector(record);
    },
  }));
}

function tasksOf(group: WorkerGroup): Part[] {
  return Array.from(group.store.all()).flatMap(record =>
    record.tasks.map(task => ({
      record,
      workerId: task.workerId,
      moveTo(workerId: string) {
        task.workerId = workerId;
        settleTask(record, task);
      },
    })),
  );
}

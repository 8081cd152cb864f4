import { Slice } from './scanSlices';

export interface Status {
  connector: { state: string; worker_id: string; trace?: string };
  tasks: Array<{
    id: number;
    state: string;
    worker_id: string;
    trace?: string;
  }>;
  running: number;
  failed: number;
  health: string;
  rank: number;
}

/** Parses one connector's status and judges it by the shortest rule. */
export function statusOf(slice: Slice): Status {
  const { status } = JSON.parse(slice.json.toString('utf8')) as {
    status: Pick<Status, 'connector' | 'tasks'>;
  };
  let running = 0;
  let failed = 0;
  for (const { state } of status.tasks) {
    if (state === 'RUNNING') {
      running++;
    } else if (state === 'FAILED') {
      failed++;
    }
  }
  const some = failed === status.tasks.length ? 'failed' : 'degraded';
  const health = failed === 0 ? 'running' : some;
  const { connector, tasks } = status;
  return { connector, tasks, running, failed, health, rank: failed ? 1 : 9 };
}

/** What every writing of one sync needs to know. */
export interface Look {
  connectClusterId: number;
  environment: string;
  syncNumber: number;
  at: number;
  rows: { add(table: string, rows: number): void };
}

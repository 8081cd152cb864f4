import {
  BulkOperation,
  BulkResult,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { secondsAgo } from './fixtures';

const noCounts: BulkOperation['counts'] = {
  waiting: 0,
  running: 0,
  done: 0,
  failed: 0,
  skipped: 0,
  cancelled: 0,
  unknown: 0,
};

/** A bulk operation; what is not counted is waiting. */
export function bulkOperation(
  part: Partial<Omit<BulkOperation, 'counts'>> & {
    counts?: Partial<BulkOperation['counts']>;
  } = {},
): BulkOperation {
  const { counts = {}, ...rest } = part;
  const total = part.total ?? 2;
  const counted = Object.values(counts).reduce((sum, each) => sum + each, 0);
  return {
    id: 'b1',
    operation: 'restart-failed',
    status: 'running',
    by: 'user:default/jane',
    startedAt: secondsAgo(20),
    finishedAt: null,
    total,
    ...rest,
    counts: { ...noCounts, waiting: total - counted, ...counts },
  };
}

/** What became of one connector. */
export function bulkResult(
  name: string,
  part: Partial<BulkResult> = {},
): BulkResult {
  return {
    connector: { environment: 'production', connectCluster: 'main', name },
    status: 'done',
    reason: null,
    message: null,
    finishedAt: secondsAgo(5),
    ...part,
  };
}

import { FailureFacts } from '../FailureFacts';

/** An open failure since a few seconds, but for what a test says. */
export function failureFacts(part: Partial<FailureFacts> = {}): FailureFacts {
  return {
    failureId: 1,
    connectClusterId: 1,
    platform: 'kafka-connect',
    environment: 'production',
    connectCluster: 'main',
    name: 'orders-sink',
    team: 'orders',
    cluster: null,
    critical: false,
    open: true,
    end: null,
    kind: 'failed',
    severity: 1,
    fingerprint: 'a',
    cause: 'no login',
    since: {
      after: new Date('2026-11-28T11:59:45Z'),
      by: new Date('2026-11-28T12:00:00Z'),
    },
    closedAt: null,
    acknowledgedUntil: null,
    flapping: false,
    workers: ['w1:8083'],
    ...part,
  };
}

import { SystemProbes } from '../probes/SystemProbes';

/** A machine and a database that are well, and always the same. */
export function quietProbes(
  overrides: Partial<SystemProbes> = {},
): SystemProbes {
  return {
    host: 'backend-1',
    database: {
      client: 'SQLite',
      latency: async () => 1,
      size: async () => 4_096_000,
      migrations: async () => ({ pending: 0, newer: 0 }),
    },
    disk: async () => ({
      path: '/var/lib/backstage',
      freeBytes: 50e9,
      totalBytes: 100e9,
    }),
    memory: () => ({
      heapBytes: 200e6,
      heapLimitBytes: 2_000e6,
      processBytes: 400e6,
      processLimitBytes: 4_000e6,
    }),
    eventLoop: () => ({ p99Ms: 3, longestMs: 12 }),
    ...overrides,
  };
}

import { secondsAgo } from '../src/__testUtils__/fixtures';
import { healthPart, systemHealth } from '../src/__testUtils__/healthFixtures';
import { Answers } from '../src/__testUtils__/fakeApi';

/** A system of which some parts need a look. */
export const healthAnswers: Answers = {
  getSystemHealth: () =>
    systemHealth({
      state: 'degraded',
      host: 'backend-1',
      parts: [
        healthPart(),
        healthPart({
          check: 'database-size',
          figure: { value: 48_300_000, unit: 'bytes' },
          threshold: null,
          facts: {},
        }),
        healthPart({
          section: 'connect',
          check: 'connect-cluster',
          subject: 'production/main',
          figure: { value: 6, unit: 's' },
          threshold: { bad: 'above', degraded: 60, down: 120 },
          facts: { version: '3.9.0', freshness: 'fresh' },
        }),
        healthPart({
          section: 'connect',
          check: 'connect-url',
          subject: 'production/main http://connect-2:8083',
          state: 'down',
          figure: null,
          threshold: { bad: 'above', degraded: 2_000, down: null },
          since: secondsAgo(340),
          facts: { health: 'unreachable' },
          reason: 'connect ECONNREFUSED 10.0.0.7:8083',
          advice: { key: 'worker-silent', text: '' },
        }),
        healthPart({
          section: 'disk',
          check: 'disk',
          state: 'degraded',
          figure: { value: 9.3, unit: '%' },
          threshold: { bad: 'below', degraded: 10, down: 3 },
          facts: {
            freeBytes: 9.3e9,
            totalBytes: 100e9,
            path: '/var/lib/backstage',
          },
          advice: { key: 'disk-low', text: '' },
        }),
        healthPart({
          section: 'memory',
          check: 'heap',
          figure: { value: 12, unit: '%' },
          threshold: { bad: 'above', degraded: 85, down: 95 },
          facts: { usedBytes: 248e6, totalBytes: 2_070e6 },
        }),
        healthPart({
          section: 'event-loop',
          check: 'event-loop',
          figure: { value: 4, unit: 'ms' },
          threshold: { bad: 'above', degraded: 100, down: 1_000 },
          facts: { longestMs: 31 },
        }),
      ],
    }),
};

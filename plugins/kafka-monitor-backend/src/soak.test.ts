import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { mockServices } from '@backstage/backend-test-utils';
import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import { Knex } from 'knex';
import { createAlerts } from './alerts/createAlerts';
import { RecordingChannel } from './__testUtils__/AlertWorld';
import { testSettings } from './__testUtils__/startTestRouter';
import { createTestDatabases } from './database/__testUtils__/testDatabases';
import { toDate } from './database/values';
import { createMatcher } from './failures/troubleshooting/matchRemedies';
import { remedyRules } from './failures/troubleshooting/rules';
import { Troubleshooter } from './failures/troubleshooting/Troubleshooter';
import { ALERT_DEFAULTS } from './scheduler/readAlertSettings';
import { retain } from './scheduler/retain';
import { SchedulerSettings } from './scheduler/SchedulerSettings';
import {
  expectChangesToChain,
  expectRowsToMatch,
} from './sync/__testUtils__/invariants';
import { createSyncFixture, INTERVALS } from './sync/__testUtils__/syncFixture';
import { tick } from './sync/tick';

/*
 * A fleet that never rests, by a clock that runs faster than the wall's: one
 * in a hundred connectors changes between two looks, some come and go, and
 * the answers fail in all the ways that take no time. Every run is a short
 * one; KAFKA_MONITOR_SOAK_MINUTES says how long it may take on the wall, with
 * the fleet of KAFKA_MONITOR_SOAK_SIZE.
 */
const minutes = Number(process.env.KAFKA_MONITOR_SOAK_MINUTES ?? 0.2);
const size = Number(process.env.KAFKA_MONITOR_SOAK_SIZE ?? 500);
/** A full run is a day of looks at the default interval, and no longer. */
const DAY_OF_LOOKS = (24 * 3_600_000) / INTERVALS.statusIntervalMs;
const HOUR = 3_600_000;
const RETENTION = { historyMs: HOUR, resolvedFailuresMs: HOUR };

jest.setTimeout((minutes + 3) * 60_000);

const databases = createTestDatabases();

/** Numbers from 0 to 1, the same in each run. */
function numbers(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const FAULTS = [
  { type: 'status', status: 500 },
  { type: 'status', status: 503, retryAfter: 1 },
  { type: 'html', status: 502 },
  { type: 'invalid-json' },
  { type: 'cut', share: 0.5 },
  { type: 'reset', afterBytes: 2_000 },
  { type: 'empty' },
  { type: 'wrong-shape', variant: 'array' },
  { type: 'wrong-shape', variant: 'null' },
  { type: 'refuse' },
] as const;

/** What is in use after everything that can be let go has been. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

/** I2: failures that are open are of connectors that fail, and the reverse. */
async function expectFailuresToAgree(knex: Knex) {
  const failing = await knex('connectors')
    .whereIn('health', ['failed', 'degraded'])
    .pluck('name');
  const open = await knex('failures').where({ open: true }).select('*');
  expect(new Set(open.map(({ name }) => name)).size).toBe(open.length);
  const opened = new Set(open.map(({ name }) => name));
  expect(failing.filter(name => !opened.has(name))).toEqual([]);
}

const GROWING = [
  'connector_history',
  'change_log',
  'failures',
  'failure_events',
  'alert_failures',
  'messages',
  'deliveries',
] as const;

async function rowCounts(knex: Knex): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of GROWING) {
    const [{ number }] = await knex(table).count({ number: '*' });
    counts[table] = Number(number);
  }
  return counts;
}

describe.each(databases.each)('a fleet that never rests, on %s', id => {
  it('is told truly, and nothing grows without end', async () => {
    const knex = await databases.init(id);
    const random = numbers(50);
    const simulator = await ConnectSimulator.start({});
    simulator.fillFleet(size, { seed: 50 });
    const fixture = await createSyncFixture(knex, simulator.urls);
    const { context } = fixture;
    const started = context.now().getTime();
    const seconds = () => (context.now().getTime() - started) / 1_000;
    const channel = new RecordingChannel('chat', seconds);
    const settings = {
      ...testSettings,
      environments: [
        {
          name: 'production',
          title: 'Production',
          platform: 'kafka-connect' as const,
          enabled: true,
          owners: [],
          connectClusters: [context.settings],
        },
      ],
      alerts: {
        ...ALERT_DEFAULTS,
        language: 'en' as const,
        fallbackRecipients: ['group:default/platform'],
        heartbeatUrl: undefined,
        routes: new Map(),
        appUrl: 'http://portal.example',
      },
    };
    const alerts = createAlerts({
      knex,
      settings,
      schedulerSettings: SchedulerSettings.create({
        knex,
        settings,
        clock: context.now,
        channels: () => [channel],
        onAsk: async () => {},
      }),
      channels: [channel],
      troubleshooter: new Troubleshooter({
        matcher: createMatcher(remedyRules),
        support: testSettings.support,
      }),
      logger: mockServices.logger.mock(),
      publish: async () => {},
      clock: context.now,
    });
    // Here it is run after each look instead.
    await alerts.schedule(mockServices.scheduler.mock());

    const looks = { all: 0, failed: 0 };
    const samples: Array<{ heap: number; handles: number }> = [];
    const mostRows: Record<string, number> = {};
    let came = 0;
    const look = async () => {
      fixture.wait(INTERVALS.statusIntervalMs);
      const { sync } = await tick(context, INTERVALS);
      looks.all++;
      looks.failed += sync?.outcome === 'failed' ? 1 : 0;
      await alerts.run();
    };
    const comeAndGo = () => {
      const name = `guest-${came++}`;
      simulator.create({
        name,
        config: {
          'connector.class':
            'org.apache.kafka.connect.file.FileStreamSinkConnector',
          'tasks.max': '1',
          topics: `t-${came % 50}`,
          file: '/tmp/x',
        },
      });
      if (came > 5) {
        simulator.remove(`guest-${came - 6}`);
      }
    };

    const end = performance.now() + minutes * 60_000;
    while (performance.now() < end && looks.all < DAY_OF_LOOKS) {
      simulator.changeShare(0.01);
      if (random() < 0.05) comeAndGo();
      if (random() < 0.05) {
        simulator.fault(FAULTS[Math.floor(random() * FAULTS.length)]);
        await look();
        simulator.fault(undefined);
      }
      await look();
      if (looks.all % 40 === 0) {
        await retain({ knex, retention: RETENTION, now: context.now() });
        channel.heard.splice(0);
        for (const [table, number] of Object.entries(await rowCounts(knex))) {
          mostRows[table] = Math.max(mostRows[table] ?? 0, number);
        }
        samples.push({
          heap: heapInUse(),
          handles: process.getActiveResourcesInfo().length,
        });
      }
    }

    // Whatever happened: two looks without a fault, and all agrees.
    await look();
    fixture.wait(600_000);
    await look();
    await look();
    await expectRowsToMatch(knex, simulator, context.id);
    await expectChangesToChain(knex);
    await expectFailuresToAgree(knex);
    const row = await fixture.row();
    expect(toDate(row.last_good_at)).toEqual(context.now());

    // The first samples are of a machine that still warms up.
    const half = samples.slice(Math.floor(samples.length / 2));
    const hours = seconds() / 3_600;
    process.stdout.write(
      `soak on ${id}: ${size} connectors, ${hours.toFixed(1)} h, ${
        looks.all
      } looks (${looks.failed} failed), heap ${Math.round(
        half[0].heap / 2 ** 20,
      )} -> ${Math.round(half.at(-1)!.heap / 2 ** 20)} MB, handles ${
        half[0].handles
      } -> ${half.at(-1)!.handles}, most rows ${JSON.stringify(mostRows)}\n`,
    );
    expect(looks.failed).toBeGreaterThan(0);
    expect(mostRows.messages).toBeGreaterThan(0);
    expect(half.at(-1)!.handles).toBeLessThanOrEqual(half[0].handles + 5);
    expect(half.at(-1)!.heap - half[0].heap).toBeLessThan(20 * 2 ** 20);
    // What an hour brings, and what is waiting to be removed: a change of a
    // connector is at most four entries.
    const perHour = (HOUR / INTERVALS.statusIntervalMs) * size * 0.01;
    for (const [table, number] of Object.entries(mostRows)) {
      expect([table, number < 8 * perHour + 10 * size]).toEqual([table, true]);
    }

    await alerts.stop();
    await fixture.close();
    await simulator.stop();
    await knex.destroy();
  });
});

import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import fc from 'fast-check';
import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { toDate } from '../database/values';
import {
  expectChangesToChain,
  expectRowsToMatch,
} from './__testUtils__/invariants';
import { fileSink } from './__testUtils__/fleet';
import {
  createSyncFixture,
  INTERVALS,
  SyncFixture,
} from './__testUtils__/syncFixture';
import { tick } from './tick';

jest.setTimeout(240_000);

const databases = createTestDatabases();
const NAMES = ['a', 'b', 'c'];
const CAUSES = ['out of luck', 'no such table'];

type Step =
  | { do: 'fail'; name: string; task: number; cause: string }
  | { do: 'recover' | 'remove' | 'create' | 'hide' | 'pause'; name: string }
  | { do: 'wait'; seconds: number }
  | { do: 'jump'; seconds: number };

const name = fc.constantFrom(...NAMES);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('fail' as const),
      name,
      task: fc.constantFrom(0, 1),
      cause: fc.constantFrom(...CAUSES),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'recover' as const,
        'recover' as const,
        'remove' as const,
        'create' as const,
        'hide' as const,
        'pause' as const,
      ),
      name,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      seconds: fc.constantFrom(15, 30, 90, 400),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('jump' as const),
      seconds: fc.constantFrom(-3600, 3600),
    }),
  },
);

describe.each(databases.each)('whatever a fleet goes through, on %s', id => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await databases.init(id);
  });
  afterEach(() => knex.destroy());

  function act(simulator: ConnectSimulator, each: Step) {
    if (!('name' in each)) {
      return;
    }
    const there = simulator.names.includes(each.name);
    if (each.do === 'create') {
      if (!there) {
        simulator.create(fileSink(each.name));
      }
      return;
    }
    if (!there) {
      return;
    }
    switch (each.do) {
      case 'fail':
        if (simulator.hasTask(each.name, each.task)) {
          const trace = `java.lang.IllegalStateException: ${each.cause}\n\tat a.B.c(B.java:1)`;
          simulator.failTask(each.name, each.task, trace);
        }
        break;
      case 'recover':
        simulator.hideStatus(each.name, false);
        simulator.recover(each.name);
        break;
      case 'remove':
        simulator.remove(each.name);
        break;
      case 'hide':
        simulator.hideStatus(each.name);
        break;
      default:
        simulator.setConnectorState(each.name, 'PAUSED');
    }
  }

  /** I2: failures agree with the stored states, whatever led to them. */
  async function expectFailuresToAgree({ context }: SyncFixture) {
    const open = await knex('failures').where({ open: true });
    const names = open.map(failure => failure.name);
    expect(new Set(names).size).toBe(names.length);
    for (const row of await knex('connectors')) {
      const failing = ['failed', 'degraded'].includes(row.health);
      if (failing) {
        expect([row.name, names.includes(row.name)]).toEqual([row.name, true]);
      }
      if (row.health === 'paused') {
        expect([row.name, names.includes(row.name)]).toEqual([row.name, false]);
      }
      const ran =
        context.now().getTime() - toDate(row.changed_by as Date).getTime();
      if (row.health === 'running' && row.problem === null && ran > 80_000) {
        expect([row.name, names.includes(row.name)]).toEqual([row.name, false]);
      }
    }
    // Each opening is told, and then its end.
    const told = new Map<string, string>();
    for (const entry of await knex('change_log').orderBy('seq')) {
      if (/^failure-(opened|closed)$/.test(entry.kind)) {
        const failure = String(JSON.parse(entry.payload).failure);
        expect([failure, told.get(failure)]).not.toEqual([failure, entry.kind]);
        told.set(failure, entry.kind);
      }
    }
    for (const failure of await knex('failures')) {
      expect([failure.name, told.get(String(failure.id))]).toEqual([
        failure.name,
        failure.open ? 'failure-opened' : 'failure-closed',
      ]);
    }
  }

  it('rows, failures and the change log agree after every look', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 5, maxLength: 25 }),
        async steps => {
          const simulator = await ConnectSimulator.start({
            connectors: NAMES.map(each => fileSink(each)),
          });
          const fixture = await createSyncFixture(knex, simulator.urls);
          const pass = async (seconds: number) => {
            for (let passed = 0; passed < seconds; passed += 15) {
              fixture.wait(15_000);
              await tick(fixture.context, INTERVALS);
            }
          };
          try {
            await pass(15);
            for (const each of steps) {
              act(simulator, each);
              if (each.do === 'jump') {
                fixture.wait(each.seconds * 1000);
              }
              await pass(each.do === 'wait' ? each.seconds : 15);
              await expectFailuresToAgree(fixture);
            }
            for (const each of NAMES.filter(one =>
              simulator.names.includes(one),
            )) {
              simulator.hideStatus(each, false);
            }
            // That nothing is left is not believed for ten minutes.
            await pass(simulator.names.length === 0 ? 660 : 15);
            await expectRowsToMatch(knex, simulator, fixture.context.id);
            await expectChangesToChain(knex);
          } finally {
            await fixture.close();
            await simulator.stop();
            for (const table of [
              'failure_events',
              'failures',
              'tasks',
              'connector_topics',
              'connectors',
              'connector_configs',
              'connector_history',
              'change_log',
              'workers',
              'connect_clusters',
            ]) {
              await knex(table).delete();
            }
          }
        },
      ),
      {
        numRuns: 20,
        examples: [
          [NAMES.map(each => ({ do: 'remove' as const, name: each }))],
        ] as never,
      },
    );
    // Each story has cleared up after itself, so none has met another's rows.
    expect(await knex('failures')).toEqual([]);
  });
});

import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import fc from 'fast-check';
import { Knex } from 'knex';
import { ConnectClient } from '../connect';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { rereadConnector } from './rereadConnector';
import { syncConnectCluster } from './syncConnectCluster';
import {
  createSyncFixture,
  INTERVALS,
  SyncFixture,
} from './__testUtils__/syncFixture';

jest.setTimeout(180_000);

const databases = createTestDatabases();
const NAMES = ['a', 'b', 'c'];

/** A step of the story of one Connect cluster. */
type Step =
  | { kind: 'state'; name: string; state: 'RUNNING' | 'FAILED' | 'PAUSED' }
  | { kind: 'begin-sync' }
  | { kind: 'end-sync' }
  | { kind: 'reread'; name: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('state' as const),
    name: fc.constantFrom(...NAMES),
    state: fc.constantFrom(
      'RUNNING' as const,
      'FAILED' as const,
      'PAUSED' as const,
    ),
  }),
  fc.constant({ kind: 'begin-sync' as const }),
  fc.constant({ kind: 'end-sync' as const }),
  fc.record({
    kind: fc.constant('reread' as const),
    name: fc.constantFrom(...NAMES),
  }),
);

/** Holds a snapshot back between its answer and its application. */
function holdSnapshots(client: ConnectClient) {
  let release: (() => void) | undefined;
  let arrived: (() => void) | undefined;
  const original = client.statusSnapshot.bind(client);
  jest.spyOn(client, 'statusSnapshot').mockImplementation(async call => {
    const body = await original(call);
    arrived?.();
    await new Promise<void>(resolve => {
      release = resolve;
    });
    return body;
  });
  return {
    answered: () =>
      new Promise<void>(resolve => {
        arrived = resolve;
      }),
    release: () => release?.(),
  };
}

describe.each(databases.each)(
  'full syncs and single re-reads, interleaved, on %s',
  databaseId => {
    let knex: Knex;
    beforeAll(async () => {
      knex = await databases.init(databaseId);
    });
    afterAll(() => knex.destroy());

    let run = 0;
    async function story(steps: Step[]) {
      const simulator = await ConnectSimulator.start({
        connectors: NAMES.map(name => ({
          name,
          config: {
            'connector.class': 'FileStreamSink',
            file: '/tmp/x',
            topics: 't',
          },
        })),
      });
      const fixture: SyncFixture = await createSyncFixture(
        knex,
        simulator.urls,
        { environment: `run-${run++}` },
      );
      try {
        await syncConnectCluster(fixture.context, INTERVALS);
        const held = holdSnapshots(fixture.context.client);
        let underWay: Promise<unknown> | undefined;
        const stored = async (name: string) =>
          (
            await knex('connectors')
              .where({ connect_cluster_id: fixture.context.id, name })
              .first()
          ).state;
        const finish = async () => {
          held.release();
          await underWay;
          underWay = undefined;
        };
        for (const each of steps) {
          fixture.wait(1_000);
          if (each.kind === 'state') {
            simulator.setConnectorState(each.name, each.state);
          } else if (each.kind === 'begin-sync' && !underWay) {
            const answered = held.answered();
            underWay = syncConnectCluster(fixture.context, INTERVALS);
            await answered;
          } else if (each.kind === 'end-sync' && underWay) {
            await finish();
          } else if (each.kind === 'reread') {
            await rereadConnector(
              fixture.context,
              await fixture.row(),
              each.name,
            );
            const state = await fixture.context.client.status(each.name);
            // What was just read stands, also when an older snapshot that
            // is still under way is applied after it.
            await finish();
            expect(await stored(each.name)).toBe(
              state.ok ? state.value.state : undefined,
            );
          }
        }
        await finish();
        // And whatever happened, the next look converges.
        underWay = syncConnectCluster(fixture.context, INTERVALS);
        const settled = setInterval(held.release, 5);
        await underWay;
        clearInterval(settled);
        for (const name of NAMES) {
          const state = await fixture.context.client.status(name);
          expect(await stored(name)).toBe(
            state.ok ? state.value.state : undefined,
          );
        }
      } finally {
        await fixture.close();
        await simulator.stop();
      }
    }

    it('never lets an older look overwrite a newer one, and converges', async () => {
      await expect(
        fc.assert(
          fc.asyncProperty(
            fc.array(step, { minLength: 1, maxLength: 12 }),
            story,
          ),
          { numRuns: 60, seed: 20261123, interruptAfterTimeLimit: 120_000 },
        ),
      ).resolves.toBeUndefined();
    });
  },
);

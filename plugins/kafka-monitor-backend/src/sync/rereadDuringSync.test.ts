import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { rereadConnector } from './rereadConnector';
import { syncConnectCluster } from './syncConnectCluster';
import { expectRowsToMatch } from './__testUtils__/invariants';
import { fileSink } from './__testUtils__/fleet';
import {
  createSyncFixture,
  INTERVALS,
  SyncFixture,
} from './__testUtils__/syncFixture';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.each)(
  'one connector asked about during a look at all, on %s',
  databaseId => {
    let knex: Knex;
    let simulator: ConnectSimulator;
    let fixture: SyncFixture;
    const sync = (requested = false) => {
      fixture.wait(15_000);
      const { context } = fixture;
      return syncConnectCluster(context, INTERVALS, undefined, requested);
    };

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      simulator = await ConnectSimulator.start({
        connectors: [fileSink('a'), fileSink('b')],
      });
      fixture = await createSyncFixture(knex, simulator.urls);
      await sync();
    });
    afterEach(async () => {
      jest.restoreAllMocks();
      await fixture.close();
      await simulator.stop();
      await knex.destroy();
    });

    it('is right again when it goes back to what that look had seen', async () => {
      // The look sees `b` change, and `a` as it was.
      simulator.failTask('b', 0, 'no');
      // It has compared the states, and asks for configurations.
      const { client } = fixture.context;
      const original = client.infoSnapshot.bind(client);
      jest.spyOn(client, 'infoSnapshot').mockImplementationOnce(async call => {
        const body = await original(call);
        simulator.setConnectorState('a', 'PAUSED');
        await rereadConnector(fixture.context, await fixture.row(), 'a');
        return body;
      });
      await sync(true);
      expect(await knex('connectors').where({ name: 'a' })).toMatchObject([
        { health: 'paused' },
      ]);
      simulator.setConnectorState('a', 'RUNNING');
      await sync();
      await expectRowsToMatch(knex, simulator, fixture.context.id);
    });
  },
);

import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { DEFAULT_DELAYS } from '../failures/trouble';
import { removeConnectorByUs } from './removeConnectorByUs';
import { rereadConnector } from './rereadConnector';
import { syncConnectCluster } from './syncConnectCluster';
import { fileSink } from './__testUtils__/fleet';
import {
  createSyncFixture,
  INTERVALS,
  SyncFixture,
} from './__testUtils__/syncFixture';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const BY = 'user:default/ann';

describe.each(databases.each)('what was deleted here, on %s', databaseId => {
  let knex: Knex;
  let simulator: ConnectSimulator;
  let fixture: SyncFixture;
  const sync = () => {
    fixture.wait(15_000);
    return syncConnectCluster(fixture.context, INTERVALS);
  };
  const names = () => knex('connectors').orderBy('name').pluck('name');
  /** As an operation does, before and after Kafka Connect is asked. */
  const announce = (name: string) =>
    knex('connector_deletions').insert({
      connect_cluster_id: fixture.context.id,
      name,
      at: fixture.context.now(),
      actor: BY,
    });
  const remove = (name: string) =>
    removeConnectorByUs(
      { knex, delays: DEFAULT_DELAYS, now: fixture.context.now },
      { connect_cluster_id: fixture.context.id, name },
      { by: BY, from: 'connect' },
    );

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    simulator = await ConnectSimulator.start({
      connectors: Array.from({ length: 40 }, (_, index) =>
        fileSink(`sink-${String(index).padStart(2, '0')}`),
      ),
    });
    fixture = await createSyncFixture(knex, simulator.urls);
    await sync();
  });
  afterEach(async () => {
    await fixture.close();
    await simulator.stop();
    await knex.destroy();
  });

  it('does not come back by a re-read that was sent before', async () => {
    const row = await fixture.row();
    const { client } = fixture.context;
    const original = client.status.bind(client);
    jest.spyOn(client, 'status').mockImplementationOnce(async (name, call) => {
      const status = await original(name, call);
      // Meanwhile somebody deletes it.
      await announce('sink-00');
      simulator.remove('sink-00');
      await remove('sink-00');
      return status;
    });
    expect(await rereadConnector(fixture.context, row, 'sink-00')).toBe(false);
    expect(await names()).not.toContain('sink-00');
    expect(await knex('failures')).toEqual([]);
  });

  it('does not come back by its status, which outlives it', async () => {
    await announce('sink-00');
    await remove('sink-00');
    const { client } = fixture.context;
    jest
      .spyOn(client, 'info')
      .mockImplementationOnce(() => client.info('no-such-connector'));
    const reread = rereadConnector(
      fixture.context,
      await fixture.row(),
      'sink-00',
    );
    expect(await reread).toBe(false);
    expect(await names()).not.toContain('sink-00');
  });

  it('does not count as vanished, and holds nothing else up', async () => {
    for (let index = 0; index < 12; index++) {
      const name = `sink-${String(index).padStart(2, '0')}`;
      await announce(name);
      simulator.remove(name);
      if (index % 2 === 0) {
        await remove(name);
      }
    }
    simulator.remove('sink-39');
    await sync();
    expect((await fixture.row()).hold_reason).toBeNull();
    expect(await names()).toHaveLength(27);
    expect(await knex('failures')).toMatchObject([
      { name: 'sink-39', kind: 'vanished' },
    ]);
    const told = await knex('connector_history')
      .where({ event: 'deleted' })
      .whereNull('actor')
      .pluck('name');
    expect(told).toEqual(['sink-39']);
  });

  it('by nobody here still is held where too much goes at once', async () => {
    for (let index = 0; index < 12; index++) {
      simulator.remove(`sink-${String(index).padStart(2, '0')}`);
    }
    await sync();
    expect((await fixture.row()).hold_reason).toBe('many-vanished');
    expect(await names()).toHaveLength(40);
  });
});

import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { isSqlite } from '../database/createDatabase';
import { connectAgain } from './__testUtils__/databaseFaults';
import { fileSink, ORDERS } from './__testUtils__/fleet';
import {
  expectChangesToChain,
  expectRowsToMatch,
} from './__testUtils__/invariants';
import { rereadConnector } from './rereadConnector';
import { syncConnectCluster } from './syncConnectCluster';
import {
  createSyncFixture,
  INTERVALS,
  SyncFixture,
} from './__testUtils__/syncFixture';
import { tick } from './tick';

jest.setTimeout(60_000);

const databases = createTestDatabases();

/** Opens when that many have come. */
class Gate {
  #missing: number;
  #open!: () => void;
  readonly #opened = new Promise<void>(done => {
    this.#open = done;
  });

  constructor(count: number) {
    this.#missing = count;
  }

  pass(): Promise<void> {
    this.#missing -= 1;
    if (this.#missing === 0) {
      this.#open();
    }
    return this.#opened;
  }
}

/** Lets the next snapshots of all through only when all have arrived. */
function meetAfterAnswer(...fixtures: SyncFixture[]) {
  const gate = new Gate(fixtures.length);
  fixtures.forEach(({ context: { client } }) => {
    const ask = client.statusSnapshot.bind(client);
    jest.spyOn(client, 'statusSnapshot').mockImplementationOnce(async call => {
      const body = await ask(call);
      await gate.pass();
      return body;
    });
  });
}

describe.each(databases.each)('two replicas on %s', databaseId => {
  let knex: Knex;
  let otherKnex: Knex;
  let simulator: ConnectSimulator;
  let one: SyncFixture;
  let other: SyncFixture;

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    otherKnex = isSqlite(knex) ? knex : connectAgain(knex);
    simulator = await ConnectSimulator.start({
      connectors: [ORDERS, fileSink('orders-sink'), fileSink('audit-sink')],
      topicTracking: false,
    });
    one = await createSyncFixture(knex, simulator.urls);
    other = await createSyncFixture(otherKnex, simulator.urls);
  });
  afterEach(async () => {
    await one.close();
    await other.close();
    await simulator.stop();
    if (otherKnex !== knex) {
      await otherKnex.destroy();
    }
    await knex.destroy();
  });

  const both = async () => {
    meetAfterAnswer(one, other);
    const results = await Promise.all(
      [one, other].map(each => syncConnectCluster(each.context, INTERVALS)),
    );
    return results.map(each => each.outcome).sort();
  };
  const entries = () =>
    knex('change_log')
      .orderBy('seq')
      .then(rows => rows.map(row => `${row.kind} ${row.name ?? ''}`.trim()));

  it('that look for the first time at once have one effect', async () => {
    expect(await both()).toEqual(['changed', 'superseded']);
    expect(await entries()).toEqual(['baseline']);
    expect(
      await knex('connector_history').where({ event: 'discovered' }),
    ).toHaveLength(3);
    expect(await one.row()).toMatchObject({ sync_number: 1 });
    await expectRowsToMatch(knex, simulator, one.context.id);
  });

  it('that see the same changes at once have one effect, each time', async () => {
    await syncConnectCluster(one.context, INTERVALS);
    for (let round = 0; round < 5; round++) {
      [one, other].forEach(each => each.wait(15_000));
      simulator.failTask('orders-source', 0, 'no');
      expect(await both()).toEqual(['changed', 'superseded']);
      simulator.recover('orders-source');
      simulator.remove('audit-sink');
      expect(await both()).toEqual(['changed', 'superseded']);
      simulator.create(fileSink('audit-sink'));
      expect(await both()).toEqual(['changed', 'superseded']);
    }
    const told = await entries();
    const count = (entry: string) => told.filter(each => each === entry).length;
    expect(count('health-changed orders-source')).toBe(10);
    expect(count('connector-removed audit-sink')).toBe(5);
    expect(count('connector-added audit-sink')).toBe(5);
    await expectRowsToMatch(knex, simulator, one.context.id);
    await expectChangesToChain(knex);
  });

  it('remove no connector that the other has just seen come back', async () => {
    await syncConnectCluster(one.context, INTERVALS);
    simulator.remove('audit-sink');
    const { context } = one;
    const names = context.client.connectorNames.bind(context.client);
    jest
      .spyOn(context.client, 'connectorNames')
      .mockImplementationOnce(async call => {
        const listed = await names(call);
        // It is made anew and read by the other before this look is applied.
        simulator.create(fileSink('audit-sink'));
        await rereadConnector(other.context, await other.row(), 'audit-sink');
        return listed;
      });
    one.wait(15_000);
    expect(await syncConnectCluster(context, INTERVALS)).toMatchObject({
      outcome: expect.not.stringMatching('failed'),
    });
    expect(await knex('connectors').pluck('name')).toContain('audit-sink');
    one.wait(15_000);
    await syncConnectCluster(context, INTERVALS);
    await expectRowsToMatch(knex, simulator, context.id);
  });

  it('overwrite nothing that the other has read while they compared', async () => {
    await syncConnectCluster(one.context, INTERVALS);
    simulator.failTask('orders-sink', 0, 'no');
    const { context } = one;
    const ask = context.client.infoSnapshot.bind(context.client);
    jest
      .spyOn(context.client, 'infoSnapshot')
      .mockImplementationOnce(async call => {
        // The states are in and compared; meanwhile it runs again.
        simulator.recover('orders-sink');
        await rereadConnector(other.context, await other.row(), 'orders-sink');
        return ask(call);
      });
    one.wait(300_000);
    await syncConnectCluster(context, INTERVALS);
    expect(
      await knex('connectors').where({ name: 'orders-sink' }).first(),
    ).toMatchObject({ health: 'running' });
    one.wait(15_000);
    await syncConnectCluster(context, INTERVALS);
    await expectRowsToMatch(knex, simulator, context.id);
    await expectChangesToChain(knex);
  });

  it('with clocks five minutes apart go on looking, in order', async () => {
    other.wait(300_000);
    for (let round = 0; round < 6; round++) {
      const [now, later] = round % 2 ? [one, other] : [other, one];
      simulator.setConnectorState(
        'orders-sink',
        round % 2 ? 'PAUSED' : 'RUNNING',
      );
      await tick(now.context, INTERVALS);
      [one, other].forEach(each => each.wait(15_000));
      await tick(later.context, INTERVALS);
      await expectRowsToMatch(knex, simulator, one.context.id);
      [one, other].forEach(each => each.wait(15_000));
    }
    expect(await one.row()).toMatchObject({ failures_in_a_row: 0 });
    await expectChangesToChain(knex);
  });
});

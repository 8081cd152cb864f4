import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { actOnFailure } from '../failures/actOnFailure';
import { resolve, unresolve } from '../failures/failureActs';
import { expectChangesToChain } from './__testUtils__/invariants';
import { fileSink, ORDERS } from './__testUtils__/fleet';
import {
  createSyncFixture,
  INTERVALS,
  SyncFixture,
} from './__testUtils__/syncFixture';
import { hashSalt } from './hashSalt';
import { tick } from './tick';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const TRACE = [
  'org.apache.kafka.connect.errors.ConnectException: Exiting WorkerSinkTask due to unrecoverable exception.',
  '\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:632)',
  'Caused by: org.postgresql.util.PSQLException: ERROR: permission denied for table orders',
  '\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2725)',
].join('\n');

describe.each(databases.each)('failures in time, on %s', databaseId => {
  let knex: Knex;
  let simulator: ConnectSimulator;
  let fixture: SyncFixture;
  /** As the schedule does, every five seconds. */
  const run = async (seconds: number) => {
    const kinds: string[] = [];
    for (let passed = 0; passed < seconds; passed += 5) {
      fixture.wait(5_000);
      await tick(fixture.context, INTERVALS, undefined, async told => {
        kinds.push(...told);
      });
    }
    return kinds;
  };
  const failures = () => knex('failures').orderBy('id');
  const told = async () =>
    (await knex('failure_events').orderBy('id')).map(({ kind }) => kind);

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    simulator = await ConnectSimulator.start({
      connectors: [ORDERS, fileSink('orders-sink')],
    });
    fixture = await createSyncFixture(knex, simulator.urls);
    await run(5);
  });
  afterEach(async () => {
    await fixture.close();
    await simulator.stop();
    await knex.destroy();
  });

  it('open with a look and close by themselves, once it has settled', async () => {
    simulator.failTask('orders-sink', 0, TRACE);
    expect(await run(20)).toContain('failure-opened');
    expect(await failures()).toMatchObject([
      {
        name: 'orders-sink',
        kind: 'degraded',
        cause_line: expect.stringContaining(
          'permission denied for table orders',
        ),
        environment: 'production',
        team: 'lainnya',
        trace: TRACE,
        trace_task: 0,
      },
    ]);
    simulator.recover('orders-sink');
    await run(30);
    expect(await told()).toEqual(['opened', 'recovering']);
    expect(await run(90)).toContain('failure-closed');
    expect(await failures()).toMatchObject([{ ended_as: 'recovered' }]);
    expect(
      await knex('connector_history')
        .where({ kind: 'failure' })
        .orderBy('id')
        .pluck('event'),
    ).toEqual(['opened', 'closed']);
    await expectChangesToChain(knex);
  });

  it('open after an upgrade for what had failed before it', async () => {
    simulator.failTask('orders-sink', 0, TRACE);
    await run(20);
    await knex('failure_events').delete();
    await knex('failures').delete();
    await run(20);
    expect(await failures()).toEqual([]);
    // What shapes a row is another by now: each is read once more.
    fixture.context.salt = hashSalt([], 'of another version');
    await run(20);
    expect(await failures()).toMatchObject([{ kind: 'degraded' }]);
  });

  it('open only after their time, though no answer changes', async () => {
    simulator.setConnectorState('orders-sink', 'UNASSIGNED');
    await run(330);
    expect(await failures()).toEqual([]);
    await run(60);
    expect(await failures()).toMatchObject([
      { kind: 'unassigned', cause_line: null, trace: null },
    ]);
    expect(await knex('connectors').whereNotNull('failure_due_at')).toEqual([]);
  });

  it('neither open nor close while the Connect cluster is silent', async () => {
    simulator.failTask('orders-sink', 0, TRACE);
    await run(20);
    simulator.recover('orders-sink');
    simulator.setConnectorState('orders-source', 'UNASSIGNED');
    await run(20);
    await simulator.stop();
    await run(100);
    const [failure, ...others] = await failures();
    expect(others).toEqual([]);
    expect(failure.recovering_by).not.toBeNull();
    expect(failure.closed_at).toBeNull();
  });

  it('open for one that vanished, and close once it is back', async () => {
    const sink = fileSink('orders-sink');
    simulator.remove('orders-sink');
    await run(20);
    expect(await failures()).toMatchObject([
      { kind: 'vanished', name: 'orders-sink', ended_as: null },
    ]);
    simulator.create(sink);
    await run(120);
    expect(await failures()).toMatchObject([{ ended_as: 'recovered' }]);
  });

  it('start afresh for one that was deleted and made again', async () => {
    simulator.failTask('orders-sink', 0, TRACE);
    await run(20);
    simulator.remove('orders-sink');
    await run(20);
    simulator.create(fileSink('orders-sink'));
    await run(20);
    simulator.failTask('orders-sink', 0, TRACE);
    await run(20);
    expect(await failures()).toMatchObject([
      { ended_as: 'gone' },
      { ended_as: null, occurrences: 1 },
    ]);
  });

  it('stay one, flapping, while it goes up and down', async () => {
    for (let times = 0; times < 10; times++) {
      simulator.failTask('orders-sink', 0, TRACE);
      await run(15);
      simulator.recover('orders-sink');
      await run(15);
    }
    const [failure, ...others] = await failures();
    expect(others).toEqual([]);
    expect(failure.flapping_until).not.toBeNull();
    expect(failure.occurrences).toBe(10);
    // Never more entries than looks: one a change that was seen.
    expect(await told()).toHaveLength(2 * 10 + 1);
  });

  /** As the routes do; sync and acts hold the same lock. */
  const act = (id: string, decide: typeof resolve | typeof unresolve) =>
    actOnFailure(
      {
        knex,
        delays: fixture.context.delays,
        clock: fixture.context.now,
        tell: async () => {},
      },
      { id, connect_cluster_id: fixture.context.id, name: 'orders-sink' },
      (failure, given) => decide(failure, given),
      { by: 'user:default/ann' },
    );
  const idOf = async (index: number) => String((await failures())[index].id);

  it('reopen while it still fails, never beside another one', async () => {
    simulator.failTask('orders-sink', 0, TRACE);
    await run(20);
    await act(await idOf(0), resolve);
    // It vanishes, and comes back failing: another failure is open by then.
    simulator.remove('orders-sink');
    await run(20);
    simulator.create(fileSink('orders-sink'));
    simulator.failTask('orders-sink', 0, TRACE);
    await run(20);
    expect(await failures()).toMatchObject([
      { ended_as: 'resolved' },
      { ended_as: null },
    ]);
    await run(900);
    expect(await failures()).toMatchObject([
      { ended_as: 'resolved', recheck_at: null },
      { ended_as: null },
    ]);
    // The clock still runs for all others.
    simulator.setConnectorState('orders-source', 'UNASSIGNED');
    await run(400);
    expect(await failures()).toHaveLength(3);
  });

  it('of two that a person resolved, one is opened again', async () => {
    simulator.failTask('orders-sink', 0, TRACE);
    await run(20);
    simulator.recover('orders-sink');
    await run(120);
    simulator.failTask('orders-sink', 0, TRACE);
    await run(20);
    await act(await idOf(1), resolve);
    await act(await idOf(0), unresolve);
    await act(await idOf(0), resolve);
    await run(930);
    const open = (await failures()).filter(each => !each.ended_as);
    expect(open).toHaveLength(1);
  });

  it('are not reopened for what has yet to last', async () => {
    simulator.failTask('orders-sink', 0, TRACE);
    await run(20);
    await act(await idOf(0), resolve);
    simulator.recover('orders-sink');
    await run(860);
    simulator.setConnectorState('orders-sink', 'UNASSIGNED');
    await run(60);
    expect(await failures()).toMatchObject([{ ended_as: 'resolved' }]);
    await run(400);
    expect(await failures()).toMatchObject([
      { ended_as: 'resolved' },
      { kind: 'unassigned', ended_as: null },
    ]);
  });

  it('close with the task that failed, once it is not wanted any more', async () => {
    simulator.failTask('orders-sink', 1, TRACE);
    await run(20);
    expect(await failures()).toMatchObject([{ kind: 'degraded' }]);
    const { config } = fileSink('orders-sink');
    simulator.setConfig('orders-sink', { ...config, 'tasks.max': '1' });
    await run(INTERVALS.infoIntervalMs / 1000 + 90);
    expect(await knex('tasks').orderBy('connector_id')).toHaveLength(2);
    expect(await failures()).toMatchObject([{ ended_as: 'recovered' }]);
  });

  it('do not show what fails and recovers between two looks', async () => {
    simulator.failTask('orders-sink', 0, TRACE);
    simulator.recover('orders-sink');
    await run(60);
    expect(await failures()).toEqual([]);
  });

  it('settle from now on when the clock was set back', async () => {
    simulator.failTask('orders-sink', 0, TRACE);
    await run(20);
    simulator.recover('orders-sink');
    simulator.setConnectorState('orders-source', 'UNASSIGNED');
    await run(20);
    fixture.wait(-3_600_000);
    await run(90);
    expect(await failures()).toMatchObject([{ ended_as: 'recovered' }]);
    await run(360);
    expect(await failures()).toMatchObject([
      { ended_as: 'recovered' },
      { kind: 'unassigned' },
    ]);
  });
});

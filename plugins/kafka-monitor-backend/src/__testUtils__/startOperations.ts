import { mockServices } from '@backstage/backend-test-utils';
import {
  ConnectSimulator,
  SimulatorOptions,
} from '@kafka-monitor/kafka-connect-simulator';
import { AlertChannel } from '@kafka-monitor/plugin-kafka-monitor-node';
import { Knex } from 'knex';
import { setTimeout } from 'node:timers/promises';
import { ConnectClient, ConnectHttpOptions } from '../connect';
import { ConnectClusterContext } from '../sync/ConnectClusterContext';
import { clientsOf } from '../sync/createContexts';
import { removalsOf } from '../sync/removeConnectorByUs';
import { SyncSchedule } from '../sync/SyncSchedule';
import {
  createSyncFixture,
  INTERVALS,
  SyncFixture,
} from '../sync/__testUtils__/syncFixture';
import { startTestRouter, testSettings } from './startTestRouter';

/** Waits until something holds; fails after that many milliseconds. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  forMs = 30_000,
) {
  const end = Date.now() + forMs;
  while (Date.now() < end) {
    if (await holds()) {
      return;
    }
    await setTimeout(20);
  }
  throw new Error('It never came about');
}

/** A fleet whose answers come at once, and are what they will stay soon. */
export const quickTimings = {
  firstStatusMs: 5,
  restartMs: 20,
  stateChangeMs: 1,
  deletedStatusMs: 300,
  cutOffHealthMs: 30,
};

/**
 * The routes with all that is behind them, on simulated workers: one Connect
 * cluster `main` in each of the named environments, looked at once.
 *
 * @param timeouts of operations; looks have their own
 */
export async function startOperations(
  knex: Knex,
  fleets: Record<string, SimulatorOptions>,
  timeouts?: ConnectHttpOptions['timeouts'],
  channels?: readonly AlertChannel[],
) {
  const simulators = new Map<string, ConnectSimulator>();
  const fixtures: SyncFixture[] = [];
  const contexts: ConnectClusterContext[] = [];
  /** As operations ask them. */
  const asked: ConnectClusterContext[] = [];
  const clock = () => new Date();
  for (const [environment, options] of Object.entries(fleets)) {
    const simulator = await ConnectSimulator.start({
      timings: quickTimings,
      ...options,
    });
    simulators.set(environment, simulator);
    const fixture = await createSyncFixture(knex, simulator.urls, {
      environment,
    });
    fixtures.push(fixture);
    const context = { ...fixture.context, now: clock };
    contexts.push(context);
    const client = ConnectClient.create({ urls: simulator.urls, timeouts });
    asked.push({ ...context, client });
  }
  // Each fixture has taken the others for removed from the configuration.
  await knex('connect_clusters').update({ configured: true });
  const isEnabled = () => true;
  const schedule = SyncSchedule.create({
    clusters: contexts,
    control: { current: async () => ({ ...INTERVALS, isEnabled }) },
    logger: mockServices.logger.mock(),
    onTick: async () => {},
  });
  for (const environment of simulators.keys()) {
    await schedule.runDue(`${environment}/main`);
  }
  const connect = {
    clock,
    syncRequests: schedule,
    clientOf: clientsOf(asked),
    removeConnector: removalsOf({
      knex,
      settings: testSettings,
      publish: async () => {},
    }),
  };
  const router = await startTestRouter(knex, connect, undefined, channels);
  for (const simulator of simulators.values()) {
    simulator.requests.reset();
  }
  return {
    ...router,
    schedule,
    simulator: (environment: string) => simulators.get(environment)!,
    async stop() {
      await router.stop();
      await schedule.stop();
      await Promise.all(fixtures.map(fixture => fixture.close()));
      await Promise.all(asked.map(({ client }) => client.close()));
      await Promise.all([...simulators.values()].map(each => each.stop()));
    },
  };
}

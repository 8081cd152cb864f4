import { createBenchDatabase } from '../measure/databases';
import { median } from '../medianOf';
import {
  Assigner,
  ConnectClusterStore,
  createContexts,
  syncConnectCluster,
} from '../product/internals';
import { INTERVALS, settingsFor } from '../product/productSettings';
import { quietLogger } from '../product/quietLogger';
import { ask, eightAtATime, fileSink, waitForStatuses } from './fillWorker';
import { cpuMsOf, processOf } from './workerCpu';

/** What something cost us and the worker. */
export interface ConnectCost {
  wallMs: number;
  requests: number;
  /** Undefined where the worker's process can not be seen. */
  workerCpuMs: number | undefined;
}

const REPEATS = 5;
const SETTLE_MS = 5_000;

/** A real worker: fills it, and looks at it as the product does. */
export async function measureWorker(
  url: string,
  connectors: number,
  say: (text: string) => void,
): Promise<{ version: string; costs: Map<string, ConnectCost> }> {
  const { version } = (await ask(url)) as { version: string };
  const pid = processOf(Number(new URL(url).port));
  const names = Array.from({ length: connectors }, (_, i) => `bench-sink-${i}`);
  const costs = new Map<string, ConnectCost>();
  const costOf = async (what: string, work: () => Promise<number>) => {
    const cpu = pid && cpuMsOf(pid);
    const began = performance.now();
    const requests = await work();
    const wallMs = performance.now() - began;
    const workerCpuMs = pid && Math.round(cpuMsOf(pid) - cpu!);
    costs.set(what, { wallMs, requests, workerCpuMs });
    const cpuUsed = workerCpuMs === undefined ? '' : `, CPU ${workerCpuMs} ms`;
    say(`${what}: ${wallMs.toFixed(0)} ms, requests: ${requests}${cpuUsed}`);
  };
  const settle = () =>
    new Promise(done => {
      setTimeout(done, SETTLE_MS);
    });

  await costOf(`${connectors} created, 8 at a time`, async () => {
    await eightAtATime(names, name =>
      ask(`${url}/connectors`, 'POST', {
        name,
        config: fileSink(name),
        initial_state: 'STOPPED',
      }),
    );
    return connectors;
  });
  await waitForStatuses(url, connectors);
  await settle();

  for (const part of ['status', 'info']) {
    const times: number[] = [];
    await costOf(`expand=${part}, ${REPEATS} times`, async () => {
      for (let i = 0; i < REPEATS; i++) {
        const began = performance.now();
        await ask(`${url}/connectors?expand=${part}`);
        times.push(performance.now() - began);
      }
      return REPEATS;
    });
    say(`expand=${part}, median: ${median(times).toFixed(0)} ms`);
  }

  const database = await createBenchDatabase('sqlite', undefined);
  const settings = settingsFor([url]);
  const store = ConnectClusterStore.create({ knex: database.knex });
  await store.reconcile(settings.environments);
  await database.knex('workers').update({ health: 'healthy' });
  const [context] = await createContexts({
    settings,
    knex: database.knex,
    store,
    assigner: new Assigner([]),
    logger: quietLogger,
  });
  let requests = 0;
  context.client = countingClient(context.client, () => requests++);
  const sync = async () => {
    const before = requests;
    const { outcome, error } = await syncConnectCluster(context, INTERVALS);
    if (outcome !== 'changed' && outcome !== 'unchanged') {
      throw new Error(`The sync ${outcome}: ${error?.message}`);
    }
    return requests - before;
  };
  try {
    await costOf('first sync', sync);
    await settle();
    await costOf('unchanged sync', sync);
    // Stopped connectors that are paused are another state to read.
    const changed = names.slice(0, connectors / 100);
    await eightAtATime(changed, name =>
      ask(`${url}/connectors/${name}/pause`, 'PUT'),
    );
    await settle();
    await costOf('sync with 1 % changed', sync);
    return { version, costs };
  } finally {
    await context.client.close();
    await database.drop();
    say('Removing the connectors');
    await eightAtATime(names, name =>
      ask(`${url}/connectors/${name}`, 'DELETE').catch(() => {}),
    );
  }
}

/**
 * The same client; every method that asks the worker is counted, except for
 * the one request per connector class, which another holder of it makes.
 */
function countingClient<T extends object>(client: T, count: () => void): T {
  const local = new Set<PropertyKey>(['close', 'urls', 'version', 'activeUrl']);
  return new Proxy(client, {
    get(target, name) {
      const value = Reflect.get(target, name, target);
      if (typeof value !== 'function') {
        return value;
      }
      return (...args: unknown[]) => {
        if (!local.has(name)) {
          count();
        }
        return value.apply(target, args);
      };
    },
  });
}

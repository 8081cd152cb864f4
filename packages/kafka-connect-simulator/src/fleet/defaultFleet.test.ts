import { join } from 'node:path';
import { FleetSimulator } from './FleetSimulator';
import { loadScenario } from './loadScenario';
import type { ReadScenario, Scenario } from './scenarioSchema';

const fleets = join(__dirname, '../../../../examples/fleets');

/** The scenario on free ports, so that tests do not meet a running product. */
function onFreePorts(scenario: ReadScenario): Scenario {
  const copy = structuredClone(scenario);
  copy.adminPort = 0;
  for (const { connectClusters } of Object.values(copy.environments)) {
    for (const cluster of Object.values(connectClusters)) {
      cluster.workers = cluster.workers.map(() => ({ port: 0 }));
    }
  }
  return copy;
}

describe('the default fleet', () => {
  let scenario: ReadScenario;
  let fleet: FleetSimulator;
  let statuses: Map<string, any>;
  let infos: Map<string, any>;
  beforeAll(async () => {
    scenario = await loadScenario(join(fleets, 'default.yaml'));
    fleet = await FleetSimulator.start({
      ...onFreePorts(scenario),
      story: false,
    });
    const read = async (expand: string) => {
      const found = new Map<string, any>();
      for (const [key, { urls }] of fleet.clusters) {
        const answer = await fetch(`${urls[0]}/connectors?expand=${expand}`);
        for (const [name, entry] of Object.entries<any>(await answer.json())) {
          found.set(`${key}/${name}`, entry[expand]);
        }
      }
      return found;
    };
    statuses = await read('status');
    infos = await read('info');
  });
  afterAll(() => fleet.stop());

  it('has the clusters, releases and ports that the product expects', () => {
    const found = Object.entries(scenario.environments).flatMap(
      ([environment, { connectClusters }]) =>
        Object.entries(connectClusters).map(([name, cluster]) => [
          `${environment}/${name}`,
          cluster.kafkaVersion,
          ...cluster.workers.map(({ port }) => port),
        ]),
    );
    expect(found).toEqual([
      ['production/main', '4.3.1', 18083, 18084],
      ['production/analytics', '4.1.1', 18088],
      ['staging/main', '3.9.1', 18085],
      ['development/main', '4.1.1', 18086],
      ['raft-production/main', '4.3.1', 18087],
    ]);
    expect(scenario.adminPort).toBe(18080);
  });

  it('has about 80 connectors of many classes, every class installed', async () => {
    expect(infos.size).toBeGreaterThanOrEqual(75);
    const classes = new Set(
      [...infos.values()].map(({ config }) => config['connector.class']),
    );
    expect(classes.size).toBeGreaterThanOrEqual(25);
    const { urls } = fleet.clusters.get('production/main')!;
    const plugins = await (await fetch(`${urls[0]}/connector-plugins`)).json();
    const installed = plugins.map((plugin: { class: string }) => plugin.class);
    expect([...classes].filter(name => !installed.includes(name))).toEqual([]);
  });

  it('has configurations that a worker would accept', async () => {
    for (const [key, { name, config }] of infos) {
      const [environment, cluster] = key.split('/');
      const { urls } = fleet.clusters.get(`${environment}/${cluster}`)!;
      const answer = await fetch(
        `${urls[0]}/connector-plugins/${config['connector.class']}/config/validate`,
        {
          method: 'PUT',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(config),
        },
      );
      const { error_count: errors, configs } = await answer.json();
      const messages = configs.flatMap((entry: any) => entry.value.errors);
      expect({ name, errors, messages }).toEqual({
        name,
        errors: 0,
        messages: [],
      });
    }
  });

  it('shares names between environments', () => {
    expect(infos.has('production/main/orders-source')).toBe(true);
    expect(infos.has('staging/main/orders-source')).toBe(true);
  });

  it('has every health to look at', () => {
    const all = [...statuses.values()];
    const failed = all.filter(({ tasks }) =>
      tasks.some((task: any) => task.state === 'FAILED'),
    );
    expect(failed.length).toBeGreaterThanOrEqual(10);
    const partly = failed.filter(({ tasks }) =>
      tasks.some((task: any) => task.state === 'RUNNING'),
    );
    expect(partly.length).toBeGreaterThan(0);
    const states = all.map(({ connector }) => connector.state);
    expect(states).toEqual(expect.arrayContaining(['PAUSED', 'STOPPED']));
    const idle = all.filter(
      ({ connector, tasks }) =>
        connector.state === 'RUNNING' && tasks.length === 0,
    );
    expect(idle.map(({ name }) => name)).toEqual(['new-crm-sink']);
    const withoutStatus = [...infos.keys()].filter(key => !statuses.has(key));
    expect(withoutStatus).toEqual(['staging/main/mirror-production']);
  });

  it('fails with whole Java traces that tell a cause', () => {
    const traces = [...statuses.values()].flatMap(({ tasks }) =>
      tasks.flatMap((task: any) => task.trace ?? []),
    );
    expect(new Set(traces).size).toBeGreaterThanOrEqual(10);
    for (const trace of traces) {
      expect(trace).toMatch(/^[\w.$]+(Exception|Error).*\n\tat [\w.$/]+\(/);
    }
    const chained = traces.filter((trace: string) =>
      trace.includes('\nCaused by: '),
    );
    expect(chained.length).toBeGreaterThanOrEqual(8);
  });

  it('has secrets of every kind, to be masked', () => {
    const values = JSON.stringify([...infos.values()]);
    for (const kind of [
      /"database\.password"/,
      /\$\{file:/,
      /password=\\"/,
      /:\/\/\w+:[^@"]+@/,
      /BEGIN PRIVATE KEY/,
      /splunk\.hec\.token/,
      /password=inl1ne-pw/,
    ]) {
      expect(values).toMatch(kind);
    }
    const traces = JSON.stringify([...statuses.values()]);
    expect(traces).toMatch(/password=/);
  });

  it('uses topics that the configuration does not tell', async () => {
    const { urls } = fleet.clusters.get('production/main')!;
    const read = async (name: string) =>
      (await fetch(`${urls[0]}/connectors/${name}/topics`)).json();
    expect(await read('audit-archive')).toEqual({
      'audit-archive': {
        topics: ['audit.logins', 'audit.permissions', 'audit.exports'],
      },
    });
    expect(await read('orders-source')).toEqual({
      'orders-source': {
        topics: [
          'orders.public.orders',
          'orders.public.order_lines',
          'orders.public.returns',
        ],
      },
    });
  });

  it('lives', async () => {
    const lines: string[] = [];
    const living = await FleetSimulator.start(onFreePorts(scenario), {
      speed: 2000,
      log: line => lines.push(line),
    });
    for (let tries = 0; tries < 100 && lines.length < 20; tries++) {
      await new Promise(resolve => {
        setTimeout(resolve, 50);
      });
    }
    await living.stop();
    expect(lines.length).toBeGreaterThanOrEqual(20);
    const told = lines.length;
    await new Promise(resolve => {
      setTimeout(resolve, 100);
    });
    expect(lines).toHaveLength(told);
  });
});

import { ConnectSimulator, SimulatorOptions } from './ConnectSimulator';
import type { SimulatedConnector } from './SimulatedConnector';

const orders: SimulatedConnector = {
  name: 'orders',
  config: {
    'connector.class': 'io.confluent.connect.jdbc.JdbcSinkConnector',
    'tasks.max': '2',
    topics: 'orders',
    'connection.url': 'jdbc:postgresql://db/orders',
    'connection.password': 's3cret',
  },
};

describe('a simulated worker group', () => {
  const running: ConnectSimulator[] = [];
  const start = async (options: SimulatorOptions = {}) => {
    const simulator = await ConnectSimulator.start({
      connectors: [orders],
      ...options,
    });
    running.push(simulator);
    return simulator;
  };
  const read = async (
    simulator: ConnectSimulator,
    path: string,
    worker = 0,
    init?: RequestInit,
  ) => {
    const response = await fetch(`${simulator.urls[worker]}${path}`, init);
    return { status: response.status, body: await response.json() };
  };
  const status = async (simulator: ConnectSimulator, name = 'orders') =>
    (await read(simulator, `/connectors/${name}/status`)).body;

  afterEach(async () => {
    await Promise.all(running.splice(0).map(simulator => simulator.stop()));
  });

  it('has created connectors running at once, secrets in the clear', async () => {
    const simulator = await start();
    const { body } = await read(
      simulator,
      '/connectors?expand=status&expand=info',
    );
    expect(body.orders.status.tasks).toHaveLength(2);
    expect(body.orders.info).toMatchObject({
      name: 'orders',
      type: 'sink',
      config: { ...orders.config, name: 'orders' },
      tasks: [
        { connector: 'orders', task: 0 },
        { connector: 'orders', task: 1 },
      ],
    });
  });

  it('fails a task and recovers it', async () => {
    const simulator = await start();
    simulator.failTask('orders', 1, 'boom');
    expect(await status(simulator)).toMatchObject({
      connector: { state: 'RUNNING' },
      tasks: [{ state: 'RUNNING' }, { state: 'FAILED', trace: 'boom' }],
    });
    simulator.recover('orders');
    const { tasks } = await status(simulator);
    expect(tasks[1]).toMatchObject({ state: 'RUNNING' });
    expect(tasks[1]).not.toHaveProperty('trace');
  });

  it('fails with a trace of the connector class when none is given', async () => {
    const simulator = await start();
    simulator.failTask('orders', 0);
    const { tasks } = await status(simulator);
    expect(tasks[0].trace).toMatch(/Exiting WorkerSinkTask.*\nCaused by: /s);
  });

  it('heals a failed task by a restart, unless the failure is sticky', async () => {
    const simulator = await start({ timings: { restartMs: 5 } });
    simulator.failTask('orders', 0, 'passing');
    simulator.failTask('orders', 1, 'lasting', { sticky: true });
    const { status: code, body } = await read(
      simulator,
      '/connectors/orders/restart?includeTasks=true&onlyFailed=true',
      0,
      { method: 'POST' },
    );
    expect(code).toBe(202);
    expect(body.tasks).toMatchObject([
      { state: 'RESTARTING', trace: 'passing' },
      { state: 'RESTARTING', trace: 'lasting' },
    ]);
    expect((await status(simulator)).tasks[0]).toMatchObject({
      state: expect.stringMatching(/RESTARTING|RUNNING/),
    });
    await new Promise(resolve => {
      setTimeout(resolve, 50);
    });
    expect((await status(simulator)).tasks).toMatchObject([
      { state: 'RUNNING' },
      { state: 'FAILED', trace: 'lasting' },
    ]);
  });

  it('shows any state it is told to', async () => {
    const simulator = await start();
    simulator.setConnectorState('orders', 'HIBERNATING');
    simulator.setTaskState('orders', 0, 'DREAMING', { workerId: 'moon:1' });
    expect(await status(simulator)).toMatchObject({
      connector: { state: 'HIBERNATING' },
      tasks: [{ state: 'DREAMING', worker_id: 'moon:1' }, {}],
    });
  });

  it('fails a connector, and tells which connector or task is unknown', async () => {
    const simulator = await start();
    simulator.failConnector('orders', 'no longer valid');
    expect(await status(simulator)).toMatchObject({
      connector: { state: 'FAILED', trace: 'no longer valid' },
      tasks: [{ state: 'RUNNING' }, { state: 'RUNNING' }],
    });
    expect(() => simulator.failConnector('nobody')).toThrow(
      "There is no connector 'nobody'",
    );
    expect(() => simulator.failTask('orders', 7)).toThrow(
      "'orders' has no task 7",
    );
  });

  it('hides the status of a connector, and only that', async () => {
    const simulator = await start();
    simulator.hideStatus('orders');
    const hidden = await read(simulator, '/connectors/orders/status');
    expect(hidden.status).toBe(404);
    expect((await read(simulator, '/connectors?expand=status')).body).toEqual(
      {},
    );
    expect((await read(simulator, '/connectors')).body).toEqual(['orders']);
    const { body } = await read(simulator, '/connectors?expand=info');
    expect(body).toHaveProperty('orders.info');
    simulator.hideStatus('orders', false);
    expect(await status(simulator)).toHaveProperty('name', 'orders');
  });

  it('changes and removes what is there', async () => {
    const simulator = await start();
    simulator.setConfig('orders', { ...orders.config, 'batch.size': '5' });
    const { body } = await read(simulator, '/connectors/orders/config');
    expect(body).toMatchObject({ 'batch.size': '5', name: 'orders' });
    simulator.remove('orders');
    expect((await read(simulator, '/connectors')).body).toEqual([]);
  });

  it('counts requests by method, path and worker', async () => {
    const simulator = await start({ workers: 2 });
    await read(simulator, '/connectors');
    await read(simulator, '/connectors?expand=status', 1);
    await read(simulator, '/connectors/orders/restart?includeTasks=true', 1, {
      method: 'POST',
    });
    const { requests } = simulator;
    expect(requests.count()).toBe(3);
    expect(requests.count({ method: 'post' })).toBe(1);
    expect(requests.count({ path: '/connectors' })).toBe(2);
    expect(requests.count({ path: '/connectors?expand=status' })).toBe(1);
    expect(requests.count({ path: /expand/g })).toBe(1);
    expect(requests.count({ path: /expand/g, worker: 0 })).toBe(0);
    expect(requests.list({ worker: 0 })).toMatchObject([
      { method: 'GET', url: '/connectors', path: '/connectors', worker: 0 },
    ]);
    requests.reset();
    expect(requests.count()).toBe(0);
  });

  it('answers 403 for topics without topic tracking', async () => {
    const simulator = await start({ topicTracking: false });
    const { status: code, body } = await read(
      simulator,
      '/connectors/orders/topics',
    );
    expect(code).toBe(403);
    expect(body.message).toBe('Topic tracking is disabled.');
  });

  it('is as old as it is told to be', async () => {
    const old = await start({ kafkaVersion: '2.8.2' });
    const answer = await fetch(
      `${old.urls[0]}/connectors/orders/restart?includeTasks=true`,
      { method: 'POST' },
    );
    expect(answer.status).toBe(204);
    expect((await read(old, '/health')).status).toBe(404);
    expect((await read(old, '/connectors/orders/offsets')).status).toBe(404);
    const stop = await read(old, '/connectors/orders/stop', 0, {
      method: 'PUT',
    });
    expect(stop.status).toBe(404);
    expect((await status(old)).connector).not.toHaveProperty('version');
    await expect(start({ kafkaVersion: 'newest' })).rejects.toThrow(
      "'newest' is not a Kafka version",
    );
  });
});

describe('a large fleet', () => {
  it('is the same for the same seed', async () => {
    const [a, b, c] = await Promise.all(
      [1, 2, 3].map(() => ConnectSimulator.start()),
    );
    a.fillFleet(200, { seed: 5 });
    b.fillFleet(200, { seed: 5 });
    c.fillFleet(200, { seed: 6 });
    const info = async ({ urls }: ConnectSimulator) =>
      (await fetch(`${urls[0]}/connectors?expand=info`)).text();
    expect(await info(a)).toBe(await info(b));
    expect(await info(a)).not.toBe(await info(c));
    await Promise.all([a.stop(), b.stop(), c.stop()]);
  });

  it('changes the share it is asked to, and nothing else', async () => {
    const simulator = await ConnectSimulator.start();
    simulator.fillFleet(1000);
    const read = async () =>
      (await fetch(`${simulator.urls[0]}/connectors?expand=status`)).json();
    const before: Record<string, unknown> = await read();
    expect(Object.keys(before)).toHaveLength(1000);
    expect(simulator.changeShare(0.05)).toBe(50);
    const after: Record<string, unknown> = await read();
    const changed = Object.keys(before).filter(
      name => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
    );
    expect(changed).toHaveLength(50);
    await simulator.stop();
  });
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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

describe('the workers of a group', () => {
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

  it('leaves connectors RUNNING on a killed worker until the group rebalances', async () => {
    const simulator = await start({ workers: 2 });
    const [dead, alive] = simulator.urls.map(url => url.replace('http://', ''));
    await simulator.killWorker(0, { rebalanceAfterMs: 60 });
    await expect(fetch(simulator.urls[0])).rejects.toMatchObject({
      cause: { code: 'ECONNREFUSED' },
    });
    const before = (await read(simulator, '/connectors/orders/status', 1)).body;
    expect(before.connector).toMatchObject({
      state: 'RUNNING',
      worker_id: dead,
    });
    await new Promise(resolve => {
      setTimeout(resolve, 120);
    });
    const after = (await read(simulator, '/connectors/orders/status', 1)).body;
    expect(after.connector).toMatchObject({
      state: 'RUNNING',
      worker_id: alive,
    });
    await simulator.startWorker(0);
    expect((await read(simulator, '/')).status).toBe(200);
  });

  it('starts again what a killed worker leaves, which heals what does not last', async () => {
    const simulator = await start({ workers: 2 });
    const [dead, alive] = simulator.urls.map(url => url.replace('http://', ''));
    simulator.setTaskState('orders', 0, 'RUNNING', { workerId: dead });
    simulator.setTaskState('orders', 1, 'RUNNING', { workerId: dead });
    simulator.failTask('orders', 0, 'passing');
    simulator.failTask('orders', 1, 'lasting', { sticky: true });
    await simulator.killWorker(0, { rebalanceAfterMs: 20 });
    await new Promise(resolve => {
      setTimeout(resolve, 60);
    });
    const { body } = await read(simulator, '/connectors/orders/status', 1);
    const [first, second] = body.tasks;
    expect(first).toMatchObject({ state: 'RUNNING', worker_id: alive });
    expect(first).not.toHaveProperty('trace');
    expect(second).toMatchObject({
      ...{ state: 'FAILED', worker_id: alive },
      trace: 'lasting',
    });
  });

  it('gives a worker that comes back half of the connectors and tasks, if told to rebalance', async () => {
    const simulator = await start({ workers: 2, connectors: [] });
    await simulator.killWorker(1);
    simulator.fillFleet(20);
    const sharesOfSecond = async () => {
      const { body } = await read(simulator, '/connectors?expand=status');
      const statuses = Object.values<any>(body).map(entry => entry.status);
      const second = simulator.urls[1].replace('http://', '');
      const share = (parts: { worker_id: string }[]) =>
        parts.filter(part => part.worker_id === second).length / parts.length;
      return [
        share(statuses.map(({ connector }) => connector)),
        share(statuses.flatMap(({ tasks }) => tasks)),
      ];
    };
    await simulator.startWorker(1);
    expect(await sharesOfSecond()).toEqual([0, 0]);
    await simulator.killWorker(1);
    await simulator.startWorker(1, { rebalanceMs: 20 });
    await new Promise(resolve => {
      setTimeout(resolve, 60);
    });
    const [connectors, tasks] = await sharesOfSecond();
    expect(connectors).toBe(0.5);
    expect(tasks).toBeGreaterThan(0.45);
    expect(tasks).toBeLessThanOrEqual(0.5);
  });

  it('tells old data on a worker cut off from Kafka, and is unhealthy there', async () => {
    const simulator = await start({
      workers: 2,
      timings: { cutOffHealthMs: 5, cutOffWriteMs: 5 },
    });
    simulator.cutOff(0);
    simulator.failTask('orders', 0, 'boom');
    simulator.create({ ...orders, name: 'new' });
    expect((await status(simulator)).tasks[0].state).toBe('RUNNING');
    expect((await read(simulator, '/connectors')).body).toEqual(['orders']);
    const health = await read(simulator, '/health');
    expect(health).toMatchObject({
      status: 500,
      body: { status: 'unhealthy' },
    });
    const write = await read(simulator, '/connectors/orders/pause', 0, {
      method: 'PUT',
    });
    expect(write).toMatchObject({
      status: 500,
      body: { error_code: 500, message: 'Request timed out' },
    });
    const other = await read(simulator, '/connectors/orders/status', 1);
    expect(other.body.tasks[0].state).toBe('FAILED');
    simulator.cutOff(0, false);
    expect((await status(simulator)).tasks[0].state).toBe('FAILED');
  });

  it('has UNASSIGNED connectors and waiting operations during a rebalance', async () => {
    const simulator = await start();
    const started = Date.now();
    simulator.startRebalance(1_500);
    expect(await status(simulator)).toMatchObject({
      connector: { state: 'UNASSIGNED' },
      tasks: [{ state: 'UNASSIGNED' }, { state: 'UNASSIGNED' }],
    });
    const { status: code } = await read(
      simulator,
      '/connectors/orders/restart?includeTasks=true',
      0,
      { method: 'POST' },
    );
    expect(code).toBe(202);
    expect(Date.now() - started).toBeGreaterThanOrEqual(1_400);
    await new Promise(resolve => {
      setTimeout(resolve, 500);
    });
    expect(await status(simulator)).toMatchObject({
      connector: { state: 'RUNNING' },
      tasks: [{ state: 'RUNNING' }, { state: 'RUNNING' }],
    });
  });

  it('answers operations 409 during a rebalance when asked to, and lists on', async () => {
    const simulator = await start();
    simulator.startRebalance(10_000, 'conflict');
    const { status: code, body } = await read(
      simulator,
      '/connectors/orders/restart',
      0,
      { method: 'POST' },
    );
    expect(code).toBe(409);
    expect(body.message).toMatch(/^Cannot complete request because of a/);
    expect((await read(simulator, '/connectors')).status).toBe(200);
  });

  it('names the port that is taken, and leaves no other open', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise(resolve => {
      other.once('listening', resolve);
    });
    const { port } = other.address() as AddressInfo;
    await expect(start({ workers: [{}, { port }] })).rejects.toThrow(
      `Port ${port} is taken by another process`,
    );
    await new Promise(resolve => {
      other.close(resolve);
    });
  });

  it('does not answer for what has been stopped', async () => {
    const simulator = await ConnectSimulator.start();
    await simulator.stop();
    await expect(fetch(simulator.urls[0])).rejects.toThrow('fetch failed');
  });
});

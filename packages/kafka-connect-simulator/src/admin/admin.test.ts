import { FleetSimulator } from '../fleet/FleetSimulator';

describe('the admin port', () => {
  let fleet: FleetSimulator;
  let url: string;
  beforeEach(async () => {
    const config = { 'connector.class': 'FileStreamSink', topics: 't' };
    fleet = await FleetSimulator.start({
      story: false,
      environments: {
        production: {
          connectClusters: {
            main: {
              workers: [{ port: 0 }, { port: 0 }],
              connectors: [{ name: 'a/b c', config }],
            },
          },
        },
      },
    });
    [url] = fleet.clusters.get('production/main')!.urls;
  });
  afterEach(() => fleet.stop());

  const admin = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(`${fleet.adminUrl}/clusters${path}`, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return { status: answer.status, body: await answer.json() };
  };
  const main = (method: string, path: string, body?: unknown) =>
    admin(method, `/production/main${path}`, body);
  const status = async () => {
    const expanded = await fetch(`${url}/connectors?expand=status`);
    return (await expanded.json())['a/b c']?.status;
  };
  const name = encodeURIComponent('a/b c');

  it('describes the clusters', async () => {
    const expected = {
      cluster: 'production/main',
      kafkaVersion: '4.3.1',
      urls: [expect.stringMatching(/^http:/), expect.stringMatching(/^http:/)],
      connectors: 1,
      requests: 0,
      faults: [],
    };
    expect((await admin('GET', '')).body).toEqual({ clusters: [expected] });
    expect((await main('GET', '')).body).toEqual(expected);
  });

  it('sets faults and clears them', async () => {
    const fault = { type: 'status', status: 503 };
    await main('PUT', '/faults', { fault, pathRegExp: '^/health', times: 5 });
    expect((await fetch(`${url}/health`)).status).toBe(503);
    expect((await fetch(`${url}/`)).status).toBe(200);
    expect((await main('GET', '')).body.faults).toEqual([
      { ...fault, path: '/^\\/health/' },
    ]);
    await main('DELETE', '/faults');
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });

  it('clears the fault of one path', async () => {
    const fault = { type: 'empty' };
    await main('PUT', '/faults', { fault, path: '/' });
    await main('PUT', '/faults', { fault, path: '/health' });
    await main('DELETE', '/faults', { path: '/' });
    expect((await main('GET', '')).body.faults).toHaveLength(1);
  });

  it('kills a worker and starts it', async () => {
    await main('POST', '/workers/0/kill', {});
    await expect(fetch(url)).rejects.toThrow('fetch failed');
    await main('POST', '/workers/0/start');
    expect((await fetch(url)).status).toBe(200);
    await main('POST', '/workers/0/kill', {});
    await main('POST', '/workers/0/start', { rebalanceMs: 60_000 });
    expect((await status()).connector.state).toBe('UNASSIGNED');
  });

  it('cuts a worker off from Kafka', async () => {
    await main('POST', '/workers/0/cut-off');
    await main('POST', `/connectors/${name}/fail`, { task: 0 });
    expect((await status()).tasks[0].state).toBe('RUNNING');
    await main('POST', '/workers/0/cut-off', { cut: false });
    expect((await status()).tasks[0].state).toBe('FAILED');
  });

  it('rebalances', async () => {
    await main('POST', '/rebalance', { ms: 60_000 });
    expect((await status()).connector.state).toBe('UNASSIGNED');
  });

  it('fails and recovers connectors and tasks', async () => {
    const path = `/connectors/${name}`;
    await main('POST', `${path}/fail`, { task: 0, failure: 'topic-forbidden' });
    expect((await status()).tasks[0].trace).toContain('[t]');
    await main('POST', `${path}/fail`, { trace: 'boom' });
    expect((await status()).connector).toMatchObject({
      state: 'FAILED',
      trace: 'boom',
    });
    await main('POST', `${path}/recover`);
    expect(await status()).toMatchObject({
      connector: { state: 'RUNNING' },
      tasks: [{ state: 'RUNNING' }],
    });
    await main('POST', `${path}/hide-status`);
    expect(await status()).toBeUndefined();
  });

  it('changes a share', async () => {
    const { body } = await main('POST', '/change-share', { share: 1 });
    expect(body).toEqual({ changed: 1 });
  });

  it('counts requests', async () => {
    await fetch(`${url}/connectors?expand=status`);
    await fetch(`${url}/health`);
    const all = await main('GET', '/requests');
    expect(all.body.count).toBe(2);
    const some = await main('GET', '/requests?pathRegExp=expand&worker=0');
    expect(some.body).toMatchObject({
      count: 1,
      last: [{ method: 'GET', url: '/connectors?expand=status' }],
    });
    await main('DELETE', '/requests');
    expect((await main('GET', '/requests')).body.count).toBe(0);
  });

  it.each([
    ['PUT', '/faults', { fault: { type: 'gremlins' } }, 400, /fault/],
    ['PUT', '/faults', { fault: { type: 'hang' }, often: 1 }, 400, /often/],
    ['POST', '/connectors/nobody/fail', { task: 0 }, 400, /no connector/],
    ['POST', '/connectors/x/fail', { failure: 'luck' }, 400, /no failure/],
    ['POST', '/workers/7/kill', {}, 400, /no worker 7/],
    ['POST', '/workers/0/start', { rebalanceMs: -1 }, 400, /rebalanceMs/],
    ['GET', '/nothing', undefined, 404, /Unknown call/],
  ])('refuses %s %s with a reason', async (...row) => {
    const [method, path, body, code, reason] = row;
    const answer = await main(method, path, body);
    expect(answer.status).toBe(code);
    expect(answer.body.error).toMatch(reason);
  });

  it('does not know other clusters', async () => {
    expect((await admin('GET', '/staging/main')).status).toBe(404);
  });
});

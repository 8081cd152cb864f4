import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { ConnectSimulator } from '../ConnectSimulator';
import type { Fault, FaultScope } from './Fault';

const config = {
  'connector.class': 'FileStreamSink',
  topics: 'orders',
  file: '/tmp/orders',
};

describe('faults', () => {
  let simulator: ConnectSimulator;
  beforeEach(async () => {
    simulator = await ConnectSimulator.start({
      workers: 2,
      connectors: [
        { name: 'a', config },
        { name: 'b', config },
      ],
    });
  });
  afterEach(() => simulator.stop());

  const EXPANDED = '/connectors?expand=status&expand=info';
  const get = (path = EXPANDED, worker = 0, init?: RequestInit) =>
    fetch(`${simulator.urls[worker]}${path}`, init);
  const withFault = async (fault: Fault, scope?: FaultScope) => {
    simulator.fault(fault, scope);
    return get();
  };
  const json = async (fault: Fault) => (await withFault(fault)).json();

  it('refuses connections, of one worker or of all, until cleared', async () => {
    simulator.fault({ type: 'refuse' }, { worker: 0 });
    await expect(get()).rejects.toMatchObject({
      cause: { code: 'ECONNREFUSED' },
    });
    expect((await get(EXPANDED, 1)).status).toBe(200);
    simulator.fault(undefined);
    for (let tries = 0; tries < 50; tries++) {
      const answer = await get().catch(() => undefined);
      if (answer) break;
      await new Promise(resolve => {
        setTimeout(resolve, 10);
      });
    }
    expect((await get()).status).toBe(200);
  });

  it('hangs: the connection is open and nothing comes', async () => {
    simulator.fault({ type: 'hang' });
    await expect(
      get('/', 0, { signal: AbortSignal.timeout(100) }),
    ).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('trickles the body', async () => {
    simulator.fault({ type: 'trickle', bytesPerSecond: 20 });
    const answer = await get('/');
    expect(answer.status).toBe(200);
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    expect(first?.value?.length).toBeLessThan(20);
    await reader?.cancel();
  });

  it('resets the connection in the middle of the body', async () => {
    const answer = await withFault({ type: 'reset', afterBytes: 20 });
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow('terminated');
  });

  it('cuts the body short of its announced length', async () => {
    const whole = (await (await get()).text()).length;
    simulator.fault({ type: 'cut', share: 0.5 });
    const received = await new Promise<number>((resolve, reject) => {
      const outgoing = request(`${simulator.urls[0]}${EXPANDED}`, incoming => {
        let bytes = 0;
        expect(Number(incoming.headers['content-length'])).toBe(whole);
        incoming.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        });
        incoming.on('error', () => resolve(bytes));
        incoming.on('end', () => reject(new Error('The body was whole')));
      });
      outgoing.on('error', reject);
      outgoing.end();
    });
    expect(received).toBe(Math.floor(whole / 2));
  });

  it('answers a login page', async () => {
    const answer = await withFault({ type: 'html' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await answer.text()).toContain('Sign in to continue');
  });

  it('answers invalid JSON', async () => {
    const text = await (await withFault({ type: 'invalid-json' })).text();
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  it.each([
    ['array', ['not', 'an', 'object']],
    ['string', 'not an object'],
    ['null', null],
  ] as const)('answers the shape %s', async (variant, expected) => {
    expect(await json({ type: 'wrong-shape', variant })).toEqual(expected);
  });

  it('deforms one connector and leaves the others', async () => {
    const body = await json({
      type: 'wrong-shape',
      variant: 'tasks-null',
      connector: 'a',
    });
    expect(body.a).toMatchObject({
      status: { tasks: null },
      info: { tasks: null },
    });
    expect(body.b.status.tasks).toHaveLength(1);
  });

  it('takes the status, the configuration or the type of every connector', async () => {
    const shape = async (
      variant: 'info-null' | 'status-null' | 'missing-type',
    ) => (await json({ type: 'wrong-shape', variant })).a;
    expect(await shape('info-null')).toMatchObject({ info: null });
    expect(await shape('status-null')).toMatchObject({ status: null });
    const { status, info } = await shape('missing-type');
    expect(status).not.toHaveProperty('type');
    expect(info).not.toHaveProperty('type');
  });

  it('answers any status, with Retry-After', async () => {
    const answer = await withFault({
      type: 'status',
      status: 429,
      retryAfter: 7,
    });
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('7');
    expect(await answer.json()).toMatchObject({ error_code: 429 });
    simulator.fault({ type: 'status', status: 502, body: '<h1>Bad</h1>' });
    expect(await (await get()).text()).toBe('<h1>Bad</h1>');
  });

  it('does not carry out what it answers with an error', async () => {
    simulator.fault({ type: 'status', status: 503 });
    await get('/connectors/a', 0, { method: 'DELETE' });
    expect(simulator.names).toEqual(['a', 'b']);
  });

  it('answers {} as a worker that has just started', async () => {
    expect(await json({ type: 'empty' })).toEqual({});
  });

  it('leaves connectors out of expand but not out of the names', async () => {
    const body = await json({ type: 'absent', names: ['a'] });
    expect(Object.keys(body)).toEqual(['b']);
    expect(await (await get('/connectors')).json()).toEqual(['a', 'b']);
  });

  it('is slow', async () => {
    const started = Date.now();
    expect((await withFault({ type: 'slow', ms: 80 })).status).toBe(200);
    expect(Date.now() - started).toBeGreaterThanOrEqual(75);
  });

  it('has a huge trace in list and status', async () => {
    const fault: Fault = { type: 'huge-trace', connector: 'a', bytes: 1e6 };
    const { a } = await json(fault);
    expect(a.status.tasks[0]).toMatchObject({ state: 'FAILED' });
    expect(a.status.tasks[0].trace).toHaveLength(1e6);
    const status = await (await get('/connectors/a/status')).json();
    expect(status.tasks[0].trace).toHaveLength(1e6);
  });

  it('has a huge body that is valid JSON', async () => {
    const answer = await withFault({ type: 'huge-body', bytes: 3e6 });
    const text = await answer.text();
    expect(text).toHaveLength(3e6);
    expect(Object.keys(JSON.parse(text))).toEqual(['pad']);
  });

  it('redirects', async () => {
    const location = 'http://169.254.169.254/latest/meta-data';
    simulator.fault({ type: 'redirect', location });
    const answer = await get('/', 0, { redirect: 'manual' });
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(location);
  });

  it('compresses, and blows up', async () => {
    const plain = await (await get()).json();
    const zipped = await withFault({ type: 'gzip' });
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(await zipped.json()).toEqual(plain);
    simulator.fault({ type: 'gzip-bomb', bytes: 20e6 });
    const bomb = await new Promise<Buffer>((resolve, reject) => {
      request(`${simulator.urls[0]}/`, incoming => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () => resolve(Buffer.concat(chunks)));
      })
        .on('error', reject)
        .end();
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(gunzipSync(bomb)).toHaveLength(20e6);
  });

  it('begins with a byte order mark', async () => {
    const answer = await withFault({ type: 'bom' });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x7b]);
  });

  it('nests deeply', async () => {
    const text = await (await withFault({ type: 'deep', levels: 1000 })).text();
    expect(text.match(/\{/g)).toHaveLength(1000);
  });

  it('hits only the path, worker and number of times it is set for', async () => {
    const fault: Fault = { type: 'status', status: 500 };
    simulator.fault(fault, { path: /\/restart/, times: 2, worker: 1 });
    const restart = (worker: number) =>
      get('/connectors/a/restart', worker, { method: 'POST' });
    expect((await restart(0)).status).toBe(204);
    expect((await get('/', 1)).status).toBe(200);
    expect((await restart(1)).status).toBe(500);
    expect((await restart(1)).status).toBe(500);
    expect((await restart(1)).status).toBe(204);
  });

  it('replaces the fault of a scope and clears it', async () => {
    simulator.fault({ type: 'status', status: 500 }, { path: '/' });
    simulator.fault({ type: 'status', status: 503 }, { path: '/' });
    simulator.fault({ type: 'empty' }, { path: '/connectors' });
    expect((await get('/')).status).toBe(503);
    simulator.fault(undefined, { path: '/' });
    expect((await get('/')).status).toBe(200);
    expect(await (await get('/connectors')).json()).toEqual({});
    expect(simulator.faults).toHaveLength(1);
  });
});

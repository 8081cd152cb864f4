import type { ConnectRequestInfo } from './connectRequest';
import {
  closed,
  failure,
  get,
  http,
  ok,
  status,
  tcp,
  worker,
} from './__testUtils__/connectHarness';
import { closedPort } from './__testUtils__/testWorker';

describe('ConnectHttp', () => {
  it('uses its connections again for requests that follow each other', async () => {
    const one = await worker(ok);
    const client = http(one.url);
    for (let i = 0; i < 20; i++) {
      await client.request(get());
    }
    expect(one.requests).toHaveLength(20);
    expect(one.connections()).toBeLessThanOrEqual(2);
  });

  it('keeps the path of a base URL, and sends the path as it is', async () => {
    const one = await worker(ok);
    const client = http(`${one.url}/connect-a/`);
    await client.request(get({ path: '/connectors/a%2Fb/status' }));
    expect(one.requests).toEqual(['GET /connect-a/connectors/a%2Fb/status']);
    expect(client.activeUrl).toBe(`${one.url}/connect-a`);
  });

  it.each([
    [{ type: 'none' } as const, undefined],
    [
      { type: 'basic', username: 'mönitor', password: 'a:b' } as const,
      `Basic ${Buffer.from('mönitor:a:b').toString('base64')}`,
    ],
    [{ type: 'bearer', token: 'abc' } as const, 'Bearer abc'],
  ])('authenticates as told by %j', async (auth, header) => {
    let sent: string | undefined;
    const one = await worker((request, response) => {
      sent = request.headers.authorization;
      ok(request, response);
    });
    await http({ urls: [one.url], auth }).request(get());
    expect(sent).toBe(header);
  });

  it('tells of each exchange without secrets', async () => {
    const told: ConnectRequestInfo[] = [];
    const one = await worker(status(503));
    const two = await worker(ok);
    const client = http({
      urls: [one.url, two.url],
      auth: { type: 'bearer', token: 'Hunter2' },
      onRequest: info => told.push(info),
    });
    await client.request(get());
    expect(told).toEqual([
      {
        method: 'GET',
        path: '/connectors',
        url: one.url,
        status: 503,
        ms: expect.any(Number),
        errorKind: 'server-error',
      },
      {
        method: 'GET',
        path: '/connectors',
        url: two.url,
        status: 200,
        ms: expect.any(Number),
        errorKind: undefined,
      },
    ]);
    expect(JSON.stringify(told)).not.toContain('Hunter2');
  });

  it('says that a worker refuses connections', async () => {
    const url = `http://127.0.0.1:${await closedPort()}`;
    const error = await failure(http(url).request(get()), 'unreachable');
    expect(error.message).toBe(`${url} refuses connections.`);
    expect(error.url).toBe(url);
  });

  it('says that a host name cannot be resolved', async () => {
    const error = await failure(
      http('http://no-such-host.invalid:8083').request(get()),
      'unreachable',
    );
    expect(error.message).toMatch(/^http:\/\/no-such-host\.invalid:8083 /);
  });

  it('gives up on a worker that takes the request and never answers, and closes the connection', async () => {
    const one = await worker(() => {});
    const client = http({ urls: [one.url], timeouts: { totalMs: 150 } });
    const start = performance.now();
    const error = await failure(client.request(get()), 'timed-out');
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(error.message).toBe(`${one.url} did not answer within 0.15 s.`);
    await closed(one);
  });

  it('gives up on headers that do not come, before the total time is over', async () => {
    const one = await worker(() => {});
    const client = http({
      urls: [one.url],
      timeouts: { headersMs: 100, totalMs: 20_000 },
    });
    const error = await failure(client.request(get()), 'timed-out');
    expect(error.message).toMatch(/did not answer in time/);
    await closed(one);
  });

  it('gives up on a body that stalls', async () => {
    const one = await worker((_, response) => {
      response.write('{"a":');
    });
    const client = http({
      urls: [one.url],
      timeouts: { idleBodyMs: 100, totalMs: 20_000 },
    });
    const error = await failure(client.request(get()), 'timed-out');
    expect(error.message).toMatch(/fell silent/);
    await closed(one);
  });

  it('gives up on a body that trickles when the total time is over', async () => {
    const timers: NodeJS.Timeout[] = [];
    const one = await worker((_, response) => {
      timers.push(setInterval(() => response.write(' '), 20));
    });
    const client = http({ urls: [one.url], timeouts: { idleBodyMs: 2_000 } });
    const error = await failure(
      client.request(get({ timeoutMs: 300 })),
      'timed-out',
    );
    timers.forEach(clearInterval);
    expect(error.message).toMatch(
      /began to answer but was not done within 0\.3 s/,
    );
    await closed(one);
  });

  it('throws a body away that is cut at 90 %', async () => {
    const one = await tcp(socket =>
      socket.once('data', () =>
        socket.end(
          `HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n${'x'.repeat(90)}`,
        ),
      ),
    );
    const error = await failure(http(one.url).request(get()), 'bad-response');
    expect(error.message).toMatch(/ended its answer before it was complete/);
  });

  it('throws a chunked body away that is reset', async () => {
    const one = await tcp(socket =>
      socket.once('data', () => {
        socket.write(
          'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n',
        );
        setTimeout(() => socket.resetAndDestroy(), 20);
      }),
    );
    const error = await failure(http(one.url).request(get()), 'bad-response');
    expect(error.url).toBe(one.url);
  });

  it('says that a worker closed the connection without an answer', async () => {
    const one = await tcp(socket =>
      socket.once('data', () => socket.resetAndDestroy()),
    );
    const error = await failure(http(one.url).request(get()), 'unreachable');
    expect(error.message).toMatch(/closed the connection without an answer/);
  });

  it('says that something else than HTTP answers', async () => {
    const one = await tcp(socket =>
      socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9.2\r\n')),
    );
    const error = await failure(http(one.url).request(get()), 'bad-response');
    expect(error.message).toMatch(/not HTTP/);
  });

  it('asks no worker that is not configured', async () => {
    const other = await worker(ok);
    const one = await worker(ok);
    await failure(
      http(one.url).request(get({ url: other.url })),
      'invalid-request',
    );
    expect(other.connections()).toBe(0);
  });

  it('ends what is under way when the caller gives up', async () => {
    const one = await worker(() => {});
    const controller = new AbortController();
    const pending = http(one.url).request(get({ signal: controller.signal }));
    setTimeout(() => controller.abort(), 50);
    await failure(pending, 'aborted');
    await closed(one);
    await failure(
      http(one.url).request(get({ signal: AbortSignal.abort() })),
      'aborted',
    );
    expect(one.requests).toHaveLength(1);
  });

  it('ends what is under way when it is closed', async () => {
    const one = await worker(() => {});
    const client = http(one.url);
    const pending = client.request(get());
    setTimeout(() => client.close(), 50);
    await failure(pending, 'aborted');
    await failure(client.request(get()), 'aborted');
    expect(one.requests).toHaveLength(1);
    await closed(one);
  });
});

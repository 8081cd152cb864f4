import { ConnectError, type ConnectErrorKind } from './connectErrors';
import {
  ConnectHttp,
  type ConnectHttpOptions,
  type ConnectRequest,
  type ConnectRequestInfo,
} from './connectHttp';
import {
  closedPort,
  startTcp,
  startWorker,
  type TestWorker,
} from './testing/testWorker';
import type { RequestListener } from 'node:http';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map(one => one.close()));
});

async function worker(answer: RequestListener): Promise<TestWorker> {
  const started = await startWorker(answer);
  closing.push(started);
  return started;
}
async function tcp(...args: Parameters<typeof startTcp>): Promise<TestWorker> {
  const started = await startTcp(...args);
  closing.push(started);
  return started;
}
function http(options: ConnectHttpOptions | string): ConnectHttp {
  const made = new ConnectHttp(
    typeof options === 'string' ? { urls: [options] } : options,
  );
  closing.push(made);
  return made;
}
const get = (more: Partial<ConnectRequest> = {}): ConnectRequest => ({
  method: 'GET',
  path: '/connectors',
  ...more,
});
const ok: RequestListener = (_, response) => {
  response.setHeader('content-type', 'application/json');
  response.end('{}');
};
const status =
  (code: number, body = '', headers = {}): RequestListener =>
  (_, response) => {
    response.writeHead(code, headers).end(body);
  };

async function failure(
  promise: Promise<unknown>,
  kind: ConnectErrorKind,
): Promise<ConnectError> {
  const error = await promise.then(
    () => undefined,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(ConnectError);
  expect((error as ConnectError).kind).toBe(kind);
  return error as ConnectError;
}

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
    await failure(http(one.url).request(get()), 'bad-response');
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

  it.each<[number, string, ConnectErrorKind]>([
    [
      400,
      '{"error_code":400,"message":"Connector configuration is invalid"}',
      'invalid-request',
    ],
    [
      400,
      '<html><title>Error 400 Ambiguous URI path separator</title></html>',
      'refused-name',
    ],
    [401, '', 'rejected-credentials'],
    [403, '<html>Forbidden</html>', 'rejected-credentials'],
    [404, '{"message":"Connector x not found"}', 'not-found'],
    [405, '', 'invalid-request'],
    [408, '', 'timed-out'],
    [409, '{"message":"Connector x already exists"}', 'conflict'],
    [
      409,
      '{"message":"Cannot complete request because of a conflicting operation (e.g. worker rebalance)"}',
      'rebalancing',
    ],
    [
      409,
      '{"message":"Cannot complete request momentarily due to stale configuration (typically caused by a concurrent config change)"}',
      'rebalancing',
    ],
    [
      409,
      '{"message":"Cannot complete request momentarily due to no known leader URL, likely because a rebalance was underway."}',
      'rebalancing',
    ],
    [409, '{"message":"Connector rebalance-me already exists"}', 'conflict'],
    [429, '', 'rate-limited'],
    [500, '{"message":"Request timed out"}', 'server-error'],
    [
      500,
      '{"message":"Request cannot be completed because a rebalance is expected"}',
      'rebalancing',
    ],
    [502, '<html><h1>Bad Gateway</h1></html>', 'server-error'],
    [503, 'busy', 'server-error'],
    [504, '', 'server-error'],
  ])('reads %i %s as %s', async (code, body, kind) => {
    const one = await worker(status(code, body));
    const error = await failure(http(one.url).request(get()), kind);
    expect(error.status).toBe(code);
    expect(error.message).toContain(one.url);
    expect(error.message).not.toMatch(/<|\{/);
    expect(one.requests).toHaveLength(1);
  });

  it.each([429, 503])(
    'passes on how long a worker that answers %i wants to be left alone',
    async code => {
      const one = await worker(status(code, '', { 'retry-after': '7200' }));
      const kind = code === 429 ? 'rate-limited' : 'server-error';
      expect(
        (await failure(http(one.url).request(get()), kind)).retryAfterMs,
      ).toBe(600_000);
    },
  );

  it('shows of an error page at most 200 characters, masked, and no credentials', async () => {
    const page = `<html><script>var x='a<b';</script><p>token=abcdef12 Hunter2 and S3cretValue ${'long '.repeat(
      5_000,
    )}</p></html>`;
    const one = await worker(status(500, page));
    const client = http({
      urls: [one.url],
      auth: { type: 'basic', username: 'u', password: 'Hunter2' },
    });
    const error = await failure(
      client.request(get({ secrets: ['S3cretValue'] })),
      'server-error',
    );
    expect(error.excerpt).toMatch(/^token=\*+ \*+ and \*+ long long/);
    expect(error.excerpt).toHaveLength(200);
    expect(error.message).not.toMatch(/Hunter2|S3cretValue|abcdef12|var x/);
  });

  it.each([301, 302, 303, 307, 308])(
    'refuses a %i redirect and sends nothing to its target',
    async code => {
      const target = await worker(ok);
      const one = await worker(
        status(code, '', { location: `${target.url}/latest?token=abc` }),
      );
      const client = http({
        urls: [one.url],
        auth: { type: 'bearer', token: 'Hunter2' },
      });
      const error = await failure(client.request(get()), 'bad-response');
      expect(error.message).toContain(
        `a redirect to 127.0.0.1:${target.port};`,
      );
      expect(error.message).not.toContain('abc');
      expect(target.connections()).toBe(0);
    },
  );

  it.each([
    ['http://u:hunter2@host:8083', /carries credentials/],
    ['ftp://host', /must begin with http/],
    ['host:8083', /must begin with http/],
    ['not a url', /not a URL/],
    ['http://host/?a=b', /has a query/],
  ])('refuses the base URL %s', (url, message) => {
    expect(() => new ConnectHttp({ urls: [url] })).toThrow(message);
    expect(() => new ConnectHttp({ urls: [url] })).not.toThrow(/hunter2/);
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
    await closed(one);
  });
});

async function closed(one: TestWorker): Promise<void> {
  for (let i = 0; i < 100 && one.open() > 0; i++) {
    await new Promise(resolve => setTimeout(resolve, 10));
  }
  expect(one.open()).toBe(0);
}

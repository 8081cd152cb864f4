import type { ConnectErrorKind } from './connectErrors';
import { ConnectHttp } from './connectHttp';
import {
  failure,
  get,
  http,
  ok,
  status,
  worker,
} from './__testUtils__/connectHarness';

describe('answers of a worker', () => {
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
});

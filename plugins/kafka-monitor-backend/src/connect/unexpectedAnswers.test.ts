import { ConnectClient } from './ConnectClient';
import { startWorker } from './__testUtils__/testWorker';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map(close => close()));
});

async function clientOf(status: number, body: string, type?: string) {
  const worker = await startWorker((_, response) =>
    response
      .writeHead(status, type === undefined ? {} : { 'content-type': type })
      .end(body),
  );
  const client = ConnectClient.create({ urls: [worker.url] });
  closing.push(() => client.close().then(() => worker.close()));
  return { client, worker };
}

describe('ConnectClient and answers nobody expects', () => {
  it.each([
    ['status', (client: ConnectClient) => client.statusSnapshot()],
    ['info', (client: ConnectClient) => client.infoSnapshot()],
    ['names', (client: ConnectClient) => client.connectorNames()],
    ['root', (client: ConnectClient) => client.root()],
    ['one status', (client: ConnectClient) => client.status('a')],
  ])('refuses a login page that answers 200 to %s', async (_, ask) => {
    const page = `<html><title>Sign in</title><body>session token=Hunter2 ${'x'.repeat(
      500,
    )}</body></html>`;
    const { client, worker } = await clientOf(
      200,
      page,
      'text/html; charset=utf-8',
    );
    const error = await ask(client).catch((e: unknown) => e);
    expect(error).toMatchObject({
      kind: 'bad-response',
      status: 200,
      url: worker.url,
      message: expect.stringContaining('text/html in place of JSON'),
    });
    const { excerpt } = error as { excerpt: string };
    expect(excerpt).toMatch(/^Sign in session token=\*{8} x/);
    expect(excerpt.length).toBeLessThanOrEqual(200);
  });

  it.each([
    'application/json',
    'application/JSON;charset=UTF-8',
    'application/vnd.acme+json',
    undefined,
  ])('reads %s as JSON', async type => {
    const { client } = await clientOf(200, '["a"]', type);
    expect(await client.connectorNames()).toEqual(['a']);
  });

  it.each(['{', '[1]', 'null', '"a"', '{}', ''])(
    'refuses %j in place of a list of names',
    async body => {
      const { client } = await clientOf(200, body, 'application/json');
      await expect(client.connectorNames()).rejects.toMatchObject({
        kind: 'bad-response',
      });
    },
  );

  it('reads a root with less and with more than it knows', async () => {
    const { client, worker } = await clientOf(
      200,
      '{"version":"2.8.0","commit":null,"extra":{"a":1}}',
    );
    expect(await client.root()).toEqual({
      version: '2.8.0',
      commit: undefined,
      kafkaClusterId: undefined,
      workerUrl: worker.url,
    });
  });

  it.each([
    [404, '{"error_code":404,"message":"HTTP 404 Not Found"}', 'not-offered'],
    [
      503,
      '{"status":"starting","message":"Worker is still starting up."}',
      'starting',
    ],
    [500, '{"status":"unhealthy","message":"Worker was unable"}', 'unhealthy'],
    [200, '{"status":"healthy","message":"ready"}', 'healthy'],
  ])('reads health %i as it is meant', async (status, body, wanted) => {
    const { client, worker } = await clientOf(status, body, 'application/json');
    const health = await client.health(worker.url);
    expect(health.status).toBe(wanted);
    expect(health.message).not.toBe('');
  });

  it('masks what a worker says of its health, on one line', async () => {
    const { client, worker } = await clientOf(
      500,
      '{"status":"unhealthy","message":"no login\\nwith password=hunter22"}',
      'application/json',
    );
    expect(await client.health(worker.url)).toEqual({
      status: 'unhealthy',
      message: 'no login with password=********',
    });
    const silent = await clientOf(
      500,
      '{"status":"unhealthy"}',
      'application/json',
    );
    expect((await silent.client.health(silent.worker.url)).message).toBe('');
  });

  it("does not take a gateway's error page for a worker's health", async () => {
    const { client, worker } = await clientOf(
      503,
      '<h1>no backend</h1>',
      'text/html',
    );
    await expect(client.health(worker.url)).rejects.toMatchObject({
      kind: 'bad-response',
    });
  });

  it('tells a worker without /topics from a connector that is unknown', async () => {
    const old = await clientOf(
      404,
      '{"message":"HTTP 404 Not Found"}',
      'application/json',
    );
    expect(await old.client.topics('a')).toBe('not-offered');
    const unknown = await clientOf(
      404,
      '{"message":"Connector a not found"}',
      'application/json',
    );
    await expect(unknown.client.topics('a')).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it('does not take every 403 on /topics for disabled tracking', async () => {
    const { client } = await clientOf(
      403,
      '{"message":"Forbidden"}',
      'application/json',
    );
    await expect(client.topics('a')).rejects.toMatchObject({
      kind: 'rejected-credentials',
    });
  });

  it.each(['{"a":{"topics":null}}', '{"a":null}', '{}'])(
    'reads topics %s as none',
    async body => {
      const { client } = await clientOf(200, body, 'application/json');
      expect(await client.topics('a')).toEqual([]);
    },
  );

  it('reads offsets with null in them', async () => {
    const body =
      '{"offsets":[{"partition":{"p":1},"offset":null},{"partition":null}]}';
    const { client } = await clientOf(200, body, 'application/json');
    expect(await client.offsets('a')).toEqual([
      { partition: { p: 1 }, offset: null },
      { partition: {}, offset: null },
    ]);
  });

  it('repeats in an error no secret of the configuration it sent', async () => {
    const message =
      'Connection to db as app with Str0ngPw failed; url redis://:0therPw@cache';
    const { client } = await clientOf(
      400,
      JSON.stringify({ error_code: 400, message }),
      'application/json',
    );
    const config = {
      'database.password': 'Str0ngPw',
      'redis.uri': 'redis://:0therPw@cache',
    };
    for (const sent of [
      client.setConfig('a', config),
      client.create({ name: 'a', config }),
    ]) {
      const error = await sent.catch((e: unknown) => e);
      expect(error).toMatchObject({ kind: 'invalid-request' });
      expect(String(error)).toContain('Connection to db as app with ********');
      expect(`${error}${JSON.stringify(error)}`).not.toMatch(
        /Str0ngPw|0therPw/,
      );
    }
  });
});

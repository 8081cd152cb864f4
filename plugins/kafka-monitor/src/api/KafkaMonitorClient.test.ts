import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { failureKind, failureMessage } from './failure';
import { KafkaMonitorClient } from './KafkaMonitorClient';

function clientThatGets(answer: Response) {
  const fetch = jest.fn(async (_url: unknown, _init?: unknown) => answer);
  return {
    client: new KafkaMonitorClient({ fetchApi: { fetch } as never }),
    fetch,
  };
}

function json(body: unknown, status = 200): Response {
  const text = JSON.stringify(body);
  return {
    ok: status < 300,
    status,
    statusText: 'x',
    headers: new Headers({ 'content-type': 'application/json' }),
    json: async () => JSON.parse(text),
    text: async () => text,
  } as Response;
}

describe('the client', () => {
  it('puts any name into the path so that it arrives as it is', async () => {
    const { client, fetch } = clientThatGets(json({}));
    await client.call(endpoints.getConnector, {
      params: {
        environment: 'production',
        connectCluster: 'main',
        name: 'a/b %2F?#+é🚀',
      },
    });
    expect(fetch.mock.calls[0][0]).toBe(
      'plugin://kafka-monitor/connectors/production/main/a%2Fb%20%252F%3F%23%2B%C3%A9%F0%9F%9A%80',
    );
  });

  it('puts numbers into the path', async () => {
    const { client, fetch } = clientThatGets(json({}));
    await client.call(endpoints.restartTask, {
      params: {
        environment: 'production',
        connectCluster: 'main',
        name: 'orders',
        task: 0,
      },
    });
    expect(fetch.mock.calls[0][0]).toBe(
      'plugin://kafka-monitor/connectors/production/main/orders/tasks/0/restart',
    );
  });

  it('repeats filters and leaves out what is empty', async () => {
    const { client, fetch } = clientThatGets(json({}));
    await client.call(endpoints.listConnectors, {
      query: {
        health: ['failed', 'degraded'],
        team: [],
        search: '',
        critical: true,
        offset: 0,
      },
    });
    expect(fetch.mock.calls[0][0]).toBe(
      'plugin://kafka-monitor/connectors?health=failed&health=degraded&critical=true&offset=0',
    );
  });

  it('sends bodies as JSON', async () => {
    const { client, fetch } = clientThatGets(json({ started: [] }));
    await client.call(endpoints.startSync, {
      body: { environments: ['production'] },
    });
    expect(fetch.mock.calls[0][1]).toMatchObject({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"environments":["production"]}',
    });
  });

  it('rejects with what the backend said', async () => {
    const { client } = clientThatGets(
      json(
        {
          error: { name: 'ConflictError', message: 'too late' },
          response: { statusCode: 409 },
        },
        409,
      ),
    );
    const error = await client
      .call(endpoints.getSchedulerConfig)
      .catch(reason => reason);
    expect(failureKind(error)).toBe('conflict');
    expect(failureMessage(error)).toBe('too late');
  });

  it('refuses to call a path without its parameters', async () => {
    const { client, fetch } = clientThatGets(json({}));
    await expect(client.call(endpoints.getConnector)).rejects.toThrow(
      /needs 'environment'/,
    );
    expect(fetch).not.toHaveBeenCalled();
  });
});

import { TestApiProvider } from '@backstage/frontend-test-utils';
import {
  AnyEndpoint,
  Endpoint,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import { PropsWithChildren } from 'react';
import { EndpointRequest, kafkaMonitorApiRef } from './KafkaMonitorApi';
import { KafkaMonitorClient } from './KafkaMonitorClient';
import { useEndpoint } from './useEndpoint';

/** What can not be told apart from anything else. */
type Untyped<T> = unknown extends T ? true : undefined extends T ? true : false;

/** The endpoints whose answer, path or body a caller would have to guess. */
type Guessed = {
  [K in keyof typeof endpoints]: [
    Untyped<EndpointResponseOf<K>>,
    Fits<K, 'params'>,
    Fits<K, 'body'>,
  ] extends [false, true, true]
    ? never
    : K;
}[keyof typeof endpoints];
type EndpointResponseOf<K extends keyof typeof endpoints> = Awaited<
  ReturnType<typeof callOne<(typeof endpoints)[K]>>
>;
/** Whether a part that is described can be given, and is typed. */
type Fits<
  K extends keyof typeof endpoints,
  P extends 'params' | 'body',
> = (typeof endpoints)[K] extends { [part in P]: unknown }
  ? unknown extends NonNullable<EndpointRequest<(typeof endpoints)[K]>[P]>
    ? false
    : true
  : true;

const callOne = <E extends AnyEndpoint>(
  client: KafkaMonitorClient,
  endpoint: E,
  request: EndpointRequest<E>,
) => client.call(endpoint, request);

const noneIsGuessed: [Guessed] extends [never] ? true : Guessed = true;

const all = Object.entries<Endpoint>(endpoints as Record<string, Endpoint>);

/** Something for each parameter of a path, as any text can stand there. */
function paramsOf({ path }: Endpoint): Record<string, string> {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
  return Object.fromEntries(names.map(name => [name, `a/${name}`]));
}

const filled = (endpoint: Endpoint) =>
  endpoint.path.replace(/:(\w+)/g, (_, name) => `a%2F${name}`);

function clientOf(answer: object) {
  const fetch = jest.fn(
    async (_url: string, _init: RequestInit) =>
      ({
        ok: true,
        json: async () => answer,
        blob: async () => 'a file',
      } as unknown as Response),
  );
  return {
    client: new KafkaMonitorClient({ fetchApi: { fetch } as never }),
    fetch,
  };
}

describe('the client, for every endpoint there is', () => {
  it('has types for what is given and answered', () => {
    expect(noneIsGuessed).toBe(true);
    expect(all.length).toBeGreaterThan(60);
  });

  it('knows each by one name, and by one method and path', () => {
    for (const [key, { operationId }] of all) {
      expect(operationId).toBe(key);
    }
    const routes = all.map(([, { method, path }]) => `${method} ${path}`);
    expect(new Set(routes).size).toBe(all.length);
  });

  it.each(all)('calls %s', async (_, endpoint) => {
    const { client, fetch } = clientOf({ version: 1 });
    const request = {
      params: paramsOf(endpoint),
      ...(endpoint.query && { query: { any: ['x', 'y'] } }),
      ...(endpoint.body && { body: { some: 'thing' } }),
    };
    const answer = endpoint.contentType
      ? await client.download(endpoint, request as never)
      : await client.call(endpoint, request as never);
    expect(answer).toEqual(endpoint.contentType ? 'a file' : { version: 1 });
    const [url, init] = fetch.mock.calls[0];
    expect(url).toBe(
      `plugin://kafka-monitor${filled(endpoint)}${
        endpoint.query ? '?any=x&any=y' : ''
      }`,
    );
    expect(init.method).toBe(endpoint.method.toUpperCase());
    expect(init.body).toBe(endpoint.body ? '{"some":"thing"}' : undefined);
  });

  const readable = all.filter(
    ([, { method, contentType }]) => method === 'get' && !contentType,
  );

  it.each(readable)('lets pages read %s', async (_, endpoint) => {
    const { client, fetch } = clientOf({ version: 1 });
    const queries = new QueryClient();
    const wrapper = ({ children }: PropsWithChildren) => (
      <TestApiProvider apis={[[kafkaMonitorApiRef, client]]}>
        <QueryClientProvider client={queries}>{children}</QueryClientProvider>
      </TestApiProvider>
    );
    const { result, unmount } = renderHook(
      () => useEndpoint(endpoint, { params: paramsOf(endpoint) }),
      { wrapper },
    );
    await waitFor(() => expect(result.current.data).toEqual({ version: 1 }));
    expect(fetch.mock.calls[0][0]).toBe(
      `plugin://kafka-monitor${filled(endpoint)}`,
    );
    unmount();
    queries.clear();
  });
});

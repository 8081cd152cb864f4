import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import {
  ConnectCluster,
  ConnectorItem,
  ConnectorRef,
  connectorDetailSchema,
  connectorListSchema,
  connectorPath,
  environmentsSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import request from 'supertest';
import { answersChecked } from './answersChecked';
import { kafkaMonitorPlugin } from '../plugin';
import { until } from './until';

/** Of the connectors on the real Kafka. */
export const inProduction = (name: string): ConnectorRef => ({
  environment: 'production',
  connectCluster: 'main',
  name,
});

/** The whole backend, watching the environments production and staging. */
export class Product {
  readonly #backend: Awaited<ReturnType<typeof startTestBackend>>;

  private constructor(backend: Awaited<ReturnType<typeof startTestBackend>>) {
    this.#backend = backend;
  }

  /**
   * Starts it with a database in memory and its real scheduler, looking every
   * 5 seconds.
   *
   * @param kafka the workers of each environment
   * @param settings more of `kafkaMonitor` in the configuration
   */
  static async start(
    kafka: { urls: { production: string[]; staging: string[] } },
    settings: JsonObject = {},
  ): Promise<Product> {
    const cluster = (urls: string[]) => ({
      connectClusters: { main: { urls } },
    });
    const { production, staging } = kafka.urls;
    const config = {
      backend: {
        database: { client: 'better-sqlite3', connection: ':memory:' },
      },
      kafkaMonitor: {
        sync: { statusInterval: '5s' },
        environments: {
          production: cluster(production),
          ...(staging.length > 0 && { staging: cluster(staging) }),
        },
        ...settings,
      },
    };
    const backend = await startTestBackend({
      features: [
        kafkaMonitorPlugin,
        answersChecked,
        schedulerServiceFactory,
        mockServices.rootConfig.factory({ data: config }),
      ],
    });
    return new Product(backend);
  }

  /** Any request, with whatever comes back. */
  async ask(
    method: 'get' | 'post' | 'put' | 'patch' | 'delete',
    path: string,
    json?: object,
  ) {
    const { status, body, text } = await request(this.#backend.server)
      [method](`/api/kafka-monitor${path}`)
      .send(json);
    return { status, body: body as unknown, text };
  }

  /** @throws Error with the answer when it is not 200 */
  async get(path: string): Promise<unknown> {
    const { status, body } = await request(this.#backend.server).get(
      `/api/kafka-monitor${path}`,
    );
    return answered(`GET ${path}`, status, body);
  }

  /** @throws Error with the answer when it is not 200 */
  async post(path: string, json: object = {}): Promise<unknown> {
    const { status, body } = await request(this.#backend.server)
      .post(`/api/kafka-monitor${path}`)
      .send(json);
    return answered(`POST ${path}`, status, body);
  }

  async list(environment: string) {
    return connectorListSchema.parse(
      await this.get(`/connectors?environment=${environment}`),
    );
  }

  /** A connector in production. */
  async detail(name: string) {
    return connectorDetailSchema.parse(
      await this.get(connectorPath(inProduction(name))),
    );
  }

  async cluster(environment: string): Promise<ConnectCluster> {
    const { items } = environmentsSchema.parse(await this.get('/environments'));
    return items.find(({ name }) => name === environment)!.connectClusters[0];
  }

  async untilListed(
    seconds: number,
    environment: string,
    name: string,
    shows: (item: ConnectorItem) => boolean,
  ): Promise<ConnectorItem> {
    const look = async () =>
      (await this.list(environment)).items.find(each => each.name === name);
    const item = await until(
      seconds,
      look,
      seen => seen !== undefined && shows(seen),
    );
    return item!;
  }

  async stop() {
    await this.#backend.stop();
  }
}

function answered(what: string, status: number, body: unknown): unknown {
  if (status !== 200) {
    throw new Error(`${what}: ${status} ${JSON.stringify(body)}`);
  }
  return body;
}

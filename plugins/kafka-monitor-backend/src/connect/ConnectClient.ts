import { ConnectError, isConnectError } from './connectErrors';
import { ConnectHttp } from './connectHttp';
import type { ConnectHttpOptions } from './connectRequest';
import { connectorPath, pathSegment } from './connectorName';
import { storableName } from './storableName';
import * as shapes from './connectShapes';
import type * as types from './connectTypes';
import { secretsOf } from './maskSecrets';
import type { ObservedInfo, ObservedStatus, Reading } from './observed';
import { infoFrom, statusFrom } from './observed';

type Call = types.ConnectCall;
const HEALTH_TIMEOUT_MS = 15_000;
const HEALTH_ANSWERS = [404, 500, 503];

/**
 * Kafka Connect's REST interface, as far as this product uses it. Every method throws `ConnectError` and nothing else;
 * those that take a name throw `refused-name` before any request for a name that cannot be asked about.
 *
 * @internal
 */
export class ConnectClient {
  readonly #http: ConnectHttp;
  #version: string | undefined;

  constructor(http: ConnectHttp) {
    this.#http = http;
  }

  static create(options: ConnectHttpOptions): ConnectClient {
    return new ConnectClient(new ConnectHttp(options));
  }

  get activeUrl(): string {
    return this.#http.activeUrl;
  }
  get urls(): string[] {
    return this.#http.urls;
  }
  /** Kafka version of the worker that `root` asked last; unknown before. */
  get version(): string | undefined {
    return this.#version;
  }
  close(): Promise<void> {
    return this.#http.close();
  }

  async root(call?: Call): Promise<types.ConnectRoot> {
    const answer = await this.#get('/', call);
    const root = shapes.shaped(answer, shapes.rootShape);
    this.#version = root.version;
    return { ...root, workerUrl: answer.url };
  }
  health(url: string, signal?: AbortSignal): Promise<types.ConnectHealth> {
    const call = { url, signal, timeoutMs: HEALTH_TIMEOUT_MS };
    return this.#get('/health', call, HEALTH_ANSWERS).then(shapes.healthOf);
  }
  /** As they are stored, see {@link storableName}. */
  async connectorNames(call?: Call): Promise<string[]> {
    const names = await this.#json('/connectors', shapes.namesShape, call);
    return names.map(storableName);
  }
  statusSnapshot(call?: Call): Promise<types.ConnectBody> {
    return this.#get('/connectors?expand=status', call).then(shapes.bodyOf);
  }
  infoSnapshot(call?: Call): Promise<types.ConnectBody> {
    return this.#get('/connectors?expand=info', call).then(shapes.bodyOf);
  }
  async status(name: string, call?: Call): Promise<Reading<ObservedStatus>> {
    const answer = await this.#get(this.#path(name, '/status'), call);
    return statusFrom(shapes.jsonOf(answer));
  }
  async info(name: string, call?: Call): Promise<Reading<ObservedInfo>> {
    return infoFrom(shapes.jsonOf(await this.#get(this.#path(name), call)));
  }
  async topics(
    name: string,
    call?: Call,
  ): Promise<string[] | 'tracking-disabled' | 'not-offered'> {
    const path = this.#path(name, '/topics');
    return this.#json(path, shapes.topicsShape, call).catch(topicsNotTold);
  }
  async offsets(name: string, call?: Call): Promise<types.ConnectorOffset[]> {
    return this.#json(this.#path(name, '/offsets'), shapes.offsetsShape, call);
  }
  plugins(call?: Call): Promise<types.ConnectPlugin[]> {
    return this.#json('/connector-plugins', shapes.pluginsShape, call);
  }
  /** `not-offered`: a worker before 3.2, or one that does not have the class. */
  async pluginConfig(
    connectorClass: string,
    call?: Call,
  ): Promise<types.ConfigKey[] | 'not-offered'> {
    const path = `/connector-plugins/${pathSegment(connectorClass)}/config`;
    return this.#json(path, shapes.configDefShape, call).catch(classNotOffered);
  }

  /** The status, with RESTARTING on all that restarts; `undefined` when the worker gives none. */
  async restart(
    name: string,
    { includeTasks, onlyFailed }: types.RestartOptions,
    call?: Call,
  ): Promise<Reading<ObservedStatus> | undefined> {
    const query = `includeTasks=${includeTasks}&onlyFailed=${onlyFailed}`;
    const path = this.#path(name, `/restart?${query}`);
    const answer = await this.#http.request({ method: 'POST', path, ...call });
    return answer.bytes.length > 0
      ? statusFrom(shapes.jsonOf(answer))
      : undefined;
  }
  restartTask(name: string, task: number, call?: Call): Promise<void> {
    return this.#change('POST', name, `/tasks/${task}/restart`, call);
  }
  pause(name: string, call?: Call): Promise<void> {
    return this.#change('PUT', name, '/pause', call);
  }
  resume(name: string, call?: Call): Promise<void> {
    return this.#change('PUT', name, '/resume', call);
  }
  stop(name: string, call?: Call): Promise<void> {
    return this.#change('PUT', name, '/stop', call);
  }
  delete(name: string, call?: Call): Promise<void> {
    return this.#change('DELETE', name, '', call);
  }
  async setConfig(
    name: string,
    json: Record<string, string>,
    call?: Call,
  ): Promise<'created' | 'changed'> {
    const path = this.#path(name, '/config');
    const sent = { path, json, secrets: secretsOf(json) };
    const answer = await this.#http.request({
      method: 'PUT',
      ...sent,
      ...call,
    });
    return answer.status === 201 ? 'created' : 'changed';
  }
  async create(connector: types.NewConnector, call?: Call): Promise<void> {
    const { name, config, initialState } = connector;
    this.#path(name);
    const json = { name, config, initial_state: initialState };
    const sent = { path: '/connectors', json, secrets: secretsOf(config) };
    await this.#http.request({ method: 'POST', ...sent, ...call });
  }

  #get(path: string, call?: Call, accept?: number[]) {
    return this.#http.request({ method: 'GET', path, accept, ...call });
  }
  async #json<T>(path: string, shape: shapes.Shape<T>, call?: Call) {
    return shapes.shaped(await this.#get(path, call), shape);
  }
  async #change(
    method: 'POST' | 'PUT' | 'DELETE',
    name: string,
    below: string,
    call?: Call,
  ): Promise<void> {
    const path = this.#path(name, below);
    await this.#http.request({ method, path, ...call });
  }
  #path(name: string, below: string = ''): string {
    return connectorPath(name, this.#version) + below;
  }
}

function topicsNotTold(error: unknown): 'tracking-disabled' | 'not-offered' {
  if (error instanceof ConnectError) {
    if (error.status === 403 && /tracking/i.test(error.message)) {
      return 'tracking-disabled';
    }
    // Connect names the connector it misses; a bare "Not Found" says that the path itself is unknown.
    if (error.kind === 'not-found' && !/connector/i.test(error.excerpt ?? '')) {
      return 'not-offered';
    }
  }
  throw error;
}

function classNotOffered(error: unknown): 'not-offered' {
  if (isConnectError(error) && error.kind === 'not-found') {
    return 'not-offered';
  }
  throw error;
}

import { setTimeout as sleep } from 'node:timers/promises';

const CALL_TIMEOUT_MS = 60_000;
const RUNNING_TIMEOUT_MS = 90_000;

/** @typedef {Record<string, string>} ConnectorConfig */
/** @typedef {{ name: string, config: ConnectorConfig }} Connector */
/** @typedef {{ state: string, trace?: string }} PartStatus */
/** @typedef {{ connector: PartStatus, tasks: PartStatus[] }} ConnectorStatus */

/** The REST API of a Connect cluster, as far as the launcher needs it. */
export class ConnectApi {
  #url;

  /** @param {string} url of one of its workers */
  constructor(url) {
    this.#url = url;
  }

  /**
   * @param {Connector} connector
   * @throws Error with the worker's answer when it refuses it
   */
  async create(connector) {
    await this.#call('POST', '/connectors', connector);
  }

  /**
   * Changes single settings; the worker restarts the connector with them.
   *
   * @param {string} name
   * @param {ConnectorConfig} changes
   */
  async change(name, changes) {
    const path = `/connectors/${encodeURIComponent(name)}/config`;
    const config = await this.#call('GET', path);
    await this.#call('PUT', path, { ...config, ...changes });
  }

  /**
   * @param {string} name
   * @param {'stop' | 'resume'} verb
   */
  async put(name, verb) {
    await this.#call('PUT', `/connectors/${encodeURIComponent(name)}/${verb}`);
  }

  /**
   * Restarts the connector and all its tasks.
   *
   * @param {string} name
   */
  async restart(name) {
    const path = `/connectors/${encodeURIComponent(name)}/restart`;
    await this.#call('POST', `${path}?includeTasks=true`);
  }

  /**
   * @param {string} name
   * @returns {Promise<ConnectorStatus | null>} null while the worker knows none
   */
  async status(name) {
    const path = `/connectors/${encodeURIComponent(name)}/status`;
    return this.#call('GET', path).catch(() => null);
  }

  /**
   * Waits until a connector has a task and all its tasks run.
   *
   * @param {string} name
   * @throws Error with its last status when it takes longer than 90 seconds
   */
  async untilRunning(name) {
    const end = Date.now() + RUNNING_TIMEOUT_MS;
    for (;;) {
      const status = await this.status(name);
      const tasks = status?.tasks ?? [];
      const states = tasks.map(({ state }) => state);
      if (states.length > 0 && states.every(state => state === 'RUNNING')) {
        return;
      }
      if (Date.now() > end) {
        throw new Error(`${name} does not run: ${JSON.stringify(status)}`);
      }
      await sleep(300);
    }
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {unknown} [body]
   */
  async #call(method, path, body) {
    const end = Date.now() + CALL_TIMEOUT_MS;
    for (;;) {
      const answer = await fetch(`${this.#url}${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
        signal: AbortSignal.timeout(CALL_TIMEOUT_MS),
      });
      const text = await answer.text();
      if (answer.ok) return text ? JSON.parse(text) : undefined;
      // A rebalance passes, whatever else is our mistake. It is a 409, or a
      // 500 that says so.
      const passes = answer.status === 409 || /rebalance/i.test(text);
      if (!passes || Date.now() > end) {
        throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      }
      await sleep(500);
    }
  }
}

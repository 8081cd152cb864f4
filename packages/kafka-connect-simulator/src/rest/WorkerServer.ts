import { once } from 'node:events';
import {
  createServer,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FaultBoard } from '../faults/FaultBoard';
import { replaceAnswer } from '../faults/replaceAnswer';
import { sendAnswer } from '../faults/sendAnswer';
import { spoilAnswer } from '../faults/spoilAnswer';
import type { Answer } from './answers';
import { answerRequest, AskedWorker } from './answerRequest';
import type { RequestLog } from './RequestLog';

/** What a worker's server is made of. @internal */
export interface WorkerServerOptions {
  worker: Omit<AskedWorker, 'baseUrl'>;
  host: string;
  faults: FaultBoard;
  log: RequestLog;
}

const LISTEN_TRIES = 50;

/**
 * The HTTP server of one worker. It can stop listening and come back on the
 * same port, as a worker that was killed and started again.
 *
 * @internal
 */
export class WorkerServer {
  readonly #options: WorkerServerOptions;
  #server: Server | undefined;
  #port: number;
  #hadPort = false;

  constructor(options: WorkerServerOptions, port: number) {
    this.#options = options;
    this.#port = port;
  }

  get url(): string {
    return `http://${this.#options.host}:${this.#port}`;
  }

  get port(): number {
    return this.#port;
  }

  get listening(): boolean {
    return this.#server !== undefined;
  }

  /** @throws Error that names the port when it is taken. */
  async listen(): Promise<void> {
    if (this.#server) return;
    const server = createServer((request, response) => {
      this.#answer(request, response).catch(error => {
        response.destroy(error instanceof Error ? error : undefined);
      });
    });
    // Names may be long, and their percent-encoding three times as long.
    server.maxHeadersCount = 100;
    this.#server = server;
    await this.#bind(server, this.#hadPort ? LISTEN_TRIES : 1);
    const address = server.address();
    if (address) this.#port = (address as AddressInfo).port;
    this.#hadPort = true;
  }

  /** Refuses connections from now on and breaks the open ones. */
  async close(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    const closed = new Promise(resolve => {
      server.close(resolve);
    });
    server.closeAllConnections();
    await closed;
  }

  /** A port that was ours a moment ago may need a moment to be free again. */
  async #bind(server: Server, tries: number): Promise<void> {
    for (let left = tries; ; left--) {
      const error = await listenOnce(server, this.#port, this.#options.host);
      if (!error) return;
      if (error.code !== 'EADDRINUSE' || left <= 1) {
        this.#server = undefined;
        throw portError(error, this.#port);
      }
      await new Promise(resolve => {
        setTimeout(resolve, 5);
      });
    }
  }

  async #answer(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { worker, faults, log } = this.#options;
    const url = request.url ?? '/';
    const method = request.method ?? 'GET';
    const path = url.split('?')[0];
    const entry = { method, url, path, worker: worker.index };
    log.add({ ...entry, at: Date.now() });
    const hit = faults.take(entry);
    const body = await readAll(request);
    for (const fault of hit) {
      if (fault.type === 'hang') return;
      if (fault.type === 'slow') await worker.group.timers.sleep(fault.ms);
      if (fault.type === 'refuse') {
        response.socket?.resetAndDestroy();
        return;
      }
    }
    let answer: Answer | undefined;
    for (const fault of hit) answer ??= replaceAnswer(fault);
    answer ??= await answerRequest(
      { ...worker, baseUrl: this.url },
      {
        method,
        url,
        accept: request.headers.accept,
        contentType: request.headers['content-type'],
        body,
      },
    );
    for (const fault of hit) answer = spoilAnswer(answer, fault);
    if (response.destroyed) return;
    response.setHeader('Server', `Jetty(${worker.group.version.jetty})`);
    const transport = hit.find(({ type }) =>
      ['trickle', 'reset', 'cut'].includes(type),
    );
    const { timers } = worker.group;
    await sendAnswer(response, answer, transport, timers, method === 'HEAD');
  }
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function listenOnce(
  server: Server,
  port: number,
  host: string,
): Promise<NodeJS.ErrnoException | undefined> {
  server.listen(port, host);
  try {
    // Rejects with what 'error' carries, and leaves no listener behind.
    await once(server, 'listening');
    return undefined;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

/** @internal */
export function portError(error: NodeJS.ErrnoException, port: number): Error {
  return error.code === 'EADDRINUSE'
    ? new Error(`Port ${port} is taken by another process`, { cause: error })
    : error;
}

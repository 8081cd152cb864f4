import { createServer, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { Knex } from 'knex';
import { KafkaMonitorSettings } from '../product/internals';
import { openRouter } from './openRouter';

/** The product's routes over HTTP, and what a page costs whoever asks. */
export class PageServer {
  readonly #server: Server;
  readonly #url: string;

  static async start(
    knex: Knex,
    settings: KafkaMonitorSettings,
  ): Promise<PageServer> {
    const app = express();
    app.use(openRouter(knex, settings));
    const server = createServer(app);
    await new Promise<void>(done => {
      server.listen(0, '127.0.0.1', done);
    });
    return new PageServer(server);
  }

  private constructor(server: Server) {
    this.#server = server;
    const { port } = server.address() as AddressInfo;
    this.#url = `http://127.0.0.1:${port}`;
  }

  /**
   * @param isRight whether the answer is what was asked for
   * @returns how long it took, in ms
   */
  async view<T>(path: string, isRight: (answer: T) => boolean) {
    const began = performance.now();
    const answer = (await (await fetch(this.#url + path)).json()) as T;
    const ms = performance.now() - began;
    if (!isRight(answer)) {
      throw new Error(`No page for ${path}: ${JSON.stringify(answer)}`);
    }
    return ms;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

/** @param sorted at least one, ascending */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

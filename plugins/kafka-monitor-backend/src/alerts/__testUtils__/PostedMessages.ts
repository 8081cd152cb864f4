import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Posted } from './alertBackend';

/** A server that stands for a channel, and keeps what it accepted. */
export class PostedMessages {
  readonly accepted: Posted[] = [];
  /** Told of each message as it comes, before it is answered. */
  onPosted: (posted: Posted) => void = () => {};
  readonly #server: Server;

  private constructor(takes: () => number) {
    this.#server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) {
        body += chunk;
      }
      const posted: Posted = JSON.parse(body);
      this.accepted.push(posted);
      this.onPosted(posted);
      await sleep(takes());
      response.end('ok');
    });
  }

  /** @param takes how many milliseconds it takes to answer */
  static async start(takes: () => number): Promise<PostedMessages> {
    const posted = new PostedMessages(takes);
    await new Promise<void>(done =>
      posted.#server.listen(0, '127.0.0.1', done),
    );
    return posted;
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(done => this.#server.close(done));
  }
}

import {
  createServer,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import { stormTrace } from './stormTrace';

/**
 * A simulated worker whose two large answers are ready before they are asked
 * for, so that making them counts neither for the product nor for the floor.
 */
export class FleetServer {
  readonly #connectors: number;
  #simulator: ConnectSimulator;
  readonly #server: Server;
  readonly #ready = new Map<string, Buffer>();
  #requests: string[] = [];
  /** Accepts connections and answers nothing. */
  hangs = false;

  static async start(connectors: number): Promise<FleetServer> {
    const fleet = new FleetServer(await simulate(connectors), connectors);
    await fleet.#prepare('info');
    await fleet.#prepare('status');
    await new Promise<void>(done => {
      fleet.#server.listen(0, '127.0.0.1', done);
    });
    return fleet;
  }

  private constructor(simulator: ConnectSimulator, connectors: number) {
    this.#simulator = simulator;
    this.#connectors = connectors;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(error => response.destroy(error));
    });
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  /** Bytes of the large answers. */
  get sizes(): { status: number; info: number } {
    const size = (part: string) => this.#ready.get(pathOf(part))!.length;
    return { status: size('status'), info: size('info') };
  }

  /** The requests since the last time this was asked. */
  takeRequests(): string[] {
    const taken = this.#requests;
    this.#requests = [];
    return taken;
  }

  /** Flips the state of that share of the connectors. */
  async change(share: number): Promise<number> {
    const changed = this.#simulator.changeShare(share);
    await this.#prepare('status');
    return changed;
  }

  /** All that has failed runs again. */
  async calm(): Promise<void> {
    this.#simulator.names.forEach(name => this.#simulator.recover(name));
    await this.#prepare('status');
  }

  /** Every task fails; the tasks of a connector with the same trace. */
  async storm(): Promise<void> {
    const simulator = this.#simulator;
    simulator.names.forEach((name, number) => {
      const trace = stormTrace(number, simulator.configOf(name)!);
      for (let task = 0; simulator.hasTask(name, task); task++) {
        simulator.failTask(name, task, trace);
      }
    });
    await this.#prepare('status');
  }

  /** Back to how it was at the start; the changes to come are the same too. */
  async reset(): Promise<void> {
    await this.#simulator.stop();
    this.#simulator = await simulate(this.#connectors);
    await this.#prepare('info');
    await this.#prepare('status');
  }

  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await this.#simulator.stop();
  }

  async #prepare(part: 'status' | 'info'): Promise<void> {
    const answer = await fetch(this.#simulator.urls[0] + pathOf(part));
    this.#ready.set(pathOf(part), Buffer.from(await answer.arrayBuffer()));
  }

  async #answer(request: IncomingMessage, response: ServerResponse) {
    const url = request.url ?? '/';
    this.#requests.push(`${request.method} ${url}`);
    if (this.hangs) {
      return;
    }
    const ready = this.#ready.get(url);
    if (ready) {
      response
        .writeHead(200, {
          'content-type': 'application/json',
          'content-length': ready.length,
        })
        .end(ready);
      return;
    }
    const answer = await fetch(this.#simulator.urls[0] + url);
    response
      .writeHead(answer.status, {
        'content-type': answer.headers.get('content-type') ?? 'text/plain',
      })
      .end(Buffer.from(await answer.arrayBuffer()));
  }
}

async function simulate(connectors: number): Promise<ConnectSimulator> {
  const simulator = await ConnectSimulator.start();
  simulator.fillFleet(connectors);
  return simulator;
}

function pathOf(part: string): string {
  return `/connectors?expand=${part}`;
}

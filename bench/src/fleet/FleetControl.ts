/** A simulated Connect cluster in the other process. */
export interface Fleet {
  fleet: number;
  url: string;
  connectors: number;
  /** Bytes of the large answers. */
  sizes: { status: number; info: number };
}

/** Steers the simulated workers from any process. */
export class FleetControl {
  constructor(readonly controlUrl: string) {}

  async start(connectors: number): Promise<Fleet> {
    const started = await this.#ask<Omit<Fleet, 'connectors'>>(
      `/start?connectors=${connectors}`,
    );
    return { ...started, connectors };
  }

  /** Flips that share of the connectors between running and failed. */
  change(fleet: Fleet, share: number): Promise<number> {
    return this.#ask(`/change?fleet=${fleet.fleet}&share=${share}`);
  }

  /** Lets everything run that has failed. */
  calm(fleet: Fleet): Promise<void> {
    return this.#ask(`/calm?fleet=${fleet.fleet}`);
  }

  /** Fails every task, with a trace of about 3 KB for each connector. */
  storm(fleet: Fleet): Promise<void> {
    return this.#ask(`/storm?fleet=${fleet.fleet}`);
  }

  /** Puts it back to how it was at the start. */
  reset(fleet: Fleet): Promise<void> {
    return this.#ask(`/reset?fleet=${fleet.fleet}`);
  }

  /** The requests since the last call, as `GET /path`. */
  takeRequests(fleet: Fleet): Promise<string[]> {
    return this.#ask(`/requests?fleet=${fleet.fleet}`);
  }

  hang(fleet: Fleet, on: boolean): Promise<void> {
    return this.#ask(`/hang?fleet=${fleet.fleet}&on=${on}`);
  }

  async #ask<T>(path: string): Promise<T> {
    const answer = await fetch(this.controlUrl + path);
    const text = await answer.text();
    if (!answer.ok) {
      throw new Error(`The simulated workers refused ${path}: ${text}`);
    }
    return JSON.parse(text) as T;
  }
}

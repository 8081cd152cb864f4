/**
 * One worker of a group, which others start and kill as they like. It keeps the
 * port it got when it was first started.
 */
export class GroupWorker {
  #create;
  /** @type {Promise<import('./connectWorker.mjs').ConnectWorker> | undefined} */
  #worker;

  /** @param {() => Promise<import('./connectWorker.mjs').ConnectWorker>} create finds its port */
  constructor(create) {
    this.#create = create;
  }

  /**
   * Starts it, if it does not run, and waits until it has joined its group.
   *
   * @returns {Promise<string>} its URL
   * @throws Error with the last lines of its log when it does not come up
   */
  async start() {
    this.#worker ??= this.#create();
    const worker = await this.#worker;
    if (!worker.process || worker.process.hasEnded) await worker.start();
    return worker.url;
  }

  /** Ends it at once (SIGKILL), without a goodbye to its group. */
  async kill() {
    await (await this.#worker)?.kill();
  }
}

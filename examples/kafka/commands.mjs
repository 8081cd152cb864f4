import { ConnectApi } from './connectApi.mjs';
import { faults } from './faults/index.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./startKafka.mjs').startKafka>>} Kafka */

/**
 * What can be done to a running Kafka, a line each:
 *
 * - `kill production 0`, `start production 0`: a worker of an environment
 * - `freeze`, `thaw`: the broker
 * - `stop postgres`, `start postgres`: at once; its data stays
 * - `sql shop "SELECT 1"`: a database, and statements as a JSON string
 * - `prepare`, `break` and `mend` with the names of faults (`faults/index.mjs`),
 *   all of them at the same time
 */
export class Commands {
  #kafka;
  /** @type {import('./faults/Fault.mjs').Rig | undefined} */
  #rig;

  /**
   * @param {Pick<Kafka, 'urls' | 'postgres' | 'folder' | 'killWorker' |
   *   'startWorker' | 'freezeBroker' | 'thawBroker'>} kafka
   */
  constructor(kafka) {
    this.#kafka = kafka;
  }

  /**
   * Does one.
   *
   * @param {string} line
   * @returns {Promise<unknown>} of `sql` the rows of its last statement
   * @throws Error when it is unknown or did not work
   */
  async obey(line) {
    const [verb, ...words] = line.trim().split(/\s+/);
    switch (verb) {
      case 'freeze':
        return this.#kafka.freezeBroker();
      case 'thaw':
        return this.#kafka.thawBroker();
      case 'sql':
        return this.#query(line);
      case 'prepare':
      case 'break':
      case 'mend':
        return this.#handleFaults(verb, words);
      case 'kill':
      case 'start':
      case 'stop':
        return this.#switch(verb, words);
      default:
        throw new Error(`Unknown command: ${line}`);
    }
  }

  /**
   * @param {'kill' | 'start' | 'stop'} verb
   * @param {string[]} words
   */
  async #switch(verb, [what, index]) {
    if (what === 'postgres' && verb !== 'kill') {
      await this.#postgres()[verb]();
    } else if (
      (what === 'production' || what === 'staging') &&
      verb !== 'stop'
    ) {
      if (verb === 'kill') await this.#kafka.killWorker(what, Number(index));
      else await this.#kafka.startWorker(what, Number(index));
    } else {
      throw new Error(`Unknown command: ${verb} ${what}`);
    }
  }

  /** @param {string} line */
  #query(line) {
    const [, database, sql] = /^\s*sql\s+(\w+)\s+(".*")\s*$/.exec(line) ?? [];
    if (!database) throw new Error('It is: sql <database> "<JSON string>"');
    return this.#postgres().query(database, JSON.parse(sql));
  }

  /**
   * @param {'prepare' | 'break' | 'mend'} verb
   * @param {string[]} names
   */
  async #handleFaults(verb, names) {
    const unknown = names.filter(name => !Object.hasOwn(faults, name));
    if (names.length === 0 || unknown.length > 0) {
      const known = Object.keys(faults).join(', ');
      throw new Error(`No such fault: ${unknown.join(', ')}. Known: ${known}`);
    }
    this.#rig ??= {
      connect: new ConnectApi(this.#kafka.urls.production[0]),
      postgres: this.#postgres(),
      folder: this.#kafka.folder,
    };
    const rig = this.#rig;
    await Promise.all(names.map(name => faults[name][verb](rig)));
  }

  #postgres() {
    if (!this.#kafka.postgres) throw new Error('This run has no PostgreSQL');
    return this.#kafka.postgres;
  }
}

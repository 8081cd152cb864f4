import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { ChangeCursor } from '../changes/ChangeCursor';
import { SettledLog } from '../changes/SettledLog';
import { Channels } from './outbox/storeMessages';
import { AlertScene, readScene } from './readScene';
import { readChanges } from './readChanges';
import {
  readDueFailures,
  readOpenFailuresIn,
  readOpenFailuresOf,
  readRecords,
} from './readRecords';
import { decideScene } from './decideScene';
import { writeDecision } from './writeDecision';
import { FailureRecord } from './FailureRecord';
import { SceneOptions } from './readScene';

/** By which the change log knows how far it was read. */
export const CONSUMER = 'alerts';
/** Entries of the change log that are decided about at once. */
const STEP = 5_000;

/** What an engine needs. */
export interface EngineOptions extends SceneOptions {
  knex: Knex;
  logger: LoggerService;
  channels: () => Promise<Channels>;
  clock: () => Date;
  /** Messages were stored. */
  onStored: () => void;
}

/**
 * Decides what people are told: of any number of backends one at a time. What
 * it decides, and how far it has read, is stored in one transaction, so that
 * one that ends in the middle has decided nothing.
 */
export class AlertEngine {
  readonly #options: EngineOptions;
  readonly #cursor: ChangeCursor;
  readonly #log: SettledLog;
  #running: Promise<void> | undefined;
  #asked = false;
  #stopped = false;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#cursor = new ChangeCursor(options.knex, CONSUMER);
    this.#log = new SettledLog(options.knex);
  }

  /** What is past before it is there for the first time is no news. */
  async create(): Promise<void> {
    await this.#cursor.create();
  }

  /** Decides now; asked while it does so, it decides once more. */
  async run(): Promise<void> {
    this.#asked = true;
    this.#running ??= this.#runAll().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  /** Soon; nobody waits for it, and nothing is thrown. */
  soon(): void {
    this.run().catch(error =>
      this.#options.logger.warn(`Could not decide about alerts: ${error}`),
    );
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running?.catch(() => {});
  }

  async #runAll(): Promise<void> {
    while (this.#asked && !this.#stopped) {
      this.#asked = false;
      const position = await this.#cursor.take();
      if (position === undefined) {
        // Another backend decides, and looks again within seconds.
        return;
      }
      try {
        if (await this.#decideFrom(position)) {
          this.#asked = true;
        }
      } finally {
        await this.#cursor.release();
      }
    }
  }

  /** @returns whether there is more to read */
  async #decideFrom(position: number): Promise<boolean> {
    const { knex, clock } = this.#options;
    const end = Math.max(position, await this.#log.sequence());
    const now = clock();
    const changes = await readChanges(knex, position, end, STEP);
    const scene = await readScene(this.#options, now);
    const records = await this.#readRecords(scene, [
      ...changes.failures,
      ...(await readDueFailures(knex, now)),
      ...(await readOpenFailuresOf(knex, changes.assigned)),
    ]);
    const more = changes.position < end;
    const decision = await decideScene(knex, scene, records);
    if (decision.isEmpty && changes.position === position) {
      return more;
    }
    const channels = await this.#options.channels();
    const stored = await knex.transaction(async trx => {
      const messages = await writeDecision(trx, {
        decision,
        scene,
        channels,
        options: this.#options,
      });
      if (!(await this.#cursor.advance(changes.position, trx))) {
        throw new Error('Another backend decides about alerts meanwhile');
      }
      return messages;
    });
    if (stored > 0) {
      this.#options.onStored();
    }
    return more;
  }

  async #readRecords(
    scene: AlertScene,
    ids: readonly number[],
  ): Promise<FailureRecord[]> {
    const { knex } = this.#options;
    const anew = await readOpenFailuresIn(knex, scene.begun);
    const records = await readRecords(knex, [...ids, ...anew], scene.now);
    const fresh = new Set(anew);
    return records.map(record =>
      fresh.has(record.facts.failureId)
        ? { ...record, told: { ...record.told, baseline: true } }
        : record,
    );
  }
}

import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import { KAFKA_MONITOR_CHANGES_TOPIC } from '@kafka-monitor/plugin-kafka-monitor-node';
import { Knex } from 'knex';
import { ChangeCursor } from '../changes/ChangeCursor';
import { SettledLog } from '../changes/SettledLog';
import { toNumber } from '../database/values';
import { changeMessages, ToldChange } from './changeMessages';

/** Entries that are in memory at once. */
const STEP = 1_000;
/** When entries that are not settled yet are looked at again. */
const AGAIN_MS = 1_000;
/** How often it is looked without being asked, for what a backend left. */
const LOOK_SECONDS = 15;

/**
 * Tells other backends what has changed, once a sync: reads the change log
 * on from where it was told before. A backend that ends between a message and
 * the note that it was sent has it sent again by another; none is left out.
 */
export class ChangePublisher {
  readonly #knex: Knex;
  readonly #events: EventsService;
  readonly #logger: LoggerService;
  readonly #cursor: ChangeCursor;
  readonly #log: SettledLog;
  #running: Promise<void> | undefined;
  #asked = false;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(options: {
    knex: Knex;
    events: EventsService;
    logger: LoggerService;
  }) {
    this.#knex = options.knex;
    this.#events = options.events;
    this.#logger = options.logger;
    this.#cursor = new ChangeCursor(options.knex, 'events');
    this.#log = new SettledLog(options.knex);
  }

  async schedule(scheduler: SchedulerService): Promise<void> {
    await this.#cursor.create();
    await scheduler.scheduleTask({
      id: 'change-events',
      frequency: { seconds: LOOK_SECONDS },
      timeout: { minutes: 1 },
      scope: 'local',
      fn: () => this.publish(),
    });
  }

  /** Soon; nobody waits for it, and nothing is thrown. */
  soon(): void {
    this.publish().catch(error =>
      this.#logger.warn(`Could not tell other backends: ${error}`),
    );
  }

  /** Tells what is settled; asked while it does so, it looks once more. */
  async publish(): Promise<void> {
    this.#asked = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#asked && !this.#stopped) {
      this.#asked = false;
      if (!(await this.#cursor.isBehind())) {
        continue;
      }
      const position = await this.#cursor.take();
      if (position === undefined) {
        // The one that reads on may have looked before this was written.
        this.#again();
        return;
      }
      try {
        await this.#tellFrom(position);
      } finally {
        await this.#cursor.release();
      }
    }
  }

  async #tellFrom(start: number): Promise<void> {
    const end = await this.#log.sequence();
    let position = start;
    while (position < end && !this.#stopped) {
      const entries = await this.#read(position, end);
      if (entries.length === 0) {
        break;
      }
      const messages = changeMessages(entries, position);
      for (const [index, message] of messages.entries()) {
        const more = index < messages.length - 1 || message.sequence < end;
        await this.#events.publish({
          topic: KAFKA_MONITOR_CHANGES_TOPIC,
          eventPayload: { ...message, more },
        });
        position = message.sequence;
        if (!(await this.#cursor.advance(position))) {
          return;
        }
      }
    }
    const row = await this.#knex('change_log')
      .where('seq', '>', end)
      .first('seq');
    if (row) {
      this.#again();
    }
  }

  #again(): void {
    if (!this.#timer && !this.#stopped) {
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.soon();
      }, AGAIN_MS);
    }
  }

  async #read(after: number, end: number): Promise<ToldChange[]> {
    const rows = await this.#knex('change_log')
      .leftJoin(
        'connect_clusters',
        'connect_clusters.id',
        'change_log.connect_cluster_id',
      )
      .where('change_log.seq', '>', after)
      .where('change_log.seq', '<=', end)
      .orderBy('change_log.seq')
      .limit(STEP)
      .select('seq', 'kind', 'name', 'environment', {
        connectCluster: 'connect_cluster',
      });
    return rows.map(row => ({ ...row, seq: toNumber(row.seq) }));
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running?.catch(() => {});
  }
}

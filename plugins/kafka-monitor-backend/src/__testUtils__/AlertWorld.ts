import { mockServices } from '@backstage/backend-test-utils';
import {
  AlertChannel,
  AlertDelivery,
  AlertOutcome,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import { healthRank } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { testSettings } from './startTestRouter';
import {
  ConnectorSeed,
  NOW,
  seedConnectCluster,
  seedConnectors,
} from '../database/fixtures';
import { ConnectorRow } from '../database/tables';
import { toBoolean, toDate } from '../database/values';
import { Failing, failed, running } from '../failures/__testUtils__/story';
import { createMatcher } from '../failures/troubleshooting/matchRemedies';
import { Troubleshooter } from '../failures/troubleshooting/Troubleshooter';
import { Span } from '../failures/Failure';
import { DEFAULT_DELAYS, States } from '../failures/trouble';
import { writeSights } from '../failures/writeFailures';
import { ALERT_DEFAULTS, AlertConfig } from '../scheduler/readAlertSettings';
import { SchedulerSettings } from '../scheduler/SchedulerSettings';
import { ConnectClusterContext } from '../sync/ConnectClusterContext';
import { failureBeat } from '../sync/failureBeat';
import { createAlerts } from '../alerts/createAlerts';

/** A message as an address got it. */
export interface Heard {
  /** Seconds since the start of the world. */
  at: number;
  to: string;
  purpose: string;
  title: string;
  messageId: string;
  alertId: string;
  critical: boolean;
  silent: boolean;
  text: string;
}

/** Says where a team is reached by its name, others by their refs. */
export class RecordingChannel implements AlertChannel {
  readonly title: string;
  readonly heard: Heard[] = [];
  /** What it answers instead of accepting; undefined: it accepts. */
  answer: ((delivery: AlertDelivery) => AlertOutcome | undefined) | undefined;
  /** Receivers that it does not reach. */
  readonly unreached = new Set<string>();

  constructor(readonly id: string, private readonly seconds: () => number) {
    this.title = id.toUpperCase();
  }

  carries(): boolean {
    return true;
  }

  async addressesOf(receiver: {
    team: string | null;
    entityRefs: readonly string[];
  }) {
    const names = receiver.team ? [receiver.team] : [...receiver.entityRefs];
    return names
      .filter(name => !this.unreached.has(name))
      .map(name => ({ address: name, label: name }));
  }

  async send(delivery: AlertDelivery): Promise<AlertOutcome> {
    const outcome = this.answer?.(delivery);
    if (outcome) {
      return outcome;
    }
    const { message, address } = delivery;
    this.heard.push({
      at: this.seconds(),
      to: address,
      purpose: message.purpose,
      title: message.document.title,
      messageId: message.id,
      alertId: message.alertId,
      critical: message.critical,
      silent: message.silent,
      text: JSON.stringify(message.document),
    });
    return { status: 'accepted', answer: 'ok', reference: message.id };
  }
}

/** What a world begins with. */
export interface WorldOptions {
  connectors: ConnectorSeed[];
  teams?: Array<{ name: string } & Record<string, unknown>>;
  config?: Partial<AlertConfig>;
  channels?: string[];
}

const STEP = 5;
/** Spans over which it is decided less often, so that tests stay quick. */
const LONG = 300;
const LONG_STEP = 30;

/**
 * A Connect cluster whose connectors fail and recover as a test says, with
 * the real rules of failures and the real deciding and sending of alerts, by
 * a clock that a test moves on.
 */
export class AlertWorld {
  seconds = 0;
  readonly channels: RecordingChannel[];
  readonly clusterId: number;
  alerts!: ReturnType<typeof createAlerts>;
  schedulerSettings!: SchedulerSettings;
  readonly #tasks = new Map<
    ReturnType<typeof createAlerts>,
    Map<string, () => Promise<void>>
  >();
  /** Since when each connector has been as it was seen last. */
  readonly #since = new Map<string, { health: string; span: Span }>();
  #rows: ConnectorRow[];
  #options: WorldOptions;

  private constructor(
    readonly knex: Knex,
    clusterId: number,
    rows: ConnectorRow[],
    options: WorldOptions,
  ) {
    this.clusterId = clusterId;
    this.#rows = rows;
    this.#options = options;
    this.channels = (options.channels ?? ['chat']).map(
      id => new RecordingChannel(id, () => this.seconds),
    );
  }

  static async create(knex: Knex, options: WorldOptions): Promise<AlertWorld> {
    const clusterId = await seedConnectCluster(knex, { sync_number: 1 });
    await seedConnectors(knex, clusterId, options.connectors);
    for (const { name, ...team } of options.teams ?? []) {
      await knex('teams').insert({
        name,
        title: `Team ${name}`,
        group_ref: `group:default/${name}`,
        created_at: NOW,
        updated_at: NOW,
        ...team,
      });
    }
    const rows = await knex('connectors').select('*');
    const world = new AlertWorld(knex, clusterId, rows, options);
    await world.restart();
    await world.alerts.run();
    return world;
  }

  /** Takes note of what each backend does by the clock, by its id. */
  async #schedule(alerts: ReturnType<typeof createAlerts>): Promise<void> {
    const tasks = new Map<string, () => Promise<void>>();
    this.#tasks.set(alerts, tasks);
    await alerts.schedule({
      scheduleTask: async ({ id, fn }: { id: string; fn: never }) => {
        tasks.set(id, fn);
      },
    } as never);
  }

  async #do(id: string, alerts: ReturnType<typeof createAlerts>) {
    if (!this.#tasks.has(alerts)) {
      await this.#schedule(alerts);
    }
    await this.#tasks.get(alerts)!.get(id)!();
    await alerts.run();
  }

  /** What is done each minute: daily summaries that are due. */
  async summarize(alerts = this.alerts): Promise<void> {
    await this.#lookedAt();
    await this.#do('daily-summaries', alerts);
  }

  /** What is done each five seconds. */
  watch(alerts = this.alerts): Promise<void> {
    return this.#do('alerts', alerts);
  }

  /** Another backend, or the same after a restart. */
  async restart(): Promise<void> {
    this.alerts = this.replica();
    await this.#schedule(this.alerts);
  }

  replica(knex: Knex = this.knex): ReturnType<typeof createAlerts> {
    const settings = {
      ...testSettings,
      alerts: {
        ...ALERT_DEFAULTS,
        language: 'en' as const,
        fallbackRecipients: ['group:default/platform'],
        heartbeatUrl: undefined,
        routes: new Map(),
        appUrl: 'http://portal.example',
        ...this.#options.config,
      },
    };
    this.schedulerSettings = SchedulerSettings.create({
      knex,
      settings,
      clock: () => this.now,
      channels: () => this.channels,
      onAsk: async () => {},
    });
    return createAlerts({
      knex,
      settings,
      schedulerSettings: this.schedulerSettings,
      channels: this.channels,
      troubleshooter: new Troubleshooter({
        matcher: createMatcher([]),
        support: testSettings.support,
      }),
      logger: mockServices.logger.mock(),
      publish: async () => {},
      clock: () => this.now,
    });
  }

  get now(): Date {
    return new Date(NOW.getTime() + this.seconds * 1_000);
  }

  get chat(): RecordingChannel {
    return this.channels[0];
  }

  /** What was heard since it was asked last. */
  heard(channel: RecordingChannel = this.chat): Heard[] {
    return channel.heard.splice(0);
  }

  /** Titles of what was heard since it was asked last, with to whom. */
  titles(channel: RecordingChannel = this.chat): string[] {
    return this.heard(channel).map(({ to, title }) => `${to}: ${title}`);
  }

  /** Lets time pass, in steps (seconds) at which alerts are decided. */
  async pass(
    seconds: number,
    step = seconds > LONG ? LONG_STEP : STEP,
  ): Promise<void> {
    const end = this.seconds + seconds;
    while (this.seconds < end) {
      this.seconds = Math.min(end, this.seconds + step);
      await this.#lookedAt();
      await this.#beat();
      await this.alerts.run();
    }
  }

  /**
   * Lets time pass until then (seconds since the start), and decides only when
   * the clock makes something due: for long stories.
   *
   * @param run what decides and sends each time
   * @returns how often it was decided
   */
  async passTo(
    end: number,
    run: () => Promise<unknown> = () => this.alerts.run(),
  ): Promise<number> {
    let count = 0;
    let due: number | undefined = this.seconds;
    while (due !== undefined && due <= end) {
      this.seconds = due;
      await this.#lookedAt();
      await this.#beat();
      await run();
      count++;
      due = await this.#nextDue();
    }
    this.seconds = end;
    return count;
  }

  /** The next look, in seconds, at which something is due. */
  async #nextDue(): Promise<number | undefined> {
    const { knex } = this;
    const found = await Promise.all(
      (
        [
          ['connectors', 'failure_due_at'],
          ['failures', 'due_at'],
          ['alert_failures', 'due_at'],
          ['deliveries', 'next_at'],
        ] as const
      ).map(([table, column]) =>
        knex(table).where(column, '>', this.now).min(`${column} as at`).first(),
      ),
    );
    const times = found.flatMap(
      row => toDate(row?.at ?? null)?.getTime() ?? [],
    );
    return times.length === 0
      ? undefined
      : Math.ceil((Math.min(...times) - NOW.getTime()) / 1_000 / STEP) * STEP;
  }

  /** A good look just now, unless it fails. */
  async #lookedAt(): Promise<void> {
    await this.knex('connect_clusters')
      .whereNull('failing_since')
      .update({ last_good_at: this.now, last_tick_at: this.now });
  }

  /** What time alone does to failures. */
  async #beat(): Promise<void> {
    const { knex, clusterId } = this;
    const row = await knex('connect_clusters').where({ id: clusterId }).first();
    const context = { knex, now: () => this.now, delays: DEFAULT_DELAYS };
    await failureBeat(
      context as unknown as ConnectClusterContext,
      row,
      row.failing_since === null,
    );
  }

  /** A look that shows these connectors in these states. */
  async see(
    names: readonly string[],
    states: States,
    options: Failing = {},
  ): Promise<void> {
    const { knex, clusterId } = this;
    const span = {
      after: new Date(this.now.getTime() - 15_000),
      by: this.now,
    };
    const failing = states.health === 'failed' || states.health === 'degraded';
    const { because = 'a' } = options;
    const parts = (options.tasks ?? (failing ? [0] : [])).map(task => ({
      task,
      workerId: options.worker ?? 'w1',
      fingerprint: because,
    }));
    const seen = new Set(names);
    const sights = this.#rows
      .filter(({ name }) => seen.has(name))
      .map(row => ({
        identity: {
          connect_cluster_id: clusterId,
          name: row.name,
          environment: 'production',
          connect_cluster: 'main',
          platform: 'kafka-connect',
          type: 'sink',
          connector_class: null,
          direction: null,
          dbms: null,
          team: row.team,
          cluster: row.cluster,
          critical: toBoolean(row.critical),
        },
        sight: {
          states,
          at: span,
          since: this.#sinceOf(row.name, states.health, span),
          parts,
          cause:
            parts.length > 0
              ? {
                  line: `cause ${because}`,
                  exception: 'java.lang.Exception',
                  fingerprint: because,
                  trace: `trace ${because}`,
                  task: 0,
                  workerId: 'w1',
                }
              : undefined,
        },
      }));
    await knex('connectors')
      .whereIn('name', [...names])
      .update({
        health: states.health,
        health_rank: healthRank(states.health),
        state: states.state,
        changed_by: this.now,
      });
    await knex.transaction(trx =>
      writeSights(trx, sights, {
        connectClusterId: clusterId,
        syncNumber: 2,
        by: this.now,
        delays: DEFAULT_DELAYS,
      }),
    );
  }

  #sinceOf(name: string, health: string, span: Span): Span {
    const last = this.#since.get(name);
    if (last?.health === health) {
      return last.span;
    }
    this.#since.set(name, { health, span });
    return span;
  }

  fail(names: readonly string[], because?: string): Promise<void> {
    return this.see(names, failed, { because });
  }

  /** Runs again for long enough to be well. */
  async recover(names: readonly string[]): Promise<void> {
    await this.see(names, running);
    await this.pass(65);
    await this.see(names, running);
  }
}

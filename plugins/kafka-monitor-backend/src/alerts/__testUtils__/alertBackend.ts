/**
 * A backend as a process of its own, which decides and sends while it is told
 * to, by the clock that it is told: one to be killed.
 */
import { LoggerService } from '@backstage/backend-plugin-api';
import {
  AlertChannel,
  AlertDelivery,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import knexFactory, { Knex } from 'knex';
import { setTimeout as sleep } from 'node:timers/promises';
import { KafkaMonitorSettings } from '../../config';
import { createMatcher } from '../../failures/troubleshooting/matchRemedies';
import { Troubleshooter } from '../../failures/troubleshooting/Troubleshooter';
import { ALERT_DEFAULTS } from '../../scheduler/readAlertSettings';
import { SchedulerSettings } from '../../scheduler/SchedulerSettings';
import { createAlerts } from '../createAlerts';

/** What the process is told, as JSON in its first argument. */
export interface AlertProcessOptions {
  database: Knex.Config;
  /** Of the server that stands for a channel. */
  url: string;
  settings: KafkaMonitorSettings;
}

/** What it is told later: the time, or to rest. */
export type AlertProcessOrder = { now: string } | { rest: true };

/** What the channel sends. */
export interface Posted {
  pid: number;
  messageId: string;
  alertId: string;
  purpose: string;
  address: string;
  document: unknown;
}

/** Teams are reached by their names, at the server. */
function channelTo(url: string): AlertChannel {
  return {
    id: 'chat',
    title: 'Chat',
    carries: () => true,
    addressesOf: async ({ team }) =>
      team === null ? [] : [{ address: team, label: team }],
    send: async ({ message, address, signal }: AlertDelivery) => {
      const posted: Posted = {
        pid: process.pid,
        messageId: message.id,
        alertId: message.alertId,
        purpose: message.purpose,
        address,
        document: message.document,
      };
      const response = await fetch(url, {
        method: 'POST',
        body: JSON.stringify(posted),
        signal,
      });
      return response.ok
        ? { status: 'accepted', answer: 'ok', reference: message.id }
        : { status: 'later', reason: `HTTP ${response.status}` };
    },
  };
}

function fail(error: unknown): never {
  process.stderr.write(`${(error as Error)?.stack ?? error}\n`);
  process.exit(1);
}

async function start({ database, url, settings: given }: AlertProcessOptions) {
  const knex = knexFactory(database);
  const channels = [channelTo(url)];
  const settings = {
    ...given,
    alerts: {
      ...ALERT_DEFAULTS,
      groupWaitMs: 0,
      language: 'en' as const,
      fallbackRecipients: ['group:default/platform'],
      heartbeatUrl: undefined,
      routes: new Map(),
      appUrl: 'http://portal.example',
    },
  };
  let now: Date | undefined;
  let running: Promise<void> | undefined;
  const clock = () => now ?? new Date(0);
  const alerts = createAlerts({
    knex,
    settings,
    schedulerSettings: SchedulerSettings.create({
      knex,
      settings,
      clock,
      channels: () => channels,
      onAsk: async () => {},
    }),
    channels,
    troubleshooter: new Troubleshooter({
      matcher: createMatcher([]),
      support: settings.support,
    }),
    logger: { warn: () => {} } as unknown as LoggerService,
    publish: async () => {},
    clock,
  });

  async function work() {
    while (now) {
      await alerts.run();
      await sleep(10);
    }
  }

  process.on('disconnect', () => process.exit(0));
  process.on('message', async (order: AlertProcessOrder) => {
    if ('now' in order) {
      now = new Date(order.now);
      running ??= work().catch(fail);
    } else {
      now = undefined;
      await running;
      running = undefined;
      process.send!('rests');
    }
  });
  // The pool has its connection before time counts.
  await knex.raw('select 1');
  process.send!('ready');
}

start(JSON.parse(process.argv[2])).catch(fail);

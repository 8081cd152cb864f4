import {
  AlertStatus,
  Platform,
  SystemHealthPart,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { AlertsService } from '../alerts/AlertsService';
import { readAlertStatus } from '../alerts/messages/alertStatus';
import { ConnectorReading } from '../connectors/connectorReading';
import { scopeOf } from '../connectors/connectorScope';
import { WorkerRow } from '../database/tables';
import { toDate } from '../database/values';
import { ConnectClusterView } from '../environments/connectClusterViews';
import { CurrentSettings } from '../scheduler/currentSettings';
import { schedulerStatus, stoppedAfterMs } from '../scheduler/schedulerStatus';
import { alertParts } from './parts/alertParts';
import { clusterPart, urlPart } from './parts/connectParts';
import { schedulerPart } from './parts/schedulerPart';

/** What stored rows are judged with. */
export interface StoredHealthOptions {
  reading: ConnectorReading;
  settings: CurrentSettings;
  alerts: AlertsService;
  /** When this backend started. */
  startedAt: Date;
  statusTimeoutMs: number;
  platform: Platform | undefined;
  readsMessages: boolean;
}

/** The look that is the longest ago, of what is looked at. */
function oldestLook(views: readonly ConnectClusterView[]): Date | null {
  const looks = views.flatMap(({ row }) => toDate(row.last_tick_at) ?? []);
  return looks.length < views.length || looks.length === 0
    ? null
    : new Date(Math.min(...looks.map(each => each.getTime())));
}

function connectParts(
  views: readonly ConnectClusterView[],
  workers: readonly WorkerRow[],
  settings: CurrentSettings,
  now: Date,
): SystemHealthPart[] {
  return views.flatMap(view => {
    const part = clusterPart(view, settings.statusIntervalMs, now);
    return [
      part,
      ...workers
        .filter(worker => worker.connect_cluster_id === view.row.id)
        .map(worker => urlPart(part.subject ?? '', worker, now)),
    ];
  });
}

/** Nobody is to be told anything: there is nothing to be well or not. */
async function readAlerts({
  reading,
  settings,
  alerts,
  readsMessages,
}: StoredHealthOptions): Promise<AlertStatus | undefined> {
  return readsMessages && alerts.fallbackRecipients.length > 0
    ? readAlertStatus(
        reading,
        alerts,
        settings.alerts.isChannelEnabled,
        reading.now,
      )
    : undefined;
}

/**
 * What stored rows say of Kafka Connect, the scheduler and alerts; of what
 * waits or was refused only what the caller may read.
 */
export async function readStoredHealth(
  options: StoredHealthOptions,
): Promise<SystemHealthPart[]> {
  const { reading, settings, startedAt, statusTimeoutMs, platform } = options;
  const { knex, now } = reading;
  const { clusters } = scopeOf({ platform }, reading.views);
  const [workers, alerts] = await Promise.all([
    knex<WorkerRow>('workers').select('*').orderBy('url'),
    readAlerts(options),
  ]);
  const { running } = schedulerStatus(
    reading.views,
    settings,
    { now, startedAt, statusTimeoutMs },
    platform,
  );
  return [
    ...connectParts(clusters, workers, settings, now),
    schedulerPart(
      {
        running,
        lastAt: oldestLook(clusters),
        stoppedAfterMs: stoppedAfterMs(settings, statusTimeoutMs),
      },
      now,
    ),
    ...(alerts ? alertParts(alerts, now) : []),
  ];
}

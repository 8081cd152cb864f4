import {
  AttentionItem,
  FailureItem,
  Overview,
  OVERVIEW_DAYS,
  OverviewQuery,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import {
  countByHealth,
  HealthGroup,
  totalOf,
} from '../connectors/connectorCounts';
import { ItemRow } from '../connectors/connectorItem';
import { ConnectorReading } from '../connectors/connectorReading';
import { scopeOf } from '../connectors/connectorScope';
import { selectItems, toItems } from '../connectors/listConnectors';
import { EnvironmentSettings } from '../environments/environmentSettings';
import { FailuresOfStatus, readAttention } from '../failures/attention';
import { orderFailures } from '../failures/failureOrder';
import { readFailurePage } from '../failures/failurePage';
import { failureSelection } from '../failures/failureQuery';
import { lastDays, readFailureTrend } from '../failures/failureTrend';
import { readMostFlapping } from '../failures/mostFlapping';
import { environmentOverviews } from './environmentOverviews';

/** Failures of each list that are told one by one. */
const MOST_FAILURES = 10;
const MOST_FLAPPING = 5;

/** What is configured, and what people have switched off. */
export interface OverviewSettings {
  environments: readonly EnvironmentSettings[];
  isEnabled(environment: string): boolean;
}

/** The dashboard, out of rows, at one moment. */
export async function readOverview(
  reading: ConnectorReading,
  settings: OverviewSettings,
  { platform, timeZone }: OverviewQuery,
): Promise<Overview> {
  const days = lastDays(OVERVIEW_DAYS, reading.now, timeZone);
  const views = reading.views.filter(
    ({ row }) => !platform || row.platform === platform,
  );
  const [groups, attention, recent, trend, mostFlapping] = await Promise.all([
    readHealthGroups(
      reading,
      views.map(({ row }) => row.id),
    ),
    readAttention(reading, platform, MOST_FAILURES),
    readFailurePage(
      reading,
      failureSelection(reading, { platform, status: ['all'] }),
      {
        order: query => orderFailures(query, '-since'),
        offset: 0,
        limit: MOST_FAILURES,
      },
    ),
    readFailureTrend(reading, platform, days),
    readMostFlapping(reading, platform, days[0].from, MOST_FLAPPING),
  ]);
  const items = await itemsOf(reading, [
    ...attention.open.items,
    ...attention.acknowledged.items,
  ]);
  const withConnectors = (failures: FailuresOfStatus) => ({
    ...failures,
    items: failures.items.map(
      (failure): AttentionItem => ({
        failure,
        connector: items.get(stringifyConnectorRef(failure)) ?? null,
      }),
    ),
  });
  // Without what is switched off or not configured: as the list opens.
  const watched = scopeOf({ platform }, reading.views);
  const ids = new Set(watched.clusters.map(({ row }) => row.id));
  const counts = countByHealth(
    groups.filter(group => ids.has(group.connect_cluster_id)),
    watched,
  );
  return {
    counts,
    totalConnectors: totalOf(counts, undefined),
    environments: environmentOverviews({
      environments: settings.environments.filter(
        each => !platform || each.platform === platform,
      ),
      isEnabled: settings.isEnabled,
      views,
      groups,
    }),
    needsAttention: withConnectors(attention.open),
    acknowledged: withConnectors(attention.acknowledged),
    recent,
    trend: { timeZone, ...trend },
    mostFlapping,
  };
}

async function readHealthGroups(
  { knex, mayRead }: ConnectorReading,
  connectClusterIds: readonly number[],
): Promise<HealthGroup[]> {
  return knex('connectors')
    .select('connectors.connect_cluster_id', 'connectors.health')
    .count({ count: '*' })
    .whereIn('connectors.connect_cluster_id', connectClusterIds)
    .whereRaw(mayRead.sql, mayRead.bindings)
    .groupBy('connectors.connect_cluster_id', 'connectors.health') as Promise<
    HealthGroup[]
  >;
}

/** The failures' connectors as they are listed, by ref. */
async function itemsOf(
  reading: ConnectorReading,
  failures: readonly FailureItem[],
) {
  if (failures.length === 0) {
    return new Map();
  }
  const ids = new Map(
    reading.views.map(({ row }) => [
      `${row.environment}/${row.connect_cluster}`,
      row.id,
    ]),
  );
  const query: Knex.QueryBuilder = selectItems(reading)
    .whereIn(
      ['connectors.connect_cluster_id', 'connectors.name'],
      failures.map(each => [
        ids.get(`${each.environment}/${each.connectCluster}`)!,
        each.name,
      ]),
    )
    .whereRaw(reading.mayRead.sql, reading.mayRead.bindings);
  const items = toItems(reading, (await query) as ItemRow[]);
  return new Map(items.map(item => [stringifyConnectorRef(item), item]));
}

import {
  Platform,
  TopicScope,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectorReading } from '../connectors/connectorReading';
import { ConnectorScope, scopeOf } from '../connectors/connectorScope';
import { environmentScope, platformScope } from './summaryScopes';

/** Where is looked, and whether summaries can answer. */
export interface TopicReading {
  reading: ConnectorReading;
  filter: TopicScope;
  /** The Connect clusters of the environments that are looked at. */
  scope: ConnectorScope;
  /**
   * Where the summaries of just these are; null: they count connectors that
   * the caller may not read, or that are not shown.
   */
  summaries: readonly string[] | null;
  /** Environments in order, with their platform. */
  environments: ReadonlyArray<{ environment: string; platform: Platform }>;
}

/** Judges where a caller looks. */
export function topicReadingOf(
  reading: ConnectorReading,
  filter: TopicScope,
): TopicReading {
  const { platform, environment } = filter;
  const scope = scopeOf({ platform, environment }, reading.views);
  const environments = [
    ...new Map(
      scope.clusters.map(({ row }) => [
        row.environment,
        { environment: row.environment, platform: row.platform as Platform },
      ]),
    ).values(),
  ];
  const whole =
    reading.may.read.connectors === 'all' &&
    scope.clusters.length ===
      reading.views.filter(({ row }) =>
        environments.some(each => each.environment === row.environment),
      ).length;
  return {
    reading,
    filter,
    scope,
    environments,
    summaries: whole ? summariesOf(reading, environments) : null,
  };
}

/** Those of whole platforms where all their environments are looked at. */
function summariesOf(
  { views }: ConnectorReading,
  environments: TopicReading['environments'],
): string[] {
  const looked = new Set(environments.map(each => each.environment));
  const platforms = [...new Set(environments.map(each => each.platform))];
  const isWhole = (platform: string) =>
    views.every(
      ({ row }) => row.platform !== platform || looked.has(row.environment),
    );
  return platforms.every(isWhole)
    ? platforms.map(platformScope)
    : environments.map(each => environmentScope(each.environment));
}

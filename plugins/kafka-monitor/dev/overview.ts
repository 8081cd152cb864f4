import {
  AttentionItem,
  FailureDetail,
  FailureItem,
  Overview,
  OverviewEnvironment,
  Platform,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  flappingConnector,
  overview,
  trendDays,
} from '../src/__testUtils__/overviewFixtures';
import { failures } from './failures';
import { environmentsOf, fleet, listOf } from './fleet';

/** A failure without what only its page shows. */
function itemOf(failure: FailureDetail): FailureItem {
  const { trace, troubleshooting, events, earlier, sameCause, ...item } =
    failure;
  return item;
}

function attentionOf(status: FailureItem['status']) {
  const matching = failures.filter(failure => failure.status === status);
  return {
    totalItems: matching.length,
    items: matching.slice(0, 10).map(
      (failure): AttentionItem => ({
        failure: itemOf(failure),
        connector: fleet.find(({ name }) => name === failure.name) ?? null,
      }),
    ),
  };
}

function environmentOf(
  environment: ReturnType<typeof environmentsOf>[number],
): OverviewEnvironment {
  const { connectClusters, owners: _, ...rest } = environment;
  const silent = connectClusters.find(({ freshness }) => freshness !== 'fresh');
  const oldest = silent ?? connectClusters[0];
  return {
    ...rest,
    counts: listOf({ environment: [environment.name] }).counts,
    freshness: oldest?.freshness ?? 'pending',
    lastGoodAt: oldest?.lastGoodAt ?? null,
    connectClusters: {
      fresh: connectClusters.filter(({ freshness }) => freshness === 'fresh')
        .length,
      total: connectClusters.length,
    },
  };
}

/** What the API would answer: two weeks in which some things happened. */
export function overviewOf(query: {
  platform?: Platform;
  timeZone?: string;
}): Overview {
  const environments = environmentsOf(query.platform).map(environmentOf);
  if (query.platform === 'kafka-raft') {
    return overview({ environments }, query);
  }
  const { counts, totalItems } = listOf({});
  return overview(
    {
      counts,
      totalConnectors: totalItems,
      environments,
      needsAttention: attentionOf('open'),
      acknowledged: attentionOf('acknowledged'),
      recent: failures.slice(0, 10).map(itemOf),
      trend: {
        timeZone: query.timeZone ?? 'UTC',
        days: trendDays(index => ({
          opened: (index * 7) % 11,
          resolved: (index * 5) % 9,
        })),
        recovered: 38,
        meanTimeToRecoverySeconds: 1_543,
      },
      mostFlapping: [
        flappingConnector({ flapping: true }),
        flappingConnector({ name: 'script-sink', occurrences: 4 }),
      ],
    },
    query,
  );
}

import {
  ConnectorItem,
  LAST_SEEN,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ActionZod } from './ActionOptions';

/** A connector in few words; what is left out is null, false or as usual. */
export function compactConnectorSchema(z: ActionZod) {
  return z.object({
    connector: z.string(),
    platform: z.string(),
    health: z.string(),
    lastSeen: z
      .object({
        health: z.string(),
        at: z.string().optional(),
        freshness: z.string(),
      })
      .optional()
      .describe('Its Connect cluster does not answer: how it was before'),
    since: z.string().describe('When its health changed'),
    tasks: z.object({
      running: z.number(),
      failed: z.number(),
      total: z.number(),
    }),
    team: z.string(),
    cluster: z.string().optional(),
    dbms: z.string().optional(),
    critical: z.boolean().optional(),
    problem: z
      .string()
      .optional()
      .describe('Why what is told of it can not be fully trusted'),
  });
}

/** As {@link compactConnectorSchema}; never its configuration or a trace. */
export function compactConnector(item: ConnectorItem) {
  const { running, failed, total } = item.tasks;
  const isFresh = item.freshness === 'fresh';
  return {
    connector: stringifyConnectorRef(item),
    platform: item.platform,
    // Nothing that is stale looks green.
    health: isFresh ? item.health : LAST_SEEN,
    lastSeen: isFresh
      ? undefined
      : {
          health: item.health,
          at: item.lastSeenAt ?? undefined,
          freshness: item.freshness,
        },
    since: item.changedAt.by,
    tasks: { running, failed, total },
    team: item.team,
    cluster: item.cluster ?? undefined,
    dbms: item.dbms ?? undefined,
    critical: item.critical || undefined,
    problem: item.problem?.kind,
  };
}

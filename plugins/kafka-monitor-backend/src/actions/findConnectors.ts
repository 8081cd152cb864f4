import {
  connectorQuerySchema,
  connectorTypeSchema,
  listedHealthSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { listConnectors } from '../connectors/listConnectors';
import { parsePart } from '../openapi/parseRequest';
import { ActionOptions, ActionZod } from './ActionOptions';
import { callerOf } from './changeByAction';
import { compactConnector, compactConnectorSchema } from './compactConnector';

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 100;

/** One value or several; one of them has to fit. */
function several<T extends string>(
  z: ActionZod,
  what: string,
  values?: readonly T[],
) {
  const value = values
    ? z.enum(values as unknown as [T, ...T[]])
    : z.string().min(1);
  return z
    .preprocess(
      given => (typeof given === 'string' ? [given] : given),
      z.array(value).max(50).optional(),
    )
    .describe(what);
}

/** The connectors that match, the worst first. */
export function addFindConnectors({
  actionsRegistry,
  readings,
}: ActionOptions) {
  actionsRegistry.register({
    name: 'find-connectors',
    title: 'Find Kafka connectors',
    description: `Finds Kafka Connect connectors by name, health, owner, database or topic, those that need a person first, with how many match in each health.

Without filters it answers all that you may read. Filters are joined by *and*, the values of one by *or*.

\`health\` is running, degraded (some tasks failed), failed (the connector or all its tasks), paused, stopped, restarting, unassigned, no-tasks, unknown; or last-seen: its Connect cluster does not answer, so how it is now is not known.

For what is wrong with one, call explain-failure with its \`connector\`.`,
    attributes: { readOnly: true, destructive: false, idempotent: true },
    schema: {
      input: z =>
        z
          .object({
            search: z
              .string()
              .max(300)
              .optional()
              .describe('Part of the name, in any case'),
            health: several(z, 'Healths', listedHealthSchema.options),
            platform: z.enum(['kafka-connect', 'kafka-raft']).optional(),
            environment: several(z, 'Environments, such as production'),
            connectCluster: several(z, 'Connect clusters'),
            team: several(z, 'Teams, by their names (slugs)'),
            cluster: several(z, 'Business clusters, by their names (slugs)'),
            dbms: several(z, 'Kinds of databases, such as postgresql'),
            type: several(z, 'Types', connectorTypeSchema.options),
            connectorClass: several(z, 'Java classes of connectors'),
            topic: several(z, 'Topics that it reads or writes'),
            critical: z.boolean().optional(),
            offset: z.coerce.number().int().min(0).default(0),
            limit: z.coerce
              .number()
              .int()
              .min(1)
              .max(MAX_LIMIT)
              .default(DEFAULT_LIMIT),
          })
          .strict(),
      output: z =>
        z.object({
          connectors: z.array(compactConnectorSchema(z)),
          totalItems: z.number(),
          nextOffset: z.number().optional().describe('Of the next page'),
          counts: z
            .record(z.number())
            .describe('By health, whatever healths were asked for'),
        }),
    },
    action: async ({ input, credentials }) => {
      const { offset, limit, critical, ...filter } = input;
      const query = parsePart(
        connectorQuerySchema,
        {
          ...filter,
          critical: critical?.toString(),
          offset: String(offset),
          limit: String(limit),
        },
        'input',
      );
      const reading = await readings.begin(callerOf(credentials));
      const { items, totalItems, counts } = await listConnectors(
        reading,
        query,
      );
      const next = offset + items.length;
      return {
        output: {
          connectors: items.map(compactConnector),
          totalItems,
          nextOffset: items.length > 0 && next < totalItems ? next : undefined,
          counts: Object.fromEntries(
            Object.entries(counts).filter(([, count]) => count > 0),
          ),
        },
      };
    },
  });
}

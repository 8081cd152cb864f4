import {
  MAX_LEAD_MUTE_HOURS,
  MAX_MUTE_HOURS,
  Mute,
  muteCreateSchema,
  MuteScope,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { auditedMute, createMute } from '../alerts/mutes/muteChanges';
import { parsePart } from '../openapi/parseRequest';
import { ActionOptions } from './ActionOptions';
import { callerOf, changeByAction } from './changeByAction';
import { readConnectorInput } from './connectorInput';

const scopes = ['connector', 'team', 'cluster', 'environment'] as const;

function readScope(scope: MuteScope['kind'], name: string): object {
  return scope === 'connector'
    ? { kind: scope, ...readConnectorInput(name) }
    : { kind: scope, [scope]: name };
}

function nameOf(scope: MuteScope): string {
  switch (scope.kind) {
    case 'environment':
      return scope.environment;
    case 'cluster':
      return scope.cluster;
    case 'team':
      return scope.team;
    default:
      return stringifyConnectorRef(scope);
  }
}

function describeMute({ id, scope, until, reason, createdBy }: Mute) {
  const name = nameOf(scope);
  return { mute: id, scope: scope.kind, name, until, reason, by: createdBy };
}

/** Holds the alerts of something for a while. */
export function addMuteAlerts(options: ActionOptions) {
  options.actionsRegistry.register({
    name: 'mute-alerts',
    title: 'Mute alerts of Kafka connectors',
    description: `Holds the alerts of a connector, a team, a business cluster or an environment until then, as for maintenance. Failures are still seen and counted; at the end people are told what is still open. Leads may mute what is theirs, for ${MAX_LEAD_MUTE_HOURS} hours at most.`,
    // Each call is a mute of its own.
    attributes: { readOnly: false, destructive: false, idempotent: false },
    schema: {
      input: z =>
        z
          .object({
            scope: z.enum(scopes),
            name: z
              .string()
              .describe(
                'Of a connector its ref, `<environment>/<connectCluster>/<name>`; else the name of the team, business cluster or environment',
              ),
            until: z
              .string()
              .describe(
                `ISO 8601 in UTC, such as 2026-01-31T17:00:00Z; at most ${MAX_MUTE_HOURS} hours from now`,
              ),
            reason: z.string().describe('Why, for those who miss the alerts'),
          })
          .strict(),
      output: z =>
        z.object({
          mute: z.string().describe('Its id'),
          scope: z.enum(scopes),
          name: z.string(),
          until: z.string(),
          reason: z.string(),
          by: z.string(),
        }),
    },
    action: async ({ input, credentials }) => {
      const { scope, name, ...rest } = input;
      const asked = parsePart(
        muteCreateSchema,
        { ...rest, scope: readScope(scope, name) },
        'input',
      );
      const caller = callerOf(credentials);
      const mute = await changeByAction(
        options,
        caller,
        auditedMute(asked.scope, asked.until),
        () => createMute(options.muting, caller, asked),
      );
      return { output: describeMute(mute) };
    },
  });
}

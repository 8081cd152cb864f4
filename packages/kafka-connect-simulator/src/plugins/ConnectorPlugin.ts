import type { ConnectorType } from '../group/ConnectorRecord';

/** A configuration key as `connector-plugins/{p}/config` describes it, in short. @internal */
export interface KeyDefinition {
  name: string;
  type:
    | 'STRING'
    | 'INT'
    | 'LONG'
    | 'SHORT'
    | 'DOUBLE'
    | 'BOOLEAN'
    | 'LIST'
    | 'CLASS'
    | 'PASSWORD';
  required: boolean;
  default: string | null;
  group: string | null;
  /** First Kafka release that has the key, as `major.minor`. */
  since?: string;
  /** First Kafka release that no longer has it. */
  until?: string;
}

/** A connector class that the simulated workers have installed. @internal */
export interface ConnectorPlugin {
  class: string;
  type: ConnectorType;
  /** The plugin's version on a worker of that Kafka release: Kafka's own plugins carry Kafka's. */
  versionOn(kafkaVersion: string): string;
  /** One task whatever `tasks.max` says, as most change-data-capture sources have. */
  singleTask: boolean;
  keys: KeyDefinition[];
}

/**
 * Keys written as `name TYPE`, `name TYPE!` when required, `name TYPE=default`,
 * with `>=4.1` or `<4.0` behind where only some releases have them.
 *
 * @internal
 */
export function keys(group: string | null, lines: string): KeyDefinition[] {
  return lines
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => parseKey(group, line));
}

const KEY =
  /^(\S+) ([A-Z]+)(!)?(?:=(.*?))?(?: >=(\d+\.\d+))?(?: <(\d+\.\d+))?$/;

function parseKey(group: string | null, line: string): KeyDefinition {
  const match = KEY.exec(line);
  if (!match) throw new Error(`Not a key definition: ${line}`);
  const [, name, type, required, value, since, until] = match;
  return {
    name,
    type: type as KeyDefinition['type'],
    required: required !== undefined,
    default: value ?? null,
    group,
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
  };
}

import { createHmac } from 'node:crypto';
import { maskConfig, ObservedInfo } from '../connect';
import { knowledgeOf } from '../connectors/classKnowledge';
import { ConnectorRow } from '../database/tables';
import { ConnectorTopic, topicsOfConnector } from '../topics/topicsOfConnector';

/** The columns of a connector that its configuration decides. */
export type ConfigColumns = Pick<
  ConnectorRow,
  | 'type'
  | 'connector_class'
  | 'direction'
  | 'class_dbms'
  | 'endpoint'
  | 'consumer_group'
  | 'topics_at_runtime'
  | 'tasks_expected'
>;

/** A configuration as it may be stored, and what follows from it. */
export interface ReadConfig {
  columns: ConfigColumns;
  topics: ConnectorTopic[];
  masked: MaskedConfig;
  /** Never stored: what must not appear in a trace either. */
  secretValues: string[];
  /** How it was masked, for what is stored of it already. */
  masking: Masking;
}

/** A configuration without its secrets. */
export interface MaskedConfig {
  config: Record<string, string>;
  maskedKeys: string[];
  /** By masked key: a keyed digest of the value, to see it change. */
  digests: Record<string, string>;
}

/** How configurations are masked here. */
export interface Masking {
  digestKey: string;
  extraKeyPatterns: RegExp[];
  /** Keys that the connector plugin itself calls passwords. */
  passwordKeys: ReadonlySet<string> | undefined;
}

const MAX_TEXT = 300;

function digestsOf(
  config: ReadonlyMap<string, string>,
  maskedKeys: readonly string[],
  digestKey: string,
) {
  const digests: Record<string, string> = Object.create(null);
  for (const key of maskedKeys) {
    digests[key] = digestOf(key, config.get(key) ?? '', digestKey);
  }
  return digests;
}

/** Keyed, so that nobody can try passwords out on it. */
export function digestOf(
  key: string,
  value: string,
  digestKey: string,
): string {
  return createHmac('sha256', digestKey)
    .update(key)
    .update('\0')
    .update(value)
    .digest('base64url');
}

/** Masks a configuration and derives what the product shows of it. */
export function readConfig(
  name: string,
  info: ObservedInfo,
  masking: Masking,
): ReadConfig {
  const { config, maskedKeys, secretValues } = maskConfig(info.config, masking);
  const knowledge = knowledgeOf(config, info.type);
  const { topics, consumerGroup, runtime } = topicsOfConnector(
    name,
    config,
    knowledge,
  );
  const connectorClass = config['connector.class']?.trim();
  return {
    columns: {
      type: info.type,
      connector_class: connectorClass?.slice(0, MAX_TEXT) || null,
      direction: knowledge.direction,
      class_dbms: knowledge.dbms,
      endpoint: knowledge.endpoint && JSON.stringify(knowledge.endpoint),
      consumer_group: consumerGroup?.slice(0, MAX_TEXT) ?? null,
      topics_at_runtime: runtime,
      tasks_expected: info.taskIds.length,
    },
    topics,
    masked: {
      config,
      maskedKeys,
      digests: digestsOf(info.config, maskedKeys, masking.digestKey),
    },
    secretValues,
    masking,
  };
}

/**
 * The keys in which two versions differ, a changed secret included, sorted.
 * A key that is masked in one and not in the other has changed too.
 */
export function changedKeys(
  before: MaskedConfig | undefined,
  after: MaskedConfig,
): string[] {
  if (!before) {
    return [];
  }
  const value = ({ config, digests }: MaskedConfig, key: string) =>
    Object.hasOwn(digests, key) ? `\0${digests[key]}` : config[key];
  const keys = new Set([
    ...Object.keys(before.config),
    ...Object.keys(after.config),
  ]);
  return [...keys]
    .filter(key => value(before, key) !== value(after, key))
    .sort();
}

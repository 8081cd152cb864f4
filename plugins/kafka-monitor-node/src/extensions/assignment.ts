import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { Platform } from '@kafka-monitor/plugin-kafka-monitor-common';

/** What rules and extensions judge a connector by. @public */
export interface AssignmentFacts {
  platform: Platform;
  environment: string;
  connectCluster: string;
  name: string;
  /** `source`, `sink` or `unknown`. */
  type: string;
  connectorClass: string | null;
  /** By knowledge of the class: `postgresql`, `s3` ... */
  dbms: string | null;
  /** Names and patterns of its configuration. */
  topics: readonly string[];
  /** Masked; empty until it has been read. */
  config: Readonly<Record<string, string>>;
}

/** What a rule or an extension says of a connector. @public */
export interface AssignedValues {
  /** Name of a team. */
  team?: string;
  /** Name of a business cluster. */
  cluster?: string;
  dbms?: string;
  critical?: boolean;
}

/** Who else says whose a connector is. @public */
export interface AssignmentSource {
  /** Unique, a slug. */
  id: string;
  /**
   * Raise it when it would say something else of the same connector: stored
   * ones are assigned anew at the next start then.
   */
  version: string;
  /**
   * Asked for what neither a person nor a rule of `assignmentRules` says; the
   * knowledge of classes comes after it. Pure and quick: it is asked within
   * the sync, for thousands. One that throws, or says what rules of the
   * configuration could not, has said nothing, and is warned of once.
   *
   * @returns what it knows; undefined: nothing
   */
  assign(facts: AssignmentFacts): AssignedValues | undefined;
}

/** @public */
export interface KafkaMonitorAssignmentExtensionPoint {
  /**
   * Of several, the first one that has a value for a field decides it.
   *
   * @throws Error when there is a source of the same id already
   */
  addSource(source: AssignmentSource): void;
}

/**
 * Where the owners of connectors are resolved from elsewhere, such as from
 * naming conventions that rules can not tell.
 *
 * @public
 */
export const kafkaMonitorAssignmentExtensionPoint =
  createExtensionPoint<KafkaMonitorAssignmentExtensionPoint>({
    id: 'kafka-monitor.assignment',
  });

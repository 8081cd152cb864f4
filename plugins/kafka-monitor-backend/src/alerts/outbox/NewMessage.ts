import { Platform } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  AlertDocument,
  AlertPurpose,
  AlertReceiver,
} from '@kafka-monitor/plugin-kafka-monitor-node';

/** Topics of Backstage notifications, by which people choose. */
export type AlertTopic =
  | 'connector-failed'
  | 'connector-failed-critical'
  | 'connector-recovered'
  | 'connect-cluster'
  | 'daily-summary'
  | 'kafka-monitor';

/** A connector that a message is about. */
export interface MessageConnector {
  connectClusterId: number;
  environment: string;
  name: string;
  failureId: number;
}

/** The connector of a failure, as a message names it. */
export function messageConnector(failure: MessageConnector): MessageConnector {
  const { connectClusterId, environment, name, failureId } = failure;
  return { connectClusterId, environment, name, failureId };
}

/** Something to be said, before it is stored. */
export interface NewMessage {
  /** What it belongs to; undefined: an alert of its own. */
  alertId: string | undefined;
  purpose: AlertPurpose;
  topic: AlertTopic;
  severity: 'critical' | 'high' | 'normal' | 'low';
  critical: boolean;
  /** It needs no sound. */
  silent: boolean;
  /** All that its alert told of is over with it. */
  final: boolean;
  /** Of the first failure, where there are several; null: of none. */
  platform: Platform | null;
  /** Null: of several, or of none. */
  environment: string | null;
  receiver: AlertReceiver;
  document: AlertDocument;
  connectors: readonly MessageConnector[];
  /** Through this channel alone, whether switched on or not. */
  onlyChannel?: string;
  /** The message that could not be delivered, of one to the fallback. */
  insteadOf?: string;
}

import {
  DeliveryStatus,
  deliveryStatusSchema,
  Message,
  MessageDelivery,
  messagePurposeSchema,
  platformSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { DeliveryRow } from '../../database/tables';
import { toBoolean, toIso, toNumber } from '../../database/values';
import { MessageItemRow } from './messageQuery';

/** The worst first. */
const STATUSES: DeliveryStatus[] = [
  'refused',
  'waiting',
  'accepted',
  'superseded',
];

/** A delivery as it is shown. */
function toDelivery(row: DeliveryRow): MessageDelivery {
  return {
    id: String(toNumber(row.id)),
    channel: row.channel,
    to: row.label,
    status: deliveryStatusSchema.catch('waiting').parse(row.status),
    attempts: row.attempts,
    answer: row.answer,
    nextAt: row.status === 'waiting' ? toIso(row.next_at) : null,
    finishedAt: toIso(row.finished_at),
  };
}

/** A message as it is listed. */
export function toMessage(
  row: MessageItemRow,
  deliveries: readonly DeliveryRow[],
): Message {
  const statuses = new Set(deliveries.map(({ status }) => status));
  return {
    id: String(toNumber(row.id)),
    alertId: String(toNumber(row.alert_id)),
    purpose: messagePurposeSchema.catch('notice').parse(row.purpose),
    critical: toBoolean(row.critical),
    platform: platformSchema.nullable().catch(null).parse(row.platform),
    environment: row.environment,
    team: row.team,
    title: row.title,
    createdAt: toIso(row.created_at),
    status: STATUSES.find(each => statuses.has(each)) ?? 'none',
    deliveries: deliveries.map(toDelivery),
  };
}

import { MessageQuery } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { ConnectorReading } from '../../connectors/connectorReading';
import { MessageRow } from '../../database/tables';
import { mayAct } from '../../failures/failureQuery';

/** About no connector, and they tell of none: everybody's business. */
const OF_NO_CONNECTOR = ['connect-cluster', 'connect-cluster-recovery', 'test'];

/**
 * Messages that a caller may read: all of whose connectors he may. Those about
 * none tell of others' as well, but for those of Connect clusters, and tests.
 */
export function readableMessages(reading: ConnectorReading): Knex.QueryBuilder {
  const { knex, may } = reading;
  const query: Knex.QueryBuilder = knex('messages');
  if (may.read.connectors === 'all') {
    return query;
  }
  const { sql, bindings } = mayAct(reading, 'read');
  const ofMessage = (others: Knex.QueryBuilder) =>
    others
      .select('message_connectors.message_id')
      .from('message_connectors')
      .whereRaw('message_connectors.message_id = messages.id');
  return query
    .where(about =>
      about
        .whereIn('messages.purpose', OF_NO_CONNECTOR)
        .orWhereExists(ofMessage as never),
    )
    .whereNotExists(function unreadable() {
      ofMessage(this)
        .leftJoin('failures', 'failures.id', 'message_connectors.failure_id')
        .leftJoin('connectors', join =>
          join
            .on('connectors.connect_cluster_id', 'failures.connect_cluster_id')
            .andOn('connectors.name', 'failures.name'),
        )
        .where(hidden =>
          hidden.whereNull('failures.id').orWhereRaw(`not (${sql})`, bindings),
        );
    });
}

/** Narrows them to those that match. */
export function matchMessages(
  query: Knex.QueryBuilder,
  filter: Omit<MessageQuery, 'offset' | 'limit'>,
): Knex.QueryBuilder {
  const { status, channel, purpose, team, environment, platform } = filter;
  for (const [column, values] of Object.entries({
    purpose,
    team,
    environment,
  })) {
    if (values) {
      query.whereIn(`messages.${column}`, values);
    }
  }
  if (platform) {
    query.where(about =>
      about
        .where('messages.platform', platform)
        .orWhereNull('messages.platform'),
    );
  }
  if (status !== undefined || channel !== undefined) {
    query.whereExists(function delivery() {
      this.select('deliveries.id')
        .from('deliveries')
        .whereRaw('deliveries.message_id = messages.id');
      if (status !== undefined) {
        this.whereIn('deliveries.status', status);
      }
      if (channel !== undefined) {
        this.whereIn('deliveries.channel', channel);
      }
    });
  }
  return query;
}

/** The row without what only one message's page shows. */
export type MessageItemRow = Omit<MessageRow, 'document' | 'receiver'>;

import { Knex } from 'knex';
import { deleteInBatches } from './retention';

/** How many rows of each kind were deleted. */
export interface DeletedAlerts {
  messages: number;
  alerts: number;
  toldFailures: number;
  mutes: number;
}

/** With each go its deliveries and the connectors that it is about. */
const MESSAGES_AT_ONCE = 100;

/** Trouble goes on that was told under the same alert: its end answers it. */
function whereOver(query: Knex.QueryBuilder, knex: Knex, alertId: string) {
  query
    .whereNotExists(failing =>
      failing
        .select('alert_failures.failure_id')
        .from('alert_failures')
        .where('alert_failures.told', 'failing')
        .where('alert_failures.alert_id', knex.ref(alertId)),
    )
    .whereNotExists(trouble =>
      trouble
        .select('alert_troubles.subject')
        .from('alert_troubles')
        .where('alert_troubles.alert_id', knex.ref(alertId)),
    );
}

/**
 * Deletes messages and mutes that are older than a moment, alerts that are
 * left without a message, and what was told of failures that are not kept any
 * more. A message that waits stays, however old; so does one about something
 * that goes on.
 */
export async function deleteOldAlerts(
  knex: Knex,
  before: Date,
  options: { batchSize?: number; signal?: AbortSignal } = {},
): Promise<DeletedAlerts> {
  const toldFailures = await deleteInBatches(
    knex,
    { name: 'alert_failures', key: 'failure_id' },
    query =>
      query.whereNotExists(failure =>
        failure
          .select('failures.id')
          .from('failures')
          .where('failures.id', knex.ref('alert_failures.failure_id')),
      ),
    options,
  );
  const messages = await deleteInBatches(
    knex,
    { name: 'messages', key: 'id' },
    query => {
      query
        .where('messages.created_at', '<', before)
        .whereNotExists(waiting =>
          waiting
            .select('deliveries.id')
            .from('deliveries')
            .where('deliveries.status', 'waiting')
            .where('deliveries.message_id', knex.ref('messages.id')),
        );
      whereOver(query, knex, 'messages.alert_id');
    },
    { batchSize: MESSAGES_AT_ONCE, ...options },
  );
  const alerts = await deleteInBatches(
    knex,
    { name: 'alerts', key: 'id' },
    query => {
      query
        .where('alerts.created_at', '<', before)
        .whereNotExists(message =>
          message
            .select('messages.id')
            .from('messages')
            .where('messages.alert_id', knex.ref('alerts.id')),
        );
      whereOver(query, knex, 'alerts.id');
    },
    options,
  );
  const mutes = await deleteInBatches(
    knex,
    { name: 'mutes', key: 'id' },
    query => query.where('until', '<', before),
    options,
  );
  return { messages, alerts, toldFailures, mutes };
}

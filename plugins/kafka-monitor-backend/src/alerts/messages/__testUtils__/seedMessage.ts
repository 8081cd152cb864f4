import { Knex } from 'knex';
import { NOW, secondsAgo } from '../../../database/fixtures';
import { DeliveryRow, MessageRow } from '../../../database/tables';

/** Columns to set, and all others as a message of a failure has them. */
export type MessageSeed = Partial<MessageRow> & {
  deliveries?: ReadonlyArray<Partial<DeliveryRow>>;
  /** Ids of those that it is about, of connectors of one Connect cluster. */
  failures?: readonly string[];
  connectClusterId?: number;
};

const DOCUMENT = {
  language: 'en',
  title: 'A message',
  summary: [],
  sections: [],
  link: { title: 'Open', url: 'http://portal.example' },
};

/** Inserts a message of an alert of its own, with what became of it. */
export async function seedMessage(
  knex: Knex,
  seed: MessageSeed,
): Promise<{ id: string; alertId: string }> {
  const { deliveries = [], failures = [], connectClusterId, ...columns } = seed;
  const [alert] = await knex('alerts')
    .insert({ kind: 'failures', created_at: secondsAgo(60) })
    .returning('id');
  const [message] = await knex('messages')
    .insert({
      alert_id: alert.id,
      purpose: 'failure',
      critical: false,
      silent: false,
      final: false,
      severity: 'high',
      topic: 'connector-failed',
      document: JSON.stringify(DOCUMENT),
      receiver: '{}',
      title: 'A message',
      created_at: secondsAgo(60),
      ...columns,
    })
    .returning('id');
  for (const failure of failures) {
    await knex('message_connectors').insert({
      message_id: message.id,
      connect_cluster_id: connectClusterId,
      name: `of failure ${failure}`,
      failure_id: failure,
      environment: 'production',
    });
  }
  for (const delivery of deliveries) {
    await knex('deliveries').insert({
      message_id: message.id,
      alert_id: alert.id,
      channel: 'telegram',
      address: 'somewhere',
      label: 'Somewhere',
      status: 'waiting',
      attempts: 0,
      created_at: NOW,
      ...delivery,
    });
  }
  return { id: String(message.id), alertId: String(alert.id) };
}

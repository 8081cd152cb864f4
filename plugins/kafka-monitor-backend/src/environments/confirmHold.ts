import { NotFoundError } from '@backstage/errors';
import { Knex } from 'knex';
import { appendChanges } from '../changes/changeLog';
import { ConnectClusterStore } from './connectClusterStore';
import { endHold } from './kafkaClusterHold';

/** End of a hold that a person has ended, in milliseconds since 1970. */
export const CONFIRMED_AT = 0;

/**
 * Ends a hold because a person says so. What it was about is then true: the
 * new Kafka cluster id is the right one, the vanished connectors are gone.
 * Without a hold nothing happens.
 */
export async function confirmHold(options: {
  knex: Knex;
  store: ConnectClusterStore;
  environment: string;
  connectCluster: string;
}): Promise<void> {
  const { knex, store, environment, connectCluster } = options;
  const row = await store.find(environment, connectCluster);
  if (!row) {
    throw new NotFoundError(
      `There is no Connect cluster '${environment}/${connectCluster}'`,
    );
  }
  if (row.hold_reason === 'many-vanished') {
    // The next look finds the hold over.
    await store.update(row.id, { hold_until: new Date(CONFIRMED_AT) });
    return;
  }
  if (row.hold_reason !== 'kafka-cluster-changed') {
    return;
  }
  const { patch, changes } = endHold(row.hold_reason);
  await knex.transaction(async trx => {
    await trx('connect_clusters')
      .where({ id: row.id })
      // Learned anew at the next look at the workers.
      .update({ ...patch, kafka_cluster_id: null, status_hash: null });
    await appendChanges(trx, changes, {
      connectClusterId: row.id,
      syncNumber: row.sync_number,
      at: new Date(),
    });
  });
}

import { Knex } from 'knex';
import { appendChanges } from '../changes/changeLog';
import { retryOnConflict } from '../database/retryOnConflict';
import { ConnectClusterRow, ConnectorRow } from '../database/tables';
import { KafkaMonitorSettings } from '../config';
import { statesOf } from '../failures/states';
import { DEFAULT_DELAYS, FailureDelays } from '../failures/trouble';
import { writeGone } from '../failures/writeFailures';
import { summarizeTopics } from '../topics/summarizeTopics';
import { deleteRows } from './removeConnectors';
import { identityOf } from './sightOf';

/** How a connector's record is removed by somebody here, and by whom. */
export interface RemovalByUs {
  by: string;
  /** `connect`: Kafka Connect has it no more; `record`: it still may. */
  from: 'connect' | 'record';
}

/**
 * Removes one connector's record because somebody here wants it so: deleted
 * from Kafka Connect, which confirms that it is gone, or only here. Its
 * history, configurations and failures stay. A look under way is compared
 * anew, and the next one reads all: what Kafka Connect still has comes back.
 *
 * @returns whether there was such a record
 */
export async function removeConnectorByUs(
  context: { knex: Knex; delays: FailureDelays; now(): Date },
  connector: { connect_cluster_id: number; name: string },
  removal: RemovalByUs,
): Promise<boolean> {
  const { connect_cluster_id: id, name } = connector;
  return retryOnConflict(() =>
    context.knex.transaction(async trx => {
      const [cluster] = await trx<ConnectClusterRow>('connect_clusters')
        .where({ id })
        .update({
          sync_number: trx.raw('sync_number + 1'),
          status_hash: null,
          info_hash: null,
        })
        .returning([
          'environment',
          'connect_cluster',
          'platform',
          'sync_number',
        ]);
      const row = await trx<ConnectorRow>('connectors')
        .where({ connect_cluster_id: id, name })
        .first();
      if (!cluster || !row) {
        return false;
      }
      const by = context.now();
      const { from } = removal;
      const topics = await deleteRows(trx, [row]);
      await trx('connector_history').insert({
        connect_cluster_id: id,
        name,
        kind: 'lifecycle',
        event: from === 'record' ? 'record-deleted' : 'deleted',
        actor: removal.by,
        changed_after: by,
        changed_by: by,
      });
      const told = {
        connectClusterId: id,
        syncNumber: cluster.sync_number,
        at: by,
      };
      const payload =
        from === 'record'
          ? { record: true, by: removal.by }
          : { by: removal.by };
      await appendChanges(
        trx,
        [{ kind: 'connector-removed', name, payload }],
        told,
      );
      const identity = identityOf(row, {
        environment: cluster.environment,
        connectCluster: cluster.connect_cluster,
        platform: cluster.platform,
      });
      const sight = { states: statesOf(row), at: { after: null, by } };
      await writeGone(trx, [{ identity, sight, expected: true }], {
        ...told,
        by,
        delays: context.delays,
      });
      const { environment, platform } = cluster;
      await summarizeTopics(trx, { environment, platform }, topics);
      return true;
    }),
  );
}

/** Removes connectors by {@link removeConnectorByUs}, and tells the pages. */
export function removalsOf(options: {
  knex: Knex;
  settings: Pick<KafkaMonitorSettings, 'failures'>;
  publish: (kinds: readonly string[]) => Promise<void>;
}) {
  const context = {
    knex: options.knex,
    delays: { ...DEFAULT_DELAYS, ...options.settings.failures },
    now: () => new Date(),
  };
  return async (
    connector: { connect_cluster_id: number; name: string },
    removal: RemovalByUs,
  ): Promise<void> => {
    if (await removeConnectorByUs(context, connector, removal)) {
      await options.publish(['connector-removed']);
    }
  };
}

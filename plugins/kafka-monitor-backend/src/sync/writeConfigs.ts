import { Knex } from 'knex';
import { Change } from '../changes/changeLog';
import { chunked, insertRows } from '../database/batch';
import { ConnectorConfigRow } from '../database/tables';
import { changedKeys, MaskedConfig } from './connectorConfig';
import { writeConfiguredTopics } from './writeTopics';
import { WriteContext, WrittenConnector } from './writeConnectors';

/**
 * Adds a version of the masked configuration where it differs from the last
 * one, and brings the configured topics up to date.
 */
export async function writeConfigs(
  trx: Knex,
  written: readonly WrittenConnector[],
  ids: ReadonlyMap<string, number>,
  context: WriteContext,
): Promise<Change[]> {
  const read = written.filter(each => each.write.config);
  const present = await presentVersions(
    trx,
    read.map(each => each.write.name),
    context.connectClusterId,
  );
  const versions: object[] = [];
  const history: object[] = [];
  const changes: Change[] = [];
  const reconfigured: WrittenConnector[] = [];
  for (const each of read) {
    const { name, config } = each.write;
    const last = present.get(name);
    const keys = changedKeys(last && maskedOf(last), config!.masked);
    if (!last || !each.before || keys.length > 0 || knowledgeChanged(each)) {
      reconfigured.push(each);
    }
    if (last && keys.length === 0) {
      continue;
    }
    const version = (last?.version ?? 0) + 1;
    const times = { changed_after: context.after, changed_by: context.by };
    versions.push({
      connect_cluster_id: context.connectClusterId,
      name,
      version,
      config: JSON.stringify(config!.masked.config),
      masked_keys: JSON.stringify(config!.masked.maskedKeys),
      digests: JSON.stringify(config!.masked.digests),
      changed_keys: JSON.stringify(keys),
      ...times,
    });
    if (last) {
      history.push({
        connect_cluster_id: context.connectClusterId,
        name,
        kind: 'config',
        config_version: version,
        changed_keys: JSON.stringify(keys),
        ...times,
      });
      changes.push({
        kind: 'config-changed',
        name,
        payload: { version, changedKeys: keys },
      });
    }
  }
  await insertRows(trx, 'connector_configs', versions);
  await insertRows(trx, 'connector_history', history);
  await writeConfiguredTopics(trx, reconfigured, ids);
  return changes;
}

/** The same configuration can say more to a newer version of this product. */
function knowledgeChanged({ before, write }: WrittenConnector): boolean {
  return before?.info_hash !== write.infoHash;
}

function maskedOf(row: ConnectorConfigRow): MaskedConfig {
  return {
    config: JSON.parse(row.config),
    maskedKeys: JSON.parse(row.masked_keys),
    digests: JSON.parse(row.digests),
  };
}

async function presentVersions(
  trx: Knex,
  names: readonly string[],
  connectClusterId: number,
): Promise<Map<string, ConnectorConfigRow>> {
  const present = new Map<string, ConnectorConfigRow>();
  for (const chunk of chunked(names, 500)) {
    const rows = await trx<ConnectorConfigRow>('connector_configs as c')
      .where('c.connect_cluster_id', connectClusterId)
      .whereIn('c.name', chunk)
      .where(
        'c.version',
        trx('connector_configs as newest')
          .where('newest.connect_cluster_id', connectClusterId)
          .whereRaw('newest.name = c.name')
          .max('newest.version'),
      )
      .select('c.*');
    rows.forEach(row => present.set(row.name, row));
  }
  return present;
}

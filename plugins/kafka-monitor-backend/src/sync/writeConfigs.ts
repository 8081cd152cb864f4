import { Knex } from 'knex';
import { Change } from '../changes/changeLog';
import { insertRows } from '../database/batch';
import { changedKeys } from './connectorConfig';
import { maskStoredTexts } from './maskStoredTexts';
import {
  maskedColumns,
  maskStoredVersions,
  newestVersions,
} from './storedVersions';
import { writeConfiguredTopics } from './writeTopics';
import { WriteContext, WrittenConnector } from './ConnectorWrite';

/**
 * Adds a version of the masked configuration where it differs from the last
 * one, and brings the configured topics up to date. What is stored already is
 * masked as the new version is: a key can turn out to be a secret later.
 *
 * @returns with the topics whose use has changed
 */
export async function writeConfigs(
  trx: Knex,
  written: readonly WrittenConnector[],
  ids: ReadonlyMap<string, number>,
  context: WriteContext,
): Promise<{ changes: Change[]; topics: Set<string> }> {
  const read = written.filter(each => each.write.config);
  const { connectClusterId } = context;
  const present = await newestVersions(
    trx,
    read.map(each => each.write.name),
    connectClusterId,
  );
  const found = await maskStoredVersions(
    trx,
    read.map(({ write }) => ({ name: write.name, config: write.config! })),
    present,
    connectClusterId,
  );
  await maskStoredTexts(trx, read, ids, found, context);
  const versions: object[] = [];
  const history: object[] = [];
  const changes: Change[] = [];
  const reconfigured: WrittenConnector[] = [];
  for (const each of read) {
    const { name, config } = each.write;
    const last = present.get(name);
    const keys = changedKeys(last?.masked, config!.masked);
    const same =
      last &&
      each.before &&
      keys.length === 0 &&
      !found.has(name) &&
      !knowledgeChanged(each);
    if (!same) {
      reconfigured.push(each);
    }
    if (last && keys.length === 0) {
      continue;
    }
    const version = (last?.version ?? 0) + 1;
    const times = { changed_after: context.after, changed_by: context.by };
    versions.push({
      connect_cluster_id: connectClusterId,
      name,
      version,
      ...maskedColumns(config!.masked),
      changed_keys: JSON.stringify(keys),
      ...times,
    });
    if (last) {
      history.push({
        connect_cluster_id: connectClusterId,
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
  const topics = await writeConfiguredTopics(
    trx,
    reconfigured,
    ids,
    context.by,
  );
  return { changes, topics };
}

/** The same configuration can say more to a newer version of this product. */
function knowledgeChanged({ before, write }: WrittenConnector): boolean {
  return before?.info_hash !== write.infoHash;
}

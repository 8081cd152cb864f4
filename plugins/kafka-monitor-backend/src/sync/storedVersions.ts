import { setImmediate } from 'node:timers/promises';
import { Knex } from 'knex';
import { chunked, updateRows } from '../database/batch';
import { ConnectorConfigRow } from '../database/tables';
import { MaskedConfig, ReadConfig } from './connectorConfig';
import { maskAgain } from './maskAgain';

/** A version of a configuration as stored. */
export interface StoredVersion {
  id: number;
  version: number;
  masked: MaskedConfig;
}

/** Connectors whose versions are read at once: each may have many. */
const PER_QUERY = 50;

/** The newest version of each connector, by name. */
export async function newestVersions(
  trx: Knex,
  names: readonly string[],
  connectClusterId: number,
): Promise<Map<string, StoredVersion>> {
  const newest = new Map<string, StoredVersion>();
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
    rows.forEach(row => newest.set(row.name, toVersion(row)));
  }
  return newest;
}

/**
 * Masks what is stored of configurations that have been read as they are
 * masked now, so that no earlier version shows what the present one hides.
 *
 * @param newest brought up to date
 * @returns by name: the secrets that stood there unmasked; never stored
 */
export async function maskStoredVersions(
  trx: Knex,
  read: ReadonlyArray<{ name: string; config: ReadConfig }>,
  newest: ReadonlyMap<string, StoredVersion>,
  connectClusterId: number,
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const stored = read.filter(({ name }) => newest.has(name));
  for (const chunk of chunked(stored, PER_QUERY)) {
    const earlier = await earlierVersions(
      trx,
      chunk
        .map(({ name }) => name)
        .filter(name => newest.get(name)!.version > 1),
      connectClusterId,
    );
    const changed: StoredVersion[] = [];
    for (const { name, config } of chunk) {
      const last = newest.get(name)!;
      const before = earlier.get(name) ?? [];
      const versions = [...before.filter(each => each.id !== last.id), last];
      const masked = maskVersions(versions, config);
      if (masked.versions.size > 0) {
        changed.push(...masked.versions);
        found.set(name, masked.secretValues);
      }
    }
    await updateRows(trx, 'connector_configs', changed.map(toColumns), ['id']);
    await setImmediate();
  }
  return found;
}

/** Sets what is masked anew on the versions; tells which those are. */
function maskVersions(
  versions: readonly StoredVersion[],
  { masking, secretValues }: ReadConfig,
) {
  const known = new Set(secretValues);
  const changed = new Set<StoredVersion>();
  const maskAll = () => {
    for (const each of versions) {
      const again = maskAgain(each.masked, masking, [...known]);
      if (again) {
        each.masked = again.masked;
        again.secretValues.forEach(secret => known.add(secret));
        changed.add(each);
      }
    }
  };
  maskAll();
  if (changed.size > 0) {
    // What one version told may stand in another, under any key.
    maskAll();
  }
  return { versions: changed, secretValues: [...known] };
}

async function earlierVersions(
  trx: Knex,
  names: readonly string[],
  connectClusterId: number,
): Promise<Map<string, StoredVersion[]>> {
  const versions = new Map<string, StoredVersion[]>();
  if (names.length === 0) {
    return versions;
  }
  const rows = await trx<ConnectorConfigRow>('connector_configs')
    .where({ connect_cluster_id: connectClusterId })
    .whereIn('name', names);
  for (const row of rows) {
    const list = versions.get(row.name);
    if (list) {
      list.push(toVersion(row));
    } else {
      versions.set(row.name, [toVersion(row)]);
    }
  }
  return versions;
}

function toVersion(row: ConnectorConfigRow): StoredVersion {
  return {
    id: row.id,
    version: row.version,
    masked: {
      config: JSON.parse(row.config),
      maskedKeys: JSON.parse(row.masked_keys),
      digests: JSON.parse(row.digests),
    },
  };
}

function toColumns({ id, masked }: StoredVersion) {
  return { id, ...maskedColumns(masked) };
}

/** What is stored of a masked configuration. */
export function maskedColumns(masked: MaskedConfig) {
  return {
    config: JSON.stringify(masked.config),
    masked_keys: JSON.stringify(masked.maskedKeys),
    digests: JSON.stringify(masked.digests),
  };
}

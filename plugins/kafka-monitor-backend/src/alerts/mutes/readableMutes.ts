import { MuteRow } from '../../database/tables';
import { chunked } from '../../database/batch';
import { OrganizationReading } from '../../organization/OrganizationReading';

const keyOf = (environment: string, connectCluster: string, name: string) =>
  JSON.stringify([environment, connectCluster, name]);

/** Connectors of mutes that the caller may read; `all`: each of them. */
export type ReadableConnectors = 'all' | ReadonlySet<string>;

/** Which of the connectors that mutes are of the caller may read. */
export async function readReadableConnectors(
  { connectors }: OrganizationReading,
  rows: readonly MuteRow[],
): Promise<ReadableConnectors> {
  const { knex, views, mayRead, may } = connectors;
  if (may.read.connectors === 'all') {
    return 'all';
  }
  const names = rows.flatMap(({ name }) => name ?? []);
  const readable = new Set<string>();
  for (const chunk of chunked(names, 500)) {
    const found = await knex('connectors')
      .whereIn('connectors.name', chunk)
      .whereRaw(mayRead.sql, mayRead.bindings)
      .select('connect_cluster_id', 'name');
    for (const { connect_cluster_id: id, name } of found) {
      const view = views.find(({ row }) => row.id === id);
      if (view) {
        const { environment, connect_cluster: cluster } = view.row;
        readable.add(keyOf(environment, cluster, name));
      }
    }
  }
  return readable;
}

/** Of a connector who may read it; of all else everybody who reads mutes. */
export function isReadable(
  row: MuteRow,
  readable: ReadableConnectors,
): boolean {
  return (
    row.scope !== 'connector' ||
    readable === 'all' ||
    readable.has(keyOf(row.environment!, row.connect_cluster!, row.name!))
  );
}

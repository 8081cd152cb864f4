import {
  BulkOperationName,
  ConnectorRef,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { ConnectorRow } from '../../database/tables';
import { MayColumns } from '../../permissions/OperationColumns';
import { permissionOf } from '../../permissions/permissionOf';
import { ConnectorReading } from '../connectorReading';
import { operationOf } from './bulkOperation';

/** A connector that a bulk operation names, and whether it can begin. */
export interface JudgedConnector {
  ref: ConnectorRef;
  /** 0: there is no such Connect cluster. */
  connectClusterId: number;
  /** Undefined: it waits for its turn. */
  ended?: {
    status: 'failed' | 'skipped';
    reason: 'not-found' | 'not-allowed' | 'gone';
    message: string;
  };
}

function notFound(key: string, seen: boolean): JudgedConnector['ended'] {
  return seen
    ? { status: 'skipped', reason: 'gone', message: `${key} has gone` }
    : {
        status: 'failed',
        reason: 'not-found',
        message: `No connector ${key}`,
      };
}

/**
 * Judges connectors by what the caller may see and do at this moment. One
 * that he may not read is not found; one at a time, never for all of them.
 *
 * @param options `seen`: they were all there when they were selected, so that
 *   one that is not found has gone since
 */
export async function judgeConnectors(
  reading: ConnectorReading,
  name: BulkOperationName,
  refs: readonly ConnectorRef[],
  options: { seen: boolean },
): Promise<JudgedConnector[]> {
  const { operation } = operationOf(name);
  const clusterIds = new Map(
    reading.views.map(({ row }) => [
      `${row.environment}/${row.connect_cluster}`,
      row.id,
    ]),
  );
  const idOf = ({ environment, connectCluster }: ConnectorRef) =>
    clusterIds.get(`${environment}/${connectCluster}`) ?? 0;
  const found = await readMay(
    reading,
    refs.map(ref => ({ id: idOf(ref), name: ref.name })),
  );
  return refs.map(ref => {
    const connectClusterId = idOf(ref);
    const row = found.get(connectClusterId)?.get(ref.name);
    const key = stringifyConnectorRef(ref);
    if (!row) {
      return { ref, connectClusterId, ended: notFound(key, options.seen) };
    }
    if (!reading.operationColumns.of(row).includes(operation)) {
      const message = `${key}: this needs the permission ${permissionOf[operation].name}`;
      return {
        ref,
        connectClusterId,
        ended: { status: 'failed', reason: 'not-allowed', message },
      };
    }
    return { ref, connectClusterId };
  });
}

type MayRow = Pick<ConnectorRow, 'name'> & MayColumns;

/** Those of the connectors that may be read, by Connect cluster and name. */
async function readMay(
  reading: ConnectorReading,
  connectors: ReadonlyArray<{ id: number; name: string }>,
): Promise<Map<number, Map<string, MayRow>>> {
  const { knex, mayRead, operationColumns } = reading;
  const names = new Map<number, string[]>();
  for (const { id, name } of connectors) {
    const list = names.get(id);
    if (list) {
      list.push(name);
    } else {
      names.set(id, [name]);
    }
  }
  const found = new Map<number, Map<string, MayRow>>();
  for (const [id, ofCluster] of names) {
    const query: Knex.QueryBuilder = knex('connectors')
      .select('connectors.name', ...operationColumns.select(knex))
      .where('connectors.connect_cluster_id', id)
      .whereIn('connectors.name', ofCluster)
      .whereRaw(mayRead.sql, mayRead.bindings);
    const rows: MayRow[] = await query;
    found.set(id, new Map(rows.map(row => [row.name, row])));
  }
  return found;
}

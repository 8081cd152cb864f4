import { NotFoundError } from '@backstage/errors';
import { ConnectorReading } from '../connectors/connectorReading';
import { ConnectClusterView } from '../environments/connectClusterViews';
import { FailureItemRow, selectFailures } from './failureItem';
import { mayAct } from './failureQuery';

/** A failure's row, with the Connect cluster it is of. */
export interface FoundFailure {
  row: FailureItemRow & { trace: string | null };
  view: ConnectClusterView;
}

/**
 * One failure.
 *
 * @throws NotFoundError also when the caller may not read it
 */
export async function findFailure(
  reading: ConnectorReading,
  id: string,
): Promise<FoundFailure> {
  const { sql, bindings } = mayAct(reading, 'read');
  const row = (await selectFailures(reading)
    .select('failures.trace')
    .where('failures.id', Number(id))
    .whereRaw(sql, bindings)
    .first()) as FoundFailure['row'] | undefined;
  const view = reading.views.find(
    each => each.row.id === row?.connect_cluster_id,
  );
  if (!row || !view) {
    throw new NotFoundError(`No failure ${id}`);
  }
  return { row, view };
}

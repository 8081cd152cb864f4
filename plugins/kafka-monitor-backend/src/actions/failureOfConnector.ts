import { NotFoundError } from '@backstage/errors';
import {
  ConnectorRef,
  failureQuerySchema,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectorReading } from '../connectors/connectorReading';
import { findConnector } from '../connectors/findConnector';
import { listFailures } from '../failures/listFailures';

/**
 * The id of a connector's open failure, else of its last one; also of a
 * connector that is gone.
 *
 * @throws NotFoundError when it never failed, or the caller may not read it
 */
export async function failureOfConnector(
  reading: ConnectorReading,
  ref: ConnectorRef,
): Promise<string> {
  const connector = stringifyConnectorRef(ref);
  for (const status of [['open', 'acknowledged'], ['resolved']]) {
    const query = failureQuerySchema.parse({
      connector,
      status,
      // Asked for by name, it is told of where its environment is off, too.
      environment: ref.environment,
      sort: '-since',
      limit: '1',
    });
    const { items } = await listFailures(reading, query);
    if (items.length > 0) {
      return items[0].id;
    }
  }
  await findConnector(reading, ref);
  throw new NotFoundError(`${connector} has no failure, open or past`);
}

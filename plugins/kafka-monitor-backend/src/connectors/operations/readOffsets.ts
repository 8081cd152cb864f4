import {
  Offsets,
  isKafkaAtLeast,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { isConnectError } from '../../connect';
import { OperationOptions } from './operationOptions';
import { saysConnectorUnknown } from './saysConnectorUnknown';
import {
  OperatedConnector,
  assertDoable,
  refOf,
} from './OperationRefusedError';

const NOT_OFFERED: Offsets = { status: 'not-offered', offsets: [] };

/**
 * Offsets as the worker tells them now; of a stopped connector, too.
 *
 * @throws OperationRefusedError when nobody asks that Connect cluster
 * @throws ConnectError when it does not answer well
 */
export async function readOffsets(
  clientOf: OperationOptions['clientOf'],
  operated: OperatedConnector,
): Promise<Offsets> {
  // It takes what a look takes.
  assertDoable('sync', operated);
  if (!isKafkaAtLeast(operated.view.row.kafka_version, 3, 5)) {
    return NOT_OFFERED;
  }
  try {
    const offsets = await clientOf(refOf(operated)).offsets(operated.row.name);
    return {
      status: 'known',
      offsets: offsets.map(({ partition, offset }) => ({ partition, offset })),
    };
  } catch (error) {
    // Connect names the connector it misses; else the path itself is unknown.
    if (
      isConnectError(error) &&
      error.kind === 'not-found' &&
      !saysConnectorUnknown(error)
    ) {
      return NOT_OFFERED;
    }
    throw error;
  }
}

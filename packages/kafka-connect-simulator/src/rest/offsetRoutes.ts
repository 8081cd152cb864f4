import type { ConnectorRecord, OffsetRecord } from '../group/ConnectorRecord';
import { offsetsOf } from '../group/offsetsOf';
import { Answer, ConnectError, json } from './answers';
import { reachLeader } from './forwarding';
import { isObject, readBody } from './readBody';
import type { RestContext } from './RestContext';
import { existing } from './statusRoutes';

/** `GET /connectors/{c}/offsets`. @internal */
export function getOffsets(context: RestContext): Answer {
  const record = existing(context);
  return json(200, { offsets: offsetsOf(record) });
}

/** `PATCH /connectors/{c}/offsets`. @internal */
export function patchOffsets(context: RestContext): Answer {
  const changes = readOffsets(context);
  reachLeader(context);
  const record = existing(context);
  requireStopped(record);
  const byPartition = new Map(
    offsetsOf(record).map(entry => [JSON.stringify(entry.partition), entry]),
  );
  for (const { partition, offset } of changes) {
    const key = JSON.stringify(partition);
    if (offset === null) byPartition.delete(key);
    else byPartition.set(key, { partition, offset });
  }
  record.offsets = [...byPartition.values()];
  record.offsetsSet = true;
  return json(200, {
    message: 'The offsets for this connector have been altered successfully',
  });
}

/** `DELETE /connectors/{c}/offsets`. @internal */
export function deleteOffsets(context: RestContext): Answer {
  reachLeader(context);
  const record = existing(context);
  requireStopped(record);
  record.offsets = [];
  record.offsetsSet = true;
  return json(200, {
    message: 'The offsets for this connector have been reset successfully',
  });
}

type OffsetChange = Omit<OffsetRecord, 'offset'> & {
  offset: OffsetRecord['offset'] | null;
};

function readOffsets(context: RestContext): OffsetChange[] {
  const given = readBody(context)?.offsets;
  if (!Array.isArray(given) || given.length === 0) {
    throw new ConnectError(
      400,
      'Partitions / offsets need to be provided for an alter offsets request',
    );
  }
  return given.map((entry: unknown) => {
    if (!isObject(entry) || !isObject(entry.partition)) {
      throw new ConnectError(
        400,
        'The partition for a source offset must be a JSON object',
      );
    }
    const offset = isObject(entry.offset) ? entry.offset : null;
    return { partition: entry.partition, offset };
  });
}

function requireStopped(record: ConnectorRecord): void {
  if (record.state !== 'STOPPED') {
    throw new ConnectError(
      400,
      `Connectors must be in the STOPPED state before their offsets can be modified. This can be done for the specified connector by issuing a 'PUT' request to the '/connectors/${record.name}/stop' endpoint`,
    );
  }
}

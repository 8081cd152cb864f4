import type { ConnectorRecord, OffsetRecord } from './ConnectorRecord';

/**
 * How far a connector has come: what was set by a request, nothing while none
 * of its tasks has run, or offsets that fit its class.
 *
 * @internal
 */
export function offsetsOf(record: ConnectorRecord): OffsetRecord[] {
  if (record.offsetsSet) return record.offsets;
  if (!record.hasRun) return [];
  return record.type === 'sink' ? sinkOffsets(record) : sourceOffsets(record);
}

function sinkOffsets(record: ConnectorRecord): OffsetRecord[] {
  return record.topics.map(topic => ({
    partition: { kafka_partition: 0, kafka_topic: topic },
    offset: { kafka_offset: progressOf(topic) },
  }));
}

function sourceOffsets(record: ConnectorRecord): OffsetRecord[] {
  const { config } = record;
  const position = progressOf(record.name);
  if (config.file !== undefined) {
    return [{ partition: { filename: config.file }, offset: { position } }];
  }
  if (config['connector.class']?.startsWith('io.debezium.')) {
    return [
      {
        partition: { server: config['topic.prefix'] ?? record.name },
        offset: {
          lsn: position * 1024,
          txId: position,
          ts_usec: 1764000000000000,
        },
      },
    ];
  }
  return record.topics.map(topic => ({
    partition: { protocol: '1', table: topic },
    offset: { incrementing: progressOf(topic) },
  }));
}

/** A believable position that is the same each time. */
function progressOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    sum = (sum * 31 + text.charCodeAt(i)) % 1_000_003;
  }
  return sum;
}

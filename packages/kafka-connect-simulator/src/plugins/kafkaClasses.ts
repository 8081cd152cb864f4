import { ConnectorPlugin, keys } from './ConnectorPlugin';
import {
  mirrorCheckpointKeys,
  mirrorHeartbeatKeys,
  mirrorSourceKeys,
} from './mirrorConfigDef';

const versionOn = (kafkaVersion: string) => kafkaVersion;

/** What a bare worker has: the connectors that come with Kafka. @internal */
export const kafkaClasses: ConnectorPlugin[] = [
  {
    class: 'org.apache.kafka.connect.file.FileStreamSinkConnector',
    type: 'sink',
    versionOn,
    singleTask: false,
    keys: keys(null, 'file STRING'),
  },
  {
    class: 'org.apache.kafka.connect.file.FileStreamSourceConnector',
    type: 'source',
    versionOn,
    singleTask: true,
    keys: keys(
      null,
      `
      file STRING
      topic STRING!
      batch.size INT=2000
      `,
    ),
  },
  {
    class: 'org.apache.kafka.connect.mirror.MirrorCheckpointConnector',
    type: 'source',
    versionOn,
    singleTask: false,
    keys: mirrorCheckpointKeys,
  },
  {
    class: 'org.apache.kafka.connect.mirror.MirrorHeartbeatConnector',
    type: 'source',
    versionOn,
    singleTask: true,
    keys: mirrorHeartbeatKeys,
  },
  {
    class: 'org.apache.kafka.connect.mirror.MirrorSourceConnector',
    type: 'source',
    versionOn,
    singleTask: false,
    keys: mirrorSourceKeys,
  },
];

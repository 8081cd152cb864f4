import { ClassRow, expectedOf, readRow } from './classRow';

const topics = 'orders';
const reads = ['reads orders'];
const topic = { 'kafka.topic': 'orders' };
const writes = ['writes orders'];

const clusters = {
  'source.cluster.alias': 'jkt',
  'target.cluster.alias': 'sby',
  'source.cluster.bootstrap.servers': 'jkt-1:9092,jkt-2:9092',
  'target.cluster.bootstrap.servers': 'sby-1:9092',
};

const spool = 'com.github.jcustenborder.kafka.connect.spooldir';

describe('Kafka', () => {
  it.each<ClassRow>([
    {
      class: 'org.apache.kafka.connect.mirror.MirrorSourceConnector',
      config: { ...clusters, topics: 'orders, pay[.]ments, logs-.*' },
      says: 'source kafka jkt-1:9092,jkt-2:9092/jkt',
      topics: [
        'writes jkt.orders',
        'writes jkt.pay.ments',
        'writes ~jkt\\.logs-.*',
      ],
    },
    {
      class: 'org.apache.kafka.connect.mirror.MirrorCheckpointConnector',
      config: { ...clusters, groups: '.*', topics: 'orders' },
      says: 'source kafka jkt-1:9092,jkt-2:9092/jkt',
      topics: ['writes !jkt.checkpoints.internal'],
    },
    {
      class: 'org.apache.kafka.connect.mirror.MirrorHeartbeatConnector',
      config: clusters,
      says: 'source kafka jkt-1:9092,jkt-2:9092/jkt',
      topics: ['writes !heartbeats'],
    },
  ])('$class', row => {
    expect(readRow(row)).toEqual(expectedOf(row));
  });
});

describe('files', () => {
  it.each<ClassRow>([
    ...[
      'org.apache.kafka.connect.file.FileStreamSourceConnector',
      'FileStreamSource',
      'FileStreamSourceConnector',
    ].map(name => ({
      class: name,
      config: { file: '/var/log/app.log', topic: 'app-log' },
      says: 'source file /var/log/app.log',
      topics: ['writes app-log'],
    })),
    ...[
      'org.apache.kafka.connect.file.FileStreamSinkConnector',
      'FileStreamSink',
    ].map(name => ({
      class: name,
      config: { file: '/tmp/out.txt', topics },
      says: 'sink file /tmp/out.txt',
      topics: reads,
    })),
    ...[
      'io.confluent.kafka.connect.datagen.DatagenConnector',
      'DatagenSource',
    ].map(name => ({
      class: name,
      config: { quickstart: 'orders', ...topic },
      says: 'source datagen -',
      topics: writes,
    })),
    ...[
      'SpoolDirCsv',
      'SpoolDirJson',
      'SpoolDirSchemaLessJson',
      'SpoolDirLineDelimited',
      'SpoolDirAvro',
      'SpoolDirBinaryFile',
      'SpoolDirELF',
      'SpoolDirOfTomorrow',
    ].map(name => ({
      class: `${spool}.${name}SourceConnector`,
      config: { 'input.path': '/data/in', topic: 'orders' },
      says: 'source file /data/in',
      topics: writes,
    })),
    {
      class:
        'io.streamthoughts.kafka.connect.filepulse.source.FilePulseSourceConnector',
      config: {
        'fs.listing.directory.path': '/data/in',
        topic: 'orders',
        'tasks.file.status.storage.topic': 'filepulse-status',
      },
      says: 'source file /data/in',
      topics: ['writes orders', 'writes !filepulse-status'],
    },
    {
      class: 'io.confluent.connect.sftp.SftpSinkConnector',
      config: { 'sftp.host': 'sftp', 'topics.dir': 'out', topics },
      says: 'sink sftp sftp:22/out',
      topics: reads,
    },
    ...[
      'io.confluent.connect.sftp.SftpGenericSourceConnector',
      'io.confluent.connect.sftp.SftpCsvSourceConnector',
      'io.confluent.connect.sftp.SftpJsonSourceConnector',
      'io.confluent.connect.sftp.SftpBinarySourceConnector',
      'io.confluent.connect.sftp.SftpSchemaLessJsonSourceConnector',
      'SftpSource',
    ].map(name => ({
      class: name,
      config: {
        'sftp.host': 'sftp',
        'sftp.port': '2222',
        'input.path': '/in',
        ...topic,
      },
      says: 'source sftp sftp:2222//in',
      topics: writes,
    })),
  ])('$class', row => {
    expect(readRow(row)).toEqual(expectedOf(row));
  });
});

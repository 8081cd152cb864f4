import { ClassRule } from '../classRule';

const SPOOL = [
  'SpoolDirCsv',
  'SpoolDirJson',
  'SpoolDirSchemaLessJson',
  'SpoolDirLineDelimited',
  'SpoolDirAvro',
  'SpoolDirBinaryFile',
  'SpoolDirELF',
];

/** Files, directories, and data made up on the spot. */
export const FILE_RULES: readonly ClassRule[] = [
  {
    classes: [
      'org.apache.kafka.connect.file.FileStreamSourceConnector',
      'org.apache.kafka.connect.file.FileStreamSinkConnector',
    ],
    direction: 'both',
    dbms: 'file',
    endpoint: { resource: [{ kind: 'file', keys: ['file'] }] },
    topics: { kind: 'listed', keys: ['topic'] },
  },
  {
    classes: ['io.confluent.kafka.connect.datagen.DatagenConnector'],
    aliases: ['DatagenSource'],
    direction: 'source',
    dbms: 'datagen',
    topics: { kind: 'listed', keys: ['kafka.topic'] },
  },
  {
    classes: SPOOL.map(
      name =>
        `com.github.jcustenborder.kafka.connect.spooldir.${name}SourceConnector`,
    ),
    prefixes: ['com.github.jcustenborder.kafka.connect.spooldir.'],
    direction: 'source',
    dbms: 'file',
    endpoint: { resource: [{ kind: 'directory', keys: ['input.path'] }] },
    topics: { kind: 'listed', keys: ['topic'] },
  },
  {
    classes: [
      'io.streamthoughts.kafka.connect.filepulse.source.FilePulseSourceConnector',
    ],
    direction: 'source',
    dbms: 'file',
    endpoint: {
      resource: [
        { kind: 'directory', keys: ['fs.listing.directory.path'] },
        { kind: 'bucket', keys: ['aws.s3.bucket.name', 'gcs.bucket.name'] },
      ],
    },
    topics: { kind: 'listed', keys: ['topic'] },
    internal: [{ key: 'tasks.file.status.storage.topic', direction: 'write' }],
  },
  {
    classes: [
      'io.confluent.connect.sftp.SftpSinkConnector',
      'io.confluent.connect.sftp.SftpGenericSourceConnector',
      'io.confluent.connect.sftp.SftpCsvSourceConnector',
      'io.confluent.connect.sftp.SftpJsonSourceConnector',
      'io.confluent.connect.sftp.SftpBinarySourceConnector',
      'io.confluent.connect.sftp.SftpSchemaLessJsonSourceConnector',
    ],
    aliases: ['SftpSource'],
    direction: 'both',
    dbms: 'sftp',
    endpoint: {
      address: ['sftp.host'],
      port: ['sftp.port'],
      defaultPort: 22,
      resource: [
        {
          kind: 'directory',
          keys: ['input.path', 'sftp.working.dir', 'topics.dir'],
        },
      ],
    },
    topics: { kind: 'listed', keys: ['kafka.topic'] },
  },
];

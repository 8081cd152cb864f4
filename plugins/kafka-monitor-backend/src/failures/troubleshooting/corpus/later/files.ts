import { CorpusTrace } from '../CorpusTrace';
import { asJsonText } from '../logForms';
import { connectorStart36, sinkExit23, sourceTail23 } from '../workerFrames';

const csv = {
  connectorClass:
    'com.github.jcustenborder.kafka.connect.spooldir.SpoolDirCsvSourceConnector',
  dbms: 'files',
  direction: 'source',
} as const;

const filePulse = {
  connectorClass:
    'io.streamthoughts.kafka.connect.filepulse.source.FilePulseSourceConnector',
  dbms: 'files',
  direction: 'source',
} as const;

export const traces: readonly CorpusTrace[] = [
  {
    ...csv,
    id: 'later-spooldir-no-file-for-schema',
    source:
      'https://github.com/jcustenborder/kafka-connect-spooldir/issues/192',
    trace:
      asJsonText(`java.lang.IllegalStateException: Could not find any input file(s) to infer schema from.
\tat shaded.com.google.common.base.Preconditions.checkState(Preconditions.java:508)
\tat com.github.jcustenborder.kafka.connect.spooldir.AbstractSpoolDirSourceConnector.start(AbstractSpoolDirSourceConnector.java:63)
${connectorStart36}
`),
    truth: 'No file lies in the input directory to take the schema from.',
    expected: ['spooldir-no-file-for-schema'],
  },
  {
    ...csv,
    id: 'later-spooldir-unterminated-quote',
    source:
      'https://github.com/jcustenborder/kafka-connect-spooldir/issues/189',
    trace: `[2021-08-24 18:55:46,547] ERROR Exception encountered processing line 5692 of /data/in/swap_2021_06.csv. (com.github.jcustenborder.kafka.connect.spooldir.AbstractSourceTask:265)
java.io.IOException: Unterminated quoted field at end of CSV line. Beginning of lost text: [;;;;;;;;;;;;;;;;
]
        at com.opencsv.CSVReader.readNext(CSVReader.java:353)
        at com.github.jcustenborder.kafka.connect.spooldir.SpoolDirCsvSourceTask.process(SpoolDirCsvSourceTask.java:105)`,
    truth: 'A line of the CSV file opens a quote that is never closed.',
    expected: ['spooldir-csv-quote-open'],
  },
  {
    ...csv,
    id: 'later-spooldir-null',
    source: 'https://github.com/jcustenborder/kafka-connect-spooldir/issues/13',
    trace: asJsonText(`java.lang.NullPointerException
\tat io.confluent.kafka.connect.source.io.processing.csv.CSVRecordProcessor.lineNumber(CSVRecordProcessor.java:160)
\tat io.confluent.kafka.connect.source.SpoolDirectoryTask.poll(SpoolDirectoryTask.java:47)
${sourceTail23}
`),
    truth: null,
    expected: [],
  },
  {
    ...filePulse,
    id: 'later-filepulse-init-again',
    source:
      'https://github.com/streamthoughts/kafka-connect-file-pulse/issues/24',
    trace: `java.lang.IllegalStateException: Cannot init again.
\tat io.streamthoughts.kafka.connect.filepulse.storage.KafkaStateBackingStore.start(KafkaStateBackingStore.java:94)
\tat io.streamthoughts.kafka.connect.filepulse.source.FilePulseSourceConnector.start(FilePulseSourceConnector.java:107)
\tat org.apache.kafka.connect.runtime.WorkerConnector.resume(WorkerConnector.java:131)`,
    truth:
      'The state store of the last run is still open when it starts again.',
    expected: ['filepulse-cannot-restart'],
  },
  {
    connectorClass: 'com.qubole.streamx.s3.S3SinkConnector',
    dbms: 's3',
    direction: 'sink',
    id: 'later-streamx-close-null',
    source: 'https://github.com/qubole/streamx/issues/35',
    trace: `${sinkExit23}
Caused by: java.lang.NullPointerException
\tat io.confluent.connect.hdfs.DataWriter.close(DataWriter.java:299)
\tat io.confluent.connect.hdfs.HdfsSinkTask.close(HdfsSinkTask.java:110)`,
    truth: null,
    expected: [],
  },
];

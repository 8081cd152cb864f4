/** Why a connector that is created over REST does not come up. @internal */
export type StartProblem =
  | { kind: 'task-fails'; trace: string }
  | { kind: 'connector-fails'; trace: string }
  | { kind: 'waits-for-remote' }
  | { kind: 'no-tasks' };

const UNWRITABLE = /^\/(nonexistent|missing)\//;
const UNREACHABLE = /(^|[@/,])(unreachable[\w.-]*|[\w.-]+:1(?!\d))/;

/**
 * Configurations that do not work: a file below `/nonexistent/`, a source
 * cluster that is called `unreachable...` or has port 1, a JDBC sink whose
 * database is called so, a topic filter that is none. With these, tests bring about on the simulator what
 * they bring about on a real worker.
 *
 * @internal
 */
export function startProblemOf(
  config: Record<string, string>,
): StartProblem | undefined {
  const name = config['connector.class'] ?? '';
  if (name.includes('FileStream') && UNWRITABLE.test(config.file ?? '')) {
    // A file source waits for its file; a sink cannot create its own.
    if (name.includes('Sink')) {
      return { kind: 'task-fails', trace: missingFileTrace(config.file) };
    }
    return undefined;
  }
  if (name.includes('MirrorSource') && config.enabled === 'false') {
    return { kind: 'no-tasks' };
  }
  const filter = config['topic.filter.class'] ?? '';
  if (name.includes('MirrorSource') && filter.startsWith('java.lang.')) {
    return { kind: 'connector-fails', trace: noTopicFilterTrace(filter) };
  }
  if (
    name.includes('MirrorSource') &&
    UNREACHABLE.test(config['source.cluster.bootstrap.servers'] ?? '')
  ) {
    return { kind: 'waits-for-remote' };
  }
  if (UNREACHABLE.test(config['connection.url'] ?? '')) {
    return { kind: 'no-tasks' };
  }
  return undefined;
}

function missingFileTrace(file: string): string {
  return [
    `org.apache.kafka.connect.errors.ConnectException: Couldn't find or create file '${file}' for FileStreamSinkTask`,
    'at org.apache.kafka.connect.file.FileStreamSinkTask.start(FileStreamSinkTask.java:74)',
    'at org.apache.kafka.connect.runtime.WorkerSinkTask.initializeAndStart(WorkerSinkTask.java:338)',
    'at org.apache.kafka.connect.runtime.WorkerTask.doStart(WorkerTask.java:191)',
    'at org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:242)',
    'at org.apache.kafka.connect.runtime.WorkerTask.run(WorkerTask.java:298)',
    'at java.base/java.lang.Thread.run(Thread.java:840)',
  ]
    .join('\n\t')
    .concat(
      `\nCaused by: java.nio.file.NoSuchFileException: ${file}\n\tat java.base/sun.nio.fs.UnixException.translateToIOException(UnixException.java:92)\n\t... 10 more\n`,
    );
}

function noTopicFilterTrace(filter: string): string {
  return [
    `org.apache.kafka.common.KafkaException: class ${filter} is not an instance of org.apache.kafka.connect.mirror.TopicFilter`,
    'at org.apache.kafka.common.config.AbstractConfig.getConfiguredInstance(AbstractConfig.java:414)',
    'at org.apache.kafka.connect.mirror.MirrorSourceConfig.topicFilter(MirrorSourceConfig.java:195)',
    'at org.apache.kafka.connect.mirror.MirrorSourceConnector.start(MirrorSourceConnector.java:151)',
    'at org.apache.kafka.connect.runtime.WorkerConnector.doStart(WorkerConnector.java:219)',
    'at org.apache.kafka.connect.runtime.WorkerConnector.doRun(WorkerConnector.java:168)',
    'at java.base/java.lang.Thread.run(Thread.java:840)\n',
  ].join('\n\t');
}

/** One exception of a chain: its class and message, and where it was thrown. @internal */
export interface TraceLink {
  thrown: string;
  /** `Class.method(File:line)` with the package, innermost first. */
  at: string[];
}

const executor = [
  'java.base/java.util.concurrent.Executors$RunnableAdapter.call(Executors.java:572)',
  'java.base/java.util.concurrent.FutureTask.run(FutureTask.java:317)',
  'java.base/java.util.concurrent.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:1144)',
  'java.base/java.util.concurrent.ThreadPoolExecutor$Worker.run(ThreadPoolExecutor.java:642)',
  'java.base/java.lang.Thread.run(Thread.java:1583)',
];

const runtime = 'org.apache.kafka.connect.runtime';

const everyTask = [
  `${runtime}.WorkerTask.doRun(WorkerTask.java:243)`,
  `${runtime}.WorkerTask.run(WorkerTask.java:298)`,
  `${runtime}.isolation.Plugins.lambda$withClassLoader$7(Plugins.java:341)`,
  ...executor,
];

/** The frames below a source task that polls. @internal */
export const sourcePoll = [
  `${runtime}.AbstractWorkerSourceTask.poll(AbstractWorkerSourceTask.java:499)`,
  `${runtime}.AbstractWorkerSourceTask.execute(AbstractWorkerSourceTask.java:363)`,
  ...everyTask,
];

/** The frames below a source task that starts. @internal */
export const sourceStart = [
  `${runtime}.AbstractWorkerSourceTask.initializeAndStart(AbstractWorkerSourceTask.java:286)`,
  `${runtime}.WorkerTask.doStart(WorkerTask.java:191)`,
  ...everyTask,
];

/** The frames below a sink task that delivers. @internal */
export const sinkDelivery = [
  `${runtime}.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:633)`,
  `${runtime}.WorkerSinkTask.poll(WorkerSinkTask.java:346)`,
  `${runtime}.WorkerSinkTask.iteration(WorkerSinkTask.java:247)`,
  `${runtime}.WorkerSinkTask.execute(WorkerSinkTask.java:216)`,
  ...everyTask,
];

/** The frames below a record that is converted or transformed. @internal */
export const conversion = [
  `${runtime}.errors.RetryWithToleranceOperator.execAndHandleError(RetryWithToleranceOperator.java:259)`,
  `${runtime}.errors.RetryWithToleranceOperator.execAndRetry(RetryWithToleranceOperator.java:180)`,
  `${runtime}.WorkerSinkTask.convertAndTransformRecord(WorkerSinkTask.java:547)`,
  `${runtime}.WorkerSinkTask.convertMessages(WorkerSinkTask.java:521)`,
  ...sinkDelivery.slice(1),
];

/** The text of a chain as Java prints it: the outer exception first, then what caused it. @internal */
export function buildTrace(...links: TraceLink[]): string {
  return links
    .map(({ thrown, at }, index) => {
      const head = index === 0 ? thrown : `Caused by: ${thrown}`;
      const frames = at.map(frame => `\tat ${frame}`);
      if (index > 0) frames.push(`\t... ${8 + index} more`);
      return [head, ...frames].join('\n');
    })
    .join('\n')
    .concat('\n');
}

/** The chain of a sink task that a record or its target has broken. @internal */
export function sinkTrace(...links: TraceLink[]): string {
  return buildTrace(
    {
      thrown:
        'org.apache.kafka.connect.errors.ConnectException: Exiting WorkerSinkTask due to unrecoverable exception.',
      at: [
        `${runtime}.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:667)`,
        ...sinkDelivery.slice(1),
      ],
    },
    ...links,
  );
}

/** The chain of a Debezium task whose reader thread has ended. @internal */
export function debeziumTrace(thread: string, ...links: TraceLink[]): string {
  return buildTrace(
    {
      thrown:
        'org.apache.kafka.connect.errors.ConnectException: An exception occurred in the change event producer. This connector will be stopped.',
      at: [
        'io.debezium.pipeline.ErrorHandler.setProducerThrowable(ErrorHandler.java:67)',
        thread,
        'io.debezium.pipeline.ChangeEventSourceCoordinator.streamEvents(ChangeEventSourceCoordinator.java:326)',
        'io.debezium.pipeline.ChangeEventSourceCoordinator.lambda$start$0(ChangeEventSourceCoordinator.java:143)',
        ...executor,
      ],
    },
    ...links,
  );
}

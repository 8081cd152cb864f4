/*
 * What the worker itself puts around a failure, by the version of Kafka: the
 * same in thousands of traces, so it stands here once.
 */

const java8 = `\tat java.util.concurrent.Executors$RunnableAdapter.call(Executors.java:511)
\tat java.util.concurrent.FutureTask.run(FutureTask.java:266)
\tat java.util.concurrent.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:1149)
\tat java.util.concurrent.ThreadPoolExecutor$Worker.run(ThreadPoolExecutor.java:624)
\tat java.lang.Thread.run(Thread.java:748)`;

const java11 = `\tat java.base/java.util.concurrent.Executors$RunnableAdapter.call(Executors.java:515)
\tat java.base/java.util.concurrent.FutureTask.run(FutureTask.java:264)
\tat java.base/java.util.concurrent.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:1128)
\tat java.base/java.util.concurrent.ThreadPoolExecutor$Worker.run(ThreadPoolExecutor.java:628)
\tat java.base/java.lang.Thread.run(Thread.java:829)`;

const java17 = `\tat java.base/java.util.concurrent.Executors$RunnableAdapter.call(Executors.java:539)
\tat java.base/java.util.concurrent.FutureTask.run(FutureTask.java:264)
\tat java.base/java.util.concurrent.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:1136)
\tat java.base/java.util.concurrent.ThreadPoolExecutor$Worker.run(ThreadPoolExecutor.java:635)
\tat java.base/java.lang.Thread.run(Thread.java:840)`;

const java21 = `\tat java.base/java.util.concurrent.Executors$RunnableAdapter.call(Unknown Source)
\tat java.base/java.util.concurrent.FutureTask.run(Unknown Source)
\tat java.base/java.util.concurrent.ThreadPoolExecutor.runWorker(Unknown Source)
\tat java.base/java.util.concurrent.ThreadPoolExecutor$Worker.run(Unknown Source)
\tat java.base/java.lang.Thread.run(Unknown Source)`;

/** Below `put` of a sink task, Kafka 2.3. */
export const sinkTail23 = `\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:538)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.poll(WorkerSinkTask.java:321)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.iteration(WorkerSinkTask.java:224)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.execute(WorkerSinkTask.java:192)
\tat org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:177)
\tat org.apache.kafka.connect.runtime.WorkerTask.run(WorkerTask.java:227)
${java8}`;

/** Below `start` of a sink task, Kafka 3.4. */
export const sinkStart34 = `\tat org.apache.kafka.connect.runtime.WorkerSinkTask.initializeAndStart(WorkerSinkTask.java:313)
\tat org.apache.kafka.connect.runtime.WorkerTask.doStart(WorkerTask.java:176)
\tat org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:225)
\tat org.apache.kafka.connect.runtime.WorkerTask.run(WorkerTask.java:280)
\tat org.apache.kafka.connect.runtime.isolation.Plugins.lambda$withClassLoader$1(Plugins.java:237)
${java11}`;

/** Below `start` of a sink task, Kafka 4.1. */
export const sinkStart41 = `\tat org.apache.kafka.connect.runtime.WorkerSinkTask.initializeAndStart(WorkerSinkTask.java:362)
\tat org.apache.kafka.connect.runtime.WorkerTask.doStart(WorkerTask.java:226)
\tat org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:288)
\tat org.apache.kafka.connect.runtime.WorkerTask.run(WorkerTask.java:345)
\tat org.apache.kafka.connect.runtime.isolation.Plugins.lambda$withClassLoader$0(Plugins.java:373)
${java21}`;

const exiting =
  'org.apache.kafka.connect.errors.ConnectException: Exiting WorkerSinkTask due to unrecoverable exception.';

/** A sink task that gave up, Kafka 0.11. */
export const sinkExit011 = `${exiting}
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:457)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.poll(WorkerSinkTask.java:251)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.iteration(WorkerSinkTask.java:180)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.execute(WorkerSinkTask.java:148)
\tat org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:146)
\tat org.apache.kafka.connect.runtime.WorkerTask.run(WorkerTask.java:190)
${java8}`;

/** A sink task that gave up, Kafka 2.3. */
export const sinkExit23 = `${exiting}
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:560)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.poll(WorkerSinkTask.java:321)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.iteration(WorkerSinkTask.java:224)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.execute(WorkerSinkTask.java:192)
\tat org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:177)
\tat org.apache.kafka.connect.runtime.WorkerTask.run(WorkerTask.java:227)
${java8}`;

/** A sink task that gave up, Kafka 2.8. */
export const sinkExit28 = `${exiting}
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:610)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.poll(WorkerSinkTask.java:330)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.iteration(WorkerSinkTask.java:232)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.execute(WorkerSinkTask.java:201)
\tat org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:188)
\tat org.apache.kafka.connect.runtime.WorkerTask.run(WorkerTask.java:237)
${java11}`;

/** A sink task that gave up, Kafka 3.6. */
export const sinkExit36 = `${exiting}
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:632)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.poll(WorkerSinkTask.java:350)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.iteration(WorkerSinkTask.java:250)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.execute(WorkerSinkTask.java:219)
\tat org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:204)
\tat org.apache.kafka.connect.runtime.WorkerTask.run(WorkerTask.java:259)
\tat org.apache.kafka.connect.runtime.isolation.Plugins.lambda$withClassLoader$1(Plugins.java:236)
${java17}`;

/** A sink task that gave up, Kafka 4.1. */
export const sinkExit41 = `${exiting}
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.deliverMessages(WorkerSinkTask.java:742)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.poll(WorkerSinkTask.java:387)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.iteration(WorkerSinkTask.java:284)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.execute(WorkerSinkTask.java:248)
\tat org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:289)
\tat org.apache.kafka.connect.runtime.WorkerTask.run(WorkerTask.java:345)
\tat org.apache.kafka.connect.runtime.isolation.Plugins.lambda$withClassLoader$0(Plugins.java:373)
${java21}`;

const tolerance =
  'org.apache.kafka.connect.errors.ConnectException: Tolerance exceeded in error handler';

/** A record that could not be converted by a sink, Kafka 2.3. */
export const sinkTolerance23 = `${tolerance}
\tat org.apache.kafka.connect.runtime.errors.RetryWithToleranceOperator.execAndHandleError(RetryWithToleranceOperator.java:178)
\tat org.apache.kafka.connect.runtime.errors.RetryWithToleranceOperator.execute(RetryWithToleranceOperator.java:104)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.convertAndTransformRecord(WorkerSinkTask.java:488)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.convertMessages(WorkerSinkTask.java:465)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.poll(WorkerSinkTask.java:321)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.iteration(WorkerSinkTask.java:224)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.execute(WorkerSinkTask.java:192)
\tat org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:177)
\tat org.apache.kafka.connect.runtime.WorkerTask.run(WorkerTask.java:227)
${java8}`;

/** A record that could not be converted by a sink, Kafka 3.6. */
export const sinkTolerance36 = `${tolerance}
\tat org.apache.kafka.connect.runtime.errors.RetryWithToleranceOperator.execAndHandleError(RetryWithToleranceOperator.java:230)
\tat org.apache.kafka.connect.runtime.errors.RetryWithToleranceOperator.execute(RetryWithToleranceOperator.java:156)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.convertAndTransformRecord(WorkerSinkTask.java:533)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.convertMessages(WorkerSinkTask.java:508)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.poll(WorkerSinkTask.java:350)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.iteration(WorkerSinkTask.java:250)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.execute(WorkerSinkTask.java:219)
\tat org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:204)
\tat org.apache.kafka.connect.runtime.WorkerTask.run(WorkerTask.java:259)
\tat org.apache.kafka.connect.runtime.isolation.Plugins.lambda$withClassLoader$1(Plugins.java:236)
${java17}`;

/** A record that could not be converted or transformed by a source, 2.8. */
export const sourceTolerance28 = `${tolerance}
\tat org.apache.kafka.connect.runtime.errors.RetryWithToleranceOperator.execAndHandleError(RetryWithToleranceOperator.java:206)
\tat org.apache.kafka.connect.runtime.errors.RetryWithToleranceOperator.execute(RetryWithToleranceOperator.java:132)
\tat org.apache.kafka.connect.runtime.WorkerSourceTask.convertTransformedRecord(WorkerSourceTask.java:313)
\tat org.apache.kafka.connect.runtime.WorkerSourceTask.sendRecords(WorkerSourceTask.java:339)
\tat org.apache.kafka.connect.runtime.WorkerSourceTask.execute(WorkerSourceTask.java:257)
\tat org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:188)
\tat org.apache.kafka.connect.runtime.WorkerTask.run(WorkerTask.java:243)
${java11}`;

/** A record that could not be converted or transformed by a source, 3.6. */
export const sourceTolerance36 = `${tolerance}
\tat org.apache.kafka.connect.runtime.errors.RetryWithToleranceOperator.execAndHandleError(RetryWithToleranceOperator.java:230)
\tat org.apache.kafka.connect.runtime.errors.RetryWithToleranceOperator.execute(RetryWithToleranceOperator.java:156)
\tat org.apache.kafka.connect.runtime.AbstractWorkerSourceTask.convertTransformedRecord(AbstractWorkerSourceTask.java:495)
\tat org.apache.kafka.connect.runtime.AbstractWorkerSourceTask.sendRecords(AbstractWorkerSourceTask.java:402)
\tat org.apache.kafka.connect.runtime.AbstractWorkerSourceTask.execute(AbstractWorkerSourceTask.java:367)
\tat org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:204)
\tat org.apache.kafka.connect.runtime.WorkerTask.run(WorkerTask.java:259)
\tat org.apache.kafka.connect.runtime.AbstractWorkerSourceTask.run(AbstractWorkerSourceTask.java:77)
${java17}`;

/** Below `poll` of a source task, Kafka 2.3. */
export const sourceTail23 = `\tat org.apache.kafka.connect.runtime.WorkerSourceTask.poll(WorkerSourceTask.java:259)
\tat org.apache.kafka.connect.runtime.WorkerSourceTask.execute(WorkerSourceTask.java:226)
\tat org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:177)
\tat org.apache.kafka.connect.runtime.WorkerTask.run(WorkerTask.java:227)
${java8}`;

/** Below `poll` of a source task, Kafka 3.6. */
export const sourceTail36 = `\tat org.apache.kafka.connect.runtime.AbstractWorkerSourceTask.poll(AbstractWorkerSourceTask.java:488)
\tat org.apache.kafka.connect.runtime.AbstractWorkerSourceTask.execute(AbstractWorkerSourceTask.java:359)
\tat org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:204)
\tat org.apache.kafka.connect.runtime.WorkerTask.run(WorkerTask.java:259)
\tat org.apache.kafka.connect.runtime.AbstractWorkerSourceTask.run(AbstractWorkerSourceTask.java:77)
${java17}`;

/** Below `start` of a source task, Kafka 3.6. */
export const sourceStart36 = `\tat org.apache.kafka.connect.runtime.AbstractWorkerSourceTask.initializeAndStart(AbstractWorkerSourceTask.java:283)
\tat org.apache.kafka.connect.runtime.WorkerTask.doStart(WorkerTask.java:176)
\tat org.apache.kafka.connect.runtime.WorkerTask.doRun(WorkerTask.java:225)
\tat org.apache.kafka.connect.runtime.WorkerTask.run(WorkerTask.java:280)
\tat org.apache.kafka.connect.runtime.AbstractWorkerSourceTask.run(AbstractWorkerSourceTask.java:78)
${java17}`;

/** Below `start` of a connector, Kafka 3.6. */
export const connectorStart36 = `\tat org.apache.kafka.connect.runtime.WorkerConnector.doStart(WorkerConnector.java:190)
\tat org.apache.kafka.connect.runtime.WorkerConnector.start(WorkerConnector.java:215)
\tat org.apache.kafka.connect.runtime.WorkerConnector.doTransitionTo(WorkerConnector.java:360)
\tat org.apache.kafka.connect.runtime.WorkerConnector.doTransitionTo(WorkerConnector.java:343)
\tat org.apache.kafka.connect.runtime.WorkerConnector.doRun(WorkerConnector.java:143)
\tat org.apache.kafka.connect.runtime.WorkerConnector.run(WorkerConnector.java:121)
${java17}`;

/** The herder's thread, Kafka 3.6. */
export const herderTail36 = `\tat org.apache.kafka.connect.runtime.AbstractHerder.startServices(AbstractHerder.java:140)
\tat org.apache.kafka.connect.runtime.distributed.DistributedHerder.run(DistributedHerder.java:359)
${java17}`;

const stopped =
  'org.apache.kafka.connect.errors.ConnectException: An exception occurred in the change event producer. This connector will be stopped.';

/**
 * A Debezium source that gave up while it read changes, Debezium 2 and 3.
 *
 * @param frame - Class and method that met the error.
 */
export const debeziumStopped = (frame: string) => `${stopped}
\tat io.debezium.pipeline.ErrorHandler.setProducerThrowable(ErrorHandler.java:67)
\tat ${frame}
\tat io.debezium.pipeline.ChangeEventSourceCoordinator.streamEvents(ChangeEventSourceCoordinator.java:279)
\tat io.debezium.pipeline.ChangeEventSourceCoordinator.executeChangeEventSources(ChangeEventSourceCoordinator.java:211)
\tat io.debezium.pipeline.ChangeEventSourceCoordinator.lambda$start$0(ChangeEventSourceCoordinator.java:147)
${java17}`;

/**
 * A Debezium source that gave up, Debezium 1: the error meets the poll.
 *
 * @param task - Class of the task.
 */
export const debeziumStopped1 = (task: string) => `${stopped}
\tat io.debezium.connector.base.ChangeEventQueue.throwProducerFailureIfPresent(ChangeEventQueue.java:171)
\tat io.debezium.connector.base.ChangeEventQueue.poll(ChangeEventQueue.java:151)
\tat ${task}.poll(${task.slice(task.lastIndexOf('.') + 1)}.java:162)
${sourceTail23}`;

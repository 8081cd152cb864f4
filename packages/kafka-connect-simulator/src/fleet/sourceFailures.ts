import { buildTrace, sourcePoll, sourceStart } from './buildTrace';
import type { KnownFailure } from './KnownFailure';

/** How other sources fail, and any source. @internal */
export const sourceFailures: KnownFailure[] = [
  {
    name: 'resume-token-lost',
    classes: /mongo.*(Mongo(Db)?(Source)?Connector)/,
    heals: false,
    trace: () =>
      buildTrace(
        {
          thrown:
            'org.apache.kafka.connect.errors.ConnectException: Failed to resume change stream',
          at: [
            'com.mongodb.kafka.connect.source.StartedMongoSourceTask.tryRecreateCursor(StartedMongoSourceTask.java:331)',
            ...sourcePoll,
          ],
        },
        {
          thrown:
            "com.mongodb.MongoCommandException: Command failed with error 286 (ChangeStreamHistoryLost): 'Resume of change stream was not possible, as the resume point may no longer be in the oplog.' on server mongo-2.shop.internal:27017",
          at: [
            'com.mongodb.internal.connection.ProtocolHelper.getCommandFailureException(ProtocolHelper.java:210)',
          ],
        },
      ),
  },
  {
    name: 'no-primary',
    classes: /mongo/i,
    heals: true,
    trace: () =>
      buildTrace({
        thrown:
          'com.mongodb.MongoTimeoutException: Timed out after 30000 ms while waiting for a server that matches WritableServerSelector. Client view of cluster state is {type=REPLICA_SET, servers=[{address=mongo-0.shop.internal:27017, type=UNKNOWN, state=CONNECTING}]',
        at: [
          'com.mongodb.internal.connection.BaseCluster.createTimeoutException(BaseCluster.java:392)',
          ...sourcePoll,
        ],
      }),
  },
  {
    name: 'too-many-clients',
    classes: /JdbcSource/,
    heals: true,
    trace: config =>
      buildTrace(
        {
          thrown:
            'org.apache.kafka.connect.errors.ConnectException: java.sql.SQLException: Cannot open a connection after 3 attempts',
          at: [
            'io.confluent.connect.jdbc.util.CachedConnectionProvider.getConnection(CachedConnectionProvider.java:62)',
            'io.confluent.connect.jdbc.source.JdbcSourceTask.poll(JdbcSourceTask.java:420)',
            ...sourcePoll,
          ],
        },
        {
          thrown: `org.postgresql.util.PSQLException: FATAL: sorry, too many clients already [${config['connection.url']}]`,
          at: ['org.postgresql.Driver.connect(Driver.java:298)'],
        },
      ),
  },
  {
    name: 'queue-not-authorized',
    classes: /MQSource/,
    heals: false,
    trace: config =>
      buildTrace(
        {
          thrown:
            'org.apache.kafka.connect.errors.ConnectException: Unrecoverable MQ error',
          at: [
            'com.ibm.eventstreams.connect.mqsource.JMSWorker.connect(JMSWorker.java:242)',
            'com.ibm.eventstreams.connect.mqsource.MQSourceTask.start(MQSourceTask.java:221)',
            ...sourceStart,
          ],
        },
        {
          thrown: `com.ibm.mq.MQException: JMSCMQ0001: IBM MQ call failed with compcode '2' ('MQCC_FAILED') reason '2035' ('MQRC_NOT_AUTHORIZED') for user '${config['mq.user.name']}'.`,
          at: [
            'com.ibm.msg.client.wmq.common.internal.Reason.createException(Reason.java:203)',
          ],
        },
      ),
  },
  {
    name: 'record-too-large',
    classes: /./,
    direction: 'source',
    heals: false,
    trace: () =>
      buildTrace(
        {
          thrown:
            'org.apache.kafka.connect.errors.ConnectException: Unrecoverable exception from producer send callback',
          at: [
            'org.apache.kafka.connect.runtime.WorkerSourceTask.maybeThrowProducerSendException(WorkerSourceTask.java:330)',
            ...sourcePoll,
          ],
        },
        {
          thrown:
            'org.apache.kafka.common.errors.RecordTooLargeException: The message is 1411032 bytes when serialized which is larger than 1048576, which is the value of the max.request.size configuration.',
          at: [],
        },
      ),
  },
  {
    name: 'broker-timeout',
    classes: /./,
    direction: 'source',
    heals: true,
    trace: () =>
      buildTrace(
        {
          thrown:
            'org.apache.kafka.connect.errors.ConnectException: Unrecoverable exception from producer send callback',
          at: [
            'org.apache.kafka.connect.runtime.WorkerSourceTask.maybeThrowProducerSendException(WorkerSourceTask.java:330)',
            ...sourcePoll,
          ],
        },
        {
          thrown:
            'org.apache.kafka.common.errors.TimeoutException: Expiring 12 record(s) for orders-0:120001 ms has passed since batch creation',
          at: [],
        },
      ),
  },
];

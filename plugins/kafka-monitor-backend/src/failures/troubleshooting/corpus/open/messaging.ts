import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, prefixed } from '../logForms';
import {
  connectorStart36,
  sinkExit28,
  sinkExit36,
  sourceTail23,
  sourceTail36,
  sourceTolerance28,
} from '../workerFrames';

/** Queues, HTTP, applications and files; the half that may be looked at. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 'mq-source-not-authorized',
    source: 'https://github.com/ibm-messaging/kafka-connect-mq-source/issues/8',
    connectorClass: 'com.ibm.eventstreams.connect.mqsource.MQSourceConnector',
    dbms: 'ibm-mq',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: com.ibm.msg.client.jms.DetailedJMSSecurityRuntimeException: JMSWMQ2013: The security authentication was not valid that was supplied for queue manager 'QM1' with connection mode 'Client' and host name 'mq.core.example(1414)'.
Please check if the supplied username and password are correct on the queue manager to which you are connecting.
\tat com.ibm.eventstreams.connect.mqsource.JMSReader.handleException(JMSReader.java:346)
\tat com.ibm.eventstreams.connect.mqsource.JMSReader.connect(JMSReader.java:252)
\tat com.ibm.eventstreams.connect.mqsource.MQSourceTask.start(MQSourceTask.java:108)
Caused by: com.ibm.mq.MQException: JMSCMQ0001: IBM MQ call failed with compcode '2' ('MQCC_FAILED') reason '2035' ('MQRC_NOT_AUTHORIZED').
\tat com.ibm.msg.client.wmq.common.internal.Reason.createException(Reason.java:203)
\t... 15 more`,
    truth:
      'The queue manager refused user or password (or CHLAUTH blocks them); correct the credentials or the channel rules.',
    expected: [
      'mq-not-authorized',
      'mq-connect-failed',
      'authentication-failed',
    ],
  },
  {
    id: 'rabbitmq-access-refused',
    source: 'https://github.com/raedbh/spring-outbox/issues/52',
    connectorClass: 'io.confluent.connect.rabbitmq.RabbitMQSourceConnector',
    dbms: 'rabbitmq',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: com.rabbitmq.client.AuthenticationFailureException: ACCESS_REFUSED - Login was refused using authentication mechanism PLAIN. For details see the broker logfile.
\tat io.confluent.connect.rabbitmq.RabbitMQSourceTask.start(RabbitMQSourceTask.java:78)
\tat org.apache.kafka.connect.runtime.AbstractWorkerSourceTask.initializeAndStart(AbstractWorkerSourceTask.java:283)
Caused by: com.rabbitmq.client.AuthenticationFailureException: ACCESS_REFUSED - Login was refused using authentication mechanism PLAIN. For details see the broker logfile.
\tat com.rabbitmq.client.impl.AMQConnection.start(AMQConnection.java:388)
\tat com.rabbitmq.client.ConnectionFactory.newConnection(ConnectionFactory.java:1306)
\t... 10 more`,
    truth: 'User or password for RabbitMQ was wrong; correct them.',
    expected: ['rabbitmq-login', 'authentication-failed'],
  },
  {
    id: 'mqtt-server-unavailable',
    source: 'https://github.com/eclipse-paho/paho.mqtt.java',
    connectorClass: 'io.confluent.connect.mqtt.MqttSourceConnector',
    dbms: 'mqtt',
    direction: 'source',
    trace: prefixed(
      '[mqtt-source|task-0] ',
      `org.apache.kafka.connect.errors.ConnectException: Unable to connect to server (32103) - java.net.ConnectException: Connection refused
\tat io.confluent.connect.mqtt.MqttSourceTask.start(MqttSourceTask.java:94)
\tat org.apache.kafka.connect.runtime.WorkerSourceTask.execute(WorkerSourceTask.java:232)
Caused by: Unable to connect to server (32103) - java.net.ConnectException: Connection refused
\tat org.eclipse.paho.client.mqttv3.internal.TCPNetworkModule.start(TCPNetworkModule.java:80)
\tat org.eclipse.paho.client.mqttv3.internal.ClientComms$ConnectBG.run(ClientComms.java:724)
\t... 3 more
Caused by: java.net.ConnectException: Connection refused (Connection refused)
\tat java.base/java.net.PlainSocketImpl.socketConnect(Native Method)
\t... 6 more`,
    ),
    truth:
      'The MQTT broker was not listening there; check its address or bring it back, then restart.',
    expected: ['mqtt-connection', 'connection-refused'],
  },
  {
    id: 'pubsub-permission-denied',
    source:
      'https://github.com/googleapis/java-pubsub-group-kafka-connector/issues/401',
    connectorClass: 'com.google.pubsub.kafka.sink.CloudPubSubSinkConnector',
    dbms: 'pubsub',
    direction: 'sink',
    trace: `java.lang.RuntimeException: java.util.concurrent.ExecutionException: com.google.api.gax.rpc.PermissionDeniedException: io.grpc.StatusRuntimeException: PERMISSION_DENIED: User not authorized to perform this action.
\tat com.google.pubsub.kafka.sink.CloudPubSubSinkTask.flush(CloudPubSubSinkTask.java:352)
\tat org.apache.kafka.connect.sink.SinkTask.preCommit(SinkTask.java:139)
\tat org.apache.kafka.connect.runtime.WorkerSinkTask.commitOffsets(WorkerSinkTask.java:445)
Caused by: java.util.concurrent.ExecutionException: com.google.api.gax.rpc.PermissionDeniedException: io.grpc.StatusRuntimeException: PERMISSION_DENIED: User not authorized to perform this action.
\tat com.google.common.util.concurrent.AbstractFuture.getDoneValue(AbstractFuture.java:592)
\t... 9 more
Caused by: com.google.api.gax.rpc.PermissionDeniedException: io.grpc.StatusRuntimeException: PERMISSION_DENIED: User not authorized to perform this action.
\tat com.google.api.gax.rpc.ApiExceptionFactory.createException(ApiExceptionFactory.java:110)
\t... 16 more`,
    truth:
      'The service account may not publish to the topic; grant Pub/Sub Publisher.',
    expected: ['pubsub-denied'],
  },
  {
    id: 'http-sink-no-retries-remain',
    source:
      'https://github.com/Aiven-Open/http-connector-for-apache-kafka/issues/189',
    connectorClass: 'io.aiven.kafka.connect.http.HttpSinkConnector',
    dbms: 'http',
    direction: 'sink',
    trace: asJsonText(`${sinkExit36}
Caused by: org.apache.kafka.connect.errors.ConnectException: Sending failed and no retries remain, stopping
\tat io.aiven.kafka.connect.http.sender.AbstractHttpSender.sendWithRetries(AbstractHttpSender.java:96)
\tat io.aiven.kafka.connect.http.sender.AbstractHttpSender.send(AbstractHttpSender.java:55)
\tat io.aiven.kafka.connect.http.recordsender.SingleRecordSender.send(SingleRecordSender.java:41)
\tat io.aiven.kafka.connect.http.HttpSinkTask.put(HttpSinkTask.java:86)
\t... 11 more`),
    truth:
      "The HTTP service refused or did not take the record in all retries; the status it answered stands in the worker's log.",
    expected: [],
  },
  {
    id: 'salesforce-invalid-grant',
    source:
      'https://github.com/jcustenborder/kafka-connect-salesforce/issues/4',
    connectorClass:
      'io.confluent.salesforce.SalesforcePushTopicSourceConnector',
    dbms: 'salesforce',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: Exception encountered while calling salesforce
\tat io.confluent.salesforce.rest.SalesforceRestClientImpl.authenticate(SalesforceRestClientImpl.java:262)
\tat io.confluent.salesforce.SalesforcePushTopicSourceConnector.start(SalesforcePushTopicSourceConnector.java:81)
${connectorStart36}
Caused by: com.google.api.client.http.HttpResponseException: 400 Bad Request
POST https://login.salesforce.com/services/oauth2/token
{"error":"invalid_grant","error_description":"authentication failure"}
\tat com.google.api.client.http.HttpRequest.execute(HttpRequest.java:1118)
\t... 10 more`,
    truth:
      'Salesforce refused the login (password, security token or IP restriction); correct the credentials.',
    expected: [
      'salesforce-login',
      'oauth-grant-expired',
      'authentication-failed',
    ],
  },
  {
    id: 'spooldir-null-for-non-optional',
    source: 'https://github.com/jcustenborder/kafka-connect-spooldir/issues/62',
    connectorClass:
      'com.github.jcustenborder.kafka.connect.spooldir.SpoolDirCsvSourceConnector',
    dbms: 'files',
    direction: 'source',
    trace: `${sourceTolerance28}
Caused by: org.apache.avro.SchemaBuilderException: io.confluent.connect.avro.AvroTypeException
Caused by: org.apache.kafka.connect.errors.DataException: Found null value for non-optional schema
\tat io.confluent.connect.avro.AvroData.validateSchemaValue(AvroData.java:1107)
\tat io.confluent.connect.avro.AvroData.fromConnectData(AvroData.java:431)
\tat io.confluent.connect.avro.AvroConverter.fromConnectData(AvroConverter.java:77)
\t... 11 more`,
    truth:
      'A row has an empty key or field that the schema calls required; make the field optional in key.schema/value.schema or correct the file.',
    expected: ['required-field-null'],
  },
  {
    id: 'sftp-directory-does-not-exist',
    source: 'https://github.com/confluentinc/kafka-connect-hdfs/issues/519',
    connectorClass: 'io.confluent.connect.sftp.SftpCsvSourceConnector',
    dbms: 'sftp',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: Sftp directory for 'input.path' '/home/partner/outbox' does not exist 
\tat io.confluent.connect.sftp.source.SftpDirectoryPermission.directoryExist(SftpDirectoryPermission.java:66)
\tat io.confluent.connect.sftp.source.SftpDirectoryPermission.ensureReadable(SftpDirectoryPermission.java:44)
\tat io.confluent.connect.sftp.SftpCsvSourceConnector.start(SftpCsvSourceConnector.java:55)
${connectorStart36}`,
    truth:
      'The directory does not exist on the SFTP server as the logged-in user sees it; create it or correct input.path.',
    expected: ['sftp-folder-missing'],
  },
  {
    id: 'filestream-source-not-readable',
    source:
      'https://github.com/apache/kafka/blob/trunk/connect/file/src/main/java/org/apache/kafka/connect/file/FileStreamSourceTask.java',
    connectorClass: 'org.apache.kafka.connect.file.FileStreamSourceConnector',
    dbms: 'files',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: java.nio.file.AccessDeniedException: /var/log/app/audit.log
\tat org.apache.kafka.connect.file.FileStreamSourceTask.poll(FileStreamSourceTask.java:117)
${sourceTail36}
Caused by: java.nio.file.AccessDeniedException: /var/log/app/audit.log
\tat java.base/sun.nio.fs.UnixException.translateToIOException(UnixException.java:90)
\tat java.base/java.nio.file.Files.newInputStream(Files.java:160)
\t... 9 more`,
    truth:
      "The worker's user may not read the file; give it the right to read.",
    expected: ['file-access-denied'],
  },
  {
    id: 'jms-source-no-jndi',
    source:
      'https://docs.confluent.io/kafka-connectors/jms-source/current/overview.html',
    connectorClass: 'io.confluent.connect.jms.JmsSourceConnector',
    dbms: 'jms',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: Failed to look up the JMS connection factory ConnectionFactory
\tat io.confluent.connect.jms.JmsSourceTask.connectionFactory(JmsSourceTask.java:71)
\tat io.confluent.connect.jms.core.source.BaseJmsSourceTask.start(BaseJmsSourceTask.java:103)
Caused by: javax.naming.NoInitialContextException: Cannot instantiate class: org.apache.activemq.jndi.ActiveMQInitialContextFactory [Root exception is java.lang.ClassNotFoundException: org.apache.activemq.jndi.ActiveMQInitialContextFactory]
\tat java.naming/javax.naming.spi.NamingManager.getInitialContext(NamingManager.java:691)
\t... 8 more
Caused by: java.lang.ClassNotFoundException: org.apache.activemq.jndi.ActiveMQInitialContextFactory
\tat java.base/java.net.URLClassLoader.findClass(URLClassLoader.java:445)
\t... 12 more`,
    truth:
      "The JMS provider's client libraries are not in the connector's plugin directory; put them there and restart the worker.",
    expected: ['jms-jndi', 'java-class-missing'],
  },
  {
    id: 'kinesis-source-expired-credentials',
    source:
      'https://docs.confluent.io/kafka-connectors/kinesis/current/overview.html',
    connectorClass: 'io.confluent.connect.kinesis.KinesisSourceConnector',
    dbms: 'kinesis',
    direction: 'source',
    trace: `com.amazonaws.services.kinesis.model.AmazonKinesisException: The security token included in the request is invalid. (Service: AmazonKinesis; Status Code: 400; Error Code: UnrecognizedClientException; Request ID: e21a)
\tat com.amazonaws.http.AmazonHttpClient$RequestExecutor.handleErrorResponse(AmazonHttpClient.java:1811)
\tat com.amazonaws.services.kinesis.AmazonKinesisClient.executeGetShardIterator(AmazonKinesisClient.java:1530)
\tat io.confluent.connect.kinesis.KinesisSourceTask.poll(KinesisSourceTask.java:181)
${sourceTail23}`,
    truth: 'The AWS keys are invalid or expired; configure valid ones.',
    expected: [
      'aws-token-invalid',
      'aws-access-key-unknown',
      'authentication-failed',
    ],
  },
  {
    id: 'mq-sink-queue-full',
    source: 'https://github.com/ibm-messaging/kafka-connect-mq-sink',
    connectorClass: 'com.ibm.eventstreams.connect.mqsink.MQSinkConnector',
    dbms: 'ibm-mq',
    direction: 'sink',
    trace: `${sinkExit28}
Caused by: org.apache.kafka.connect.errors.ConnectException: com.ibm.msg.client.jms.DetailedJMSRuntimeException: JMSWMQ2007: Failed to send a message to destination 'PAYMENTS.IN'.
\tat com.ibm.eventstreams.connect.mqsink.JMSWriter.handleException(JMSWriter.java:381)
\tat com.ibm.eventstreams.connect.mqsink.MQSinkTask.put(MQSinkTask.java:95)
\t... 11 more
Caused by: com.ibm.mq.MQException: JMSCMQ0001: IBM MQ call failed with compcode '2' ('MQCC_FAILED') reason '2053' ('MQRC_Q_FULL').
\tat com.ibm.msg.client.wmq.common.internal.Reason.createException(Reason.java:203)
\t... 17 more`,
    truth:
      'The queue reached its maximum depth because nobody reads it; get it consumed or raise MAXDEPTH, then restart.',
    expected: ['mq-queue-full', 'mq-connect-failed'],
  },
];

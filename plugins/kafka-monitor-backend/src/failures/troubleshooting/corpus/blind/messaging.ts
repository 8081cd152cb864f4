import { CorpusTrace } from '../CorpusTrace';
import { asJsonText, onOneLine } from '../logForms';
import {
  connectorStart36,
  sinkExit28,
  sinkExit36,
  sinkExit41,
  sourceStart36,
  sourceTail23,
  sourceTail36,
} from '../workerFrames';

/** Queues, HTTP, applications and files; not to be looked at while tuning. */
export const traces: readonly CorpusTrace[] = [
  {
    id: 'mq-source-open-queue-2035',
    source:
      'https://github.com/ibm-messaging/kafka-connect-mq-source/issues/37',
    connectorClass: 'com.ibm.eventstreams.connect.mqsource.MQSourceConnector',
    dbms: 'ibm-mq',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: com.ibm.msg.client.jms.DetailedJMSSecurityRuntimeException: JMSWMQ2008: Failed to open MQ queue 'LOCAL.E.STATEMENTS'.
JMS attempted to perform an MQOPEN, but IBM MQ reported an error.
Use the linked exception to determine the cause of this error. Check that the specified queue and queue manager are defined correctly.
\tat com.ibm.eventstreams.connect.mqsource.JMSReader.receive(JMSReader.java:322)
\tat com.ibm.eventstreams.connect.mqsource.MQSourceTask.poll(MQSourceTask.java:155)
${sourceTail23}
Caused by: com.ibm.mq.MQException: JMSCMQ0001: IBM MQ call failed with compcode '2' ('MQCC_FAILED') reason '2035' ('MQRC_NOT_AUTHORIZED').
\tat com.ibm.msg.client.wmq.common.internal.Reason.createException(Reason.java:203)
\t... 16 more`,
    truth:
      'The user may connect but not read that queue; grant it GET, BROWSE and INQ on the queue.',
    expected: ['mq-not-authorized', 'mq-connect-failed'],
  },
  {
    id: 'mq-source-host-not-available',
    source:
      'https://www.ibm.com/docs/en/ibm-mq/9.3?topic=codes-2538-09ea-rc2538-mqrc-host-not-available',
    connectorClass: 'io.confluent.connect.ibm.mq.IbmMQSourceConnector',
    dbms: 'ibm-mq',
    direction: 'source',
    trace:
      onOneLine(`org.apache.kafka.connect.errors.ConnectException: Failed on attempt 6 of 6 to connect to IBM MQ: com.ibm.msg.client.jms.DetailedIllegalStateException: JMSWMQ0018: Failed to connect to queue manager 'QM7' with connection mode 'Client' and host name 'mq7.core.example(1414)'.
\tat io.confluent.connect.utils.retry.RetryPolicy.callWith(RetryPolicy.java:429)
\tat io.confluent.connect.ibm.mq.IbmMQSourceTask.start(IbmMQSourceTask.java:87)
Caused by: com.ibm.mq.MQException: JMSCMQ0001: IBM MQ call failed with compcode '2' ('MQCC_FAILED') reason '2538' ('MQRC_HOST_NOT_AVAILABLE').
\tat com.ibm.msg.client.wmq.common.internal.Reason.createException(Reason.java:203)
\t... 13 more
Caused by: java.net.ConnectException: Connection refused
\tat java.base/sun.nio.ch.Net.connect0(Native Method)
\t... 25 more`),
    truth:
      'The queue manager or its listener was down; start it, then restart the connector.',
    expected: ['mq-unavailable', 'mq-connect-failed', 'connection-refused'],
  },
  {
    id: 'rabbitmq-queue-not-found',
    source: 'https://www.rabbitmq.com/docs/channels',
    connectorClass: 'io.confluent.connect.rabbitmq.RabbitMQSourceConnector',
    dbms: 'rabbitmq',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: java.io.IOException
\tat io.confluent.connect.rabbitmq.RabbitMQSourceTask.start(RabbitMQSourceTask.java:102)
${sourceStart36}
Caused by: java.io.IOException
\tat com.rabbitmq.client.impl.AMQChannel.wrap(AMQChannel.java:129)
\tat com.rabbitmq.client.impl.ChannelN.basicConsume(ChannelN.java:1384)
\t... 10 more
Caused by: com.rabbitmq.client.ShutdownSignalException: channel error; protocol method: #method<channel.close>(reply-code=404, reply-text=NOT_FOUND - no queue 'invoices' in vhost '/', class-id=60, method-id=20)
\tat com.rabbitmq.utility.ValueOrException.getValue(ValueOrException.java:66)
\t... 13 more`,
    truth:
      'The queue does not exist in that virtual host; declare it or correct queue and vhost.',
    expected: ['rabbitmq-missing'],
  },
  {
    id: 'rabbitmq-tls-on-plain-port',
    source: 'https://www.rabbitmq.com/docs/troubleshooting-ssl',
    connectorClass: 'io.confluent.connect.rabbitmq.RabbitMQSinkConnector',
    dbms: 'rabbitmq',
    direction: 'sink',
    trace: `${sinkExit41}
Caused by: org.apache.kafka.connect.errors.ConnectException: javax.net.ssl.SSLException: Unsupported or unrecognized SSL message
\tat io.confluent.connect.rabbitmq.RabbitMQSinkTask.connect(RabbitMQSinkTask.java:118)
\t... 12 more
Caused by: javax.net.ssl.SSLException: Unsupported or unrecognized SSL message
\tat java.base/sun.security.ssl.SSLSocketInputRecord.handleUnknownRecord(Unknown Source)
\tat com.rabbitmq.client.impl.AMQConnection.start(AMQConnection.java:317)
\t... 18 more`,
    truth:
      'TLS is configured against a port that speaks plain AMQP; use the TLS port (5671) or switch TLS off.',
    expected: ['tls-endpoint-speaks-plaintext', 'tls-handshake-failed'],
  },
  {
    id: 'mqtt-not-authorized',
    source:
      'https://docs.confluent.io/kafka-connectors/mqtt/current/mqtt-source-connector/overview.html',
    connectorClass:
      'io.lenses.streamreactor.connect.mqtt.source.MqttSourceConnector',
    dbms: 'mqtt',
    direction: 'source',
    trace: `Not authorized to connect (5)
\tat org.eclipse.paho.client.mqttv3.internal.ExceptionHelper.createMqttException(ExceptionHelper.java:31)
\tat org.eclipse.paho.client.mqttv3.internal.ClientState.notifyReceivedAck(ClientState.java:1040)
\tat org.eclipse.paho.client.mqttv3.internal.CommsReceiver.run(CommsReceiver.java:151)
\tat io.lenses.streamreactor.connect.mqtt.source.MqttManager.connect(MqttManager.scala:79)
${sourceStart36}`,
    truth: 'The MQTT broker refused user or password; correct them.',
    expected: ['mqtt-refused', 'authentication-failed'],
  },
  {
    id: 'sqs-non-existent-queue',
    source:
      'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueUrl.html',
    connectorClass: 'io.confluent.connect.sqs.source.SqsSourceConnector',
    dbms: 'sqs',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException: The specified queue does not exist. (Service: Sqs, Status Code: 400, Request ID: 51c1)
\tat io.confluent.connect.sqs.source.SqsSourceTask.poll(SqsSourceTask.java:147)
${sourceTail36}
Caused by: software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException: The specified queue does not exist. (Service: Sqs, Status Code: 400, Request ID: 51c1)
\tat software.amazon.awssdk.core.internal.http.CombinedResponseHandler.handleErrorResponse(CombinedResponseHandler.java:125)
\t... 14 more`,
    truth:
      'The queue URL names no queue in that account and region; correct sqs.url.',
    expected: ['aws-queue-missing'],
  },
  {
    id: 'kinesis-sink-access-denied',
    source:
      'https://docs.aws.amazon.com/firehose/latest/dev/controlling-access.html',
    connectorClass: 'com.amazon.kinesis.kafka.AmazonKinesisSinkConnector',
    dbms: 'kinesis',
    direction: 'sink',
    trace: asJsonText(`${sinkExit28}
Caused by: org.apache.kafka.connect.errors.ConnectException: com.amazonaws.services.kinesisfirehose.model.AmazonKinesisFirehoseException: User: arn:aws:sts::123456789012:assumed-role/connect/i-0ab is not authorized to perform: firehose:PutRecordBatch on resource: arn:aws:firehose:eu-west-1:123456789012:deliverystream/clicks (Service: AmazonKinesisFirehose; Status Code: 400; Error Code: AccessDeniedException; Request ID: c1)
\tat com.amazon.kinesis.kafka.FirehoseSinkTask.putRecordsInBatch(FirehoseSinkTask.java:171)
\t... 11 more`),
    truth:
      'The AWS role lacks firehose:PutRecordBatch on the stream; grant it.',
    expected: ['aws-action-denied'],
  },
  {
    id: 'pubsub-source-not-found',
    source: 'https://github.com/googleapis/java-pubsub-group-kafka-connector',
    connectorClass: 'com.google.pubsub.kafka.source.CloudPubSubSourceConnector',
    dbms: 'pubsub',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: Error verifying the subscription orders-sub for project acme-data
\tat com.google.pubsub.kafka.source.CloudPubSubSourceConnector.verifySubscription(CloudPubSubSourceConnector.java:312)
\tat com.google.pubsub.kafka.source.CloudPubSubSourceConnector.start(CloudPubSubSourceConnector.java:120)
${connectorStart36}
Caused by: com.google.api.gax.rpc.NotFoundException: io.grpc.StatusRuntimeException: NOT_FOUND: Resource not found (resource=orders-sub).
\tat com.google.api.gax.rpc.ApiExceptionFactory.createException(ApiExceptionFactory.java:90)
\t... 12 more`,
    truth:
      'The subscription does not exist in that project; create it or correct cps.subscription.',
    expected: ['pubsub-missing'],
  },
  {
    id: 'servicenow-401',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/8779',
    connectorClass: 'io.confluent.connect.servicenow.ServiceNowSinkConnector',
    dbms: 'servicenow',
    direction: 'sink',
    trace: `${sinkExit41}
Caused by: org.apache.kafka.connect.errors.ConnectException: Failed on attempt 5 of 5 to execute request: com.google.api.client.http.HttpResponseException: 401 Unauthorized
\tat io.confluent.connect.utils.retry.RetryPolicy.call(RetryPolicy.java:337)
\tat io.confluent.connect.servicenow.rest.ServiceNowClient.executeRequest(ServiceNowClient.java:257)
\t... 14 more
Caused by: com.google.api.client.http.HttpResponseException: 401 Unauthorized
GET https://acme.service-now.com/api/now/table/u_assets?sysparm_limit=1
{"error":{"message":"User is not authenticated","detail":"Required to provide Auth information"},"status":"failure"}
\tat com.google.api.client.http.HttpRequest.execute(HttpRequest.java:1118)
\t... 18 more`,
    truth: 'User or password for ServiceNow was wrong; correct them.',
    expected: ['servicenow-auth', 'http-unauthorized', 'authentication-failed'],
  },
  {
    id: 'http-sink-tls-protocol',
    source:
      'https://github.com/confluentinc/terraform-provider-confluent/issues/277',
    connectorClass: 'io.confluent.connect.http.HttpSinkConnector',
    dbms: 'http',
    direction: 'sink',
    trace: `${sinkExit36}
Caused by: org.apache.kafka.connect.errors.ConnectException: Error while processing HTTP request with Url : https://hooks.partner.example/in, Payload : {"id":4}, Error Message : Exception while processing HTTP request for a batch of 1 records., Exception : javax.net.ssl.SSLHandshakeException: No appropriate protocol (protocol is disabled or cipher suites are inappropriate)
\tat io.confluent.connect.http.writer.HttpWriterImpl.handleException(HttpWriterImpl.java:415)
\t... 12 more
Caused by: javax.net.ssl.SSLHandshakeException: No appropriate protocol (protocol is disabled or cipher suites are inappropriate)
\tat java.base/sun.security.ssl.HandshakeContext.<init>(HandshakeContext.java:172)
\t... 22 more`,
    truth:
      'Client and server share no TLS version or cipher (an old protocol is configured or disabled in the JVM); align them.',
    expected: ['tls-version-mismatch', 'tls-handshake-failed'],
  },
  {
    id: 'sftp-auth-fail',
    source:
      'https://github.com/jcustenborder/kafka-connect-spooldir/issues/215',
    connectorClass:
      'com.github.jcustenborder.kafka.connect.spooldir.SftpCsvSourceConnector',
    dbms: 'sftp',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: Can not get connection to SFTP:
\tat com.github.jcustenborder.kafka.connect.spooldir.SftpConnection.init(SftpConnection.java:146)
\tat com.github.jcustenborder.kafka.connect.spooldir.SftpConnection.<init>(SftpConnection.java:75)
${sourceStart36}
Caused by: com.jcraft.jsch.JSchException: Auth fail
\tat com.jcraft.jsch.Session.connect(Session.java:519)
\tat com.jcraft.jsch.Session.connect(Session.java:183)
\t... 10 more`,
    truth:
      'The SFTP server refused the login (key not given or not accepted, wrong password); correct the credentials.',
    expected: ['sftp-login-refused', 'authentication-failed'],
  },
  {
    id: 'spooldir-value-schema',
    source:
      'https://github.com/jcustenborder/kafka-connect-spooldir/issues/157',
    connectorClass:
      'com.github.jcustenborder.kafka.connect.spooldir.SpoolDirCsvSourceConnector',
    dbms: 'files',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.DataException: 'value.schema' must be set to a valid schema.
\tat com.github.jcustenborder.kafka.connect.utils.config.ConfigUtils.schema(ConfigUtils.java:409)
\tat com.github.jcustenborder.kafka.connect.spooldir.AbstractSchemaSourceConnector.start(AbstractSchemaSourceConnector.java:51)
${connectorStart36}`,
    truth:
      'No schema is configured and none could be generated (no matching input file); set value.schema or schema.generation.enabled with a file at hand.',
    expected: ['spooldir-no-file-for-schema', 'config-required-missing'],
  },
  {
    id: 'spooldir-line-0',
    source:
      'https://github.com/jcustenborder/kafka-connect-spooldir/issues/128',
    connectorClass:
      'com.github.jcustenborder.kafka.connect.spooldir.SpoolDirCsvSourceConnector',
    dbms: 'files',
    direction: 'source',
    trace: `org.apache.kafka.connect.errors.ConnectException: org.apache.kafka.connect.errors.DataException: Exception thrown while parsing data for 'EndTime'. linenumber=1
\tat com.github.jcustenborder.kafka.connect.spooldir.AbstractSourceTask.poll(AbstractSourceTask.java:169)
${sourceTail23}
Caused by: org.apache.kafka.connect.errors.DataException: Exception thrown while parsing data for 'EndTime'. linenumber=1
\tat com.github.jcustenborder.kafka.connect.spooldir.SpoolDirCsvSourceTask.process(SpoolDirCsvSourceTask.java:131)
\t... 8 more
Caused by: java.lang.NumberFormatException: For input string: "EndTime"
\tat java.base/java.lang.Long.parseLong(Long.java:692)
\t... 12 more`,
    truth:
      'The header line was read as data; set csv.first.row.as.header=true.',
    expected: ['spooldir-value-unparsable'],
  },
];

import { CorpusTrace } from '../CorpusTrace';
import { prefixed } from '../logForms';
import { sinkTolerance23, sourceStart36 } from '../workerFrames';

const mqSource = {
  connectorClass: 'com.ibm.eventstreams.connect.mqsource.MQSourceConnector',
  dbms: 'ibm-mq',
  direction: 'source',
} as const;

const splunk = {
  connectorClass: 'com.splunk.kafka.connect.SplunkSinkConnector',
  dbms: 'splunk',
  direction: 'sink',
} as const;

export const traces: readonly CorpusTrace[] = [
  {
    connectorClass: 'io.confluent.connect.jms.IbmMqSinkConnector',
    dbms: 'ibm-mq',
    direction: 'sink',
    id: 'later-mq-client-jar-missing',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/7105',
    trace: `java.lang.NoClassDefFoundError: javax/jms/JMSException
\tat java.base/java.lang.Class.forName0(Native Method)
\tat org.apache.kafka.common.utils.Utils.loadClass(Utils.java:448)
\tat org.apache.kafka.common.config.ConfigDef.parseType(ConfigDef.java:788)
\tat org.apache.kafka.connect.runtime.TaskConfig.<init>(TaskConfig.java:51)
\tat org.apache.kafka.connect.runtime.Worker.startSinkTask(Worker.java:715)
Caused by: java.lang.ClassNotFoundException: javax.jms.JMSException
\tat java.base/java.net.URLClassLoader.findClass(URLClassLoader.java:445)`,
    truth: 'The JMS client library is not in the directory of the plugin.',
    expected: ['mq-client-missing'],
  },
  {
    ...mqSource,
    id: 'later-mq-empty-channel',
    source:
      'https://github.com/ibm-messaging/kafka-connect-mq-source/issues/31',
    trace: `org.apache.kafka.connect.errors.ConnectException: com.ibm.msg.client.jms.DetailedJMSException: JMSCC0005: The specified value '' is not allowed for 'XMSC_WMQ_CHANNEL'.
\tat com.ibm.eventstreams.connect.mqsource.JMSReader.configure(JMSReader.java:151)
\tat com.ibm.eventstreams.connect.mqsource.MQSourceTask.start(MQSourceTask.java:93)
${sourceStart36}
Caused by: com.ibm.msg.client.jms.DetailedJMSException: JMSCC0005: The specified value '' is not allowed for 'XMSC_WMQ_CHANNEL'. The value given is not allowed for the property specified. Change the value to one that is within the correct limits for the property.`,
    truth: 'No channel is set (mq.channel.name).',
    expected: ['mq-setting-not-allowed'],
  },
  {
    ...mqSource,
    id: 'later-mq-wrong-record-builder',
    source:
      'https://github.com/ibm-messaging/kafka-connect-mq-source/issues/31',
    trace: `[2019-07-25 10:35:46,955] ERROR WorkerSourceTask{id=mq-source1-0} Task threw an uncaught and unrecoverable exception (org.apache.kafka.connect.runtime.WorkerTask:177)
java.lang.ClassCastException: class com.ibm.eventstreams.connect.mqsource.MQSourceConnector
        at java.lang.Class.asSubclass(Class.java:3404)
        at com.ibm.eventstreams.connect.mqsource.JMSReader.configure(JMSReader.java:190)
        at com.ibm.eventstreams.connect.mqsource.MQSourceTask.start(MQSourceTask.java:93)`,
    truth: 'The class set as mq.record.builder is not a record builder.',
    expected: ['plugin-class-wrong-kind'],
  },
  {
    ...mqSource,
    id: 'later-mq-topic-not-authorized',
    source:
      'https://github.com/ibm-messaging/kafka-connect-mq-source/issues/47',
    trace: `org.apache.kafka.connect.errors.ConnectException: Unrecoverable exception from producer send callback
\tat org.apache.kafka.connect.runtime.WorkerSourceTask.maybeThrowProducerSendException(WorkerSourceTask.java:258)
Caused by: org.apache.kafka.common.errors.TopicAuthorizationException: Not authorized to access topics: [Topic authorization failed.]`,
    truth: 'The user of the worker may not write to the topic.',
    expected: ['kafka-topic-not-authorized'],
  },
  {
    connectorClass: 'io.confluent.connect.rabbitmq.RabbitMQSourceConnector',
    dbms: 'rabbitmq',
    direction: 'source',
    id: 'later-rabbitmq-reset-at-validation',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/8586',
    trace: `Connector configuration is invalid and contains the following 2 error(s):
Error java.net.SocketException occurred during connection creation: Connection reset by peer
Error java.net.SocketException occurred during connection creation: Connection reset by peer
You can also find the above list of errors at the endpoint \`/connector-plugins/{connectorType}/config/validate\``,
    truth: 'RabbitMQ resets the connection (its port does not speak so).',
    expected: ['connection-reset'],
  },
  {
    connectorClass:
      'org.apache.camel.kafkaconnector.jira.CamelJiraSourceConnector',
    dbms: null,
    direction: 'source',
    id: 'later-camel-jira-refused',
    source: 'https://github.com/apache/camel-kafka-connector/issues/315',
    trace: `[2020-07-07 11:03:21,543] ERROR WorkerSourceTask{id=CamelJiraSourceConnector-0} Task threw an uncaught and unrecoverable exception (org.apache.kafka.connect.runtime.WorkerTask:179)
org.apache.kafka.connect.errors.ConnectException: Failed to create and start Camel context
\tat org.apache.camel.kafkaconnector.CamelSourceTask.start(CamelSourceTask.java:103)
\tat java.lang.Thread.run(Thread.java:748)
Caused by: java.lang.RuntimeException: java.net.ConnectException: Connection refused
\tat com.atlassian.jira.rest.client.internal.async.DelegatingPromise.claim(DelegatingPromise.java:45)
Caused by: java.net.ConnectException: Connection refused
\tat sun.nio.ch.SocketChannelImpl.checkConnect(Native Method)`,
    truth: 'Nothing listens where Jira is expected.',
    expected: ['connection-refused'],
  },
  {
    ...splunk,
    id: 'later-splunk-uri-not-https',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/8724',
    trace: `org.apache.kafka.common.config.ConfigException: Invalid HEC transport configuration: splunk.hec.uri contains 'http://splunk:8088', but every HEC URI must use HTTPS when splunk.hec.ssl.enforced=true. Set splunk.hec.ssl.enforced=false only for private-network HEC deployments without TLS.
\tat com.splunk.kafka.connect.SplunkSinkConnector.validateHecUri(SplunkSinkConnector.java:200)
\tat com.splunk.kafka.connect.SplunkSinkConnector.validate(SplunkSinkConnector.java:113)
\tat org.apache.kafka.connect.runtime.AbstractHerder.validateConnectorPluginSpecifiedConfigs(AbstractHerder.java:1266)`,
    truth: 'The address of Splunk is http, https is enforced.',
    expected: ['config-invalid'],
  },
  {
    connectorClass:
      'io.confluent.salesforce.SalesforcePlatformEventSinkConnector',
    dbms: 'salesforce',
    direction: 'sink',
    id: 'later-salesforce-handshake-terminated',
    source: 'https://github.com/vdesabou/kafka-docker-playground/issues/8855',
    trace: `org.apache.kafka.connect.errors.ConnectException: Failed to authenticate with Salesforce
\tat io.confluent.salesforce.rest.SalesforceRestClientImpl.authenticate(SalesforceRestClientImpl.java:230)
\tat java.base/java.lang.Thread.run(Unknown Source)
Caused by: javax.net.ssl.SSLHandshakeException: Remote host terminated the handshake
\tat java.base/sun.security.ssl.SSLSocketImpl.handleEOF(Unknown Source)
\tat org.apache.http.conn.ssl.SSLConnectionSocketFactory.createLayeredSocket(SSLConnectionSocketFactory.java:436)
Caused by: java.io.EOFException: SSL peer shut down incorrectly`,
    truth: 'The other side (a proxy) ended the TLS handshake.',
    expected: ['tls-handshake-cut'],
  },
  {
    connectorClass: 'com.evokly.kafka.connect.mqtt.MqttSourceConnector',
    dbms: 'mqtt',
    direction: 'source',
    id: 'later-mqtt-null',
    source: 'https://github.com/evokly/kafka-connect-mqtt/issues/10',
    trace: `MqttException (0) - java.lang.NullPointerException
\tat org.eclipse.paho.client.mqttv3.internal.CommsCallback.run(CommsCallback.java:176)
\tat java.lang.Thread.run(Thread.java:745)
Caused by: java.lang.NullPointerException
\tat java.lang.Class.forName0(Native Method)
\tat com.evokly.kafka.connect.mqtt.MqttSourceTask.messageArrived(MqttSourceTask.java:216)
\t... 1 more`,
    truth: null,
    expected: [],
  },
  {
    connectorClass: 'org.apache.camel.kafkaconnector.CamelSinkConnector',
    dbms: null,
    direction: 'sink',
    id: 'later-camel-stop-null',
    source: 'https://github.com/apache/camel-kafka-connector/issues/376',
    trace: `org.apache.kafka.connect.errors.ConnectException: Failed to stop Camel context
        at org.apache.camel.kafkaconnector.CamelSinkTask.stop(CamelSinkTask.java:158)
        at org.apache.kafka.connect.runtime.WorkerSinkTask.close(WorkerSinkTask.java:163)
Caused by: java.lang.NullPointerException
        at org.apache.camel.kafkaconnector.CamelSinkTask.stop(CamelSinkTask.java:156)`,
    truth: null,
    expected: [],
  },
  {
    ...splunk,
    id: 'later-splunk-tolerance-alone',
    source: 'https://github.com/splunk/kafka-connect-splunk/issues/244',
    trace: prefixed('connect-2 ', sinkTolerance23),
    truth: null,
    expected: [],
  },
];

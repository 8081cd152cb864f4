import { ClassRow, expectedOf, readRow } from './classRow';

const topics = 'orders';
const reads = ['reads orders'];
const topic = { 'kafka.topic': 'orders' };
const writes = ['writes orders'];

const mq = {
  'mq.connection.name.list': 'mq1(1414),mq2(1415)',
  'mq.queue.manager': 'QM1',
  'mq.channel.name': 'DEV.APP',
  'mq.queue': 'ORDERS.IN',
};

describe('message brokers', () => {
  it.each<ClassRow>([
    {
      class: 'com.ibm.eventstreams.connect.mqsource.MQSourceConnector',
      config: { ...mq, topic: 'orders' },
      says: 'source ibm_mq mq1:1414,mq2:1415/QM1/ORDERS.IN',
      topics: writes,
    },
    {
      class: 'com.ibm.eventstreams.connect.mqsink.MQSinkConnector',
      config: { ...mq, topics },
      says: 'sink ibm_mq mq1:1414,mq2:1415/QM1/ORDERS.IN',
      topics: reads,
    },
    {
      class: 'io.confluent.connect.ibm.mq.IbmMQSourceConnector',
      config: {
        'mq.hostname': 'mq1',
        'mq.port': '1416',
        'mq.queue.manager': 'QM1',
        'jms.destination.name': 'ORDERS.IN',
        ...topic,
      },
      says: 'source ibm_mq mq1:1416/QM1/ORDERS.IN',
      topics: writes,
    },
    {
      class: 'io.confluent.connect.jms.IbmMqSinkConnector',
      config: { 'mq.hostname': 'mq1', 'mq.queue.manager': 'QM1', topics },
      says: 'sink ibm_mq mq1:1414/QM1',
      topics: reads,
    },
    {
      class: 'io.confluent.connect.rabbitmq.RabbitMQSourceConnector',
      config: {
        'rabbitmq.host': 'rabbit',
        'rabbitmq.virtual.host': '/shop',
        'rabbitmq.queue': 'orders-q',
        ...topic,
      },
      says: 'source rabbitmq rabbit:5672/orders-q',
      topics: writes,
    },
    {
      class: 'io.confluent.connect.rabbitmq.sink.RabbitMQSinkConnector',
      config: {
        'rabbitmq.host': 'rabbit',
        'rabbitmq.port': '5673',
        'rabbitmq.exchange': 'orders-x',
        topics,
      },
      says: 'sink rabbitmq rabbit:5673/orders-x',
      topics: reads,
    },
    {
      class: 'io.confluent.connect.activemq.ActiveMQSourceConnector',
      config: {
        'activemq.url': 'tcp://active:61616',
        'jms.destination.name': 'orders-q',
        ...topic,
      },
      says: 'source jms active:61616/orders-q',
      topics: writes,
    },
    ...['io.confluent.connect.jms.JmsSourceConnector', 'JMSSource'].map(
      name => ({
        class: name,
        config: { 'java.naming.provider.url': 'tcp://jms:7222', ...topic },
        says: 'source jms jms:7222',
        topics: writes,
      }),
    ),
    {
      class: 'io.confluent.connect.jms.SolaceSinkConnector',
      config: { 'solace.hosts': 'smf://solace:55555', topics },
      says: 'sink jms solace:55555',
      topics: reads,
    },
    {
      class: 'io.confluent.connect.mqtt.MqttSourceConnector',
      config: {
        'mqtt.server.uri': 'tcp://mqtt:1883',
        'mqtt.topics': 'plant/+/temperature',
        ...topic,
      },
      says: 'source mqtt mqtt:1883/plant/+/temperature',
      topics: writes,
    },
    {
      class: 'io.confluent.connect.mqtt.MqttSinkConnector',
      config: { 'mqtt.server.uri': 'ssl://mqtt:8883', topics },
      says: 'sink mqtt mqtt:8883',
      topics: reads,
    },
    {
      class: 'io.confluent.connect.kinesis.KinesisSourceConnector',
      config: { 'kinesis.stream': 'clicks', ...topic },
      says: 'source aws clicks',
      topics: writes,
    },
    {
      class: 'io.confluent.connect.sqs.source.SqsSourceConnector',
      config: { 'sqs.url': 'https://sqs.eu.amazonaws.com/1/clicks', ...topic },
      says: 'source aws https://sqs.eu.amazonaws.com/1/clicks',
      topics: writes,
    },
    ...[
      'io.confluent.connect.aws.lambda.AwsLambdaSinkConnector',
      'LambdaSink',
    ].map(name => ({
      class: name,
      config: { 'aws.lambda.function.name': 'enrich', topics },
      says: 'sink aws enrich',
      topics: reads,
    })),
    {
      class: 'com.google.pubsub.kafka.source.CloudPubSubSourceConnector',
      config: { 'cps.project': 'acme', 'cps.subscription': 'clicks', ...topic },
      says: 'source pubsub acme/clicks',
      topics: writes,
    },
    {
      class: 'com.google.pubsub.kafka.sink.CloudPubSubSinkConnector',
      config: { 'cps.project': 'acme', 'cps.topic': 'not-kafka', topics },
      says: 'sink pubsub acme/not-kafka',
      topics: reads,
    },
    {
      class: 'io.confluent.connect.gcp.pubsub.PubSubSourceConnector',
      config: {
        'gcp.pubsub.project.id': 'acme',
        'gcp.pubsub.subscription.id': 'clicks',
        ...topic,
      },
      says: 'source pubsub acme/clicks',
      topics: writes,
    },
    ...[
      'io.confluent.connect.azure.eventhubs.EventHubsSourceConnector',
      'AzureEventHubsSource',
    ].map(name => ({
      class: name,
      config: {
        'azure.eventhubs.namespace': 'acme',
        'azure.eventhubs.hub.name': 'clicks',
        ...topic,
      },
      says: 'source azure acme/clicks',
      topics: writes,
    })),
    ...[
      'io.confluent.connect.azure.servicebus.ServiceBusSourceConnector',
      'AzureServiceBusSource',
    ].map(name => ({
      class: name,
      config: {
        'azure.servicebus.namespace': 'acme',
        'azure.servicebus.entity.name': 'clicks',
        ...topic,
      },
      says: 'source azure acme/clicks',
      topics: writes,
    })),
  ])('$class', row => {
    expect(readRow(row)).toEqual(expectedOf(row));
  });
});

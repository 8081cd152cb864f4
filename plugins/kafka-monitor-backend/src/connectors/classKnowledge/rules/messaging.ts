import { ClassRule } from '../classRule';

const KAFKA_TOPIC = { kind: 'listed', keys: ['kafka.topic'] } as const;

/** Message brokers and queues. */
export const MESSAGING_RULES: readonly ClassRule[] = [
  {
    classes: [
      'com.ibm.eventstreams.connect.mqsource.MQSourceConnector',
      'com.ibm.eventstreams.connect.mqsink.MQSinkConnector',
    ],
    direction: 'both',
    dbms: 'ibm_mq',
    endpoint: {
      address: ['mq.connection.name.list'],
      defaultPort: 1414,
      database: ['mq.queue.manager'],
      resource: [{ kind: 'queue', keys: ['mq.queue'] }],
    },
    topics: { kind: 'listed', keys: ['topic'] },
  },
  {
    classes: [
      'io.confluent.connect.ibm.mq.IbmMQSourceConnector',
      'io.confluent.connect.jms.IbmMqSinkConnector',
    ],
    direction: 'both',
    dbms: 'ibm_mq',
    endpoint: {
      address: ['mq.hostname'],
      port: ['mq.port'],
      defaultPort: 1414,
      database: ['mq.queue.manager'],
      resource: [
        { kind: 'queue', keys: ['jms.destination.name', 'mq.queue'] },
        { kind: 'channel', keys: ['mq.channel', 'mq.channel.name'] },
      ],
    },
    topics: KAFKA_TOPIC,
  },
  {
    classes: [
      'io.confluent.connect.rabbitmq.RabbitMQSourceConnector',
      'io.confluent.connect.rabbitmq.sink.RabbitMQSinkConnector',
    ],
    direction: 'both',
    dbms: 'rabbitmq',
    endpoint: {
      address: ['rabbitmq.host'],
      port: ['rabbitmq.port'],
      defaultPort: 5672,
      resource: [
        { kind: 'queue', keys: ['rabbitmq.queue'] },
        { kind: 'exchange', keys: ['rabbitmq.exchange'] },
        { kind: 'virtualHost', keys: ['rabbitmq.virtual.host'] },
      ],
    },
    topics: KAFKA_TOPIC,
  },
  {
    classes: [
      'io.confluent.connect.activemq.ActiveMQSourceConnector',
      'io.confluent.connect.jms.JmsSourceConnector',
      'io.confluent.connect.jms.SolaceSinkConnector',
    ],
    aliases: ['JMSSource'],
    direction: 'both',
    dbms: 'jms',
    endpoint: {
      address: ['activemq.url', 'java.naming.provider.url', 'solace.hosts'],
      resource: [{ kind: 'destination', keys: ['jms.destination.name'] }],
    },
    topics: KAFKA_TOPIC,
  },
  {
    classes: [
      'io.confluent.connect.mqtt.MqttSourceConnector',
      'io.confluent.connect.mqtt.MqttSinkConnector',
    ],
    direction: 'both',
    dbms: 'mqtt',
    endpoint: {
      address: ['mqtt.server.uri'],
      defaultPort: 1883,
      resource: [{ kind: 'mqttTopic', keys: ['mqtt.topics'] }],
    },
    topics: KAFKA_TOPIC,
  },
  {
    classes: ['io.confluent.connect.kinesis.KinesisSourceConnector'],
    direction: 'source',
    dbms: 'aws',
    endpoint: { resource: [{ kind: 'stream', keys: ['kinesis.stream'] }] },
    topics: KAFKA_TOPIC,
  },
  {
    classes: ['io.confluent.connect.sqs.source.SqsSourceConnector'],
    direction: 'source',
    dbms: 'aws',
    endpoint: { resource: [{ kind: 'queue', keys: ['sqs.url'] }] },
    topics: KAFKA_TOPIC,
  },
  {
    classes: ['io.confluent.connect.aws.lambda.AwsLambdaSinkConnector'],
    aliases: ['LambdaSink'],
    direction: 'sink',
    dbms: 'aws',
    endpoint: {
      resource: [{ kind: 'function', keys: ['aws.lambda.function.name'] }],
    },
  },
  {
    classes: [
      'com.google.pubsub.kafka.source.CloudPubSubSourceConnector',
      'com.google.pubsub.kafka.sink.CloudPubSubSinkConnector',
      'io.confluent.connect.gcp.pubsub.PubSubSourceConnector',
    ],
    direction: 'both',
    dbms: 'pubsub',
    endpoint: {
      database: ['cps.project', 'gcp.pubsub.project.id'],
      resource: [
        {
          kind: 'subscription',
          keys: ['cps.subscription', 'gcp.pubsub.subscription.id'],
        },
        { kind: 'pubsubTopic', keys: ['cps.topic'] },
      ],
    },
    topics: KAFKA_TOPIC,
  },
  {
    classes: ['io.confluent.connect.azure.eventhubs.EventHubsSourceConnector'],
    aliases: ['AzureEventHubsSource'],
    direction: 'source',
    dbms: 'azure',
    endpoint: {
      database: ['azure.eventhubs.namespace'],
      resource: [{ kind: 'hub', keys: ['azure.eventhubs.hub.name'] }],
    },
    topics: KAFKA_TOPIC,
  },
  {
    classes: [
      'io.confluent.connect.azure.servicebus.ServiceBusSourceConnector',
    ],
    aliases: ['AzureServiceBusSource'],
    direction: 'source',
    dbms: 'azure',
    endpoint: {
      database: ['azure.servicebus.namespace'],
      resource: [{ kind: 'entity', keys: ['azure.servicebus.entity.name'] }],
    },
    topics: KAFKA_TOPIC,
  },
];

import { buildTrace, conversion, sinkTrace } from './buildTrace';
import { firstTopic } from './firstTopic';
import type { KnownFailure } from './KnownFailure';

/** How any sink fails: by its records, its topics or its pace. @internal */
export const recordFailures: KnownFailure[] = [
  {
    name: 'unknown-magic-byte',
    classes: /./,
    direction: 'sink',
    heals: false,
    trace: config =>
      buildTrace(
        {
          thrown:
            'org.apache.kafka.connect.errors.ConnectException: Tolerance exceeded in error handler',
          at: conversion,
        },
        {
          thrown: `org.apache.kafka.connect.errors.DataException: Failed to deserialize data for topic ${firstTopic(
            config,
          )} to Avro:`,
          at: [
            'io.confluent.connect.avro.AvroConverter.toConnectData(AvroConverter.java:150)',
          ],
        },
        {
          thrown:
            'org.apache.kafka.common.errors.SerializationException: Unknown magic byte!',
          at: [
            'io.confluent.kafka.serializers.AbstractKafkaSchemaSerDe.getByteBuffer(AbstractKafkaSchemaSerDe.java:649)',
          ],
        },
      ),
  },
  {
    name: 'json-without-schema',
    classes: /./,
    direction: 'sink',
    heals: false,
    trace: () =>
      buildTrace(
        {
          thrown:
            'org.apache.kafka.connect.errors.ConnectException: Tolerance exceeded in error handler',
          at: conversion,
        },
        {
          thrown:
            'org.apache.kafka.connect.errors.DataException: JsonConverter with schemas.enable requires "schema" and "payload" fields and may not contain additional fields. If you are trying to deserialize plain JSON data, set schemas.enable=false in your converter configuration.',
          at: [
            'org.apache.kafka.connect.json.JsonConverter.toConnectData(JsonConverter.java:335)',
          ],
        },
      ),
  },
  {
    name: 'topic-forbidden',
    classes: /./,
    direction: 'sink',
    heals: false,
    trace: config =>
      sinkTrace({
        thrown: `org.apache.kafka.common.errors.TopicAuthorizationException: Not authorized to access topics: [${firstTopic(
          config,
        )}]`,
        at: [],
      }),
  },
  {
    name: 'poll-interval-exceeded',
    classes: /./,
    direction: 'sink',
    heals: true,
    trace: () =>
      sinkTrace({
        thrown:
          'org.apache.kafka.clients.consumer.CommitFailedException: Offset commit cannot be completed since the consumer is not part of an active group for auto partition assignment; the time between subsequent calls to poll() was longer than the configured max.poll.interval.ms',
        at: [
          'org.apache.kafka.clients.consumer.internals.ConsumerCoordinator.sendOffsetCommitRequest(ConsumerCoordinator.java:1351)',
        ],
      }),
  },
];

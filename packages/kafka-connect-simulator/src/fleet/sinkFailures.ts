import { sinkTrace } from './buildTrace';
import { firstTopic } from './firstTopic';
import type { KnownFailure } from './KnownFailure';

/** How sinks fail by their target. @internal */
export const sinkFailures: KnownFailure[] = [
  {
    name: 'table-missing',
    classes: /jdbc.*Sink/i,
    heals: false,
    trace: config =>
      sinkTrace({
        thrown: `org.apache.kafka.connect.errors.ConnectException: io.confluent.connect.jdbc.sink.TableAlterOrCreateException: Table "public"."${firstTopic(
          config,
        )}" is missing and auto-creation is disabled`,
        at: [
          'io.confluent.connect.jdbc.sink.DbStructure.create(DbStructure.java:124)',
          'io.confluent.connect.jdbc.sink.BufferedRecords.add(BufferedRecords.java:123)',
          'io.confluent.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:90)',
        ],
      }),
  },
  {
    name: 'duplicate-key',
    classes: /jdbc.*Sink/i,
    heals: false,
    trace: config =>
      sinkTrace(
        {
          thrown: `org.apache.kafka.connect.errors.ConnectException: Error while processing records of ${firstTopic(
            config,
          )}`,
          at: [
            'io.debezium.connector.jdbc.JdbcSinkConnectorTask.put(JdbcSinkConnectorTask.java:138)',
          ],
        },
        {
          thrown:
            'org.postgresql.util.PSQLException: ERROR: duplicate key value violates unique constraint "orders_pkey"\n  Detail: Key (id)=(1048213) already exists.',
          at: [
            'org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2734)',
          ],
        },
      ),
  },
  {
    name: 'database-refuses',
    classes: /jdbc.*Sink|clickhouse/i,
    heals: true,
    trace: config =>
      sinkTrace(
        {
          thrown: `org.apache.kafka.connect.errors.RetriableException: java.sql.SQLTransientConnectionException: Connection is not available, request timed out after 30000ms (${
            config['connection.url'] ?? config.hostname
          }, user=${
            config['connection.user'] ?? config['connection.username'] ?? 'app'
          }, password=${
            config['connection.password'] ?? config.password ?? 'unset'
          })`,
          at: [
            'io.confluent.connect.jdbc.sink.JdbcSinkTask.put(JdbcSinkTask.java:104)',
          ],
        },
        {
          thrown: 'java.net.ConnectException: Connection refused',
          at: ['java.base/sun.nio.ch.Net.pollConnect(Native Method)'],
        },
      ),
  },
  {
    name: 'bucket-denied',
    classes: /s3/i,
    heals: false,
    trace: config =>
      sinkTrace({
        thrown: `com.amazonaws.services.s3.model.AmazonS3Exception: Access Denied (Service: Amazon S3; Status Code: 403; Error Code: AccessDenied; Request ID: 4Q0ZQX1S7GJ9M2; Bucket: ${config['s3.bucket.name']})`,
        at: [
          'com.amazonaws.http.AmazonHttpClient$RequestExecutor.handleErrorResponse(AmazonHttpClient.java:1912)',
          'io.confluent.connect.s3.storage.S3OutputStream.newMultipartUpload(S3OutputStream.java:239)',
          'io.confluent.connect.s3.S3SinkTask.put(S3SinkTask.java:233)',
        ],
      }),
  },
  {
    name: 'mapping-conflict',
    classes: /elasticsearch|opensearch/i,
    heals: false,
    trace: config =>
      sinkTrace({
        thrown: `org.apache.kafka.connect.errors.ConnectException: Indexing record failed for ${firstTopic(
          config,
        )}+2+881233. Response status is 'BAD_REQUEST', mapper_parsing_exception: failed to parse field [price] of type [long] in document with id '881233'`,
        at: [
          'io.confluent.connect.elasticsearch.ElasticsearchClient.reportBadRecordAndError(ElasticsearchClient.java:560)',
          'io.confluent.connect.elasticsearch.ElasticsearchSinkTask.put(ElasticsearchSinkTask.java:114)',
        ],
      }),
  },
  {
    name: 'index-read-only',
    classes: /elasticsearch|opensearch/i,
    heals: true,
    trace: config =>
      sinkTrace({
        thrown: `ElasticsearchStatusException[Elasticsearch exception [type=cluster_block_exception, reason=index [${firstTopic(
          config,
        )}] blocked by: [TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark, index has read-only-allow-delete block];]]`,
        at: [
          'org.elasticsearch.rest.BytesRestResponse.errorFromXContent(BytesRestResponse.java:178)',
          'io.confluent.connect.elasticsearch.ElasticsearchClient.flush(ElasticsearchClient.java:298)',
        ],
      }),
  },
  {
    name: 'warehouse-quota',
    classes: /bigquery/i,
    heals: true,
    trace: config =>
      sinkTrace({
        thrown: `com.google.cloud.bigquery.BigQueryException: Exceeded rate limits: too many table update operations for this table in ${config.project}. For more information see the quota documentation (rateLimitExceeded)`,
        at: [
          'com.google.cloud.bigquery.spi.v2.HttpBigQueryRpc.translate(HttpBigQueryRpc.java:115)',
          'com.wepay.kafka.connect.bigquery.BigQuerySinkTask.put(BigQuerySinkTask.java:291)',
        ],
      }),
  },
  {
    name: 'jwt-invalid',
    classes: /snowflake/i,
    heals: false,
    trace: config =>
      sinkTrace(
        {
          thrown: `com.snowflake.kafka.connector.internal.SnowflakeKafkaConnectorException: [SF_KAFKA_CONNECTOR] Exception: Failed to connect to Snowflake Server, Error Code: 1001, Detail: Snowflake connection issue, reported by Snowflake JDBC (${config['snowflake.url.name']})`,
          at: [
            'com.snowflake.kafka.connector.internal.SnowflakeErrors.getException(SnowflakeErrors.java:431)',
            'com.snowflake.kafka.connector.SnowflakeSinkTask.start(SnowflakeSinkTask.java:168)',
          ],
        },
        {
          thrown:
            'net.snowflake.client.jdbc.SnowflakeSQLException: JWT token is invalid. [0ce9eb56-821d-4ca9-a774-04ae89a0cf5a]',
          at: [
            'net.snowflake.client.core.SessionUtil.newSession(SessionUtil.java:765)',
          ],
        },
      ),
  },
  {
    name: 'cache-auth',
    classes: /redis/i,
    heals: false,
    trace: config =>
      sinkTrace(
        {
          thrown: `com.redis.lettucemod.RedisConnectionException: Unable to connect to ${config['redis.uri']}`,
          at: [
            'com.redis.kafka.connect.sink.RedisSinkTask.start(RedisSinkTask.java:110)',
          ],
        },
        {
          thrown:
            'io.lettuce.core.RedisCommandExecutionException: WRONGPASS invalid username-password pair or user is disabled.',
          at: [
            'io.lettuce.core.internal.ExceptionFactory.createExecutionException(ExceptionFactory.java:147)',
          ],
        },
      ),
  },
  {
    name: 'too-many-parts',
    classes: /clickhouse/i,
    heals: true,
    trace: () =>
      sinkTrace({
        thrown:
          'com.clickhouse.client.ClickHouseException: Code: 252. DB::Exception: Too many parts (3001 with average size of 11.20 KiB) in table analytics.page_views. Merges are processing significantly slower than inserts. (TOO_MANY_PARTS)',
        at: [
          'com.clickhouse.kafka.connect.sink.db.ClickHouseWriter.doInsert(ClickHouseWriter.java:213)',
        ],
      }),
  },
  {
    name: 'no-node',
    classes: /cassandra/i,
    heals: true,
    trace: config =>
      sinkTrace({
        thrown: `com.datastax.oss.driver.api.core.AllNodesFailedException: Could not reach any contact point, make sure you've provided valid addresses (showing first 3 nodes, use getAllErrors() for more): Node(endPoint=${config.contactPoints}:9042)`,
        at: [
          'com.datastax.oss.driver.api.core.AllNodesFailedException.copy(AllNodesFailedException.java:141)',
        ],
      }),
  },
  {
    name: 'http-unauthorized',
    classes: /http|splunk/i,
    heals: false,
    trace: config =>
      sinkTrace({
        thrown: `org.apache.kafka.connect.errors.ConnectException: Error while processing HTTP request with Url : ${
          config['http.api.url'] ?? config['splunk.hec.uri']
        }, Payload : [{"id":88213}], HTTP Response code: 401, Reason phrase: Unauthorized`,
        at: [
          'io.confluent.connect.http.writer.HttpWriterImpl.executeBatchRequest(HttpWriterImpl.java:355)',
          'io.confluent.connect.http.HttpSinkTask.put(HttpSinkTask.java:61)',
        ],
      }),
  },
];

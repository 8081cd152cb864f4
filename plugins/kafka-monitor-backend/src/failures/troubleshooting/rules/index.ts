import type { RemedyRule } from '../RemedyRule';
import { AUTHORIZATION_RULES } from './authorization';
import { AVRO_SCHEMAS_RULES } from './avroSchemas';
import { CONFIGURATION_RULES } from './configuration';
import { CONFIGURATION_REFUSED_RULES } from './configurationRefused';
import { CONNECT_DATA_RULES } from './connectData';
import { CONNECT_SCHEMAS_RULES } from './connectSchemas';
import { CONNECTION_LOSSES_RULES } from './connectionLosses';
import { CONNECTIVITY_RULES } from './connectivity';
import { CREDENTIALS_RULES } from './credentials';
import { DB2_RULES } from './db2';
import { DEBEZIUM_RULES } from './debezium';
import { DEBEZIUM_DB2_RULES } from './debeziumDb2';
import { DEBEZIUM_MONGODB_RULES } from './debeziumMongodb';
import { DEBEZIUM_MYSQL_RULES } from './debeziumMysql';
import { DEBEZIUM_MYSQL_BINLOG_RULES } from './debeziumMysqlBinlog';
import { DEBEZIUM_MYSQL_EVENTS_RULES } from './debeziumMysqlEvents';
import { DEBEZIUM_MYSQL_REPLICATION_RULES } from './debeziumMysqlReplication';
import { DEBEZIUM_ORACLE_RULES } from './debeziumOracle';
import { DEBEZIUM_ORACLE_LOGS_RULES } from './debeziumOracleLogs';
import { DEBEZIUM_ORACLE_SETUP_RULES } from './debeziumOracleSetup';
import { DEBEZIUM_ORACLE_SNAPSHOTS_RULES } from './debeziumOracleSnapshots';
import { DEBEZIUM_POSTGRESQL_RULES } from './debeziumPostgresql';
import { DEBEZIUM_POSTGRESQL_POSITION_RULES } from './debeziumPostgresqlPosition';
import { DEBEZIUM_POSTGRESQL_PUBLICATION_RULES } from './debeziumPostgresqlPublication';
import { DEBEZIUM_POSTGRESQL_RIGHTS_RULES } from './debeziumPostgresqlRights';
import { DEBEZIUM_POSTGRESQL_SLOTS_RULES } from './debeziumPostgresqlSlots';
import { DEBEZIUM_POSTGRESQL_STREAM_RULES } from './debeziumPostgresqlStream';
import { DEBEZIUM_SCHEMA_HISTORY_RULES } from './debeziumSchemaHistory';
import { DEBEZIUM_SNAPSHOTS_RULES } from './debeziumSnapshots';
import { DEBEZIUM_SQLSERVER_RULES } from './debeziumSqlserver';
import { DEBEZIUM_SQLSERVER_SNAPSHOTS_RULES } from './debeziumSqlserverSnapshots';
import { ENCODINGS_RULES } from './encodings';
import { FILES_RULES } from './files';
import { HTTP_RULES } from './http';
import { JAVA_RUNTIME_RULES } from './javaRuntime';
import { JDBC_RULES } from './jdbc';
import { JDBC_COLUMNS_RULES } from './jdbcColumns';
import { JDBC_KEYS_RULES } from './jdbcKeys';
import { JDBC_RECORDS_RULES } from './jdbcRecords';
import { JDBC_SOURCE_RULES } from './jdbcSource';
import { JDBC_STATEMENTS_RULES } from './jdbcStatements';
import { KAFKA_CLIENT_RULES } from './kafkaClient';
import { KAFKA_CONSUMER_RULES } from './kafkaConsumer';
import { KAFKA_CONSUMER_SETTINGS_RULES } from './kafkaConsumerSettings';
import { KAFKA_PRODUCER_RULES } from './kafkaProducer';
import { KAFKA_RECORDS_RULES } from './kafkaRecords';
import { KAFKA_REQUESTS_RULES } from './kafkaRequests';
import { KAFKA_SASL_RULES } from './kafkaSasl';
import { KAFKA_TOPICS_RULES } from './kafkaTopics';
import { KAFKA_TRANSACTIONS_RULES } from './kafkaTransactions';
import { KERBEROS_RULES } from './kerberos';
import { MEMORY_RULES } from './memory';
import { MESSAGING_RULES } from './messaging';
import { MIRRORING_RULES } from './mirroring';
import { MONGODB_CONNECTION_RULES } from './mongodbConnection';
import { MONGODB_RECORDS_RULES } from './mongodbRecords';
import { MONGODB_WRITES_RULES } from './mongodbWrites';
import { MYSQL_CONNECTION_RULES } from './mysqlConnection';
import { MYSQL_LOGIN_RULES } from './mysqlLogin';
import { MYSQL_LOGIN_METHODS_RULES } from './mysqlLoginMethods';
import { MYSQL_RECORDS_RULES } from './mysqlRecords';
import { MYSQL_TABLES_RULES } from './mysqlTables';
import { NOSQL_RULES } from './nosql';
import { OBJECT_STORES_RULES } from './objectStores';
import { ORACLE_CONNECTION_RULES } from './oracleConnection';
import { ORACLE_LOGIN_RULES } from './oracleLogin';
import { ORACLE_OBJECTS_RULES } from './oracleObjects';
import { ORACLE_RECORDS_RULES } from './oracleRecords';
import { OTHER_REGISTRIES_RULES } from './otherRegistries';
import { PLUGIN_LINKAGE_RULES } from './pluginLinkage';
import { PLUGIN_LICENSES_RULES } from './pluginLicenses';
import { PLUGINS_RULES } from './plugins';
import { PLUGIN_KINDS_RULES } from './pluginKinds';
import { POSTGRESQL_CONNECTION_RULES } from './postgresqlConnection';
import { POSTGRESQL_CONSTRAINTS_RULES } from './postgresqlConstraints';
import { POSTGRESQL_LOGIN_RULES } from './postgresqlLogin';
import { POSTGRESQL_RIGHTS_RULES } from './postgresqlRights';
import { POSTGRESQL_TLS_RULES } from './postgresqlTls';
import { POSTGRESQL_TRANSACTIONS_RULES } from './postgresqlTransactions';
import { POSTGRESQL_VALUES_RULES } from './postgresqlValues';
import { SAAS_RULES } from './saas';
import { SCHEMA_REGISTRY_RULES } from './schemaRegistry';
import { SCHEMA_REGISTRY_ACCESS_RULES } from './schemaRegistryAccess';
import { SCHEMA_REGISTRY_REFUSALS_RULES } from './schemaRegistryRefusals';
import { SEARCH_ENGINES_RULES } from './searchEngines';
import { SERIALIZATION_RULES } from './serialization';
import { SFTP_RULES } from './sftp';
import { SQLSERVER_CONNECTION_RULES } from './sqlserverConnection';
import { SQLSERVER_LOGIN_RULES } from './sqlserverLogin';
import { SQLSERVER_OBJECTS_RULES } from './sqlserverObjects';
import { SQLSERVER_RECORDS_RULES } from './sqlserverRecords';
import { TLS_RULES } from './tls';
import { TLS_HANDSHAKE_RULES } from './tlsHandshake';
import { TLS_STORES_RULES } from './tlsStores';
import { TRANSFORMS_RULES } from './transforms';
import { TRANSFORMS_DEBEZIUM_RULES } from './transformsDebezium';
import { TRANSFORMS_FIELDS_RULES } from './transformsFields';
import { TRANSFORMS_ROUTING_RULES } from './transformsRouting';
import { TRANSFORMS_VALUES_RULES } from './transformsValues';
import { WAREHOUSES_RULES } from './warehouses';
import { WORKER_RULES } from './worker';
import { WORKER_GROUP_RULES } from './workerGroup';
import { WORKER_TOPICS_RULES } from './workerTopics';

/** All rules of the product, file by file. */
export const remedyRules: readonly RemedyRule[] = [
  ...AUTHORIZATION_RULES,
  ...AVRO_SCHEMAS_RULES,
  ...CONFIGURATION_RULES,
  ...CONFIGURATION_REFUSED_RULES,
  ...CONNECT_DATA_RULES,
  ...CONNECT_SCHEMAS_RULES,
  ...CONNECTION_LOSSES_RULES,
  ...CONNECTIVITY_RULES,
  ...CREDENTIALS_RULES,
  ...DB2_RULES,
  ...DEBEZIUM_RULES,
  ...DEBEZIUM_DB2_RULES,
  ...DEBEZIUM_MONGODB_RULES,
  ...DEBEZIUM_MYSQL_RULES,
  ...DEBEZIUM_MYSQL_BINLOG_RULES,
  ...DEBEZIUM_MYSQL_EVENTS_RULES,
  ...DEBEZIUM_MYSQL_REPLICATION_RULES,
  ...DEBEZIUM_ORACLE_RULES,
  ...DEBEZIUM_ORACLE_LOGS_RULES,
  ...DEBEZIUM_ORACLE_SETUP_RULES,
  ...DEBEZIUM_ORACLE_SNAPSHOTS_RULES,
  ...DEBEZIUM_POSTGRESQL_RULES,
  ...DEBEZIUM_POSTGRESQL_POSITION_RULES,
  ...DEBEZIUM_POSTGRESQL_PUBLICATION_RULES,
  ...DEBEZIUM_POSTGRESQL_RIGHTS_RULES,
  ...DEBEZIUM_POSTGRESQL_SLOTS_RULES,
  ...DEBEZIUM_POSTGRESQL_STREAM_RULES,
  ...DEBEZIUM_SCHEMA_HISTORY_RULES,
  ...DEBEZIUM_SNAPSHOTS_RULES,
  ...DEBEZIUM_SQLSERVER_RULES,
  ...DEBEZIUM_SQLSERVER_SNAPSHOTS_RULES,
  ...ENCODINGS_RULES,
  ...FILES_RULES,
  ...HTTP_RULES,
  ...JAVA_RUNTIME_RULES,
  ...JDBC_RULES,
  ...JDBC_COLUMNS_RULES,
  ...JDBC_KEYS_RULES,
  ...JDBC_RECORDS_RULES,
  ...JDBC_SOURCE_RULES,
  ...JDBC_STATEMENTS_RULES,
  ...KAFKA_CLIENT_RULES,
  ...KAFKA_CONSUMER_RULES,
  ...KAFKA_CONSUMER_SETTINGS_RULES,
  ...KAFKA_PRODUCER_RULES,
  ...KAFKA_RECORDS_RULES,
  ...KAFKA_REQUESTS_RULES,
  ...KAFKA_SASL_RULES,
  ...KAFKA_TOPICS_RULES,
  ...KAFKA_TRANSACTIONS_RULES,
  ...KERBEROS_RULES,
  ...MEMORY_RULES,
  ...MESSAGING_RULES,
  ...MIRRORING_RULES,
  ...MONGODB_CONNECTION_RULES,
  ...MONGODB_RECORDS_RULES,
  ...MONGODB_WRITES_RULES,
  ...MYSQL_CONNECTION_RULES,
  ...MYSQL_LOGIN_RULES,
  ...MYSQL_LOGIN_METHODS_RULES,
  ...MYSQL_RECORDS_RULES,
  ...MYSQL_TABLES_RULES,
  ...NOSQL_RULES,
  ...OBJECT_STORES_RULES,
  ...ORACLE_CONNECTION_RULES,
  ...ORACLE_LOGIN_RULES,
  ...ORACLE_OBJECTS_RULES,
  ...ORACLE_RECORDS_RULES,
  ...OTHER_REGISTRIES_RULES,
  ...PLUGIN_LICENSES_RULES,
  ...PLUGIN_LINKAGE_RULES,
  ...PLUGINS_RULES,
  ...PLUGIN_KINDS_RULES,
  ...POSTGRESQL_CONNECTION_RULES,
  ...POSTGRESQL_CONSTRAINTS_RULES,
  ...POSTGRESQL_LOGIN_RULES,
  ...POSTGRESQL_RIGHTS_RULES,
  ...POSTGRESQL_TLS_RULES,
  ...POSTGRESQL_TRANSACTIONS_RULES,
  ...POSTGRESQL_VALUES_RULES,
  ...SAAS_RULES,
  ...SCHEMA_REGISTRY_RULES,
  ...SCHEMA_REGISTRY_ACCESS_RULES,
  ...SCHEMA_REGISTRY_REFUSALS_RULES,
  ...SEARCH_ENGINES_RULES,
  ...SERIALIZATION_RULES,
  ...SFTP_RULES,
  ...SQLSERVER_CONNECTION_RULES,
  ...SQLSERVER_LOGIN_RULES,
  ...SQLSERVER_OBJECTS_RULES,
  ...SQLSERVER_RECORDS_RULES,
  ...TLS_RULES,
  ...TLS_HANDSHAKE_RULES,
  ...TLS_STORES_RULES,
  ...TRANSFORMS_RULES,
  ...TRANSFORMS_DEBEZIUM_RULES,
  ...TRANSFORMS_FIELDS_RULES,
  ...TRANSFORMS_ROUTING_RULES,
  ...TRANSFORMS_VALUES_RULES,
  ...WAREHOUSES_RULES,
  ...WORKER_RULES,
  ...WORKER_GROUP_RULES,
  ...WORKER_TOPICS_RULES,
];

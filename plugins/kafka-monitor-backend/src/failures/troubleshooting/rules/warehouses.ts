import { RemedyRule } from '../RemedyRule';
import { BIGQUERY_ACCESS_RULES } from './warehouses/bigqueryAccess';
import { BIGQUERY_NAMES_RULES } from './warehouses/bigqueryNames';
import { BIGQUERY_ROWS_RULES } from './warehouses/bigqueryRows';
import { CLICKHOUSE_RULES } from './warehouses/clickhouse';
import { CLICKHOUSE_SERVICE_RULES } from './warehouses/clickhouseService';
import { CLICKHOUSE_SINK_RULES } from './warehouses/clickhouseSink';
import { ICEBERG_RULES } from './warehouses/iceberg';
import { LAKEHOUSES_RULES } from './warehouses/lakehouses';
import { LOADERS_RULES } from './warehouses/loaders';
import { SNOWFLAKE_ACCESS_RULES } from './warehouses/snowflakeAccess';
import { SNOWFLAKE_SERVICE_RULES } from './warehouses/snowflakeService';
import { SNOWFLAKE_TABLES_RULES } from './warehouses/snowflakeTables';

/** Warehouses and lake houses. */
export const WAREHOUSES_RULES: readonly RemedyRule[] = [
  ...ICEBERG_RULES,
  ...LAKEHOUSES_RULES,
  ...CLICKHOUSE_SERVICE_RULES,
  ...CLICKHOUSE_SINK_RULES,
  ...SNOWFLAKE_TABLES_RULES,
  ...SNOWFLAKE_SERVICE_RULES,
  ...SNOWFLAKE_ACCESS_RULES,
  ...BIGQUERY_ACCESS_RULES,
  ...BIGQUERY_ROWS_RULES,
  ...BIGQUERY_NAMES_RULES,
  ...CLICKHOUSE_RULES,
  ...LOADERS_RULES,
];

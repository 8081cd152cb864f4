import { RemedyRule } from '../RemedyRule';
import { NOSQL_CAPABILITIES_RULES } from './nosql/capabilities';
import { CASSANDRA_RULES } from './nosql/cassandra';
import { DYNAMO_COSMOS_RULES } from './nosql/dynamoCosmos';
import { GRAPH_RULES } from './nosql/graphs';
import { LENSES_RULES } from './nosql/lenses';
import { NOSQL_REACHABILITY_RULES } from './nosql/reachability';
import { REDIS_RULES } from './nosql/redis';
import { TIME_SERIES_RULES } from './nosql/timeSeries';

/** Stores that are neither relational nor MongoDB. */
export const NOSQL_RULES: readonly RemedyRule[] = [
  ...CASSANDRA_RULES,
  ...REDIS_RULES,
  ...DYNAMO_COSMOS_RULES,
  ...GRAPH_RULES,
  ...TIME_SERIES_RULES,
  ...LENSES_RULES,
  ...NOSQL_CAPABILITIES_RULES,
  ...NOSQL_REACHABILITY_RULES,
];

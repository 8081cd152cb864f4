import { CorpusTrace } from './CorpusTrace';
import { traces as later } from './later';
import { traces as blindDebeziumPostgres } from './blind/debeziumPostgres';
import { traces as blindDebeziumMysql } from './blind/debeziumMysql';
import { traces as blindDebeziumOthers } from './blind/debeziumOthers';
import { traces as blindJdbc } from './blind/jdbc';
import { traces as blindObjectStores } from './blind/objectStores';
import { traces as blindSearchEngines } from './blind/searchEngines';
import { traces as blindWarehouses } from './blind/warehouses';
import { traces as blindNoSqlStores } from './blind/noSqlStores';
import { traces as blindMessaging } from './blind/messaging';
import { traces as blindSerialization } from './blind/serialization';
import { traces as blindTransformsAndPlugins } from './blind/transformsAndPlugins';
import { traces as blindKafkaAndWorker } from './blind/kafkaAndWorker';
import { traces as blindSilent } from './blind/silent';
import { traces as openDebeziumPostgres } from './open/debeziumPostgres';
import { traces as openDebeziumMysql } from './open/debeziumMysql';
import { traces as openDebeziumOthers } from './open/debeziumOthers';
import { traces as openJdbc } from './open/jdbc';
import { traces as openObjectStores } from './open/objectStores';
import { traces as openSearchEngines } from './open/searchEngines';
import { traces as openWarehouses } from './open/warehouses';
import { traces as openNoSqlStores } from './open/noSqlStores';
import { traces as openMessaging } from './open/messaging';
import { traces as openSerialization } from './open/serialization';
import { traces as openTransformsAndPlugins } from './open/transformsAndPlugins';
import { traces as openKafkaAndWorker } from './open/kafkaAndWorker';
import { traces as openSilent } from './open/silent';

export type { CorpusTrace } from './CorpusTrace';

/** The half that may be looked at while rules are tuned. */
export const openTraces: readonly CorpusTrace[] = [
  ...openDebeziumPostgres,
  ...openDebeziumMysql,
  ...openDebeziumOthers,
  ...openJdbc,
  ...openObjectStores,
  ...openSearchEngines,
  ...openWarehouses,
  ...openNoSqlStores,
  ...openMessaging,
  ...openSerialization,
  ...openTransformsAndPlugins,
  ...openKafkaAndWorker,
  ...openSilent,
];

/** The half that nobody looks at while rules are written: it measures. */
export const blindTraces: readonly CorpusTrace[] = [
  ...blindDebeziumPostgres,
  ...blindDebeziumMysql,
  ...blindDebeziumOthers,
  ...blindJdbc,
  ...blindObjectStores,
  ...blindSearchEngines,
  ...blindWarehouses,
  ...blindNoSqlStores,
  ...blindMessaging,
  ...blindSerialization,
  ...blindTransformsAndPlugins,
  ...blindKafkaAndWorker,
  ...blindSilent,
];

/**
 * Collected by somebody who had read neither the rules nor the other traces;
 * the rules have learnt from them since.
 */
export const laterTraces: readonly CorpusTrace[] = later;

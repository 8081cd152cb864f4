import { CorpusTrace } from '../CorpusTrace';
import { traces as debezium } from './debezium';
import { traces as files } from './files';
import { traces as jdbc } from './jdbc';
import { traces as kafkaAndWorker } from './kafkaAndWorker';
import { traces as messaging } from './messaging';
import { traces as noSqlStores } from './noSqlStores';
import { traces as objectStores } from './objectStores';
import { traces as searchEngines } from './searchEngines';
import { traces as secondRound } from './secondRound';
import { traces as serialization } from './serialization';
import { traces as warehouses } from './warehouses';

/** Collected after the rules were written, by somebody who had not read them. */
export const traces: readonly CorpusTrace[] = [
  ...debezium,
  ...jdbc,
  ...objectStores,
  ...searchEngines,
  ...warehouses,
  ...noSqlStores,
  ...messaging,
  ...serialization,
  ...kafkaAndWorker,
  ...files,
  ...secondRound,
];

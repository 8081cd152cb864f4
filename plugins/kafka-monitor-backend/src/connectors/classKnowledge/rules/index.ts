import { ClassRule } from '../classRule';
import { CAMEL_RULES } from './camel';
import { CLOUD_STORE_RULES } from './cloudStores';
import { DEBEZIUM_RULES } from './debezium';
import { DEBEZIUM_OTHER_RULES } from './debeziumOthers';
import { DOCUMENT_STORE_RULES } from './documentStores';
import { FILE_RULES } from './files';
import { JDBC_RULES } from './jdbc';
import { KAFKA_RULES } from './kafka';
import { LENSES_RULES } from './lenses';
import { MESSAGING_RULES } from './messaging';
import { MONGO_RULES } from './mongo';
import { OBJECT_STORE_RULES } from './objectStores';
import { SAAS_RULES } from './saas';
import { SEARCH_RULES } from './search';
import { WAREHOUSE_RULES } from './warehouses';

/** Every class this product knows, by family. */
export const CLASS_RULES: readonly ClassRule[] = [
  ...DEBEZIUM_RULES,
  ...DEBEZIUM_OTHER_RULES,
  ...JDBC_RULES,
  ...OBJECT_STORE_RULES,
  ...SEARCH_RULES,
  ...WAREHOUSE_RULES,
  ...MONGO_RULES,
  ...DOCUMENT_STORE_RULES,
  ...CLOUD_STORE_RULES,
  ...MESSAGING_RULES,
  ...KAFKA_RULES,
  ...FILE_RULES,
  ...SAAS_RULES,
  ...LENSES_RULES,
  ...CAMEL_RULES,
];

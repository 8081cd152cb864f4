import { RemedyRule } from '../RemedyRule';
import { SEARCH_ACCESS_RULES } from './searchEngines/access';
import { SEARCH_CLUSTER_RULES } from './searchEngines/cluster';
import { SEARCH_CONNECTORS_RULES } from './searchEngines/connectors';
import { SEARCH_DOCUMENT_FORMS_RULES } from './searchEngines/documentForms';
import { SEARCH_DOCUMENTS_RULES } from './searchEngines/documents';
import { SPLUNK_RULES } from './searchEngines/splunk';

/** Elasticsearch, OpenSearch, Solr and Splunk. */
export const SEARCH_ENGINES_RULES: readonly RemedyRule[] = [
  ...SEARCH_DOCUMENT_FORMS_RULES,
  ...SEARCH_DOCUMENTS_RULES,
  ...SEARCH_CLUSTER_RULES,
  ...SEARCH_ACCESS_RULES,
  ...SEARCH_CONNECTORS_RULES,
  ...SPLUNK_RULES,
];

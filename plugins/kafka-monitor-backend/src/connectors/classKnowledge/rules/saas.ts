import { ClassRule } from '../classRule';

const NAMED = {
  kind: 'listed',
  keys: ['topic.name.pattern', 'kafka.topic'],
} as const;

/** HTTP interfaces and services behind them. */
export const SAAS_RULES: readonly ClassRule[] = [
  {
    classes: [
      'io.confluent.connect.http.HttpSinkConnector',
      'io.confluent.connect.http.HttpSourceConnector',
    ],
    direction: 'both',
    dbms: 'http',
    endpoint: { address: ['http.api.url', 'http.api.base.url', 'url'] },
    topics: NAMED,
  },
  {
    classes: [
      'io.confluent.connect.http.sink.GenericHttpSinkConnector',
      'io.confluent.connect.http.source.GenericHttpSourceConnector',
    ],
    aliases: ['HttpSinkV2', 'HttpSourceV2'],
    direction: 'both',
    dbms: 'http',
    endpoint: {
      address: ['http.api.base.url'],
      resource: [{ kind: 'path', keys: ['api1.http.api.path'] }],
    },
    topics: { kind: 'listed', keys: ['api*.topics'] },
  },
  {
    classes: ['io.aiven.kafka.connect.http.HttpSinkConnector'],
    direction: 'sink',
    dbms: 'http',
    endpoint: { address: ['http.url'] },
  },
  {
    classes: ['com.github.castorm.kafka.connect.http.HttpSourceConnector'],
    direction: 'source',
    dbms: 'http',
    endpoint: { address: ['http.request.url'] },
    topics: { kind: 'listed', keys: ['kafka.topic'] },
  },
  {
    classes: [
      'io.confluent.salesforce.SalesforceCdcSourceConnector',
      'io.confluent.salesforce.SalesforcePlatformEventSourceConnector',
      'io.confluent.salesforce.SalesforcePlatformEventSinkConnector',
      'io.confluent.salesforce.SalesforcePushTopicSourceConnector',
      'io.confluent.salesforce.SalesforceSObjectSinkConnector',
      'io.confluent.connect.salesforce.SalesforceBulkApiSourceConnector',
      'io.confluent.connect.salesforce.SalesforceBulkApiSinkConnector',
    ],
    aliases: ['SalesforceBulkApiV2Sink'],
    direction: 'both',
    dbms: 'salesforce',
    endpoint: {
      address: ['salesforce.instance'],
      resource: [{ kind: 'object', keys: ['salesforce.object'] }],
    },
    topics: { kind: 'listed', keys: ['kafka.topic'] },
  },
  {
    classes: [
      'io.confluent.connect.jira.JiraSourceConnector',
      'io.confluent.connect.github.GithubSourceConnector',
      'io.confluent.connect.zendesk.ZendeskSourceConnector',
      'io.confluent.connect.servicenow.ServiceNowSourceConnector',
      'io.confluent.connect.servicenow.ServiceNowSinkConnector',
    ],
    direction: 'both',
    dbms: 'saas',
    endpoint: {
      address: [
        'jira.url',
        'github.service.url',
        'zendesk.service.url',
        'servicenow.url',
      ],
      resource: [{ kind: 'table', keys: ['servicenow.table'] }],
    },
    topics: NAMED,
  },
];

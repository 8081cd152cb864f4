import { ClassRow, expectedOf, readRow } from './classRow';

const topics = 'orders';
const reads = ['reads orders'];
const topic = { 'kafka.topic': 'orders' };
const writes = ['writes orders'];

describe('HTTP and services', () => {
  it.each<ClassRow>([
    {
      class: 'io.confluent.connect.http.HttpSinkConnector',
      config: {
        'http.api.url': 'https://********@api.acme.com/orders',
        topics,
      },
      says: 'sink http api.acme.com',
      topics: reads,
    },
    {
      class: 'io.confluent.connect.http.HttpSourceConnector',
      config: {
        url: 'https://api.acme.com:8443/${entityName}',
        'topic.name.pattern': 'http-${entityName}',
      },
      says: 'source http api.acme.com:8443',
      topics: ['writes ~http-.*'],
    },
    ...[
      'io.confluent.connect.http.sink.GenericHttpSinkConnector',
      'HttpSinkV2',
    ].map(name => ({
      class: name,
      config: {
        'http.api.base.url': 'https://api.acme.com',
        'api1.http.api.path': '/v1/orders',
        'api1.topics': 'orders',
        topics,
      },
      says: 'sink http api.acme.com//v1/orders',
      topics: reads,
    })),
    ...[
      'io.confluent.connect.http.source.GenericHttpSourceConnector',
      'HttpSourceV2',
    ].map(name => ({
      class: name,
      config: {
        'http.api.base.url': 'https://api.acme.com',
        'api1.topics': 'orders',
        'api2.topics': 'items',
      },
      says: 'source http api.acme.com',
      topics: ['writes orders', 'writes items'],
    })),
    {
      class: 'io.aiven.kafka.connect.http.HttpSinkConnector',
      config: { 'http.url': 'http://hook:8080/in', topics },
      says: 'sink http hook:8080',
      topics: reads,
    },
    {
      class: 'com.github.castorm.kafka.connect.http.HttpSourceConnector',
      config: { 'http.request.url': 'https://api.acme.com/v1', ...topic },
      says: 'source http api.acme.com',
      topics: writes,
    },
    ...[
      'io.confluent.salesforce.SalesforceCdcSourceConnector',
      'io.confluent.salesforce.SalesforcePlatformEventSourceConnector',
      'io.confluent.salesforce.SalesforcePushTopicSourceConnector',
      'io.confluent.connect.salesforce.SalesforceBulkApiSourceConnector',
    ].map(name => ({
      class: name,
      config: {
        'salesforce.instance': 'https://acme.my.salesforce.com',
        ...topic,
      },
      says: 'source salesforce acme.my.salesforce.com',
      topics: writes,
    })),
    ...[
      'io.confluent.salesforce.SalesforcePlatformEventSinkConnector',
      'io.confluent.salesforce.SalesforceSObjectSinkConnector',
      'io.confluent.connect.salesforce.SalesforceBulkApiSinkConnector',
      'SalesforceBulkApiV2Sink',
    ].map(name => ({
      class: name,
      config: {
        'salesforce.instance': 'https://acme.my.salesforce.com',
        'salesforce.object': 'Lead',
        topics,
      },
      says: 'sink salesforce acme.my.salesforce.com/Lead',
      topics: reads,
    })),
    {
      class: 'io.confluent.connect.jira.JiraSourceConnector',
      config: {
        'jira.url': 'https://acme.atlassian.net',
        'topic.name.pattern': 'jira-${resourceName}',
      },
      says: 'source saas acme.atlassian.net',
      topics: ['writes ~jira-.*'],
    },
    {
      class: 'io.confluent.connect.github.GithubSourceConnector',
      config: {
        'github.service.url': 'https://api.github.com',
        'topic.name.pattern': 'github-${resourceName}',
      },
      says: 'source saas api.github.com',
      topics: ['writes ~github-.*'],
    },
    {
      class: 'io.confluent.connect.zendesk.ZendeskSourceConnector',
      config: {
        'zendesk.service.url': 'https://acme.zendesk.com',
        'topic.name.pattern': 'zendesk-${entityName}',
      },
      says: 'source saas acme.zendesk.com',
      topics: ['writes ~zendesk-.*'],
    },
    {
      class: 'io.confluent.connect.servicenow.ServiceNowSourceConnector',
      config: {
        'servicenow.url': 'https://acme.service-now.com/',
        'servicenow.table': 'incident',
        ...topic,
      },
      says: 'source saas acme.service-now.com/incident',
      topics: writes,
    },
    {
      class: 'io.confluent.connect.servicenow.ServiceNowSinkConnector',
      config: { 'servicenow.url': 'https://acme.service-now.com/', topics },
      says: 'sink saas acme.service-now.com',
      topics: reads,
    },
  ])('$class', row => {
    expect(readRow(row)).toEqual(expectedOf(row));
  });
});

import { inventoryItem } from './__testUtils__/items';
import { connectorDocument } from './connectorDocument';

const topic = (name: string, internal = false) => ({
  topic: name,
  direction: 'read' as const,
  pattern: false,
  internal,
});

describe('connectorDocument', () => {
  it('leads to the page and is judged by the connector', () => {
    expect(connectorDocument(inventoryItem({}))).toMatchObject({
      title: 'orders-sink',
      location: '/kafka-monitor/connectors/production/main/orders-sink',
      authorization: { resourceRef: 'production/main/orders-sink' },
      platform: 'kafka-connect',
      environment: 'production',
      connectCluster: 'main',
      kind: 'sink',
      team: 'payments',
      cluster: 'billing',
      dbms: 'postgresql',
      connectorClass: 'io.confluent.connect.jdbc.JdbcSinkConnector',
    });
  });

  it('leads to the pages of its own platform', () => {
    const document = connectorDocument(
      inventoryItem({ platform: 'kafka-raft', environment: 'raft' }),
    );
    expect(document?.location).toBe(
      '/kafka-monitor/raft/connectors/raft/main/orders-sink',
    );
  });

  it('leads to the page whatever the name is made of', () => {
    const document = connectorDocument(inventoryItem({ name: 'a/b ?#%é' }));
    expect(document?.location).toBe(
      '/kafka-monitor/connectors/production/main/a%2Fb%20%3F%23%25%C3%A9',
    );
    expect(document?.authorization?.resourceRef).toBe(
      'production/main/a/b ?#%é',
    );
  });

  it('is none for a name that no address can hold', () => {
    expect(
      ['.', '..'].map(name => connectorDocument(inventoryItem({ name }))),
    ).toEqual([undefined, undefined]);
  });

  it('is found by its topics, not by internal ones', () => {
    const topics = [topic('sales.orders'), topic('history.of-schema', true)];
    const text = connectorDocument(inventoryItem({ topics }))?.text;
    expect(text).toContain('sales.orders');
    expect(text).not.toContain('history.of-schema');
  });
});

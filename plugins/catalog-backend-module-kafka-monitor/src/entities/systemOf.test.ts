import { cluster, team } from '../__testUtils__/inventory';
import { systemOf } from './systemOf';
import { ownersOf } from './teamGroups';

const BASE = 'https://backstage.example.com';

describe('systemOf', () => {
  it('says what the business cluster is, whose, and where its page is', () => {
    const orders = cluster('orders', {
      title: 'Orders',
      description: 'All that is sold',
      owner: 'payments',
      links: [{ title: 'Runbook', url: 'https://wiki.example.com/orders' }],
    });
    const ownerOf = ownersOf([team('lainnya'), team('payments')]);
    expect(systemOf(orders, ownerOf, BASE)).toEqual({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'System',
      metadata: {
        name: 'orders',
        namespace: 'default',
        title: 'Orders',
        description: 'All that is sold',
        annotations: {
          'backstage.io/managed-by-location': 'kafka-monitor:clusters/orders',
          'backstage.io/managed-by-origin-location':
            'kafka-monitor:clusters/orders',
          'kafka-monitor.io/cluster': 'orders',
          'backstage.io/view-url': `${BASE}/kafka-monitor/clusters/orders`,
          'backstage.io/edit-url': `${BASE}/kafka-monitor/clusters/orders`,
        },
        tags: ['kafka-connect'],
        links: [{ title: 'Runbook', url: 'https://wiki.example.com/orders' }],
      },
      spec: { owner: 'group:default/payments' },
    });
  });

  it('leads to the pages of its own platform', () => {
    const orders = cluster('orders', { platform: 'kafka-raft' });
    const { annotations } = systemOf(orders, String, BASE).metadata;
    expect(annotations?.['backstage.io/view-url']).toBe(
      `${BASE}/kafka-monitor/raft/clusters/orders`,
    );
  });

  it('offers no editing of one that a file declares', () => {
    const orders = cluster('orders', { declaredIn: 'teams.yaml' });
    const { annotations } = systemOf(orders, String, BASE).metadata;
    expect(annotations).toHaveProperty(['backstage.io/view-url']);
    expect(annotations).not.toHaveProperty(['backstage.io/edit-url']);
  });

  it('has no links to pages while the address of the app is not known', () => {
    const { annotations } = systemOf(
      cluster('orders'),
      String,
      undefined,
    ).metadata;
    expect(annotations).not.toHaveProperty(['backstage.io/view-url']);
  });

  it('says nothing that changes from hour to hour', () => {
    const before = cluster('orders');
    const after = {
      ...before,
      version: 7,
      updatedAt: '2027-01-01T00:00:00.000Z',
      counts: { ...before.counts, failed: 12 },
      openFailures: 3,
    };
    expect(systemOf(after, String, BASE)).toEqual(
      systemOf(before, String, BASE),
    );
  });
});

import { team } from '../__testUtils__/inventory';
import { groupOf } from './groupOf';

const DELETED = { deletedAt: '2026-11-02T08:00:00.000Z' };
const BASE = 'https://backstage.example.com';

describe('groupOf', () => {
  it('says what the team is, how to reach it, and where its page is', () => {
    const payments = team('payments', {
      title: 'Payments',
      description: 'Money',
      email: 'payments@example.com',
    });
    expect(groupOf(payments, BASE)).toEqual({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: {
        name: 'payments',
        namespace: 'default',
        title: 'Payments',
        description: 'Money',
        annotations: {
          'backstage.io/managed-by-location': 'kafka-monitor:teams/payments',
          'backstage.io/managed-by-origin-location':
            'kafka-monitor:teams/payments',
          'kafka-monitor.io/team': 'payments',
          'backstage.io/view-url': `${BASE}/kafka-monitor/teams/payments`,
          'backstage.io/edit-url': `${BASE}/kafka-monitor/teams/payments`,
        },
      },
      spec: {
        type: 'team',
        profile: { displayName: 'Payments', email: 'payments@example.com' },
        children: [],
      },
    });
  });

  it('has the leads as members that the catalog knows', () => {
    const payments = team('payments', {
      leads: [
        { ref: 'user:default/tono', source: 'person', known: true },
        { ref: 'user:default/budi', source: 'group', known: true },
        { ref: 'user:default/gone', source: 'person', known: false },
        { ref: 'user:default/new', source: 'person', known: null },
      ],
    });
    expect(groupOf(payments, BASE).spec).toMatchObject({
      members: ['user:default/budi', 'user:default/tono'],
    });
  });

  it.each([
    ['a file declares', { declaredIn: 'teams.yaml' }],
    ['is deleted', DELETED],
  ])('offers no editing of a team that %s', (_, values) => {
    const { annotations } = groupOf(team('payments', values), BASE).metadata;
    expect(annotations).toHaveProperty(['backstage.io/view-url']);
    expect(annotations).not.toHaveProperty(['backstage.io/edit-url']);
  });
});

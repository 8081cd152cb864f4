import {
  Assignment,
  BusinessCluster,
  HealthCounts,
  healths,
  Organization,
  Team,
} from '@kafka-monitor/plugin-kafka-monitor-common';

const WHEN = '2026-11-20T08:00:00.000Z';

/** No connector of any health, but for what is given. */
export function healthCounts(part: Partial<HealthCounts> = {}): HealthCounts {
  const none = Object.fromEntries(healths.map(health => [health, 0]));
  return { ...none, 'last-seen': 0, ...part } as HealthCounts;
}

/** A team with one lead, as an admin sees it. */
export function team(part: Partial<Team> = {}): Team {
  return {
    name: 'orders',
    title: 'Orders',
    description: 'From the cart to the doorstep',
    isDefault: false,
    leads: [
      { ref: 'user:default/maria.keller', source: 'person', known: true },
    ],
    group: { mode: 'link', ref: 'group:default/orders', state: 'linked' },
    email: 'orders@example.com',
    telegram: null,
    language: null,
    quietHours: null,
    summaryAt: null,
    timeZone: null,
    declaredIn: null,
    version: 1,
    createdAt: WHEN,
    updatedAt: WHEN,
    updatedBy: 'user:default/guest',
    deletedAt: null,
    deletedBy: null,
    counts: healthCounts({ running: 3, failed: 1 }),
    openFailures: 1,
    clusters: ['shop'],
    allowed: ['update', 'update-channels', 'test-channels', 'delete'],
    ...part,
  };
}

/** A business cluster, as an admin sees it. */
export function businessCluster(
  part: Partial<BusinessCluster> = {},
): BusinessCluster {
  return {
    name: 'shop',
    platform: 'kafka-connect',
    title: 'Shop',
    description: 'All that sells',
    owner: 'orders',
    teams: ['payments'],
    links: [{ title: 'Runbook', url: 'https://wiki.example.com/shop' }],
    declaredIn: null,
    version: 1,
    createdAt: WHEN,
    updatedAt: WHEN,
    updatedBy: 'user:default/guest',
    counts: healthCounts({ running: 3, failed: 1 }),
    openFailures: 1,
    allowed: ['update', 'delete'],
    ...part,
  };
}

/** Three teams, one of them deleted, and two business clusters. */
export function organization(part: Partial<Organization> = {}): Organization {
  return {
    teams: [
      { name: 'lainnya', title: 'Lainnya', deleted: false, assignable: true },
      { name: 'orders', title: 'Orders', deleted: false, assignable: true },
      { name: 'payments', title: 'Payments', deleted: false, assignable: true },
      { name: 'retired', title: 'Retired', deleted: true, assignable: false },
    ],
    clusters: [
      { name: 'ledger', title: 'Ledger', platform: 'kafka-connect' },
      { name: 'shop', title: 'Shop', platform: 'kafka-connect' },
    ],
    allowed: ['create-team', 'create-cluster'],
    ...part,
  };
}

/** Nothing decided by a person or a rule. */
export function assignment(part: Partial<Assignment> = {}): Assignment {
  const none = { source: 'default', rule: null } as const;
  return {
    version: 0,
    team: { ...none, value: 'lainnya', automatic: 'lainnya' },
    cluster: { ...none, value: null, automatic: null },
    dbms: {
      value: 'PostgreSQL',
      source: 'class',
      rule: null,
      automatic: 'PostgreSQL',
    },
    critical: { ...none, value: false, automatic: false },
    by: null,
    at: null,
    ...part,
  };
}

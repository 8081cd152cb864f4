import {
  Assignment,
  assignmentFields,
  AssignmentRule,
  AssignmentValues,
  ConnectorItem,
  OrganizationWarning,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Answers, refusal } from '../src/__testUtils__/fakeApi';
import { secondsAgo } from '../src/__testUtils__/fixtures';
import { assignment } from '../src/__testUtils__/organizationFixtures';
import { detailOf, fleet } from './fleet';

const ME = 'user:default/guest';

/** What the fleet was born with is what a rule says of it. */
const assigned = new Map<string, Assignment>();

/** Whose a connector is, with where each value comes from. */
export function assignmentOf(item: ConnectorItem): Assignment {
  const { name, team, cluster, dbms, critical } = item;
  const rule = { source: 'rule', rule: 1 } as const;
  const none = { source: 'default', rule: null } as const;
  const found =
    assigned.get(name) ??
    assignment({
      team: { ...rule, value: team, automatic: team },
      cluster: {
        ...(cluster ? rule : none),
        value: cluster,
        automatic: cluster,
      },
      dbms: {
        ...none,
        source: dbms ? 'class' : 'default',
        value: dbms,
        automatic: dbms,
      },
      critical: { ...none, value: critical, automatic: critical },
    });
  assigned.set(name, found);
  return found;
}

/** Decides about a connector, or leaves it to the rules. */
export function assign(
  item: ConnectorItem,
  values: AssignmentValues,
  by = ME,
): void {
  const next = { ...assignmentOf(item) };
  for (const field of assignmentFields) {
    const value = values[field];
    if (value !== undefined) {
      const { automatic } = next[field];
      Object.assign(next, {
        [field]: {
          value: value ?? automatic,
          automatic,
          source: value === null ? 'default' : 'person',
          rule: null,
        },
      });
      Object.assign(item, { [field]: value ?? automatic });
    }
  }
  assigned.set(item.name, {
    ...next,
    version: next.version + 1,
    by,
    at: secondsAgo(0),
  });
}

/** The first save of each critical connector is late: Budi was faster. */
const wasFaster = new Set<string>();

const rules: AssignmentRule[] = [
  {
    index: 0,
    match: { environment: ['production'], name: ['payments-*', 'invoices-*'] },
    assign: { team: 'payments', cluster: 'shop' },
    matches: 21,
    problems: [],
  },
  {
    index: 1,
    match: {
      class: ['io.debezium.*'],
      config: { 'database.hostname': ['*.orders.example.com'] },
    },
    assign: { team: 'sales', cluster: 'warehouse', critical: true },
    matches: 0,
    problems: ['unknown-team', 'unknown-cluster'],
  },
  {
    index: 2,
    match: { topic: ['old.*'], dbms: ['oracle'] },
    assign: { team: 'retired', dbms: 'oracle' },
    matches: 3,
    problems: ['deleted-team'],
  },
];

/** What the catalog and the file do not agree with. */
export const warnings: OrganizationWarning[] = [
  { kind: 'group-foreign', team: 'payments', ref: 'group:default/payments' },
  { kind: 'lead-missing', team: 'orders', ref: 'user:default/nobody' },
  {
    kind: 'declaration-ignored',
    team: 'retired',
    ref: 'teams-and-clusters.yaml',
  },
];

/** Assignments that live as long as the tab. */
export const assignmentAnswers: Answers = {
  listAssignmentRules: () => ({ items: rules }),
  assignConnector: async ({ params, body }) => {
    const item = fleet.find(each => each.name === params?.name);
    const detail = item && detailOf(item.name);
    if (!item || !detail || !body) {
      throw await refusal(404, 'No such connector');
    }
    if (item.critical && !wasFaster.has(item.name)) {
      wasFaster.add(item.name);
      assign(item, { team: 'inventory' }, 'user:default/budi');
    }
    const { version, ...values } = body;
    if (version !== assignmentOf(item).version) {
      throw await refusal(409, 'The connector was assigned meanwhile');
    }
    assign(item, values);
    return { ...detail, ...item, assignment: assignmentOf(item) };
  },
};

import { AssignmentRule } from '@kafka-monitor/plugin-kafka-monitor-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../__testUtils__/fakeApi';
import { organization } from '../../__testUtils__/organizationFixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const LIST = '/kafka-monitor/connectors';
const RULES = `${LIST}?view=rules`;

function rule(part: Partial<AssignmentRule> = {}): AssignmentRule {
  return {
    index: 0,
    match: { name: ['pay-*', 'bill-*'], environment: ['production'] },
    assign: { team: 'payments', cluster: 'shop' },
    matches: 1_234,
    problems: [],
    ...part,
  };
}

function open(items: AssignmentRule[], allowed = organization().allowed) {
  return renderPage(RULES, {
    answers: {
      listAssignmentRules: () => ({ items }),
      getOrganization: () => organization({ allowed }),
    },
  });
}

async function rowOf(number: number) {
  const cell = await screen.findByRole('rowheader', {
    name: new RegExp(`^Rule ${number}`),
  });
  return within(cell.closest('[role="row"]') as HTMLElement);
}

describe('the rules that assign connectors', () => {
  it('stand in their order, each with what it matches and assigns', async () => {
    open([
      rule(),
      rule({
        index: 1,
        match: {
          connectCluster: ['main'],
          class: ['io.*'],
          dbms: ['oracle'],
          topic: ['shop.*'],
          config: { 'database.hostname': ['db-?'] },
        },
        assign: { dbms: 'sap_hana', critical: true },
        matches: 0,
      }),
    ]);
    const first = await rowOf(1);
    await first.findByRole('link', { name: 'Payments' });
    expect(first.getByText('assignmentRules[0]')).toBeInTheDocument();
    expect(
      first.getAllByRole('listitem').map(each => each.textContent),
    ).toEqual([
      'Name: pay-* or bill-*',
      'Environment: production',
      'Team: Payments',
      'Business cluster: Shop',
    ]);
    expect(first.getByRole('link', { name: 'Payments' })).toHaveAttribute(
      'href',
      '/kafka-monitor/teams/payments',
    );
    expect(first.getByRole('link', { name: 'Shop' })).toHaveAttribute(
      'href',
      '/kafka-monitor/clusters/shop',
    );
    const second = await rowOf(2);
    expect(
      second.getAllByRole('listitem').map(each => each.textContent),
    ).toEqual([
      'Connect cluster: main',
      'Class: io.*',
      'DBMS of the class: oracle',
      'Topic: shop.*',
      'Configuration key database.hostname: db-?',
      'DBMS: SAP HANA',
      'Critical: yes',
    ]);
  });

  it('lead to the connectors that they match, where a filter shows just those', async () => {
    open([
      rule(),
      rule({ index: 1, match: { dbms: ['oracle'] }, matches: 3 }),
      rule({ index: 2, match: { name: ['*'] }, matches: 9 }),
    ]);
    expect(
      (await rowOf(1)).getByRole('link', { name: '1,234' }),
    ).toHaveAttribute(
      'href',
      `${LIST}?ref=production%2F*%2Fpay-*&ref=production%2F*%2Fbill-*`,
    );
    const second = await rowOf(2);
    expect(second.getByText('3')).toBeInTheDocument();
    expect(second.queryByRole('link', { name: '3' })).toBeNull();
    expect((await rowOf(3)).getByRole('link', { name: '9' })).toHaveAttribute(
      'href',
      LIST,
    );
  });

  it('say what they name that is not there, and the way out', async () => {
    open([
      rule({
        assign: { team: 'sales', cluster: 'warehouse' },
        problems: ['unknown-team', 'unknown-cluster'],
      }),
      rule({
        index: 1,
        assign: { team: 'retired' },
        problems: ['deleted-team'],
      }),
    ]);
    const first = await rowOf(1);
    expect(first.getByText('There is no team “sales”.')).toBeInTheDocument();
    expect(
      first.getByText('There is no business cluster “warehouse”.'),
    ).toBeInTheDocument();
    expect(
      await first.findByRole('link', { name: 'Create it on the tab Teams' }),
    ).toHaveAttribute('href', '/kafka-monitor/teams');
    expect(
      first.getByRole('link', { name: 'Create it on the tab Clusters' }),
    ).toHaveAttribute('href', '/kafka-monitor/clusters');
    const second = await rowOf(2);
    expect(
      second.getByText('The team “retired” is deleted.'),
    ).toBeInTheDocument();
    expect(
      second.getByRole('link', { name: 'Go to the team' }),
    ).toHaveAttribute('href', '/kafka-monitor/teams/retired');
  });

  it('do not send anybody to create what he may not', async () => {
    open([rule({ assign: { team: 'sales' }, problems: ['unknown-team'] })], []);
    const row = await rowOf(1);
    expect(row.getByText('There is no team “sales”.')).toBeInTheDocument();
    expect(row.queryByRole('link', { name: /Create/ })).toBeNull();
  });

  it('are explained where there are none, with lines to copy', async () => {
    const user = userEvent.setup();
    const copied = jest.spyOn(navigator.clipboard, 'writeText');
    open([]);
    expect(
      await screen.findByText('No assignment rules are configured'),
    ).toBeInTheDocument();
    expect(screen.getByText(/assignmentRules:/)).toHaveTextContent(
      /team: payments/,
    );
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(copied).toHaveBeenCalledWith(
      expect.stringMatching(/^kafkaMonitor:\n {2}assignmentRules:\n/),
    );
  });

  it('say what failed', async () => {
    renderPage(RULES, {
      answers: {
        listAssignmentRules: async () => {
          throw await refusal(403, 'Unauthorized');
        },
      },
    });
    expect(
      await screen.findByText('You are not allowed to see this'),
    ).toBeInTheDocument();
  });

  it.each(['clusters', 'teams', 'connectors?assigned=false'])(
    'are reached from %s',
    async page => {
      const { address } = renderPage(`/kafka-monitor/${page}`);
      await userEvent.click(
        await screen.findByRole('link', { name: 'Assignment rules' }),
      );
      expect(address()).toBe(RULES);
    },
  );

  it('lead back to the list as it was', async () => {
    const { address } = renderPage(`${LIST}?assigned=false&view=rules`);
    await userEvent.click(
      await screen.findByRole('link', { name: 'Back to the connectors' }),
    );
    expect(address()).toBe(`${LIST}?assigned=false`);
  });
});

import {
  Assignment,
  ConnectorDetail,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Answers, refusal } from '../../__testUtils__/fakeApi';
import { connectorDetail, secondsAgo } from '../../__testUtils__/fixtures';
import {
  assignment,
  organization,
} from '../../__testUtils__/organizationFixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const CONNECTOR = '/kafka-monitor/connectors/production/main/orders-source';
const EDIT = `${CONNECTOR}/edit`;

const byHand: Partial<Assignment> = {
  version: 3,
  by: 'user:default/maria',
  at: secondsAgo(120),
  team: {
    value: 'payments',
    source: 'person',
    rule: null,
    automatic: 'orders',
  },
  cluster: { value: 'shop', source: 'rule', rule: 2, automatic: 'shop' },
};

function connector(
  part: Partial<Assignment> = {},
  rest: Partial<ConnectorDetail> = {},
) {
  return connectorDetail({
    allowed: ['sync', 'assign'],
    assignment: assignment(part),
    ...rest,
  });
}

function open(
  part: Partial<Assignment> = byHand,
  answers: Answers = {},
  language: 'en' | 'id' = 'en',
) {
  return renderPage(EDIT, {
    language,
    answers: {
      getConnector: () => connector(part),
      assignConnector: () => connector(part),
      ...answers,
    },
  });
}

const control = (name: string) =>
  screen.findByRole('button', { name: new RegExp(`^(?!Back|Use).*${name}$`) });

async function choose(field: string, option: string) {
  await userEvent.click(await control(field));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}

async function save(name = 'Save') {
  await userEvent.click(screen.getByRole('button', { name }));
}

describe('the edit page of a connector', () => {
  it('is led to by the page of the connector, for who may', async () => {
    renderPage(CONNECTOR, { answers: { getConnector: () => connector() } });
    expect(
      await screen.findByRole('link', { name: 'Edit team and cluster' }),
    ).toHaveAttribute('href', EDIT);
  });

  it('says that it never changes how the connector works', async () => {
    open();
    expect(
      await screen.findByRole('heading', {
        name: 'Team and business cluster of orders-source',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Back to the connector' }),
    ).toHaveAttribute('href', CONNECTOR);
  });

  it('says of each value what it is and where it comes from', async () => {
    open({
      ...byHand,
      critical: {
        value: true,
        source: 'extension',
        rule: null,
        automatic: true,
      },
    });
    expect(
      await screen.findByText(
        /^At present: Payments, decided by hand \(last by maria, /,
      ),
    ).toHaveTextContent(/2 min\. ago\)$/);
    const cluster = screen.getByText(/^At present: Shop,/);
    expect(cluster).toHaveTextContent(
      'At present: Shop, rule 3 of the configuration',
    );
    expect(within(cluster).getByRole('link')).toHaveAttribute(
      'href',
      '/kafka-monitor/connectors?view=rules',
    );
    for (const text of [
      "At present: PostgreSQL, known from the connector's class",
      'At present: yes, by an extension of the backend',
    ]) {
      expect(screen.getByText(text)).toBeInTheDocument();
    }
  });

  it('says that nobody has decided', async () => {
    open({});
    expect(
      await screen.findByText('At present: Others, nobody has decided'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('At present: none, nobody has decided'),
    ).toBeInTheDocument();
  });

  it('shows beside the decision what it would be without one', async () => {
    open();
    await userEvent.click(await control('Team'));
    const options = (await screen.findAllByRole('option')).map(
      option => option.textContent,
    );
    expect(options).toEqual([
      'Automatic: Orders',
      'Others',
      'Orders',
      'Payments',
    ]);
  });

  it('offers teams one may give to, clusters of the platform, and the present ones', async () => {
    const { teams } = organization();
    open(
      {
        ...byHand,
        team: {
          value: 'retired',
          source: 'person',
          rule: null,
          automatic: 'lainnya',
        },
      },
      {
        getOrganization: () =>
          organization({
            teams: teams.map(team => ({
              ...team,
              assignable: team.name === 'orders',
            })),
            clusters: [
              { name: 'shop', title: 'Shop', platform: 'kafka-connect' },
              { name: 'raft', title: 'Raft', platform: 'kafka-raft' },
            ],
          }),
      },
    );
    const names = async () =>
      (await screen.findAllByRole('option')).map(option => option.textContent);
    await userEvent.click(await control('Team'));
    expect(await names()).toEqual([
      'Automatic: Others',
      'Orders',
      'Retired (deleted)',
    ]);
    await userEvent.click(screen.getByRole('option', { name: 'Orders' }));
    await userEvent.click(await control('Business cluster'));
    expect(await names()).toEqual(['Automatic: Shop', 'Shop']);
  });

  it('saves only what was changed, over the version that was read, and goes back', async () => {
    const { api, address } = open();
    await choose('Team', 'Orders');
    await choose('Critical', 'yes');
    await save();
    await waitFor(() => expect(address()).toBe(CONNECTOR));
    expect(api.callsOf('assignConnector')).toEqual([
      {
        operation: 'assignConnector',
        params: {
          environment: 'production',
          connectCluster: 'main',
          name: 'orders-source',
        },
        query: undefined,
        body: { version: 3, team: 'orders', critical: true },
      },
    ]);
    expect(
      await screen.findByText('orders-source is assigned'),
    ).toBeInTheDocument();
  });

  it('can decide just what it is automatically, so that rules change nothing', async () => {
    const { api } = open({});
    await choose('Critical', 'no');
    await save();
    await waitFor(() =>
      expect(api.callsOf('assignConnector')[0].body).toEqual({
        version: 0,
        critical: false,
      }),
    );
  });

  it('goes back to automatic, field by field', async () => {
    const { api } = open({
      ...byHand,
      dbms: {
        value: 'oracle',
        source: 'person',
        rule: null,
        automatic: 'postgresql',
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Back to automatic: Team' }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Back to automatic: DBMS' }),
    );
    expect(screen.getByRole('combobox', { name: 'DBMS' })).toHaveValue('');
    expect(screen.getByRole('combobox', { name: 'DBMS' })).toHaveAttribute(
      'placeholder',
      'Automatic: PostgreSQL',
    );
    expect(
      screen.queryByRole('button', { name: 'Back to automatic: Team' }),
    ).not.toBeInTheDocument();
    await save();
    await waitFor(() =>
      expect(api.callsOf('assignConnector')[0].body).toEqual({
        version: 3,
        team: null,
        dbms: null,
      }),
    );
  });

  it('takes a DBMS in use by its name, or any other', async () => {
    const { api } = open(byHand, {
      listConnectorFacets: () => ({
        team: [],
        cluster: [],
        dbms: ['sap_hana', 'oracle'],
        connectorClass: [],
      }),
    });
    const field = await screen.findByRole('combobox', { name: 'DBMS' });
    await userEvent.type(field, 'sap');
    await userEvent.click(
      await screen.findByRole('option', { name: 'SAP HANA' }),
    );
    expect(field).toHaveValue('SAP HANA');
    await save();
    await waitFor(() =>
      expect(api.callsOf('assignConnector')[0].body).toEqual({
        version: 3,
        dbms: 'sap_hana',
      }),
    );
  });

  it('refuses what can not be, at its field, before asking', async () => {
    const { api } = open();
    const field = await screen.findByRole('combobox', { name: 'DBMS' });
    await userEvent.type(field, 'x'.repeat(65));
    await userEvent.tab();
    await save();
    expect(field).toHaveAccessibleDescription(
      'Must be at most 64 characters long.',
    );
    expect(field).toBeInvalid();
    expect(field).toHaveFocus();
    expect(api.callsOf('assignConnector')).toEqual([]);
  });

  it('saves any other DBMS as it was typed', async () => {
    const { api } = open();
    await userEvent.type(
      await screen.findByRole('combobox', { name: 'DBMS' }),
      'Our own Store',
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'Our own Store' }),
    );
    await save();
    await waitFor(() =>
      expect(api.callsOf('assignConnector')[0].body).toEqual({
        version: 3,
        dbms: 'Our own Store',
      }),
    );
  });

  it('puts what was refused to the field that it is about', async () => {
    const { address } = open(byHand, {
      assignConnector: async () => {
        throw await refusal(400, "team: 'orders' is deleted");
      },
    });
    await choose('Team', 'Orders');
    await save();
    expect(await screen.findByText("'orders' is deleted")).toBeInTheDocument();
    expect(await control('Team')).toHaveAccessibleDescription(
      /'orders' is deleted/,
    );
    expect(address()).toBe(EDIT);
  });

  it('says above all fields what somebody may not do', async () => {
    open(byHand, {
      assignConnector: async () => {
        throw await refusal(403, "team: to give one to 'orders' needs more");
      },
    });
    await choose('Team', 'Orders');
    await save();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      "It could not be savedteam: to give one to 'orders' needs more",
    );
  });

  it('saves nothing while nothing is changed', async () => {
    open();
    await control('Team');
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
    await choose('Team', 'Orders');
    expect(screen.getByRole('button', { name: 'Save' })).toBeEnabled();
    await choose('Team', 'Payments');
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  });

  it('is not there for who may not assign', async () => {
    open(byHand, {
      getConnector: () => connector(byHand, { allowed: ['sync'] }),
    });
    expect(
      await screen.findByText('You may not assign this connector'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it('says that there is no such connector', async () => {
    open(byHand, {
      getConnector: async () => {
        throw await refusal(404, 'No such connector');
      },
    });
    expect(await screen.findByText('No such connector')).toBeInTheDocument();
  });

  it('speaks Indonesian', async () => {
    open(byHand, {}, 'id');
    expect(
      await screen.findByText(/^Saat ini: Payments, ditentukan orang/),
    ).toBeInTheDocument();
  });
});

describe('two people who assign a connector', () => {
  const newer: Partial<Assignment> = {
    ...byHand,
    version: 4,
    by: 'user:default/budi',
    at: secondsAgo(5),
    team: {
      value: 'lainnya',
      source: 'person',
      rule: null,
      automatic: 'orders',
    },
    critical: { value: true, source: 'person', rule: null, automatic: false },
  };

  function openConflict() {
    let version = 3;
    return open(byHand, {
      getConnector: () => connector(version === 3 ? byHand : newer),
      assignConnector: async ({ body }) => {
        version = 4;
        if (body?.version !== 4) {
          throw await refusal(409, 'The connector was assigned meanwhile');
        }
        return connector(newer);
      },
    });
  }

  it('keep what they chose, see what is newer, and can save all the same', async () => {
    const { api, address } = openConflict();
    await choose('Team', 'Orders');
    await save();
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(/^budi saved something else meanwhile/);
    expect(alert).toHaveTextContent(/Changed: Team, Critical\./);
    expect(await control('Team')).toHaveTextContent('Orders');
    expect(screen.getByText('Newer value: Others')).toBeInTheDocument();
    expect(
      screen.getByText('Taken over; it was: automatic'),
    ).toBeInTheDocument();
    expect(await control('Critical')).toHaveTextContent('yes');
    expect(address()).toBe(EDIT);
    await save('Save anyway');
    await waitFor(() => expect(address()).toBe(CONNECTOR));
    expect(api.callsOf('assignConnector')[1].body).toEqual({
      version: 4,
      team: 'orders',
    });
  });

  it('can use the newer one, and then have nothing to save', async () => {
    openConflict();
    await choose('Team', 'Orders');
    await save();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Use the newer one: Team' }),
    );
    expect(await control('Team')).toHaveTextContent('Others');
    expect(screen.getByRole('button', { name: 'Save anyway' })).toBeDisabled();
  });
});

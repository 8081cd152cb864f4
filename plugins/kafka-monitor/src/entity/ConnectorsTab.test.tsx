import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entity } from '../__testUtils__/entityFixtures';
import { refusal } from '../__testUtils__/fakeApi';
import { connectorItem, connectorList } from '../__testUtils__/fixtures';
import { renderEntity } from '../__testUtils__/renderEntity';

const system = entity('System', 'shop', { 'kafka-monitor.io/cluster': 'shop' });
const component = entity('Component', 'orders', {
  'kafka-monitor.io/connectors': 'production/main/a*, wrong',
});

describe('the tab with the connectors of an entity', () => {
  it('lists those of both platforms, each with a link into its pages', async () => {
    const { api } = renderEntity('tab', system, {
      answers: {
        listConnectors: () =>
          connectorList([
            connectorItem({ name: 'a' }),
            connectorItem({
              name: 'b',
              platform: 'kafka-raft',
              environment: 'raft',
            }),
          ]),
      },
    });
    expect(await screen.findByRole('link', { name: 'a' })).toHaveAttribute(
      'href',
      '/kafka-monitor/connectors/production/main/a',
    );
    expect(screen.getByRole('link', { name: 'b' })).toHaveAttribute(
      'href',
      '/kafka-monitor/raft/connectors/raft/main/b',
    );
    expect(api.callsOf('listConnectors')[0].query).toEqual({
      cluster: ['shop'],
      health: [],
      search: '',
      sort: 'health',
      offset: 0,
      limit: 50,
    });
  });

  it('shows what a link asks for, and never what is not of the entity', async () => {
    const { api } = renderEntity('tab', system, {
      path: '/?health=failed&search=ord&sort=-name&page=2&cluster=other',
      answers: { listConnectors: () => connectorList([], 120) },
    });
    expect(await screen.findByLabelText('Search names')).toHaveValue('ord');
    expect(api.callsOf('listConnectors')[0].query).toEqual({
      cluster: ['shop'],
      health: ['failed'],
      search: 'ord',
      sort: '-name',
      offset: 50,
      limit: 50,
    });
  });

  it('is searched, filtered, sorted and turned in the address', async () => {
    const { address } = renderEntity('tab', system, {
      answers: {
        listConnectors: () => connectorList([connectorItem()], 120),
      },
    });
    await userEvent.type(await screen.findByLabelText('Search names'), 'pay');
    await waitFor(() => expect(address()).toBe('/?search=pay'));
    await userEvent.click(screen.getByRole('columnheader', { name: 'Name' }));
    expect(address()).toBe('/?search=pay&sort=name');
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(address()).toBe('/?search=pay&sort=name&page=2');
    await userEvent.click(screen.getByRole('button', { name: 'Running: 1' }));
    expect(address()).toBe('/?health=running&search=pay&sort=name');
  });

  it('comes back from past the end', async () => {
    const { address } = renderEntity('tab', system, {
      path: '/?page=9',
      answers: { listConnectors: () => connectorList([connectorItem()], 120) },
    });
    await waitFor(() => expect(address()).toBe('/?page=3'));
  });

  it('names what is wrong in the annotation beside the table', async () => {
    const { api } = renderEntity('tab', component);
    expect(await screen.findByRole('alert')).toHaveTextContent(/: wrong/);
    expect(
      await screen.findByRole('link', { name: 'orders-source' }),
    ).toBeInTheDocument();
    expect(api.callsOf('listConnectors')[0].query).toMatchObject({
      ref: ['production/main/a*'],
    });
  });

  it('says that a Group is that of no team', async () => {
    const { api } = renderEntity('tab', entity('Group', 'platform'));
    expect(
      await screen.findByText(
        'This group is that of no team of Kafka Monitor.',
      ),
    ).toBeInTheDocument();
    expect(api.callsOf('listConnectors')).toEqual([]);
  });

  it('tells none from none that matches', async () => {
    renderEntity('tab', system, {
      path: '/?search=x',
      answers: { listConnectors: () => connectorList([]) },
    });
    expect(await screen.findByText('No connector matches')).toBeInTheDocument();
    await userEvent.clear(screen.getByLabelText('Search names'));
    expect(await screen.findByText('No connectors')).toBeInTheDocument();
  });

  it('says that it is not allowed', async () => {
    renderEntity('tab', system, {
      answers: {
        listConnectors: async () => {
          throw await refusal(403, 'Unauthorized');
        },
      },
    });
    expect(
      await screen.findByText('You are not allowed to see this'),
    ).toBeInTheDocument();
  });

  it('is not there for others', async () => {
    renderEntity('tab', entity('System', 'shop'));
    expect(await screen.findByTestId('empty-entity-page')).toBeInTheDocument();
  });
});

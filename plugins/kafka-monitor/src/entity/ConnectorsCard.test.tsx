import { Entity } from '@backstage/catalog-model';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entity } from '../__testUtils__/entityFixtures';
import { Answers, refusal } from '../__testUtils__/fakeApi';
import {
  connectorDetail,
  connectorItem,
  connectorList,
  secondsAgo,
} from '../__testUtils__/fixtures';
import { healthCounts, team } from '../__testUtils__/organizationFixtures';
import { renderEntity } from '../__testUtils__/renderEntity';
import { renderPage } from '../__testUtils__/renderPage';

const system = entity('System', 'shop', { 'kafka-monitor.io/cluster': 'shop' });
const annotated = (text: string) =>
  entity('Component', 'orders', { 'kafka-monitor.io/connectors': text });

const card = () => screen.findByRole('heading', { name: 'Kafka connectors' });

const attention = async () =>
  within(await screen.findByRole('list', { name: 'Needs attention' }));

/** Connectors beyond those that are told one by one. */
const withCounts = (
  items: Parameters<typeof connectorList>[0],
  counts: Parameters<typeof healthCounts>[0],
) => ({ ...connectorList(items), counts: healthCounts(counts) });

describe('the card on the page of a System', () => {
  it('asks for the connectors of its business cluster, the worst first', async () => {
    const { api } = renderEntity('card', system);
    await card();
    await waitFor(() =>
      expect(api.callsOf('listConnectors')[0].query).toEqual({
        cluster: ['shop'],
        health: expect.arrayContaining(['failed', 'degraded', 'last-seen']),
        sort: 'health',
        offset: 0,
        limit: 5,
      }),
    );
    expect(api.callsOf('listTeams')).toEqual([]);
  });

  it('counts by health, and tells the worst one by one', async () => {
    renderEntity('card', system, {
      answers: {
        listConnectors: () =>
          withCounts(
            [
              connectorItem({ name: 'broken', health: 'failed' }),
              connectorItem({
                name: 'raft-broken',
                health: 'degraded',
                platform: 'kafka-raft',
                environment: 'raft',
              }),
            ],
            { failed: 1, degraded: 1, running: 12 },
          ),
      },
    });
    const rows = await attention();
    expect(
      rows.getAllByRole('link').map(link => link.getAttribute('href')),
    ).toEqual([
      '/kafka-monitor/connectors/production/main/broken',
      '/kafka-monitor/raft/connectors/raft/main/raft-broken',
    ]);
    expect(rows.getByText('Failed')).toBeInTheDocument();
    expect(rows.getByText(/Production \/ main/)).toBeInTheDocument();
    expect(screen.getByText(/Running.*12/)).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Open in Kafka Connect' }),
    ).toHaveAttribute('href', '/kafka-monitor/connectors?cluster=shop');
    expect(
      screen.queryByRole('link', { name: 'Open in KafkaRaft' }),
    ).not.toBeInTheDocument();
  });

  it('says when none needs attention', async () => {
    renderEntity('card', system);
    expect(
      await screen.findByText('None of them needs attention.'),
    ).toBeInTheDocument();
  });

  it('does not call well what has no connectors', async () => {
    renderEntity('card', system, {
      answers: { listConnectors: () => connectorList([]) },
    });
    await screen.findByRole('link', { name: 'Open in Kafka Connect' });
    expect(
      screen.queryByText('None of them needs attention.'),
    ).not.toBeInTheDocument();
  });

  it('shows what a silent Connect cluster had as last seen, and no more', async () => {
    renderEntity('card', system, {
      answers: {
        listConnectors: () =>
          connectorList([
            connectorItem({
              name: 'was-broken',
              health: 'failed',
              freshness: 'unreachable',
              lastSeenAt: secondsAgo(900),
            }),
            connectorItem({ name: 'was-fine', freshness: 'unreachable' }),
          ]),
      },
    });
    const rows = await attention();
    expect(rows.getByText('Last seen Failed')).toBeInTheDocument();
    expect(rows.getByText(/last seen/)).toHaveTextContent(/15.min/);
    expect(rows.queryByText('was-fine')).not.toBeInTheDocument();
    expect(
      screen.getByText(/^2 of them are on Connect clusters that are silent/),
    ).toBeInTheDocument();
    expect(
      screen.queryByText('None of them needs attention.'),
    ).not.toBeInTheDocument();
  });

  it('leads to the tab, also to one health and to what there is no room for', async () => {
    renderPage('/', {
      extensions: [createTestEntityPage({ entity: system })],
      answers: {
        listConnectors: () =>
          withCounts([connectorItem({ name: 'broken', health: 'failed' })], {
            failed: 7,
            running: 1,
          }),
      },
    });
    await attention();
    expect(
      screen.getByRole('link', { name: '6 more need attention' }),
    ).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/kafka-connectors\?health=failed&health=/),
    );
    expect(
      screen.getByRole('link', { name: 'All connectors' }),
    ).toHaveAttribute('href', '/kafka-connectors');
    expect(screen.getByRole('link', { name: /Failed.*7/ })).toHaveAttribute(
      'href',
      '/kafka-connectors?health=failed',
    );
  });
});

describe('restarting from the card', () => {
  const broken = connectorItem({
    name: 'broken',
    health: 'failed',
    allowed: ['restart'],
  });

  it('is offered only where it is allowed', async () => {
    renderEntity('card', system, {
      answers: {
        listConnectors: () =>
          connectorList([
            broken,
            connectorItem({ name: 'not-mine', health: 'failed', allowed: [] }),
          ]),
      },
    });
    const rows = await attention();
    expect(
      rows.getAllByRole('button').map(button => button.textContent),
    ).toEqual(['Restart']);
    expect(
      rows.getByRole('button', { name: 'Restart broken' }),
    ).toBeInTheDocument();
  });

  it('says why it can not be done now', async () => {
    renderEntity('card', system, {
      answers: {
        listConnectors: () =>
          connectorList([
            {
              ...broken,
              allowed: [],
              refused: [{ operation: 'restart', reason: 'held' }],
            },
          ]),
      },
    });
    expect(
      (await attention()).getByRole('button', { name: 'Restart broken' }),
    ).toHaveAccessibleDescription(/is held/);
  });

  it('looks up what has failed, asks, and restarts just that', async () => {
    const { api } = renderEntity('card', system, {
      answers: {
        listConnectors: () => connectorList([broken]),
        getConnector: ({ params }) =>
          connectorDetail({
            name: params?.name,
            health: 'failed',
            taskList: [
              { ...connectorDetail().taskList[0], task: 3, state: 'FAILED' },
            ],
          }),
        restartConnector: () => ({
          connector: connectorDetail({ name: 'broken' }),
          restarted: [3],
        }),
      },
    });
    await userEvent.click(
      (await attention()).getByRole('button', { name: 'Restart broken' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/production\/main: task 3\./)).toBeInTheDocument();
    expect(api.callsOf('restartConnector')).toEqual([]);
    await userEvent.click(
      dialog.getByRole('button', { name: 'Restart failed parts' }),
    );
    await waitFor(() =>
      expect(api.callsOf('restartConnector')[0]).toMatchObject({
        params: { name: 'broken' },
        body: { onlyFailed: true, includeTasks: true },
      }),
    );
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
  });

  it('tells when the connector can not be looked up', async () => {
    renderEntity('card', system, {
      answers: {
        listConnectors: () => connectorList([broken]),
        getConnector: async () => {
          throw await refusal(404, 'There is no connector broken');
        },
      },
    });
    await userEvent.click(
      (await attention()).getByRole('button', { name: 'Restart broken' }),
    );
    expect(
      await screen.findByText('broken could not be restarted'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('the card on the page of a Group', () => {
  const group = entity('Group', 'commerce');
  const linked = team({
    name: 'orders',
    group: { mode: 'link', ref: 'group:default/commerce', state: 'linked' },
  });

  it('finds the team that somebody linked with it, on whatever page', async () => {
    const others = Array.from({ length: 200 }, (_, i) =>
      team({ name: `t${i}` }),
    );
    const { api } = renderEntity('card', group, {
      answers: {
        listTeams: ({ query }) => ({
          items: query?.offset ? [linked] : others,
          totalItems: 201,
        }),
      },
    });
    await card();
    await waitFor(() =>
      expect(api.callsOf('listConnectors')[0].query).toMatchObject({
        team: ['orders'],
      }),
    );
    expect(api.callsOf('listTeams').map(({ query }) => query)).toEqual([
      { sort: 'name', offset: 0, limit: 200 },
      { sort: 'name', offset: 200, limit: 200 },
    ]);
    expect(
      screen.getByRole('link', { name: 'Open in KafkaRaft' }),
    ).toHaveAttribute('href', '/kafka-monitor/raft/connectors?team=orders');
  });

  // The tab beside it tells that the teams are known by now.
  const withTab = (shown: Entity, answers: Answers) =>
    renderPage('/', {
      extensions: [createTestEntityPage({ entity: shown })],
      answers,
    });

  it('does not come up where the Group is that of no team', async () => {
    const { api } = withTab(entity('Group', 'platform'), {});
    await screen.findByText('This group is that of no team of Kafka Monitor.');
    expect(
      screen.queryByRole('heading', { name: 'Kafka connectors' }),
    ).not.toBeInTheDocument();
    expect(api.callsOf('listConnectors')).toEqual([]);
  });

  it('does not come up for who may not see teams', async () => {
    withTab(group, {
      listTeams: async () => {
        throw await refusal(403, 'Unauthorized');
      },
    });
    expect(await screen.findAllByRole('alert')).toHaveLength(1);
    expect(
      screen.queryByRole('heading', { name: 'Kafka connectors' }),
    ).not.toBeInTheDocument();
  });

  it('says when the teams could not be asked for', async () => {
    renderEntity('card', group, {
      answers: {
        listTeams: async () => {
          throw await refusal(400, 'broken');
        },
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('broken');
  });

  it('relies on its annotation where teams can not be asked for', async () => {
    const { api } = renderEntity(
      'card',
      entity('Group', 'commerce', { 'kafka-monitor.io/team': 'orders' }),
      {
        answers: {
          listTeams: async () => {
            throw await refusal(400, 'broken');
          },
        },
      },
    );
    await card();
    await waitFor(() =>
      expect(api.callsOf('listConnectors')[0].query).toMatchObject({
        team: ['orders'],
      }),
    );
  });
});

describe('the card of anything that names connectors', () => {
  it('asks for what the annotation names', async () => {
    const { api } = renderEntity('card', annotated('production/main/orders-*'));
    await card();
    await waitFor(() =>
      expect(api.callsOf('listConnectors')[0].query).toMatchObject({
        ref: ['production/main/orders-*'],
      }),
    );
    expect(
      screen.getByRole('link', { name: 'Open in Kafka Connect' }),
    ).toHaveAttribute(
      'href',
      '/kafka-monitor/connectors?ref=production%2Fmain%2Forders-*',
    );
  });

  it('names what is wrong in it, as text, and shows the rest', async () => {
    renderEntity('card', annotated('production/main/a,<b>orders</b>'), {
      answers: {
        listConnectors: () =>
          connectorList([connectorItem({ name: 'a', health: 'failed' })]),
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Not understood in the annotation kafka-monitor.io/connectors: <b>orders</b>',
    );
    expect(
      (await attention()).getByRole('link', { name: 'a' }),
    ).toBeInTheDocument();
  });

  it('asks for nothing where all of it is wrong', async () => {
    const { api } = renderEntity('card', annotated('orders'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/: orders/);
    expect(api.callsOf('listConnectors')).toEqual([]);
  });

  it('says that an empty annotation names none', async () => {
    renderEntity('card', annotated(' '));
    expect(await screen.findByText(/names none/)).toBeInTheDocument();
  });
});

describe('the card, whatever the entity', () => {
  it.each([
    entity('Component', 'orders'),
    entity('System', 'shop'),
    entity('User', 'guest', { 'kafka-monitor.io/team': 'orders' }),
  ])('is not on the page of others: $kind', async other => {
    renderEntity('card', other);
    expect(await screen.findByTestId('empty-entity-page')).toBeInTheDocument();
  });

  it.each([
    [403, 'You are not allowed to see this'],
    [400, 'health is not known'],
  ])('says why it shows nothing: %s', async (status, text) => {
    renderEntity('card', system, {
      answers: {
        listConnectors: async () => {
          throw await refusal(status, 'health is not known');
        },
      },
    });
    expect(await screen.findByText(text)).toBeInTheDocument();
  });

  it('has a skeleton while loading', async () => {
    renderEntity('card', system, {
      answers: { listConnectors: () => new Promise(() => {}) },
    });
    expect(
      await screen.findByRole('status', { name: 'Loading' }),
    ).toBeInTheDocument();
  });

  it('looks again when the backend says that something changed', async () => {
    const { api, signals } = renderEntity('card', system);
    await screen.findByText('None of them needs attention.');
    signals.send({ sequence: 1, kinds: ['connector'] });
    await waitFor(() => expect(api.callsOf('listConnectors')).toHaveLength(2));
  });

  it('is Indonesian when that is chosen', async () => {
    renderEntity('card', system, { language: 'id' });
    expect(
      await screen.findByRole('heading', { name: 'Connector Kafka' }),
    ).toBeInTheDocument();
  });
});

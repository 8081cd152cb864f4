import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entity } from '../__testUtils__/entityFixtures';
import { refusal } from '../__testUtils__/fakeApi';
import {
  connectorItem,
  connectorList,
  heldEnvironment,
} from '../__testUtils__/fixtures';
import { team } from '../__testUtils__/organizationFixtures';
import { subPages } from '../platform/subPages';
import { renderLegacyApp } from './__testUtils__/renderLegacyApp';
import { isKafkaMonitorAvailable } from './index';

const system = entity('System', 'shop', { 'kafka-monitor.io/cluster': 'shop' });
const SYSTEM_PAGE = '/catalog/default/system/shop';

const tab = (name: string) => screen.findByRole('tab', { name });

describe('the pages in an app of the old frontend system', () => {
  it('begin with the first tab, with freshness and Sync now beside the title', async () => {
    const { api, address } = renderLegacyApp('/kafka-monitor');
    await waitFor(() =>
      expect(address()).toBe(`/kafka-monitor/${subPages[0].path}`),
    );
    expect(
      await screen.findByRole('heading', { name: 'Kafka Monitor' }),
    ).toBeInTheDocument();
    expect(await screen.findByText(/1 of 1 environments/)).toBeInTheDocument();
    expect(
      await screen.findByRole('button', { name: 'Sync now' }),
    ).toBeInTheDocument();
    expect(api.callsOf('listEnvironments')[0].query).toEqual({
      platform: 'kafka-connect',
    });
  });

  it('have the same tabs, and go from one to the other', async () => {
    const { address } = renderLegacyApp('/kafka-monitor/connectors');
    expect(
      await screen.findByRole('link', { name: 'orders-source' }),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('tab').map(each => each.textContent)).toEqual(
      subPages.map(({ title }) => title),
    );

    for (const { path, title } of subPages) {
      await userEvent.click(await tab(title));
      await waitFor(() => expect(address()).toBe(`/kafka-monitor/${path}`));
      expect(await tab(title)).toHaveAttribute('aria-selected', 'true');
      expect(screen.queryByText(/broken:/)).not.toBeInTheDocument();
    }
  });

  it('lead to a connector whose name holds a slash, and back by its tab', async () => {
    const { api, address } = renderLegacyApp('/kafka-monitor/connectors', {
      answers: {
        listConnectors: () => connectorList([connectorItem({ name: 'a/b' })]),
      },
    });
    await userEvent.click(await screen.findByRole('link', { name: 'a/b' }));
    expect(
      await screen.findByRole('heading', { name: 'a/b' }),
    ).toBeInTheDocument();
    expect(address()).toBe('/kafka-monitor/connectors/production/main/a%2Fb');
    expect(api.callsOf('getConnector')[0].params).toEqual({
      environment: 'production',
      connectCluster: 'main',
      name: 'a/b',
    });
    await userEvent.click(await tab('Connectors'));
    await waitFor(() => expect(address()).toBe('/kafka-monitor/connectors'));
  });

  it('keep KafkaRaft apart, under its own path', async () => {
    const { api, address } = renderLegacyApp('/kafka-monitor/raft', {
      answers: {
        listConnectors: ({ query }) =>
          connectorList([
            connectorItem({ platform: query?.platform, environment: 'raft' }),
          ]),
      },
    });
    expect(
      await screen.findByRole('heading', { name: 'KafkaRaft' }),
    ).toBeInTheDocument();
    await userEvent.click(await tab('Connectors'));
    expect(
      await screen.findByRole('link', { name: 'orders-source' }),
    ).toHaveAttribute(
      'href',
      '/kafka-monitor/raft/connectors/raft/main/orders-source',
    );
    expect(address()).toBe('/kafka-monitor/raft/connectors');
    expect(api.callsOf('listEnvironments')[0].query).toEqual({
      platform: 'kafka-raft',
    });
  });

  it('say above every page what is wrong with the platform', async () => {
    renderLegacyApp('/kafka-monitor/teams', {
      answers: {
        listEnvironments: () => ({
          sequence: 1,
          items: [heldEnvironment()],
        }),
      },
    });
    expect(await screen.findByText(/kafka-1/)).toBeInTheDocument();
  });

  it('tell of a refused operation as an alert of the app', async () => {
    renderLegacyApp('/kafka-monitor/connectors', {
      answers: {
        startSync: async () => {
          throw await refusal(403, 'Not yours');
        },
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Sync now' }),
    );
    expect(await screen.findByText(/Not yours/)).toBeInTheDocument();
  });

  it('look again when the backend says that something changed', async () => {
    const { api, signals } = renderLegacyApp('/kafka-monitor/connectors');
    await screen.findByText('orders-source');
    const before = api.callsOf('listConnectors').length;
    signals.send({ sequence: 1, kinds: ['connector'] });
    await waitFor(() =>
      expect(api.callsOf('listConnectors').length).toBeGreaterThan(before),
    );
  });

  it('are in Indonesian where that is chosen', async () => {
    renderLegacyApp('/kafka-monitor/connectors', { language: 'id' });
    expect(await screen.findByText(/1 dari 1 environment/)).toBeInTheDocument();
  });

  it('may have another title', async () => {
    renderLegacyApp('/kafka-monitor', { page: { title: 'Connectors' } });
    expect(
      await screen.findByRole('heading', { name: 'Connectors' }),
    ).toBeInTheDocument();
  });

  it('ask the backend through the plugin of the app', async () => {
    const asked: string[] = [];
    renderLegacyApp('/kafka-monitor/connectors', {
      fetch: async input => {
        asked.push(String(input));
        return { ok: true, json: async () => connectorList([]) } as Response;
      },
    });
    await waitFor(() =>
      expect(asked).toContainEqual(
        expect.stringMatching(
          /^plugin:\/\/kafka-monitor\/connectors\?.*platform=kafka-connect/,
        ),
      ),
    );
  });
});

describe('the pages of entities in an app of the old frontend system', () => {
  it('have the card, which leads to the connector and to the tab', async () => {
    const { api, address } = renderLegacyApp(SYSTEM_PAGE, {
      entities: [system],
      answers: {
        listConnectors: () =>
          connectorList([connectorItem({ name: 'broken', health: 'failed' })]),
      },
    });
    expect(
      await screen.findByRole('heading', { name: 'Kafka connectors' }),
    ).toBeInTheDocument();
    const list = await screen.findByRole('list', { name: 'Needs attention' });
    expect(within(list).getByRole('link', { name: 'broken' })).toHaveAttribute(
      'href',
      '/kafka-monitor/connectors/production/main/broken',
    );
    expect(api.callsOf('listConnectors')[0].query).toMatchObject({
      cluster: ['shop'],
    });

    await userEvent.click(await tab('Kafka Connectors'));
    await waitFor(() =>
      expect(address()).toBe(`${SYSTEM_PAGE}/kafka-connectors`),
    );
    expect(
      await screen.findByRole('link', { name: 'broken' }),
    ).toBeInTheDocument();
  });

  it('have nothing where there can be no connectors', async () => {
    renderLegacyApp('/catalog/default/component/web', {
      entities: [entity('Component', 'web')],
    });
    expect(await screen.findByText('nothing of Kafka')).toBeInTheDocument();
    expect(
      screen.queryByRole('tab', { name: 'Kafka Connectors' }),
    ).not.toBeInTheDocument();
  });

  it('are reached from the pages', async () => {
    renderLegacyApp('/kafka-monitor/teams/orders', {
      answers: {
        getTeam: () =>
          team({
            name: 'orders',
            group: {
              mode: 'link',
              ref: 'group:default/commerce',
              state: 'linked',
            },
          }),
      },
    });
    await waitFor(() =>
      expect(
        screen.getAllByRole('link').map(link => link.getAttribute('href')),
      ).toContain('/catalog/default/group/commerce'),
    );
  });
});

describe('what may have connectors', () => {
  it.each([
    ['a System that a business cluster became', system, true],
    ['any Group', entity('Group', 'commerce'), true],
    [
      'anything that names connectors',
      entity('Component', 'orders', { 'kafka-monitor.io/connectors': 'a/b/c' }),
      true,
    ],
    ['a System of somebody else', entity('System', 'other'), false],
    [
      'a Component with the annotation of a System',
      entity('Component', 'shop', { 'kafka-monitor.io/cluster': 'shop' }),
      false,
    ],
  ])('is %s: %#', (_, one, expected) => {
    expect(isKafkaMonitorAvailable(one)).toBe(expected);
  });
});

import {
  createExtensionInput,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { homePageWidgetDataRef } from '@backstage/plugin-home-react/alpha';
import { screen, waitFor, within } from '@testing-library/react';
import { Answers, refusal } from '../__testUtils__/fakeApi';
import { failureItem, failureList } from '../__testUtils__/failureFixtures';
import { secondsAgo } from '../__testUtils__/fixtures';
import { team } from '../__testUtils__/organizationFixtures';
import { renderPage } from '../__testUtils__/renderPage';

/** A home page without a grid. */
const homePage = PageBlueprint.makeWithOverrides({
  name: 'test-home',
  inputs: {
    widgets: createExtensionInput([homePageWidgetDataRef], {
      replaces: [{ id: 'page:home', input: 'widgets' }],
    }),
  },
  factory: (originalFactory, { inputs }) =>
    originalFactory({
      path: '/',
      loader: async () => (
        <>
          {inputs.widgets.map(widget => (
            <div key={widget.node.spec.id}>
              {widget.get(homePageWidgetDataRef).component}
            </div>
          ))}
        </>
      ),
    }),
});

const orders = team({
  name: 'orders',
  leads: [],
  group: { mode: 'link', ref: 'group:default/commerce', state: 'linked' },
});
const payments = team({
  name: 'payments',
  title: 'Payments',
  leads: [{ ref: 'user:default/maria', source: 'person', known: true }],
});
const others = team({ name: 'others', leads: [] });

const maria = {
  userEntityRef: 'user:default/maria',
  ownershipEntityRefs: ['user:default/maria', 'group:default/commerce'],
};

function openHome(answers: Answers = {}, identity = maria) {
  return renderPage('/', {
    extensions: [homePage],
    identity,
    answers: {
      listTeams: () => ({ items: [orders, payments, others], totalItems: 3 }),
      ...answers,
    },
  });
}

describe('failures of my teams on the home page', () => {
  it('are the open ones of the teams that I lead or am in, the worst first', async () => {
    const { api } = openHome();
    await screen.findByText('Failures of my teams');
    await waitFor(() =>
      expect(api.callsOf('listFailures')[0].query).toEqual({
        team: ['orders', 'payments'],
        status: ['open'],
        sort: 'severity',
        offset: 0,
        limit: 10,
      }),
    );
  });

  it('tell what, where, why, whose and since when, and lead to all of it', async () => {
    openHome({
      listFailures: () =>
        failureList([
          failureItem({ since: { after: null, by: secondsAgo(600) } }),
          failureItem({
            id: '8',
            name: 'gone',
            platform: 'kafka-raft',
            kind: 'vanished',
            cause: null,
          }),
        ]),
    });
    const [first, second] = within(
      await screen.findByRole('list', { name: 'Open failures of my teams' }),
    ).getAllByRole('listitem');
    expect(
      within(first).getByRole('link', { name: 'orders-sink' }),
    ).toHaveAttribute('href', '/kafka-monitor/failures/7');
    for (const text of [
      'Failed',
      'PSQLException: relation "public.orders" does not exist',
      /production \/ main, Orders/,
      /10.min/,
    ]) {
      expect(within(first).getByText(text)).toBeInTheDocument();
    }
    expect(within(second).getByRole('link', { name: 'gone' })).toHaveAttribute(
      'href',
      '/kafka-monitor/raft/failures/8',
    );
    expect(
      screen.getByRole('link', { name: 'Open in KafkaRaft' }),
    ).toHaveAttribute(
      'href',
      '/kafka-monitor/raft/failures?team=orders&team=payments',
    );
  });

  it('say how many more there are, and how many somebody takes care of', async () => {
    openHome({
      listFailures: () => ({
        ...failureList([failureItem()], 12),
        counts: { open: 12, acknowledged: 1, resolved: 0 },
      }),
    });
    expect(
      await screen.findByText('11 more open failures'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('1 failure is being taken care of.'),
    ).toBeInTheDocument();
  });

  it('say that all is well, and whose', async () => {
    openHome({ listFailures: () => failureList([]) });
    expect(
      await screen.findByText(
        'All is well: no open failure of Orders, Payments.',
      ),
    ).toBeInTheDocument();
  });

  it('say so to who is in no team', async () => {
    const { api } = openHome(
      {},
      {
        userEntityRef: 'user:default/guest',
        ownershipEntityRefs: ['user:default/guest', 'group:default/platform'],
      },
    );
    expect(
      await screen.findByText(/^You are in no team that looks after/),
    ).toBeInTheDocument();
    expect(api.callsOf('listFailures')).toEqual([]);
  });

  it.each([
    [403, 'You are not allowed to see this'],
    [400, 'broken'],
  ])('say why they are not shown: %s', async (status, text) => {
    openHome({
      listTeams: async () => {
        throw await refusal(status, 'broken');
      },
    });
    expect(await screen.findByText(text)).toBeInTheDocument();
  });

  it('are asked for again when the backend says that something changed', async () => {
    const { api, signals } = openHome();
    await screen.findByRole('link', { name: 'orders-sink' });
    signals.send({ sequence: 1, kinds: ['failure'] });
    await waitFor(() => expect(api.callsOf('listFailures')).toHaveLength(2));
  });
});

import { Mute } from '@kafka-monitor/plugin-kafka-monitor-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hoursFromNow, mute, muteList } from '../__testUtils__/alertFixtures';
import { refusal } from '../__testUtils__/fakeApi';
import { connectorItem, connectorList } from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderPage';

const ofTeam: Partial<Mute> = {
  id: '6',
  scope: { kind: 'team', team: 'orders' },
  reason: 'On a retreat',
};

async function lines() {
  return within(await screen.findByRole('region', { name: 'What is muted' }));
}

describe('what is muted', () => {
  it.each([
    ['connectors/production/main/orders-source'],
    ['failures/7'],
    ['teams/orders'],
  ])('is said on the page %s', async path => {
    renderPage(`/kafka-monitor/${path}`, {
      answers: { listMutes: () => muteList([mute(ofTeam)]) },
    });
    expect(
      await (
        await lines()
      ).findByText(/^Team Orders: muted until .* by budi: On a retreat$/),
    ).toBeInTheDocument();
  });

  it('is said on the page of a cluster', async () => {
    renderPage('/kafka-monitor/clusters/shop', {
      answers: {
        listMutes: () =>
          muteList([mute({ scope: { kind: 'cluster', cluster: 'shop' } })]),
      },
    });
    expect(
      await (await lines()).findByText(/^Cluster Shop: muted until/),
    ).toBeInTheDocument();
  });

  it('is said beside its environment, in place of the button', async () => {
    renderPage('/kafka-monitor/scheduler', {
      answers: {
        listMutes: () =>
          muteList([
            mute({ scope: { kind: 'environment', environment: 'production' } }),
          ]),
      },
    });
    await screen.findByText('The scheduler is running.');
    const runs = within(
      screen.getByRole('grid', { name: 'Runs per Connect cluster' }),
    );
    expect(
      await runs.findByText(/^Environment Production: muted until/),
    ).toBeInTheDocument();
    expect(runs.queryByRole('button', { name: /^Mute:/ })).toBeNull();
  });

  it('is said of each by which a connector is, and not where it is over', async () => {
    renderPage('/kafka-monitor/connectors/production/main/orders-source', {
      answers: {
        listMutes: () =>
          muteList([
            mute(),
            mute(ofTeam),
            mute({ id: '7', reason: 'over', until: hoursFromNow(-0.01) }),
            mute({ id: '8', scope: { kind: 'team', team: 'payments' } }),
          ]),
      },
    });
    const shown = await lines();
    expect(await shown.findByText(/^Team Orders:/)).toBeInTheDocument();
    expect(shown.getAllByText(/: muted until/)).toHaveLength(2);
  });

  it('can be ended there, by who may', async () => {
    let mutes = [mute(), mute({ ...ofTeam, allowed: [] })];
    const { api } = renderPage(
      '/kafka-monitor/connectors/production/main/orders-source',
      {
        answers: {
          listMutes: () => muteList(mutes),
          endMute: () => {
            mutes = mutes.slice(1);
            return mute({ active: false });
          },
        },
      },
    );
    const shown = await lines();
    expect(shown.getAllByRole('button')).toHaveLength(1);
    await userEvent.click(
      shown.getByRole('button', {
        name: 'End the mute: Connector orders-source',
      }),
    );
    expect(await screen.findByText('The mute has ended')).toBeInTheDocument();
    expect(api.callsOf('endMute')[0].params).toEqual({ id: '5' });
    await waitFor(() =>
      expect(screen.queryByText(/^Connector orders-source:/)).toBeNull(),
    );
  });

  it('says why one could not be ended', async () => {
    renderPage('/kafka-monitor/connectors/production/main/orders-source', {
      answers: {
        listMutes: () => muteList([mute()]),
        endMute: async () => {
          throw await refusal(409, 'It has ended already');
        },
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: /^End the mute/ }),
    );
    expect(await screen.findByText('It has ended already')).toBeInTheDocument();
  });

  it('is looked at again when a signal says so', async () => {
    let mutes: Mute[] = [];
    const { signals } = renderPage('/kafka-monitor/teams/orders', {
      answers: { listMutes: () => muteList(mutes) },
    });
    await screen.findByRole('button', { name: 'Mute: Team Orders' });
    mutes = [mute(ofTeam)];
    signals.send({ sequence: 1, kinds: ['mutes'] });
    expect(
      await (await lines()).findByText(/On a retreat$/),
    ).toBeInTheDocument();
  });

  it('is marked in the row of each connector that it concerns', async () => {
    renderPage('/kafka-monitor/connectors', {
      answers: {
        listMutes: () => muteList([mute(ofTeam)]),
        listConnectors: () =>
          connectorList([
            connectorItem(),
            connectorItem({ name: 'other', team: 'payments' }),
          ]),
      },
    });
    const mark = await screen.findByText(/^muted until/);
    expect(mark).toHaveAttribute('title', 'On a retreat');
    expect(mark.closest('[role=row]')).toHaveTextContent('orders-source');
    expect(screen.getAllByText(/^muted until/)).toHaveLength(1);
  });
});

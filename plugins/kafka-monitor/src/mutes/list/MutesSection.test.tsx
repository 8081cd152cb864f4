import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  hoursFromNow,
  mute,
  muteList,
} from '../../__testUtils__/alertFixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const PAGE = '/kafka-monitor/scheduler?tab=messages';

async function section(name = 'Mutes') {
  return within(await screen.findByRole('region', { name }));
}

describe('the list of mutes', () => {
  it('says of what, why, by whom, until when and what it holds', async () => {
    renderPage(PAGE, {
      answers: {
        listMutes: () =>
          muteList([
            mute({ held: 3 }),
            mute({
              id: '6',
              scope: { kind: 'cluster', cluster: 'shop' },
              allowed: [],
            }),
          ]),
      },
    });
    const mutes = await section();
    const link = await mutes.findByRole('link', {
      name: 'Connector orders-source',
    });
    expect(link).toHaveAttribute(
      'href',
      '/kafka-monitor/connectors/production/main/orders-source',
    );
    expect(
      await mutes.findByRole('link', { name: 'Cluster Shop' }),
    ).toHaveAttribute('href', '/kafka-monitor/clusters/shop');
    const [, first, second] = mutes.getAllByRole('row');
    expect(first).toHaveTextContent(
      /production\/main.*Database is being moved.*budi.* ago.*in .*3End/,
    );
    expect(within(second).queryByRole('button')).toBeNull();
  });

  it('shows those that have ended when asked to, in the address', async () => {
    const { api, address } = renderPage(PAGE, {
      answers: {
        listMutes: ({ query }) =>
          muteList(
            query?.state === 'all'
              ? [
                  mute({
                    active: false,
                    allowed: [],
                    endedAt: hoursFromNow(-0.5),
                    endedBy: 'user:default/maria',
                  }),
                  mute({
                    id: '6',
                    active: false,
                    allowed: [],
                    until: hoursFromNow(-2),
                  }),
                ]
              : [],
            { totalItems: 230 },
          ),
      },
    });
    const mutes = await section();
    expect(await mutes.findByText('Nothing is muted')).toBeInTheDocument();
    await userEvent.click(
      mutes.getByRole('button', { name: 'Ended ones too' }),
    );
    await waitFor(() => expect(address()).toBe(`${PAGE}&mutes=all`));
    expect(await mutes.findByText('The newest 2 of 230.')).toBeInTheDocument();
    const [, first, second] = mutes.getAllByRole('row');
    expect(first).toHaveTextContent(/ended .* ago by maria/);
    expect(second).toHaveTextContent(/ended .* ago1$/);
    expect(api.callsOf('listMutes').map(({ query }) => query)).toContainEqual({
      state: 'all',
      limit: 200,
    });
  });
});

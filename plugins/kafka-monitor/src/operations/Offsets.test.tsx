import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../__testUtils__/fakeApi';
import { renderPage } from '../__testUtils__/renderPage';

const PAGE = '/kafka-monitor/connectors/production/main/orders-sink';

describe('the offsets of a connector', () => {
  it('are asked for when they are opened, and shown as they are', async () => {
    const { api, address } = renderPage(PAGE, {
      answers: {
        getConnectorOffsets: () => ({
          status: 'known',
          offsets: [
            {
              partition: { kafka_topic: 'orders', kafka_partition: 0 },
              offset: { kafka_offset: 42 },
            },
            { partition: { server: '<b>shop</b>' }, offset: null },
          ],
        }),
      },
    });
    await userEvent.click(await screen.findByRole('tab', { name: 'Offsets' }));
    expect(address()).toBe(`${PAGE}/offsets`);
    const table = within(
      await screen.findByRole('grid', { name: 'Offsets of the connector' }),
    );
    expect(
      table.getByText('{ "kafka_topic": "orders", "kafka_partition": 0 }'),
    ).toBeInTheDocument();
    expect(table.getByText('{ "kafka_offset": 42 }')).toBeInTheDocument();
    expect(table.getByRole('row', { name: /<b>shop<\/b>/ })).toHaveTextContent(
      /none$/,
    );
    expect(api.callsOf('getConnectorOffsets')).toEqual([
      expect.objectContaining({
        params: {
          environment: 'production',
          connectCluster: 'main',
          name: 'orders-sink',
        },
      }),
    ]);
  });

  it('are asked for again on demand, and never by a signal', async () => {
    let offset = 1;
    const { api, signals } = renderPage(`${PAGE}/offsets`, {
      answers: {
        getConnectorOffsets: () => ({
          status: 'known',
          offsets: [{ partition: { p: 0 }, offset: { at: offset } }],
        }),
      },
    });
    expect(await screen.findByText('{ "at": 1 }')).toBeInTheDocument();
    offset = 2;
    const looks = api.callsOf('getConnector').length;
    signals.send({ sequence: 9, kinds: ['health-changed'] });
    await waitFor(() =>
      expect(api.callsOf('getConnector').length).toBeGreaterThan(looks),
    );
    expect(api.callsOf('getConnectorOffsets')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Ask again' }));
    expect(await screen.findByText('{ "at": 2 }')).toBeInTheDocument();
  });

  it('are not there where the worker does not tell them', async () => {
    renderPage(`${PAGE}/offsets`, {
      answers: {
        getConnectorOffsets: () => ({ status: 'not-offered', offsets: [] }),
      },
    });
    expect(
      await screen.findByText('The worker does not tell offsets'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('grid')).not.toBeInTheDocument();
  });

  it('say what failed', async () => {
    renderPage(`${PAGE}/offsets`, {
      answers: {
        getConnectorOffsets: async () => {
          throw await refusal(503, 'No worker answers');
        },
      },
    });
    expect(await screen.findByText('No worker answers')).toBeInTheDocument();
  });

  it('show the first of very many', async () => {
    renderPage(`${PAGE}/offsets`, {
      answers: {
        getConnectorOffsets: () => ({
          status: 'known',
          offsets: Array.from({ length: 501 }, (_, index) => ({
            partition: { p: index },
            offset: { at: index },
          })),
        }),
      },
    });
    expect(
      await screen.findByText('The first 500 of 501; copy them to see all.'),
    ).toBeInTheDocument();
    expect(screen.queryByText('{ "p": 500 }')).not.toBeInTheDocument();
  });
});

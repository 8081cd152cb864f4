import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { connectorItem, connectorList } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const LIST = '/kafka-monitor/connectors';

describe('the address of the list of connectors', () => {
  it('filters by pressing a health, in the address, and back undoes it', async () => {
    const { api, address, back } = renderPage(LIST, {
      answers: {
        listConnectors: () =>
          connectorList([
            connectorItem(),
            connectorItem({ name: 'broken', health: 'failed' }),
          ]),
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Failed: 1' }),
    );
    expect(address()).toBe(`${LIST}?health=failed`);
    expect(screen.getByRole('button', { name: 'Failed: 1' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await waitFor(() =>
      expect(api.callsOf('listConnectors').pop()?.query).toMatchObject({
        health: ['failed'],
      }),
    );
    back();
    await waitFor(() => expect(address()).toBe(LIST));
  });

  it('shows what a link asks for', async () => {
    const { api } = renderPage(
      `${LIST}?environment=production&health=last-seen&search=ord&topic=a&sort=-name&page=2&connectCluster=main`,
      { answers: { listConnectors: () => connectorList([], 120) } },
    );
    expect(await screen.findByLabelText('Search names')).toHaveValue('ord');
    expect(screen.getByLabelText('Topic')).toHaveValue('a');
    expect(
      screen.getByRole('button', {
        name: 'Remove filter Connect cluster: main',
      }),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(api.callsOf('listConnectors')[0].query).toMatchObject({
        environment: ['production'],
        connectCluster: ['main'],
        health: ['last-seen'],
        search: 'ord',
        topic: ['a'],
        sort: '-name',
        offset: 50,
      }),
    );
  });

  it('shows what an entity of the catalog names, until it is taken away', async () => {
    const { api, address } = renderPage(
      `${LIST}?ref=production%2Fmain%2Forders-*&ref=orders`,
    );
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Remove filter Connector: production/main/orders-*',
      }),
    );
    expect(api.callsOf('listConnectors')[0].query).toMatchObject({
      ref: ['production/main/orders-*'],
    });
    expect(address()).toBe(LIST);
  });

  it('leaves out what a link says wrongly', async () => {
    const { api } = renderPage(
      `${LIST}?health=fine&type=x&sort=nothing&page=-3`,
    );
    await screen.findByText('orders-source');
    expect(api.callsOf('listConnectors')[0].query).toMatchObject({
      health: [],
      type: [],
      sort: 'health',
      offset: 0,
    });
  });

  it('searches when typing rests, once', async () => {
    const { api, address } = renderPage(LIST);
    await screen.findByText('orders-source');
    await userEvent.type(screen.getByLabelText('Search names'), 'pay');
    await waitFor(() => expect(address()).toBe(`${LIST}?search=pay`));
    const searches = api
      .callsOf('listConnectors')
      .filter(({ query }) => (query as { search: string }).search);
    expect(searches).toHaveLength(1);
  });

  it('sorts by a column, in the address', async () => {
    const { address } = renderPage(LIST);
    await screen.findByText('orders-source');
    await userEvent.click(screen.getByRole('columnheader', { name: 'Name' }));
    expect(address()).toBe(`${LIST}?sort=name`);
    await userEvent.click(screen.getByRole('columnheader', { name: 'Name' }));
    expect(address()).toBe(`${LIST}?sort=-name`);
  });

  it('turns pages, and comes back from past the end', async () => {
    const { address } = renderPage(`${LIST}?page=9`, {
      answers: {
        listConnectors: () => connectorList([connectorItem()], 120),
      },
    });
    await waitFor(() => expect(address()).toBe(`${LIST}?page=3`));
    expect(await screen.findByText('101 to 120 of 120')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Next page' })).toBeDisabled();
    await userEvent.click(
      screen.getByRole('button', { name: 'Previous page' }),
    );
    expect(address()).toBe(`${LIST}?page=2`);
  });
});

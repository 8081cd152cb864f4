import { connectorPath } from '@kafka-monitor/plugin-kafka-monitor-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../__testUtils__/fakeApi';
import { connectorItem, connectorList } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const PAGE = '/kafka-monitor/connectors/production/main/orders-source';

describe('the address of a connector', () => {
  it.each([
    'a/b',
    'a%2Fb',
    '100%',
    'a%zz',
    'a+b c',
    'what?#&;=',
    '..a',
    'pesanan 注文 🚀 é',
    '<b>x</b>',
    '__proto__',
  ])('is reached from the list for the name %s', async name => {
    const { api } = renderPage('/kafka-monitor/connectors', {
      answers: {
        listConnectors: () => connectorList([connectorItem({ name })]),
      },
    });
    await userEvent.click(await screen.findByRole('link', { name }));
    expect(await screen.findByRole('heading', { name })).toBeInTheDocument();
    expect(api.callsOf('getConnector')[0].params).toEqual({
      environment: 'production',
      connectCluster: 'main',
      name,
    });
  });

  it('is reached by the address that the backend gives out', async () => {
    const ref = {
      environment: 'production',
      connectCluster: 'main',
      name: 'a/b%2F?c',
    };
    const { api } = renderPage(`/kafka-monitor${connectorPath(ref)}/history`);
    await screen.findByRole('heading', { name: ref.name });
    expect(api.callsOf('getConnectorHistory')[0].params).toEqual(ref);
  });

  it('says when there is no such connector', async () => {
    renderPage(PAGE, {
      answers: {
        getConnector: async () => {
          throw await refusal(404, 'gone');
        },
      },
    });
    expect(await screen.findByText('No such connector')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'All connectors' }),
    ).toHaveAttribute('href', '/kafka-monitor/connectors');
  });

  it.each([
    'production/main',
    'production/main/a/nothing',
    'production/main/%zz',
  ])('says when an address leads nowhere: %s', async path => {
    const { api } = renderPage(`/kafka-monitor/connectors/${path}`);
    expect(
      await screen.findByText('This address leads nowhere'),
    ).toBeInTheDocument();
    expect(api.callsOf('getConnector')).toEqual([]);
  });
});

describe('an address that is a bare name', () => {
  const open = (name: string, items: ReturnType<typeof connectorItem>[]) =>
    renderPage(`/kafka-monitor/connectors/${name}`, {
      answers: { listConnectors: () => connectorList(items) },
    });

  it('leads on where one place has such a connector', async () => {
    const { api, address } = open('a*', [
      connectorItem({ name: 'a*', environment: 'staging' }),
      connectorItem({ name: 'ab' }),
    ]);
    expect(
      await screen.findByRole('heading', { name: 'a*' }),
    ).toBeInTheDocument();
    expect(address()).toBe('/kafka-monitor/connectors/staging/main/a*');
    expect(api.callsOf('listConnectors')[0].query).toEqual({
      platform: 'kafka-connect',
      ref: ['*/*/a*'],
      limit: 200,
    });
  });

  it('keeps what follows the name', async () => {
    const { address } = open('orders-source/edit', [connectorItem()]);
    await waitFor(() => expect(address()).toBe(`${PAGE}/edit`));
  });

  it('asks which, where several places have one', async () => {
    open('orders-source', [
      connectorItem({ health: 'failed' }),
      connectorItem({ environment: 'staging' }),
    ]);
    expect(
      await screen.findByRole('link', { name: 'Production / main' }),
    ).toHaveAttribute('href', PAGE);
    expect(
      screen.getByRole('link', { name: 'staging / main' }),
    ).toHaveAttribute(
      'href',
      '/kafka-monitor/connectors/staging/main/orders-source',
    );
  });

  it('says that there is none', async () => {
    open('nothing', []);
    expect(await screen.findByText('No such connector')).toBeInTheDocument();
    expect(
      screen.getByText(/“nothing” is known in any environment/),
    ).toBeInTheDocument();
  });
});

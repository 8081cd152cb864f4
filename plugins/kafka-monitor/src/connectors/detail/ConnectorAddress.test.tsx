import { connectorPath } from '@kafka-monitor/plugin-kafka-monitor-common';
import { screen } from '@testing-library/react';
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

  it.each(['production', 'production/main/a/nothing', 'production/main/%zz'])(
    'says when an address leads nowhere: %s',
    async path => {
      const { api } = renderPage(`/kafka-monitor/connectors/${path}`);
      expect(
        await screen.findByText('This address leads nowhere'),
      ).toBeInTheDocument();
      expect(api.callsOf('getConnector')).toEqual([]);
    },
  );
});

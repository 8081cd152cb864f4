import { screen } from '@testing-library/react';
import { mute, muteList } from '../__testUtils__/alertFixtures';
import { team } from '../__testUtils__/organizationFixtures';
import { renderPage } from '../__testUtils__/renderPage';

// Decisions are cached for the life of a page, here for that of this file:
// each test refuses a permission that none before it was granted.
describe('who may not', () => {
  it('see mutes is not asked about them', async () => {
    const { api } = renderPage('/kafka-monitor/teams/orders', {
      refused: ['kafka-monitor.message.read'],
      answers: { getTeam: () => team({ allowed: [] }) },
    });
    await screen.findByRole('heading', { name: 'Orders' });
    expect(screen.queryByRole('button', { name: /^Mute/ })).toBeNull();
    expect(api.callsOf('listMutes')).toEqual([]);
    expect(api.callsOf('getAlertStatus')).toEqual([]);
  });
});

describe('a lead', () => {
  it('mutes no connector of others', async () => {
    renderPage('/kafka-monitor/connectors/production/main/orders-source', {
      refused: ['kafka-monitor.connector.mute'],
      answers: {
        listMutes: () =>
          muteList([mute({ allowed: [] })], {
            allowed: [{ scope: 'connector', hours: 24 }],
          }),
      },
    });
    await screen.findByRole('heading', { name: 'orders-source' });
    expect(screen.queryByRole('button', { name: /^Mute/ })).toBeNull();
  });
});

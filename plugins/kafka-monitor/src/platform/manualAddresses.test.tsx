import { waitFor } from '@testing-library/react';
import { renderPage } from '../__testUtils__/renderPage';

describe('addresses of the manual', () => {
  it.each([
    ['/kafka-monitor/tim', '/kafka-monitor/teams'],
    ['/kafka-monitor/tim/payments', '/kafka-monitor/teams/payments'],
    ['/kafka-monitor/tim?deleted=true', '/kafka-monitor/teams?deleted=true'],
    [
      '/kafka-monitor/scheduler-config',
      '/kafka-monitor/scheduler?tab=settings',
    ],
    ['/kafka-monitor/scheduler/health', '/kafka-monitor/scheduler?tab=health'],
    ['/kafka-monitor/raft/tims', '/kafka-monitor/raft/teams'],
    ['/kafka-monitor/raft/topiks', '/kafka-monitor/raft/topics'],
  ])('%s leads to %s', async (from, to) => {
    const { address } = renderPage(from);
    await waitFor(() => expect(address()).toBe(to));
  });
});

import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { delivery, messageDetail } from '../../__testUtils__/alertFixtures';
import { renderPage } from '../../__testUtils__/renderPage';
import { TEST_PATIENCE_MS } from './useTestMessage';

describe('a test message that nothing becomes of', () => {
  afterEach(() => jest.useRealTimers());

  it('is asked about for a minute, and then no more', async () => {
    jest.useFakeTimers();
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    const { api } = renderPage('/kafka-monitor/teams/orders', {
      answers: {
        sendTestMessage: () => ({ id: '15' }),
        getMessage: () =>
          messageDetail({
            id: '15',
            status: 'waiting',
            deliveries: [
              delivery({ status: 'waiting', answer: null, finishedAt: null }),
            ],
          }),
      },
    });
    const section = within(
      await screen.findByRole('region', { name: 'Channels' }),
    );
    const button = await section.findByRole('button', {
      name: 'Test message by Telegram',
    });
    await user.click(button);
    expect(await section.findByText('Under way …')).toBeInTheDocument();
    await act(() => jest.advanceTimersByTimeAsync(TEST_PATIENCE_MS + 3_000));
    expect(section.getByText(/^No answer within a minute/)).toBeInTheDocument();
    const asked = api.callsOf('getMessage').length;
    expect(asked).toBeGreaterThan(30);
    await act(() => jest.advanceTimersByTimeAsync(20_000));
    expect(api.callsOf('getMessage')).toHaveLength(asked);
  });
});

import {
  ConnectorDetail,
  RestartFollowUp,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { act, screen } from '@testing-library/react';
import { connectorDetail, secondsAgo } from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderPage';

const PAGE = '/kafka-monitor/connectors/production/main/orders-source';

function restarted(part: Partial<RestartFollowUp>): ConnectorDetail {
  return connectorDetail({
    restart: {
      at: secondsAgo(25),
      by: 'user:default/jane',
      restarted: [null, 0, 1],
      outcome: 'restarting',
      runningSince: null,
      failedAfterMs: null,
      sameCause: null,
      settleTimeMs: 60_000,
      ...part,
    },
  });
}

function open(connector: () => ConnectorDetail, path = PAGE) {
  return renderPage(path, { answers: { getConnector: connector } });
}

async function told(part: Partial<RestartFollowUp>) {
  open(() => restarted(part));
  return screen.findByRole('region', { name: 'The last restart' });
}

const wait = (seconds: number) =>
  act(() => jest.advanceTimersByTimeAsync(seconds * 1_000));

describe('the last restart', () => {
  it('says which parts were restarted, by whom, and when', async () => {
    const panel = await told({});
    expect(panel).toHaveTextContent(
      /Restarted: the connector and tasks 0, 1\. By jane, 25 sec.* ago\./,
    );
    expect(panel).toHaveTextContent(/Restarting: it is not running again yet/);
  });

  it.each([
    [
      { outcome: 'nothing-restarted', restarted: [] },
      /^Nothing restarted, no part had failed/,
    ],
    [
      { outcome: 'stable' },
      /^Stable: it kept running with all its tasks for 60 s/,
    ],
    [
      { outcome: 'failed-again', failedAfterMs: 4_200, sameCause: true },
      /^Failed again after 4 s with the same cause/,
    ],
    [
      { outcome: 'failed-again', failedAfterMs: 31_000, sameCause: false },
      /^Failed again after 31 s with another cause/,
    ],
    [
      { outcome: 'failed-again', failedAfterMs: 4_000 },
      /^Failed again after 4 sRestarted/,
    ],
    [
      { outcome: 'failed-again', failedAfterMs: 90 },
      /^Failed again after <1 sRestarted/,
    ],
    [{ outcome: 'superseded' }, /^Not followed any further/],
  ] as Array<[Partial<RestartFollowUp>, RegExp]>)(
    'tells what became of it: %j',
    async (part, text) => {
      expect(await told(part)).toHaveTextContent(text);
    },
  );

  it('is nothing where there was none lately', async () => {
    open(() => connectorDetail());
    await screen.findByRole('heading', { name: 'orders-source' });
    expect(
      screen.queryByRole('region', { name: 'The last restart' }),
    ).not.toBeInTheDocument();
  });

  it('stands on every part of the page', async () => {
    open(() => restarted({ outcome: 'stable' }), `${PAGE}/configuration`);
    expect(
      await screen.findByRole('region', { name: 'The last restart' }),
    ).toBeInTheDocument();
  });

  describe('over time', () => {
    beforeEach(() => jest.useFakeTimers());

    afterEach(() => jest.useRealTimers());

    const RUNNING = /^Running for (\d+) s, not yet stable$/;
    const seconds = () =>
      Number(RUNNING.exec(screen.getByText(RUNNING).textContent ?? '')?.[1]);

    it('counts while it runs, looks each two seconds, and stops when it is stable', async () => {
      const runningSince = secondsAgo(18);
      let part: Partial<RestartFollowUp> = {
        outcome: 'running',
        runningSince,
      };
      const { api } = open(() => restarted(part));
      await screen.findByText(RUNNING);
      await wait(2);
      expect(seconds()).toBeGreaterThanOrEqual(20);
      const looks = () => api.callsOf('getConnector').length;
      const before = { looks: looks(), seconds: seconds() };
      await wait(6);
      expect(seconds()).toBe(before.seconds + 6);
      expect(looks()).toBe(before.looks + 3);

      part = { outcome: 'stable', runningSince };
      await screen.findAllByText(/^Stable: it kept running/);
      const after = looks();
      await wait(10);
      expect(looks()).toBe(after);
    });

    it('is announced once for what it has come to, and not each second', async () => {
      const runningSince = secondsAgo(1);
      open(() => restarted({ outcome: 'running', runningSince }));
      await screen.findByText(RUNNING);
      const before = seconds();
      const announced = screen
        .getAllByRole('status')
        .map(({ textContent }) => textContent);
      expect(announced).toContain('Running, not yet stable');
      await wait(5);
      expect(seconds()).toBe(before + 5);
      expect(
        screen.getAllByRole('status').map(({ textContent }) => textContent),
      ).toEqual(announced);
    });
  });
});

import {
  ConnectorDetail,
  Remedy,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  failureDetail,
  remedy,
  troubleshooting,
} from '../__testUtils__/failureFixtures';
import { Answers, refusal } from '../__testUtils__/fakeApi';
import { connectorDetail, secondsAgo } from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderPage';

const PAGE = '/kafka-monitor/connectors/production/main/orders-source';
const [task] = connectorDetail().taskList;

const running = connectorDetail({
  allowed: ['restart'],
  tasks: { running: 4, failed: 0, total: 4, expected: 4 },
});
const broken: ConnectorDetail = {
  ...running,
  health: 'degraded',
  taskList: [
    { ...task, state: 'FAILED' },
    { ...task, task: 1 },
    { ...task, task: 2, state: 'FAILED' },
  ],
  failure: {
    id: '7',
    kind: 'degraded',
    status: 'open',
    since: { after: null, by: secondsAgo(60) },
    cause: null,
  },
};

function openPage(connector: ConnectorDetail, answers: Answers = {}) {
  return renderPage(PAGE, {
    answers: {
      getConnector: () => connector,
      restartConnector: () => ({ connector, restarted: [0, 2] }),
      restartTask: ({ params }) => ({
        connector,
        restarted: [params?.task ?? null],
      }),
      ...answers,
    },
  });
}

const helps = (restart: Remedy['restart']): Answers => ({
  getFailure: () =>
    failureDetail({
      troubleshooting: troubleshooting({
        remedies: [
          remedy({
            restart,
            cause: { en: 'A column is missing.', id: 'Kolom tidak ada.' },
          }),
        ],
      }),
    }),
});

async function press(name: string) {
  const button = await screen.findByRole('button', { name });
  await userEvent.click(button);
}

const FAILED_PARTS = 'Restart failed parts';
const ALL = 'Restart connector and all tasks';

describe('a restart', () => {
  it('of what failed is one press, where nothing speaks against it', async () => {
    const { api } = openPage(broken, helps('yes'));
    await waitFor(() => expect(api.callsOf('getFailure')).toHaveLength(1));
    await press(FAILED_PARTS);
    expect(
      await screen.findByText('Restarted: tasks 0, 2'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(api.callsOf('restartConnector')[0].body).toEqual({
      onlyFailed: true,
      includeTasks: true,
    });
  });

  it.each([
    ['no', 'A restart does not help: A column is missing.'],
    [
      'after-fix',
      'A restart helps only after the cause is gone: A column is missing.',
    ],
  ] as const)(
    'that helps "%s" is warned of before it is pressed',
    async (restart, warning) => {
      const { api } = openPage(broken, helps(restart));
      await waitFor(() => expect(api.callsOf('getFailure')).toHaveLength(1));
      await press(FAILED_PARTS);
      const dialog = within(await screen.findByRole('dialog'));
      expect(await dialog.findByRole('alert')).toHaveTextContent(warning);
      expect(
        dialog.getByText(
          'Restart orders-source in Kafka Connect production/main: tasks 0, 2.',
        ),
      ).toBeInTheDocument();
      expect(api.callsOf('restartConnector')).toEqual([]);
      await userEvent.click(dialog.getByRole('button', { name: FAILED_PARTS }));
      await waitFor(() =>
        expect(api.callsOf('restartConnector')).toHaveLength(1),
      );
    },
  );

  it('asks while it is not known whether it helps', async () => {
    let tell = (_: ReturnType<typeof failureDetail>) => {};
    openPage(broken, {
      getFailure: () =>
        new Promise(resolve => {
          tell = resolve;
        }),
    });
    await press(FAILED_PARTS);
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/Looking up/)).toBeInTheDocument();
    tell(failureDetail());
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      /only after the cause is gone/,
    );
  });

  it('asks when that could not be looked up, and says so', async () => {
    openPage(broken, {
      getFailure: async () => {
        throw await refusal(404, 'No such failure');
      },
    });
    await press(FAILED_PARTS);
    expect(
      await within(await screen.findByRole('dialog')).findByText(
        'Whether a restart helps could not be looked up: No such failure',
      ),
    ).toBeInTheDocument();
  });

  it('of everything names the connector and its tasks first', async () => {
    const { api } = openPage(running, {
      restartConnector: () => ({
        connector: running,
        restarted: [null, 0, 1, 2, 3],
      }),
    });
    await press(ALL);
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      dialog.getByText(
        'Restart orders-source in Kafka Connect production/main: the connector and its 4 tasks.',
      ),
    ).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: ALL }));
    expect(
      await screen.findByText('Restarted: the connector and tasks 0-3'),
    ).toBeInTheDocument();
    expect(api.callsOf('restartConnector')[0].body).toEqual({
      onlyFailed: false,
      includeTasks: true,
    });
  });

  it('of everything is in the menu while a part has failed', async () => {
    const { api } = openPage(broken, helps('yes'));
    await press('More actions');
    await userEvent.click(await screen.findByRole('menuitem', { name: ALL }));
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: ALL,
      }),
    );
    await waitFor(() =>
      expect(api.callsOf('restartConnector')[0].body).toMatchObject({
        onlyFailed: false,
      }),
    );
  });

  it('that restarted nothing says so', async () => {
    openPage(broken, {
      ...helps('yes'),
      restartConnector: () => ({ connector: running, restarted: [] }),
    });
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: FAILED_PARTS }),
      ).toBeInTheDocument(),
    );
    await press(FAILED_PARTS);
    expect(
      await screen.findByText('Nothing restarted: no part has failed'),
    ).toBeInTheDocument();
  });

  it('has nothing left to do when what had failed runs again meanwhile', async () => {
    let now = broken;
    const { signals } = openPage(broken, {
      getConnector: () => now,
      ...helps('no'),
    });
    await press(FAILED_PARTS);
    const dialog = within(await screen.findByRole('dialog'));
    now = running;
    signals.send({ sequence: 2, kinds: ['health-changed'] });
    expect(
      await dialog.findByText(/No part has failed any more/),
    ).toBeInTheDocument();
    expect(dialog.getByRole('button', { name: FAILED_PARTS })).toBeDisabled();
  });

  it('of one task that failed is one press', async () => {
    const { api } = openPage(broken, helps('yes'));
    await waitFor(() => expect(api.callsOf('getFailure')).toHaveLength(1));
    await press('Restart task 2');
    expect(await screen.findByText('Restarted: task 2')).toBeInTheDocument();
    expect(api.callsOf('restartTask')[0].params).toMatchObject({
      name: 'orders-source',
      task: 2,
    });
  });

  it('of a task that runs asks first', async () => {
    const { api } = openPage(broken, helps('yes'));
    await press('Restart task 1');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/production\/main: task 1\.$/)).toBeInTheDocument();
    expect(dialog.queryByRole('alert')).not.toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Restart' }));
    await waitFor(() => expect(api.callsOf('restartTask')).toHaveLength(1));
  });

  it('of a task is not there for who may not', async () => {
    openPage({ ...broken, allowed: [] });
    await screen.findByRole('heading', { name: 'orders-source' });
    expect(
      screen.queryByRole('button', { name: /^Restart/ }),
    ).not.toBeInTheDocument();
  });
});

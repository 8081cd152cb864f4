import {
  ConnectorDetail,
  ConnectorOperation,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Answers, refusal } from '../__testUtils__/fakeApi';
import { connectorDetail } from '../__testUtils__/fixtures';
import { renderPage, RenderPageOptions } from '../__testUtils__/renderPage';

const PAGE = '/kafka-monitor/connectors/production/main/orders-source';
const REF = {
  environment: 'production',
  connectCluster: 'main',
  name: 'orders-source',
};
const all: ConnectorOperation[] = [
  'sync',
  'restart',
  'pause',
  'resume',
  'stop',
  'delete',
  'delete-record',
];

function openPage(
  connector: Partial<ConnectorDetail>,
  answers: Answers = {},
  options: RenderPageOptions = {},
) {
  return renderPage(PAGE, {
    ...options,
    answers: {
      getConnector: () => connectorDetail({ allowed: all, ...connector }),
      ...answers,
    },
  });
}

const four = { running: 4, failed: 0, total: 4, expected: 4 };

async function actions() {
  return within(await screen.findByRole('group', { name: 'Actions' }));
}

async function press(name: string) {
  await userEvent.click((await actions()).getByRole('button', { name }));
}

async function choose(name: string) {
  await press('More actions');
  await userEvent.click(await screen.findByRole('menuitem', { name }));
}

describe('the actions of a connector', () => {
  it('are those that the viewer may do and the state allows', async () => {
    openPage({
      allowed: ['restart', 'pause'],
      refused: [
        { operation: 'resume', reason: 'not-paused' },
        { operation: 'delete', reason: 'held' },
      ],
    });
    const group = await actions();
    expect(
      group.getByRole('button', { name: 'Restart connector and all tasks' }),
    ).toBeEnabled();
    expect(group.getByRole('button', { name: 'Pause' })).toBeEnabled();
    for (const name of ['Stop', 'Sync']) {
      expect(group.queryByRole('button', { name })).not.toBeInTheDocument();
    }
    const resume = group.getByRole('button', { name: 'Resume' });
    expect(resume).toHaveAttribute('aria-disabled', 'true');
    expect(resume).toHaveAccessibleDescription(
      'It is neither paused nor stopped.',
    );
    await press('More actions');
    const item = await screen.findByRole('menuitem', { name: /^Delete from/ });
    expect(item).toHaveAttribute('aria-disabled', 'true');
    expect(item).toHaveTextContent(/Its Connect cluster is held/);
    expect(screen.getAllByRole('menuitem')).toHaveLength(1);
  });

  it('show why one can not be done to who reaches it by keyboard, and do nothing', async () => {
    const { api } = openPage({
      allowed: [],
      refused: [{ operation: 'stop', reason: 'stop-not-offered' }],
    });
    const stop = (await actions()).getByRole('button', { name: 'Stop' });
    for (let presses = 0; presses < 60 && stop !== document.activeElement; ) {
      await userEvent.tab();
      presses += 1;
    }
    expect(stop).toHaveFocus();
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      /older than Kafka 3\.5/,
    );
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(api.callsOf('stopConnector')).toEqual([]);
  });

  it('are absent altogether where the viewer may do nothing', async () => {
    openPage({ allowed: [] });
    expect((await actions()).queryByRole('button')).not.toBeInTheDocument();
  });

  it.each([
    ['Pause', 'pauseConnector', /its 4 tasks stop reading and keep/],
    ['Stop', 'stopConnector', /its 4 tasks are shut down.*offsets can be/],
  ] as const)(
    'name what a %s will do where before it is done',
    async (label, operation, text) => {
      const { api } = openPage(
        { tasks: four },
        {
          [operation]: () => ({
            connector: connectorDetail({ state: 'RUNNING' }),
            restarted: [],
          }),
        },
      );
      await press(label);
      const dialog = within(await screen.findByRole('dialog'));
      expect(dialog.getByText(text)).toHaveTextContent(
        /orders-source in Kafka Connect production\/main/,
      );
      expect(api.callsOf(operation)).toEqual([]);
      await userEvent.click(dialog.getByRole('button', { name: label }));
      await waitFor(() =>
        expect(api.callsOf(operation)[0].params).toEqual(REF),
      );
      // What the worker says now, not what was asked for.
      expect(
        await screen.findByText(
          'Right after, it still said RUNNING: that takes a moment.',
        ),
      ).toBeInTheDocument();
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    },
  );

  it('can be taken back before they are done', async () => {
    const { api } = openPage({});
    await press('Pause');
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await waitFor(async () =>
      expect(
        (await actions()).getByRole('button', { name: 'Pause' }),
      ).toHaveFocus(),
    );
    await press('Pause');
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Cancel',
      }),
    );
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(api.callsOf('pauseConnector')).toEqual([]);
  });

  it('resume at once, and show the connector as it was re-read', async () => {
    let state = 'PAUSED';
    const connector = () =>
      connectorDetail({
        allowed: all,
        state,
        health: state === 'PAUSED' ? 'paused' : 'running',
      });
    openPage(
      {},
      {
        getConnector: connector,
        resumeConnector: () => {
          state = 'RUNNING';
          return { connector: connector(), restarted: [] };
        },
      },
    );
    expect(await screen.findByText('Paused')).toBeInTheDocument();
    await press('Resume');
    expect(
      await screen.findByText(
        'Kafka Connect accepted the resume of orders-source',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('Running')).toBeInTheDocument();
  });

  it('tell in the words of who refused what failed', async () => {
    openPage(
      {},
      {
        resumeConnector: async () => {
          throw await refusal(409, 'A rebalance is under way');
        },
      },
    );
    await press('Resume');
    expect(
      await screen.findByText('orders-source could not be resumed'),
    ).toBeInTheDocument();
    expect(screen.getByText('A rebalance is under way')).toBeInTheDocument();
  });

  it('keep the question open when they failed, with the reason', async () => {
    let broken = true;
    const { api } = openPage(
      {},
      {
        pauseConnector: async () => {
          if (broken) {
            throw await refusal(503, 'No worker answers');
          }
          return { connector: connectorDetail(), restarted: [] };
        },
      },
    );
    await press('Pause');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Pause' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'No worker answers',
    );
    broken = false;
    await userEvent.click(dialog.getByRole('button', { name: 'Pause' }));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(api.callsOf('pauseConnector')).toHaveLength(2);
  });

  it('tell what failed also when the page was left meanwhile', async () => {
    let fail = (_: Error) => {};
    const { back } = renderPage('/kafka-monitor/connectors', {
      answers: {
        getConnector: () => connectorDetail({ allowed: all }),
        pauseConnector: () =>
          new Promise((_, reject) => {
            fail = reject;
          }),
      },
    });
    await userEvent.click(
      await screen.findByRole('link', { name: 'orders-source' }),
    );
    await press('Pause');
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Pause',
      }),
    );
    act(back);
    await screen.findByRole('grid', { name: /^Connectors/ });
    fail(await refusal(503, 'No worker answers'));
    expect(
      await screen.findByText('orders-source could not be paused'),
    ).toBeInTheDocument();
    expect(screen.getByText('No worker answers')).toBeInTheDocument();
  });

  it('are not begun twice while one is under way', async () => {
    const { api } = openPage(
      {},
      { resumeConnector: () => new Promise(() => {}) },
    );
    await press('Resume');
    const group = await actions();
    await waitFor(() =>
      expect(group.getByRole('button', { name: 'Pause' })).toBeDisabled(),
    );
    await userEvent.click(group.getByRole('button', { name: /^Resume/ }));
    expect(api.callsOf('resumeConnector')).toHaveLength(1);
  });

  it('delete from Kafka Connect only after the environment was typed, and say what stays behind', async () => {
    const { api, address } = openPage(
      {
        config: { 'plugin.name': 'pgoutput', 'publication.name': 'shop_pub' },
      },
      {
        deleteConnector: () => ({
          from: 'connect',
          configVersion: 3,
          offsets: [{}, {}],
        }),
      },
    );
    await choose('Delete from Kafka Connect');
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      dialog.getByText(
        'Delete orders-source from Kafka Connect production/main, with its 1 task.',
      ),
    ).toBeInTheDocument();
    expect(dialog.getByText(/Secrets are not/)).toBeInTheDocument();
    const left = dialog.getByRole('list', { name: /What stays behind/ });
    expect(left).toHaveTextContent(/replication slot debezium/);
    expect(left).toHaveTextContent(/publication shop_pub/);
    expect(left).toHaveTextContent(/topic shop\.public\.orders/);

    const submit = dialog.getByRole('button', {
      name: 'Delete from Kafka Connect',
    });
    const typed = dialog.getByLabelText('Type production to confirm');
    expect(typed).toHaveFocus();
    expect(submit).toBeDisabled();
    await userEvent.type(typed, 'staging{Enter}');
    expect(submit).toBeDisabled();
    expect(api.callsOf('deleteConnector')).toEqual([]);
    await userEvent.clear(typed);
    await userEvent.type(typed, 'production{Enter}');
    await waitFor(() =>
      expect(api.callsOf('deleteConnector')[0]).toMatchObject({
        params: REF,
        query: { from: 'connect' },
      }),
    );
    expect(
      await screen.findByText(/version 3 .* offsets of 2 partitions/),
    ).toBeInTheDocument();
    expect(address()).toBe('/kafka-monitor/connectors');
  });

  it('say that a local record comes back, and delete only it', async () => {
    const { api } = openPage(
      {},
      {
        deleteConnector: () => ({
          from: 'record',
          configVersion: null,
          offsets: null,
        }),
      },
    );
    await choose('Delete the local record');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/comes back at the next sync/)).toBeInTheDocument();
    await userEvent.click(
      dialog.getByRole('button', { name: 'Delete the local record' }),
    );
    await waitFor(() =>
      expect(api.callsOf('deleteConnector')[0].query).toEqual({
        from: 'record',
      }),
    );
  });

  it('ask in the language of the reader', async () => {
    openPage({ tasks: four }, {}, { language: 'id' });
    await userEvent.click(await screen.findByRole('button', { name: 'Jeda' }));
    expect(await screen.findByRole('dialog')).toHaveTextContent(
      /Menjeda orders-source di Kafka Connect production\/main: 4 task-nya/,
    );
  });
});

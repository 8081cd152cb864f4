import { Hold } from '@kafka-monitor/plugin-kafka-monitor-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  connectCluster,
  environment,
  heldEnvironment,
  secondsAgo,
} from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderPage';

const LIST = '/kafka-monitor/connectors';

describe('the header of the pages', () => {
  it('says how fresh the environments are', async () => {
    renderPage(LIST, {
      answers: {
        listEnvironments: () => ({
          sequence: 1,
          items: [
            environment(),
            environment({
              name: 'staging',
              connectClusters: [connectCluster({ freshness: 'stale' })],
            }),
            environment({ name: 'off', enabled: false }),
          ],
        }),
      },
    });
    const line = await screen.findByText(/1 of 2 environments/);
    expect(line).toHaveTextContent(/^synced \d+ sec.* ago, 1 of 2/);
  });

  it('syncs the environments of its platform now', async () => {
    const { api } = renderPage('/kafka-monitor/raft/connectors', {
      answers: {
        listEnvironments: ({ query }) => ({
          sequence: 1,
          items: [
            environment({
              name: query?.platform === 'kafka-raft' ? 'raft' : 'production',
            }),
          ],
        }),
        startSync: () => ({
          started: [
            { environment: 'raft', connectCluster: 'main', request: 1 },
          ],
        }),
      },
    });
    const button = await screen.findByRole('button', { name: 'Sync now' });
    await waitFor(() => expect(button).toBeEnabled());
    await userEvent.click(button);
    expect(
      await screen.findByText('Sync of 1 Connect cluster started'),
    ).toBeInTheDocument();
    expect(api.callsOf('startSync')[0].body).toEqual({
      environments: ['raft'],
    });
  });

  it('puts a line under itself for each thing that is wrong, on every page', async () => {
    renderPage('/kafka-monitor/scheduler', {
      answers: {
        listEnvironments: () => ({
          sequence: 1,
          items: [
            environment({
              connectClusters: [
                connectCluster({
                  freshness: 'unreachable',
                  lastGoodAt: secondsAgo(900),
                  error: { kind: 'unreachable', message: 'ECONNREFUSED' },
                }),
                connectCluster({
                  name: 'second',
                  silentWorkers: [
                    {
                      workerId: 'w:1',
                      since: secondsAgo(90),
                      connectors: 1,
                      tasks: 3,
                    },
                  ],
                }),
              ],
            }),
          ],
        }),
      },
    });
    const lines = within(
      await screen.findByRole('region', {
        name: 'State of the Connect clusters',
      }),
    );
    expect(lines.getByText(/Production\/main/)).toHaveTextContent(
      /unreachable, last seen 15 min.* ago.*Reason: The worker can not be reached. “ECONNREFUSED”/,
    );
    expect(lines.getByText(/Production\/second/)).toHaveTextContent(
      /worker w:1 has been silent .*3 tasks/,
    );
  });

  it('says what a hold is about, in the language of the reader', async () => {
    const until = { since: secondsAgo(60), until: null };
    const held = (name: string, hold: Hold, kafkaClusterId = 'kafka-1') =>
      connectCluster({
        name,
        hold,
        kafkaClusterId: kafkaClusterId === '' ? null : kafkaClusterId,
      });
    const kafka = {
      reason: 'kafka-cluster-changed' as const,
      kafkaClusterIds: ['kafka-2', 'kafka-3'],
      ...until,
    };
    renderPage(LIST, {
      language: 'id',
      answers: {
        listEnvironments: () => ({
          sequence: 1,
          items: [
            environment({
              connectClusters: [
                held('changed', kafka),
                held('torn', kafka, ''),
                held('empty', {
                  reason: 'many-vanished',
                  connectors: 23,
                  ...until,
                }),
                held('twice', {
                  reason: 'same-cluster',
                  other: 'staging/main',
                  ...until,
                }),
                connectCluster({
                  name: 'silent',
                  freshness: 'stale',
                  error: { kind: 'timed-out', message: 'no answer in 10 s' },
                }),
              ],
            }),
          ],
        }),
      },
    });
    const lines = within(
      await screen.findByRole('region', { name: 'Keadaan Connect cluster' }),
    );
    for (const [cluster, text] of [
      ['changed', /klaster Kafka kafka-2, kafka-3, bukan kafka-1/],
      ['torn', /berbeda-beda: kafka-2, kafka-3/],
      ['empty', /23 connector hilang sekaligus/],
      ['twice', /sama dengan staging\/main/],
      ['silent', /Worker tidak menjawab tepat waktu. “no answer in 10 s”/],
    ] as const) {
      expect(
        lines.getByText(new RegExp(`^Production/${cluster}:`)),
      ).toHaveTextContent(text);
    }
  });

  it('lets an admin end a hold, after asking', async () => {
    const { api } = renderPage(LIST, {
      answers: {
        listEnvironments: () => ({ sequence: 1, items: [heldEnvironment()] }),
        confirmConnectCluster: () => environment(),
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Confirm…' }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('End the hold on Production/main?');
    expect(api.callsOf('confirmConnectCluster')).toEqual([]);
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'End the hold' }),
    );
    await waitFor(() =>
      expect(api.callsOf('confirmConnectCluster')[0].params).toEqual({
        environment: 'production',
        connectCluster: 'main',
      }),
    );
  });
});

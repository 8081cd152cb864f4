import { OpenFailure } from '@kafka-monitor/plugin-kafka-monitor-common';
import { screen, within } from '@testing-library/react';
import { refusal } from '../../__testUtils__/fakeApi';
import {
  failureDetail,
  failureItem,
  remedy,
  troubleshooting,
} from '../../__testUtils__/failureFixtures';
import { connectorDetail } from '../../__testUtils__/fixtures';
import { Answers } from '../../__testUtils__/fakeApi';
import { renderPage } from '../../__testUtils__/renderPage';

const PAGE = '/kafka-monitor/connectors/production/main/orders-sink';

const { id, kind, status, since, cause } = failureItem();
const openFailure: OpenFailure = { id, kind, status, since, cause };

async function panelWith(
  answers: Answers,
  failure: OpenFailure = openFailure,
  language: 'en' | 'id' = 'en',
) {
  const page = renderPage(PAGE, {
    language,
    answers: {
      getConnector: () =>
        connectorDetail({ name: 'orders-sink', health: 'failed', failure }),
      ...answers,
    },
  });
  const name = language === 'id' ? 'Kegagalan terbuka' : 'Open failure';
  return {
    ...page,
    panel: within(await screen.findByRole('region', { name })),
  };
}

describe('the open failure on the page of a connector', () => {
  it('begins the overview: what, since when, why, and the first steps', async () => {
    const steps = ['one', 'two', 'three', 'four'].map(text => ({
      en: text,
      id: text,
    }));
    const { panel, api } = await panelWith({
      getFailure: () =>
        failureDetail({
          troubleshooting: troubleshooting({
            remedies: [remedy({ steps, restart: 'no' })],
          }),
        }),
    });
    expect(
      await panel.findByText('A restart does not help.'),
    ).toBeInTheDocument();
    expect(panel.getByText('Failed')).toBeInTheDocument();
    expect(panel.getByText(/^since/)).toHaveTextContent(/since 10 min/);
    expect(
      panel.getByText('PSQLException: relation "public.orders" does not exist'),
    ).toBeInTheDocument();
    expect(
      panel.getAllByRole('listitem').map(({ textContent }) => textContent),
    ).toEqual(['one', 'two', 'three']);
    expect(
      panel.getByRole('link', { name: 'All steps, trace and time line' }),
    ).toHaveAttribute('href', '/kafka-monitor/failures/7');
    expect(api.callsOf('getFailure')[0].params).toEqual({ id: '7' });
    expect(
      screen
        .getAllByRole('heading', { level: 2 })
        .map(({ textContent }) => textContent)
        .slice(0, 3),
    ).toEqual(['orders-sink', 'Open failure', 'Tasks']);
  });

  it('leads to the log where the trace does not say why', async () => {
    const { panel } = await panelWith(
      {
        getFailure: () =>
          failureDetail({
            troubleshooting: troubleshooting({
              verdict: 'silent',
              remedies: [],
              logUrl: 'https://logs.example.org/',
            }),
          }),
      },
      {
        ...openFailure,
        cause: { line: null, exception: null, fingerprint: 'ab' },
      },
    );
    expect(
      await panel.findByRole('link', { name: /^Open the log/ }),
    ).toHaveAttribute('href', 'https://logs.example.org/');
    expect(panel.getByText('The trace does not say why')).toBeInTheDocument();
  });

  it('still says what is wrong when its remedy can not be read', async () => {
    const { panel } = await panelWith({
      getFailure: async () => {
        throw await refusal(400, 'broken');
      },
    });
    expect(await panel.findByText('broken')).toBeInTheDocument();
    expect(panel.getByText(/^PSQLException/)).toBeInTheDocument();
    expect(
      panel.getByRole('button', { name: 'Try again' }),
    ).toBeInTheDocument();
  });

  it('is told in the language of the reader', async () => {
    const { panel } = await panelWith({}, openFailure, 'id');
    expect(
      await panel.findByText('Tabel yang ditulis sink tidak ada.'),
    ).toBeInTheDocument();
    expect(panel.getByText('Gagal')).toBeInTheDocument();
  });

  it('is not there while nothing is open', async () => {
    const { api } = renderPage(PAGE);
    await screen.findByRole('heading', { name: 'orders-sink' });
    expect(
      screen.queryByRole('region', { name: 'Open failure' }),
    ).not.toBeInTheDocument();
    expect(api.callsOf('getFailure')).toEqual([]);
  });
});

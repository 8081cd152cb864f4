import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { remedy, troubleshooting } from '../../__testUtils__/failureFixtures';
import { renderFailure, section } from '../../__testUtils__/renderFailure';

describe('the steps that are suggested', () => {
  it('gives the best remedy first: cause, whether a restart helps, steps, sources', async () => {
    renderFailure({
      troubleshooting: troubleshooting({
        supportUrl: 'https://support.example.org/new',
        remedies: [
          remedy({
            sources: [
              'https://docs.example.org/jdbc-sink',
              'http://plain.example.org/',
              // eslint-disable-next-line no-script-url
              'javascript:alert(1)',
            ],
          }),
          remedy({
            id: 'other',
            cause: { en: 'Another schema is searched.', id: 'Skema lain.' },
            restart: 'yes',
          }),
        ],
      }),
    });
    const steps = await section('Suggested steps');
    expect(
      steps.getByText('The table that the sink writes to does not exist.'),
    ).toBeInTheDocument();
    expect(
      steps.getByText('A restart helps only after the cause is gone.'),
    ).toBeInTheDocument();
    expect(
      within(steps.getByRole('list', { name: 'Steps' }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(remedy().steps.map(({ en }) => en));
    const links = steps.getAllByRole('link');
    expect(links.map(link => link.getAttribute('href'))).toEqual([
      'https://docs.example.org/jdbc-sink',
      'https://support.example.org/new',
    ]);
    for (const link of links) {
      expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    }
    expect(
      steps
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Other possible causes',
      'Another schema is searched.',
      'In any case',
    ]);
    expect(steps.queryByText('A restart helps.')).not.toBeVisible();
    await userEvent.click(
      steps.getByRole('button', { name: 'Another schema is searched.' }),
    );
    expect(steps.getByText('A restart helps.')).toBeVisible();
  });

  it.each([
    ['yes', 'A restart helps.'],
    ['no', 'A restart does not help.'],
  ] as const)('says whether a restart helps: %s', async (restart, text) => {
    renderFailure({
      troubleshooting: troubleshooting({ remedies: [remedy({ restart })] }),
    });
    expect(await screen.findByText(text)).toBeInTheDocument();
  });

  it('leads to the log before anything else where the trace does not say why', async () => {
    renderFailure({
      cause: { line: null, exception: null, fingerprint: 'ab' },
      troubleshooting: troubleshooting({
        verdict: 'silent',
        remedies: [],
        task: 3,
        workerId: 'connect-2:8083',
        logUrl: 'http://logs.example.org/?q=connect-2',
        lookFor: [{ en: 'The first ERROR before it.', id: 'ERROR pertama.' }],
      }),
    });
    const steps = await section('Suggested steps');
    expect(
      steps.getByText(
        /^The trace does not say why: look at the log of worker connect-2:8083 for task 3 at .+\.$/,
      ),
    ).toBeInTheDocument();
    expect(steps.getByText('The first ERROR before it.')).toBeInTheDocument();
    const log = steps.getByRole('link', { name: /^Open the log/ });
    expect(log).toHaveAttribute('href', 'http://logs.example.org/?q=connect-2');
    const general = steps.getByRole('heading', { name: 'In any case' });
    expect(
      log.compareDocumentPosition(general) & // eslint-disable-line no-bitwise
        Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy();
  });

  it('links to no log whose address is none', async () => {
    renderFailure({
      troubleshooting: troubleshooting({
        verdict: 'silent',
        remedies: [],
        task: null,
        workerId: null,
        // eslint-disable-next-line no-script-url
        logUrl: 'javascript:alert(1)',
      }),
    });
    const steps = await section('Suggested steps');
    expect(
      steps.getByText(
        /look at the logs of the workers for the connector itself/,
      ),
    ).toBeInTheDocument();
    expect(steps.queryByRole('link')).not.toBeInTheDocument();
  });

  it('says what kinds without a trace mean, and what to do', async () => {
    renderFailure({
      kind: 'unassigned',
      cause: null,
      trace: null,
      troubleshooting: troubleshooting({
        verdict: 'no-trace',
        remedies: [],
        trace: null,
        task: null,
        workerId: null,
      }),
    });
    const steps = await section('Suggested steps');
    expect(
      steps.getByText(/^No worker has taken it on for longer/),
    ).toBeInTheDocument();
    expect(steps.getByText('Look at the log of the worker.')).toBeVisible();
    expect(
      screen.queryByRole('region', { name: 'Stack trace' }),
    ).not.toBeInTheDocument();
  });

  it('tells remedies in the language of the reader', async () => {
    renderFailure({}, 'id');
    const steps = await section('Langkah yang disarankan');
    expect(steps.getByText('Tabel yang ditulis sink tidak ada.')).toBeVisible();
    expect(
      steps.getByText(
        'Memulai ulang baru membantu setelah penyebabnya hilang.',
      ),
    ).toBeVisible();
    expect(steps.getByText('Lihat log worker.')).toBeVisible();
    expect(
      steps.queryByText('The table that the sink writes to does not exist.'),
    ).not.toBeInTheDocument();
  });
});

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../__testUtils__/fakeApi';
import { secondsAgo } from '../__testUtils__/fixtures';
import { healthPart, systemHealth } from '../__testUtils__/healthFixtures';
import { renderPage } from '../__testUtils__/renderPage';

const PAGE = '/kafka-monitor/scheduler?tab=health';

const section = async (name: string) =>
  within(await screen.findByRole('region', { name }));

describe("the system's health", () => {
  it('is a tab of the scheduler', async () => {
    const page = renderPage('/kafka-monitor/scheduler');
    await userEvent.click(await screen.findByRole('tab', { name: 'Health' }));
    expect(await screen.findByText('OK: All is well.')).toBeInTheDocument();
    expect(page.address()).toBe(PAGE);
    expect(page.api.callsOf('getSystemHealth')[0].query).toEqual({
      platform: 'kafka-connect',
    });
  });

  it('tells each part with its figure and what is expected of it', async () => {
    renderPage(PAGE);
    const database = await section('Database');
    expect(database.getByText('OK')).toBeInTheDocument();
    expect(database.getByText('2 ms')).toBeInTheDocument();
    expect(database.getByText('PostgreSQL')).toBeInTheDocument();
    expect(
      database.getByText('degraded above 250 ms · down above 2 sec'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Disk' })).toBeNull();
  });

  it('says since when something is not well, why, and what to do', async () => {
    renderPage(PAGE, {
      answers: {
        getSystemHealth: () =>
          systemHealth({
            state: 'down',
            host: 'backend-1',
            parts: [
              healthPart({
                section: 'connect',
                check: 'connect-url',
                subject: 'production/main http://connect-1:8083',
                state: 'down',
                figure: null,
                threshold: null,
                since: secondsAgo(600),
                facts: { health: 'unreachable', version: '3.9.0' },
                reason: 'connect ECONNREFUSED',
                advice: { key: 'worker-unreachable', text: 'in English' },
              }),
              healthPart({
                section: 'disk',
                check: 'disk',
                state: 'degraded',
                figure: { value: 9.3, unit: '%' },
                threshold: { bad: 'below', degraded: 10, down: 3 },
                facts: {
                  freeBytes: 9.3e9,
                  totalBytes: 100e9,
                  path: '/var/lib/backstage',
                },
                advice: { key: 'disk-low', text: 'in English' },
              }),
            ],
          }),
      },
    });
    const overall = await screen.findByText(/^Down: Something does not work/);
    expect(overall).toBeInTheDocument();
    expect(
      screen.getByText(/disk, memory and event loop are those of backend-1/),
    ).toBeInTheDocument();
    const connect = await section('Kafka Connect');
    const [line] = connect.getAllByRole('listitem');
    expect(line).toHaveTextContent('Down');
    expect(line).toHaveTextContent('production/main http://connect-1:8083');
    expect(line).toHaveTextContent(
      /Time to answer: not known, since 10\smin\.? ago/,
    );
    expect(line).toHaveTextContent('It says: “connect ECONNREFUSED”');
    expect(line).toHaveTextContent(/look whether it runs, and at its URL/);
    const disk = await section('Disk');
    expect(disk.getByText('Degraded')).toBeInTheDocument();
    expect(disk.getByText('9.3%')).toBeInTheDocument();
    expect(
      disk.getByText('9.3 GB of 100 GB free · /var/lib/backstage'),
    ).toBeInTheDocument();
    expect(
      disk.getByText('degraded below 10% · down below 3%'),
    ).toBeInTheDocument();
  });

  it('is told in Indonesian', async () => {
    renderPage(PAGE, { language: 'id' });
    expect(await screen.findByText('Baik: Semuanya baik.')).toBeInTheDocument();
    const database = await section('Database');
    expect(
      database.getByText(
        'menurun di atas 250 md · tidak bekerja di atas 2 dtk',
      ),
    ).toBeInTheDocument();
  });

  it('says that it can not be told, and is asked again', async () => {
    const page = renderPage(PAGE, {
      answers: {
        getSystemHealth: async () => {
          throw await refusal(500, 'the backend is away');
        },
      },
    });
    expect(
      await screen.findByText('the backend is away', {}, { timeout: 5_000 }),
    ).toBeInTheDocument();
    page.api.answers.getSystemHealth = () => systemHealth();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('OK: All is well.')).toBeInTheDocument();
  });

  it('is not for those who may not see environments', async () => {
    renderPage(PAGE, {
      answers: {
        getSystemHealth: async () => {
          throw await refusal(403, 'kafka-monitor.environment.read');
        },
      },
    });
    expect(
      await screen.findByText('You are not allowed to see this'),
    ).toBeInTheDocument();
  });
});

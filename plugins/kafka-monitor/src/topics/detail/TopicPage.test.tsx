import { screen, within } from '@testing-library/react';
import { refusal } from '../../__testUtils__/fakeApi';
import { renderPage } from '../../__testUtils__/renderPage';
import {
  topicConnector,
  topicConnectors,
  topicDetail,
  topicInEnvironment,
} from '../../__testUtils__/topicFixtures';

const PAGE = '/kafka-monitor/topics/shop.public.orders';

function answering(...environments: ReturnType<typeof topicInEnvironment>[]) {
  return { answers: { getTopic: () => topicDetail({ environments }) } };
}

describe('the page of a topic', () => {
  it('draws writers, topic and readers, with the databases at both ends', async () => {
    renderPage(PAGE);
    const picture = within(
      await screen.findByRole('figure', {
        name: /^shop\.public\.orders in .+: connectors that write it: 1, connectors that read it: 1\.$/,
      }),
    );
    const writers = within(picture.getByRole('list', { name: 'Writers' }));
    expect(writers.getByRole('listitem')).toHaveTextContent(
      /^from PostgreSQL: db-1:5432\/shop\s*orders-source\s*Running/,
    );
    expect(
      writers.getByRole('link', { name: 'orders-source' }),
    ).toHaveAttribute(
      'href',
      '/kafka-monitor/connectors/production/main/orders-source',
    );
    const readers = within(picture.getByRole('list', { name: 'Readers' }));
    expect(readers.getByRole('listitem')).toHaveTextContent(
      /dwh-sink\s*Failed.+to .*dwh:1521\/DWH$/,
    );
  });

  it('does not call green what a silent Connect cluster last said', async () => {
    renderPage(
      PAGE,
      answering(
        topicInEnvironment({
          writers: topicConnectors(
            topicConnector({ freshness: 'unreachable' }),
          ),
        }),
      ),
    );
    const list = await screen.findByRole('list', { name: 'Writers' });
    expect(within(list).getByText('Last seen Running')).toBeInTheDocument();
    expect(within(list).getByRole('listitem')).toHaveAttribute(
      'data-health',
      'last-seen',
    );
  });

  it('splits what is the same only by name', async () => {
    renderPage(
      PAGE,
      answering(
        topicInEnvironment(),
        topicInEnvironment({ environment: 'staging' }),
      ),
    );
    expect(await screen.findAllByRole('figure')).toHaveLength(2);
    expect(
      screen.getByText(/in different environments are different topics/),
    ).toBeInTheDocument();
  });

  it.each([
    [[], /^No connector reads it\. Other programs may/],
    [['matches' as const], /but a pattern of one takes it/],
    [['not-checked' as const], /could not be checked/],
  ])('says that connectors only write it: %o', async (verdicts, text) => {
    renderPage(
      PAGE,
      answering(
        topicInEnvironment({
          usage: 'written-only',
          readers: topicConnectors(),
          patterns: {
            total: verdicts.length,
            items: verdicts.map(verdict => ({
              pattern: 'shop\\..*',
              direction: 'read',
              connectors: 2,
              verdict,
            })),
          },
        }),
      ),
    );
    expect(await screen.findByText(text)).toBeInTheDocument();
    expect(screen.getByText('No connector reads it.')).toBeInTheDocument();
  });

  it('names patterns that take it, and those that nobody has checked', async () => {
    renderPage(
      PAGE,
      answering(
        topicInEnvironment({
          patterns: {
            total: 3,
            items: [
              {
                pattern: 'shop\\..*',
                direction: 'read',
                connectors: 2,
                verdict: 'matches',
              },
              {
                pattern: '(?!x).*',
                direction: 'read',
                connectors: 1,
                verdict: 'not-checked',
              },
            ],
          },
        }),
      ),
    );
    const verdict = await screen.findByText('Not checked');
    expect(verdict.closest('[role="row"]')).toHaveTextContent('(?!x).*');
    expect(screen.getByRole('link', { name: 'shop\\..*' })).toHaveAttribute(
      'href',
      '/kafka-monitor/topics/shop%5C..*?pattern=true&environment=production',
    );
    expect(
      screen.getByText('1 more patterns are not shown.'),
    ).toBeInTheDocument();
  });

  it('of a pattern tells what of the used topics it takes', async () => {
    const { api } = renderPage(
      '/kafka-monitor/topics/shop%5C..*?pattern=true&environment=production',
      {
        answers: {
          getTopic: () =>
            topicDetail({
              topic: 'shop\\..*',
              pattern: true,
              environments: [
                topicInEnvironment({
                  matches: { state: 'checked', items: ['shop.a'], total: 3 },
                }),
              ],
            }),
        },
      },
    );
    expect(await screen.findByRole('link', { name: 'shop.a' })).toHaveAttribute(
      'href',
      '/kafka-monitor/topics/shop.a?environment=production',
    );
    expect(screen.getByText('2 more are not shown.')).toBeInTheDocument();
    expect(api.callsOf('getTopic')[0]).toMatchObject({
      params: { name: 'shop\\..*' },
      query: {
        platform: 'kafka-connect',
        pattern: true,
        environment: ['production'],
      },
    });
  });

  it.each(['a/b', 'a%2Fb', 'a%b', 'stats', ' ä?#'])(
    'is found by its address whatever its name is: %s',
    async name => {
      const { api } = renderPage(
        `/kafka-monitor/topics/${encodeURIComponent(name)}`,
        { answers: { getTopic: () => topicDetail({ topic: name }) } },
      );
      await screen.findByRole('figure');
      expect(api.callsOf('getTopic')[0].params).toEqual({ name });
    },
  );

  it('leads to the connectors that it does not name', async () => {
    renderPage(
      PAGE,
      answering(
        topicInEnvironment({
          readers: { ...topicConnectors(topicConnector()), total: 1200 },
        }),
      ),
    );
    const more = await screen.findByText('and 1,199 more');
    expect(more.closest('a')).toHaveAttribute(
      'href',
      '/kafka-monitor/connectors?topic=shop.public.orders&environment=production',
    );
  });

  it.each([
    [404, 'No such topic'],
    [403, 'You are not allowed to see this'],
    [500, 'Something went wrong'],
  ])('says so when the answer is %i', async (status, text) => {
    renderPage(PAGE, {
      answers: {
        getTopic: async () => {
          throw await refusal(status, 'Something went wrong');
        },
      },
    });
    expect(await screen.findByText(text)).toBeInTheDocument();
  });
});

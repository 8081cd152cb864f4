import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../__testUtils__/fakeApi';
import { healthCounts } from '../../__testUtils__/organizationFixtures';
import { renderPage } from '../../__testUtils__/renderPage';
import { topicItem, topicList } from '../../__testUtils__/topicFixtures';

const LIST = '/kafka-monitor/topics';

function answering(...items: ReturnType<typeof topicItem>[]) {
  return { answers: { listTopics: () => topicList(items) } };
}

async function rowOf(name: RegExp) {
  return within(await screen.findByRole('row', { name }));
}

describe('the list of topics', () => {
  it('is a tab of both platforms, between teams and the scheduler', async () => {
    const { api } = renderPage('/kafka-monitor/raft/topics');
    await rowOf(/shop\.public\.orders/);
    const tabs = (await screen.findAllByRole('tab')).map(
      tab => tab.textContent,
    );
    expect(tabs.slice(-3)).toEqual(['Teams', 'Topics', 'Scheduler']);
    for (const operation of ['listTopics', 'getTopicStats'] as const) {
      expect(api.callsOf(operation)[0].query).toMatchObject({
        platform: 'kafka-raft',
      });
    }
    expect(
      screen.getAllByRole('link', { name: 'shop.public.orders' })[0],
    ).toHaveAttribute('href', '/kafka-monitor/raft/topics/shop.public.orders');
  });

  it('says who uses it where, how its connectors are, and what is real', async () => {
    renderPage(
      LIST,
      answering(
        topicItem({
          topic: 'a/b',
          writers: 2,
          readers: 0,
          environments: [
            { environment: 'production', writers: 1, readers: 0 },
            { environment: 'staging', writers: 1, readers: 0 },
          ],
          used: false,
          counts: healthCounts({ failed: 2 }),
        }),
      ),
    );
    const row = await rowOf(/a\/b/);
    expect(row.getByRole('link', { name: 'a/b' })).toHaveAttribute(
      'href',
      '/kafka-monitor/topics/a%2Fb',
    );
    expect(await row.findByText('Production')).toBeInTheDocument();
    expect(row.getAllByText('1 write, 0 read')).toHaveLength(2);
    expect(row.getByText('Configured, no use reported')).toBeInTheDocument();
    expect(row.getByRole('link', { name: /Failed/ })).toHaveAttribute(
      'href',
      '/kafka-monitor/connectors?topic=a%2Fb&health=failed',
    );
  });

  it('shows patterns as patterns, and leads to theirs', async () => {
    renderPage(
      LIST,
      answering(topicItem({ topic: 'shop\\.(a|b)', pattern: true })),
    );
    const row = await rowOf(/shop/);
    expect(row.getByText('pattern')).toBeInTheDocument();
    expect(row.getByRole('link', { name: /shop/ })).toHaveAttribute(
      'href',
      '/kafka-monitor/topics/shop%5C.(a%7Cb)?pattern=true',
    );
  });

  it('is narrowed by its address, and writes what is chosen there', async () => {
    const { api, address } = renderPage(
      `${LIST}?environment=production&usage=written-only&kind=names&internal=true&search=ord&sort=-writers&connectCluster=main&colour=red`,
    );
    await rowOf(/shop\.public\.orders/);
    expect(api.callsOf('listTopics')[0].query).toEqual({
      platform: 'kafka-connect',
      environment: ['production'],
      connectCluster: ['main'],
      team: [],
      cluster: [],
      usage: 'written-only',
      pattern: false,
      internal: true,
      search: 'ord',
      sort: '-writers',
      offset: 0,
      limit: 50,
    });
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Remove the filter Connect cluster: main',
      }),
    );
    expect(address()).toBe(
      `${LIST}?environment=production&search=ord&usage=written-only&kind=names&internal=true&sort=-writers`,
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear the filters' }),
    );
    expect(address()).toBe(`${LIST}?sort=-writers`);
  });

  it('tells the numbers above it, each leading to what it counts', async () => {
    renderPage(LIST);
    const section = within(
      await screen.findByRole('region', { name: 'Topics at a glance' }),
    );
    expect(await section.findByText('1,000')).toBeInTheDocument();
    expect(section.getByRole('link', { name: '34' })).toHaveAttribute(
      'href',
      `${LIST}?usage=orphaned&kind=names`,
    );
    expect(section.getByText('3, of them 2 new')).toBeInTheDocument();
    expect(
      section.getByText('Only written by connectors: 30'),
    ).toBeInTheDocument();
    expect(
      section.getByRole('link', { name: 'shop.public.orders' }),
    ).toHaveAttribute('href', `${LIST}/shop.public.orders`);
  });

  it('says where nothing is, and where nothing matches', async () => {
    const { address } = renderPage(`${LIST}?search=x`, answering());
    expect(await screen.findByText('No topic matches')).toBeInTheDocument();
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Clear the filters' })[0],
    );
    expect(address()).toBe(LIST);
    expect(await screen.findByText('No topics yet')).toBeInTheDocument();
  });

  it('says that it is not allowed', async () => {
    const refuse = async () => {
      throw await refusal(403, 'Unauthorized');
    };
    renderPage(LIST, {
      answers: { listTopics: refuse, getTopicStats: refuse },
    });
    expect(
      await screen.findAllByText('You are not allowed to see this'),
    ).toHaveLength(2);
  });

  it('says what failed, and tries again', async () => {
    let broken = true;
    renderPage(LIST, {
      answers: {
        listTopics: async () => {
          if (broken) {
            throw await refusal(400, 'the query is odd');
          }
          return topicList();
        },
      },
    });
    expect(await screen.findByText('the query is odd')).toBeInTheDocument();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await rowOf(/shop\.public\.orders/)).toBeDefined();
  });

  it('is Indonesian when that is chosen', async () => {
    renderPage(LIST, { language: 'id' });
    expect(
      await screen.findByRole('columnheader', { name: 'Penulis' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('Hanya ditulis oleh connector: 30'),
    ).toBeInTheDocument();
  });
});

import { Line } from '../goals';
import { inProcess } from '../measure/inProcess';
import { BenchOptions } from '../options';
import type { TopicPagesOptions, TopicPagesResult } from './measureTopicPages';

const SEED = { topics: 100_000, ofOne: 5000, perConnector: 25, patterns: 500 };
const LIST = { ms: 20, limit: 60 };
const STALL = { ms: 25, limit: 50 };

function goalOf(page: string) {
  if (page.endsWith('stall')) {
    return STALL;
  }
  return page.startsWith('list') ? LIST : undefined;
}

/** Pages of topics, on each database. */
export async function serveTopics(
  { databases, ci }: BenchOptions,
  postgres: string | undefined,
  say: (text: string) => void,
): Promise<Line[]> {
  const lines: Line[] = [];
  for (const database of databases) {
    const options: TopicPagesOptions = {
      ...{ database, postgres, seed: SEED, views: ci ? 100 : 200 },
    };
    const pages = await inProcess<TopicPagesResult>({
      task: 'topic-pages',
      options,
    });
    say(`pages of topics, ${database}: ${JSON.stringify(pages)}`);
    for (const [page, p95] of Object.entries(pages)) {
      const goal = goalOf(page);
      lines.push({
        what: `page of topics: ${page}, ${database}, p95`,
        product: p95,
        floor: undefined,
        unit: 'ms',
        goal: goal ? `<= ${goal.ms} ms` : '',
        reached: !goal || p95 <= goal.ms,
        limit: goal?.limit,
      });
    }
  }
  return lines;
}

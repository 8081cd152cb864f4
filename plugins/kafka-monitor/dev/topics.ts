import { Answers } from '../src/__testUtils__/fakeApi';
import {
  topicDetail,
  topicInEnvironment,
  topicItem,
  topicList,
  topicStats,
} from '../src/__testUtils__/topicFixtures';

const topics = [
  topicItem(),
  topicItem({ topic: 'shop\\..*', pattern: true, writers: 0, used: false }),
  topicItem({ topic: '__history', internal: true, readers: 0 }),
];

/** A few topics, whatever is asked for. */
export const topicAnswers: Answers = {
  listTopics: ({ query }) =>
    topicList(topics.filter(({ internal }) => query?.internal || !internal)),
  getTopicStats: () => topicStats(),
  getTopic: ({ params, query }) =>
    topicDetail({
      topic: params?.name,
      pattern: Boolean(query?.pattern),
      environments: [
        topicInEnvironment({
          matches: query?.pattern
            ? { state: 'checked', items: ['shop.public.orders'], total: 1 }
            : null,
        }),
      ],
    }),
};

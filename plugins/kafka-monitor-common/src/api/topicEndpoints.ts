import { endpoint } from './endpoint';
import { topicDetailQuerySchema, topicDetailSchema } from './topicDetail';
import {
  topicListSchema,
  topicParamsSchema,
  topicQuerySchema,
  topicScopeSchema,
} from './topics';
import { topicStatsSchema } from './topicStats';

/** The routes of topics. @public */
export const topicEndpoints = {
  listTopics: endpoint({
    operationId: 'listTopics',
    method: 'get',
    path: '/topics',
    summary: 'A page of the topics that connectors write and read',
    query: topicQuerySchema,
    response: topicListSchema,
    status: 200,
  }),
  // Before the one below: no topic of this name can be asked for.
  getTopicStats: endpoint({
    operationId: 'getTopicStats',
    method: 'get',
    path: '/topics/stats',
    summary: 'How many topics there are, where, and how they are used',
    query: topicScopeSchema,
    response: topicStatsSchema,
    status: 200,
  }),
  getTopic: endpoint({
    operationId: 'getTopic',
    method: 'get',
    path: '/topics/:name',
    summary: 'Topics of one name, their connectors, databases and patterns',
    params: topicParamsSchema,
    query: topicDetailQuerySchema,
    response: topicDetailSchema,
    status: 200,
  }),
};

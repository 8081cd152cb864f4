import {
  endpoints,
  PatternMatches,
  TopicStats,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ConnectorReadings } from '../connectors/connectorReading';
import { EndpointRouter } from '../openapi/EndpointRouter';
import { keptLists, listTopics } from './listTopics';
import { PatternMatcher } from './PatternMatcher';
import { Remembered } from './Remembered';
import { readTopicDetail } from './topicDetail';
import { readTopicStats } from './topicStats';

/** The routes about topics. */
export function addTopicRoutes(
  routes: EndpointRouter,
  options: { readings: ConnectorReadings },
) {
  const { readings } = options;
  const kept = keptLists();
  const stats = new Remembered<TopicStats>();
  const matching = {
    matcher: new PatternMatcher(),
    remembered: new Remembered<PatternMatches>(),
  };

  routes.read(endpoints.listTopics, async ({ query, credentials }) =>
    listTopics(await readings.begin(credentials), query, kept),
  );

  // Before the one below, which would take it for a topic.
  routes.read(endpoints.getTopicStats, async ({ query, credentials }) =>
    readTopicStats(await readings.begin(credentials), query, stats),
  );

  routes.read(endpoints.getTopic, async ({ params, query, credentials }) =>
    readTopicDetail(
      await readings.begin(credentials),
      params.name,
      query,
      matching,
    ),
  );
}

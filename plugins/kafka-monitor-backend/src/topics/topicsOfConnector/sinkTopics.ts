import {
  ClassRule,
  MaskedConfig,
  listOf,
  valueOf,
} from '../../connectors/classKnowledge';
import { kcqlTopics } from './kcqlTopics';
import { TopicName, literal, pattern } from './topicNames';

/** Topics a sink reads. Its transforms change where records go, not these. */
export function sinkTopics(
  config: MaskedConfig,
  rule: ClassRule | null,
): TopicName[] {
  const listed = listOf(valueOf(config, 'topics'));
  if (listed.length > 0) return listed.map(literal);
  const regex = valueOf(config, 'topics.regex');
  if (regex !== null) return [pattern(regex)];
  return rule?.topics?.kind === 'kcql' ? kcqlTopics(config, 'sink') : [];
}

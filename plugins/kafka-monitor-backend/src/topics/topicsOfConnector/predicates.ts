import { MaskedConfig, valueOf } from '../../connectors/classKnowledge';
import { TopicName } from './topicNames';
import { topicMatcherOf } from './topicPattern';

/** Whether a transform is applied to the records of a topic. */
export type Verdict = 'yes' | 'no' | 'maybe';

const TOPIC_NAME_MATCHES =
  'org.apache.kafka.connect.transforms.predicates.TopicNameMatches';

/** The predicate of a transform: `yes` without one, `maybe` where records decide. */
export function predicateOf(
  config: MaskedConfig,
  transformPrefix: string,
): (name: TopicName) => Verdict {
  const predicate = valueOf(config, `${transformPrefix}predicate`);
  if (predicate === null) return () => 'yes';
  const type = valueOf(config, `predicates.${predicate}.type`);
  const regex = valueOf(config, `predicates.${predicate}.pattern`);
  const negate = valueOf(config, `${transformPrefix}negate`) === 'true';
  const byName = type === TOPIC_NAME_MATCHES || type === 'TopicNameMatches';
  const matches = byName && regex !== null ? topicMatcherOf(regex) : null;
  return name => {
    if (!matches || name.pattern) return 'maybe';
    return matches(name.topic) === negate ? 'no' : 'yes';
  };
}

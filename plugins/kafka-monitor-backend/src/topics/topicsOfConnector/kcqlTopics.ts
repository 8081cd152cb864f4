import { MaskedConfig, firstValueOf } from '../../connectors/classKnowledge';
import { TopicName, configuredName } from './topicNames';

const INTO = /\b(?:insert|upsert)\s+into\s+(`[^`]+`|[^\s;`]+)/i;
const FROM = /\bfrom\s+(`[^`]+`|[^\s;`]+)/i;

/** Topics in Lenses' query language: FROM what a sink reads, INTO what a source writes. */
export function kcqlTopics(
  config: MaskedConfig,
  direction: 'source' | 'sink',
): TopicName[] {
  const text = firstValueOf(config, ['connect.*.kcql']);
  if (text === null) return [];
  return text.split(';').flatMap(statement => {
    const found = (direction === 'sink' ? FROM : INTO).exec(statement)?.[1];
    const name = found ? configuredName(found.replace(/`/g, '')) : null;
    return name ? [name] : [];
  });
}

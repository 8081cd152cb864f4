import { MaskedConfig, valueOf } from '../../connectors/classKnowledge';
import { regexListOf } from './nameParts';
import {
  NO_TOPICS,
  WrittenTopics,
  escaped,
  isPrefix,
  literal,
  pattern,
} from './topicNames';
import { compileTopicRegex } from './topicPattern';

/** Topics of MirrorMaker 2 on the target: the source's, renamed by the policy. */
export function mirrorTopics(config: MaskedConfig): WrittenTopics {
  const policy = valueOf(config, 'replication.policy.class') ?? '';
  const simpleName = policy.slice(policy.lastIndexOf('.') + 1);
  const identity = simpleName === 'IdentityReplicationPolicy';
  if (policy !== '' && !identity && simpleName !== 'DefaultReplicationPolicy') {
    return { names: [], runtime: true };
  }
  const alias = valueOf(config, 'source.cluster.alias');
  if (alias === null && !identity) return NO_TOPICS;
  const separator = valueOf(config, 'replication.policy.separator') ?? '.';
  const start = identity ? '' : `${alias}${separator}`;
  if (!isPrefix(start)) return { names: [], runtime: true };
  const entries = regexListOf(valueOf(config, 'topics') ?? '.*');
  const names = entries.map(entry => {
    const plain = entry.replace(/\\([.-])/g, '$1').replace(/\[\.\]/g, '.');
    return /^[A-Za-z0-9._-]+$/.test(plain)
      ? literal(`${start}${plain}`)
      : pattern(
          `${escaped(start)}${/\|/.test(entry) ? `(?:${entry})` : entry}`,
        );
  });
  const usable = names.filter(
    name => !name.pattern || compileTopicRegex(name.topic) !== null,
  );
  return { names: usable, runtime: usable.length < names.length };
}

import { MaskedConfig, valueOf } from '../../connectors/classKnowledge';
import {
  TopicName,
  WrittenTopics,
  escaped,
  literal,
  pattern,
} from './topicNames';

const DEFAULT_MAPPER =
  'com.mongodb.kafka.connect.source.topic.mapping.DefaultTopicMapper';

function namespaceMapOf(config: MaskedConfig): Map<string, string> | null {
  const text = valueOf(config, 'topic.namespace.map');
  if (text === null) return new Map();
  try {
    const map: unknown = JSON.parse(text);
    if (typeof map !== 'object' || map === null) return null;
    const entries = Object.entries(map);
    const plain = entries.every(
      ([key, value]) =>
        typeof value === 'string' &&
        !key.startsWith('/') &&
        !/[{}$]/.test(`${key}${value}`),
    );
    return plain ? new Map(entries as [string, string][]) : null;
  } catch {
    return null;
  }
}

/** Topics of MongoDB's own source: a topic per namespace, or as mapped. */
export function mongoNamespaces(config: MaskedConfig): WrittenTopics {
  const mapper = valueOf(config, 'topic.mapper');
  const map = namespaceMapOf(config);
  if ((mapper !== null && mapper !== DEFAULT_MAPPER) || map === null) {
    return { names: [], runtime: true };
  }
  const separator = valueOf(config, 'topic.separator') ?? '.';
  const prefix = valueOf(config, 'topic.prefix');
  const suffix = valueOf(config, 'topic.suffix');
  const database = valueOf(config, 'database');
  const collection = valueOf(config, 'collection');
  const decorated = (middle: TopicName): TopicName => {
    const text = (part: string) => (middle.pattern ? escaped(part) : part);
    const before = prefix === null ? '' : text(`${prefix}${separator}`);
    const after = suffix === null ? '' : text(`${separator}${suffix}`);
    return { ...middle, topic: `${before}${middle.topic}${after}` };
  };
  const inDatabase = (name: string, mapped: string | undefined) => {
    const start = mapped ?? name;
    return collection === null
      ? pattern(`${escaped(`${start}${separator}`)}.*`)
      : literal(`${start}${separator}${collection}`);
  };
  const names: TopicName[] = [];
  const others = map.get('*');
  if (database !== null && collection !== null) {
    const exact = map.get(`${database}.${collection}`);
    const mapped = map.get(database);
    if (exact !== undefined) names.push(literal(exact));
    else if (mapped === undefined && others !== undefined)
      names.push(literal(others));
    else names.push(inDatabase(database, mapped));
  } else {
    for (const [key, topic] of map) {
      const [keyDatabase, keyCollection] = key.split(/\.(.*)/s);
      const concerned = database === null || keyDatabase === database;
      if (key !== '*' && concerned) {
        names.push(
          keyCollection ? literal(topic) : inDatabase(keyDatabase, topic),
        );
      }
    }
    const allMapped = database !== null && map.has(database);
    if (others !== undefined) names.push(literal(others));
    else if (database !== null && !allMapped)
      names.push(inDatabase(database, undefined));
    else if (database === null)
      names.push(pattern(`.*${escaped(separator)}.*`));
  }
  return { names: names.map(decorated), runtime: false };
}

import {
  MaskedConfig,
  TopicRule,
  firstValueOf,
  listOf,
  valueOf,
} from '../../connectors/classKnowledge';
import {
  NamePart,
  qualifiedNames,
  regexListOf,
  regexOfPart,
} from './nameParts';
import {
  NO_TOPICS,
  TopicName,
  WrittenTopics,
  configuredName,
  escaped,
  isPrefix,
  legalName,
  literal,
  pattern,
} from './topicNames';
import { compileTopicRegex } from './topicPattern';

function usable(names: TopicName[]): WrittenTopics {
  const kept = names.filter(
    name => !name.pattern || compileTopicRegex(name.topic) !== null,
  );
  return { names: kept, runtime: kept.length < names.length };
}

/** A prefix before each table; with a query the prefix is the topic. */
export function prefixedTopics(
  config: MaskedConfig,
  rule: Extract<TopicRule, { kind: 'prefixed' }>,
): WrittenTopics {
  const prefix = firstValueOf(config, rule.prefix) ?? '';
  if (!isPrefix(prefix)) return { names: [], runtime: true };
  const listed = listOf(firstValueOf(config, rule.tables));
  const patterns = regexListOf(firstValueOf(config, rule.tablePatterns));
  const queried = firstValueOf(config, rule.query) !== null;
  if (queried && listed.length + patterns.length === 0) {
    return prefix === '' ? NO_TOPICS : usable([literal(prefix)]);
  }
  const topics = listed.map(table => {
    const name =
      table
        .replace(/["`[\]]/g, '')
        .split('.')
        .pop() ?? '';
    return literal(`${prefix}${name}`);
  });
  const matched = qualifiedNames(patterns).map(parts => {
    const last = parts[parts.length - 1];
    if (last.literal) return literal(`${prefix}${last.text}`);
    const tail = parts.length > 1 ? regexOfPart(last, false) : '.*';
    return pattern(`${escaped(prefix)}${tail}`);
  });
  if (topics.length + matched.length > 0)
    return usable([...topics, ...matched]);
  // Without a prefix "every table" would be every topic there is.
  return prefix === ''
    ? { names: [], runtime: true }
    : usable([pattern(`${escaped(prefix)}.*`)]);
}

/** Topics named by a template over database, schema and table. */
export function templateTopics(
  name: string,
  config: MaskedConfig,
  rule: Extract<TopicRule, { kind: 'template' }>,
): WrittenTopics {
  // An empty template turns table topics off, an absent one is the default.
  if (config[rule.template]?.trim() === '') return NO_TOPICS;
  const template = valueOf(config, rule.template) ?? rule.fallback;
  const any: NamePart = { text: '.*', literal: false };
  const tables = qualifiedNames(regexListOf(valueOf(config, rule.inclusion)));
  const names = (tables.length > 0 ? tables : [[any]]).map(parts => {
    const [table, schema, database] = [...parts].reverse();
    const words: Record<string, NamePart | undefined> = {
      tableName: table,
      schemaName: schema,
      databaseName: database,
      connectorName: { text: name, literal: true },
    };
    const filled: Record<string, string | null> = {};
    for (const [word, part] of Object.entries(words)) {
      filled[word] = part?.literal ? legalName(part.text) : null;
    }
    return configuredName(template, filled);
  });
  const known = names.filter((found): found is TopicName => found !== null);
  return { names: known, runtime: known.length < names.length };
}

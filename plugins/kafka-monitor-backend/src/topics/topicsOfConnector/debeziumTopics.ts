import {
  DebeziumTopics,
  MaskedConfig,
  firstValueOf,
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
  escaped,
  isPrefix,
  legalName,
  literal,
  pattern,
} from './topicNames';
import { compileTopicRegex } from './topicPattern';

const MAX_TABLES = 5000;

const ANY: NamePart = { text: '.*', literal: false };

function regexPart(part: NamePart, upperCase: boolean): string {
  return part === ANY ? '.*' : regexOfPart(part, upperCase);
}

function layoutOf(config: MaskedConfig, rule: DebeziumTopics) {
  const { legacy } = rule;
  const old =
    legacy &&
    valueOf(config, legacy.present) !== null &&
    valueOf(config, legacy.absent) === null;
  return old ? legacy.layout : rule.layout;
}

/** Values of the parts before the table, where tables are listed without them. */
function leadingParts(
  config: MaskedConfig,
  rule: DebeziumTopics,
  parts: readonly string[],
): NamePart[][] {
  return parts.reduce<NamePart[][]>(
    (heads, part) => {
      const fixed = regexListOf(firstValueOf(config, rule.fixed?.[part]));
      const values: NamePart[] = fixed.length
        ? fixed.map(text => ({ text, literal: true }))
        : [ANY];
      // Lists multiply: what is over the cap is not even built.
      const most = Math.max(1, Math.ceil(MAX_TABLES / values.length));
      return heads
        .slice(0, most)
        .flatMap(head => values.map(value => [...head, value]));
    },
    [[]],
  );
}

function includedTables(
  config: MaskedConfig,
  rule: DebeziumTopics,
): NamePart[][] {
  const layout = layoutOf(config, rule);
  for (let depth = layout.length; depth > 0; depth -= 1) {
    const part = layout[depth - 1];
    const entries = regexListOf(firstValueOf(config, rule.include[part]));
    if (entries.length > 0) {
      const rest = layout.slice(depth).map(() => ANY);
      const heads = layout
        .slice(0, depth)
        .map((_, length) =>
          leadingParts(config, rule, layout.slice(0, length)),
        );
      const tables: NamePart[][] = [];
      for (const name of qualifiedNames(entries)) {
        const named = name.slice(-depth);
        // One expression over the qualified name, like `public.*`: what it
        // leaves out cannot be told from what it swallows.
        if (named.length < depth && !named[0].literal) {
          const start = named[0].text === '.*' ? ANY : named[0];
          tables.push([start, ...named.slice(1), ...rest]);
        } else {
          const before = heads[depth - named.length];
          tables.push(...before.map(head => [...head, ...named, ...rest]));
        }
        if (tables.length >= MAX_TABLES) break;
      }
      return tables;
    }
  }
  return leadingParts(config, rule, layout.slice(0, -1)).map(head => [
    ...head.filter(part => part !== ANY),
    ANY,
  ]);
}

function nameOf(
  prefix: string,
  delimiter: string,
  parts: readonly NamePart[],
  upperCase: boolean,
): TopicName {
  if (parts.every(part => part.literal)) {
    const texts = parts.map(({ text }) =>
      upperCase ? text.toUpperCase() : text,
    );
    return literal(legalName([prefix, ...texts].join(delimiter)));
  }
  return pattern(
    [escaped(prefix), ...parts.map(part => regexPart(part, upperCase))].join(
      escaped(delimiter),
    ),
  );
}

export function debeziumPrefixOf(
  name: string,
  config: MaskedConfig,
  rule: DebeziumTopics,
): string | null {
  return (
    firstValueOf(config, rule.prefix) ??
    (rule.prefix.includes('name') ? name : null)
  );
}

/** Topics of a Debezium connector's tables. */
export function debeziumTopics(
  name: string,
  config: MaskedConfig,
  rule: DebeziumTopics,
): WrittenTopics {
  const prefix = debeziumPrefixOf(name, config, rule);
  const strategy = valueOf(config, 'topic.naming.strategy');
  const known =
    strategy === null ||
    rule.strategies.includes(strategy.slice(strategy.lastIndexOf('.') + 1));
  if (!known) return { names: [], runtime: true };
  if (prefix === null || !isPrefix(prefix)) return NO_TOPICS;
  const delimiter = valueOf(config, 'topic.delimiter') ?? '.';
  const names = includedTables(config, rule).map(parts =>
    nameOf(prefix, delimiter, parts, rule.upperCase ?? false),
  );
  const usable = names.filter(
    found => !found.pattern || compileTopicRegex(found.topic) !== null,
  );
  return { names: usable, runtime: usable.length < names.length };
}

/** Topics beside the tables that go through the transforms as the data does. */
export function debeziumSideTopics(
  name: string,
  config: MaskedConfig,
  rule: DebeziumTopics,
): TopicName[] {
  const prefix = debeziumPrefixOf(name, config, rule);
  if (prefix === null || !isPrefix(prefix)) return [];
  const topics: string[] = [];
  if (Number(valueOf(config, 'heartbeat.interval.ms') ?? 0) > 0) {
    const heartbeat =
      firstValueOf(config, [
        'topic.heartbeat.prefix',
        'heartbeat.topics.prefix',
      ]) ?? '__debezium-heartbeat';
    topics.push(`${heartbeat}.${prefix}`);
  }
  if (valueOf(config, 'provide.transaction.metadata') === 'true') {
    const transaction = valueOf(config, 'topic.transaction') ?? 'transaction';
    topics.push(`${prefix}.${transaction}`);
  }
  const changes = valueOf(config, 'include.schema.changes') !== 'false';
  if (rule.schemaChanges && changes) topics.push(prefix);
  return topics.map(literal);
}

import {
  KEEPING_PACKAGES,
  MaskedConfig,
  ROUTING_WORDS,
  TRANSFORM_RULES,
  TransformRule,
  listOf,
  valueOf,
} from '../../connectors/classKnowledge';
import { predicateOf } from './predicates';
import {
  TopicName,
  WrittenTopics,
  configuredName,
  escaped,
  pattern,
} from './topicNames';
import { compileTopicRegex, replacedTopic } from './topicPattern';

type Effect = TransformRule['effect'];

/** New name of one topic, null when only the records know it. */
type Renaming = (name: TopicName) => TopicName | null;

const MAX_TRANSFORMS = 100;
const ANYTHING = new Set(['.*', '.+', '(.*)', '(.+)', '^(.*)$', '^.*$']);
const routingWords = new RegExp(ROUTING_WORDS, 'i');

function effectOf(type: string): Effect | null {
  const rule = TRANSFORM_RULES.find(({ classes }) => classes.includes(type));
  if (rule) return rule.effect;
  if (KEEPING_PACKAGES.some(name => type.startsWith(name))) return null;
  const simpleName = type.slice(type.lastIndexOf('.') + 1);
  return routingWords.test(simpleName) ? { kind: 'runtime' } : null;
}

function regexRenaming(regexText: string, replacement: string): Renaming {
  const regex = compileTopicRegex(regexText);
  return name => {
    if (!regex) return null;
    if (!name.pattern) {
      const topic = replacedTopic(regex, replacement, name.topic);
      return topic === null ? null : { topic, pattern: false };
    }
    // What an expression makes of a pattern can be said only where it takes
    // every name whole.
    if (!ANYTHING.has(regexText) || /[\\{]/.test(replacement)) return null;
    const groups = regexText.includes('(') ? /\$[01]/ : /\$0/;
    const pieces = replacement.split(groups);
    if (pieces.some(piece => piece.includes('$'))) return null;
    return pieces.length === 1
      ? { topic: replacement, pattern: false }
      : pattern(pieces.map(escaped).join(`(?:${name.topic})`));
  };
}

function timestampRenaming(format: string): Renaming {
  return name => {
    const parts = format.split(/(\$\{topic\}|\$\{timestamp\})/);
    if (!format.includes('${timestamp}')) {
      const topic = parts
        .map(part => (part === '${topic}' ? name.topic : part))
        .join('');
      return name.pattern ? null : { topic, pattern: false };
    }
    const own = name.pattern ? `(?:${name.topic})` : escaped(name.topic);
    return pattern(
      parts
        .map(part => {
          if (part === '${topic}') return own;
          return part === '${timestamp}' ? '.+' : escaped(part);
        })
        .join(''),
    );
  };
}

function renamingOf(
  config: MaskedConfig,
  prefix: string,
  effect: Effect,
): { rename: Renaming; runtime: boolean; dataOnly: boolean } | null {
  const setting = (key: string) => valueOf(config, `${prefix}${key}`);
  switch (effect.kind) {
    case 'regex': {
      const rename = regexRenaming(
        setting(effect.regex) ?? '',
        setting(effect.replacement) ?? '',
      );
      return { rename, runtime: false, dataOnly: false };
    }
    case 'timestamp': {
      const format = setting(effect.format) ?? effect.fallback;
      const rename = timestampRenaming(format);
      return { rename, runtime: false, dataOnly: false };
    }
    case 'outbox': {
      const target = setting(effect.replacement) ?? effect.fallback;
      const name = configuredName(target);
      return { rename: () => name, runtime: true, dataOnly: true };
    }
    default:
      return effect.when === undefined || setting(effect.when) !== null
        ? { rename: () => null, runtime: true, dataOnly: true }
        : null;
  }
}

/**
 * What the transforms of a source, in their order, make of topics.
 *
 * @param isData - false for topics beside the data (heartbeats, schema changes),
 *   which outbox and content routers let through
 */
export function transformedTopics(
  config: MaskedConfig,
  written: WrittenTopics,
  isData = true,
): WrittenTopics {
  let { names, runtime } = written;
  const transforms = listOf(valueOf(config, 'transforms'));
  for (const transform of transforms.slice(0, MAX_TRANSFORMS)) {
    const prefix = `transforms.${transform}.`;
    const type = valueOf(config, `${prefix}type`);
    const effect = type === null ? null : effectOf(type);
    const renaming = effect && renamingOf(config, prefix, effect);
    if (renaming && (isData || !renaming.dataOnly)) {
      const applies = predicateOf(config, prefix);
      runtime ||= renaming.runtime && isData;
      const next: TopicName[] = [];
      for (const name of names) {
        const verdict = applies(name);
        const renamed = verdict === 'no' ? name : renaming.rename(name);
        if (renamed === null) runtime ||= isData;
        else next.push(renamed);
        if (verdict === 'maybe') next.push(name);
      }
      names = next;
    }
  }
  return { names, runtime };
}

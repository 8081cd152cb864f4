import type { KafkaVersion } from '../group/KafkaVersion';
import { commonKeys } from './commonConfigDef';
import { ConnectorPlugin, KeyDefinition } from './ConnectorPlugin';

/** What is wrong with the value of one key, in Kafka's words. @internal */
export interface ConfigError {
  key: string;
  message: string;
}

// Control characters are what a worker looks for in a name.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f]/g;

/** All keys a plugin has on a worker of that release: Connect's common ones and its own. @internal */
export function keysOf(
  plugin: ConnectorPlugin,
  version: KafkaVersion,
): KeyDefinition[] {
  const exists = (key: KeyDefinition) =>
    (!key.since || version.atLeast(...release(key.since))) &&
    (!key.until || !version.atLeast(...release(key.until)));
  return [...plugin.keys, ...commonKeys(plugin.type)].filter(exists);
}

function release(text: string): [number, number] {
  const [major, minor] = text.split('.').map(Number);
  return [major, minor];
}

/** The errors a worker finds in a configuration, in its order. @internal */
export function validateConfig(
  plugin: ConnectorPlugin,
  version: KafkaVersion,
  config: Record<string, string>,
): ConfigError[] {
  const errors = keysOf(plugin, version).flatMap(key =>
    errorsOfKey(key, config[key.name]),
  );
  return plugin.type === 'sink'
    ? [...errors, ...errorsOfTopics(config)]
    : errors;
}

function errorsOfKey(
  key: KeyDefinition,
  value: string | undefined,
): ConfigError[] {
  const error = (message: string) => ({ key: key.name, message });
  if (value === undefined) {
    return key.required
      ? [
          error(
            `Missing required configuration "${key.name}" which has no default value.`,
          ),
        ]
      : [];
  }
  if (key.name === 'name') return errorsOfName(value).map(error);
  if (['INT', 'LONG', 'SHORT'].includes(key.type) && !isInteger(value)) {
    const wrong = `Invalid value ${value} for configuration ${key.name}: Not a number of type ${key.type}`;
    // tasks.max has a validator, which then meets the missing value.
    return key.name === 'tasks.max'
      ? [
          error(wrong),
          error(
            `Invalid value null for configuration ${key.name}: Value must be non-null`,
          ),
        ]
      : [error(wrong)];
  }
  if (key.name === 'tasks.max' && Number(value) < 1) {
    return [
      error(
        `Invalid value ${value} for configuration tasks.max: Value must be at least 1`,
      ),
    ];
  }
  if (key.type === 'BOOLEAN' && !/^\s*(true|false)\s*$/i.test(value)) {
    return [
      error(
        `Invalid value ${value} for configuration ${key.name}: Expected value to be either true or false`,
      ),
    ];
  }
  return [];
}

function isInteger(value: string): boolean {
  return /^\s*[+-]?\d+\s*$/.test(value);
}

function errorsOfName(value: string): string[] {
  const prefix = `Invalid value ${value} for configuration name`;
  if (value === '') return [`${prefix}: String may not be empty`];
  const found = value.match(CONTROL);
  if (!found) return [];
  const codes = found.map(character => character.charCodeAt(0)).join(', ');
  return [
    `${prefix}: String may not contain control sequences but had the following ASCII chars: ${codes}`,
  ];
}

function errorsOfTopics(config: Record<string, string>): ConfigError[] {
  const topics = Boolean(config.topics?.trim());
  const regex = Boolean(config['topics.regex']?.trim());
  if (topics !== regex) return [];
  const message = topics
    ? 'topics and topics.regex are mutually exclusive options, but both are set.'
    : 'Must configure one of topics or topics.regex';
  // A worker reports it for each of the two keys.
  return [
    { key: 'topics', message },
    { key: 'topics.regex', message },
  ];
}

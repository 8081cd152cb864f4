import { describeKeys } from '../plugins/describeKey';
import type { ConnectorPlugin } from '../plugins/ConnectorPlugin';
import { otherPlugins } from '../plugins/otherPlugins';
import { connectorPlugins, pluginOf } from '../plugins/pluginRegistry';
import { keysOf, validateConfig } from '../plugins/validateConfig';
import { Answer, ConnectError, FrameworkError, json } from './answers';
import { unknownClass } from './checkConfig';
import { readBody, readConfig, withoutNulls } from './readBody';
import type { RestContext } from './RestContext';

/** `GET /connector-plugins`. @internal */
export function listPlugins(context: RestContext): Answer {
  const { version } = context.group;
  const connectors = connectorPlugins.map(plugin => ({
    class: plugin.class,
    type: plugin.type as string,
    version: plugin.versionOn(version.text),
  }));
  const all =
    version.describesPlugins && context.query.get('connectorsOnly') === 'false';
  const others = all
    ? otherPlugins.map(plugin => ({ ...plugin, version: version.text }))
    : [];
  return json(200, [...connectors, ...others]);
}

/** `GET /connector-plugins/{p}/config`. @internal */
export function getPluginConfig(context: RestContext): Answer {
  const { version } = context.group;
  if (!version.describesPlugins) throw new FrameworkError(404, 'Not Found');
  const plugin = pluginOf(context.params.plugin);
  if (!plugin) {
    throw new ConnectError(404, `Unknown plugin ${context.params.plugin}.`);
  }
  return json(200, describeKeys(keysOf(plugin, version), version));
}

/** `PUT /connector-plugins/{p}/config/validate`. @internal */
export function validatePluginConfig(context: RestContext): Answer {
  const { version } = context.group;
  const config = withoutNulls(readConfig(readBody(context) ?? {}));
  const name = config['connector.class'] ?? '';
  const plugin = pluginOf(name);
  if (plugin !== pluginOf(context.params.plugin)) {
    throw new ConnectError(
      400,
      `Included connector type ${name} does not match request type ${context.params.plugin}`,
    );
  }
  if (!plugin) {
    throw new ConnectError(
      500,
      `${
        version.blamesCallerForUnknownClass
          ? 'org.apache.kafka.connect.runtime.rest.errors.BadRequestException'
          : 'org.apache.kafka.connect.errors.ConnectException'
      }: ${unknownClass(version, name)}`,
    );
  }
  return json(200, validation(context, plugin, config));
}

function validation(
  context: RestContext,
  plugin: ConnectorPlugin,
  config: Record<string, string>,
) {
  const { version } = context.group;
  const errors = validateConfig(plugin, version, config);
  const keys = keysOf(plugin, version);
  const groups = keys.flatMap(key => (key.group === null ? [] : [key.group]));
  return {
    name: plugin.class,
    error_count: errors.length,
    groups: [...new Set(groups)],
    configs: describeKeys(keys, version).map((definition, i) => ({
      definition,
      value: {
        name: keys[i].name,
        value: config[keys[i].name] ?? keys[i].default,
        recommended_values: [],
        errors: errors
          .filter(error => error.key === keys[i].name)
          .map(error => error.message),
        visible: true,
      },
    })),
  };
}

import type { KafkaVersion } from '../group/KafkaVersion';
import { connectorPlugins, pluginOf } from '../plugins/pluginRegistry';
import { validateConfig } from '../plugins/validateConfig';
import type { ConnectorPlugin } from '../plugins/ConnectorPlugin';
import { ConnectError } from './answers';

/**
 * Refuses a configuration as a worker does; the message may hold all of it,
 * secrets included.
 *
 * @internal
 */
export function checkConfig(
  version: KafkaVersion,
  config: Record<string, string>,
): void {
  const name = config['connector.class'];
  if (name === undefined) {
    const entries = Object.entries(config).map(([k, v]) => `${k}=${v}`);
    throw new ConnectError(
      400,
      `Connector config {${entries.join(', ')}} contains no connector type`,
    );
  }
  const errors = validateConfig(pluginOrThrow(version, name), version, config);
  if (errors.length === 0) return;
  throw new ConnectError(
    400,
    `Connector configuration is invalid and contains the following ${
      errors.length
    } error(s):\n${errors
      .map(({ message }) => message)
      .join(
        '\n',
      )}\nYou can also find the above list of errors at the endpoint \`/connector-plugins/{connectorType}/config/validate\``,
  );
}

function pluginOrThrow(version: KafkaVersion, name: string): ConnectorPlugin {
  const plugin = pluginOf(name);
  if (plugin) return plugin;
  throw new ConnectError(
    version.blamesCallerForUnknownClass ? 400 : 500,
    unknownClass(version, name),
  );
}

/** The long message that lists every plugin. @internal */
export function unknownClass(version: KafkaVersion, name: string): string {
  const available = connectorPlugins.map(plugin => {
    const own = plugin.versionOn(version.text);
    return `PluginDesc{klass=class ${plugin.class}, name='${plugin.class}', version='${own}', encodedVersion=${own}, type=${plugin.type}, typeName='${plugin.type}', location='file:/usr/share/java/plugins/'}`;
  });
  return `Failed to find any class that implements Connector and which name matches ${name}, available connectors are: ${available.join(
    ', ',
  )}`;
}

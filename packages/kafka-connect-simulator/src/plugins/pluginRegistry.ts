import type { ConnectorPlugin } from './ConnectorPlugin';
import { debeziumClasses } from './debeziumClasses';
import { kafkaClasses } from './kafkaClasses';
import { vendorClasses } from './vendorClasses';

/** Every connector class the simulated workers have installed, in a worker's order. @internal */
export const connectorPlugins: ConnectorPlugin[] = [
  ...kafkaClasses,
  ...debeziumClasses,
  ...vendorClasses,
].sort((a, b) => (a.class < b.class ? -1 : 1));

const byName = new Map<string, ConnectorPlugin>();
for (const plugin of connectorPlugins) {
  const simple = plugin.class.slice(plugin.class.lastIndexOf('.') + 1);
  const names = [plugin.class, simple, simple.replace(/Connector$/, '')];
  for (const name of names) {
    // Two plugins may share a simple name; the full name always works.
    if (!byName.has(name) || name === plugin.class) byName.set(name, plugin);
  }
}

/** The plugin of a class name or of its short alias (`FileStreamSource`). @internal */
export function pluginOf(name: string): ConnectorPlugin | undefined {
  return byName.get(name.trim());
}

import type { KafkaVersion } from '../group/KafkaVersion';
import type { KeyDefinition } from './ConnectorPlugin';

/** A key as `connector-plugins/{p}/config` describes it, with the names of fields that release uses. @internal */
export function describeKey(
  key: KeyDefinition,
  order: number,
  version: KafkaVersion,
): Record<string, unknown> {
  const grouped = key.group !== null;
  const place = grouped ? order : -1;
  const renamed = version.atLeast(4, 0);
  return {
    name: key.name,
    type: key.type,
    required: key.required,
    default_value: key.default,
    importance: key.required ? 'HIGH' : 'MEDIUM',
    documentation: `The ${key.type.toLowerCase()} ${key.name}.`,
    group: key.group,
    ...(renamed ? { order_in_group: place } : {}),
    width: grouped ? 'MEDIUM' : 'NONE',
    display_name: key.name,
    dependents: [],
    ...(renamed ? {} : { order: place }),
  };
}

/** Descriptions of all keys, counted within their groups. @internal */
export function describeKeys(
  keys: KeyDefinition[],
  version: KafkaVersion,
): Record<string, unknown>[] {
  const orders = new Map<string | null, number>();
  return keys.map(key => {
    const order = (orders.get(key.group) ?? 0) + 1;
    orders.set(key.group, order);
    return describeKey(key, order, version);
  });
}

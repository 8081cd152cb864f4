import type { ConnectorType } from '../group/ConnectorRecord';
import type { KnownFailure } from './KnownFailure';
import { debeziumFailures } from './debeziumFailures';
import { recordFailures } from './recordFailures';
import { sinkFailures } from './sinkFailures';
import { sourceFailures } from './sourceFailures';

const all: KnownFailure[] = [
  ...[...debeziumFailures, ...sourceFailures].map(failure => ({
    ...failure,
    direction: 'source' as const,
  })),
  ...[...sinkFailures, ...recordFailures].map(failure => ({
    ...failure,
    direction: 'sink' as const,
  })),
];

/** The names a scenario can give as failure. @internal */
export const failureNames: string[] = all.map(failure => failure.name);

/** The failure of that name. @internal */
export function failureNamed(name: string): KnownFailure | undefined {
  return all.find(failure => failure.name === name);
}

/** How a connector of that class may fail, the most specific first. @internal */
export function failuresOf(
  connectorClass: string,
  type: ConnectorType,
): KnownFailure[] {
  return all.filter(
    failure =>
      failure.direction === type && failure.classes.test(connectorClass),
  );
}

/** A believable trace for a connector that fails without a given one. @internal */
export function defaultTrace(
  config: Record<string, string>,
  type: ConnectorType,
): string {
  const [failure] = failuresOf(config['connector.class'] ?? '', type);
  return failure.trace(config);
}

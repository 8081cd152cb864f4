import {
  ConnectorProblem,
  connectorProblemSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';

const SEPARATOR = ': ';
const { kind: kinds } = connectorProblemSchema.shape;

/** As the column `problem` and exports hold it: `kind` or `kind: detail`. */
export function problemText(
  kind: ConnectorProblem['kind'],
  detail: string | null = null,
): string {
  return detail === null ? kind : `${kind}${SEPARATOR}${detail}`;
}

/** The problem in such a text; one of another version is kept as a detail. */
export function problemOf(text: string | null): ConnectorProblem | null {
  if (text === null) {
    return null;
  }
  const end = text.indexOf(SEPARATOR);
  const kind = kinds.safeParse(end < 0 ? text : text.slice(0, end));
  return kind.success
    ? {
        kind: kind.data,
        detail: end < 0 ? null : text.slice(end + SEPARATOR.length),
      }
    : { kind: 'other', detail: text };
}

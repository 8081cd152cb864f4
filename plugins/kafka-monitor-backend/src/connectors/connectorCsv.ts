import { ConnectorItem } from '@kafka-monitor/plugin-kafka-monitor-common';
import { problemText } from './connectorProblem';

const columns: ReadonlyArray<
  [header: string, value: (item: ConnectorItem) => string | number | null]
> = [
  ['platform', item => item.platform],
  ['environment', item => item.environment],
  ['connectCluster', item => item.connectCluster],
  ['name', item => item.name],
  ['type', item => item.type],
  ['connectorClass', item => item.connectorClass],
  ['health', item => item.health],
  ['freshness', item => item.freshness],
  ['state', item => item.state],
  ['workerId', item => item.workerId],
  ['tasksRunning', item => item.tasks.running],
  ['tasksFailed', item => item.tasks.failed],
  ['tasksTotal', item => item.tasks.total],
  ['tasksExpected', item => item.tasks.expected],
  ['team', item => item.team],
  ['cluster', item => item.cluster],
  ['dbms', item => item.dbms],
  ['critical', item => String(item.critical)],
  [
    'problem',
    ({ problem }) => problem && problemText(problem.kind, problem.detail),
  ],
  ['changedAfter', item => item.changedAt.after],
  ['changedBy', item => item.changedAt.by],
  ['lastSeenAt', item => item.lastSeenAt],
];

/**
 * One cell by RFC 4180. A spreadsheet would run a text that begins like a
 * formula, and anybody who may create a connector chooses its name.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) {
    return '';
  }
  const text = String(value);
  const guarded =
    typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded)
    ? `"${guarded.replace(/"/g, '""')}"`
    : guarded;
}

/** The first line. */
export function csvHeader(): string {
  return `${columns.map(([header]) => csvCell(header)).join(',')}\r\n`;
}

/** One line per connector. */
export function csvLines(items: readonly ConnectorItem[]): string {
  return items
    .map(
      item =>
        `${columns.map(([, value]) => csvCell(value(item))).join(',')}\r\n`,
    )
    .join('');
}

import { AlertStatus } from '@kafka-monitor/plugin-kafka-monitor-common';

/** One thing because of which people may not hear of what fails. */
export type AlertLine =
  | {
      kind: 'refused';
      channel: string;
      title: string;
      count: number;
      reason: string | null;
    }
  | { kind: 'no-recipients' }
  | { kind: 'no-address'; recipients: string[] };

/**
 * What every page has to say about how people are told: channels that are on
 * and refuse, and a fallback that reaches nobody. A fallback that nobody
 * looked up yet is no trouble.
 */
export function alertLines(status: AlertStatus): AlertLine[] {
  const { channels, fallback } = status;
  const { recipients, addresses } = fallback;
  const lines: AlertLine[] = channels
    .filter(({ enabled, refused }) => enabled && refused > 0)
    .map(({ id, title, refused, lastRefusal }) => ({
      kind: 'refused',
      channel: id,
      title,
      count: refused,
      reason: lastRefusal,
    }));
  if (addresses === 0) {
    lines.push(
      recipients.length === 0
        ? { kind: 'no-recipients' }
        : { kind: 'no-address', recipients },
    );
  }
  return lines;
}

import { AlertMessage } from '@kafka-monitor/plugin-kafka-monitor-node';

/**
 * E-mail is for what can not wait and for what sums up: failures that are not
 * critical are in the summary of the day.
 */
export function carriesByEmail({
  purpose,
  critical,
}: Pick<AlertMessage, 'purpose' | 'critical'>): boolean {
  switch (purpose) {
    case 'failure':
      return false;
    case 'recovery':
    case 'correction':
      return critical;
    default:
      return true;
  }
}

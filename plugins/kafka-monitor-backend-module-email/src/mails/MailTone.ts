import { AlertPurpose } from '@kafka-monitor/plugin-kafka-monitor-node';

/** The colour of a mail, which only repeats what its title says. */
export type MailTone = 'bad' | 'good' | 'neutral';

const tones: Record<AlertPurpose, MailTone> = {
  failure: 'bad',
  'critical-failure': 'bad',
  'connect-cluster': 'bad',
  recovery: 'good',
  'connect-cluster-recovery': 'good',
  correction: 'neutral',
  summary: 'neutral',
  notice: 'neutral',
  test: 'neutral',
};

/** How a message of such a purpose looks. */
export function toneOf(purpose: AlertPurpose): MailTone {
  return tones[purpose];
}

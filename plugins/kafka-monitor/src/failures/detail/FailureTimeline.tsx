import { Text } from '@backstage/ui';
import { FailureEvent } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Section, Timeline, useTexts } from '../../shared';
import { FailureEventText } from './FailureEventText';

/** What happened to the failure, newest first. */
export function FailureTimeline(props: { events: FailureEvent[] }) {
  const { events } = props;
  const { t } = useTexts();
  return (
    <Section title={t('failures.timeline')}>
      {events.length === 0 ? (
        <Text>{t('failures.noEvents')}</Text>
      ) : (
        <Timeline
          label={t('failures.timeline')}
          entries={events.map(event => ({
            key: event.id,
            at: event.at,
            content: <FailureEventText event={event} />,
          }))}
        />
      )}
    </Section>
  );
}

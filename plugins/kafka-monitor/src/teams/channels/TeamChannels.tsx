import { Team } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Section, useTexts } from '../../shared';
import { ChannelFacts } from './ChannelFacts';
import { TestMessages } from './TestMessages';

/** How a team is reached; and for who may change it, whether that works. */
export function TeamChannels(props: { team: Team }) {
  const { team } = props;
  const { t } = useTexts();
  const mayTest =
    team.deletedAt === null && team.allowed.includes('test-channels');
  return (
    <Section title={t('teams.channels')}>
      <ChannelFacts team={team} />
      {mayTest && <TestMessages team={team.name} />}
    </Section>
  );
}

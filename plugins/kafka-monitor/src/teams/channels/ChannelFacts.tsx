import { Link } from '@backstage/ui';
import { Team } from '@kafka-monitor/plugin-kafka-monitor-common';
import { ReactNode } from 'react';
import { useOrganization } from '../../organization';
import { valueText } from '../../organization/history';
import { Facts, TwoLines, useTexts } from '../../shared';
import { GroupName } from '../GroupName';
import { Lead } from '../Lead';

/** Fields of which the installation has its own where a team has none. */
const withDefault = [
  'language',
  'quietHours',
  'summaryAt',
  'timeZone',
] as const;

/** Who is told for a team, where, in which language, and when. */
export function ChannelFacts(props: { team: Team }) {
  const { team } = props;
  const { leads, group, email, telegram } = team;
  const { t } = useTexts();
  const organization = useOrganization();
  const facts: Array<[string, ReactNode]> = [];
  if (!team.isDefault) {
    facts.push([
      t('organization.field.leads'),
      leads.length === 0
        ? t('teams.noLeads')
        : leads.map(lead => (
            <Lead key={`${lead.source} ${lead.ref}`} lead={lead} withSource />
          )),
    ]);
  }
  facts.push(
    [
      t('organization.field.group'),
      <TwoLines
        key="group"
        first={<GroupName group={group} />}
        second={t(`teams.groupStateText.${group.state}`)}
      />,
    ],
    [
      t('organization.field.email'),
      email ? (
        <Link href={`mailto:${email}`}>{email}</Link>
      ) : (
        t('organization.value.none')
      ),
    ],
    [
      t('organization.field.telegram'),
      valueText(t, organization, 'telegram', telegram),
    ],
    ...withDefault.map((field): [string, ReactNode] => [
      t(`organization.field.${field}`),
      team[field] === null
        ? t('teams.defaultLanguage')
        : valueText(t, organization, field, team[field]),
    ]),
  );
  return <Facts facts={facts} />;
}

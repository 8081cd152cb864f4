import { Link } from '@backstage/ui';
import { Team } from '@kafka-monitor/plugin-kafka-monitor-common';
import { ReactNode } from 'react';
import { ClusterName, useOrganization } from '../../organization';
import { valueText } from '../../organization/history';
import { Age, Facts, personName, TwoLines, useTexts } from '../../shared';
import { GroupName } from '../GroupName';
import { Lead } from '../Lead';

/** Leads, Group, channels and business clusters of a team. */
export function TeamFacts(props: { team: Team }) {
  const { team } = props;
  const { leads, group, email, telegram, language, clusters } = team;
  const { t } = useTexts();
  const organization = useOrganization();
  const none = t('organization.value.none');
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
      email ? <Link href={`mailto:${email}`}>{email}</Link> : none,
    ],
    [
      t('organization.field.telegram'),
      valueText(t, organization, 'telegram', telegram),
    ],
    [
      t('organization.field.language'),
      language === null
        ? t('teams.defaultLanguage')
        : t(`organization.value.language.${language}`),
    ],
    [
      t('teams.clusters'),
      clusters.length === 0
        ? none
        : clusters.map(name => (
            <div key={name}>
              <ClusterName name={name} />
            </div>
          )),
    ],
    [
      t('organization.lastChanged'),
      <span key="changed">
        <Age at={team.updatedAt} />
        {team.updatedBy && ` (${personName(team.updatedBy)})`}
      </span>,
    ],
  );
  return <Facts facts={facts} />;
}

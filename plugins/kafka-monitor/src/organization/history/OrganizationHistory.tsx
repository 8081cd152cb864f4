import { Text } from '@backstage/ui';
import {
  endpoints,
  OrganizationEntry,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useHistoryEndpoint } from '../../api';
import {
  Loaded,
  LoadMore,
  personName,
  Section,
  Timeline,
  useTexts,
} from '../../shared';
import { useOrganization } from '../useOrganization';
import { changeText } from './changeText';
import styles from './OrganizationHistory.module.css';

function EntryText(props: { entry: OrganizationEntry }) {
  const { action, by, changes } = props.entry;
  const { t } = useTexts();
  const organization = useOrganization();
  return (
    <>
      {by === null
        ? t(`organization.history.itself.${action}`)
        : t(`organization.history.by.${action}`, { who: personName(by) })}
      {changes.length > 0 && (
        <ul className={styles.changes}>
          {changes.map(change => (
            <li key={change.field}>{changeText(t, organization, change)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Who changed what of a team or business cluster, newest first. */
export function OrganizationHistory(props: {
  subject: 'team' | 'cluster';
  name: string;
}) {
  const { subject, name } = props;
  const { t } = useTexts();
  const query = useHistoryEndpoint(
    subject === 'team' ? endpoints.getTeamHistory : endpoints.getClusterHistory,
    { params: { name } },
  );
  return (
    <Section title={t('organization.history.title')}>
      <Loaded query={query}>
        {({ pages }) => {
          const entries = pages.flatMap(({ items }) => items);
          if (entries.length === 0) {
            return (
              <Text color="secondary">{t('organization.history.none')}</Text>
            );
          }
          return (
            <>
              <Timeline
                label={t('organization.history.title')}
                entries={entries.map(entry => ({
                  key: entry.id,
                  at: { after: entry.at, by: entry.at },
                  content: <EntryText entry={entry} />,
                }))}
              />
              <LoadMore query={query} />
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}

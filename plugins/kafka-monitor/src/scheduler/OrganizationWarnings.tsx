import { Alert } from '@backstage/ui';
import { OrganizationWarning } from '@kafka-monitor/plugin-kafka-monitor-common';
import { TeamName } from '../organization';
import { personName, useTexts } from '../shared';
import styles from './OrganizationWarnings.module.css';

/** A line for each team that the catalog or its file does not agree with. */
export function OrganizationWarnings(props: {
  warnings: OrganizationWarning[];
}) {
  const { warnings } = props;
  const { t } = useTexts();
  if (warnings.length === 0) {
    return null;
  }
  return (
    <ul aria-label={t('scheduler.warnings.label')} className={styles.lines}>
      {warnings.map(({ kind, team, ref }) => (
        <li key={`${kind} ${team} ${ref}`}>
          <Alert
            status="warning"
            icon
            title={t(`scheduler.warnings.${kind}`, {
              team: <TeamName key="team" name={team} />,
              ref: kind === 'lead-missing' ? personName(ref) : ref,
            })}
          />
        </li>
      ))}
    </ul>
  );
}

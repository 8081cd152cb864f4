import { Link } from '@backstage/ui';
import { AssignmentRule } from '@kafka-monitor/plugin-kafka-monitor-common';
import { RiErrorWarningFill } from '@remixicon/react';
import { useOrganization } from '../../organization';
import { usePlatform } from '../../platform';
import { useTexts } from '../../shared';
import styles from './rules.module.css';

/** What a rule names that is not there, and where to put that right. */
export function RuleProblems(props: { rule: AssignmentRule }) {
  const { assign, problems } = props.rule;
  const { t } = useTexts();
  const { teamsHref, teamHref, clustersHref } = usePlatform();
  const allowed = useOrganization().data?.allowed ?? [];
  if (problems.length === 0) {
    return null;
  }
  const wayOut = (problem: (typeof problems)[number]) => {
    switch (problem) {
      case 'deleted-team':
        return (
          <Link href={teamHref(assign.team ?? '')}>
            {t('assignment.rules.toTeam')}
          </Link>
        );
      case 'unknown-team':
        return (
          allowed.includes('create-team') && (
            <Link href={teamsHref}>{t('assignment.rules.createTeam')}</Link>
          )
        );
      default:
        return (
          allowed.includes('create-cluster') && (
            <Link href={clustersHref}>
              {t('assignment.rules.createCluster')}
            </Link>
          )
        );
    }
  };
  return (
    <ul className={styles.lines}>
      {problems.map(problem => (
        <li key={problem}>
          <span className={styles.problem}>
            <RiErrorWarningFill size={16} aria-hidden="true" />
            {t(`assignment.rules.problem.${problem}`, {
              name:
                (problem === 'unknown-cluster'
                  ? assign.cluster
                  : assign.team) ?? '',
            })}
          </span>{' '}
          {wayOut(problem)}
        </li>
      ))}
    </ul>
  );
}

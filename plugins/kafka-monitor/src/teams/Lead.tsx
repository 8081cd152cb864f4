import { TeamLead } from '@kafka-monitor/plugin-kafka-monitor-common';
import { RiErrorWarningFill } from '@remixicon/react';
import { EntityName } from '../organization';
import { useTexts } from '../shared';
import styles from './teams.module.css';

/** Who leads a team; with a warning where the catalog knows no such user. */
export function Lead(props: {
  lead: TeamLead;
  /** Also says who says so. */
  withSource?: boolean;
}) {
  const { lead, withSource } = props;
  const { t } = useTexts();
  return (
    <div>
      <EntityName entityRef={lead.ref} isMissing={lead.known === false} />
      {withSource && (
        <span className={styles.source}>
          {' '}
          {t(`teams.source.${lead.source}`)}
        </span>
      )}
      {lead.known === false && (
        <div className={styles.warning}>
          <RiErrorWarningFill size={16} aria-hidden="true" />
          {t('teams.unknownLead')}
        </div>
      )}
    </div>
  );
}

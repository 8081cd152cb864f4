import { Alert, VisuallyHidden } from '@backstage/ui';
import {
  ConnectorDetail,
  endpoints,
  RestartFollowUp as FollowUp,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEndpoint } from '../api';
import { Age, personName, useNow, useTexts } from '../shared';
import { followUpText, isUnfinished } from './followUpText';
import { partsText } from './partsText';

/** How often the connector is looked at until a restart has shown its use. */
const FOLLOW_UP_MS = 2_000;

const statusOf: Record<
  FollowUp['outcome'],
  'info' | 'success' | 'warning' | 'danger'
> = {
  'nothing-restarted': 'warning',
  restarting: 'info',
  running: 'info',
  stable: 'success',
  'failed-again': 'danger',
  superseded: 'info',
};

/** The last restart: who asked for it, what it restarted, whether it helped. */
function FollowUpPanel(props: { followUp: FollowUp }) {
  const { followUp } = props;
  const { t } = useTexts();
  const now = useNow(1_000);
  const by = personName(followUp.by);
  const time = <Age key="at" at={followUp.at} />;
  return (
    <section aria-label={t('operations.followUp.label')}>
      <Alert
        status={statusOf[followUp.outcome]}
        icon
        title={followUpText(t, followUp, now)}
        description={
          <>
            {followUp.restarted.length > 0
              ? t('operations.followUp.restarted', {
                  parts: partsText(t, followUp.restarted),
                  by,
                  time,
                })
              : t('operations.followUp.asked', { by, time })}{' '}
            {isUnfinished(followUp) &&
              t('operations.followUp.untilStable', {
                seconds: String(Math.round(followUp.settleTimeMs / 1_000)),
              })}
          </>
        }
      />
      {/* Announced once per outcome, not each second. */}
      <VisuallyHidden role="status">
        {followUpText(t, { ...followUp, runningSince: null }, now)}
      </VisuallyHidden>
    </section>
  );
}

/** Follows up the last restart, where it says something new. */
export function RestartFollowUp(props: { connector: ConnectorDetail }) {
  const { environment, connectCluster, name, restart } = props.connector;
  // The page's own query, asked more often while that is worth it.
  useEndpoint(
    endpoints.getConnector,
    { params: { environment, connectCluster, name } },
    { refetchInterval: isUnfinished(restart) ? FOLLOW_UP_MS : undefined },
  );
  return restart && <FollowUpPanel followUp={restart} />;
}

import { Alert } from '@backstage/ui';
import {
  endpoints,
  SystemHealth,
  systemHealthSections,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEndpoint } from '../api';
import { usePlatform } from '../platform';
import { Age, Loaded, Section, useTexts } from '../shared';
import styles from './health.module.css';
import { PartLine } from './PartLine';

/** Disk and memory change without a signal of it. */
const REFRESH_MS = 15_000;

const statuses = {
  ok: 'success',
  degraded: 'warning',
  down: 'danger',
} as const;

function OverallLine(props: { health: SystemHealth }) {
  const { state, checkedAt, host } = props.health;
  const { t } = useTexts();
  const time = <Age key="time" at={checkedAt} periodMs={1_000} />;
  return (
    <Alert
      role="status"
      mb="4"
      icon
      status={statuses[state]}
      title={`${t(`systemHealth.state.${state}`)}: ${t(
        `systemHealth.overall.${state}`,
      )}`}
      description={
        host === null
          ? t('systemHealth.checked', { time })
          : t('systemHealth.checkedOn', { time, host })
      }
    />
  );
}

/** How the whole system is, part by part. */
export function HealthTab() {
  const { t } = useTexts();
  const { platform } = usePlatform();
  const query = useEndpoint(
    endpoints.getSystemHealth,
    { query: { platform } },
    { refetchInterval: REFRESH_MS },
  );
  return (
    <Loaded query={query}>
      {health => (
        <>
          <OverallLine health={health} />
          {systemHealthSections.map(section => {
            const parts = health.parts.filter(each => each.section === section);
            return (
              parts.length > 0 && (
                <Section
                  key={section}
                  title={t(`systemHealth.section.${section}`)}
                >
                  <ul className={styles.parts}>
                    {parts.map(part => (
                      <li key={`${part.check} ${part.subject}`}>
                        <PartLine part={part} />
                      </li>
                    ))}
                  </ul>
                </Section>
              )
            );
          })}
        </>
      )}
    </Loaded>
  );
}

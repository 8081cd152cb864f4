import { Badge, Link } from '@backstage/ui';
import { OverviewEnvironment } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEnvironments } from '../environments';
import { HealthNumbers } from '../organization';
import { usePlatform } from '../platform';
import { Section, useTexts } from '../shared';
import { EnvironmentFreshness } from './EnvironmentFreshness';
import { lastLook } from './lastLook';
import { useListHrefs } from './useListHrefs';
import styles from './EnvironmentList.module.css';

function EnvironmentRow(props: {
  environment: OverviewEnvironment;
  lastGoodAt: string | null;
}) {
  const { environment } = props;
  const { name, title, counts, enabled, configured } = environment;
  const { t } = useTexts();
  const hrefs = useListHrefs();
  const isWatched = enabled && configured;
  return (
    <li className={styles.row} data-watched={isWatched}>
      <div className={styles.head}>
        <Link href={hrefs.connectors({ environment: [name] })}>{title}</Link>
        {!isWatched && (
          <Badge>
            {t(
              configured
                ? 'shared.freshness.disabled'
                : 'shared.freshness.not-configured',
            )}
          </Badge>
        )}
        <EnvironmentFreshness
          environment={environment}
          lastGoodAt={props.lastGoodAt}
        />
      </div>
      <HealthNumbers
        counts={counts}
        hrefOf={health =>
          hrefs.connectors({ environment: [name], health: [health] })
        }
      />
    </li>
  );
}

/** How each environment stands; what is not watched stands apart, in grey. */
export function EnvironmentList(props: {
  environments: OverviewEnvironment[];
}) {
  const { t } = useTexts();
  const { platform } = usePlatform();
  const { data } = useEnvironments(platform);
  return (
    <Section title={t('overview.environments')}>
      <ul aria-label={t('overview.environments')} className={styles.list}>
        {props.environments.map(environment => (
          <EnvironmentRow
            key={environment.name}
            environment={environment}
            lastGoodAt={lastLook(environment, data?.items)}
          />
        ))}
      </ul>
    </Section>
  );
}

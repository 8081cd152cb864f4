import { Link, Text } from '@backstage/ui';
import {
  Environment,
  TopicStats,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { usePlatform } from '../../platform';
import { useLanguage, useTexts } from '../../shared';
import styles from './EnvironmentUsage.module.css';

type Usage = TopicStats['byEnvironment'][number];

const PARTS = [
  ['both', 'both'],
  ['writtenOnly', 'written-only'],
  ['readOnly', 'read-only'],
] as const;

/** Topics of each environment: a bar of their ways of use, and the numbers. */
export function EnvironmentUsage(props: {
  usages: Usage[];
  environments: Environment[];
}) {
  const { usages, environments } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const { topicsHref } = usePlatform();
  return (
    <div className={styles.usage}>
      <Text as="h3" variant="body-medium" weight="bold">
        {t('topics.stats.byEnvironment')}
      </Text>
      {usages.map(usage => {
        const { environment } = usage;
        const title =
          environments.find(each => each.name === environment)?.title ??
          environment;
        return (
          <div key={environment} className={styles.environment}>
            <div className={styles.head}>
              <Link
                href={`${topicsHref}?${new URLSearchParams({ environment })}`}
              >
                {title}
              </Link>
              <span>{usage.topics.toLocaleString(language)}</span>
            </div>
            <div className={styles.bar} aria-hidden="true">
              {PARTS.map(([part]) => (
                <div
                  key={part}
                  data-part={part}
                  style={{
                    width: `${
                      (usage[part] / Math.max(1, usage.topics)) * 100
                    }%`,
                  }}
                />
              ))}
            </div>
            <ul className={styles.parts}>
              {PARTS.filter(([part]) => usage[part] > 0).map(([part, word]) => (
                <li key={part} data-part={part}>
                  {t(`topics.usage.${word}`)}:{' '}
                  {usage[part].toLocaleString(language)}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

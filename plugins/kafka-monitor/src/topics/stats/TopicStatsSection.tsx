import { Link, Text } from '@backstage/ui';
import {
  endpoints,
  Environment,
  TopicStats,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ReactNode } from 'react';
import { useEndpoint } from '../../api';
import { usePlatform } from '../../platform';
import { Facts, Loaded, Section, useLanguage, useTexts } from '../../shared';
import { EnvironmentUsage } from './EnvironmentUsage';
import styles from './TopicStatsSection.module.css';

function Content(props: { stats: TopicStats; environments: Environment[] }) {
  const { stats, environments } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const { topicsHref, topicHref } = usePlatform();
  const number = (value: number) => value.toLocaleString(language);
  const listed = (value: number, filter: Record<string, string>) => (
    <Link href={`${topicsHref}?${new URLSearchParams(filter)}`}>
      {number(value)}
    </Link>
  );
  const facts: Array<[string, ReactNode]> = [
    [t('topics.stats.topics'), number(stats.topics)],
    [t('topics.stats.used'), number(stats.used)],
    [
      t('topics.stats.orphaned'),
      listed(stats.orphaned.topics, { usage: 'orphaned', kind: 'names' }),
    ],
    [
      t('topics.usage.written-only'),
      listed(stats.orphaned.writtenOnly, {
        usage: 'written-only',
        kind: 'names',
      }),
    ],
    [
      t('topics.usage.read-only'),
      listed(stats.orphaned.readOnly, { usage: 'read-only', kind: 'names' }),
    ],
    [t('topics.stats.patterns'), listed(stats.patterns, { kind: 'patterns' })],
    [t('topics.stats.internal'), number(stats.internal)],
    [
      t('topics.stats.week'),
      t('topics.stats.weekNumbers', {
        changed: number(stats.changedThisWeek),
        added: number(stats.newThisWeek),
      }),
    ],
  ];
  return (
    <>
      <Facts facts={facts} />
      <div className={styles.parts}>
        <EnvironmentUsage
          usages={stats.byEnvironment}
          environments={environments}
        />
        {stats.mostUsed.length > 0 && (
          <div className={styles.part}>
            <Text as="h3" variant="body-medium" weight="bold">
              {t('topics.stats.mostUsed')}
            </Text>
            <ol className={styles.list}>
              {stats.mostUsed.slice(0, 5).map(({ topic, writers, readers }) => {
                const href = topicHref(topic, false);
                return (
                  <li key={topic}>
                    {href ? <Link href={href}>{topic}</Link> : topic}{' '}
                    <span className={styles.use}>
                      {t('topics.inEnvironment', {
                        writers: number(writers),
                        readers: number(readers),
                      })}
                    </span>
                  </li>
                );
              })}
            </ol>
          </div>
        )}
      </div>
      <Text as="p" color="secondary">
        {t('topics.stats.note')}
      </Text>
    </>
  );
}

/** How many topics there are on the platform, where, and how they are used. */
export function TopicStatsSection(props: { environments: Environment[] }) {
  const { t } = useTexts();
  const { platform } = usePlatform();
  const query = useEndpoint(endpoints.getTopicStats, { query: { platform } });
  return (
    <Section title={t('topics.stats.title')}>
      <Loaded query={query}>
        {stats => <Content stats={stats} environments={props.environments} />}
      </Loaded>
    </Section>
  );
}

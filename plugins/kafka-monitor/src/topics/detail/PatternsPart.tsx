import { Link, Text } from '@backstage/ui';
import { TopicInEnvironment } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMemo } from 'react';
import { usePlatform } from '../../platform';
import { DataColumn, DataTable, useLanguage, useTexts } from '../../shared';
import styles from './PatternsPart.module.css';

/** Patterns of connectors that take this topic, or can not be checked. */
export function PatternsPart(props: {
  environment: string;
  patterns: TopicInEnvironment['patterns'];
}) {
  const { environment, patterns } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const { topicHref } = usePlatform();
  const rows = useMemo(
    () =>
      patterns.items.map(each => ({
        ...each,
        id: `${each.direction} ${each.pattern}`,
      })),
    [patterns],
  );
  if (rows.length === 0) {
    return null;
  }
  const more = patterns.total - rows.length;
  const columns: DataColumn<(typeof rows)[number]>[] = [
    {
      id: 'pattern',
      label: t('topics.patterns.pattern'),
      isRowHeader: true,
      isWide: true,
      cell: row => {
        const href = topicHref(row.pattern, true, environment);
        const code = <code className={styles.pattern}>{row.pattern}</code>;
        return href ? <Link href={href}>{code}</Link> : code;
      },
    },
    {
      id: 'direction',
      label: t('topics.patterns.direction'),
      cell: row => t(`topics.direction.${row.direction}`),
    },
    {
      id: 'connectors',
      label: t('topics.patterns.connectors'),
      isShort: true,
      cell: row => row.connectors.toLocaleString(language),
    },
    {
      id: 'verdict',
      label: t('topics.patterns.verdict'),
      cell: row => t(`topics.verdict.${row.verdict}`),
    },
  ];
  return (
    <>
      <Text as="h3" variant="body-medium" weight="bold">
        {t('topics.patterns.title')}
      </Text>
      <DataTable
        label={t('topics.patterns.title')}
        items={rows}
        columns={columns}
      />
      {more > 0 && (
        <Text as="p" color="secondary">
          {t('topics.patterns.more', { number: more.toLocaleString(language) })}
        </Text>
      )}
    </>
  );
}

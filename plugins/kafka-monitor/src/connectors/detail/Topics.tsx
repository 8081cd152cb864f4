import { Badge, Flex, Link, Text } from '@backstage/ui';
import {
  ConnectorDetail,
  ConnectorTopic,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMemo } from 'react';
import { usePlatform } from '../../platform';
import { DataTable, Section, Translate, useTexts } from '../../shared';

function usedText(
  t: Translate,
  topic: ConnectorTopic,
  use: ConnectorDetail['topicUse'],
): string {
  // That a pattern itself is not used says nothing.
  if (use !== 'known' || topic.pattern) {
    return topic.used
      ? t('connector.topics.yes')
      : t('connector.topics.notYet');
  }
  return t(topic.used ? 'connector.topics.yes' : 'connector.topics.no');
}

/** The topic or pattern, leading to its page. */
function TopicName(props: { topic: ConnectorTopic }) {
  const { topic, pattern } = props.topic;
  const { topicHref } = usePlatform();
  const href = topicHref(topic, pattern);
  const name = <code style={{ overflowWrap: 'anywhere' }}>{topic}</code>;
  return href ? <Link href={href}>{name}</Link> : name;
}

/** Topics by configuration against topics actually used. */
export function Topics(props: { connector: ConnectorDetail }) {
  const { topics, topicUse, topicsAtRuntime } = props.connector;
  const { t } = useTexts();
  const rows = useMemo(
    () =>
      topics.map(topic => ({
        ...topic,
        id: `${topic.direction} ${topic.topic}`,
      })),
    [topics],
  );
  type Row = (typeof rows)[number];
  const columns = useMemo(
    () => [
      {
        id: 'topic',
        label: t('connector.topics.topic'),
        isRowHeader: true,
        cell: (row: Row) => (
          <Flex align="center" gap="2">
            <TopicName topic={row} />
            {row.pattern && <Badge>{t('connector.topics.pattern')}</Badge>}
            {row.internal && <Badge>{t('connector.topics.internal')}</Badge>}
          </Flex>
        ),
      },
      {
        id: 'direction',
        label: t('connector.topics.direction'),
        cell: (row: Row) => t(`connector.topics.${row.direction}`),
      },
      {
        id: 'configured',
        label: t('connector.topics.configured'),
        cell: (row: Row) =>
          t(row.configured ? 'connector.topics.yes' : 'connector.topics.no'),
      },
      {
        id: 'used',
        label: t('connector.topics.used'),
        cell: (row: Row) => usedText(t, row, topicUse),
      },
    ],
    [t, topicUse],
  );
  return (
    <Section title={t('connector.topics.title')}>
      {topicsAtRuntime && (
        <Text as="p" color="secondary">
          {t('connector.topics.atRuntime')}
        </Text>
      )}
      {topicUse !== 'known' && (
        <Text as="p" color="secondary">
          {t(`connector.topics.${topicUse}`)}
        </Text>
      )}
      <DataTable
        label={t('connector.topics.label')}
        columns={columns}
        items={rows}
        empty={<Text>{t('connector.topics.none')}</Text>}
      />
    </Section>
  );
}

import { Badge, Link, Text } from '@backstage/ui';
import {
  endpoints,
  TopicDetail,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { failureKind, useEndpoint } from '../../api';
import { useEnvironments } from '../../environments';
import { usePlatform } from '../../platform';
import { Breakable, CopyButton, Loaded, Message, useTexts } from '../../shared';
import { TopicInEnvironmentSection } from './TopicInEnvironmentSection';
import styles from './TopicPage.module.css';

function Content(props: { detail: TopicDetail }) {
  const { topic, pattern, internal, environments } = props.detail;
  const { t } = useTexts();
  const { platform } = usePlatform();
  const known = useEnvironments(platform).data?.items;
  return (
    <>
      <div className={styles.title}>
        <Text as="h2" variant="title-small" className={styles.name}>
          <Breakable text={topic} />
        </Text>
        {pattern && <Badge>{t('topics.pattern')}</Badge>}
        {internal && <Badge>{t('topics.internal')}</Badge>}
        <CopyButton text={topic} label={t('topics.copyName')} />
      </div>
      {pattern && (
        <Text as="p" color="secondary" className={styles.note}>
          {t('topics.patternText')}
        </Text>
      )}
      {environments.length > 1 && (
        <Text as="p" color="secondary" className={styles.note}>
          {t('topics.differentTopics')}
        </Text>
      )}
      {environments.map(each => (
        <TopicInEnvironmentSection
          key={each.environment}
          topic={topic}
          pattern={pattern}
          place={each}
          title={
            known?.find(({ name }) => name === each.environment)?.title ??
            each.environment
          }
        />
      ))}
    </>
  );
}

/** Everything that is known of the topics of one name, or of a pattern. */
export function TopicPage(props: {
  topic: string;
  pattern: boolean;
  /** Empty: all that are shown. */
  environments: string[];
}) {
  const { topic, pattern, environments } = props;
  const { t } = useTexts();
  const { platform, topicsHref } = usePlatform();
  const query = useEndpoint(endpoints.getTopic, {
    params: { name: topic },
    query: {
      platform,
      pattern: pattern || undefined,
      environment: environments,
    },
  });
  if (query.error && failureKind(query.error) === 'not-found') {
    return (
      <Message
        alert
        title={t('topics.notFoundTitle')}
        text={t('topics.notFoundText', { topic })}
        actions={<Link href={topicsHref}>{t('topics.toList')}</Link>}
      />
    );
  }
  return <Loaded query={query}>{detail => <Content detail={detail} />}</Loaded>;
}

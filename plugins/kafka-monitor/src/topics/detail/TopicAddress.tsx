import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { useSearchParams } from 'react-router-dom';
import { usePlatform } from '../../platform';
import { Message, useTexts } from '../../shared';
import { TopicPage } from './TopicPage';

/** The page of the topic, or of the pattern, that the address names. */
export function TopicAddress(props: { segments: string[] | undefined }) {
  const { t } = useTexts();
  const { topicsHref, topicHref } = usePlatform();
  const [params] = useSearchParams();
  const [topic, ...rest] = props.segments ?? [];
  if (!topic || rest.length > 0) {
    return (
      <Message
        alert
        title={t('topics.badAddressTitle')}
        text={t('topics.badAddressText')}
        actions={<Link href={topicsHref}>{t('topics.toList')}</Link>}
      />
    );
  }
  const pattern = params.get('pattern') === 'true';
  const environments = params.getAll('environment').filter(Boolean);
  return (
    <BreadcrumbEntry
      entry={{ label: topic, href: topicHref(topic, pattern) ?? topicsHref }}
    >
      <TopicPage
        key={`${pattern} ${topic}`}
        topic={topic}
        pattern={pattern}
        environments={environments}
      />
    </BreadcrumbEntry>
  );
}
